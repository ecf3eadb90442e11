"""What may be stated of what the looks back tell?"""

from collections.abc import Iterator

from llavero.analysis import backtest
from llavero.analysis.bootstrap import Difference
from llavero.analysis.figures import Sheet
from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection.proof.findings import (
    CaptureCurve,
    ChangeAfterChoice,
    EarlyLoss,
    LookBack,
    LooksBack,
    Outcome,
    Place,
    ProofOfChoice,
    Service,
    Verdict,
)
from llavero.analysis.selection.proof.origins import KINDS, Chooser, Kind, Origin
from llavero.analysis.selection.proof.trial import Caught, Curve, Trial, mean
from llavero.analysis.selection.rule import Rule
from llavero.foundation.measure import Measure

NOTHING_CAME = "no-positive-outcome"
ABSENT = {"margin": "no-cost", "key": "no-ka-history"}


def told(found: Trial, sheet: Sheet, rule: Rule, *, costed: bool, served: bool) -> Iterator[object]:
    """Yield what may be stated of the looks back.

    costed   every cost is known
    served   the choice of today takes the cost to serve from what is left
    """
    money = sheet if costed else sheet.doubting("cost-coverage")
    sheets = {kind: money if kind == "left" else sheet for kind in KINDS}
    outcomes = tuple(_outcome(sheets[kind], kind, one) for kind, one in found.caught.items())
    loss = _early_loss(sheet, found)
    yield ProofOfChoice(
        origins=sheet.figure("BT.origins", len(found.origins)),
        coverage=sheet.figure("BT.coverage", mean(one.coverage for one in found.origins)),
        born=sheet.figure("BT.born", mean(one.born for one in found.origins), NOTHING_CAME),
        dated=_dated(found.origins),
        undated=tuple(
            name
            for name, weight in rule.weights.items()
            if weight > 0 and name not in _dated(found.origins)
        ),
        service=_service(found.origins, served=served),
        outcomes=outcomes,
        loss=loss,
        earns=tuple(_earns(outcomes, loss)),
    )
    main: Kind = "left" if "left" in found.curves else "sales"
    if main in found.curves:
        by_kind = {one.kind: one for one in outcomes}
        yield _curve(main, found.curves[main], by_kind[main])
    yield LooksBack(main, tuple(_look(sheet, sheets[main], one, main) for one in found.origins))
    yield _change(sheet, found)


def _dated(origins: tuple[Origin, ...]) -> tuple[str, ...]:
    known = {name for one in origins for name in one.weights}
    return tuple(name for name in CRITERIA if name in known)


def _service(origins: tuple[Origin, ...], *, served: bool) -> Service:
    if not served or "c2" not in _dated(origins):
        return "unused"
    return "taken" if all(one.served for one in origins) else "undated"


def _outcome(sheet: Sheet, kind: Kind, found: Caught) -> Outcome:
    def share(name: str, value: float | None, because: str = NOTHING_CAME) -> Measure:
        return sheet.figure(f"BT.{name}_{kind}", value, because)

    def caught(name: Chooser) -> Measure:
        absent = ABSENT[name] if name in ABSENT and name not in found.capture else NOTHING_CAME
        return share(name, found.capture.get(name), absent)

    gain, low, high = _interval(sheet, f"_{kind}", "BT.", found.gain)
    return Outcome(
        kind=kind,
        verdict=_verdict(found.gain),
        score=caught("score"),
        simple=caught("simple"),
        margin=caught("margin"),
        margin_better=kind == "left" and _margin_better(found),
        key=caught("key"),
        by_chance=found.high is not None and (found.capture["score"] or 0) <= found.high,
        chance=share("chance", found.chance),
        chance_low=share("chance_low", found.low),
        chance_high=share("chance_high", found.high),
        best=share("best", found.best),
        efficiency=share("efficiency", found.efficiency.get("score")),
        simple_efficiency=share("simple_efficiency", found.efficiency.get("simple")),
        precision=share("precision", found.precision.get("score")),
        agreement=share("agreement", found.agreement, "zero-denom"),
        gain=gain,
        gain_low=low,
        gain_high=high,
    )


