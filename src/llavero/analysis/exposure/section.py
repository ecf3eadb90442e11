"""How is the revenue at risk told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.exposure.blocks import (
    account_table,
    curve_chart,
    factor_table,
    factors_said,
    saving_table,
    stress_said,
    stress_table,
    summary_table,
)
from llavero.analysis.exposure.findings import (
    AccountAtRisk,
    ExceedanceCurve,
    FactorSeen,
    History,
    LearntFromPast,
    NothingAtRisk,
    RevenueAtRisk,
    Saving,
    Savings,
    StressCase,
)
from llavero.analysis.exposure.parameters import DEFENCES
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Heading, Paragraph, detail
from llavero.foundation.values import Ratio, Share
from llavero.prose import Prose, Text

DRAWN = ("li2000", "vasicek2002", "acerbi2002")
LEARNT = ("lecessie1992", "brier1950")
TOLD = 10


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of what could be lost."""
    blocks = tuple(_blocks(answer, prose))
    return (Heading(prose.say("exposure-heading")), *blocks) if blocks else ()


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if answer.finding(NothingAtRisk):
        yield Paragraph(prose.say("exposure-nothing"))
    risk, history = answer.finding(RevenueAtRisk), answer.finding(History)
    if risk is not None and history is not None:
        yield from _risk(risk, answer, prose)
        yield from _actions(answer, prose)
        yield from _stress(answer.all(StressCase), prose)
        yield from _trust(risk, history, answer, prose)
        yield from _details(risk, history, answer, prose)
    yield from missing_callout(answer.all(MissingData), prose, prose.say("exposure-missing-title"))


def _risk(risk: RevenueAtRisk, answer: Answer, prose: Prose) -> Iterator[Block]:
    whom = "key" if risk.key else "all"
    yield Paragraph(
        Text.join(
            (
                prose.say(
                    f"exposure-{whom}-{risk.basis}", accounts=risk.accounts, exposure=risk.exposure
                ),
                prose.say("exposure-mean", mean=risk.mean, share=risk.mean_share),
                _bad_year(risk, prose),
                prose.say(f"exposure-{'rare' if risk.rare else 'spread'}"),
            )
        ),
        DRAWN,
    )
    if (curve := answer.finding(ExceedanceCurve)) is not None:
        yield curve_chart(curve, risk, prose)
    told = answer.all(AccountAtRisk)[:TOLD]
    if told:
        yield Paragraph(_who(told, risk, answer.all(FactorSeen), prose))
        yield account_table(told, risk.basis, prose)


def _who(
    told: tuple[AccountAtRisk, ...], risk: RevenueAtRisk, seen: tuple[FactorSeen, ...], prose: Prose
) -> Text:
    first = told[0]
    said = [
        prose.say("exposure-tail", count=len(told), share=risk.tail_told),
        prose.say(
            "exposure-first",
            name=Text.name(first.name),
            tail=first.tail,
            probability=first.probability,
            exposure=first.exposure,
        ),
        _causes(told, seen, prose),
    ]
    return Text.join(said)


def _causes(told: tuple[AccountAtRisk, ...], seen: tuple[FactorSeen, ...], prose: Prose) -> Text:
    harmful = frozenset(one.factor for one in seen if one.harms)
    caused = [one for one in told if harmful & set(one.factors)]
    if caused:
        listed = Text.join((_cause(one, harmful, prose) for one in caused[:3]), "; ")
        return prose.say("exposure-causes", accounts=listed)
    there = frozenset(factor for one in told for factor in one.factors)
    # A sign that in this company's own past foretold no more losses than its absence.
    harmless = [one.factor for one in seen if one.learnt and not one.harms and one.factor in there]
    if harmless := [factor for factor in harmless if factor not in DEFENCES]:
        return prose.say("exposure-harmless", factors=factors_said(harmless, prose))
    return prose.say("exposure-no-causes")


def _cause(one: AccountAtRisk, harmful: frozenset[str], prose: Prose) -> Text:
    there = (name for name in one.factors if name in harmful)
    return prose.say("exposure-cause", name=Text.name(one.name), factors=factors_said(there, prose))


