"""What does a value mean where the schema closes the list?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from llavero.ledger.names import plain
from llavero.ledger.recognition.words.headings import data

NOT_SALES = "not_sales"  # a payment, a quotation, a vendor's document
EVERY_KIND = frozenset(
    {"venta", "ventas", "sale", "sales", "credit", "credito", "normal", "charge"}
)
SPOKEN = 5  # letters from which a word in a name speaks of a kind of document
SHORT = 3  # letters up to which a term must be the whole value


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The values of one closed list and the words that mean them."""

    terms: Mapping[str, str]  # word -> value
    code_sets: tuple[Mapping[str, str], ...]  # taken only where all values belong to one set


def meanings(column: str, values: Sequence[str]) -> dict[str, str]:
    """Return what each of `values` means in the vocabulary of `column`; the unknown are absent."""
    vocabulary = _vocabulary(column)
    keys = {value: plain(value) for value in values}
    for codes in vocabulary.code_sets:
        if keys and all(key in codes for key in keys.values()):
            return {value: codes[key] for value, key in keys.items()}
    found = {value: _meaning(key, vocabulary.terms) for value, key in keys.items()}
    return {value: meaning for value, meaning in found.items() if meaning}


def known_share(column: str, values: Sequence[str]) -> float:
    """Return the part of `values` that the vocabulary of `column` knows."""
    examined = values[:200]
    return len(meanings(column, examined)) / len(examined) if examined else 0.0


def has_vocabulary(column: str) -> bool:
    """Return whether there is a vocabulary for a column."""
    return (files(__package__) / "vocabularies" / f"{column}.toml").is_file()


def said_kinds(text: str) -> set[str]:
    """Return the kinds of documents that a plain text speaks of: "facturas y notas de credito".

    "Sales" alone speaks of every kind, and letters of none.
    """
    terms = {t: m for t, m in _vocabulary("doc_type").terms.items() if len(t) >= SPOKEN}
    left, kinds = f" {text} ", set()
    for term in sorted(terms, key=len, reverse=True):
        if f" {term} " in left and term not in EVERY_KIND:
            left = left.replace(f" {term} ", " ")
            kinds.add(terms[term])
    return kinds


def _meaning(key: str, terms: Mapping[str, str]) -> str | None:
    if key in terms:
        return terms[key]
    # "NC A", "FC B": the letter that some countries give to their invoices.
    if key[-2:-1] == " " and key[:-2] in terms:
        return terms[key[:-2]]
    padded = f" {key} "
    held = [term for term in terms if len(term) > SHORT and f" {term} " in padded]
    return terms[max(held, key=len)] if held else None


@cache
def _vocabulary(column: str) -> Vocabulary:
    told = data(f"words/vocabularies/{column}.toml")
    code_sets = tuple(told.get("codes", ()))
    return Vocabulary(
        dict(_terms(told["values"])),
        tuple({plain(code): meaning for code, meaning in codes.items()} for codes in code_sets),
    )


def _terms(told: Mapping[str, Sequence[str]]) -> Iterable[tuple[str, str]]:
    for meaning, words in told.items():
        for word in (meaning, *words):
            yield plain(word), meaning
