"""How is a figure of one account written down, when part of what it rests on may be missing?"""

import numpy as np

from llavero.analysis.relationships.records import Records
from llavero.foundation.measure import Measure, Source
from llavero.ledger.columns import Flags, Floats


class Figures:
    """Writes the figures of one account."""

    def __init__(self, records: Records, place: int) -> None:
        self.records = records
        self.place = place
        self.scope = f"group:{records.groups[place]}"
        self.day = records.sheet.of_a_day()

    def listed(self, count: int) -> Measure:
        """Return how many contacts are listed."""
        known = count if self.records.mapped else None
        return self._figure("M34.listed", known, "no-contacts")

    def counted(self, id: str, values: Floats, because: str = "contacts-unnamed") -> Measure:
        """Return a count of the year."""
        value = float(values[self.place])
        whole = None if np.isnan(value) else round(value)
        return self._of_year(id, whole, because)

    def counted_as(self, id: str, count: int) -> Measure:
        """Return a count that somebody made."""
        return self._of_year(id, count)

    def part_of_year(self, id: str, share: float | None) -> Measure:
        """Return a part of the meetings of the year that somebody took."""
        return self._of_year(id, share)

    def of_meetings(self, id: str, values: Floats, because: str = "no-meetings") -> Measure:
        """Return a part of the meetings of the year."""
        return self._of_year(id, self._at(values), because)

    def of_contacts(self, id: str, values: Floats, because: str) -> Measure:
        """Return what rests on contacts and meetings."""
        why = because if self.records.mapped else "no-contacts"
        return self._of_year(id, self._at(values), why)

    def compliance(self, persons: Flags) -> Measure:
        """Return the part of the contacts that were met within their target (E2)."""
        records, count = self.records, int(persons.sum())
        why = "no-contacts-here" if records.mapped else "no-contacts"
        if not count:
            return self._of_year("E2.compliance", None, why)
        met = int((records.kept & persons).sum())
        return self._of_year("E2.compliance", met / count, why, parts=(met, count))

    def quiet(self) -> Measure:
        """Return the days since anybody was met; since the records begin where nobody was."""
        records = self.records
        days = self._at(records.quiet)
        if days is None and records.first_on is not None:
            since = (records.setting.as_of - records.first_on).days
            return self._of_year("E2.days", since, doubts=("silent-since-records",))
        return self._of_year("E2.days", None if days is None else round(days))

    def coverage(self) -> Measure:
        """Return how much of the score is known."""
        value = float(self.records.strengths.coverage[self.place])
        return self._figure("E5.coverage", value if self.records.recorded else None)

    def score(self, id: str, values: Floats, doubts: tuple[str, ...]) -> Measure:
        """Return the strength of the relationship, or a part of it."""
        return self._of_year(id, self._at(values), "little-known", doubts=doubts)

    def _at(self, values: Floats) -> float | None:
        value = float(values[self.place])
        return None if np.isnan(value) else value

    def _of_year(
        self,
        id: str,
        value: float | None,
        because: str = "no-meetings",
        *,
        doubts: tuple[str, ...] = (),
        parts: tuple[object, object] | None = None,
    ) -> Measure:
        if not self.records.recorded:
            value, because = None, "no-interactions"
        doubts = (*self.records.doubts, *doubts)
        return self._figure(id, value, because, doubts=doubts, parts=parts)

    def _figure(
        self,
        id: str,
        value: float | None,
        because: str = "no-interactions",
        *,
        doubts: tuple[str, ...] = (),
        parts: tuple[object, object] | None = None,
    ) -> Measure:
        return self.day.figure(
            id,
            value,
            because,
            scope=self.scope,
            doubts=doubts,
            parts=parts,
            source=Source.CRM,
        )
