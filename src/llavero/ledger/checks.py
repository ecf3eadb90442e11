"""Which rules do the facts break? All are tried, and all failures are told at once.

A failed rule is an error only where every figure would be wrong; the rest are warnings: the
facts are kept, and whoever reads the report knows. The sentences are `check-<code>`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import duckdb

from llavero.foundation.values import Share
from llavero.ledger.links import STAFF
from llavero.ledger.manifest import Manifest
from llavero.ledger.people import says_much_of_a_name, who_is_meant
from llavero.ledger.row_rules import ROW_RULES, RowRule

EXAMPLES = 3
# Methods CV3 and CV4: shares beyond which the reader is warned.
CREDIT_LIMIT = 0.05
NEGATIVE_LIMIT = 0.02


class Severity(StrEnum):
    """What a failed rule does to an import."""

    ERROR = "error"  # nothing is written
    WARNING = "warning"  # written, and shown


@dataclass(frozen=True, slots=True)
class Example:
    """A row that breaks a rule."""

    source_id: str
    row: int
    value: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A rule that the facts break."""

    code: str
    severity: Severity
    facts: Mapping[str, object] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()


def failures(
    connection: duckdb.DuckDBPyConnection, manifest: Manifest, *, currency: str, today: date
) -> tuple[Failure, ...]:
    """Return every rule of the ledger that the facts break.

    connection   has the ledger's tables as views
    manifest     says which tables and columns were supplied
    today        no invoice is later
    """
    facts = _Facts(connection, manifest, currency, today)
    found = [failure for rule in ROW_RULES if (failure := facts.broken(rule))]
    for look in (_missing_rates, _shares, _quiet_months, _circles, _parts_of_names):
        found += look(facts)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Facts:
    connection: duckdb.DuckDBPyConnection
    manifest: Manifest
    currency: str
    today: date

    def has(self, table: str, *columns: str) -> bool:
        return bool(self.manifest.parts_of(table)) and set(columns) <= self.manifest.supplied(table)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = self.connection.execute(sql).fetchall()
        return found

    def broken(self, rule: RowRule) -> Failure | None:
        """Return the failure of a rule that names the rows which break it."""
        if not all(self.has(table, *columns) for table, columns in rule.needs.items()):
            return None
        sql = rule.sql.replace("$today", f"DATE '{self.today}'")
        sql = sql.replace("$currency", self.currency)
        rows = self.connection.execute(f"SELECT count(*) FROM ({sql})").fetchall()[0][0]
        if not rows:
            return None
        examples = self._named(sql, rule.named) if rule.named else self._rows(sql)
        return Failure(rule.code, Severity.WARNING, {"rows": rows}, examples)

    def _rows(self, sql: str) -> tuple[Example, ...]:
        shown = f"SELECT source_id, source_row, value::VARCHAR FROM ({sql}) ORDER BY 1, 2"
        found = self.connection.execute(f"{shown} LIMIT {EXAMPLES}").fetchall()
        return tuple(Example(*row) for row in found)

    def _named(self, sql: str, named: tuple[str, str]) -> tuple[Example, ...]:
        table, column = named
        values = self.connection.execute(f"{sql} ORDER BY key LIMIT {EXAMPLES}").fetchall()
        examples = []
        for key, value in values:
            first = f'SELECT source_id, source_row FROM "{table}" WHERE "{column}" = ?'
            found = self.connection.execute(f"{first} ORDER BY 1, 2 LIMIT 1", [key]).fetchall()
            examples += [Example(source, row, value) for source, row in found]
        return tuple(examples)


def _missing_rates(facts: _Facts) -> Iterator[Failure]:
    """Currencies without a rate for some month of their sales (methods CV5)."""
    if not facts.has("ledger", "currency"):
        return
    rates = "SELECT year(month) y, month(month) m, currency FROM fx WHERE rate > 0"
    sql = f"""
        SELECT s.currency, count(*) AS months, sum(s.lines) AS lines,
            min(s.first) AS first, max(s.last) AS last
        FROM (
            SELECT currency, year(doc_date) y, month(doc_date) m, count(*) AS lines,
                min(doc_date) AS first, max(doc_date) AS last
            FROM ledger WHERE currency <> '{facts.currency}' GROUP BY ALL
        ) s ANTI JOIN ({rates}) r USING (currency, y, m)
        GROUP BY 1 ORDER BY 1"""
    for code, months, lines, first, last in facts.rows(sql):
        said = {"code": code, "months": months, "lines": lines, "first": first, "last": last}
        yield Failure("rate-missing", Severity.WARNING, {**said, "currency": facts.currency})


