"""When does an interview count, and what in it should a person look at?

The rules of methods F1. Nothing is dropped: an interview that does not count is kept and labelled.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llavero.interview.answers import Answer, Fault, Interview
from llavero.interview.questionnaire import PerAccount, Question, Questionnaire, questionnaire

LEAST_ANSWERED = 0.80  # of the required answers
LEAST_FOR_PATTERNS = 2  # valid interviews
CONSENT = "Q01"
_PORTFOLIO, _COUNTED, _JOINED, _SINCE = "Q05", "Q06", "Q03", "Q11"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an interview counts, and what is to be said of it."""

    interview: str
    consented: bool
    required: int  # answers that were due
    answered: int  # of them
    faults: tuple[Fault, ...]  # what a person should look at; none makes it invalid by itself
    least: float = LEAST_ANSWERED

    @property
    def share(self) -> float | None:
        """Return the part of the required answers that were given; None if none was due."""
        return self.answered / self.required if self.required else None

    @property
    def valid(self) -> bool:
        """Return whether it counts for patterns: consent and enough answers."""
        return self.consented and self.share is not None and self.share >= self.least

    @property
    def partial(self) -> bool:
        """Return whether a required answer is missing."""
        return self.answered < self.required


def verdict(
    interview: Interview, asked: Questionnaire | None = None, least: float = LEAST_ANSWERED
) -> Verdict:
    """Judge one interview. A refusal and not knowing count as answered: nobody is pressed."""
    asked = asked or questionnaire()
    due = tuple(due_answers(interview, asked))
    consent = interview.answer(CONSENT)
    return Verdict(
        interview=interview.id,
        consented=consent is not None and consent.closed.parts.get("value") is True,
        required=len(due),
        answered=sum(answer is not None and answer.given for answer in due),
        faults=(*_unreadable(interview), *_sums(interview, asked), *_order(interview)),
        least=least,
    )


def due_answers(interview: Interview, asked: Questionnaire) -> Iterable[Answer | None]:
    """Return the answer, or None, to each required question, per account where it is asked so.

    An interview that speaks of no account owes each question of the accounts once.
    """
    accounts = interview.accounts or ("",)
    for question in asked.questions:
        if not question.required:
            continue
        if question.per_account == PerAccount.EACH:
            yield from (interview.answer(question.id, account) for account in accounts)
        else:
            yield _once_or_each(interview, question)


def short_answers(interview: Interview, asked: Questionnaire | None = None) -> tuple[str, ...]:
    """Return the questions answered in fewer words than they ask for; they count all the same."""
    asked = asked or questionnaire()
    return tuple(
        question.id
        for question in asked.questions
        if question.least_words
        and 0 < len(interview.said(question.id).split()) < question.least_words
    )


def counted(
    interviews: Sequence[Interview], least: float = LEAST_ANSWERED
) -> tuple[Interview, ...]:
    """Return the interviews that count for patterns: the valid ones, the last of each seller."""
    last: dict[str, Interview] = {}
    for interview in sorted(interviews, key=lambda one: (str(one.day or ""), one.id)):
        if verdict(interview, least=least).valid:
            last[interview.seller_code] = interview
    return tuple(last[code] for code in sorted(last))


def _once_or_each(interview: Interview, question: Question) -> Answer | None:
    found = interview.answer(question.id)
    if (found is not None and found.given) or question.per_account == PerAccount.ONCE:
        return found
    each = (interview.answer(question.id, account) for account in interview.accounts)
    return next((answer for answer in each if answer and answer.given), None)


def _unreadable(interview: Interview) -> Iterable[Fault]:
    return (answer.fault for answer in interview.answers if answer.fault is not None)


def _sums(interview: Interview, asked: Questionnaire) -> Iterable[Fault]:
    for question in asked.questions:
        if question.most_over_accounts is None:
            continue
        numbers = (interview.number(question.id, "value", a) for a in interview.accounts)
        total = sum(number for number in numbers if number is not None)
        if total > question.most_over_accounts:
            yield Fault("accounts-sum-too-large", question.id, "", {"sum": total})


def _order(interview: Interview) -> Iterable[Fault]:
    """Return what contradicts itself; a warning each, never a reason to drop an answer."""
    portfolio, counted = interview.number(_PORTFOLIO), interview.number(_COUNTED, "count")
    if portfolio is not None and counted is not None and counted > portfolio:
        yield Fault("more-key-than-all", _COUNTED, "", {"key": counted, "all": portfolio})
    sales, key = interview.number("Q04", "ventas"), interview.number("Q04", "clave")
    if sales is not None and key is not None and key > sales:
        yield Fault("more-key-years-than-all", "Q04", "", {"key": key, "all": sales})
    joined = interview.number(_JOINED)
    for account in interview.accounts:
        since = interview.number(_SINCE, "value", account)
        if since is not None and joined is not None and since < joined:
            facts = {"since": since, "joined": joined}
            yield Fault("served-before-joining", _SINCE, account, facts)
    if interview.day is not None:
        yield from _after(interview, interview.day.year)


def _after(interview: Interview, year: int) -> Iterable[Fault]:
    for answer in interview.answers:
        said = answer.closed.number() if answer.question in (_JOINED, _SINCE, "Q12") else None
        if said is not None and said > year:
            yield Fault("year-to-come", answer.question, answer.account, {"year": said})
