"""How is it told which accounts are key? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.selection.blocks import (
    chosen_blocks,
    gate_table,
    leaving_blocks,
    scenario_table,
    score_chart,
    weight_table,
)
from llavero.analysis.selection.findings import (
    AccountsChosen,
    ChoiceFirm,
    Compared,
    CriteriaWeighed,
    GatesPassed,
    NobodyPasses,
    NothingToWeigh,
    NumberOfKeyAccounts,
    Packed,
)
from llavero.analysis.selection.proof.section import section as proof
from llavero.analysis.selection.wording import criteria_named, joined
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.foundation.values import Share
from llavero.prose import Prose, Text


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 1 that says which accounts are key, and why."""
    if not answer.findings:
        return ()
    return (Heading(prose.say("selection-heading")), *_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    compared, number = answer.finding(Compared), answer.finding(NumberOfKeyAccounts)
    if compared and number:
        yield Paragraph(Text.join(_opening(compared, number, prose)), ("mcdonald1998",))
    if passed := answer.finding(GatesPassed):
        yield from _gates(passed, prose)
    if nobody := answer.finding(NobodyPasses):
        gate = prose.say(f"selection-gate-{nobody.gate.lower()}")
        yield _without("nobody", prose, gate=gate, failed=nobody.failed)
    if nothing := answer.finding(NothingToWeigh):
        yield _without("nothing", prose, eligible=nothing.eligible)
    if weighed := answer.finding(CriteriaWeighed):
        yield from _criteria(weighed, prose)
    if number:
        yield from _number(number, compared, answer.finding(Packed), prose)
    if accounts := answer.finding(AccountsChosen):
        yield from _accounts(accounts, prose)
    if number and number.takes_all:
        yield Paragraph(prose.say("selection-takes-all", number=number.number))
    else:
        yield from _judged(answer, prose)
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))
    yield from proof(answer, prose)


