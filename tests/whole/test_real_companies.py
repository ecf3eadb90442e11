"""From raw files to figures: are they those of plain SQL over the same files?"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.backtest import capture, efficiency
from llavero.analysis.selection.proof.origins import Origin, origin
from llavero.analysis.selection.proof.reading import past, span
from llavero.analysis.selection.records import facts
from llavero.analysis.selection.rule import Rule
from llavero.cli.main import run
from llavero.diagnosis.run import Run
from llavero.diagnosis.store import latest_run
from llavero.foundation.measure import Measure
from llavero.ledger.tables import open_ledger
from llavero.study import open_study
from tests.whole.realdata import RECIPES, Plain, folder

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Company:
    """A company that went from its raw files to a report."""

    files: Plain
    run: Run
    workspace: Path

    def figure(self, key: str) -> Measure:
        """Return the figure of that key."""
        return next(figure for figure in self.run.figures if figure.key == key)


def through(name: str, currency: str, workspace: Path) -> Company:
    """Take a company's raw files through the command line, up to both reports."""
    files, at = folder(name), ["--workspace", str(workspace)]
    named = ["--company", name, "--currency", currency, "--language", "en"]
    assert run(["new", name, *named, *at]) == 0
    assert run(["import", name, str(files), "--recipe", str(RECIPES / name), "--yes", *at]) == 0
    assert run(["analyse", name, *at]) == 0
    for language in ("es", "en"):
        target = str(workspace / f"{language}.docx")
        assert run(["report", name, "-o", target, "--language", language, *at]) == 0
    return Company(Plain(files), latest_run(open_study(workspace, name)), workspace)


@pytest.fixture(scope="module")
def adventureworks(tmp_path_factory):
    return through("adventureworks", "USD", tmp_path_factory.mktemp("aw"))


@pytest.fixture(scope="module")
def northwind(tmp_path_factory):
    return through("northwind", "USD", tmp_path_factory.mktemp("nw"))


AW_PERIOD = "CAST(OrderDate AS DATE) BETWEEN DATE '2013-07-01' AND DATE '2014-06-30'"
NW_LINES = """
    (SELECT o.CustomerID AS account, o.EmployeeID AS seller, CAST(o.OrderDate AS DATE) AS day,
        CAST(d.UnitPrice AS DECIMAL(18,4)) * CAST(d.Quantity AS INTEGER)
            * (1 - CAST(d.Discount AS DECIMAL(4,2))) AS net
     FROM Orders o JOIN OrderDetails d USING (OrderID))
"""
NW_PERIOD = "day BETWEEN DATE '1997-05-01' AND DATE '1998-04-30'"


def test_adventureworks_sells_what_its_order_headers_say(adventureworks):
    expected = adventureworks.files.value(
        f"SELECT sum(CAST(SubTotal AS DECIMAL(18,6))) FROM SalesOrderHeader WHERE {AW_PERIOD}"
    )

    assert Decimal(str(adventureworks.figure("M05.company").value)) == expected


def test_adventureworks_orders_without_seller_are_the_unattributed_part(adventureworks):
    expected = adventureworks.files.value(
        f"""
        SELECT CAST(sum(CAST(SubTotal AS DECIMAL(18,6))) FILTER (SalesPersonID IS NULL) AS DOUBLE)
            / CAST(sum(CAST(SubTotal AS DECIMAL(18,6))) AS DOUBLE)
        FROM SalesOrderHeader WHERE {AW_PERIOD}
        """
    )

    assert adventureworks.figure("M05.unattributed").value == pytest.approx(expected, rel=1e-12)


def test_adventureworks_concentration_is_that_of_its_stores(adventureworks):
    by_store = f"""
        SELECT c.StoreID, sum(CAST(h.SubTotal AS DECIMAL(18,6))) AS net
        FROM SalesOrderHeader h JOIN Customer c USING (CustomerID)
        WHERE {AW_PERIOD} AND c.StoreID IS NOT NULL AND h.OnlineOrderFlag IN ('0', 'false', 'False')
        GROUP BY 1
    """
    sales = [float(v) for v in adventureworks.files.amounts(by_store).values()]

    hhi = sum((s / sum(sales)) ** 2 for s in sales)
    assert adventureworks.figure("M22").value == pytest.approx(hhi, rel=1e-9)
    assert adventureworks.figure("M22").n == len(sales)
    largest = sum(sorted(sales, reverse=True)[:10]) / sum(sales)
    assert adventureworks.figure("M21.cr10").value == pytest.approx(largest, rel=1e-9)


