"""How are the arguments said: figure, meaning, consequence, objection, answer, reversal?"""

from collections.abc import Iterator

from llavero.analysis.placement.findings import Argument, Placement, Rejected
from llavero.analysis.placement.options import MAIN_SIGNAL
from llavero.analysis.placement.telling import criterion_name, option_name, turn_sentence
from llavero.document import Paragraph
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

# By which word the sentences call a figure.
WORDS = {
    "PLA.key_share": "key-share",
    "PLA.approval": "approval",
    "PLA.x_mb": "lines",
    "PLA.x_mr": "places",
    "PLA.x_ce": "central",
    "PLA.x_te": "projects",
    "PLA.booked_elsewhere": "booked",
    "PLA.conflicts": "conflicts",
    "SIZ.needed": "needed",
    "M01": "sellers",
    "M04.key_accounts": "accounts",
    "M05": "department",
    "ORG.people": "people",
}


def argument_blocks(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield each argument for the place in two paragraphs: the case, and what may be objected."""
    known = {one.signal: one.origin != "assumed" for one in placement.signals}
    told: set[str] = set()
    for one in placement.arguments:
        k = one.criterion.lower()
        said = [
            _head(one, prose),
            *_evidence(one.criterion, one.evidence, prose),
            prose.say(f"{k}-{one.level}"),
            _gives(one, prose),
        ]
        yield Paragraph(Text.join(said), one.citations)
        objection = Text.join((prose.say(f"{k}-objection"), prose.say(f"{k}-answer")))
        own = MAIN_SIGNAL[one.criterion]
        reversal = () if own in told else (_reversal(one, prose, known=known[own]),)
        told.add(own)
        yield Paragraph(Text.join((objection, *reversal)))


def _head(one: Argument, prose: Prose) -> Text:
    criterion = criterion_name(one.criterion, prose)
    return prose.say(
        "argument-head", criterion=criterion, weight=one.weight, score=one.score, mean=one.mean
    )


def _evidence(criterion: str, evidence: tuple[Measure, ...], prose: Prose) -> Iterator[Text]:
    for figure in evidence:
        yield prose.say(f"{criterion.lower()}-{WORDS[figure.id]}", value=figure)


def _gives(one: Argument, prose: Prose) -> Text:
    sentence = f"{one.criterion.lower()}-{one.option}"
    return prose.say(sentence if prose.has(sentence) else "argument-other")


def _reversal(one: Argument, prose: Prose, *, known: bool) -> Text:
    if one.turn is not None:
        return prose.say("argument-turn", turn=turn_sentence(one.turn, prose))
    if not known:
        return prose.say("argument-open")
    return prose.say(f"argument-firm-{MAIN_SIGNAL[one.criterion]}")


def against_blocks(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield what speaks against the place, and how it is made up for."""
    told = {one.criterion for one in placement.arguments}
    for one in placement.against:
        k = one.criterion.lower()
        said = [_head(one, prose), prose.say(f"{k}-against")]
        if one.criterion not in told:
            said += _evidence(one.criterion, one.evidence, prose)
            said.append(prose.say(f"{k}-{one.level}"))
        said.append(prose.say(f"{k}-remedy"))
        yield Paragraph(Text.join(said), one.citations)


def alternative_blocks(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield the options that were weighed and are not proposed."""
    for one in placement.rejected:
        said = [_rejected(one, placement, prose)]
        if one.option == placement.fit.today:
            begins = placement.fit.changes == "begins"
            said.append(prose.say("rejected-today-none" if begins else "rejected-today"))
        yield Paragraph(Text.join(said))


def _rejected(one: Rejected, placement: Placement, prose: Prose) -> Text:
    sentence = f"rejected-{one.standing}"
    if one.standing == "shut" and one.better:
        sentence = "rejected-shut-better"
    gate = f"gate-{one.option}"
    return prose.say(
        sentence,
        option=option_name(one.option, prose).capitalised(),
        points=one.utility,
        criterion=criterion_name(one.criterion, prose).lowered(),
        score=one.score,
        ours=one.winner_score,
        sinks=prose.say(f"{one.criterion.lower()}-sinks"),
        gate=prose.say(gate) if prose.has(gate) else Text(()),
    )
