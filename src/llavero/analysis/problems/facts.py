"""From what may a detector judge: earlier figures, who is key, what each account weighs?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import fsum

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.figures import number as number
from llavero.analysis.heard import counting
from llavero.analysis.problems.method import Said
from llavero.foundation.measure import COMPANY, Measure, Source, Unit, Value, not_computable
from llavero.foundation.parameter import Parameter
from llavero.interview.answers import Interview
from llavero.ledger.columns import floats, texts
from llavero.ledger.key_accounts import group_names, watched_groups
from llavero.ledger.monthly import sales_by_group
from llavero.ledger.seller_names import sellers_called
from llavero.ledger.tables import Ledger

GROUP, SELLER = "group:", "seller:"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a detector may read."""

    ledger: Ledger
    setting: Setting
    earlier: Earlier
    sheet: Sheet
    key_known: bool  # a list says which accounts are key
    looked_at: tuple[str, ...]  # key groups, largest first; the largest where none is known
    tiers: Mapping[str, str]  # by group, where it has one
    names: Mapping[str, str]  # by group
    pools: frozenset[str]  # groups that stand for many customers: nobody depends on them
    people: Mapping[str, str]  # name by seller
    sales: Mapping[str, float]  # by group, of the period
    interviews: tuple[Interview, ...]  # that count
    figures: Mapping[tuple[str, str, str], Measure]  # by analysis, id and scope

    def figure(self, analysis: str, id: str, scope: str = COMPANY) -> Measure | None:
        """Return a figure of an earlier analysis; None where it gave none."""
        return self.figures.get((analysis, id, scope))

    def known(self, analysis: str, id: str, scope: str = COMPANY) -> float | None:
        """Return the number of an earlier figure; None where it has no value."""
        return number(self.figure(analysis, id, scope))

    def of_groups(self, analysis: str, id: str) -> dict[str, Measure]:
        """Return the figures of one measure that have a value, by group."""
        return self._by(GROUP, analysis, id)

    def of_sellers(self, analysis: str, id: str) -> dict[str, Measure]:
        """Return the figures of one measure that have a value, by seller."""
        return self._by(SELLER, analysis, id)

    def _by(self, kind: str, analysis: str, id: str) -> dict[str, Measure]:
        return {
            figure.scope.removeprefix(kind): figure
            for figure in self.earlier.of(analysis).figures
            if figure.id == id
            and figure.value is not None
            and figure.scope.startswith(kind)
            and "/" not in figure.scope
        }

    @property
    def sold(self) -> float:
        """Return what was sold in the period, credit notes beyond invoices left out."""
        return fsum(amount for amount in self.sales.values() if amount > 0)

    def value(self, parameter: Parameter) -> float:
        """Return the value of a parameter that is in force."""
        return self.setting.value(parameter)

    def own(
        self,
        id: str,
        value: Value | None,
        because: str = "not-recorded",
        *,
        scope: str = COMPANY,
        n: int | None = None,
        parts: tuple[object, object] | None = None,
        source: Source = Source.LEDGER,
        of_a_day: bool = True,
    ) -> Measure:
        """Return a figure that a detector computed itself.

        of_a_day   it holds on the day, and counts no money of the period
        """
        sheet = self.sheet.of_a_day() if of_a_day else self.sheet
        return sheet.figure(id, value, because, scope=scope, n=n, parts=parts, source=source)

    def told(self, analysis: str, id: str, unit: Unit, because: str) -> Measure:
        """Return an earlier figure of the company; one that says why, where there is none."""
        found = self.figure(analysis, id)
        return found or not_computable(id, unit, Source.LEDGER, because)

    def said(self, id: str, count: int | None, asked: int) -> tuple[Measure, Said]:
        """Return how many of those asked said something, and what that answers.

        Some of them is in part, all of them is yes.
        """
        figure = self.own(id, count, "not-answered", n=asked, source=Source.INTERVIEW)
        if not count:
            return figure, "no"
        return figure, "yes" if count == asked else "partial"

    def called(self, group: str) -> str:
        """Return what a group is called."""
        return self.names.get(group, group)

    def by_size(self, groups: Iterable[str]) -> tuple[str, ...]:
        """Return groups, each once, the largest of the period first."""
        return tuple(sorted(set(groups), key=lambda one: (-self.sales.get(one, 0.0), one)))


def extreme(
    figures: Mapping[str, Measure], most: bool, *, among: Callable[[str], bool] = lambda _: True
) -> tuple[str, Measure] | None:
    """Return the largest or the smallest of some figures and whose it is; None where none is."""
    known = [
        (value if most else -value, key)
        for key, figure in figures.items()
        if (value := number(figure)) is not None and among(key)
    ]
    if not known:
        return None
    _, key = max(known, key=lambda pair: (pair[0], pair[1]))
    return key, figures[key]


def facts_of(ledger: Ledger, setting: Setting, earlier: Earlier, sheet: Sheet) -> Facts:
    """Return what detectors read, once for all of them."""
    key = ledger.has("ka_status")
    watched = watched_groups(ledger, setting.period, setting.as_of, key=key).order_by("place")
    rows = ledger.rows(watched)
    looked = tuple(texts(rows, "group_id"))
    tiers = zip(looked, rows.column("tier").to_pylist(), strict=True)
    names, pools = _named(ledger)
    return Facts(
        ledger=ledger,
        setting=setting,
        earlier=earlier,
        sheet=sheet,
        key_known=key and bool(looked),
        looked_at=looked,
        tiers={group: tier for group, tier in tiers if tier},
        names=names,
        pools=pools,
        people=sellers_called(ledger),
        sales=_sales(ledger, setting),
        interviews=counting(ledger, setting),
        figures={
            (name, figure.id, figure.scope): figure
            for name, answer in earlier.answers.items()
            for figure in answer.figures
        },
    )


def _named(ledger: Ledger) -> tuple[Mapping[str, str], frozenset[str]]:
    rows = ledger.rows(group_names(ledger).select("group_id", "group_name", "is_pool"))
    groups = texts(rows, "group_id")
    names = dict(zip(groups, texts(rows, "group_name"), strict=True))
    pooled = zip(groups, rows.column("is_pool").to_pylist(), strict=True)
    return names, frozenset(group for group, is_pool in pooled if is_pool)


def _sales(ledger: Ledger, setting: Setting) -> Mapping[str, float]:
    rows = ledger.rows(sales_by_group(ledger, setting.period))
    amounts = floats(rows, "net_amount").tolist()
    known = zip(texts(rows, "group_id"), amounts, strict=True)
    return {group: amount for group, amount in known if amount == amount}
