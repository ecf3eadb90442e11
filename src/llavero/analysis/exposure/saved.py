"""What would taking away the causes save?"""

from collections.abc import Iterator

from llavero.analysis.exposure.findings import CurvePoint, ExceedanceCurve, Saving, Savings
from llavero.analysis.exposure.method.tail import Losses
from llavero.analysis.exposure.parameters import FACTORS
from llavero.analysis.exposure.telling import BAD, Teller
from llavero.foundation.measure import Measure

POINTS = 20  # of the curve
STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.025, 0.05)


def savings(tell: Teller) -> Iterator[Saving]:
    """Yield what taking away each factor would save, the largest saving first."""
    before = Losses.of(tell.years.total)
    told = []
    for at, factor in enumerate(tell.years.harms):
        after = Losses.of(tell.years.without(at))
        name = FACTORS[factor]
        scope = f"factor:{name}"
        count = int(tell.weighed.there[:, factor].sum())
        expected = before.mean - after.mean
        saving = Saving(
            factor=name,
            accounts=tell.recorded.of_a_day().figure("EXP.saving_accounts", count, scope=scope),
            mean=tell.guessed("EXP.saving_mean", expected, scope),
            at_p95=tell.guessed(
                "EXP.saving_rar95", before.quantile(BAD) - after.quantile(BAD), scope
            ),
        )
        told.append((-expected, name, saving))
    yield from (saving for _, _, saving in sorted(told, key=lambda one: one[:2]))


def together(tell: Teller) -> Savings:
    """Return what all the actions together would save; no figure where there is no factor."""
    before, after = Losses.of(tell.years.total), Losses.of(tell.years.after)
    bad, left = before.quantile(BAD), after.quantile(BAD)

    def known(id: str, value: float) -> Measure:
        return tell.guessed(id, value if tell.years.harms else None)

    return Savings(
        before=tell.guessed("EXP.rar95", bad),
        after=known("EXP.rar95_after", left),
        saved=known("EXP.rar95_saved", bad - left),
        saved_share=known("EXP.rar95_saved_share", (bad - left) / bad if bad else 0.0),
        mean_after=known("EXP.mean_after", after.mean),
        mean_saved=known("EXP.mean_saved", before.mean - after.mean),
        cvar_after=known("EXP.cvar95_after", after.tail_mean(BAD)),
    )


def curve(tell: Teller) -> ExceedanceCurve:
    """Return how likely a loss of more than each amount is."""
    before, after = Losses.of(tell.years.total), Losses.of(tell.years.after)
    step = _step(before.quantile(0.995) / tell.total)
    points = tuple(
        CurvePoint(
            at * step,
            before.beyond(at * step * tell.total),
            after.beyond(at * step * tell.total) if tell.years.harms else None,
        )
        for at in range(POINTS + 1)
        if not at or before.beyond((at - 1) * step * tell.total) > 0
    )
    return ExceedanceCurve(points)


def _step(reach: float) -> float:
    """Return the round part of the exposure by which the curve goes on to its reach."""
    return next((step for step in STEPS if step * POINTS >= reach), STEPS[-1])
