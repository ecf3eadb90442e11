"""Which question comes next when an interview is held at a terminal, and may it be answered so?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llavero.interview.answers import Fault
from llavero.interview.closed import (
    REFUSED,
    UNKNOWN,
    Unreadable,
    plain,
    read_closed,
    read_part,
)
from llavero.interview.course import course
from llavero.interview.form import STATE, TEXT, Slot
from llavero.interview.questionnaire import Kind, Layout, Part, Question
from llavero.interview.reply import Reply, closed_cell


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to ask: the open part of an answer, or a part of its closed one."""

    slot: Slot
    question: Question
    part: Part | None  # None: what is said freely
    is_first: bool  # of the question: it is read out

    @property
    def stretch(self) -> tuple[str, int]:
        """Return the question and the account that the step belongs to."""
        return self.question.id, self.slot.account


def consent_step() -> Step:
    """Return the first step: without it nothing else is asked."""
    question = course().consent
    part = question.parts[0]
    return Step(Slot(question.id, part.id), question, part, is_first=True)


def steps_before() -> tuple[Step, ...]:
    """Return what is asked before any account is named to the seller."""
    return tuple(step for question in course().before for step in _steps(question, 0))


def steps_after(accounts: int) -> tuple[Step, ...]:
    """Return what is asked of each account, and what is asked then."""
    parts = course()
    of_accounts = (
        step
        for at in range(1, accounts + 1)
        for question in parts.accounts
        for step in _steps(question, at)
    )
    return (*of_accounts, *(step for question in parts.after for step in _steps(question, 0)))


def is_due(step: Step, reply: Reply) -> bool:
    """Return whether a step is to be asked: not if the question is answered for as a whole.

    Of rows, the next is asked only if the one before was told of, and of a row only if it has a
    first part.
    """
    question, account = step.stretch
    if step.is_first:
        return True
    if any(reply.cell(Slot(question, STATE, account, option=o)) for o in (1, 2)):
        return False
    if not step.slot.row:
        return True
    first = step.question.parts[0].id
    row = step.slot.row if step.slot.part != first else step.slot.row - 1
    return row == 0 or bool(reply.cell(Slot(question, first, account, row)))


def options_of(part: Part | None, language: str) -> tuple[tuple[str, str], ...]:
    """Return the ids and words of what a part may be, in order; none where it is free."""
    return tuple((option.id, option.said[language]) for option in part.options) if part else ()


def taken(step: Step, said: str) -> dict[Slot, str]:
    """Return the fields that an answer fills in; numbers stand for options.

    Raises Unreadable.
    """
    question, account = step.stretch
    state = said.strip().upper()
    alone = step.is_first or len(step.question.parts) == 1
    if state == REFUSED or (state == UNKNOWN and alone):
        option = 2 if state == REFUSED else 1
        return {Slot(question, STATE, account, option=option): "x"}
    part = step.part
    if part is None or state == UNKNOWN:
        return {step.slot: said.strip()}
    if part.kind == Kind.CHOICES:
        chosen = {_place(part, each) for each in said.replace(";", ",").split(",") if each.strip()}
        return {Slot(question, part.id, account, option=at): "x" for at in sorted(chosen)}
    if part.kind == Kind.CHOICE:
        return {step.slot: part.options[_place(part, said) - 1].id}
    read_part(part, said.strip())
    return {step.slot: said.strip()}


def contradiction(step: Step, reply: Reply) -> Fault | None:
    """Return what makes the parts of an answer impossible together."""
    question, account = step.stretch
    if step.part is None or step.question.layout == Layout.ROWS:
        return None
    try:
        read_closed(step.question, closed_cell(reply, step.question, account))
    except Unreadable as fault:
        return Fault(fault.rule, question, reply.account(account), fault.facts)
    return None


def fields_of(step: Step, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Return which of the slots an answer to the step may have filled in."""
    question, account = step.stretch
    return tuple(
        slot
        for slot in slots
        if (slot.question, slot.account) == (question, account)
        and (slot.part == STATE or (slot.part, slot.row) == (step.slot.part, step.slot.row))
    )


def _steps(question: Question, account: int) -> Iterator[Step]:
    """Yield the steps of a question: what is said freely before what is chosen."""
    if question.open:
        yield Step(Slot(question.id, TEXT, account), question, None, is_first=True)
    rows = range(1, (question.most_rows or 1) + 1) if question.layout == Layout.ROWS else (0,)
    for row in rows:
        for part in question.parts:
            first = not question.open and part is question.parts[0] and row < 2
            yield Step(Slot(question.id, part.id, account, row), question, part, first)


def _place(part: Part, said: str) -> int:
    """Return the number of an option, said by its number or its words.

    Raises Unreadable.
    """
    text = said.strip()
    if text.isdigit() and 1 <= int(text) <= len(part.options):
        return int(text)
    chosen = read_part(part, text)
    wanted = chosen[0] if isinstance(chosen, tuple) and chosen else chosen
    places = [at for at, o in enumerate(part.options, start=1) if plain(o.id) == plain(str(wanted))]
    return places[0]
