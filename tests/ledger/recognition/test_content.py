"""What do values, states, kinds of documents and blanks say?"""

import pytest

from llavero.ledger.mapping import Confidence
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.vocabulary import meanings
from llavero.ledger.schema import Type, table_schema
from tests.ledger.recognition import asked, mapped, proposed, raw_table


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("Nombre del cliente", {"name", "customer"}),
        ("NOM_CLI", {"name", "customer"}),
        ("customerName", {"name", "customer"}),
        ("Clientes", {"customer"}),
        ("Nº. Factura:", {"code", "document"}),
        ("Factura #", {"code", "document"}),
        ("F. Emisión", {"date", "issued"}),
        ("Fec_Fact", {"date", "document"}),
        ("R.F.C.", {"taxid"}),
        ("Razón Social", {"legalname"}),
        ("Total s/IVA", {"total", "net"}),
        ("Amount Including VAT", {"amount", "taxed"}),
        ("Sold-To Party", {"customer"}),
        ("ANNUALREVENUE", {"annual", "revenue"}),
        ("Key Account Manager", {"seller"}),
        ("Tipo de cambio", {"fxrate"}),
        ("FECVEN", {"date", "due"}),
        ("CODVEN", {"code", "seller"}),
    ],
)
def test_a_heading_means_the_same_in_every_spelling(text, concepts):
    assert heading(text).concepts == concepts


@pytest.mark.parametrize(
    ("column", "values", "meant"),
    [
        ("doc_type", ["Factura", "FAC", "NC", "N/C", "Abono"], "invoice invoice credit_note credit_note credit_note"),
        ("doc_type", ["Invoice", "Credit Memo", "CM", "RF"], "invoice credit_note credit_note credit_note"),
        ("doc_type", ["out_invoice", "out_refund", "in_invoice"], "invoice credit_note not_sales"),
        ("doc_type", ["I", "E", "P"], "invoice credit_note not_sales"),
        ("doc_type", ["33", "61", "56"], "invoice credit_note debit_note"),
        ("doc_type", ["01", "07", "08"], "invoice credit_note debit_note"),
        ("doc_type", ["Nota de Crédito Electrónica", "FACTURA A"], "credit_note invoice"),
        ("doc_type", ["Nota de débito", "ND"], "debit_note debit_note"),
        ("flag", ["Sí", "No", "x", "TRUE", "0", "Y"], "true false true true false true"),
        ("role", ["Titular", "Apoyo", "Suplente"], "primary support backup"),
        ("tier", ["Oro", "Tier 2", "C", "T1"], "T1 T2 T3 T1"),
        ("contact_role", ["DECISION_MAKER", "Evaluator", "Usuario final"], "decider influencer user"),
        ("initiated_by", ["Cliente", "Nosotros", "Outbound"], "they we we"),
        ("purchasing_mode", ["Centralizada", "Local", "Mixta"], "central local mixed"),
        ("wallet_grade", ["A", "b", "Baja"], "A B C"),
        ("sales_post", ["Vendedor", "Gerente", "Apoyo"], "seller manager support"),
        ("job_family", ["Ventas", "Producción"], "sales other"),
    ],
)  # fmt: skip
def test_a_value_means_one_of_the_closed_list(column, values, meant):
    assert [meanings(column, values).get(value) for value in values] == meant.split()


@pytest.mark.parametrize(
    ("table", "column"),
    [(t, c) for t in ("ledger", "accounts", "ka_status", "assignments", "interactions", "employees")
     for c in table_schema(t).columns if c.values],
    ids=str,
)  # fmt: skip
def test_every_closed_list_of_the_schema_has_its_words(table, column):
    assert column.type is Type.TEXT
    assert meanings(column.name, column.values) == {v: v for v in column.values}


def one(drawing, name="ventas.csv", **also):
    (found,) = proposed(raw_table(name, drawing), **also)
    return found


def column(table_map, target):
    return next(c for c in table_map.columns if c.target == target)


KINDS = """
    Fecha      | Cliente | Importe | Tipo
    -----------+---------+---------+--------
    25/04/2025 | Uno     | 10.50   | FAC
    26/04/2025 | Uno     | {}      | XQ
    27/04/2025 | Dos     | {}      | FAC
"""


def test_an_unknown_kind_whose_amounts_are_all_negative_is_a_credit_note():
    found = one(KINDS.format("-5.00", "7.00"))

    assert column(found, "doc_type").values["XQ"] == "credit_note"
    assert asked(found) == []


def test_an_unknown_kind_is_an_invoice_where_only_others_are_negative():
    found = one(f"{KINDS.format('5.00', '7.00')}\n28/04/2025 | Dos | -7.00 | NC")

    assert column(found, "doc_type").values["XQ"] == "invoice"


def test_an_unknown_kind_is_asked_for_where_no_amount_is_negative():
    assert asked(one(KINDS.format("5.00", "7.00"))) == ["values:Tipo:XQ"]


def test_cancelled_documents_are_left_out_and_blank_states_kept():
    found = one(
        """
        Fecha      | Cliente | Importe | Estado
        -----------+---------+---------+----------
        25/04/2025 | Uno     | 10.50   | Pagada
        26/04/2025 | Uno     | 10.50   |
        27/04/2025 | Dos     | 20.50   | Cancelada
        """
    )

    assert found.keep_rows == {"Estado": ("Pagada", "")}
    assert "region" not in mapped(found)


