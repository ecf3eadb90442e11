"""What do the figures of single accounts say of all of them together?"""

from collections.abc import Callable, Iterator
from statistics import median

from llavero.analysis.roles.records import Records
from llavero.foundation.measure import Measure, Source

NARROW = 3  # of our areas at an account, below which it is narrow (P11)
NOT_RECORDED = "not-recorded"
# The eight figures of a programme that measures itself (P28).
METRICS = (
    ("footprint", "M05"),
    ("retention", "M43"),
    ("retention", "M44"),
    ("margin", "M52"),
    ("relationships", "E5.median"),
)
UNASKED_OF_ANYONE = ("projects", "contracts")


def derived(records: Records) -> Iterator[Measure]:
    """Yield the figures that rest on those of earlier analyses."""
    day = records.sheet.of_a_day().figure
    yield _wallet(records)
    yield _unmet(records)
    covered = _values(records, "relationships", "M37")
    yield day(
        "ROL.covered",
        median(covered) if covered else None,
        NOT_RECORDED,
        n=len(covered),
        source=Source.CRM,
    )
    ours = _values(records, "relationships", "M38.ours")
    yield _share(records, "ROL.narrow", ours, lambda areas: areas < NARROW)
    yield _quotient(records, "ROL.leaving", ("selection", "C5.leaves"), ("selection", "C5.present"))
    programme = ("portfolio", "D1.accounts")
    yield _quotient(records, "ROL.unclaimed", ("portfolio", "D1.unclaimed"), programme)
    yield _quotient(records, "ROL.unasked", ("portfolio", "D2.unasked"), programme)
    yield _metrics(records)
    for name in UNASKED_OF_ANYONE:
        yield day(f"ROL.{name}", None, "no-table-for-it", source=Source.CRM)


def _values(records: Records, analysis: str, id: str) -> list[float]:
    figures = records.earlier.of(analysis).figures
    values = (one.value for one in figures if one.id == id and one.scope.startswith("group:"))
    return [float(value) for value in values if isinstance(value, int | float)]


def _share(
    records: Records, id: str, values: list[float], says: Callable[[float], bool]
) -> Measure:
    hit, whole = sum(1 for value in values if says(value)), len(values)
    share = hit / whole if whole else None
    sheet = records.sheet.of_a_day()
    return sheet.figure(id, share, NOT_RECORDED, n=whole, parts=(hit, whole), source=Source.CRM)


def _wallet(records: Records) -> Measure:
    """Return the part of the accounts of which nobody knows how much they buy from anyone."""
    figures = records.earlier.of("relationships").figures
    shares = [one for one in figures if one.id == "M40" and one.scope.startswith("group:")]
    unknown = sum(1 for one in shares if one.value is None)
    return records.sheet.of_a_day().figure(
        "ROL.wallet",
        unknown / len(shares) if shares else None,
        "no-accounts-looked-at",
        n=len(shares),
        parts=(unknown, len(shares)),
        source=Source.CRM,
    )


def _unmet(records: Records) -> Measure:
    """Return the part of the contacts on record whom nobody met in a year."""
    listed = sum(_values(records, "relationships", "M34.listed"))
    active = _values(records, "relationships", "M34")
    known = listed and active
    return records.sheet.of_a_day().figure(
        "ROL.records",
        max(0.0, 1 - sum(active) / listed) if known else None,
        NOT_RECORDED,
        n=round(listed),
        source=Source.CRM,
    )


def _quotient(records: Records, id: str, part: tuple[str, str], whole: tuple[str, str]) -> Measure:
    above, below = records.of(*part), records.of(*whole)
    up = above.value if above else None
    down = below.value if below else None
    known = isinstance(up, int) and isinstance(down, int) and down > 0
    share = float(up) / float(down) if known and up is not None and down is not None else None
    return records.sheet.of_a_day().figure(
        id, share, "no-key-accounts", n=down if isinstance(down, int) else None, parts=(up, down)
    )


def _metrics(records: Records) -> Measure:
    """Return how many of the eight figures of a programme there are data for (P28)."""
    known = sum(1 for one in METRICS if (found := records.of(*one)) and found.value is not None)
    plans, wallet = records.own.get("ROL.plans"), _wallet(records).value
    known += plans is not None and plans.value is not None
    known += isinstance(wallet, float) and wallet < 1
    return records.sheet.of_a_day().figure(
        "ROL.metrics", known or None, NOT_RECORDED, n=len(METRICS) + 3
    )
