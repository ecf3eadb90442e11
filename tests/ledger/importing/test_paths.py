"""Do the quick and the careful reading give the same rows?"""

from datetime import date

import pytest

from llavero.ledger.engine import DuckDb
from llavero.ledger.importing.reading import Reading
from llavero.ledger.importing.staging import stage, stage_carefully
from llavero.ledger.mapping import DateOrder, TableMap
from llavero.ledger.schema import table_schema
from llavero.ledger.sources.opening import open_source
from tests.ledger.importing.conftest import as_named

NAMES = "doc_id line_id doc_type doc_date account_id qty net_amount due_date"
ROW = "F{n},{line},{kind},{day},cliente {n},{n},{amount},{due}"


def reading(path, work, **written):
    [raw] = open_source(path, work)
    table_map = TableMap(raw.name, "ledger", tuple(as_named(NAMES, **written)))
    return Reading(raw, table_map, table_schema("ledger"), "s", "MXN", date(2025, 12, 31))


def rows(staged, engine):
    columns = ", ".join(staged.reading.supplied)
    sql = f"SELECT {columns}, source_id, source_row FROM ({staged.select}) ORDER BY source_row"
    return engine.connection.execute(sql).fetchall()


def texts(count, day, amount, due):
    lines = [
        ROW.format(
            n=n,
            line=n % 3,
            kind=("invoice", "credit_note")[n % 7 == 0],
            day=day.format(d=n % 28 + 1),
            amount=amount.format(n=n),
            due=due if n % 2 else "",
        )
        for n in range(count)
    ]
    return NAMES.replace(" ", ",") + "\n" + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("day", "amount", "due", "written"),
    [
        ("2025-03-{d:02}", "{n}.50", "2025-04-30", {}),
        ("{d:02}/03/2025", "-{n}.5", "30/04/2025", {"orders": (DateOrder.DAY_FIRST,)}),
        ("03-{d:02}-2025", "{n}", "04-30-2025", {"orders": (DateOrder.MONTH_FIRST,)}),
        ("202503{d:02}", '"{n},25"', "20250430", {"orders": (DateOrder.COMPACT,), "mark": ","}),
    ],
)
def test_both_readings_give_the_same_rows(office, tmp_path, day, amount, due, written):
    path = office.text("ventas.csv", texts(5_000, day, amount, due))
    engine = DuckDb()
    (tmp_path / "work").mkdir()
    read = reading(path, tmp_path / "work", **written)

    quick = stage(read, engine.connection, tmp_path)
    careful = stage_carefully(read, engine.connection, tmp_path / "careful.parquet")

    assert quick.careful is None
    assert careful.quick is None
    assert rows(quick, engine) == rows(careful, engine)
    assert quick.rows == careful.rows == 5_000


DOUBTS = {
    "grouped": 'F1,1,invoice,2025-03-01,x,1,"1,234.50",',
    "a year of two digits": "F1,1,invoice,25-03-01,x,1,5,",
    "a margin before a number": "F1,1,invoice,2025-03-01,x,1,\u00a05,",
    "a value that is not known": "F1,1,Pedido,2025-03-01,x,1,5,",
    "something required is missing": "F1,1,invoice,2025-03-01,,1,5,",
    "a word for nothing": "F1,1,invoice,2025-03-01,x,NULL,5,",
    "no day": "F1,1,invoice,2025-03-01,x,1,5,infinity",
    "another day": "F1,1,invoice,2025-03-01,x,1,5,01/04/2025",
    "a sum": "Total,,,,,,50,",
    "nothing at all": ",,,,,,,",
    "too many fields": "F1,1,invoice,2025-03-01,x,1,5,2025-03-01,more",
}


@pytest.mark.parametrize("doubt", DOUBTS)
def test_rows_in_doubt_are_read_with_care_and_give_what_care_gives(office, tmp_path, doubt):
    sound = texts(200, "2025-03-{d:02}", "{n}", "2025-04-30")
    path = office.text("ventas.csv", sound + DOUBTS[doubt] + "\n" + sound.split("\n", 1)[1])
    engine = DuckDb()
    (tmp_path / "work").mkdir()
    read = reading(path, tmp_path / "work")

    mixed = stage(read, engine.connection, tmp_path)
    careful = stage_carefully(read, engine.connection, tmp_path / "all.parquet")

    assert mixed.quick is not None
    assert mixed.careful is not None
    assert rows(mixed, engine) == rows(careful, engine)
    assert (mixed.rows, mixed.rules, mixed.unread) == (careful.rows, careful.rules, careful.unread)


@pytest.mark.parametrize(
    "untidy",
    [
        "F1,1,invoice,2025-03-01,\u00a0x,1,5,",  # a margin
        "F1 ,1,invoice,2025-03-01,x,1,5,",  # a margin behind a code
        "F1\u200b,1,invoice,2025-03-01,x,1,5,",  # ... that cannot be seen
        "F1,1,invoice,2025-03-01,NULL,1,5,",  # a word for nothing
        "F1,1,invoice,2025-03-01,Total,1,5,",  # the label of a sum
    ],
)
def test_one_untidy_text_and_all_is_read_with_care(office, tmp_path, untidy):
    path = office.text("ventas.csv", texts(200, "2025-03-{d:02}", "{n}", "") + untidy + "\n")
    (tmp_path / "work").mkdir()

    staged = stage(reading(path, tmp_path / "work"), DuckDb().connection, tmp_path)

    assert staged.quick is None


@pytest.mark.parametrize("code", ["#1001", "Ñ-1", "F 1", "(1)"])
def test_code_that_only_looks_untidy_needs_no_care(office, tmp_path, code):
    odd = f"{code},1,invoice,2025-03-01,x,1,5,\n"
    path = office.text("ventas.csv", texts(200, "2025-03-{d:02}", "{n}", "") + odd)
    (tmp_path / "work").mkdir()

    staged = stage(reading(path, tmp_path / "work"), DuckDb().connection, tmp_path)

    assert (staged.quick is not None, staged.careful) == (True, None)