def test_estado_is_a_region_where_its_values_are_states_of_the_country():
    found = one(
        """
        Fecha      | Cliente | Importe | Estado
        -----------+---------+---------+-----------
        25/04/2025 | Uno     | 10.50   | Jalisco
        26/04/2025 | Dos     | 11.50   | Nuevo León
        """
    )

    assert mapped(found)["region"] == "Estado"
    assert found.keep_rows == {}


def test_cells_blank_below_the_first_line_of_a_document_are_filled():
    found = one(
        """
        Factura | Fecha      | Cliente | Producto | Cantidad | Importe
        --------+------------+---------+----------+----------+--------
        1       | 25/04/2025 | Uno     | A        | 1        | 10.50
                |            |         | B        | 2        | 11.50
                |            |         | C        | 3        | 12.50
        2       | 26/04/2025 | Dos     | A        | 1        | 10.50
        """
    )

    assert set(found.fill_down) == {"Factura", "Fecha", "Cliente"}


def test_lines_without_a_customer_are_not_filled_where_the_date_is_there():
    found = one(
        """
        Factura | Fecha      | Cliente | Producto | Cantidad | Importe
        --------+------------+---------+----------+----------+--------
        1       | 25/04/2025 | Uno     | A        | 1        | 10.50
        2       | 26/04/2025 |         | B        | 2        | 11.50
        3       | 27/04/2025 |         | C        | 3        | 12.50
        """
    )

    assert found.fill_down == ()


def test_personal_data_is_ignored_with_its_reason():
    found = one(
        """
        No. empleado | Nombre | Departamento | Puesto | CURP | Fecha de nacimiento | Tipo de sangre | CLABE | Contraseña | Sueldo | Celular
        -------------+--------+--------------+--------+------+---------------------+----------------+-------+------------+--------+--------
        1            | Ana    | Ventas       | Jefa   | AB   | 1980-01-01          | O+             | 0123  | secreta    | 100    | 81
        """,
        "personal.csv",
    )

    reasons = {
        h: why.sentence.removeprefix("recognition-ignored-") for h, why in found.ignored.items()
    }
    assert reasons == {
        "CURP": "personal",
        "Fecha de nacimiento": "personal",
        "Tipo de sangre": "personal",
        "CLABE": "personal",
        "Contraseña": "secret",
        "Sueldo": "pay",
        "Celular": "personal",
    }


def test_every_heading_is_mapped_ignored_with_a_reason_or_part_of_a_name():
    found = one(
        """
        Fecha      | Cliente | Importe | IVA  | Total | Descuento | Margen | Notas | Cosa rara | Vacía
        -----------+---------+---------+------+-------+-----------+--------+-------+-----------+------
        25/04/2025 | Uno     | 10.50   | 1.68 | 12.18 | 0         | 3.10   | x     | y         |
        """
    )

    told = set(mapped(found).values()) | set(found.ignored)
    assert told == {
        "Fecha", "Cliente", "Importe", "IVA", "Total", "Descuento", "Margen", "Notas", "Cosa rara", "Vacía",
    }  # fmt: skip


def test_a_code_goes_before_a_name_and_the_name_stands_beside_it():
    found = one(
        """
        Fecha      | Cód. cliente | Cliente | Vendedor | Nombre vendedor | Importe
        -----------+--------------+---------+----------+-----------------+--------
        25/04/2025 | C1           | Uno     | V1       | Lucía           | 10.50
        """
    )

    assert mapped(found)["account_id"] == "Cód. cliente"
    assert mapped(found)["account_name"] == "Cliente"
    assert mapped(found)["seller_id"] == "Vendedor"
    assert mapped(found)["seller_name"] == "Nombre vendedor"


def test_a_total_with_tax_is_uncertain_and_says_so():
    found = one(
        """
        Fecha      | Cliente | IVA  | Total
        -----------+---------+------+------
        25/04/2025 | Uno     | 1.60 | 11.60
        26/04/2025 | Dos     | 3.20 | 23.20
        """
    )

    assert column(found, "net_amount").confidence is Confidence.UNCERTAIN
    assert column(found, "net_amount").reason.sentence == "recognition-taxed"
    assert asked(found) == ["column:net_amount"]


def test_a_bare_total_without_a_sign_of_tax_is_taken():
    found = one(
        """
        Fecha      | Cliente | Total
        -----------+---------+------
        25/04/2025 | Uno     | 11.60
        """
    )

    assert column(found, "net_amount").confidence is Confidence.PROBABLE
    assert asked(found) == []


def test_a_file_with_headings_and_no_rows_is_recognised_all_the_same():
    found = one("Fecha | Cliente | Importe\n---+---+---")

    assert found.table == "ledger"
    assert mapped(found) == {"doc_date": "Fecha", "account_id": "Cliente", "net_amount": "Importe"}


def test_what_is_not_recognised_says_what_was_nearest_and_what_it_lacks():
    found = one(
        """
        OrderID | CustomerID | OrderDate  | ShipName
        --------+------------+------------+---------
        1       | ALFKI      | 2025-01-25 | Alfreds
        """,
        "Orders.csv",
        language="en",
    )

    assert found.table is None
    assert found.reason.sentence == "recognition-table-lacks"
    assert found.reason.facts == {"table": "ledger", "columns": "net_amount"}


def test_the_table_that_a_recipe_names_is_taken():
    found = one(
        """
        account_id | name
        -----------+-----
        C1         | Uno
        """,
        "accounts.sql",
    )

    assert found.table == "accounts"
    assert {c.reason.sentence for c in found.columns} == {"recognition-schema-name"}
