"""How many account managers do the hours of the accounts ask for?"""

from dataclasses import dataclass

from llavero.analysis.answers import Answer, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.hours import TIERS
from llavero.analysis.sizing.capacity import Capacity
from llavero.analysis.sizing.findings import Headcount, HoursOfAccounts
from llavero.analysis.sizing.method import workload
from llavero.analysis.sizing.parameters import HEAD_BELOW, HEAD_SHARE, KAM_COST, RESERVE, SPAN
from llavero.analysis.sizing.records import Served, Staff
from llavero.foundation.measure import Measure, Source, Value

ASSUMED = Source.ASSUMPTION
NO_LIST = "no-ka-status"


@dataclass(frozen=True, slots=True)
class Sized:
    """What is known of the accounts, of the hours and of who is there."""

    setting: Setting
    sheet: Sheet
    lists: tuple[Served, ...]  # the one that counts first
    limited: bool  # the proposed number was taken from the hours that there are
    capacity: Capacity
    staff: Staff | None
    footprint: Answer

    @property
    def base(self) -> Served | None:
        """Return the accounts that the department is sized for."""
        return self.lists[0] if self.lists else None

    @property
    def day(self) -> Sheet:
        """Return a sheet for what rests on hours and people, not on money."""
        return self.sheet.of_a_day()


def headcount(known: Sized) -> Headcount | None:
    """Return how many people the hours ask for; None where no account is known to be key."""
    base = known.base
    if base is None:
        return None
    hours = base.hours(known.setting)
    posts = workload.posts(hours, known.capacity.hours)
    lead, doubts, here = _lead(known, posts), _doubts(base), known.staff
    reserve = workload.whole(posts * (1 + known.setting.value(RESERVE)))

    def hands(id: str, value: Value) -> Measure:
        return known.day.figure(id, value, n=base.count, doubts=doubts, source=ASSUMED)

    return Headcount(
        base=base.base,
        accounts=known.day.figure("SIZ.accounts", base.count),
        hours=hands("SIZ.hours", hours),
        available=available(known),
        workload=known.day.figure(
            "SIZ.workload",
            posts,
            n=base.count,
            parts=(hours, known.capacity.hours),
            doubts=doubts,
            source=ASSUMED,
        ),
        needed=hands("SIZ.needed", workload.whole(posts)),
        reserve=hands("SIZ.reserve", reserve),
        managers=hands("SIZ.managers", lead.managers),
        people=hands("SIZ.people", lead.people),
        head_carries=lead.carries,
        present=_present(known, "SIZ.present", "M01", here.heads if here else None),
        present_fte=_present(known, "SIZ.present_fte", "M01.fte", here.posts if here else None),
        cost=cost(known),
        stars=base.stars,
        assumed=base.assumed,
    )


def hours_of_accounts(known: Sized) -> tuple[HoursOfAccounts, ...]:
    """Return what each list of accounts asks for."""
    return tuple(_hours(known, one) for one in known.lists)


def available(known: Sized) -> Measure:
    """Return the hours that a full post gives to key accounts in a year."""
    source = Source.INTERVIEW if known.capacity.by_sellers else ASSUMED
    return known.day.figure("SIZ.available", known.capacity.hours, source=source)


def cost(known: Sized) -> Measure:
    """Return what a full post costs a year: as somebody said, else as the staff list has it."""
    said = known.setting.value(KAM_COST)
    if said > 0:
        return known.day.figure("SIZ.cost", said, source=ASSUMED)
    paid = known.staff.cost if known.staff else None
    n = known.staff.heads if known.staff else None
    return known.day.figure("SIZ.cost", paid, "no-staff-cost", n=n, source=Source.HR)


def _lead(known: Sized, posts: float) -> workload.Lead:
    value = known.setting.value
    return workload.lead(posts, value(SPAN), value(HEAD_BELOW), value(HEAD_SHARE))


def _hours(known: Sized, served: Served) -> HoursOfAccounts:
    hours = served.hours(known.setting)
    kind, doubts = f"SIZ.{served.base}", _doubts(served)

    def figure(id: str, value: Value) -> Measure:
        return known.day.figure(id, value, n=served.count, doubts=doubts, source=ASSUMED)

    return HoursOfAccounts(
        base=served.base,
        limited=served.base == "chosen" and known.limited,
        tiers=tuple(served.of_tier(tier) for tier in TIERS),
        stars=served.stars,
        assumed=served.assumed,
        accounts=known.day.figure(f"{kind}_accounts", served.count),
        hours=figure(f"{kind}_hours", hours),
        workload=figure(f"{kind}_workload", workload.posts(hours, known.capacity.hours)),
    )


def _doubts(served: Served) -> tuple[str, ...]:
    return ("tiers-assumed",) if served.assumed else ()


def _present(known: Sized, id: str, counted: str, own: float | None) -> Measure:
    """Return who is there as the size of the department has it, else as the staff list does."""
    told = next((f for f in known.footprint.figures if f.key == counted), None)
    if told is not None and told.value is not None:
        return known.day.figure(id, told.value, n=told.n, doubts=told.reasons, source=told.source)
    why = told.reasons[0] if told is not None and told.reasons else "no-employees"
    return known.day.figure(id, own, why, source=Source.HR)
