"""Does a recipe turn a source's tables into the ledger's, and say in words what is wrong with it?"""

import pytest

from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.recipe import (
    RecipeColumnsMissing,
    RecipeColumnsRepeated,
    RecipeColumnsUnknown,
    RecipeNotFound,
    RecipeNotOneSelect,
    RecipeSettingsInvalid,
    RecipeSqlFails,
    RecipeSqlFailsAtLine,
    RecipeTableUnknown,
    open_recipe,
    read_recipe,
)

from . import rows

LEDGER = """-- Ventas; sin impuesto
SELECT Folio AS doc_id, Fecha::DATE AS doc_date, Cliente AS account_id,
    Importe::DECIMAL(18, 6) AS net_amount
FROM pedidos; -- fin
"""


@pytest.fixture
def source(tmp_path):
    """Return the tables of a company with two files."""
    folder = tmp_path / "datos"
    folder.mkdir()
    (folder / "pedidos.csv").write_text(
        "Folio;Fecha;Cliente;Importe\n007;2024-02-01;0042;-40\n006;2024-01-31;0042;1200.50\n",
        encoding="utf-8",
    )
    (folder / "clientes.csv").write_text("Clave;Nombre\n0042;Ñandú\n", encoding="utf-8")
    return open_source(str(folder), tmp_path / "work")


@pytest.fixture
def recipe(tmp_path):
    """Return a way to write a recipe of some files."""

    def write(**files):
        folder = tmp_path / "receta"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            ending = ".toml" if name == "recipe" else ".sql"
            (folder / f"{name}{ending}").write_text(text, encoding="utf-8")
        return folder

    return write


def test_select_gives_a_table_of_the_ledger(recipe, source, tmp_path):
    (ledger,) = open_recipe(recipe(ledger=LEDGER), source, tmp_path / "work")

    assert (ledger.table, ledger.name, ledger.file) == ("ledger", "receta/ledger.sql", "receta")
    assert ledger.columns == ("doc_id", "doc_date", "account_id", "net_amount")
    assert ledger.canonical == set(ledger.columns)
    assert rows(ledger) == [
        ("006", "2024-01-31", "0042", "1200.500000", 1),
        ("007", "2024-02-01", "0042", "-40.000000", 2),
    ]


def test_tables_are_given_in_the_order_of_their_names(recipe, source, tmp_path):
    accounts = "SELECT Clave AS account_id, Nombre AS name FROM clientes"

    tables = open_recipe(recipe(ledger=LEDGER, accounts=accounts), source, tmp_path / "work")

    assert [raw.table for raw in tables] == ["accounts", "ledger"]


def test_digest_covers_the_sql_and_the_tables_it_reads_and_no_other(recipe, source, tmp_path):
    def digest(sql, tables):
        (raw,) = open_recipe(recipe(ledger=sql), tables, tmp_path / "work")
        return raw.sha256

    customers, orders = source
    changed = tmp_path / "datos" / "pedidos.csv"
    changed.write_text("Folio;Fecha;Cliente;Importe\n1;2024-02-01;2;3\n", encoding="utf-8")
    (reread,) = open_source(str(changed), tmp_path / "otro")

    assert digest(LEDGER, (orders,)) == digest(LEDGER, (customers, orders))
    assert digest(LEDGER, (orders,)) != digest(LEDGER + "-- otra", (orders,))
    assert digest(LEDGER, (orders,)) != digest(LEDGER, (reread,))


def test_currency_of_the_recipe_fills_what_the_select_leaves_out(recipe, source, tmp_path):
    accounts = "SELECT Clave AS account_id, Nombre AS name FROM clientes"
    settings = 'name = "ERP"\ncurrency = "USD"\n[notes]\nes = "Hola"\nen = "Hello"\n'
    folder = recipe(recipe=settings, ledger=LEDGER, accounts=accounts)

    found, ledger = open_recipe(folder, source, tmp_path / "work")

    assert ledger.columns[-1] == "currency"
    assert {row[-2] for row in rows(ledger)} == {"USD"}
    assert found.columns == ("account_id", "name")
    assert ledger.file == "ERP"
    assert read_recipe(folder).notes == {"es": "Hola", "en": "Hello"}


def test_currency_of_the_select_wins(recipe, source, tmp_path):
    sql = LEDGER.replace("AS net_amount", "AS net_amount, 'EUR' AS currency")

    (ledger,) = open_recipe(
        recipe(recipe='currency = "USD"', ledger=sql), source, tmp_path / "work"
    )

    assert {row[-2] for row in rows(ledger)} == {"EUR"}


