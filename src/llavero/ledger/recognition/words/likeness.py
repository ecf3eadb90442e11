"""How well does a heading say a column of the schema?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from llavero.ledger.recognition.words.headings import Heading, data, joined, phrase
from llavero.ledger.schema import SCHEMA, table_schema

STRENGTHS = {"sure": 1.0, "likely": 0.85, "fair": 0.75, "weak": 0.65, "taxed": 0.5}
STRANGER = 0.85  # what each unknown word leaves of the strength
HARMLESS_WORD = 0.96  # what a word that goes without saying in its table leaves
FAINTEST = 0.4

# What every heading of a table may say without saying more.
HARMLESS: Mapping[str, frozenset[str]] = {
    "ledger": frozenset({"document", "sale", "line", "issued"}),
    "accounts": frozenset({"customer", "account", "company", "document"}),
    "contacts": frozenset({"contact", "person"}),
    "opportunities": frozenset({"opportunity", "document"}),
    "employees": frozenset({"employee", "company"}),
    "interactions": frozenset({"interaction"}),
    "plans": frozenset({"plan"}),
    "quotas": frozenset({"sale"}),
}
HARMLESS_TO: Mapping[str, frozenset[str]] = {
    "currency": frozenset({"amount", "net", "total"}),
    "doc_date": frozenset({"note", "customer", "company", "seller", "order"}),
}
# A kind of document or of line is said by words that go without saying elsewhere.
EXACT = frozenset({"doc_type", "line_id", "doc_id", "product_id"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """How well a heading says one column, from 0 to 1."""

    target: str
    strength: float
    taxed: bool = False  # an amount that holds tax
    named: bool = False  # the heading is the name of the column in the schema


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What people call the columns of one table."""

    tells: Mapping[str, float]  # column -> how much it tells of the table
    titles: tuple[str, ...]  # what such files and sheets are called
    phrases: tuple[tuple[str, str, frozenset[str]], ...]  # column, rank, concepts


@cache
def likenesses(said: Heading, table: str) -> tuple[Likeness, ...]:
    """Return the columns of a table that a heading may be, the likeliest of each."""
    best: dict[str, Likeness] = {}
    named = joined(said.text)
    for column in table_schema(table).columns:
        if joined(column.name) == named:
            best[column.name] = Likeness(column.name, 1.0, named=True)
    for target, rank, wanted in lexicon(table).phrases:
        strength = STRENGTHS[rank] * _covered(said, wanted, _harmless(table, target))
        if strength >= FAINTEST and strength > _strength(best, target):
            best[target] = Likeness(target, strength, rank == "taxed")
    return tuple(best.values())


@cache
def lexicon(table: str) -> Lexicon:
    """Return the word lists of a table."""
    try:
        told = data(f"words/headings/{table}.toml")
    except FileNotFoundError:
        told = data("words/headings/others.toml")[table]
    columns = told["columns"]
    phrases = tuple(
        (target, rank, phrase(text))
        for target, ranks in columns.items()
        for rank, texts in ranks.items()
        for text in texts
    )
    return Lexicon(told["tells"], tuple(told["names"]), phrases)


@cache
def refusal(said: Heading) -> str | None:
    """Return the reason for which a heading must not be taken, None if there is none."""
    if "taxid" in said.concepts:
        # A customer may be a person: "CUIT/DNI" is the customer's number all the same.
        said = replace(said, concepts=said.concepts - {"nationalid"})
    for reason, told in _refused().items():
        if said.concepts & told[0] or said.concepts in told[1]:
            return reason
    return None


def grave(reason: str | None) -> bool:
    """Return whether a refusal holds even against a column of the schema."""
    return reason in ("secret", "personal", "pay")


@cache
def _refused() -> dict[str, tuple[frozenset[str], tuple[frozenset[str], ...]]]:
    return {
        reason: (frozenset(told.get("anywhere", ())), _phrases(told.get("phrases", ())))
        for reason, told in data("words/headings/refused.toml").items()
    }


def _phrases(texts: Iterable[str]) -> tuple[frozenset[str], ...]:
    return tuple(phrase(text) for text in texts)


def _harmless(table: str, target: str) -> frozenset[str]:
    if target in EXACT:
        return frozenset()
    return HARMLESS.get(table, frozenset()) | HARMLESS_TO.get(target, frozenset())


def _covered(said: Heading, wanted: frozenset[str], harmless: frozenset[str]) -> float:
    """Return how well a heading says a phrase: 1 where it says that and nothing else."""
    words = said.concepts | said.strangers
    if not wanted or not wanted <= words:
        return 0.0
    more = said.concepts - wanted
    if more - harmless:
        return 0.0
    return float(HARMLESS_WORD ** len(more) * STRANGER ** len(said.strangers - wanted))


def _strength(best: Mapping[str, Likeness], target: str) -> float:
    return best[target].strength if target in best else 0.0


TABLES = tuple(table.name for table in SCHEMA)