def _together(together: Savings, prose: Prose) -> Text:
    if together.before.value == 0:
        return prose.say("exposure-together-rare", mean=together.mean_saved)
    return prose.say(
        "exposure-together",
        before=together.before,
        after=together.after,
        share=together.saved_share,
        mean=together.mean_saved,
    )


def _bad_year(risk: RevenueAtRisk, prose: Prose) -> Text:
    if risk.p95.value == 0:
        return prose.say("exposure-bad-rare", beyond=risk.cvar95)
    return prose.say("exposure-bad", bad=risk.p95, share=risk.p95_share, beyond=risk.cvar95)


def _actions(answer: Answer, prose: Prose) -> Iterator[Block]:
    together, savings = answer.finding(Savings), answer.all(Saving)
    if together is None:
        return
    if not savings:
        yield Paragraph(prose.say("exposure-no-savings"))
        return
    first = savings[0]
    yield Paragraph(
        Text.join(
            (
                _together(together, prose),
                prose.say(
                    "exposure-best",
                    factor=prose.say(f"exposure-factor-{first.factor.replace('_', '-')}"),
                    accounts=first.accounts,
                    mean=first.mean,
                ),
                prose.say("exposure-priority"),
            )
        )
    )
    yield saving_table(savings, prose)


def _stress(cases: tuple[StressCase, ...], prose: Prose) -> Iterator[Block]:
    if not cases:
        return
    first = cases[0]
    yield Paragraph(
        prose.say(
            "exposure-stress-told",
            case=stress_said(first, prose),
            loss=first.loss,
            share=first.share,
        )
    )
    yield from detail(stress_table(cases, prose))


def _trust(risk: RevenueAtRisk, history: History, answer: Answer, prose: Prose) -> Iterator[Block]:
    said = [_base(history, prose)]
    if risk.by_key.value is not None and history.key_rate.value is not None:
        said.append(
            prose.say(
                "exposure-by-key", rate=history.key_rate, base=history.key_base, bad=risk.by_key
            )
        )
        if risk.base_decides:
            said.append(prose.say("exposure-base-decides"))
    yield Paragraph(Text.join(said))
    said = [prose.say("exposure-linked", apart=risk.independent, linked=risk.linked)]
    if (known := answer.finding(LearntFromPast)) is not None:
        said.append(prose.say(f"exposure-learnt-{known.state.replace('_', '-')}"))
    unseen = [one for one in answer.all(FactorSeen) if one.accounts.value is None]
    if unseen:
        names = (prose.say(f"exposure-short-{one.factor.replace('_', '-')}") for one in unseen)
        said.append(prose.say("exposure-unseen", count=len(unseen), factors=Text.join(names, ", ")))
    yield Paragraph(Text.join(said))


def _base(history: History, prose: Prose) -> Text:
    if not history.looks:
        return prose.say("exposure-base-prior", base=history.base)
    return prose.say(
        "exposure-base",
        lost=history.lost,
        years=history.years,
        base=history.base,
        prior=Share.exact(history.prior),
        weight=Ratio(history.prior_years, 0),
    )


def _details(
    risk: RevenueAtRisk, history: History, answer: Answer, prose: Prose
) -> Iterator[Block]:
    said = [
        prose.say(
            "exposure-error",
            draws=risk.draws,
            seed=str(risk.seed),
            error=risk.stderr,
            low=risk.p95_low,
            high=risk.p95_high,
        )
    ]
    count = risk.accounts.value
    if isinstance(count, int) and count > risk.one_by_one:
        said.append(prose.say("exposure-crowd", count=risk.one_by_one))
    if risk.worthless:
        said.append(prose.say("exposure-worthless", count=risk.worthless))
    yield from detail(Paragraph(Text.join(said)))
    yield from detail(summary_table(risk, prose))
    yield from detail(factor_table(answer.all(FactorSeen), prose))
    known = answer.finding(LearntFromPast)
    if known is not None and known.score.value is not None:
        scores = prose.say(
            "exposure-scores", score=known.score, base=known.base, low=known.low, high=known.high
        )
        yield from detail(Paragraph(scores, LEARNT))
