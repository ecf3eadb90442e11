"""What stands where a file is to be written, and has a person worked on it since it was?

A study notes the mark of each file it writes. What stands in the place of a new one under no such
mark was changed since, or comes from elsewhere: a copy of it stays beside the new one.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path

from llavero.cli.session import Session
from llavero.study import Study

WRITTEN = "written.txt"  # in a study's folder: the mark of each file that it wrote, one in a line


@dataclass
class Sparing:
    """What became of what stood in the places of new files."""

    copies: dict[Path, Path] = field(default_factory=dict)  # the copy of each that was changed
    holds_work: bool = False  # whether what is written now holds words of people


@contextmanager
def spared(study: Study, targets: tuple[Path, ...], session: Session) -> Iterator[Sparing]:
    """Write new files within: what people wrote in those that stand there is kept, and told.

    Nothing changes where that fails.
    """
    sparing = Sparing()
    known = _known(study)
    made = []
    try:
        for target in targets:
            if target.is_file() and _mark(target) not in known:
                aside, new = _copied(target, session)
                sparing.copies[target] = aside
                made += [aside] if new else []
        yield sparing
    except BaseException:
        for aside in made:
            aside.unlink(missing_ok=True)
        raise
    if not sparing.holds_work:
        _note(study, targets)
    for target, aside in sparing.copies.items():
        said = session.prose().text("cli-spared", file=str(target), copy=str(aside))
        session.warn(said)


def _copied(path: Path, session: Session) -> tuple[Path, bool]:
    """Return a copy of a file beside it, and whether it was made now: one like it may be there."""
    word = session.prose().text("cli-spared-name")
    for number in count(1):
        ending = word if number == 1 else f"{word}-{number}"
        aside = path.with_stem(f"{path.stem}-{ending}")
        if not aside.exists():
            shutil.copy2(path, aside)
            return aside, True
        if aside.is_file() and _mark(aside) == _mark(path):
            return aside, False
    raise AssertionError("there is always another number")


def _known(study: Study) -> frozenset[str]:
    path = study.folder / WRITTEN
    return frozenset(path.read_text("ascii").split()) if path.exists() else frozenset()


def _note(study: Study, written: tuple[Path, ...]) -> None:
    with (study.folder / WRITTEN).open("a", encoding="ascii") as file:
        file.writelines(f"{_mark(path)}\n" for path in written if path.is_file())


def _mark(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
