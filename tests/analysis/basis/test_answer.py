"""On what basis are the accounts served?"""

import numpy as np
import pytest

from llavero.analysis.answers import Answer, Earlier, MissingData
from llavero.analysis.basis import DEFINITIONS, answer
from llavero.analysis.basis.declared import basis_said
from llavero.analysis.basis.findings import (
    BasisInContext,
    BasisOfOrganisation,
    DeclaredBasis,
    SellerMix,
)
from llavero.foundation.measure import Measure, Source, Status, Unit
from tests.analysis.basis.generator import organised
from tests.analysis.footprint.companies import SETTING
from tests.companies import company


def drawings(basis, *, accounts=40, sellers=4, key=20, seed=3):
    """Return the tables of a company organised on a basis, the first `key` accounts key."""
    rng = np.random.default_rng(seed)
    found = organised(basis, accounts=accounts, sellers=sellers, rng=rng)
    cells = zip(found.account, found.product, found.seller, found.weight, strict=True)
    return {
        "ledger": "doc_id | doc_date | account_id | seller_id | product_line | net_amount\n"
        + "\n".join(
            f"D{at} | 2025-03-10 | A{a:02d} | S{k} | L{p} | {w * 1000:.2f}"
            for at, (a, p, k, w) in enumerate(cells)
        ),
        "accounts": "account_id | name | segment | region\n"
        + "\n".join(
            f"A{at:02d} | Cuenta {at} | Giro {s} | Zona {r}"
            for at, (s, r) in enumerate(zip(found.segment, found.region, strict=True))
        ),
        "ka_status": "group_id | from\n"
        + "\n".join(f"A{at:02d} | 2024-01-01" for at in range(key)),
    }


def footprint_of(*kams):
    """Return the earlier answer in which these sellers serve key accounts."""
    heads = Measure("M01", len(kams), Unit.HEADS, Source.HR)
    each = [
        Measure("M04", 3, Unit.ACCOUNTS, Source.CRM, scope=f"seller:{seller}") for seller in kams
    ]
    return Earlier({"footprint": Answer(figures=(heads, *each))})


@pytest.fixture(scope="module")
def by_region():
    ledger = company(**drawings("geography"))
    return answer(ledger, SETTING, footprint_of("S0", "S1"))


def values(found):
    return {figure.key: figure.value for figure in found.figures}


def test_the_key_accounts_of_a_company_organised_by_region_are_served_by_region(by_region):
    basis = by_region.finding(BasisOfOrganisation)

    assert basis is not None
    assert (basis.view, basis.basis.value, basis.accounts) == ("key", "geography", 20)
    assert basis.permutations == 1999
    assert values(by_region)["M08.geography_p"] <= 0.05
    assert values(by_region)["M08.geography_adjusted"] > 0.9


def test_all_accounts_and_both_groups_of_sellers_stand_beside_them(by_region):
    views = {one.view: one for one in by_region.all(BasisInContext)}

    assert set(views) == {"all", "kam", "rest"}
    assert views["all"].accounts == 40
    assert views["kam"].sellers == views["rest"].sellers == 2
    assert values(by_region)["M08.all"] == "geography"


def test_each_seller_s_sales_spread_over_the_leading_dimension(by_region):
    mix = by_region.finding(SellerMix)

    assert mix is not None
    assert mix.kind == "geography"
    assert set(mix.categories) == {"Zona 0", "Zona 1", "Zona 2", "Zona 3"}
    assert all(sum(seller.shares) == pytest.approx(1) for seller in mix.sellers)


def test_named_accounts_are_told_from_a_segment():
    named = answer(company(**drawings("named_account")), SETTING, Earlier())
    segment = answer(company(**drawings("segment")), SETTING, Earlier())

    assert values(named)["M08"] == "named-account"
    assert values(named)["M08.single_owner"] == 1
    assert values(segment)["M08"] == "segment"


def test_without_status_all_accounts_are_looked_at_and_it_is_said():
    tables = drawings("product")
    del tables["ka_status"]

    found = answer(company(**tables), SETTING, Earlier())

    basis = found.finding(BasisOfOrganisation)
    assert basis is not None
    assert (basis.view, basis.basis.value) == ("all", "product")
    assert values(found)["M08.all"] == "product"
    assert [m.sentence for m in found.all(MissingData)] == ["basis-missing-status"]


def test_dimensions_without_labels_are_not_computable_and_say_what_is_missing():
    tables = drawings("named_account")
    tables["accounts"] = "account_id | name\nA00 | Cuenta"

    found = answer(company(**tables), SETTING, Earlier())

    figures = {figure.key: figure for figure in found.figures}
    assert figures["M08.segment_nmi"].reasons == ("no-segment",)
    assert figures["M08.geography_purity"].reasons == ("no-region",)
    assert figures["M08.product_nmi"].value is not None
    assert [m.sentence for m in found.all(MissingData)] == [
        "basis-missing-segments",
        "basis-missing-regions",
    ]


def test_a_few_products_stand_for_the_lines_that_nobody_names():
    tables = drawings("product")
    tables["ledger"] = tables["ledger"].replace("product_line", "product_id")

    found = answer(company(**tables), SETTING, Earlier())

    basis = found.finding(BasisOfOrganisation)
    assert basis is not None
    assert (basis.basis.value, basis.products_as_lines) == ("product", True)
    figures = {figure.key: figure for figure in found.figures}
    assert figures["M08.product_nmi"].reasons == ("products-as-lines",)
    assert found.all(MissingData) == ()


