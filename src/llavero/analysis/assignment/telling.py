"""How is one account told: why it moves, or why it stays?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.assignment.findings import Kept, Locked, Move
from llavero.analysis.figures import number
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text, Unsigned

HALF = 0.5  # hours: less is written as none


def taker_name(move: Move, prose: Prose) -> Text:
    """Return who would receive an account: a person or a new post."""
    return prose.say("assignment-post", post=move.post) if move.post else Text.name(move.taker)


def giver_name(move: Move, prose: Prose) -> Text:
    """Return who serves an account today."""
    return Text.name(move.giver) if move.giver else prose.say("assignment-nobody-serves")


def told_moves(moves: Sequence[Move], prose: Prose) -> tuple[Text, ...]:
    """Return why each account moves; what is worth the same as an earlier one is told by it."""
    first: dict[tuple[int, int], str] = {}
    said = []
    for one in moves:
        like = ""
        hours, relief = number(one.hours), number(one.relief)
        if one.why == "relief" and hours is not None and relief is not None:
            like = first.setdefault((round(hours), round(relief)), one.name)
        said.append(Text.join(move_sentences(one, prose, like if like != one.name else "")))
    return tuple(said)


def move_sentences(move: Move, prose: Prose, like: str = "") -> Iterator[Text]:
    """Yield why an account moves, in sentences.

    like   the account told before whose hours and relief are the same; empty where none is
    """
    facts = {
        "account": Text.name(move.name),
        "taker": taker_name(move, prose),
        "hours": move.hours,
    }
    if move.giver:
        facts["giver"] = Text.name(move.giver)
    if move.why == "relief" and move.giver_load is not None:
        facts |= {"load": move.giver_load, "relief": move.relief}
    elif move.why == "decided":
        facts["giver"] = giver_name(move, prose)
    orphan = move.why == "entry" and not move.giver
    name = f"assignment-move-{'orphan' if orphan else move.why}"
    if like:
        yield prose.say(f"{name}.again", like=Text.name(like), **facts)
    else:
        yield prose.say(name, **facts)
    yield from _fit(move, prose)
    if move.net.value is not None:
        yield _cost(move, prose)


def _fit(move: Move, prose: Prose) -> Iterator[Text]:
    fit = move.fit
    if isinstance(fit.value, float) and abs(fit.value) >= HALF:
        said = "assignment-move-gains" if fit.value > 0 else "assignment-move-loses"
        # Of a post without anybody only the mean of the others can be said.
        yield prose.say(f"{said}-post" if move.post else said, fit=Unsigned(fit))


def _cost(move: Move, prose: Prose) -> Text:
    known = _relation(move.years, move.strength)
    name = {"bare": "assignment-move-cost"}.get(known, f"assignment-move-cost-{known}")
    facts = _facts(known, move.years, move.strength)
    return prose.say(name, handover=move.handover, net=move.net, **facts)


def kept_sentence(kept: Kept, prose: Prose) -> Text:
    """Return an account that stays for the relation."""
    known = _relation(kept.years, kept.strength)
    names = {"account": Text.name(kept.name), "holder": Text.name(kept.holder)}
    facts = _facts(known, kept.years, kept.strength)
    return prose.say(f"assignment-kept-{known}", **names, handover=kept.handover, **facts)


def locked_sentence(locked: Locked, prose: Prose) -> Text:
    """Return an account of which somebody decided."""
    facts: dict[str, object] = {
        "account": Text.name(locked.name),
        "holder": Text.name(locked.holder),
        "by": Text.name(locked.by),
        "at": locked.at.date(),
    }
    if locked.why:
        return prose.say("assignment-locked-why", **facts, why=Text.name(locked.why))
    return prose.say("assignment-locked-one", **facts)


def _relation(years: Measure, strength: Measure) -> str:
    if years.value is None:
        return "bare" if strength.value is None else "strength"
    return "years" if strength.value is None else "both"


def _facts(known: str, years: Measure, strength: Measure) -> dict[str, Measure]:
    facts = {"years": years} if known in ("years", "both") else {}
    return {**facts, "strength": strength} if known in ("strength", "both") else facts
