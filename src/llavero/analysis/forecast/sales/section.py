"""How are the sales of the coming twelve months told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.forecast.sales.blocks import account_table, kind_table, month_chart
from llavero.analysis.forecast.sales.findings import (
    CONFORMAL,
    SMOOTHED,
    THETA,
    ChoiceByForecast,
    MonthsAhead,
    RulesOfAccounts,
    SalesAhead,
    SalesOfAccounts,
)
from llavero.analysis.missing import missing_callout
from llavero.document import (
    Block,
    Heading,
    Paragraph,
    detail,
)
from llavero.foundation.measure import Measure
from llavero.foundation.values import Share
from llavero.prose import Prose, Text, Unsigned

ROWS = 15  # accounts that a page can hold
WITH_THETA = ("theta", "growth-theta")
TOO_SHORT = "forecast-short"
ERROR = 1.0  # of the simple rule, over itself


def blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the part of the report that speaks of the coming twelve months."""
    total, missing = answer.finding(SalesAhead), missing_history(answer)
    if total or missing:
        yield Heading(prose.say("forecast-sales-heading"))
    yield from missing_callout(missing, prose, prose.say("missing-data"))
    if total:
        yield from _told(answer, total, prose)


def missing_history(answer: Answer) -> tuple[MissingData, ...]:
    """Return what keeps everything here from being said."""
    return tuple(one for one in answer.all(MissingData) if one.sentence == TOO_SHORT)


def _told(answer: Answer, total: SalesAhead, prose: Prose) -> Iterator[Block]:
    if total.total.value is None:
        yield _none(total, prose)
        return
    yield _total(total, prose)
    if months := answer.finding(MonthsAhead):
        yield month_chart(months, prose)
    if rules := answer.finding(RulesOfAccounts):
        if rules.error.value is not None or rules.missed.value is not None:
            yield _rules(rules, prose)
        if not rules.simple and len(rules.kinds) > 1:
            yield from detail(kind_table(rules.kinds, prose))
    if chosen := answer.finding(ChoiceByForecast):
        yield from _choice(chosen, prose)
    if (accounts := answer.finding(SalesOfAccounts)) and accounts.accounts:
        yield from detail(account_table(accounts.accounts[:ROWS], prose))


def _total(found: SalesAhead, prose: Prose) -> Paragraph:
    said = [_level(found, prose)]
    citations: list[str] = []
    if not found.origins.value:
        said.append(prose.say("forecast-total-short", months=found.months))
        return Paragraph(Text.join(said))
    said.append(prose.say(f"forecast-total-by-{found.rule}"))
    if found.rule in WITH_THETA:
        citations += THETA
    if found.missed.value is not None:
        said.append(_tested(found, prose))
    if found.low.value is not None:
        citations += CONFORMAL
        said.append(
            prose.say(
                "forecast-total-interval",
                low=found.low,
                high=found.high,
                coverage=Share(found.coverage),
            )
        )
        told = found.covered.value is not None
        sentence = "forecast-total-covered" if told else "forecast-total-uncovered"
        said.append(prose.say(sentence, **({"covered": found.covered} if told else {})))
        said.append(prose.say("forecast-total-use"))
    return Paragraph(Text.join(said), tuple(citations))


def _none(found: SalesAhead, prose: Prose) -> Paragraph:
    period = found.last_year.period
    assert period is not None, "the last year is a period"
    return Paragraph(prose.say("forecast-total-none", end=period.end, last=found.last_year))


def _level(found: SalesAhead, prose: Prose) -> Text:
    change, period = found.change, found.last_year.period
    assert period is not None, "the last year is a period"
    facts: dict[str, object] = {"end": period.end, "total": found.total}
    if not change.value or not isinstance(change.value, float):
        return prose.say("forecast-total-level", **facts)
    if change.value > 0:
        return prose.say("forecast-total-more", change=change, **facts)
    return prose.say("forecast-total-less", change=Unsigned(change), **facts)


def _tested(found: SalesAhead, prose: Prose) -> Text:
    if found.rule == "repeats" or found.error.value is None:
        return prose.say("forecast-total-tested-simple", origins=found.origins, missed=found.missed)
    return prose.say(
        "forecast-total-tested", origins=found.origins, missed=found.missed, error=found.error
    )


def _rules(found: RulesOfAccounts, prose: Prose) -> Paragraph:
    if found.simple:
        said = [prose.say("forecast-accounts-simple", accounts=found.accounts)]
        if found.missed.value is not None:
            said.append(prose.say("forecast-accounts-simple-missed", missed=found.missed))
    else:
        said = [
            prose.say(
                "forecast-accounts-ruled",
                origins=found.origins,
                error=found.error,
                missed=found.missed,
            ),
            _unseen(found.unseen, prose),
        ]
    if found.covered.value is not None:
        said.append(
            prose.say(
                "forecast-accounts-covered",
                coverage=Share(found.coverage),
                covered=found.covered,
            )
        )
    if found.born_later.value:
        said.append(prose.say("forecast-accounts-sum-born", sum=found.sum, born=found.born_later))
    else:
        said.append(prose.say("forecast-accounts-sum", sum=found.sum))
    smoothed = any(kind.rule == "smoothed" for kind in found.kinds)
    return Paragraph(Text.join(said), SMOOTHED if smoothed else ())


def _unseen(unseen: Measure, prose: Prose) -> Text:
    if not isinstance(unseen.value, float):
        return prose.say("forecast-accounts-blind")
    worse = unseen.value >= ERROR
    sentence = "forecast-accounts-unseen-worse" if worse else "forecast-accounts-unseen"
    return prose.say(sentence, unseen=unseen)


def _choice(found: ChoiceByForecast, prose: Prose) -> Iterator[Paragraph]:
    if found.efficiency.value is None:
        return
    sentence = f"forecast-choice-{found.verdict}"
    if found.verdict == "same":
        yield Paragraph(prose.say(sentence, chosen=found.chosen, efficiency=found.efficiency))
        return
    said = [
        prose.say(
            sentence,
            chosen=found.chosen,
            efficiency=found.efficiency,
            simple=found.simple,
            advantage=found.advantage,
            low=found.low,
            high=found.high,
        )
    ]
    if not found.unseen:
        said.append(prose.say("forecast-choice-favoured"))
    yield Paragraph(Text.join(said))
