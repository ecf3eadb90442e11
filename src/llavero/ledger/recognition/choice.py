"""Which headings, taken together, are which columns of one table?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import linear_sum_assignment

from llavero.ledger.recognition.evidence.content import PEOPLE, Looks, fit
from llavero.ledger.recognition.words.headings import Heading, heading
from llavero.ledger.recognition.words.likeness import (
    FAINTEST,
    Likeness,
    grave,
    lexicon,
    likenesses,
    refusal,
)
from llavero.ledger.recognition.words.vocabulary import known_share, meanings
from llavero.ledger.schema import TableSchema, table_schema

REQUIRED = 1.0  # what filling a required column adds
FAINT = 0.55  # below it an optional column is not taken
CERTAINTY = 4
TIED = 0.04
KINDS = 0.6  # share of kinds of documents from which "Documento" says the kind
DATED = 0.9  # share of dates from which a heading speaks of a date
UNIQUE = 0.9
MOST_KINDS = 12
WORD = 4  # letters from which a kind of document is a word and no code
STATES = 0.6  # share of states of affairs from which "Estado" is none of the country

# A column that tells the rows apart may be made from file and row where nothing else does.
MADE_FROM_ROW = frozenset(
    {("interactions", "id"), ("contacts", "contact_id"), ("opportunities", "opportunity_id")}
)
# Where the second column has no heading of its own it takes that of the third.
SAME_AS: tuple[tuple[str, str, str], ...] = (
    ("ledger", "account_id", "account_name"),
    ("accounts", "account_id", "tax_id"),
    ("accounts", "account_id", "name"),
    ("accounts", "name", "account_id"),
    ("employees", "employee_id", "name"),
    ("contacts", "contact_id", "name"),
    ("opportunities", "opportunity_id", "name"),
    ("employees", "name", "employee_id"),
    ("contacts", "name", "contact_id"),
)
# ... though only where it tells the rows apart: two customers may each have their Juan.
MUST_TELL_APART = frozenset({("accounts", "tax_id"), ("contacts", "name")})
MUST_BE_UNIQUE: Mapping[str, str] = {"accounts": "account_id", "employees": "employee_id"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One heading as one column: how well its words and its values say it."""

    source: str
    target: str
    strength: float  # of the words
    fit: float  # of the values
    taxed: bool = False
    named: bool = False
    proven: str | None = None  # what arithmetic proved: sentence id

    @property
    def score(self) -> float:
        """Return how well the heading is the column."""
        return self.strength * self.fit


@dataclass(frozen=True, slots=True)
class Choice:
    """One table and the headings chosen for it."""

    table: str
    chosen: tuple[Candidate, ...]
    rivals: Mapping[str, tuple[Candidate, ...]]  # target -> those that fit as well
    candidates: tuple[Candidate, ...]
    missing: tuple[str, ...]  # required columns that nothing fills
    score: float

    @property
    def viable(self) -> bool:
        """Return whether every required column is filled."""
        return not self.missing

    def of(self, target: str) -> Candidate | None:
        """Return the heading chosen for a column."""
        return next((c for c in self.chosen if c.target == target), None)


def candidates(
    seen: Mapping[str, Looks], table: str, *, typed: frozenset[str] = frozenset()
) -> tuple[Candidate, ...]:
    """Return every heading that may be a column of a table, by its words and its values."""
    schema = table_schema(table)
    found = []
    for source, values in seen.items():
        said = read_heading(source, values)
        refused = refusal(said)
        for like in likenesses(said, table):
            if grave(refused) and not like.named and not _allowed(refused, schema, like):
                continue
            fits = fit(values, schema.column(like.target), typed=source in typed)
            if like.strength * fits >= FAINTEST:
                found.append(
                    Candidate(source, like.target, like.strength, fits, like.taxed, like.named)
                )
    return tuple(found)


def read_heading(source: str, values: Looks) -> Heading:
    """Return what a heading says, its values considered.

    They tell "Estado", of a document, from Estado, of the country.
    """
    said = heading(source)
    if "taxid" in said.concepts:
        said = replace(said, concepts=said.concepts - {"nationalid"})
    if values.dates >= DATED:
        # "Ordered on", "Desde", "Último contacto": the values say that a day is meant.
        said = replace(said, concepts=said.concepts | {"date"})
    if said.concepts == {"document"} and _are_kinds(values):
        said = replace(said, concepts=said.concepts | {"type"})
    if "status" not in said.concepts and _are_both_kinds(values):
        # "Concepto", "Denominación": invoices and credit notes by their names, whatever it says.
        said = replace(said, concepts=frozenset({"document", "type"}), strangers=frozenset())
    if "state" in said.concepts and _are_states_of_affairs(values):
        return replace(said, concepts=said.concepts - {"state"} | {"status"})
    return said


def _are_states_of_affairs(values: Looks) -> bool:
    lists = ("account_state", "state")
    return any(known_share(listed, values.different) >= STATES for listed in lists)