def test_many_products_stand_for_no_lines():
    tables = drawings("product")
    header, *rows = tables["ledger"].replace("product_line", "product_id").splitlines()
    many = [row.replace("| L", f"| P{at}L") for at, row in enumerate(rows)]
    tables["ledger"] = "\n".join([header, *many])

    found = answer(company(**tables), SETTING, Earlier())

    figures = {figure.key: figure for figure in found.figures}
    assert figures["M08.product_nmi"].reasons == ("no-product-line",)


@pytest.mark.parametrize(
    ("accounts", "sellers", "reason"), [(6, 3, "few-accounts"), (20, 1, "single-seller")]
)
def test_too_few_to_tell_is_inconclusive_with_its_purity(accounts, sellers, reason):
    tables = drawings("geography", accounts=accounts, sellers=sellers, key=accounts)

    figures = {f.key: f for f in answer(company(**tables), SETTING, Earlier()).figures}

    assert figures["M08"].value == "inconclusive"
    assert figures["M08"].status == Status.PARTIAL
    assert figures["M08"].reasons == (reason,)
    assert figures["M08.product_nmi"].reasons == (reason,)
    assert figures["M08.product_purity"].value is not None


def test_sales_that_name_nobody_leave_every_figure_unknown():
    tables = drawings("geography")
    tables["ledger"] = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-03-10 | A01 | 10"

    found = answer(company(**tables), SETTING, Earlier())

    assert set(values(found).values()) == {None}
    assert [m.sentence for m in found.all(MissingData)] == ["basis-missing-sellers"]


@pytest.mark.parametrize(
    ("said", "agrees"), [("Por zona geográfica", True), ("Línea de producto", False)]
)
def test_what_sellers_declare_is_set_beside_what_their_sales_show(said, agrees):
    interviews = f"""
        interview_id | seller_code | date       | question_id | value
        -------------+-------------+------------+-------------+------
        I1           | V01         | 2025-12-01 | Q08         | {said}
        I2           | V02         | 2025-12-01 | Q08         | {said}
        I3           | V03         | 2025-12-01 | Q08         | otra
        I3           | V03         | 2025-12-01 | Q09         | 40
    """

    found = answer(company(**drawings("geography"), interviews=interviews), SETTING, Earlier())

    declared = found.finding(DeclaredBasis)
    assert declared is not None
    assert (declared.count, declared.answers, declared.agrees) == (2, 3, agrees)
    assert declared.basis.source == Source.INTERVIEW


@pytest.mark.parametrize(
    ("answer_", "basis"),
    [
        ("línea de producto", "product"),
        ("Tipo de cliente", "segment"),
        ("zona geográfica", "geography"),
        ("cuentas con nombre", "named-account"),
        ("client type", "segment"),
        ("geography", "geography"),
        ("named accounts", "named-account"),
        ("como se pueda", "other"),
    ],
)
def test_an_answer_is_read_by_its_words(answer_, basis):
    assert basis_said(answer_) == basis


def test_every_figure_is_defined_and_opens_down_to_its_rows():
    ledger = company(**drawings("geography"))
    found = answer(ledger, SETTING, Earlier())
    traced = {trace.measure: trace for trace in found.traces}

    assert {figure.id for figure in found.figures} == {d.id for d in DEFINITIONS} == set(traced)
    counts = {id: ledger.engine.rows(trace.rows.sql).num_rows for id, trace in traced.items()}
    for trace in traced.values():
        assert all(ledger.engine.rows(step.sql) is not None for step in trace.steps)
    assert counts["M08.declared"] == 0
    assert 0 < counts["M08"] < counts["M08.all"]


def test_the_same_seed_gives_the_same_figures_and_the_order_of_the_rows_does_not_matter():
    tables = drawings("segment")
    head, *lines = tables["ledger"].splitlines()
    turned = {**tables, "ledger": "\n".join([head, *reversed(lines)])}

    first, second = (answer(company(**t), SETTING, Earlier()) for t in (tables, turned))

    assert values(first) == values(second)


def test_a_mixed_basis_is_one_word_for_both_dimensions():
    tables = drawings("segment")
    head, *lines = tables["accounts"].splitlines()
    same = [
        line.rpartition("|")[0] + "| Zona " + line.split("Giro")[1].split("|")[0] for line in lines
    ]
    tables["accounts"] = "\n".join([head, *same])

    found = answer(company(**tables), SETTING, Earlier())

    basis = found.finding(BasisOfOrganisation)
    assert basis is not None
    assert basis.basis.value == "geography-segment"
    assert basis.inseparable


def test_sales_without_a_rate_leave_no_basis_of_those_that_have_one():
    ledger = """
        doc_id | doc_date   | account_id | seller_id | net_amount | currency
        -------+------------+------------+-----------+------------+---------
        A1     | 2025-01-10 | norte      | lucia     | 100        | MXN
        A2     | 2025-02-10 | sur        | pedro     | 100        | USD
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert found.finding(BasisOfOrganisation) is None
    assert [one.sentence for one in found.all(MissingData)] == ["basis-no-rates"]
    reasons = {figure.reasons for figure in found.figures if figure.id != "M08.declared"}
    assert reasons == {("missing-rates",)}


def test_sellers_without_positive_sales_are_not_called_missing():
    ledger = """
        doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
        -------+-------------+------------+------------+-----------+-----------
        A1     | credit_note | 2025-03-10 | norte      | lucia     | 50
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    basis = next(figure for figure in found.figures if figure.id == "M08")
    assert basis.reasons == ("no-positive-sales",)
    assert found.all(MissingData) == ()
