"""When do two spellings mean the same name?"""

import re
import unicodedata

# Legal forms at the end of a company's name, in the countries we serve. They are told apart by
# the tax number, not by the name.
_LEGAL_FORM = re.compile(
    r"[\s,]+("
    r"s ?a ?p ?i de c ?v|s ?a ?b de c ?v|s ?a de c ?v|s de r ?l de c ?v|s de r ?l|s ?a ?s|s ?a ?c|"
    r"s ?a ?u|s ?l ?u|s ?r ?l|s ?c|a ?c|s ?a|s ?l|ltda?|inc|llc|ltd|corp|co|gmbh|plc|e ?i ?r ?l"
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
