"""Are the usual exports of the usual systems recognised by their signs?"""

import pytest

from llavero.ledger.mapping import Confidence
from llavero.ledger.recognition.systems import recognised, shapes
from llavero.ledger.recognition.words.headings import joined
from tests.ledger.recognition import asked, mapped, proposed, raw_table


@pytest.mark.parametrize("shape", shapes(), ids=lambda shape: f"{shape.system} {shape.name}")
def test_a_shape_is_told_from_every_other_by_its_best_headings(shape):
    headings = [named[0] for named in shape.columns.values()]
    every = {heading for sign in shape.signs for heading in sign}
    signs = [sorted(sign & every)[0] for sign in shape.signs if not _said(sign, headings)]

    found = recognised(list(dict.fromkeys([*headings, *signs])))

    assert found is not None
    assert (found.shape.system, found.shape.table) == (shape.system, shape.table)
    assert set(found.columns) >= set(shape.columns)


def _said(sign, headings):
    return any(joined(heading) in sign for heading in headings)


EXPORTS = {
    "Odoo sale.order by label": (
        """
        Order Reference | Order Date          | Customer | Salesperson | Order Lines/Product | Order Lines/Quantity | Order Lines/Unit Price | Order Lines/Subtotal | Status
        ----------------+---------------------+----------+-------------+---------------------+----------------------+------------------------+----------------------+------------
        S00012          | 2024-01-15 10:00:00 | Acme     | Ann         | Pump                | 2.0                  | 100.0                  | 200.0                | Sales Order
                        |                     |          |             | Hose                | 1.0                  | 30.0                   | 30.0                 |
        S00013          | 2024-01-20 09:30:00 | Globex   | Bob         | Pump                | 1.0                  | 100.0                  | 100.0                | Quotation
        """,
        "Odoo",
        "ledger",
        {
            "doc_id": "Order Reference",
            "account_id": "Customer",
            "net_amount": "Order Lines/Subtotal",
        },
    ),
    "Odoo invoice analysis": (
        """
        move_id  | move_type  | invoice_date | partner_id | invoice_user_id | product_id | quantity | price_subtotal | state
        ---------+------------+--------------+------------+-----------------+------------+----------+----------------+-------
        INV/1    | out_invoice| 2024-01-15   | Acme       | Ann             | Pump       | 2.0      | 200.0          | posted
        RINV/1   | out_refund | 2024-01-20   | Acme       | Ann             | Pump       | -1.0     | -100.0         | posted
        BILL/1   | in_invoice | 2024-01-22   | Vendor     | Ann             | Steel      | 1.0      | -50.0          | posted
        """,
        "Odoo",
        "ledger",
        {"doc_id": "move_id", "doc_type": "move_type", "net_amount": "price_subtotal"},
    ),
    "Odoo res.partner in Spanish": (
        """
        ID externo | Nombre   | Empresa relacionada | NIF       | Comercial | Ciudad | País   | Es una empresa | Correo electrónico
        -----------+----------+---------------------+-----------+-----------+--------+--------+----------------+-------------------
        p_1        | Vega SL  | Grupo Vega          | B12345678 | Marta     | Bilbao | España | True           | a@vega.es
        p_2        | Ana Ruiz | Vega SL             |           | Marta     | Bilbao | España | False          | ana@vega.es
        """,
        "Odoo",
        "accounts",
        {"account_id": "ID externo", "group_id": "Empresa relacionada", "owner_id": "Comercial"},
    ),
    "ERPNext Sales Invoice": (
        """
        ID      | Customer | Posting Date | Currency | Is Return (Credit Note) | docstatus | Item Code (Items) | Quantity (Items) | Rate (Items) | Amount (Items)
        --------+----------+--------------+----------+-------------------------+-----------+-------------------+------------------+--------------+---------------
        SINV-1  | Acme     | 2024-01-15   | MXN      | 0                       | 1         | PUMP              | 2                | 100          | 200
                |          |              |          |                         |           | HOSE              | 1                | 30           | 30
        SINV-2  | Globex   | 2024-01-16   | MXN      | 1                       | 1         | PUMP              | -1               | 100          | -100
        """,
        "ERPNext",
        "ledger",
        {"doc_id": "ID", "doc_type": "Is Return (Credit Note)", "net_amount": "Amount (Items)"},
    ),
    "ERPNext Sales Register": (
        """
        Voucher Type  | Voucher | Posting Date | Customer | Customer Name | Territory | Sales Income - X | Net Total | Tax Total | Grand Total
        --------------+---------+--------------+----------+---------------+-----------+------------------+-----------+-----------+------------
        Sales Invoice | SINV-1  | 2024-01-15   | C-1      | Acme          | North     | 200              | 200       | 32        | 232
        Sales Invoice | SINV-2  | 2024-01-16   | C-2      | Globex        | South     | 100              | 100       | 16        | 116
        """,
        "ERPNext",
        "ledger",
        {"doc_id": "Voucher", "account_id": "Customer", "net_amount": "Net Total"},
    ),
    "Salesforce Data Loader": (
        """
        ID              | NAME | PARENTID | OWNERID | INDUSTRY | ANNUALREVENUE | NUMBEROFEMPLOYEES | BILLINGCITY | BILLINGCOUNTRY | ISDELETED | PHONE
        ----------------+------+----------+---------+----------+---------------+-------------------+-------------+----------------+-----------+------
        001000000000001 | Acme |          | 005A    | Energy   | 1000000       | 50                | Austin      | US             | false     | 555
        """,
        "Salesforce",
        "accounts",
        {
            "account_id": "ID",
            "name": "NAME",
            "group_id": "PARENTID",
            "employees": "NUMBEROFEMPLOYEES",
        },
    ),
    "Salesforce contacts report": (
        """
        Contact ID | First Name | Last Name | Title | Account Name | Contact Owner | Email  | Phone | Birthdate
        -----------+------------+-----------+-------+--------------+---------------+--------+-------+-----------
        003A       | Jim        | Hill      | Buyer | Acme         | Bob           | j@a.co | 555   | 01/31/1980
        """,
        "Salesforce",
        "contacts",
        {"contact_id": "Contact ID", "account_id": "Account Name", "name": "First Name"},
    ),
    "Salesforce users": (
        """
        Id   | Username       | FirstName | LastName | Email      | Title    | Department | ManagerId | IsActive | UserType | CreatedDate
        -----+----------------+-----------+----------+------------+----------+------------+-----------+----------+----------+--------------------
        005A | ann@a.example  | Ann       | Reed     | ann@a.test | VP Sales | Sales      |           | true     | Standard | 2014-03-09T14:22:31Z
        005B | lou@a.example  | Lou       | Moss     | lou@a.test | AE       | Sales      | 005A      | false    | Standard | 2016-03-09T14:22:31Z
        """,
        "Salesforce",
        "employees",
        {"employee_id": "Id", "email": "Email", "manager_id": "ManagerId", "dept": "Department"},
    ),
    "Salesforce events": (
        """
        Id   | WhoId | WhatId | AccountId | OwnerId | Subject | StartDateTime        | DurationInMinutes | Type    | IsDeleted
        -----+-------+--------+-----------+---------+---------+----------------------+-------------------+---------+----------
        00U1 | 003A  | 001A   | 001A      | 005A    | Meeting | 2025-03-01T15:00:00Z | 60                | Meeting | false
        """,
        "Salesforce",
        "interactions",
        {"contact_id": "WhoId", "date": "StartDateTime", "employee_id": "OwnerId"},
    ),
    "HubSpot deals": (
        """
        Record ID | Deal Name | Deal Stage  | Amount | Close Date       | Deal owner | Create Date      | Associated Company IDs | Deal probability
        ----------+-----------+-------------+--------+------------------+------------+------------------+------------------------+-----------------
        77        | Renewal   | Closed Won  | 1000   | 2024-01-31 10:00 | Ann        | 2023-12-01 09:00 | 501                    | 1.0
        """,
        "HubSpot",
        "opportunities",
        {
            "opportunity_id": "Record ID",
            "account_id": "Associated Company IDs",
            "stage": "Deal Stage",
        },
    ),
    "Business Central customer ledger": (
        """
        Entry No. | Posting Date | Document Type | Document No. | Customer No. | Customer Name | Amount   | Sales (LCY) | Salesperson Code
        ----------+--------------+---------------+--------------+--------------+---------------+----------+-------------+-----------------
        1         | 01/31/2024   | Invoice       | SI-1         | C1           | Acme          | 1,210.00 | 1,000.00    | JR
        2         | 02/01/2024   | Payment       | P-1          | C1           | Acme          | -1,210.00| 0.00        | JR
        3         | 02/14/2024   | Credit Memo   | SC-1         | C1           | Acme          | -121.00  | -100.00     | JR
        """,
        "Dynamics 365",
        "ledger",
        {"doc_id": "Document No.", "doc_type": "Document Type", "net_amount": "Sales (LCY)"},
    ),
    "SAP technical names": (
        """
        VBELN | FKDAT    | FKART | KUNAG | NAME1 | MATNR | FKIMG | NETWR    | WAERK | VKBUR | PERNR | MWSBP
        ------+----------+-------+-------+-------+-------+-------+----------+-------+-------+-------+-------
        90001 | 20240131 | F2    | 100   | Acme  | M1    | 10    | 1.000,00 | MXN   | MTY   | 77    | 160,00
        90002 | 20240201 | G2    | 100   | Acme  | M1    | 1     | 100,00   | MXN   | MTY   | 77    | 16,00
        90003 | 20240202 | F5    | 100   | Acme  | M1    | 1     | 100,00   | MXN   | MTY   | 77    | 16,00
        """,
        "SAP",
        "ledger",
        {
            "doc_id": "VBELN",
            "doc_date": "FKDAT",
            "doc_type": "FKART",
            "account_id": "KUNAG",
            "net_amount": "NETWR",
            "region": "VKBUR",
            "seller_id": "PERNR",
        },
    ),
    "SAP German labels": (
        """
        Faktura | Fakturadatum | Fakturaart | Auftraggeber | Material | Nettowert | Belegwährung
        --------+--------------+------------+--------------+----------+-----------+-------------
        90001   | 31.01.2024   | F2         | 100          | M1       | 1.000,00  | EUR
        90002   | 01.02.2024   | RE         | 100          | M1       | 100,00    | EUR
        """,
        "SAP",
        "ledger",
        {
            "doc_id": "Faktura",
            "doc_date": "Fakturadatum",
            "account_id": "Auftraggeber",
            "net_amount": "Nettowert",
            "currency": "Belegwährung",
        },
    ),
    "EspoCRM accounts": (
        """
        id  | name | industry | billingAddressCity | assignedUserName | emailAddress
        ----+------+----------+--------------------+------------------+-------------
        a1  | Acme | Energy   | Austin             | Ann              | a@acme.com
        """,
        "EspoCRM",
        "accounts",
        {"account_id": "id", "name": "name", "city": "billingAddressCity"},
    ),
    "SuiteCRM opportunities": (
        """
        id | name | account_name | sales_stage | amount | date_closed | assigned_user_name | date_entered
        ---+------+--------------+-------------+--------+-------------+--------------------+-------------
        o1 | Deal | Acme         | Closed Won  | 1000   | 2024-01-31  | ann                | 2023-12-01
        """,
        "SuiteCRM",
        "opportunities",
        {"opportunity_id": "id", "account_id": "account_name", "stage": "sales_stage"},
    ),
    "Tryton sales": (
        """
        number | sale_date  | party/code | employee | lines/product | lines/quantity | lines/unit_price | lines/amount | state
        -------+------------+------------+----------+---------------+----------------+------------------+--------------+----------
        S1     | 2024-01-31 | P1         | Ann      | Pump          | 2              | 10               | 20           | done
        S2     | 2024-02-01 | P2         | Bob      | Hose          | 1              | 5                | 5            | draft
        """,
        "Tryton",
        "ledger",
        {"doc_id": "number", "account_id": "party/code", "net_amount": "lines/amount"},
    ),
}


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_mapped_by_its_system(name):
    drawing, system, table, columns = EXPORTS[name]

    (found,) = proposed(raw_table("export.csv", drawing), language="en")

    assert (found.system, found.table) == (system, table)
    assert mapped(found) | columns == mapped(found)
    assert all(column.confidence is not Confidence.UNCERTAIN for column in found.columns)
    assert asked(found) == []


