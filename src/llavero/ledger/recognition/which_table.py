"""Which table of the ledger is a table that came?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llavero.ledger.names import plain
from llavero.ledger.recognition.choice import Candidate, Choice, candidates, choose
from llavero.ledger.recognition.content import Looks
from llavero.ledger.recognition.headings import heading
from llavero.ledger.recognition.judgement import able_headings
from llavero.ledger.recognition.likeness import TABLES, lexicon
from llavero.ledger.sources.raw import RawTable

LEAST = 2.0  # what a table must be told by
LEAST_INCOMPLETE = 3.0  # ... where a required column is missing
NAMED = 1.0  # what the name of the file or sheet adds
CLOSE = 0.12  # two tables whose scores differ by less than this part are too close to tell

# Tables of which one required column may be asked for, where some heading can be it.
MAY_ASK = ("ledger", "employees")

# Tables that look like a ledger, of documents that are no sale.
NO_SALE = frozenset({"supplier", "purchase", "quote", "stock", "budget"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The table chosen, what else it may be, and what was nearest where none was chosen."""

    best: Choice | None
    others: tuple[Choice, ...]  # that fit nearly as well
    nearest: Choice | None


def which_table(raw: RawTable, seen: Mapping[str, Looks]) -> Verdict:
    """Return which table of the schema the headings and values make, if any."""
    tables = (raw.table,) if raw.table else TABLES
    typed = frozenset(raw.canonical)
    choices = [choose(t, candidates(seen, t, typed=typed), seen) for t in tables]
    if raw.table:
        return Verdict(choices[0], (), choices[0])
    ranked = sorted(choices, key=lambda choice: -_worth(choice, raw, seen))
    fitting = [c for c in ranked if _fits(c, raw, seen)]
    nearest = max(choices, key=lambda c: c.score - 1.5 * len(c.missing))
    if not fitting:
        return Verdict(None, (), nearest if nearest.chosen else None)
    best = fitting[0]
    least = _worth(best, raw, seen) * (1 - CLOSE)
    others = tuple(c for c in fitting[1:] if _worth(c, raw, seen) >= least)
    return Verdict(best, others, nearest)


def _fits(choice: Choice, raw: RawTable, seen: Mapping[str, Looks]) -> bool:
    if len(choice.missing) > 1 or not choice.chosen:
        return False
    least = LEAST if choice.viable else LEAST_INCOMPLETE
    if choice.missing and choice.table not in MAY_ASK:
        return False
    if not all(able_headings(target, choice, seen) for target in choice.missing):
        return False
    return _worth(choice, raw, seen) >= least


def _worth(choice: Choice, raw: RawTable, seen: Mapping[str, Looks]) -> float:
    """Return how well a table explains the headings, the name of the file and no sale in it."""
    worth = choice.score - len(choice.missing)
    if _named_for(choice.table, raw.name):
        worth += NAMED
    if choice.table == "ledger" and _speaks_of_no_sale(choice.chosen, seen):
        worth -= 3.0
    return worth


def _named_for(table: str, name: str) -> bool:
    """Return whether a file or its sheet is called as such tables are."""
    said = plain(name.rsplit(".", 1)[0] if "›" not in name else name)
    padded = f" {said} "
    return any(f" {plain(title)} " in padded for title in lexicon(table).titles)


def _speaks_of_no_sale(chosen: Sequence[Candidate], seen: Mapping[str, Looks]) -> bool:
    used = {c.source for c in chosen}
    said = {concept for source in seen for concept in heading(source).concepts}
    documents = any("document" in heading(source).concepts for source in used)
    return bool(said & {"supplier"}) or (bool(said & NO_SALE) and not documents)
