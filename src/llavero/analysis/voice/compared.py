"""Does what was said agree with the records (M15)? Neutral: neither side is taken for the truth."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Setting
from llavero.analysis.voice.findings import Compared, Reconciled, Uncheckable
from llavero.analysis.voice.method import (
    Bounds,
    Verdict,
    part_apart,
    verdict_in_parts,
    verdict_of_stages,
)
from llavero.analysis.voice.parameters import (
    MONTHLY_SLACK,
    PART_LARGE,
    PART_SMALL,
    POINTS_LARGE,
    POINTS_SMALL,
    YEARS_LARGE,
    YEARS_SMALL,
)
from llavero.analysis.voice.recorded import Found, OnRecord
from llavero.analysis.voice.said import NUMBERS, Said
from llavero.foundation.measure import Measure

Kind = Literal["points", "parts", "years", "monthly", "word", "stage"]


@dataclass(frozen=True, slots=True)
class Item:
    """A figure that can be set beside a record."""

    figure: str  # ends the id of the sentence that names it
    kind: Kind
    recorded: str  # id of its figure on record
    said: Callable[[Said, str], Measure]  # of an account, or of none
    found: Callable[[OnRecord, str], Found]  # of its group


def _number(id: str) -> Callable[[Said, str], Measure]:
    return lambda said, account: said.figure(id, account)


OF_SELLER = (
    Item("years-here", "years", "Q03.recorded", _number("Q03"), lambda r, _: r.years_here()),
    Item("portfolio", "parts", "Q05.recorded", _number("Q05"), lambda r, _: r.accounts()),
    Item("key", "parts", "M11.recorded", _number("M11.said"), lambda r, _: r.key_accounts()),
    Item("basis", "word", "Q08.recorded", _number("Q08"), lambda r, _: r.organisation()),
    Item("plan", "word", "Q28.recorded", _number("Q28"), lambda r, _: r.plan(r.served())),
    Item("lead", "parts", "Q31.recorded", _number("Q31"), lambda r, _: r.lead()),
    Item("ahead", "points", "Q33.recorded", _number("Q33"), lambda r, _: r.ahead()),
    Item("variable", "points", "Q39.recorded", _number("Q39"), lambda r, _: r.variable()),
)
OF_ACCOUNT = (
    Item("years", "years", "M13.recorded", _number("M13.said"), lambda r, g: r.years_serving(g)),
    Item("bought", "years", "Q12.recorded", _number("Q12"), lambda r, g: r.years_bought(g)),
    Item("contacts", "parts", "M12.recorded", _number("M12.said"), lambda r, g: r.contacts(g)),
    Item(
        "described",
        "parts",
        "Q14.recorded",
        lambda said, account: said.described(account),
        lambda r, g: r.listed(g),
    ),
    Item("share", "points", "M14.recorded", _number("M14.said"), lambda r, g: r.share(g)),
    Item(
        "dealings",
        "monthly",
        "Q16.dealings_recorded",
        lambda said, account: said.dealings(account),
        lambda r, g: r.dealings(g),
    ),
    Item(
        "visits", "monthly", "Q16.visits_recorded", _number("Q16.visits"), lambda r, g: r.visits(g)
    ),
    Item("wallet", "points", "Q17.recorded", _number("Q17"), lambda r, g: r.wallet(g)),
    Item("stage", "stage", "Q20.recorded", _number("Q20"), lambda r, g: r.stage(g)),
    Item("plan", "word", "Q28.recorded", _number("Q28"), lambda r, g: r.plan(frozenset({g}))),
    Item(
        "areas",
        "parts",
        "Q29.recorded",
        lambda said, account: said.areas(account),
        lambda r, g: r.areas(g),
    ),
)
# Answered in words, or kept in no table: told as such, never passed over.
NEVER = (("discount", "no-price-approvals"), ("backup", "said-in-words"))


@dataclass(frozen=True, slots=True)
class Limits:
    """From which sizes on a gap is told."""

    points: Bounds
    parts: Bounds
    years: Bounds
    slack: float

    @classmethod
    def of(cls, setting: Setting) -> "Limits":
        """Return those in force."""
        pairs = (
            (POINTS_SMALL, POINTS_LARGE),
            (PART_SMALL, PART_LARGE),
            (YEARS_SMALL, YEARS_LARGE),
        )
        points, parts, years = (Bounds(setting.value(a), setting.value(b)) for a, b in pairs)
        return cls(points, parts, years, setting.value(MONTHLY_SLACK))


def comparisons(said: Said, known: OnRecord) -> tuple[Compared, ...]:
    """Return each figure of an interview beside its record, the seller's own first."""
    return tuple(_comparisons(said, known))


def _comparisons(said: Said, known: OnRecord) -> Iterator[Compared]:
    limits = Limits.of(known.records.setting)
    for item in OF_SELLER:
        if item.figure == "plan" and not _given(said, "Q28", ""):
            continue
        yield compared(item, said, known, "", limits)
    for account in said.interview.accounts:
        apart = False
        for item in OF_ACCOUNT:
            if item.figure == "plan" and not _given(said, "Q28", account):
                continue
            if item.figure == "described" and said.figure("M12.said", account).value is not None:
                continue  # the same persons, of whom all were counted
            if item.figure == "visits" and apart:
                continue  # they are part of the dealings, which are told
            row = compared(item, said, known, account, limits)
            apart = item.figure == "dealings" and row.verdict in ("minor", "major")
            yield row