def test_adventureworks_largest_stores_of_a_past_day_catch_what_plain_sql_says(adventureworks):
    bought = """
        SELECT c.StoreID, coalesce(sum(CAST(h.SubTotal AS DECIMAL(18,6))) FILTER (
            CAST(OrderDate AS DATE) BETWEEN DATE '{start}' AND DATE '{end}'), 0)
        FROM SalesOrderHeader h JOIN Customer c USING (CustomerID)
        WHERE c.StoreID IS NOT NULL AND h.OnlineOrderFlag IN ('0', 'false', 'False')
            AND CAST(OrderDate AS DATE) <= DATE '{end}'
        GROUP BY 1
    """
    amounts = adventureworks.files.amounts
    before = amounts(bought.format(start="2012-07-01", end="2013-06-30"))
    after = amounts(bought.format(start="2013-07-01", end="2014-06-30"))
    study = open_study(adventureworks.workspace, "adventureworks")
    ledger = open_ledger(study.ledger, "USD")
    known = facts(ledger, adventureworks.run.setting, Earlier())

    look = origin(past(ledger, known, span(known)), 26, Rule({"c1": 1.0}))

    assert isinstance(look, Origin)
    assert (look.day, look.known.sum()) == (date(2013, 6, 30), len(before))
    came = sum(after[store] for store in before)
    assert look.born == pytest.approx(float(1 - came / sum(after.values())), rel=1e-9)
    number = round(0.05 * sum(1 for amount in before.values() if amount > 0))
    assert look.number == number
    largest = sorted(before, key=lambda store: before[store], reverse=True)[:number]
    caught = float(sum(after[store] for store in largest) / came)
    assert capture(look.choices["simple"], look.outcomes["sales"]) == pytest.approx(caught)
    best = float(sum(sorted((after[store] for store in before), reverse=True)[:number]) / came)
    assert efficiency(look.choices["simple"], look.outcomes["sales"]) == pytest.approx(
        caught / best
    )


def test_northwind_sells_what_its_order_lines_say(northwind):
    expected = northwind.files.value(f"SELECT sum(net) FROM {NW_LINES} WHERE {NW_PERIOD}")

    assert northwind.run.setting.as_of == date(1998, 5, 6)
    assert Decimal(str(northwind.figure("M05.company").value)) == expected


def test_northwind_concentration_is_that_of_its_customers(northwind):
    sold = northwind.files.amounts(
        f"SELECT account, sum(net) FROM {NW_LINES} WHERE {NW_PERIOD} GROUP BY 1"
    )

    hhi = sum((float(v) / float(sum(sold.values()))) ** 2 for v in sold.values())
    assert northwind.figure("M22").value == pytest.approx(hhi, rel=1e-9)


def test_northwind_accounts_stay_and_grow_as_its_orders_say(northwind):
    # The ledger starts in July 1996: the months it holds in both years are compared.
    year = "SELECT account, sum(net) FROM {lines} WHERE day BETWEEN DATE '{a}' AND DATE '{b}' GROUP BY 1"
    before = northwind.files.amounts(year.format(lines=NW_LINES, a="1996-07-01", b="1997-04-30"))
    now = northwind.files.amounts(year.format(lines=NW_LINES, a="1997-07-01", b="1998-04-30"))

    cohort = sum(before.values())
    kept = sum(min(max(now.get(a, Decimal(0)), Decimal(0)), v) for a, v in before.items())
    grown = sum(now.get(a, Decimal(0)) for a in before)
    assert northwind.figure("M43").value == pytest.approx(float(kept / cohort), rel=1e-9)
    assert northwind.figure("M44").value == pytest.approx(float(grown / cohort), rel=1e-9)
    stayed = sum(1 for a in before if now.get(a, 0) > 0) / len(before)
    assert northwind.figure("M42").value == pytest.approx(stayed, rel=1e-12)


def test_each_company_gets_its_report_in_both_languages(adventureworks, northwind):
    for company in (adventureworks, northwind):
        for language in ("es", "en"):
            assert (company.workspace / f"{language}.docx").stat().st_size > 50_000


def test_northwind_opens_every_figure_down_to_rows(northwind, capsys):
    at = ["--workspace", str(northwind.workspace)]
    capsys.readouterr()

    for key in ("M05.company", "M22", "M45"):
        assert run(["trace", "northwind", key, "--json", *at]) == 0
        assert '"sql"' in capsys.readouterr().out
