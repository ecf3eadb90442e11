"""How is it told what is left of the sales? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.margin.blocks import (
    account_table,
    loss_table,
    whale_chart,
    year_chart,
    year_table,
)
from llavero.analysis.margin.findings import (
    AccountMargins,
    CostToServe,
    CreditNotes,
    GrossMargin,
    LossMakers,
    MarginByYear,
    MarginLost,
    MarginOfKeyAccounts,
    WhaleCurve,
)
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Heading, Paragraph, detail
from llavero.foundation.values import Share
from llavero.prose import Prose, Text, Unsigned


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 1 that speaks of margin."""
    if not answer.findings:
        return ()
    return (Heading(prose.say("margin-heading")), *_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if gross := answer.finding(GrossMargin):
        yield from _gross(gross, prose)
    if key := answer.finding(MarginOfKeyAccounts):
        yield from _key(key, prose)
    years = answer.finding(MarginByYear)
    if years:
        yield from detail(year_table(years, prose))
        if len(years.years) > 1:
            yield from detail(year_chart(years, prose))
    yield from _lost(answer.all(MarginLost), prose)
    if (accounts := answer.finding(AccountMargins)) and accounts.accounts:
        yield from detail(account_table(accounts, prose))
    if service := answer.finding(CostToServe):
        yield from _service(service, prose)
    if whale := answer.finding(WhaleCurve):
        yield from _whale(whale, prose)
    if losses := answer.finding(LossMakers):
        yield from detail(loss_table(losses, prose))
    if notes := answer.finding(CreditNotes):
        yield from _notes(notes, prose)
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))


def _gross(gross: GrossMargin, prose: Prose) -> Iterator[Paragraph]:
    if gross.margin.value is None:
        return
    said = [prose.say("margin-company", margin=gross.margin, amount=gross.amount)]
    # Where every line has its cost there is no limit to tell.
    if gross.coverage.value is not None and float(gross.coverage.value) < 1:
        said.append(prose.say("margin-coverage", coverage=gross.coverage))
    if gross.verdict:
        change = Unsigned(gross.change) if gross.verdict == "eroding" else gross.change
        said.append(prose.say(f"margin-{gross.verdict}", before=gross.before, change=change))
    yield Paragraph(Text.join(said))


def _key(key: MarginOfKeyAccounts, prose: Prose) -> Iterator[Paragraph]:
    if key.against_rest is None:
        return
    said = [
        prose.say("margin-key", margin=key.margin, rest=key.rest, gap=key.gap),
        prose.say(f"margin-key-{key.against_rest}"),
    ]
    if key.slope.value is not None:
        sentence = "margin-key-eroding" if key.eroding else "margin-key-holding"
        slope = Unsigned(key.slope) if key.eroding else key.slope
        said.append(prose.say(sentence, slope=slope))
    yield Paragraph(Text.join(said), ("piercy2006a",))


def _lost(lost: tuple[MarginLost, ...], prose: Prose) -> Iterator[Paragraph]:
    if lost:
        names = Text.join(
            (
                prose.say(
                    "margin-lost-account",
                    name=Text.name(one.name),
                    before=one.before,
                    margin=one.margin,
                )
                for one in lost
            ),
            "; ",
        )
        yield Paragraph(prose.say("margin-lost", accounts=names))


def _service(service: CostToServe, prose: Prose) -> Iterator[Paragraph]:
    said = [prose.say("margin-service", service=service.service)]
    if service.unassigned.value == 0:
        said.append(prose.say("margin-service-all"))
    elif service.coverage.value is not None:
        said.append(prose.say("margin-service-coverage", coverage=service.coverage))
    if service.unassigned.value:
        said.append(prose.say("margin-unassigned", unassigned=service.unassigned))
    if service.unpriced:
        drivers = Text.join((Text.name(driver) for driver in service.unpriced), ", ")
        said.append(prose.say("margin-unpriced", drivers=drivers))
    if service.contribution.value is not None:
        said.append(prose.say("margin-contribution", contribution=service.contribution))
    yield Paragraph(Text.join(said), ("kaplan2001", "niraj2001"))


def _whale(whale: WhaleCurve, prose: Prose) -> Iterator[Block]:
    if whale.destroyers.value:
        said = list(_destroyers(whale, prose))
        if whale.of == "contribution" and whale.peak.value is not None:
            said.append(prose.say("margin-whale-peak", count=whale.destroyers, peak=whale.peak))
    else:
        said = [prose.say(f"margin-whale-none-{whale.of}", accounts=whale.accounts)]
    if whale.of == "margin":
        said.append(prose.say("margin-whale-before-service"))
    yield Paragraph(Text.join(said), ("kaplan2001",))
    if len(whale.ranks) > 1:
        yield whale_chart(whale, prose)


def _destroyers(whale: WhaleCurve, prose: Prose) -> Iterator[Text]:
    """Yield who takes value away: by price or service, or by what was credited to them."""
    credited, alone = whale.credited.value, whale.destroyers.value == 1
    by_price = whale.of == "margin" and not credited
    yield prose.say(
        "margin-whale-price" if by_price else f"margin-whale-{whale.of}",
        accounts=whale.accounts,
        destroyers=whale.destroyers,
        destroyed=Unsigned(whale.destroyed),
    )
    if credited:
        every = "alone" if alone else "all"
        which = every if credited == whale.destroyers.value else "some"
        yield prose.say(f"margin-whale-credited-{which}", credited=whale.credited)
    if credited and credited != whale.destroyers.value and whale.of == "margin":
        yield prose.say("margin-whale-others")


def _notes(notes: CreditNotes, prose: Prose) -> Iterator[Paragraph]:
    if notes.ratio.value is not None:
        some = "margin-notes-high" if notes.high else "margin-notes"
        sentence = some if notes.ratio.value else "margin-notes-none"
        yield Paragraph(prose.say(sentence, ratio=notes.ratio, limit=Share.exact(notes.limit)))
