"""Where are the decisions of people kept, a line each? Nothing is ever taken back."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from llavero.foundation.errors import KamError
from llavero.foundation.lock import one_at_a_time
from llavero.study import Study, write_aside

D = TypeVar("D")
Stored = Mapping[str, Any]  # Any: JSON
FAULTS = (ValueError, TypeError, KeyError, OverflowError, KamError)


@dataclass(frozen=True, slots=True)
class DecisionFile(Generic[D]):
    """A file of one kind of decision."""

    name: str  # in the study's folder
    read: Callable[[Stored], D]  # raises one of FAULTS where the line is not as it was written
    write: Callable[[D], Stored]
    unreadable: type[KamError]

    def add(
        self, study: Study, decisions: Sequence[D], check: Callable[[Sequence[D]], object]
    ) -> None:
        """Add decisions to those of the study, all or none.

        check   raises where what would stand then may not

        Raises what `check` does, and `unreadable`.
        """
        # The file is read before it is written, and others must not change it meanwhile.
        with one_at_a_time(study.folder / self.lock):
            every = (*self.every(study), *decisions)
            check(every)
            lines = [json.dumps(self.write(one), ensure_ascii=False) for one in every]
            write_aside(self._path(study), "".join(f"{line}\n" for line in lines))

    def every(self, study: Study) -> tuple[D, ...]:
        """Return every decision ever made in the study, oldest first.

        Raises `unreadable` with every line that is not as it was written.
        """
        path = self._path(study)
        if not path.exists():
            return ()
        read, wrong, first = [], [], None
        for row, line in enumerate(path.read_bytes().split(b"\n"), start=1):
            if not line.strip():
                continue
            try:
                read.append(self.read(json.loads(line)))
            except FAULTS as fault:
                wrong.append(row)
                first = first or fault
        if wrong:
            rows = ", ".join(map(str, wrong))
            raise self.unreadable(file=str(path), rows=rows, count=len(wrong)) from first
        return tuple(read)

    @property
    def lock(self) -> str:
        """Return the name of the file that who writes holds."""
        return f".{self.name.removesuffix('.jsonl')}.lock"

    def _path(self, study: Study) -> Path:
        return study.folder / self.name
