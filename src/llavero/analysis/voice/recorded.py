"""What is on record of a figure that was said? Without a record: why there is none."""

from dataclasses import dataclass
from datetime import date
from math import fsum
from statistics import median
from typing import Literal

from llavero.analysis.stays import open_stay
from llavero.analysis.voice.reading import OTHER
from llavero.analysis.voice.records import Extract, Lead, Records
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import month_start, years_before

MONTHS = 12
UNSAID = date(1900, 1, 1)  # start of a spell that nobody dated
RECENT, QUARTER = 12, 3  # months


@dataclass(frozen=True, slots=True)
class Found:
    """A value on record, or why there is none."""

    value: int | float | str | None
    because: str = ""
    source: Source = Source.LEDGER
    doubts: tuple[str, ...] = ()
    span: tuple[float, float] | None = None  # values on record, if what was said is one of them


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose the code is, as far as it is known."""

    code: str
    seller: str | None
    known_by: Literal["keys", "records", "deduced", "unknown"]


@dataclass(frozen=True, slots=True)
class OnRecord:
    """The records of one speaker."""

    records: Records
    speaker: Speaker

    @property
    def seller(self) -> str | None:
        """Return our person, if the code is known."""
        return self.speaker.seller

    def served(self) -> frozenset[str]:
        """Return the groups that the seller serves."""
        return self.records.served.get(self.seller or "", frozenset())

    def key_groups(self) -> frozenset[str] | None:
        """Return the key accounts that the seller serves; None where nobody says which they are."""
        if self.seller is None or self.records.key is None or self.records.basis is None:
            return None
        return self.served() & self.records.key

    def years_here(self) -> Found:
        """Return the years since the seller was hired (Q03)."""
        person = self.records.people.get(self.seller or "")
        if person is None or person.hired_on is None:
            return Found(None, self._who("no-hire-date"))
        return Found(self.records.day.year - person.hired_on.year, source=Source.HR)

    def accounts(self) -> Found:
        """Return how many accounts the seller serves (Q05)."""
        if self.seller is None or self.records.basis is None:
            return Found(None, self._who("no-portfolio"))
        doubts = () if self.records.basis == "assignments" else ("no-assignments",)
        return Found(len(self.served()), doubts=doubts)

    def key_accounts(self) -> Found:
        """Return how many key accounts the seller serves (M11)."""
        groups = self.key_groups()
        if groups is None:
            return Found(None, self._who("no-ka-status"))
        doubts = () if self.records.basis == "assignments" else ("no-assignments",)
        return Found(len(groups), doubts=doubts)

    def organisation(self) -> Found:
        """Return on what basis the records show the accounts to be assigned (Q08)."""
        found = self.records.organisation
        if found is None or found.value in (None, "none", "inconclusive"):
            return Found(None, "no-basis-found")
        return Found(str(found.value))

    def share(self, group: str) -> Found:
        """Return the part of the seller's sales that a group is (M14)."""
        sold = self.records.credits.get(self.seller or "", {})
        # Whatever the order in which the engine gave them, their sum is the same.
        total = fsum(amount for amount in sold.values() if amount > 0)
        if total > 0:
            return Found(max(sold.get(group, 0.0), 0.0) / total)
        extract = self._extract(group)
        if extract and extract.share is not None:
            return Found(extract.share, doubts=("from-extract",))
        return Found(None, self._who("no-sales-of-seller"))

    def years_serving(self, group: str) -> Found:
        """Return the years since the seller's open stay at a group began, by calendar (M13)."""
        spells = self.records.spells.get((self.seller or "", group), ())
        stay = open_stay((s for s in spells if s[0] != UNSAID), self.records.day)
        if stay is None:
            return Found(None, self._who("not-assigned" if self.records.spells else "no-start"))
        return Found(self.records.day.year - stay.since.year, source=Source.CRM)

    def years_bought(self, group: str) -> Found:
        """Return the years since the group first bought, by calendar (Q12)."""
        first, start = self.records.first_sales.get(group), self.records.ledger_start
        if first is not None and start is not None and month_start(first) != start:
            return Found(self.records.day.year - first.year)
        extract = self._extract(group)
        if extract and extract.first_year is not None:
            years = self.records.day.year - extract.first_year
            return Found(years, doubts=("from-extract",))
        return Found(None, "never-bought" if first is None else "ledger-starts-later")

    def contacts(self, group: str) -> Found:
        """Return with how many persons there were dealings; those listed where none is kept."""
        if self.records.active is not None:
            return Found(self.records.active.get(group, 0), source=Source.CRM)
        return self.listed(group)

    def listed(self, group: str) -> Found:
        """Return how many persons are on record at a group."""
        if self.records.listed is not None:
            return Found(
                self.records.listed.get(group, 0), source=Source.CRM, doubts=("listed-only",)
            )
        extract = self._extract(group)
        if extract and extract.contacts is not None:
            doubts = ("listed-only", "from-extract")
            return Found(extract.contacts, source=Source.CRM, doubts=doubts)
        return Found(None, "no-contacts")

    def visits(self, group: str) -> Found:
        """Return how often a month the seller visited a group (Q16)."""
        if self.records.dealings is not None and not self.records.channels:
            return Found(None, "no-channel")
        return self._monthly(group, "visits")

    def dealings(self, group: str) -> Found:
        """Return how often a month the seller dealt with a group, over all channels (Q16)."""
        return self._monthly(group, None)

    def wallet(self, group: str) -> Found:
        """Return what part of the wallet comes from us (Q17)."""
        return _of(self.records.wallet.get(group), "no-wallet")

    def stage(self, group: str) -> Found:
        """Return the stage of a relationship by its signs (Q20)."""
        return _of(self.records.stages.get(group), "no-stage")

    def plan(self, groups: frozenset[str]) -> Found:
        """Return how old the newest plan of some groups is (Q28)."""
        if self.records.plans is None:
            return Found(None, "no-plans")
        days = [on for group in groups if (on := self.records.plans.get(group))]
        if not days:
            return Found("plan-none", source=Source.CRM)
        months = (self.records.day - max(days)).days / (365.25 / MONTHS)
        age = "plan-quarter" if months <= QUARTER else "plan-year"
        return Found(age if months <= RECENT else "plan-old", source=Source.CRM)

    def areas(self, group: str) -> Found:
        """Return how many departments that do not sell dealt with a group (Q29)."""
        if self.records.dealings is None:
            return Found(None, "no-interactions")
        if self.records.functions is None:
            return Found(None, "only-sellers-log")
        return Found(len(self.records.functions.get(group, frozenset())), source=Source.CRM)

    def lead(self) -> Found:
        """Return how many days before the request the year's projects were known (Q31)."""
        leads = self._leads()
        if isinstance(leads, Found):
            return leads
        days = sorted(lead.days for lead in leads)
        # Which of them was meant is not on record: any lead among them bears the answer out.
        return Found(round(median(days)), source=Source.CRM, span=(days[0], days[-1]))

    def ahead(self) -> Found:
        """Return what part of the year's opportunities was known before the request (Q33)."""
        leads = self._leads()
        if isinstance(leads, Found):
            return leads
        return Found(sum(lead.days > 0 for lead in leads) / len(leads), source=Source.CRM)

    def variable(self) -> Found:
        """Return what part of the pay is variable (Q39)."""
        person = self.records.people.get(self.seller or "")
        if person is None or person.variable is None:
            return Found(None, self._who("no-variable-pay"))
        return Found(person.variable, source=Source.HR)

    def _leads(self) -> tuple[Lead, ...] | Found:
        since = years_before(self.records.day, 1)
        held = (self.records.leads or {}).get(self.seller or "", ())
        last = tuple(lead for lead in held if lead.requested_on > since)
        return last or Found(None, self._who("no-opportunities"))

    def _monthly(self, group: str, channel: str | None) -> Found:
        if self.records.dealings is None or self.seller is None:
            return Found(None, self._who("no-interactions"))
        held = self.records.dealings.get((self.seller, group), {})
        known = {name: times for name, times in held.items() if name != OTHER or channel is None}
        times = sum(known.values()) if channel is None else known.get(channel, 0)
        return Found(times / MONTHS, source=Source.CRM)

    def _extract(self, group: str) -> Extract | None:
        return self.records.extracts.get((self.speaker.code, group))

    def _who(self, because: str) -> str:
        """Return why there is no record: that nobody knows whose the code is comes first."""
        known = self.seller is not None or self.speaker.known_by == "records"
        return because if known else "code-unknown"


def _of(figure: Measure | None, because: str) -> Found:
    if figure is None or not isinstance(figure.value, int | float | str):
        return Found(None, because)
    return Found(figure.value, source=figure.source)
