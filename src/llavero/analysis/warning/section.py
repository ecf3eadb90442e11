"""How is the early warning told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.warning.blocks import trial_table, visit_table
from llavero.analysis.warning.findings import (
    AccountsToVisit,
    FallenAccount,
    FallenAccounts,
    PastTooShort,
    SignalTried,
    WarningTried,
)
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

DRAWN = ("rubin1981", "youden1950")


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of accounts that are going quiet."""
    blocks = tuple(_blocks(answer, prose))
    return (Heading(prose.say("warning-heading")), *blocks) if blocks else ()


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if tried := answer.finding(WarningTried):
        yield from _tried(tried, prose)
    if short := answer.finding(PastTooShort):
        said = prose.say("warning-short", months=short.months, needed=short.needed)
        yield Callout("missing", prose.say("warning-short-title"), (said,))
    if visits := answer.finding(AccountsToVisit):
        yield Paragraph(_visits(visits, prose))
        if visits.accounts:
            yield visit_table(visits, prose)
    if fallen := answer.finding(FallenAccounts):
        yield from detail(_fallen(fallen, prose))
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))


def _tried(tried: WarningTried, prose: Prose) -> Iterator[Block]:
    at = tried.thresholds
    said = [
        prose.say(
            "warning-tried", ends=tried.month_ends, cases=tried.cases, accounts=tried.accounts
        )
    ]
    if tried.base.value is not None:
        said.append(
            prose.say("warning-fall", fall=Share(at.fall), months=at.months, base=tried.base)
        )
    said.append(_rule(tried, prose))
    if tried.verdict != "few" and tried.recall.value is not None:
        said.append(prose.say("warning-catches", recall=tried.recall, false=tried.false))
    yield Paragraph(Text.join(said), DRAWN[:1])
    yield from detail(trial_table(tried, prose))
    if tried.verdict != "few":
        yield Paragraph(Text.join(_compared(tried, prose)), DRAWN[1:], detail=True)


def _rule(tried: WarningTried, prose: Prose) -> Text:
    if tried.verdict == "few":
        return prose.say("warning-rule-few", warned=tried.warned)
    return prose.say(
        f"warning-rule-{tried.verdict}",
        signals=tried.thresholds.signals,
        precision=tried.precision,
        gain=tried.gain,
        low=tried.gain_low,
        high=tried.gain_high,
    )


def _compared(tried: WarningTried, prose: Prose) -> Iterator[Text]:
    silence = next(one for one in tried.signals if one.signal == "silence")
    yield _silence(tried, silence, prose)
    if tried.lead.value is None:
        yield prose.say("warning-early-none")
    else:
        yield prose.say("warning-early", early=tried.early, lead=tried.lead)


def _silence(tried: WarningTried, silence: SignalTried, prose: Prose) -> Text:
    if silence.precision.value is None or tried.against_silence is None:
        return prose.say("warning-silence-never")
    return prose.say(
        f"warning-silence-{tried.against_silence}",
        precision=silence.precision,
        recall=silence.recall,
        against=tried.against,
    )


def _visits(visits: AccountsToVisit, prose: Prose) -> Text:
    if not visits.visit.value:
        return prose.say("warning-visit-none")
    ready = "proven" if visits.proven else "unproven"
    said = (
        prose.say(
            "warning-visit", visit=visits.visit, stake=visits.stake, share=visits.stake_share
        ),
        prose.say(f"warning-visit-{ready}"),
    )
    return Text.join(said)


def _fallen(fallen: FallenAccounts, prose: Prose) -> Paragraph:
    names = Text.join((_one(account, prose) for account in fallen.accounts), "; ")
    said = prose.say(
        "warning-fallen",
        fallen=fallen.fallen,
        months=fallen.thresholds.months,
        count=len(fallen.accounts),
        accounts=names,
    )
    return Paragraph(said)


def _one(account: FallenAccount, prose: Prose) -> Text:
    name = Text.name(account.name)
    if not account.lead.value:
        return prose.say("warning-fallen-unwarned", name=name, change=account.change)
    return prose.say("warning-fallen-warned", name=name, change=account.change, lead=account.lead)
