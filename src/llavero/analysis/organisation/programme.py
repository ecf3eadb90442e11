"""What is known of the present programme's five traits, and from what?"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import fmean

from llavero.analysis.answers import MissingData, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.heard import counting
from llavero.analysis.hierarchy import Hierarchy
from llavero.analysis.organisation import measures
from llavero.analysis.organisation.configuration import TRAITS, by_halving, by_middle, likeness
from llavero.analysis.organisation.cover import key_accounts
from llavero.analysis.organisation.findings import ProgrammeToday, Trait
from llavero.analysis.organisation.parameters import (
    LEAST_KNOWN,
    MIDDLE_AREAS,
    MIDDLE_MEETINGS,
    MIDDLE_SELECTED,
)
from llavero.foundation.measure import Source
from llavero.foundation.period import add_months
from llavero.interview.answers import Interview
from llavero.ledger.tables import Ledger

MONTHS = 12
# What the age of a plan scores: by the answer, and on record within a year or older.
PLANS = {"no": 1.0, ">12 m": 2.0, "≤12 m": 4.0, "≤3 m": 5.0}
FRESH, OLD, NONE = 4.0, 2.0, 1.0
SOURCES = {
    "answers": Source.INTERVIEW,
    "plans": Source.CRM,
    "meetings": Source.CRM,
    "choice": Source.LEDGER,
}
# What would supply each trait: a sentence, a table and a column.
SUPPLY = {
    "top_management": ("organisation-no-support-answers", "interviews"),
    "formalisation": ("organisation-no-plans", "plans"),
    "teams": ("organisation-no-areas-told", "interviews"),
    "activity": ("organisation-no-activity", "interactions"),
    "selectivity": ("organisation-no-choice", "ka_status"),
}

_FIGURES = (*(f"ORG.{name}" for name in TRAITS), "ORG.type")

Known = tuple[float, str, int]  # score, what it rests on, on how many


def programme(
    tree: Hierarchy | None, ledger: Ledger, setting: Setting, sheet: Sheet
) -> Iterator[ProgrammeToday | MissingData]:
    """Yield which type the present programme is most like, and what is missing to tell."""
    known = _known(tree, ledger, setting)
    traits = tuple(_trait(name, known.get(name), sheet) for name in TRAITS)
    if not known:
        yield MissingData("organisation-no-traits", "interviews", (), _FIGURES)
        return
    yield _told({name: score for name, (score, _, _) in known.items()}, traits, setting, sheet)
    for name in TRAITS:
        if name not in known:
            sentence, table = SUPPLY[name]
            yield MissingData(sentence, table, (), (f"ORG.{name}", "ORG.type"))


def _told(
    known: dict[str, float], traits: tuple[Trait, ...], setting: Setting, sheet: Sheet
) -> ProgrammeToday:
    found = likeness(known)
    enough = len(known) >= setting.value(LEAST_KNOWN) * len(TRAITS)
    doubts = ("traits-missing",) if len(known) < len(TRAITS) else ()
    figure = sheet.figure(
        "ORG.type",
        found.nearest if enough else None,
        "few-traits",
        source=Source.ASSUMPTION,
        n=len(known),
        parts=(len(known), len(TRAITS)),
        doubts=doubts,
    )
    return ProgrammeToday(
        type=figure,
        next=found.next if enough else "",
        distance=found.distance,
        next_distance=found.next_distance,
        traits=traits,
        possible=found.possible,
    )


def _trait(name: str, known: Known | None, sheet: Sheet) -> Trait:
    if known is None:
        return Trait(name, sheet.figure(f"ORG.{name}", None, "trait-unknown"), "")
    score, basis, n = known
    return Trait(name, sheet.figure(f"ORG.{name}", score, source=SOURCES[basis], n=n), basis)


def _known(tree: Hierarchy | None, ledger: Ledger, setting: Setting) -> dict[str, Known]:
    held = counting(ledger, setting, setting.as_of)
    met = _Meetings(tree, ledger, setting)
    found = {
        "top_management": _support(held),
        "formalisation": _answered_plans(held) or _recorded_plans(ledger, setting),
        "teams": _answered_areas(held, setting) or met.areas(),
        "activity": met.activity() or _answered_activity(held, setting),
        "selectivity": _selectivity(ledger, setting),
    }
    return {name: known for name, known in found.items() if known is not None}


def _mean(scores: Sequence[float], basis: str) -> Known | None:
    return (fmean(scores), basis, len(scores)) if scores else None


def _support(held: Sequence[Interview]) -> Known | None:
    """Return how top management is said to support the programme (Q38)."""
    said = [interview.number("Q38", "dirección") for interview in held]
    return _mean([score for score in said if score is not None], "answers")


def _answered_plans(held: Sequence[Interview]) -> Known | None:
    """Return how many accounts are said to have a plan of late (Q28)."""
    said = [
        PLANS[age]
        for interview in held
        for account in interview.accounts or ("",)
        if (age := interview.chosen("Q28", account=account) or interview.chosen("Q28")) in PLANS
    ]
    return _mean(said, "answers")


def _recorded_plans(ledger: Ledger, setting: Setting) -> Known | None:
    if not ledger.has("plans") or not ledger.has("ka_status"):
        return None
    groups = key_accounts(ledger, setting)
    rows = ledger.rows(measures.planned(ledger, setting.as_of)).to_pylist()
    year_ago = add_months(setting.as_of, -MONTHS)
    age = {
        row["group_id"]: FRESH if row["on"] is not None and row["on"] >= year_ago else OLD
        for row in rows
    }
    return _mean([age.get(group, NONE) for group in groups], "plans")


def _answered_areas(held: Sequence[Interview], setting: Setting) -> Known | None:
    """Return how many other areas are said to take part in each account (Q29)."""
    middle = setting.value(MIDDLE_AREAS)
    said = [
        by_middle(len(answer.closed.listed("value")), middle)
        for interview in held
        for account in interview.accounts
        if (answer := interview.answer("Q29", account)) is not None and answer.closed.given
    ]
    return _mean(said, "answers")


def _answered_activity(held: Sequence[Interview], setting: Setting) -> Known | None:
    """Return how often each account is said to be seen or called in a month (Q16)."""
    middle = setting.value(MIDDLE_MEETINGS)
    said = []
    for interview in held:
        for account in interview.accounts:
            parts = [interview.number("Q16", part, account) for part in SEEN]
            told = [part for part in parts if part is not None]
            if told:
                said.append(by_middle(sum(told), middle))
    return _mean(said, "answers")


SEEN = ("visitas", "llamadas", "videollamadas")


def _selectivity(ledger: Ledger, setting: Setting) -> Known | None:
    """Return how few of the groups that buy are key accounts."""
    if not ledger.has("ka_status") or not ledger.has("ledger"):
        return None
    bought = measures.buyers(ledger, setting.period, setting.as_of)
    key = [row["is_key"] for row in ledger.rows(bought).to_pylist()]
    if not any(key):
        return None
    return by_halving(sum(key) / len(key), setting.value(MIDDLE_SELECTED)), "choice", len(key)


class _Meetings:
    """What the record of a year says of how key accounts are met, and by how many areas."""

    def __init__(self, tree: Hierarchy | None, ledger: Ledger, setting: Setting) -> None:
        self.tree, self.setting = tree, setting
        self.groups: list[str] = []
        self.met: list[dict[str, object]] = []
        if ledger.has("interactions") and ledger.has("ka_status"):
            self.groups = key_accounts(ledger, setting)
            since = add_months(setting.as_of, -MONTHS)
            self.met = ledger.rows(measures.meetings(ledger, setting.as_of, since)).to_pylist()

    def activity(self) -> Known | None:
        """Return how often each key account is dealt with in a month."""
        counts: dict[str, int] = defaultdict(int)
        for row in self.met:
            counts[str(row["group_id"])] += int(str(row["meetings"]))
        middle = self.setting.value(MIDDLE_MEETINGS)
        return self._scored([by_middle(counts[g] / MONTHS, middle) for g in self.groups])

    def areas(self) -> Known | None:
        """Return how many other areas deal with each key account."""
        if self.tree is None:
            return None
        known: dict[str, set[str]] = defaultdict(set)
        for row in self.met:
            if (person := self.tree.people.get(str(row["seller_id"]))) is not None:
                known[str(row["group_id"])].add(person.dept)
        middle = self.setting.value(MIDDLE_AREAS)
        others = [max(0, len(known[group]) - 1) for group in self.groups]
        return self._scored([by_middle(count, middle) for count in others])

    def _scored(self, scores: Sequence[float]) -> Known | None:
        return _mean(scores, "meetings") if self.met else None