def _export(name):
    (found,) = proposed(raw_table("export.csv", EXPORTS[name][0]), language="en")
    return found


def test_quotations_of_odoo_are_left_out_and_blank_lines_filled_within_the_order():
    found = _export("Odoo sale.order by label")

    assert "Sales Order" in found.keep_rows["Status"]
    assert "Quotation" not in found.keep_rows["Status"]
    assert set(found.fill_down) == {
        "Order Reference", "Order Date", "Customer", "Salesperson", "Status",
    }  # fmt: skip


def test_vendor_documents_of_odoo_never_count():
    found = _export("Odoo invoice analysis")

    assert found.keep_rows["move_type"] == ("out_invoice", "out_refund")
    (kind,) = [c for c in found.columns if c.target == "doc_type"]
    assert kind.values == {"out_invoice": "invoice", "out_refund": "credit_note"}


def test_persons_among_the_partners_of_odoo_are_left_out():
    found = _export("Odoo res.partner in Spanish")

    assert "True" in found.keep_rows["Es una empresa"]
    assert "False" not in found.keep_rows["Es una empresa"]


def test_a_return_of_erpnext_is_a_credit_note():
    found = _export("ERPNext Sales Invoice")

    (kind,) = [c for c in found.columns if c.target == "doc_type"]
    assert kind.values["1"] == "credit_note"
    assert "1" in found.keep_rows["docstatus"]
    assert "ID" in found.fill_down


