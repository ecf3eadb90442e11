"""Which values of a class of customer call it a key account, where nothing else says which are?

A list of key accounts, or a column of marks, goes before: then nothing is asked.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from llavero.ledger.mapping import ColumnMap, Confidence, Question, Reason
from llavero.ledger.names import plain
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import refusal

MARK = "is_key"
CLASSES = frozenset({"segment", "rating", "type", "family", "level", "keyaccount", "interaction"})
FREE = frozenset({"segment", "status"})  # columns that a class may be besides
MOST_CLASSES = 25


def class_heading(draft: Draft) -> str | None:
    """Return the heading of a list of customers whose values call some of them key accounts."""
    if draft.table != "accounts" or draft.of(MARK):
        return None
    mapped = {c.source for c in draft.columns if c.target not in FREE}
    for source, seen in draft.seen.items():
        if source in mapped or refusal(heading(source)) or len(seen.different) > MOST_CLASSES:
            continue
        key = called_key(seen.different)
        told_apart = len(key) < len(seen.different) or seen.filled < seen.rows
        if key and told_apart and heading(source).concepts & CLASSES:
            return source
    return None


def called_key(values: Sequence[str]) -> tuple[str, ...]:
    """Return the values that call a customer a key account."""
    return tuple(value for value in values if _calls_key(plain(value)))


def ask_key_accounts(drafts: Sequence[Draft], *, listed: bool) -> tuple[Draft, ...]:
    """Return the drafts in which a class of customer marks key accounts, and asks whether it does.

    listed   whether the study has key accounts already
    """
    said = any(draft.table == "ka_status" or _marks(draft) for draft in drafts)
    return tuple(drafts) if listed or said else tuple(map(_asking, drafts))


def _marks(draft: Draft) -> bool:
    return draft.table == "accounts" and draft.of(MARK) is not None


def _asking(draft: Draft) -> Draft:
    source = class_heading(draft)
    if source is None:
        return draft
    values = draft.sample.values(source)
    key = called_key(values)
    together = ", ".join(key)
    reason = Reason("recognition-keys-ask", {"heading": source, "values": together})
    meant = {value: "true" if value in key else "false" for value in values}
    column = ColumnMap(source, MARK, Confidence.UNCERTAIN, reason, values=meant)
    choices = tuple(dict.fromkeys((together, *key)))
    question = Question(f"keys:{source}", reason, choices, together)
    columns = (*draft.columns, column)
    return replace(draft, columns=columns, questions=(*draft.questions, question))


def _calls_key(value: str) -> bool:
    words = _words()
    padded = f" {value} "
    if any(f" {word} " in padded for word in words["denied"]):
        return False
    return value in words["whole"] or any(f" {term} " in padded for term in words["spoken"])


@cache
def _words() -> dict[str, list[str]]:
    path = files(__package__) / "key_accounts.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