def _shares(facts: _Facts) -> Iterator[Failure]:
    """Credit notes and negative accounts beyond their limits (methods CV3, CV4).

    Amounts of several currencies do not add up, so only the lines in the study's are looked at.
    """
    if not facts.has("ledger"):
        return
    own = f"coalesce(currency, '{facts.currency}') = '{facts.currency}'"
    of_kind = ", ".join(
        f"sum(net_amount) FILTER (doc_type = '{name}') AS {name}"
        for name in ("credit_note", "invoice")
    )
    accounts = f"SELECT sum(net_amount) AS s, {of_kind} FROM ledger_months WHERE {own} GROUP BY "
    accounts += "account_id"
    # Each account's sum is exact; all of them together may be more than a decimal holds.
    [(credit, invoiced, negative, positive, count)] = facts.rows(
        "SELECT coalesce(-sum(credit_note::DOUBLE), 0), coalesce(sum(invoice::DOUBLE), 0), "
        "coalesce(-sum(s::DOUBLE) FILTER (s < 0), 0), coalesce(sum(s::DOUBLE) FILTER (s > 0), 0), "
        f"count(*) FILTER (s < 0) FROM ({accounts})"
    )
    yield from _beyond("credit-ratio", credit, invoiced, CREDIT_LIMIT, {})
    yield from _beyond("negative-accounts", negative, positive, NEGATIVE_LIMIT, {"accounts": count})


def _beyond(
    code: str, part: object, whole: object, limit: float, said: Mapping[str, object]
) -> Iterator[Failure]:
    assert isinstance(part, float), "it is a sum of DOUBLE"
    assert isinstance(whole, float), "it is a sum of DOUBLE"
    if whole > 0 and part / whole > limit:
        facts = {**said, "share": Share(part / whole), "limit": Share.exact(limit)}
        yield Failure(code, Severity.WARNING, facts)


def _quiet_months(facts: _Facts) -> Iterator[Failure]:
    """Months between the first and the last sale without any."""
    if not facts.has("ledger"):
        return
    sql = """
        SELECT datediff('month', min(month), max(month)) + 1 - count(DISTINCT month),
            (SELECT min(doc_date) FROM ledger), (SELECT max(doc_date) FROM ledger)
        FROM ledger_months"""
    [(months, first, last)] = facts.rows(sql)
    if isinstance(months, int) and months > 0:
        yield Failure(
            "months-without-sales",
            Severity.WARNING,
            {"months": months, "first": first, "last": last},
        )


def _circles(facts: _Facts) -> Iterator[Failure]:
    """Groups that belong to themselves, and people who are their own superiors."""
    managed = (
        "(SELECT e.employee_id, l.seller_id AS manager_id FROM employees e "
        "JOIN seller_links l ON l.seller_ref = e.manager_id)"
    )
    for table, rows, key, above, code in (
        ("accounts", "accounts", "account_id", "group_id", "group-circle"),
        ("employees", managed, "employee_id", "manager_id", "manager-circle"),
    ):
        if not facts.has(table, above):
            continue
        pairs = facts.rows(
            f"SELECT {key}, {above} FROM {rows} WHERE {above} IS NOT NULL AND {above} <> {key}"
        )
        circle = circle_in({str(child): str(parent) for child, parent in pairs})
        if circle:
            yield Failure(code, Severity.WARNING, {"members": ", ".join(circle)})


def _parts_of_names(facts: _Facts) -> Iterator[Failure]:
    """Managers and sellers whom files call by a part of their name."""
    if not facts.has("employees", "name"):
        return
    staff = facts.rows(f"SELECT {', '.join(STAFF)} FROM employees")
    meant = who_is_meant(dict(zip(STAFF, row, strict=True)) for row in staff)
    linked = facts.rows("SELECT seller_ref, name FROM seller_links WHERE is_employee ORDER BY ALL")
    bosses = {row[0] for row in facts.rows("SELECT DISTINCT manager_id FROM employees")}
    by_part = [
        (str(said), name)
        for said, name in linked
        if meant(str(said)) is None and (said in bosses or says_much_of_a_name(str(said)))
    ]
    for code, managers in (("manager-by-part", True), ("seller-by-part", False)):
        taken = [f"{said} → {name}" for said, name in by_part if (said in bosses) is managers]
        if taken:
            told = {"rows": len(taken), "names": ", ".join(taken[:EXAMPLES])}
            yield Failure(code, Severity.WARNING, told)


def circle_in(parents: Mapping[str, str]) -> tuple[str, ...]:
    """Return the members of one circle of parents, from its least on; none if there is none."""
    sound: set[str] = set()
    for start in sorted(parents):
        chain: list[str] = []
        here: str | None = start
        while here is not None and here not in sound:
            if here in chain:
                circle = chain[chain.index(here) :]
                least = circle.index(min(circle))
                return (*circle[least:], *circle[:least])
            chain.append(here)
            here = parents.get(here)
        sound.update(chain)
    return ()
