"""How is each question put, its answer checked and kept, and the way back found?"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from llavero.cli.session import Session
from llavero.interview.answers import Fault
from llavero.interview.capture import (
    Step,
    consent_step,
    contradiction,
    fields_of,
    is_due,
    options_of,
    steps_after,
    steps_before,
    taken,
)
from llavero.interview.closed import (
    NO_ANSWER,
    REFUSED,
    UNKNOWN,
    Unreadable,
    plain,
    read_part,
)
from llavero.interview.course import RECALL
from llavero.interview.draft import Draft, save_draft
from llavero.interview.form import STATE, FormAccount
from llavero.interview.questionnaire import Kind
from llavero.interview.telling import told
from llavero.report.form.wording import Wording

BACK, STOP, WHY = "<", ":q", "?"
MOST_ACCOUNTS = 8  # that may be named


class _Stopped(Exception):
    """Whoever asks wants to go on another day, or there is nothing more to read."""


@dataclass(slots=True)
class Asking:
    """An interview at the terminal."""

    session: Session
    draft: Draft
    path: Path
    company: str
    words: Wording = field(init=False)
    _said_of: tuple[str, int] = ("", 0)

    def __post_init__(self) -> None:
        self.words = Wording.of(self.draft.identity.language)

    def held(self) -> bool:
        """Hold the interview; return whether it came to its end."""
        try:
            self._hold()
        except _Stopped:
            return False
        return True

    def _hold(self) -> None:
        self._open()
        first = consent_step()
        self._walk([first])
        if not self._agreed(first):
            return
        self._walk(steps_before())
        self._name_accounts()
        self._walk(steps_after(len(self.draft.accounts)))

    def _open(self) -> None:
        """Read out what is said before the first question; or say where the interview goes on."""
        tell = self.session.tell
        if self.draft.asked:
            tell(self._say("goes-on", code=self.draft.identity.code, done=len(self.draft.asked)))
        else:
            for line in self.words.notice(self.company):
                tell(line)
            for line in self.words.privacy(self.company):
                tell(line)
        tell(self._say("how", back=BACK, stop=STOP, why=WHY))

    def _agreed(self, step: Step) -> bool:
        said = self.draft.reply.cell(step.slot)
        return bool(said) and step.part is not None and read_part(step.part, said) is True

    def _walk(self, steps: Sequence[Step]) -> None:
        """Ask the steps in order; a step back leads to the last of them that was asked.

        So nobody goes back to the key accounts from memory once they were shown the list.
        """
        at, way = 0, [n for n, step in enumerate(steps) if step.slot.tag in self.draft.asked]
        while at < len(steps):
            step = steps[at]
            if step.slot.tag in self.draft.asked or not is_due(step, self.draft.reply):
                at += 1
                continue
            if self._ask(step):
                way.append(at)
                at += 1
            elif way:
                at = way.pop()
                self._forget(steps[at])

    def _ask(self, step: Step) -> bool:
        """Ask until there is an answer that may be kept; return False for a step back."""
        self._read_out(step)
        while True:
            said = self._hear(step)
            if said == BACK:
                return False
            if said == WHY:
                self.session.tell("  " + step.question.why[self.words.language])
            elif self._kept(step, said):
                return True

    def _kept(self, step: Step, said: str) -> bool:
        if not said and step == consent_step() and not self._agreed(step):
            return False
        if said and (wrong := self._take(step, said)):
            self.session.tell(f"  {told(wrong, self.words.prose)}")
            return False
        self._note_length(step, said)
        self.draft.asked.append(step.slot.tag)
        save_draft(self.draft, self.path)
        return True

    def _take(self, step: Step, said: str) -> Fault | None:
        """Let an answer stand in the place of the former; or return why it cannot."""
        former = dict(self.draft.said)
        try:
            fields = taken(step, said)
        except Unreadable as broken:
            return Fault(broken.rule, step.question.id, "", broken.facts)
        self._clear(step)
        self.draft.said.update(fields)
        wrong = contradiction(step, self.draft.reply)
        if wrong is not None:
            self.draft.said = former
        return wrong

    def _clear(self, step: Step) -> None:
        for slot in fields_of(step, tuple(self.draft.said)):
            del self.draft.said[slot]

    def _forget(self, step: Step) -> None:
        self.draft.asked.remove(step.slot.tag)
        self._clear(step)
        self._said_of = ("", 0)

    def _name_accounts(self) -> None:
        """Only now, after the key accounts from memory, name those of the records or ask."""
        draft = self.draft
        if draft.knows_accounts:
            return
        if draft.accounts:
            names = ", ".join(each.name or each.id for each in draft.accounts)
            self.session.tell(self._say("roster", accounts=names))
        else:
            self.session.tell(self._say("accounts", most=MOST_ACCOUNTS))
            while len(draft.accounts) < MOST_ACCOUNTS and (name := self._line("  > ")):
                if plain(name) in NO_ANSWER:
                    break
                if plain(name) not in {plain(each.name) for each in draft.accounts}:
                    draft.accounts.append(FormAccount("", name))
        draft.knows_accounts = True
        save_draft(draft, self.path)

    def _read_out(self, step: Step) -> None:
        """Read out a question once, whose account it is of, and what may be chosen."""
        if self._said_of != step.stretch:
            self._said_of = step.stretch
            self.session.tell("")
            if step.slot.account:
                account = self.draft.accounts[step.slot.account - 1]
                self.session.tell(f"[{account.name or account.id}]")
            if step.question.id == RECALL:
                self.session.tell(self.words("recall-instruction"))
            self.session.tell(self.words.asked(step.question))
        options = options_of(step.part, self.words.language)
        for at, (_, said) in enumerate(options, start=1):
            self.session.tell(f"  {at:>2}  {said}")

    def _hear(self, step: Step) -> str:
        """Return one line, and the lines that a backslash at the end joins to it."""
        now = self._now(step)
        shown = f" [{now}]" if now else ""
        said = self._line(f"  {self._label(step)}{shown} > ")
        while said.endswith("\\"):
            said = said[:-1].rstrip() + "\n" + self._line("  … ")
        return said

    def _now(self, step: Step) -> str:
        """Return what was answered before, which an empty line keeps."""
        said, options = self.draft.said, options_of(step.part, self.words.language)
        slots = fields_of(step, tuple(said))
        states = [slot.option for slot in slots if slot.part == STATE]
        if states:
            return REFUSED if 2 in states else UNKNOWN
        chosen = [options[slot.option - 1][1] for slot in slots if slot.option]
        return ", ".join(chosen) or said.get(step.slot, "")

    def _label(self, step: Step) -> str:
        if step.part is None:
            return self.words.open(step.question)
        if step.part.kind == Kind.CHOICES:
            return self._say("several")
        number = f"{step.slot.row}. " if step.slot.row else ""
        return number + (self.words.label(step.part) or self.words("form-answer"))

    def _line(self, prompt: str) -> str:
        try:
            said: str = click.prompt(prompt, default="", show_default=False, prompt_suffix="")
        except click.Abort as ended:
            raise _Stopped from ended
        if said.strip() == STOP:
            raise _Stopped
        return said.strip()

    def _note_length(self, step: Step, said: str) -> None:
        least = step.question.least_words
        if step.part is None and said and 1 < len(said.split()) < least:
            self.session.tell("  " + self._say("short", words=least))

    def _say(self, sentence: str, **facts: object) -> str:
        return self.session.prose().text(f"cli-interview-ask-{sentence}", **facts)
