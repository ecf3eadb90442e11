"""In which order is an interview held?

Consent first; key accounts from memory before any list is shown; then each account; then how the
seller works (methods F1).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from llavero.interview.questionnaire import PerAccount, Question, Questionnaire, questionnaire

CONSENT = "Q01"
RECALL = "Q06"
MOST_ACCOUNTS = 8
LARGEST, CHOSEN = 5, 3  # of more than MOST_ACCOUNTS: the largest, and some by chance


@dataclass(frozen=True, slots=True)
class Course:
    """The stretches of an interview, in order."""

    consent: Question
    before: tuple[Question, ...]  # the list of accounts is not shown yet
    accounts: tuple[Question, ...]  # asked of each
    after: tuple[Question, ...]


def course(asked: Questionnaire | None = None) -> Course:
    """Return the stretches of an interview."""
    asked = asked or questionnaire()
    first = next(
        (at for at, q in enumerate(asked.questions) if q.per_account == PerAccount.EACH),
        len(asked.questions),
    )
    once = [q for q in asked.questions if q.per_account != PerAccount.EACH and q.id != CONSENT]
    early = {question.id for question in asked.questions[:first]}
    return Course(
        asked.of(CONSENT),
        tuple(q for q in once if q.id in early),
        asked.of_each_account,
        tuple(q for q in once if q.id not in early),
    )


def asked_about(by_size: Sequence[str], seed: int) -> tuple[str, ...]:
    """Return which accounts a seller is asked about: all, or the largest and some by chance.

    by_size   the seller's accounts, the largest first
    """
    if len(by_size) <= MOST_ACCOUNTS:
        return tuple(by_size)
    rest = list(by_size[LARGEST:])
    drawn = set(Random(seed).sample(range(len(rest)), CHOSEN))
    return (*by_size[:LARGEST], *(each for at, each in enumerate(rest) if at in drawn))
