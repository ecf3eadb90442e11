"""What did a person decide of the codes that were handed out in a sheet?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from llavero.interview.answers import Interview
from llavero.interview.closed import plain
from llavero.interview.coding.codebook import load_codes
from llavero.interview.coding.codes import CODE, NO_CODE
from llavero.interview.coding.decisions import Decision, Key, Verdict, key_of
from llavero.report.form.archive import FormRefused, safe_parts
from llavero.report.form.coding_sheet import ANSWER, MARK, answers_to_code, suggestions_of
from llavero.report.form.sheets import Rows, cell_text, sheets_of

Place = tuple[str, str, str]  # interview, question, account
_YES = frozenset({"si", "yes", "s", "y", "x", "1"})
_NO = frozenset({"no", "n", "0"})


@dataclass(frozen=True, slots=True)
class Undecided:
    """What could not be taken from a sheet: its row, and the rule."""

    row: int
    rule: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided in a sheet."""

    decisions: tuple[Decision, ...]
    open: int  # suggestions without a decision
    faults: tuple[Undecided, ...]


def read_coding_sheet(
    path: Path, study: str, interviews: Sequence[Interview], *, coder: str, at: datetime
) -> Decided:
    """Return what a coder decided in a sheet.

    Raises FormRefused.
    """
    safe_parts(path)
    for rows in sheets_of(path):
        marks = [str(cell) for row in rows for cell in row if str(cell).startswith(f"{MARK}|")]
        if marks:
            other = marks[0].partition("|")[2]
            if other != study:
                raise FormRefused("other-study", path, other=other, study=study)
            return _read(rows, interviews, coder, at)
    raise FormRefused("no-coding-sheet", path)


def _read(rows: Rows, interviews: Sequence[Interview], coder: str, at: datetime) -> Decided:
    suggested = {key_of(one) for one in suggestions_of(interviews)}
    known = {(i.id, a.question, a.account) for i, a in answers_to_code(interviews)}
    decisions: list[Decision] = []
    faults: list[Undecided] = []
    open_ = 0
    for number, place, said in _lines(rows):
        code = said["code"].upper()
        if rule := _wrong(place, code, known):
            faults.append(Undecided(number, rule, code))
            continue
        verdict = _verdict(said.get("decision", ""), place, code, suggested)
        if verdict is None:
            open_ += 1
            continue
        key = Key(place[0], place[1], place[2] or None, code)
        decisions.append(Decision(key, coder, at, verdict, said.get("span", "")))
    return Decided(tuple(decisions), open_, tuple(faults))


def _lines(rows: Rows) -> Iterator[tuple[int, Place, Mapping[str, str]]]:
    """Yield the rows that have a code: their number, their answer and what was filled in."""
    marks = next((row for row in rows if "@code" in row), ())
    columns = {str(cell)[1:]: n for n, cell in enumerate(marks) if str(cell).startswith("@")}
    for number, row in enumerate(rows, start=1):
        key = next((str(c) for c in row if str(c).startswith(ANSWER)), "")
        said = {name: cell_text(row[n]) if n < len(row) else "" for name, n in columns.items()}
        if key and said.get("code"):
            interview, question, account = key.removeprefix(ANSWER).split("|", 2)
            yield number, (interview, question, account), said


def _verdict(said: str, place: Place, code: str, suggested: set[Key]) -> Verdict | None:
    """Return what was decided of a code; who writes one that nothing suggested adds it."""
    is_suggested = Key(place[0], place[1], place[2] or None, code) in suggested
    word = plain(said)
    if code == NO_CODE or word in _NO:
        return Verdict.REJECTED
    if word in _YES:
        return Verdict.CONFIRMED if is_suggested else Verdict.ADDED
    return None if is_suggested else Verdict.ADDED


def _wrong(place: Place, code: str, known: set[Place]) -> str:
    if place not in known:
        return "answer-gone"
    if code not in load_codes() and not (CODE.fullmatch(code) and code[0] == "N"):
        return "code-unknown"
    return ""


def open_answers(decided: Decided, interviews: Sequence[Interview]) -> int:
    """Return how many answers a coder has not decided anything of."""
    done = {
        (d.key.interview_id, d.key.question_id, d.key.account_id or "") for d in decided.decisions
    }
    places = {(i.id, a.question, a.account) for i, a in answers_to_code(interviews)}
    return len(places - done)


def by_code(decisions: Sequence[Decision]) -> Mapping[str, int]:
    """Return how often each verdict was given."""
    return {v.value: sum(d.verdict is v for d in decisions) for v in Verdict}
