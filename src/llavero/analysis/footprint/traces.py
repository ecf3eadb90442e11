"""Down to which rows does each figure of this analysis lead?"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import StringValue, Value

from llavero.analysis.answers import Setting
from llavero.analysis.footprint import key_accounts, measures, portfolios
from llavero.analysis.footprint.facts import Facts
from llavero.analysis.footprint.findings import DEFINITIONS
from llavero.foundation.measure import COMPANY
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

STATUS = "ka_status"
STAFF = ("employees",)
SERVED = ("assignments", "accounts", "account_links", "seller_links", STATUS)
SOLD = ("ledger", "account_links", "seller_links", "assignments")
PER_SELLER = ("M01.fte", "M04", "M04.all", "M04.fractional", "M05.within", "M09", "M09.sales")
POSTS = {"M02.sellers": "seller", "M02.managers": "manager", "M02.support": "support"}


def traces(ledger: Ledger, setting: Setting, facts: Facts) -> tuple[Trace, ...]:
    """Return the trace of each measure."""
    tracer = _Tracer(ledger, setting, facts)
    return tuple(tracer.trace(definition.id) for definition in DEFINITIONS)


@dataclass(frozen=True, slots=True)
class _Tracer:
    """Writes each step once: many figures rest on the same tables."""

    ledger: Ledger
    setting: Setting
    facts: Facts
    written: dict[tuple[object, ...], Step] = field(default_factory=dict)

    def trace(self, id: str) -> Trace:
        """Return the trace of one measure."""
        before, number = id.endswith("before"), int(id[1:3])
        if number >= 5:
            return self._of_sales(id, before)
        if number == 4:
            return self._of_clients(id, before)
        if self.facts.inferred and number == 1:
            return self._of_owners(id, before)
        if id.startswith("M02.sellers") and not self.facts.supplied.staff:
            return self._of_sales(id, before)
        return self._of_staff(id, before)

    def _of_staff(self, id: str, before: bool) -> Trace:
        when = None if "average" in id else self._day(before)
        in_department = id.startswith("M01")
        sellers = in_department and not id.startswith("M01.staff")
        post = "seller" if sellers else POSTS.get(id.removesuffix("_fte").removesuffix("_before"))
        scoped = id in PER_SELLER

        def counted() -> Table:
            people = measures.sales_people(self.ledger)
            kept = people if when is None else _there(people, when)
            kept = kept.filter(kept.in_department) if in_department else kept
            kept = kept if post is None else kept.filter(kept.post == post)
            everyone = people.mutate(scope=_scope(people.employee_id))
            return _both(kept, everyone) if scoped else kept

        step = self._step("sales_people", (), lambda: measures.sales_people(self.ledger))
        rows = self._step("people_counted", (when, in_department, post, scoped), counted)
        return Trace(id, (step,), rows, STAFF)

    def _of_owners(self, id: str, before: bool) -> Trace:
        spells = key_accounts.key_owner_spells(self.ledger)
        on = ibis.date(self._day(before).isoformat())
        now = spells.filter((spells.owned_from <= on) & (on < spells.owned_to))
        kept = spells if "average" in id else now
        kept = _scoped(kept, kept.seller_id) if id in PER_SELLER else kept
        step = self._step("key_owner_spells", (), lambda: spells)
        return Trace(id, (step,), self._step("owners", (id,), lambda: kept), SERVED)

    def _of_clients(self, id: str, before: bool) -> Trace:
        day, scoped = self._day(before), id in PER_SELLER
        owners = id in ("M04.key_accounts", "M04.orphans")

        def served() -> Table:
            return portfolios.portfolio(self.ledger, self._period(before), day)[1]

        def rows() -> Table:
            if owners:
                return key_accounts.key_account_owners(self.ledger, served(), day)
            return _scoped(served(), served().seller_id) if scoped else served()

        def counted() -> Table:
            clients = portfolios.clients_by_seller(served())
            return _scoped(clients, clients.seller_id) if scoped else clients

        name = "key_account_owners" if owners else "portfolio"
        step = self._step("clients_by_seller", (before, scoped), counted)
        by_sales = self.facts.portfolios.basis == "sales"
        tables = (*SOLD, STATUS) if by_sales else SERVED
        return Trace(id, (step,), self._step(name, (before, scoped), rows), tables)

    def _of_sales(self, id: str, before: bool) -> Trace:
        period, scoped = self._period(before), id in PER_SELLER

        def scope(table: Table) -> Table:
            return _scoped(table, table.seller_id) if scoped else table

        step = self._step(
            "sales_by_seller",
            (before, scoped),
            lambda: scope(measures.sales_by_seller(self.ledger, period)),
        )
        rows = self._step(
            "lines_within", (before, scoped), lambda: scope(lines_within(self.ledger, period))
        )
        if id[:3] not in ("M06", "M07"):
            return Trace(id, (step,), rows, SOLD)
        undated = id[:3] == "M07" and not self.facts.supplied.key_history
        return Trace(
            id, (self._key_sales(before, id == "M06.today" or undated), step), rows, (*SOLD, STATUS)
        )

    def _key_sales(self, before: bool, as_of_day: bool) -> Step:
        period = self._period(before)

        def sold() -> Table:
            if as_of_day:
                return measures.sales_of_key_groups(self.ledger, period, self._day(before))
            broken = self.facts.broken_in(period)
            return measures.key_sales_by_seller(self.ledger, period, broken)

        return self._step("key_sales_by_seller", (before, as_of_day), sold)

    def _step(self, name: str, of: tuple[object, ...], build: Callable[[], Table]) -> Step:
        key = (name, *of)
        if key not in self.written:
            self.written[key] = Step(name, self.ledger.sql(build()))
        return self.written[key]

    def _period(self, before: bool) -> Period:
        return self.setting.before if before else self.setting.period

    def _day(self, before: bool) -> date:
        return self.setting.before.end if before else self.setting.as_of


def _there(people: Table, day: date) -> Table:
    on = ibis.date(day.isoformat())
    return people.filter((people.hired_on <= on) & (on < people.left_on))


def _scoped(table: Table, seller: StringValue) -> Table:
    """Return the rows once for the company and once for the seller to whom each belongs."""
    return _both(table, table.mutate(scope=_scope(seller)))


def _scope(seller: StringValue) -> Value:
    return ibis.ifelse(seller.notnull(), "seller:" + seller, None)


def _both(company: Table, scoped: Table) -> Table:
    return company.mutate(scope=ibis.literal(COMPANY)).union(scoped)
