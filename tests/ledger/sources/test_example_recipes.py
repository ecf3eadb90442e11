"""Do the example recipes lose nothing? Their results against plain SQL over the raw files."""

import os
from pathlib import Path

import duckdb
import pytest

from llavero.ledger.schema import SQL_TYPES, table_schema
from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.recipe import open_recipe, read_recipe

ROOT = Path(__file__).parents[3]
DATA = Path(os.environ.get("LLAVERO_DATA", ROOT.parent / "shared" / "data"))
RECIPES = ROOT / "examples" / "recipes"

pytestmark = pytest.mark.slow


def company(name, work):
    """Return the raw files of a company as tables, and its recipe's results as the ledger's."""
    if not (DATA / name).is_dir():
        pytest.skip(f"the data set {name} is not in {DATA}")
    connection = duckdb.connect()
    for path in (DATA / name).glob("*.csv"):
        columns = f"read_csv('{path}', all_varchar=true, header=true, quote='\"', escape='\"')"
        connection.execute(f'CREATE TABLE "raw_{path.stem}" AS FROM {columns}')
    results = open_recipe(RECIPES / name, open_source(str(DATA / name), work), work)
    for result in results:
        schema = table_schema(result.table)
        typed = ", ".join(
            f'"{c}"::{SQL_TYPES[schema.column(c).type]} AS "{c}"' for c in result.columns
        )
        connection.execute(f"CREATE TABLE {result.table} AS SELECT {typed} FROM ({result.select})")
    return connection


@pytest.fixture(scope="module")
def adventureworks(tmp_path_factory):
    """Give the results of the AdventureWorks recipe beside the raw files."""
    with company("adventureworks", tmp_path_factory.mktemp("work")) as connection:
        yield connection


@pytest.fixture(scope="module")
def northwind(tmp_path_factory):
    """Give the results of the Northwind recipe beside the raw files."""
    with company("northwind", tmp_path_factory.mktemp("work")) as connection:
        yield connection


def same(connection, recipe, plain):
    """Say whether two queries give the same rows, some of them at least."""
    found = connection.execute(recipe).fetchall()
    assert found, f"no rows: {recipe}"
    assert sorted(found, key=str) == sorted(connection.execute(plain).fetchall(), key=str)


ADVENTUREWORKS = {
    "company total to the last decimal": (
        "SELECT sum(net_amount) FROM ledger",
        "SELECT sum(SubTotal::DECIMAL(18, 6)) FROM raw_SalesOrderHeader",
    ),
    "every order its SubTotal": (
        "SELECT doc_id, sum(net_amount) FROM ledger GROUP BY 1",
        "SELECT SalesOrderNumber, SubTotal::DECIMAL(18, 6) FROM raw_SalesOrderHeader",
    ),
    "every line and one more per order that does not add up": (
        "SELECT count(*), count(*) FILTER (product_id IS NULL), count(DISTINCT doc_id) FROM ledger",
        "SELECT 121253 + 230, 230, 31465",
    ),
    "sales by seller and year": (
        "SELECT seller_id, year(doc_date), sum(net_amount) FROM ledger GROUP BY ALL",
        "SELECT SalesPersonID, year(OrderDate::DATE), sum(SubTotal::DECIMAL(18, 6)) "
        "FROM raw_SalesOrderHeader GROUP BY ALL",
    ),
    "sales by territory": (
        "SELECT region, sum(net_amount) FROM ledger GROUP BY ALL",
        "SELECT Name, sum(SubTotal::DECIMAL(18, 6)) FROM raw_SalesOrderHeader "
        "JOIN raw_SalesTerritory USING (TerritoryID) GROUP BY ALL",
    ),
    "sales by store, and online as one account": (
        "SELECT account_id, sum(net_amount) FROM ledger GROUP BY ALL",
        "SELECT coalesce(StoreID, 'ONLINE'), sum(SubTotal::DECIMAL(18, 6)) "
        "FROM raw_SalesOrderHeader JOIN raw_Customer USING (CustomerID) GROUP BY ALL",
    ),
    "sales, pieces and list by product": (
        "SELECT product_id, sum(net_amount), sum(qty) FROM ledger WHERE product_id NOT NULL "
        "GROUP BY ALL",
        "SELECT ProductID, sum(LineTotal::DECIMAL(18, 6)), sum(OrderQty::DECIMAL(18, 6)) "
        "FROM raw_SalesOrderDetail GROUP BY ALL",
    ),
    "cost at the standard cost of the day": (
        "SELECT sum(cogs), count(cogs) FROM ledger",
        "SELECT sum(d.OrderQty::INTEGER * k.StandardCost::DECIMAL(18, 6)), count(*) "
        "FROM raw_SalesOrderDetail d JOIN raw_SalesOrderHeader h USING (SalesOrderID) "
        "JOIN raw_ProductCostHistory k ON k.ProductID = d.ProductID AND h.OrderDate >= k.StartDate "
        "AND (k.EndDate IS NULL OR h.OrderDate <= k.EndDate)",
    ),
    "accounts": (
        "SELECT count(*), count(*) FILTER (is_house), count(region), count(city), count(employees) "
        "FROM accounts",
        "SELECT 702, 1, 701, 701, 701",
    ),
    "all accounts sold to are known": (
        "SELECT count(*) FROM ledger WHERE account_id NOT IN (SELECT account_id FROM accounts)",
        "SELECT 0",
    ),
    "assignments": (
        "SELECT account_id, seller_id FROM assignments",
        "SELECT BusinessEntityID, SalesPersonID FROM raw_Store",
    ),
    "contacts of stores only": (
        "SELECT account_id, contact_id, function FROM contacts",
        "SELECT BusinessEntityID, PersonID, Name FROM raw_BusinessEntityContact "
        "JOIN raw_ContactType USING (ContactTypeID) "
        "WHERE BusinessEntityID IN (SELECT BusinessEntityID FROM raw_Store)",
    ),
    "staff by department and post": (
        "SELECT dept, count(*) FROM employees GROUP BY ALL",
        "SELECT Name, count(*) FROM raw_EmployeeDepartmentHistory JOIN raw_Department "
        "USING (DepartmentID) WHERE EndDate IS NULL GROUP BY ALL",
    ),
    "one head, and a manager above everyone else": (
        "SELECT count(*), count(manager_id), count(*) FILTER (sales_post = 'seller'), "
        "count(*) FILTER (sales_post = 'manager') FROM employees",
        "SELECT 290, 289, 14, 4",
    ),
    "managers are those whom somebody names": (
        "SELECT employee_id FROM employees WHERE is_manager",
        "SELECT DISTINCT manager_id FROM employees WHERE manager_id NOT NULL",
    ),
    "quotas": (
        'SELECT seller_id, "from", quota FROM quotas WHERE "to" > "from"',
        "SELECT BusinessEntityID, QuotaDate::DATE, SalesQuota::DECIMAL(18, 6) "
        "FROM raw_SalesPersonQuotaHistory",
    ),
    "declared key accounts": ("SELECT count(*) FROM ka_status", "SELECT 66"),
}