def _are_kinds(values: Looks) -> bool:
    """Return whether the values of "Documento" are words for kinds of documents."""
    worded = [value for value in values.different if not any(c.isdigit() for c in value)]
    all_worded = bool(worded) and len(worded) == len(values.different)
    return all_worded and known_share("doc_type", worded) >= KINDS


def _are_both_kinds(values: Looks) -> bool:
    """Return whether the values tell invoices from credit notes, in words and nothing else."""
    if not 2 <= len(values.different) <= MOST_KINDS or min(map(len, values.different)) < WORD:
        return False
    meant = meanings("doc_type", values.different)
    return len(meant) == len(values.different) and {"invoice", "credit_note"} <= {*meant.values()}


def choose(table: str, possible: Sequence[Candidate], seen: Mapping[str, Looks]) -> Choice:
    """Return the best headings for a table: each heading one column, each column one heading."""
    schema = table_schema(table)
    chosen = [c for c in _assigned(schema, possible) if _taken(schema, c)]
    chosen = _doubled(schema, chosen, seen)
    chosen += _made(schema, chosen)
    filled = {c.target for c in chosen}
    missing = tuple(target for target in schema.required if target not in filled)
    rivals = {c.target: _rivals(c, possible, chosen) for c in chosen}
    return Choice(
        table,
        tuple(chosen),
        {target: tied for target, tied in rivals.items() if tied},
        tuple(possible),
        missing,
        _score(table, chosen, seen),
    )


def _allowed(refused: str | None, schema: TableSchema, like: Likeness) -> bool:
    """Return whether a refused heading says exactly what the schema asks for."""
    if refused == "personal":
        # The e-mail of one of our people is how other files call the person.
        return like.target == "email" or like.target in PEOPLE
    asked_for = like.target in ("cost_year", "employee_id")
    return refused == "pay" and schema.name == "employees" and asked_for


def _assigned(schema: TableSchema, possible: Sequence[Candidate]) -> list[Candidate]:
    sources = sorted({c.source for c in possible}, key=[c.source for c in possible].index)
    targets = [column.name for column in schema.columns]
    if not sources:
        return []
    gain = np.zeros((len(sources), len(targets)))
    by_place = {}
    for candidate in possible:
        place = (sources.index(candidate.source), targets.index(candidate.target))
        gain[place] = _gain(schema, candidate)
        by_place[place] = candidate
    rows, columns = linear_sum_assignment(gain, maximize=True)
    places = zip(rows.tolist(), columns.tolist(), strict=True)
    return [by_place[place] for place in places if place in by_place]


def _gain(schema: TableSchema, candidate: Candidate) -> float:
    weight = 1 + 0.2 * lexicon(schema.name).tells.get(candidate.target, 0.3)
    # A power: one heading that says it is worth more than two that half say something else.
    gain = weight * candidate.score**CERTAINTY
    return gain + REQUIRED if candidate.target in schema.required else gain


def _taken(schema: TableSchema, candidate: Candidate) -> bool:
    return candidate.score >= FAINT or candidate.target in schema.required


def _doubled(
    schema: TableSchema, chosen: Sequence[Candidate], seen: Mapping[str, Looks]
) -> list[Candidate]:
    """Return the headings chosen, one of them twice where a column has none of its own."""
    by_target = {c.target: c for c in chosen}
    for table, target, other in SAME_AS:
        if table != schema.name or target in by_target or other not in by_target:
            continue
        if (table, other) not in MUST_TELL_APART or _tells_apart(by_target[other].source, seen):
            by_target[target] = replace(by_target[other], target=target)
            if table == "ledger":
                del by_target[other]
    return list(by_target.values())


def _tells_apart(source: str, seen: Mapping[str, Looks]) -> bool:
    values = seen.get(source)
    return values is not None and values.filled == values.rows and values.unique == 1.0


def _made(schema: TableSchema, chosen: Sequence[Candidate]) -> list[Candidate]:
    filled = {c.target for c in chosen}
    return [
        Candidate("source_row", target, 1.0, 1.0)
        for table, target in sorted(MADE_FROM_ROW)
        if table == schema.name and target not in filled
    ]


def _rivals(
    best: Candidate, possible: Sequence[Candidate], chosen: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    used = {c.source for c in chosen}
    return tuple(
        c
        for c in possible
        if c.target == best.target and c.source not in used and c.score >= best.score - TIED
    )


def _score(table: str, chosen: Sequence[Candidate], seen: Mapping[str, Looks]) -> float:
    tells = lexicon(table).tells
    told = {c.source: c.score * tells.get(c.target, 0.3) for c in chosen if c.source in seen}
    score = sum(told.values())
    key = next((c for c in chosen if c.target == MUST_BE_UNIQUE.get(table)), None)
    if key and key.source in seen and seen[key.source].unique < UNIQUE:
        score *= 0.4
    return score
