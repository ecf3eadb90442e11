"""What did a person decide of what was suggested?

A suggestion is only a proposal. What people confirmed or added are codings, rows of the ledger's
table `codings`; what nobody has decided stays a suggestion and is to be shown as such.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from llavero.interview.coding.codes import NO_CODE
from llavero.interview.coding.suggest import Suggestion

COLUMNS = ("interview_id", "question_id", "account_id", "coder", "code", "span")
BETWEEN_SPANS = " … "


class Verdict(StrEnum):
    """What a person decided of a code for an answer."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    ADDED = "added"  # though nothing suggested it


@dataclass(frozen=True, slots=True)
class Key:
    """A code of an answer."""

    interview_id: str
    question_id: str
    account_id: str | None
    code: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What one person decided of a code for an answer."""

    key: Key
    coder: str
    at: datetime
    verdict: Verdict
    span: str = ""  # words that carry the code


@dataclass(frozen=True, slots=True)
class Coding:
    """One code that one coder gave to one answer: a row of the table `codings`."""

    interview_id: str
    question_id: str
    account_id: str | None
    coder: str
    code: str  # `N00` where the coder found none in the answer
    span: str = ""


def key_of(suggestion: Suggestion) -> Key:
    """Return which code of which answer is suggested."""
    answer = suggestion.answer
    return Key(answer.interview_id, answer.question_id, answer.account_id, suggestion.code)


def decided(suggestion: Suggestion, verdict: Verdict, *, coder: str, at: datetime) -> Decision:
    """Return a person's verdict on a suggestion."""
    return Decision(key_of(suggestion), coder, at, verdict, _span(suggestion))


def codings_of(decisions: Iterable[Decision]) -> list[Coding]:
    """Return the codes that people gave; an answer in which one rejected all carries `N00`."""
    kept: list[Coding] = []
    read: dict[tuple[Key, str], bool] = {}
    for one in _last(decisions):
        given = one.verdict is not Verdict.REJECTED
        answer = Key(one.key.interview_id, one.key.question_id, one.key.account_id, NO_CODE)
        read[answer, one.coder] = read.get((answer, one.coder), False) or given
        if given:
            kept.append(_coding(one.key, one.coder, one.span))
    empty = [_coding(answer, coder, "") for (answer, coder), given in read.items() if not given]
    return kept + empty


def rows_of(codings: Iterable[Coding]) -> list[dict[str, str | None]]:
    """Return codings as rows of the table `codings`."""
    return [{column: getattr(one, column) or None for column in COLUMNS} for one in codings]


def codings_from(rows: Iterable[Mapping[str, object]]) -> list[Coding]:
    """Return the codings in rows of the table `codings`.

    A row may hold several codes divided by ; and one without codes says that there is none.
    """
    return [
        Coding(
            interview_id=_text(row, "interview_id"),
            question_id=_text(row, "question_id"),
            account_id=_text(row, "account_id") or None,
            coder=_text(row, "coder"),
            code=code,
            span=_text(row, "span"),
        )
        for row in rows
        for code in _codes(row)
    ]


def _last(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the last decision of each person on each code of each answer."""
    last: dict[tuple[Key, str], Decision] = {}
    for one in sorted(decisions, key=lambda decision: decision.at):
        last[one.key, one.coder] = one
    return list(last.values())


def _coding(key: Key, coder: str, span: str) -> Coding:
    return Coding(key.interview_id, key.question_id, key.account_id, coder, key.code, span)


def _span(suggestion: Suggestion) -> str:
    return BETWEEN_SPANS.join(span.words for span in suggestion.spans)


def _codes(row: Mapping[str, object]) -> list[str]:
    codes = [code.strip() for code in _text(row, "code").split(";")]
    return [code for code in codes if code] or [NO_CODE]


def _text(row: Mapping[str, object], column: str) -> str:
    value = row.get(column)
    return "" if value is None else str(value)
