"""Is each field of a brief there, and of the right kind? All faults are kept."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field. `code` ends the id of its sentence, `check-brief-<code>`."""

    where: str
    code: str
    what: str = ""
    line: int | None = None  # of the file, where it is known


class Fields:
    """A table of a TOML file that remembers what was read of it and what was wrong."""

    def __init__(self, written: Mapping[str, object], path: str, faults: list[Fault]) -> None:
        self.path = path
        self.faults = faults
        self._written = written
        self._read: set[str] = set()

    def fault(self, field: str, code: str, what: str = "") -> None:
        """Keep what is wrong with a field."""
        self.faults.append(Fault(self._place(field), code, what))

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields that are written."""
        self._read |= set(self._written)
        return tuple(self._written)

    def string(self, field: str, default: str | None = None) -> str:
        """Return a text."""
        found = self._take(field, default)
        if isinstance(found, str):
            return found
        self._wrong(field, found, "not-text")
        return ""

    def number(self, field: str, default: float | None = None) -> float:
        """Return a number that is not negative."""
        found = self._take(field, default)
        if isinstance(found, int | float) and not isinstance(found, bool) and found >= 0:
            return float(found)
        self._wrong(field, found, "not-number")
        return 0.0

    def peek(self, field: str) -> object:
        """Return what is written, whatever it is, without taking it as read."""
        return self._written.get(field)

    def flag(self, field: str, default: bool) -> bool:
        """Return true or false."""
        found = self._take(field, default)
        if isinstance(found, bool):
            return found
        self._wrong(field, found, "not-flag")
        return default

    def strings(self, field: str, *, needed: bool = False) -> tuple[str, ...]:
        """Return a list of texts."""
        found = self._take(field, None if needed else [])
        if isinstance(found, list) and all(isinstance(one, str) and one for one in found):
            return tuple(str(one) for one in found)
        self._wrong(field, found, "not-list")
        return ()

    def lists(self, field: str) -> tuple[tuple[str, ...], ...]:
        """Return a list whose entries are texts or lists of texts."""
        found = self._take(field, None)
        entries = found if isinstance(found, list) else [None]
        read = [[one] if isinstance(one, str) else one for one in entries]
        if all(isinstance(one, list) and all(isinstance(t, str) for t in one) for one in read):
            return tuple(tuple(str(text) for text in one or ()) for one in read)
        self._wrong(field, found, "not-list")
        return ()

    def table(self, field: str, *, optional: bool = False) -> "Fields":
        """Return a table."""
        found = self._take(field, {} if optional else None)
        if not isinstance(found, dict):
            self._wrong(field, found, "not-table")
            # One fault is told, not another for each field of a table that is not there.
            return Fields({}, self._place(field), [])
        return Fields(found, self._place(field), self.faults)

    def tables(self, field: str, *, optional: bool = False) -> tuple["Fields", ...]:
        """Return a list of tables."""
        found = self._take(field, [] if optional else None)
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            self._wrong(field, found, "not-tables")
            return ()
        place = self._place(field)
        return tuple(
            Fields(one, f"{place}[{at}]", self.faults) for at, one in enumerate(found, start=1)
        )

    def done(self) -> None:
        """Keep a fault for each field that nobody asked for."""
        for field in sorted(set(self._written) - self._read):
            self.fault(field, "unknown-field")

    def _take(self, field: str, default: object) -> object:
        self._read.add(field)
        return self._written.get(field, default)

    def _wrong(self, field: str, found: object, code: str) -> None:
        self.fault(field, "missing" if found is None else code)

    def _place(self, field: str) -> str:
        return f"{self.path}.{field}" if self.path else field