def _margin_better(found: Caught) -> bool:
    margin, score = found.capture.get("margin"), found.capture["score"]
    return margin is not None and score is not None and margin > score


def _interval(
    sheet: Sheet, suffix: str, prefix: str, found: Difference | None
) -> tuple[Measure, Measure, Measure]:
    value, low, high = (found.value, found.low, found.high) if found else (None, None, None)
    return (
        sheet.figure(f"{prefix}gain{suffix}", value, NOTHING_CAME),
        sheet.figure(f"{prefix}gain_low{suffix}", low, NOTHING_CAME),
        sheet.figure(f"{prefix}gain_high{suffix}", high, NOTHING_CAME),
    )


def _verdict(found: Difference | None, *, less_is_better: bool = False) -> Verdict | None:
    if found is None:
        return None
    better, worse = found.above, found.below
    if less_is_better:
        better, worse = worse, better
    return "beats" if better else "loses" if worse else "ties"


def _early_loss(sheet: Sheet, found: Trial) -> EarlyLoss:
    gain, low, high = _interval(sheet, "", "BT.loss_", found.loss_gain)
    return EarlyLoss(
        verdict=_verdict(found.loss_gain, less_is_better=True),
        score=sheet.figure("BT.loss_score", found.loss.get("score"), NOTHING_CAME),
        simple=sheet.figure("BT.loss_simple", found.loss.get("simple"), NOTHING_CAME),
        gain=gain,
        gain_low=low,
        gain_high=high,
    )


def _earns(outcomes: tuple[Outcome, ...], loss: EarlyLoss) -> Iterator[Place]:
    yield from (one.kind for one in outcomes if one.verdict == "beats")
    if loss.verdict == "beats":
        yield "loss"


def _curve(kind: Kind, curve: Curve, outcome: Outcome) -> CaptureCurve:
    lines = (curve.score, curve.simple, curve.best, curve.chance, curve.low, curve.high)
    score, simple, best, chance, low, high = (tuple(line.tolist()) for line in lines)
    return CaptureCurve(
        kind=kind,
        best_at_number=outcome.best,
        score_at_number=outcome.score,
        numbers=tuple(curve.numbers.tolist()),
        score=score,
        simple=simple,
        best=best,
        chance=chance,
        low=low,
        high=high,
    )


def _look(sheet: Sheet, money: Sheet, one: Origin, kind: Kind) -> LookBack:
    scope, outcome = f"day:{one.day}", one.outcomes[kind]
    plain, caught = sheet.over(one.after), money.over(one.after)
    best = backtest.first(backtest.gained(outcome), one.number)
    captures = {
        "score": backtest.capture(one.choices["score"], outcome),
        "simple": backtest.capture(one.choices["simple"], outcome),
        "best": backtest.capture(best, outcome),
    }
    shares = {
        name: caught.figure(f"BT.look_{name}", value, NOTHING_CAME, scope=scope)
        for name, value in captures.items()
    }
    return LookBack(
        day=one.day,
        accounts=plain.figure("BT.look_accounts", int(one.known.sum()), scope=scope),
        eligible=plain.figure("BT.look_eligible", int(one.eligible.sum()), scope=scope),
        number=plain.figure("BT.look_number", one.number, scope=scope),
        **shares,
        born=plain.figure("BT.look_born", one.born, NOTHING_CAME, scope=scope),
    )


def _change(sheet: Sheet, found: Trial) -> ChangeAfterChoice:
    return ChangeAfterChoice(
        sheet.figure("BT.after_chosen", found.chosen_change, "nothing-before"),
        sheet.figure("BT.after_rest", found.rest_change, "nothing-before"),
    )