AMOUNT = "UnitPrice::DECIMAL(18, 6) * Quantity::INTEGER * (1 - Discount::DECIMAL(4, 2))"
NORTHWIND = {
    "company total to the last decimal": (
        "SELECT sum(net_amount), count(*), count(DISTINCT doc_id) FROM ledger",
        f"SELECT sum({AMOUNT}), 2155, 830 FROM raw_OrderDetails",
    ),
    "sales by customer, seller and year": (
        "SELECT account_id, seller_id, year(doc_date), sum(net_amount) FROM ledger GROUP BY ALL",
        f"SELECT CustomerID, EmployeeID, year(OrderDate::DATE), sum({AMOUNT}) "
        "FROM raw_OrderDetails JOIN raw_Orders USING (OrderID) GROUP BY ALL",
    ),
    "sales by category": (
        "SELECT product_line, sum(net_amount) FROM ledger GROUP BY ALL",
        f"SELECT CategoryName, sum(d.{AMOUNT}) FROM raw_OrderDetails d "
        "JOIN raw_Products USING (ProductID) JOIN raw_Categories USING (CategoryID) GROUP BY ALL",
    ),
    "accounts": (
        "SELECT account_id, name, city, region FROM accounts",
        "SELECT CustomerID, CompanyName, City, Country FROM raw_Customers",
    ),
    "contacts": (
        "SELECT account_id, name, function FROM contacts",
        "SELECT CustomerID, ContactName, ContactTitle FROM raw_Customers",
    ),
    "staff": (
        "SELECT employee_id, manager_id, hire_date, region NOT NULL FROM employees",
        "SELECT EmployeeID, ReportsTo, HireDate::DATE, true FROM raw_Employees",
    ),
}


@pytest.mark.parametrize("what", ADVENTUREWORKS)
def test_adventureworks_recipe_equals_plain_sql_on(adventureworks, what):
    same(adventureworks, *ADVENTUREWORKS[what])


@pytest.mark.parametrize("what", NORTHWIND)
def test_northwind_recipe_equals_plain_sql_on(northwind, what):
    same(northwind, *NORTHWIND[what])


@pytest.mark.parametrize("name", ["adventureworks", "northwind"])
def test_example_recipe_says_its_name_currency_and_notes(name):
    recipe = read_recipe(RECIPES / name)

    assert recipe.currency == "USD"
    assert set(recipe.notes) == {"es", "en"}
    assert (RECIPES / name / "README.md").exists()
    assert (RECIPES / name / "README.es.md").exists()


def test_readme_of_adventureworks_states_what_the_data_says(adventureworks):
    readme = (RECIPES / "adventureworks" / "README.md").read_text(encoding="utf-8")
    stores, online, fractions = adventureworks.execute(
        "SELECT (SELECT count(*) FROM accounts WHERE NOT is_house), "
        "(SELECT sum(net_amount) FROM ledger WHERE bu = 'Online'), "
        "(SELECT count(*) FROM ledger WHERE product_id IS NULL AND abs(net_amount) < 0.01)"
    ).fetchone()

    assert f"66 of {stores}" in readme
    assert f"{online / 1_000_000:.1f} of 109.8 million" in readme
    assert f"{fractions} of them are fractions of a cent" in readme
