"""What is a form: to whom was it made, and by which address is each of its fields known?

A field is known by its slot wherever it stands, in Word or Excel: forms are sorted, cut and renamed
by who fills them in.
"""

import secrets
from dataclasses import dataclass

HEAD = "HEAD"  # what is asked of the interview itself: its code, its day, who asked
CODE, DAY, INTERVIEWER, NAME = "code", "day", "interviewer", "name"
TEXT, STATE = "text", "state"  # the open part of an answer; whether it is NS or NR
MARK = "llavero"
BLANK_ACCOUNTS = 3  # places for accounts whose names are written in, where none is known


@dataclass(frozen=True, slots=True)
class Slot:
    """The address of one field of a form."""

    question: str
    part: str
    account: int = 0  # from 1; 0 where the question is asked once
    row: int = 0  # from 1, of a question of rows
    option: int = 0  # from 1, where several may be chosen

    @property
    def tag(self) -> str:
        """Return the address as it stands in a file."""
        return f"{self.question}:{self.account}:{self.part}:{self.row}:{self.option}"

    @classmethod
    def read(cls, tag: str) -> "Slot | None":
        """Return the slot of a tag; None where it is none of ours."""
        fields = tag.strip().split(":")
        if len(fields) != 5 or not all(fields[at].isdigit() for at in (1, 3, 4)):
            return None
        question, account, part, row, option = fields
        return cls(question, part, int(account), int(row), int(option))


@dataclass(frozen=True, slots=True)
class FormAccount:
    """An account that a form asks about; one without a name is for the seller to write in."""

    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form for one seller, who is known to it by a code only."""

    study: str
    company: str
    language: str
    code: str = ""  # empty: it is written in
    accounts: tuple[FormAccount, ...] = (FormAccount(),) * BLANK_ACCOUNTS
    id: str = ""

    @property
    def identity(self) -> str:
        """Return what the file carries to be known again: study, form, code, language."""
        return f"{MARK}|{self.study}|{self.id}|{self.code}|{self.language}"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a form that came back says of itself."""

    study: str
    form: str
    code: str
    language: str

    @classmethod
    def read(cls, said: str) -> "Identity | None":
        """Return the identity that stands in a file; None where it is none."""
        fields = [field.strip() for field in said.split("|")]
        if len(fields) != 5 or fields[0] != MARK:
            return None
        return cls(*fields[1:])


def new_form_id() -> str:
    """Return an id that no other form has."""
    return secrets.token_hex(6)
