"""What does a form that came back say, as rows of the table `interviews`?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from llavero.interview.answers import Fault
from llavero.interview.closed import REFUSED, UNKNOWN, plain
from llavero.interview.form import CODE, DAY, HEAD, INTERVIEWER, NAME, STATE, TEXT, Identity, Slot
from llavero.interview.questionnaire import (
    Kind,
    Layout,
    Part,
    PerAccount,
    Question,
    Questionnaire,
    questionnaire,
)

Row = dict[str, str]
COLUMNS = (
    "interview_id",
    "seller_code",
    "date",
    "language",
    "question_id",
    "account_id",
    "value",
    "text",
    "interviewer",
)
_NO_TICK = frozenset({"", "0", "no", "false", "falso", "☐"})


@dataclass(frozen=True, slots=True)
class Reply:
    """The fields of one form, as they were filled in."""

    identity: Identity
    said: Mapping[Slot, str]
    account_ids: Mapping[int, str] = field(default_factory=dict)  # of the accounts it asks about
    lacking: frozenset[str] = frozenset()  # questions whose fields are gone from the file

    @property
    def code(self) -> str:
        """Return the seller's code: what the form was made for, else what was written in."""
        return self.identity.code or self._head(CODE).upper()

    @property
    def day(self) -> date | None:
        """Return the day of the interview; None where it is missing or no date."""
        return read_day(self._head(DAY))

    @property
    def interviewer(self) -> str:
        """Return who asked."""
        return self._head(INTERVIEWER)

    @property
    def interview_id(self) -> str:
        """Return the interview's id: the same for the same form, however often it comes."""
        return f"{self.code}-{self.identity.form[:6]}"

    def account(self, at: int) -> str:
        """Return the id or the name of an account of the form; empty where nobody named it."""
        return self.account_ids.get(at, "") or self._head(NAME, at)

    def cell(self, slot: Slot) -> str:
        """Return what was filled in, without spaces around."""
        return self.said.get(slot, "").strip()

    def _head(self, part: str, account: int = 0) -> str:
        return self.cell(Slot(HEAD, part, account))


def read_day(said: str) -> date | None:
    """Return a day written 2026-10-05, 05/10/2026 or 5.10.2026; None where it is none."""
    text = said.strip().replace("/", "-").replace(".", "-").partition(" ")[0]
    fields = text.split("-")
    if len(fields) != 3 or not all(field.isdigit() for field in fields):
        return None
    year, month, day = fields if len(fields[0]) == 4 else reversed(fields)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def reply_rows(reply: Reply, asked: Questionnaire | None = None) -> tuple[Row, ...]:
    """Return a row for each answer that was given, in the order of the questions."""
    asked = asked or questionnaire()
    return tuple(_rows(reply, asked))


def nameless(reply: Reply) -> tuple[Fault, ...]:
    """Return the accounts that were answered for, but not named: their answers stay out."""
    return tuple(
        Fault("account-without-name", HEAD, "", {"place": at})
        for at in _answered_accounts(reply)
        if not reply.account(at)
    )


def _rows(reply: Reply, asked: Questionnaire) -> Iterator[Row]:
    common = {
        "interview_id": reply.interview_id,
        "seller_code": reply.code,
        "date": reply.day.isoformat() if reply.day else "",
        "language": reply.identity.language,
        "interviewer": reply.interviewer,
    }
    accounts = _answered_accounts(reply)
    for question in asked.questions:
        each = question.per_account == PerAccount.EACH
        for at in accounts if each else (0,):
            value, text = closed_cell(reply, question, at), _open(reply, question, at)
            if (value or text) and (reply.account(at) or not each):
                account = reply.account(at) if each else ""
                answer = {"question_id": question.id, "account_id": account}
                yield {**common, **answer, "value": value, "text": text}


def _answered_accounts(reply: Reply) -> tuple[int, ...]:
    found = {
        slot.account
        for slot in reply.said
        if slot.account and slot.question != HEAD and reply.cell(slot)
    }
    return tuple(sorted(found))


def _open(reply: Reply, question: Question, account: int) -> str:
    said = reply.cell(Slot(question.id, TEXT, account))
    return "" if said.upper() in (REFUSED, UNKNOWN) else said


def closed_cell(reply: Reply, question: Question, account: int) -> str:
    """Return the closed part of an answer as one cell."""
    state = _state(reply, question, account)
    if state:
        return state
    if question.layout == Layout.ROWS:
        return " | ".join(_table(reply, question, account))
    cells = [(part, _part(reply, question, part, account)) for part in question.parts]
    if not any(cell for _, cell in cells):
        return ""
    if question.layout == Layout.ONE:
        return cells[0][1]
    if question.layout == Layout.NAMED:
        return _named(cells)
    segments: dict[int, list[tuple[Part, str]]] = {}
    for part, cell in cells:
        segments.setdefault(part.segment, []).append((part, cell.replace("|", "/")))
    return "|".join(
        _named(found) if found[0][0].named else found[0][1] for _, found in sorted(segments.items())
    )


def _state(reply: Reply, question: Question, account: int) -> str:
    """Return NS or NR where the whole answer is one, be it ticked or written in its field."""
    for option, state in ((2, REFUSED), (1, UNKNOWN)):
        if _ticked(reply.cell(Slot(question.id, STATE, account, option=option))):
            return state
    written = {
        cell.upper()
        for slot in reply.said
        if (slot.question, slot.account) == (question.id, account)
        and slot.part != STATE
        and (cell := reply.cell(slot))
    }
    return next(iter(written)) if written in ({REFUSED}, {UNKNOWN}) else ""


def _part(reply: Reply, question: Question, part: Part, account: int) -> str:
    if part.kind == Kind.CHOICES:
        return ";".join(
            option.id
            for at, option in enumerate(part.options, start=1)
            if _ticked(reply.cell(Slot(question.id, part.id, account, option=at)))
        )
    said = reply.cell(Slot(question.id, part.id, account))
    if part.kind == Kind.LIST:
        named = said.replace("\n", ";").split(";" if ";" in said or "\n" in said else ",")
        joint = "," if part.named or question.layout == Layout.NAMED else ";"
        return joint.join(each.strip() for each in named if each.strip())
    return _option(part, said) if part.kind == Kind.CHOICE else said


def _option(part: Part, said: str) -> str:
    """Return the id of an option that is written out; anything else as it was said."""
    wanted = " ".join(said.split())
    return next((o.id for o in part.options if wanted in (*o.said.values(), o.id)), said)


def _table(reply: Reply, question: Question, account: int) -> Iterator[str]:
    rows = {
        slot.row for slot in reply.said if (slot.question, slot.account) == (question.id, account)
    }
    for row in sorted(rows - {0}):
        cells = [reply.cell(Slot(question.id, part.id, account, row)) for part in question.parts]
        if any(cells):
            yield ";".join(_one_cell(cell) for cell in cells)


def _named(cells: list[tuple[Part, str]]) -> str:
    return ";".join(f"{part.id}={_one_cell(cell)}" for part, cell in cells if cell)


def _one_cell(said: str) -> str:
    """Return words without the marks that divide cells."""
    return " ".join(said.replace(";", ",").replace("|", "/").split())


def _ticked(said: str) -> bool:
    return plain(said) not in _NO_TICK
