"""Are tables and columns called by their labels where a person reads a reason?"""

import pytest

from llavero.cli.import_facts import PACKAGES, said_reason
from llavero.cli.ledger_words import column_label, table_label
from llavero.ledger.mapping import Reason
from llavero.prose import Prose, Style


@pytest.fixture(scope="module")
def prose():
    return Prose(Style.of("es"), *PACKAGES)


@pytest.mark.parametrize(
    ("sentence", "facts", "said"),
    [
        ("table", {"table": "ka_status"}, "de la tabla «cuentas clave vigentes»"),
        (
            "table-close",
            {"table": "ledger", "others": "accounts, ka_status"},
            "«libro de ventas» o también: lista de clientes, cuentas clave vigentes",
        ),
        (
            "table-lacks",
            {"table": "ledger", "columns": "doc_date, net_amount"},
            "«libro de ventas», pero falta: fecha, importe neto",
        ),
        ("table-lacks", {"table": "ledger", "columns": "—"}, "pero falta: —"),
        ("column-missing", {"table": "ledger", "column": "doc_date"}, "la columna «fecha»"),
        ("ignored-rival", {"chosen": "Total", "column": "net_amount"}, "columna «importe neto»"),
        ("ignored-content", {"column": "qty"}, "parece la columna «cantidad»"),
    ],
)
def test_a_reason_names_tables_and_columns_by_their_labels(sentence, facts, said, prose):
    told = said_reason(Reason(f"recognition-{sentence}", facts), prose, "ledger")

    assert told is not None
    assert said in told


def test_the_headings_of_a_source_are_said_as_they_are_written(prose):
    reason = Reason("recognition-rivals", {"heading": "accounts", "others": "ledger, ka_status"})

    told = said_reason(reason, prose, "ledger")

    assert told is not None
    assert "«accounts» y también ledger, ka_status" in told


def test_what_has_no_label_keeps_its_name(prose):
    assert table_label("nothing", prose) == "nothing"
    assert column_label("ledger", "nothing", prose) == "nothing"