def test_sheets_and_full_names_can_be_read(recipe, source, tmp_path):
    sql = LEDGER.replace("FROM pedidos", 'FROM "pedidos.csv"')

    (ledger,) = open_recipe(recipe(ledger=sql), source, tmp_path / "work")

    assert len(rows(ledger)) == 2


def test_name_that_two_files_share_is_not_read_by_chance(recipe, tmp_path):
    for year in ("2023", "2024"):
        (tmp_path / "datos" / year).mkdir(parents=True)
        (tmp_path / "datos" / year / "pedidos.csv").write_text(
            f"Folio;Fecha;Cliente;Importe\n1;{year}-01-31;7;5\n", encoding="utf-8"
        )
    tables = open_source(str(tmp_path / "datos"), tmp_path / "work")

    with pytest.raises(RecipeSqlFailsAtLine) as raised:
        open_recipe(recipe(ledger=LEDGER), tables, tmp_path / "work")
    both = LEDGER.replace(
        "FROM pedidos", 'FROM (FROM "2023/pedidos.csv" UNION ALL FROM "2024/pedidos.csv")'
    )
    (ledger,) = open_recipe(recipe(ledger=both), tables, tmp_path / "work")

    assert "pedidos" in str(raised.value.facts["reason"])
    assert [row[1] for row in rows(ledger)] == ["2023-01-31", "2024-01-31"]


@pytest.mark.parametrize(
    ("sql", "line", "reason"),
    [
        ("SELECT Folio AS doc_id,\n  Importe\nFROM FROM pedidos", 3, "syntax error"),
        ("SELECT 1 AS doc_id\nFROM facturas", 2, "facturas"),
        ("SELECT\n  Foolio AS doc_id\nFROM pedidos", 2, "Foolio"),
        (LEDGER.replace("Fecha::DATE", "Cliente::DATE"), 2, "0042"),
    ],
)
def test_mistake_in_the_sql_is_told_with_its_line_and_the_databases_words(
    recipe, source, tmp_path, sql, line, reason
):
    with pytest.raises(RecipeSqlFailsAtLine) as raised:
        open_recipe(recipe(ledger=sql), source, tmp_path / "work")

    assert raised.value.facts["file"] == "receta/ledger.sql"
    assert raised.value.facts["line"] == line
    assert reason in str(raised.value.facts["reason"])
    assert raised.value.exit_code == 10


def test_mistake_without_a_line_is_told_in_the_databases_words(recipe, source, tmp_path):
    sql = LEDGER.replace("Folio AS doc_id", "error('no puede ser') AS doc_id")

    with pytest.raises(RecipeSqlFails) as raised:
        open_recipe(recipe(ledger=sql), source, tmp_path / "work")

    assert "no puede ser" in str(raised.value.facts["reason"])


@pytest.mark.parametrize("sql", ["", "-- nada", f"{LEDGER}\nSELECT 1", "DROP TABLE pedidos"])
def test_file_that_is_not_one_select_is_refused(recipe, source, tmp_path, sql):
    with pytest.raises(RecipeNotOneSelect):
        open_recipe(recipe(ledger=sql), source, tmp_path / "work")


@pytest.mark.parametrize(
    ("sql", "error", "columns"),
    [
        (LEDGER.replace("doc_id", "folio, 1 AS total"), RecipeColumnsUnknown, "folio, total"),
        (LEDGER.replace("AS doc_id", "AS account_id"), RecipeColumnsRepeated, "account_id"),
        (LEDGER.replace("account_id", "account_name"), RecipeColumnsMissing, "account_id"),
    ],
)
def test_columns_that_are_not_the_tables_are_told(recipe, source, tmp_path, sql, error, columns):
    with pytest.raises(error) as raised:
        open_recipe(recipe(ledger=sql), source, tmp_path / "work")

    assert raised.value.facts["columns"] == columns


def test_folder_that_is_no_recipe_is_refused(recipe, tmp_path):
    with pytest.raises(RecipeNotFound):
        read_recipe(tmp_path / "nada")
    with pytest.raises(RecipeTableUnknown):
        read_recipe(recipe(ventas="SELECT 1"))


@pytest.mark.parametrize("settings", ["name =", 'moneda = "USD"'])
def test_settings_that_nobody_knows_are_refused(recipe, settings):
    with pytest.raises(RecipeSettingsInvalid):
        read_recipe(recipe(recipe=settings, ledger=LEDGER))
