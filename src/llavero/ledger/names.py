"""When do two spellings mean the same name?"""

import re
import unicodedata

# Legal forms at the end of a company's name, in the countries we serve. They are told apart by
# the tax number, not by the name.
_LEGAL_FORM = re.compile(
    r"[\s,]+("
    r"s ?a ?p ?i de c ?v|s ?a ?b de c ?v|s ?a de c ?v|s de r ?l de c ?v|s de r ?l|s ?a ?s|s ?a ?c|"
    r"s ?a ?u|s ?l ?u|s ?l ?p|s ?r ?l|s ?c ?a|s ?c|a ?c|s ?a|s ?l|ltda?|e ?s ?e|"
    r"s ?coop(?: ltda)?|s ?c ?coop|inc|llc|llp|ltd|corp|co|gmbh|plc|e ?i ?r ?l"
    r")$"
)


_MARKS = re.compile(r"[^\w&]+")


def plain(text: str) -> str:
    """Return `text` in lower case, without accents, marks or doubled spaces."""
    bare = text if text.isascii() else _without_accents(text)
    return " ".join(_MARKS.sub(" ", bare.casefold()).replace("_", " ").split())


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words_of(name: str) -> str:
    """Return what is equal for "Ana Ruiz Mora", "RUIZ MORA ANA" and "Ruiz Mora, Ana"."""
    return " ".join(sorted(plain(name).split()))


def company_key(name: str) -> str:
    """Return what is equal for two spellings of one company's name, legal form aside."""
    key = plain(name)
    shorter = _LEGAL_FORM.sub("", key)
    return shorter or key


_BETWEEN = re.compile(r"\s+[-–—|/]\s+|\s*[:|]\s*|\s+[-–—]|[-–—]\s+")


def parts_of_label(label: str) -> tuple[str, ...]:
    """Return what stands before and after the mark in "00123 - Aceros Norte"; nothing without."""
    parts = tuple(part.strip() for part in _BETWEEN.split(label))
    return parts if len(parts) > 1 and all(parts) else ()


_SHORTEST_TAX_NUMBER = 7
_CHECK_DIGIT = re.compile(r"\s*[-–]\s*[0-9kK]$")


def tax_numbers(written: str) -> tuple[str, ...]:
    """Return what is equal for two spellings of a tax number: whole, and without a check digit.

    "900.123.456-7" is also 900123456: many lists leave out the digit after the hyphen.
    """
    whole = _compact(written)
    bare = _compact(_CHECK_DIGIT.sub("", written))
    found = dict.fromkeys((whole, bare))
    return tuple(n for n in found if len(n) >= _SHORTEST_TAX_NUMBER and any(map(str.isdigit, n)))


def _compact(written: str) -> str:
    return re.sub(r"[\s.\-–/]", "", written).upper()