def test_the_account_columns_of_the_sales_register_are_ignored():
    found = _export("ERPNext Sales Register")

    reason = found.ignored["Sales Income - X"]
    assert reason.sentence == "recognition-ignored-dynamic-account"


def test_payments_in_a_customer_ledger_are_left_out():
    found = _export("Business Central customer ledger")

    assert found.keep_rows["Document Type"] == ("Invoice", "Credit Memo")


def test_proformas_of_sap_are_left_out_and_credit_memos_told():
    found = _export("SAP technical names")

    assert found.keep_rows["FKART"] == ("F2", "G2")
    (kind,) = [c for c in found.columns if c.target == "doc_type"]
    assert kind.values["G2"] == "credit_note"
    assert found.ignored["MWSBP"].sentence == "recognition-ignored-tax"


def test_given_and_family_name_are_put_together():
    found = _export("Salesforce contacts report")

    (name,) = [c for c in found.columns if c.target == "name"]
    assert (name.source, name.more) == ("First Name", ("Last Name",))
    assert found.ignored["Birthdate"].sentence == "recognition-ignored-personal"


def test_users_of_salesforce_who_are_not_active_are_left_out_and_created_is_no_hire_date():
    found = _export("Salesforce users")

    assert found.keep_rows == {"IsActive": ("true", "True", "TRUE", "1")}
    assert "hire_date" not in mapped(found)
    assert not asked(found)


def test_a_state_that_the_system_does_not_know_is_asked_for():
    drawing = EXPORTS["Odoo sale.order by label"][0].replace("Quotation", "On hold x")

    (found,) = proposed(raw_table("export.csv", drawing), language="en")

    assert asked(found) == ["rows:Status:On hold x"]


def test_the_industry_goes_before_the_posting_group_of_business_central():
    (found,) = proposed(
        raw_table(
            "Customers.csv",
            """
            No. | Name | Customer Posting Group | Industry
            ----+------+------------------------+---------
            C1  | One  | DOMESTIC               | Mining
            C2  | Two  | DOMESTIC               | Steel
            """,
        ),
        language="en",
    )

    assert found.system == "Dynamics 365"
    assert mapped(found)["segment"] == "Industry"
