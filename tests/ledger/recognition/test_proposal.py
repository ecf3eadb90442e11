"""Does every proposal say what it does and why, whatever comes?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.ledger.mapping import Confidence, TableMap
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.schema import table_schema
from llavero.prose import Prose, Style
from tests.ledger.recognition import asked, mapped, proposal_of, proposed, raw_table
from tests.ledger.recognition.invented import FIFTH, FIRST, FOURTH, SECOND, SIXTH, THIRD, Invented
from tests.ledger.recognition.test_systems import EXPORTS

FILES = [*FIRST, *SECOND, *THIRD, *FOURTH, *FIFTH, *SIXTH]
FILES += [Invented(f"{name}.csv", export[0], export[2], "") for name, export in EXPORTS.items()]
PROSE = [Prose(Style.of(language), "llavero.ledger.recognition") for language in ("es", "en")]


def reasons(table_map: TableMap):
    """Return everything a proposal says."""
    found = [c.reason for c in (*table_map.columns, *table_map.candidates)]
    found += [*table_map.ignored.values(), *(q.sentence for q in table_map.questions)]
    return [*found, table_map.reason]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_reason_is_a_sentence_in_both_languages(file):
    found = proposal_of(file)

    for reason in reasons(found):
        for prose in PROSE:
            assert prose.text(reason.sentence, **reason.facts)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_heading_is_passed_over_and_what_is_uncertain_is_asked(file):
    found = proposal_of(file)

    raw = raw_table(file.name, file.drawing)
    if found.table is not None:
        told = {c.source for c in found.columns} | {m for c in found.columns for m in c.more}
        assert set(raw.columns) <= told | set(found.ignored) | set(found.keep_rows)
    keys = asked(found)
    for column in found.columns:
        if column.confidence is Confidence.UNCERTAIN:
            wanted = {
                f"column:{column.target}",
                f"dates:{column.source}",
                f"decimals:{column.source}",
            }
            assert wanted & set(keys)


words = st.sampled_from(
    [
        "Fecha",
        "Cliente",
        "Importe",
        "Total",
        "IVA",
        "Vendedor",
        "Nombre",
        "Código",
        "Tipo",
        "Estado",
        "Factura",
        "Date",
        "Customer",
        "Amount",
        "Sales",
        "Rep",
        "Name",
        "ID",
        "Owner",
        "Stage",
        "Close",
        "Puesto",
        "Departamento",
        "Jefe",
        "Moneda",
        "Nota",
        "x1",
        "ñandú",
    ]
)
headings = st.lists(words, min_size=1, max_size=3).map(" ".join)
cells = st.sampled_from(
    ["", "1", "1.234", "1,234.50", "-5", "03/04/2025", "31/01/2025", "2025-01-31", "Uno", "C-1",
     "Sí", "FAC", "NC", "Pagada", "a@b.mx", "100 %", "MXN", "#N/A", "enero 2025"]
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_table_gets_a_proposal_that_fits_the_schema(data):
    columns = data.draw(st.lists(headings, min_size=1, max_size=6, unique_by=str.casefold))
    rows = data.draw(
        st.lists(st.lists(cells, min_size=len(columns), max_size=len(columns)), max_size=6)
    )
    drawing = " | ".join(columns) + "\n---\n" + "\n".join(" | ".join(row) for row in rows)

    (found,) = proposed(raw_table("x.csv", drawing))

    names = {c.name for c in table_schema(found.table).columns} if found.table else set()
    targets = [c.target for c in found.columns]
    assert set(targets) <= names
    assert len(targets) == len(set(targets))
    assert set(mapped(found).values()) <= {*columns, "source_row"}
    for question in found.questions:
        assert question.proposal is None or question.proposal in question.choices


def test_two_files_of_the_same_name_are_each_proposed():
    ledger = raw_table("datos.csv", "Fecha | Cliente | Importe\n---\n25/01/2025 | Uno | 1.50")
    list_ = raw_table("datos.csv", "Clave | Razón social | RFC\n---\nC1 | Uno SA | UNO010101AA1")

    found = proposed(ledger, list_)

    assert [table_map.table for table_map in found] == ["ledger", "accounts"]


LONG = "Fecha | Cliente | Importe | Tipo\n---\n" + "25/01/2025 | Uno | 10.50 | FAC\n" * 2500


def test_a_value_beyond_the_head_of_a_large_table_is_asked_for():
    (found,) = proposed(raw_table("ventas.csv", f"{LONG}26/01/2025 | Dos | 5.00 | ZZ"))

    assert asked(found) == ["values:Tipo:ZZ"]


def test_the_amounts_of_a_kind_beyond_the_head_settle_it():
    (found,) = proposed(raw_table("ventas.csv", f"{LONG}27/01/2025 | Tres | -7.00 | YY"))

    assert asked(found) == []
    (kind,) = [c for c in found.columns if c.target == "doc_type"]
    assert kind.values == {"FAC": "invoice", "YY": "credit_note"}


@pytest.mark.parametrize(
    ("text", "currency"),
    [("Importe (USD)", "USD"), ("Net sales EUR", "EUR"), ("Importe", None), ("PENDIENTE", None)],
)
def test_a_heading_tells_its_currency(text, currency):
    assert heading(text).currency == currency


@pytest.mark.parametrize(
    "ages",
    [
        ("Por vencer", "1 a 30", "31 a 60", "Más de 90"),
        ("Current", "1 - 30", "31 - 60", "91 and over"),
        ("30 días", "60 días", "90 días", "Mayor a 90 días"),
    ],
)
def test_what_customers_owe_by_age_is_no_list_of_customers(ages):
    [found] = proposed(
        raw_table(
            "cartera.csv",
            f"""
            NIT | Razón social | {" | ".join(ages)} | Total
            ----+--------------+-----+------+------+------+------
            T1  | Aceros Norte | 1.5 | 0.00 | 0.00 | 2.00 | 3.50
            T2  | Bombas Sur   | 0.0 | 7.25 | 0.00 | 0.00 | 7.25
            """,
        )
    )

    assert found.table is None
    assert found.reason.sentence == "recognition-ages"