def _judged(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield how the choice stands beside today's list, and how firm it is."""
    compared, number = answer.finding(Compared), answer.finding(NumberOfKeyAccounts)
    if compared and compared.present.value is not None:
        yield Paragraph(Text.join(_against_present(compared, prose)))
    firm, weighed = answer.finding(ChoiceFirm), answer.finding(CriteriaWeighed)
    if firm and number and weighed:
        yield from _firm(firm, number, weighed, prose)


def _opening(compared: Compared, number: NumberOfKeyAccounts, prose: Prose) -> Iterator[Text]:
    share = {} if compared.share.value is None else {"share": compared.share}
    sentence = "selection-opening" if share else "selection-opening-bare"
    yield prose.say(sentence, selected=compared.selected, **share)
    if compared.present.value is None:
        yield prose.say("selection-opening-first")
    else:
        yield from _beside_today(compared, prose)
    if compared.grey.value:
        yield prose.say("selection-opening-grey", grey=compared.grey)
    if compared.decided.value:
        yield prose.say("selection-opening-decided", decided=compared.decided)


def _beside_today(compared: Compared, prose: Prose) -> Iterator[Text]:
    yield prose.say("selection-opening-present", present=compared.present, stays=compared.stays)
    if compared.leaves.value:
        yield prose.say("selection-opening-leaves", leaves=compared.leaves)
    if compared.barred.value:
        yield prose.say("selection-opening-barred", barred=compared.barred)
    if compared.enters.value:
        yield prose.say("selection-opening-enters", enters=compared.enters)
    else:
        yield prose.say("selection-opening-nobody-enters")


def _gates(passed: GatesPassed, prose: Prose) -> Iterator[Block]:
    if not passed.eligible.value:
        yield Paragraph(prose.say("selection-gates-nobody", accounts=passed.accounts))
        yield gate_table(passed, prose)
        return
    said = [prose.say("selection-gates", accounts=passed.accounts, eligible=passed.eligible)]
    if passed.threshold.value is not None:
        said.append(prose.say("selection-gates-sales", threshold=passed.threshold))
    if passed.unread:
        gates = joined([prose.say(f"selection-gate-{g.lower()}") for g in passed.unread], prose)
        said.append(prose.say("selection-gates-unread", gates=gates))
    yield Paragraph(Text.join(said), ("mcdonald1998",))
    yield from detail(gate_table(passed, prose))


def _without(sentence: str, prose: Prose, **facts: object) -> Callout:
    said = (prose.say(f"selection-{sentence}", **facts),)
    return Callout("warning", prose.say(f"selection-{sentence}-title"), said)


def _criteria(weighed: CriteriaWeighed, prose: Prose) -> Iterator[Block]:
    said = [prose.say("selection-criteria")]
    absent = [one.criterion for one in weighed.criteria if not one.present]
    if absent:
        sentence = "selection-criteria-thin" if weighed.thin else "selection-criteria-absent"
        named = criteria_named(absent, prose)
        said.append(prose.say(sentence, coverage=weighed.coverage, criteria=named))
    constant = [one.criterion for one in weighed.criteria if one.constant and one.weight.value]
    if constant:
        named = criteria_named(constant, prose)
        said.append(prose.say("selection-criteria-constant", count=len(constant), criteria=named))
    if "c2" not in absent:
        service = (
            "selection-criteria-service" if weighed.after_service else "selection-criteria-margin"
        )
        said.append(prose.say(service))
    yield Paragraph(Text.join(said[:1]), ("woodburn2011",))
    if said[1:]:
        yield Paragraph(Text.join(said[1:]))
    yield from detail(weight_table(weighed, prose))


def _number(
    number: NumberOfKeyAccounts, compared: Compared | None, packed: Packed | None, prose: Prose
) -> Iterator[Block]:
    alone = number.basis == "eligible" and number.capacity.value is None
    basis = "eligible-only" if alone else number.basis
    said = [prose.say(f"selection-number-{basis}", number=number.number)]
    if compared and compared.leaves_places(number):
        said.append(prose.say("selection-places", selected=compared.selected, grey=compared.grey))
    if number.capacity.value is not None:
        said.append(prose.say("selection-capacity", hours=number.hours, capacity=number.capacity))
    _, middle, high = number.scenarios
    if middle.paying.value is not None:
        said.append(
            prose.say(
                "selection-paying",
                uplift=Share(middle.uplift),
                paying=middle.paying,
                high=Share(high.uplift),
                most=high.paying,
                cost=number.hour_cost,
            )
        )
        said.append(
            prose.say("selection-paying-stated" if number.stated else "selection-paying-unstated")
        )
    said.append(prose.say(f"selection-size-{number.size}", number=number.number))
    if number.elbow.value is not None:
        said.append(prose.say("selection-elbow", elbow=number.elbow))
    yield Paragraph(Text.join(said), ("talley1961", "smith2015", "adept", "satopaa2011"))
    if middle.paying.value is not None:
        yield from detail(scenario_table(number, prose))
    if packed and packed.differs.value:
        yield Paragraph(
            prose.say(
                "selection-packed",
                differs=packed.differs,
                enters=joined([Text.name(name) for name in packed.enters], prose),
                leaves=joined([Text.name(name) for name in packed.leaves], prose),
            )
        )


def _accounts(accounts: AccountsChosen, prose: Prose) -> Iterator[Block]:
    if not accounts.accounts:
        return
    yield score_chart(accounts, prose)
    yield from detail(*chosen_blocks(accounts, prose))
    yield from detail(*leaving_blocks(accounts, prose))


def _against_present(compared: Compared, prose: Prose) -> Iterator[Text]:
    leaving = int(str(compared.leaves.value)) + int(str(compared.barred.value))
    sentence = "selection-overlap-size" if compared.by_size else "selection-overlap"
    yield prose.say(sentence, overlap=compared.overlap)
    yield prose.say("selection-leaving" if leaving else "selection-all-stay")


def _firm(
    firm: ChoiceFirm, number: NumberOfKeyAccounts, weighed: CriteriaWeighed, prose: Prose
) -> Iterator[Block]:
    said = [
        prose.say(
            "selection-firm",
            core=firm.core,
            frontier=firm.frontier,
            marginal=firm.marginal,
            number=number.number,
        ),
        prose.say("selection-firm-more", looser=firm.looser, steady=firm.steady),
    ]
    by_name = {one.criterion: one for one in weighed.criteria}
    if firm.decisive:
        first = by_name[firm.decisive[0]]
        said.append(
            prose.say(
                "selection-decisive",
                criterion=prose.say(f"selection-{first.criterion}"),
                kept=first.without,
            )
        )
        if first.least.value is not None:
            said.append(
                prose.say("selection-room", weight=first.weight, least=first.least, most=first.most)
            )
    else:
        said.append(prose.say("selection-decisive-none"))
    yield Paragraph(Text.join(said))
    yield from _agreement(firm, prose)


def _agreement(firm: ChoiceFirm, prose: Prose) -> Iterator[Block]:
    if firm.tau_topsis.value is None or firm.tau_left.value is None:
        return
    sentence = "selection-agreement-sales" if firm.by_sales else "selection-agreement"
    said = [
        prose.say(sentence, topsis=firm.tau_topsis, left=firm.tau_left),
        *_others_agree(firm, prose),
        prose.say("selection-reversal"),
        _doubtful(firm, prose),
    ]
    yield Paragraph(Text.join(said), ("hwang1981",), detail=True)


def _others_agree(firm: ChoiceFirm, prose: Prose) -> Iterator[Text]:
    if firm.tau_others.value is not None:
        yield prose.say("selection-agreement-others", others=firm.tau_others)


def _doubtful(firm: ChoiceFirm, prose: Prose) -> Text:
    """Return which accounts only one of the three orders would choose."""
    if not firm.doubtful.value:
        return prose.say("selection-doubtful-none")
    if not firm.doubted:
        return prose.say("selection-doubtful-others", doubtful=firm.doubtful)
    names = joined([Text.name(name) for name in firm.doubted], prose)
    return prose.say("selection-doubtful", doubtful=firm.doubtful, names=names)
