"""What did each seller answer?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from llavero.interview.closed import NOTHING, Closed, Unreadable, read_closed
from llavero.interview.questionnaire import Question, Questionnaire, questionnaire


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong with an answer or an interview, for a person to read.

    Its sentence is `rule-<rule>` of the interview's prose.
    """

    rule: str
    question: str = ""
    account: str = ""
    facts: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of one seller."""

    question: str  # id
    account: str  # id or name; empty where the question is asked once
    value: str  # the closed part, as it came
    text: str  # what was said
    closed: Closed = NOTHING
    fault: Fault | None = None  # why the closed part could not be read

    @property
    def given(self) -> bool:
        """Return whether anything was answered; a refusal and not knowing are answers.

        Signs without a letter or a digit (an emoji, dots) say nothing.
        """
        says = any(letter.isalnum() for letter in self.text)
        return self.closed.given or says or self.fault is not None

    @property
    def refused(self) -> bool:
        """Return whether the seller declined to answer."""
        return self.closed.refused


@dataclass(frozen=True)
class Interview:
    """What one seller answered in one interview, under a code."""

    id: str
    seller_code: str
    day: date | None
    language: str  # "es" or "en"
    answers: tuple[Answer, ...]
    interviewer: str = ""

    def answer(self, question: str, account: str = "") -> Answer | None:
        """Return the answer to a question, of an account where it is asked of each."""
        return self._by_key.get((question, account))

    def number(self, question: str, part: str = "value", account: str = "") -> float | None:
        """Return a number that was answered; None where there is none."""
        found = self.answer(question, account)
        return found.closed.number(part) if found else None

    def chosen(self, question: str, part: str = "value", account: str = "") -> str | None:
        """Return an option that was chosen."""
        found = self.answer(question, account)
        return found.closed.chosen(part) if found else None

    def listed(self, question: str, part: str = "value", account: str = "") -> tuple[str, ...]:
        """Return what was chosen or named, where it may be several."""
        found = self.answer(question, account)
        return found.closed.listed(part) if found else ()

    def said(self, question: str, account: str = "") -> str:
        """Return what was said freely; empty where nothing was."""
        found = self.answer(question, account)
        return found.text.strip() if found else ""

    @cached_property
    def accounts(self) -> tuple[str, ...]:
        """Return the accounts that answers speak of, in the order in which they come."""
        return tuple(dict.fromkeys(a.account for a in self.answers if a.account and a.given))

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], Answer]:
        return {(answer.question, answer.account): answer for answer in self.answers}


def read_interviews(
    rows: Iterable[Mapping[str, object]], asked: Questionnaire | None = None
) -> tuple[Interview, ...]:
    """Return the interviews that rows of answers make up, by their id.

    rows   interview_id, seller_code, date, language, question_id, account_id, value, text and
           interviewer of each answer, as the table `interviews` has them

    Answers to questions that the questionnaire does not have are left out; a closed part that
    cannot be read is kept as it came, with its fault.
    """
    asked = asked or questionnaire()
    held: dict[str, list[Mapping[str, object]]] = {}
    for row in rows:
        held.setdefault(_text(row, "interview_id"), []).append(row)
    return tuple(_interview(id, held[id], asked) for id in sorted(held))


def read_answer(question: Question, account: str, value: str, text: str) -> Answer:
    """Return an answer, with the fault of its closed part where it has one."""
    try:
        closed = read_closed(question, value)
    except Unreadable as fault:
        told = Fault(fault.rule, question.id, account, fault.facts)
        return Answer(question.id, account, value, text, fault.rest, told)
    return Answer(question.id, account, value, text, closed)


def _interview(id: str, rows: Sequence[Mapping[str, object]], asked: Questionnaire) -> Interview:
    answers = []
    for row in rows:
        question = asked.get(_text(row, "question_id").upper())
        if question is not None:
            said = (_text(row, "account_id"), _text(row, "value"), _text(row, "text"))
            answers.append(read_answer(question, *said))
    days = [day for row in rows if isinstance(day := row.get("date"), date)]
    first = next((row for row in rows if row.get("language")), {})
    return Interview(
        id=id,
        seller_code=_text(rows[0], "seller_code"),
        day=min(days, default=None),
        language="en" if _text(first, "language").casefold().startswith("en") else "es",
        answers=tuple(answers),
        interviewer=_text(rows[0], "interviewer"),
    )


def _text(row: Mapping[str, object], column: str) -> str:
    value = row.get(column)
    return "" if value is None else str(value).strip()