def compared(item: Item, said: Said, known: OnRecord, account: str, limits: Limits) -> Compared:
    """Return one figure beside its record."""
    records = known.records
    group = records.group(account) if account else ""
    told = item.said(said, account)
    found = item.found(known, group)
    recorded = records.sheet.of_a_day().figure(
        item.recorded,
        found.value,
        found.because,
        scope=said.scope(account),
        doubts=found.doubts,
        source=found.source,
    )
    verdict = _verdict(item, told, recorded, limits)
    if found.span and verdict != "unchecked" and _within(found.span, told):
        verdict = "agrees"
    over = None
    if verdict in ("minor", "major") and _numbers(told, recorded):
        over = _value(told) > _value(recorded)
    gap = _gap(item, told, recorded, said, account) if verdict != "unchecked" else None
    name = records.name(group) if account else None
    return Compared(said.code, name, item.figure, told, recorded, gap, verdict, over)


def reconciled(rows: Sequence[Compared], code: str | None, said: Said) -> Reconciled:
    """Return how many figures agree, and how far the others are apart."""
    counts = {v: sum(row.verdict == v for row in rows) for v in VERDICTS}
    checked = len(rows) - counts["unchecked"]
    ids = {"M15.compared": checked, **{VERDICTS[v]: counts[v] for v in VERDICTS}}
    sheet = said.records.sheet.of_a_day()
    scope = f"interview:{code}" if code else "company"
    made = {id: sheet.figure(id, n, scope=scope, n=len(rows)) for id, n in ids.items()}
    return Reconciled(code, *(made[id] for id in ids))


VERDICTS: dict[Verdict, str] = {
    "agrees": "M15.agreeing",
    "minor": "M15.minor",
    "major": "M15.major",
    "differs": "M15.differing",
    "unchecked": "M15.unchecked",
}


def uncheckable(rows: Sequence[Compared], interviews: int) -> tuple[Uncheckable, ...]:
    """Return the kinds of figures that were said and have no record, and why."""
    held: dict[str, list[Compared]] = {}
    for row in rows:
        if row.verdict == "unchecked" and row.said.value is not None:
            held.setdefault(row.figure, []).append(row)
    found = [
        Uncheckable(
            figure,
            tuple(dict.fromkeys(r for row in some for r in row.recorded.reasons)),
            len(some),
        )
        for figure, some in held.items()
    ]
    never = [Uncheckable(figure, (because,), interviews) for figure, because in NEVER]
    return (*found, *never) if interviews else ()


def _given(said: Said, question: str, account: str) -> bool:
    found = said.interview.answer(question, account)
    return found is not None and found.given


def _verdict(item: Item, said: Measure, recorded: Measure, limits: Limits) -> Verdict:
    if said.value is None or recorded.value is None:
        return "unchecked"
    if item.kind == "stage":
        return verdict_of_stages(str(said.value), str(recorded.value))
    if item.kind == "word":
        return "agrees" if _same(str(said.value), str(recorded.value)) else "differs"
    one, other = _value(said), _value(recorded)
    if item.figure == "described" and one <= other:
        return "agrees"  # the main ones only were asked for
    if item.kind == "points":
        return limits.points.verdict(one - other)
    if item.kind == "years":
        return limits.years.verdict(one - other)
    slack = limits.slack if item.kind == "monthly" else 0.0
    return verdict_in_parts(one, other, limits.parts, slack)


def _within(span: tuple[float, float], said: Measure) -> bool:
    return span[0] <= _value(said) <= span[1]


def _same(said: str, recorded: str) -> bool:
    """Return whether two words mean the same; a basis of two dimensions holds each of them."""
    if said.startswith("plan-"):
        recent = {"plan-year", "plan-quarter"}
        return said == recorded or {said, recorded} <= recent
    return said == recorded or said in recorded.split("-")


def _gap(item: Item, said: Measure, recorded: Measure, whose: Said, account: str) -> Measure | None:
    if not _numbers(said, recorded):
        return None
    one, other = _value(said), _value(recorded)
    id = {"points": "M15.points", "years": "M15.years"}.get(item.kind, "M15.parts")
    size = part_apart(one, other) if id == "M15.parts" else one - other
    if id == "M15.years" and size is not None:
        size = round(size)  # both are years of the calendar
    return whose.of(id, size, "zero-denom", account=account, more=f"/question:{_asked(said)}")


def _asked(said: Measure) -> str:
    """Return the question, and its part where it has several, of a figure."""
    question, _ = NUMBERS.get(said.id, (said.id, ""))
    return said.id if said.id.startswith("Q") else question


def _numbers(*figures: Measure) -> bool:
    return all(isinstance(figure.value, int | float) for figure in figures)


def _value(figure: Measure) -> float:
    assert isinstance(figure.value, int | float), "only numbers are compared as such"
    return float(figure.value)
