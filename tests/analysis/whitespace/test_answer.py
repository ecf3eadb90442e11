"""What could each account buy that it does not?"""

from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.whitespace import answer
from llavero.analysis.whitespace.findings import (
    LineMap,
    OpenSpaces,
    SuggestionsTried,
    TooFewToCompare,
)
from llavero.foundation.period import Period
from tests.companies import company, rows

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
HEADER = "doc_id | doc_date | account_id | product_line | net_amount"


def ledger(accounts, *, years=(2025,)):
    lines = [HEADER]
    for year in years:
        for name, bought in accounts.items():
            for line, amount in bought.items():
                lines.append(f"D{len(lines)} | {year}-05-10 | {name} | {line} | {amount}")
    return "\n".join(lines)


# Twenty accounts buy tube and, for a fifth of the whole, profile; Aceros Norte only tube.
ALIKE = {f"taller{at}": {"tubo": 80, "perfil": 20} for at in range(20)}
NORTE = {"aceros norte": {"tubo": 200}}
STATES = """
    account_id   | product_line | standing | until
    -------------+--------------+----------+-----------
    aceros norte | Perfil       | refused  |
"""


def answered(accounts, **tables):
    return answer(company(ledger=ledger(accounts), **tables), SETTING, Earlier())


def test_the_account_that_lacks_what_those_like_it_buy_has_an_open_space_of_their_part():
    spaces = answered({**ALIKE, **NORTE}).finding(OpenSpaces)

    (one,) = spaces.spaces
    assert (one.name, one.line) == ("aceros norte", "perfil")
    assert one.potential.value == one.low.value == one.high.value == Decimal("40.00")
    assert one.buyers.value == 1
    assert spaces.open.value == 1
    assert spaces.share.value == pytest.approx(40 / 2200)


def test_the_range_is_that_of_the_quartiles_of_the_part():
    parts = {
        f"taller{at}": {"tubo": 100 - part, "perfil": part}
        for at, part in enumerate([10, 10, 10, 20, 20, 20, 20, 30, 30, 30, 30, 40])
    }

    (one,) = answered({**parts, **NORTE}).finding(OpenSpaces).spaces

    assert one.low.value < one.potential.value < one.high.value
    assert (one.low.value, one.high.value) == (Decimal("35.00"), Decimal("60.00"))


def test_a_line_that_few_of_those_like_it_buy_is_no_space():
    few = {**{f"taller{at}": {"tubo": 100} for at in range(20)}, "sur": {"tubo": 9, "cable": 90}}

    assert answered({**few, **NORTE}).finding(OpenSpaces).open.value == 0


def test_a_line_that_was_refused_is_closed_and_the_map_says_so():
    found = answered({**ALIKE, **NORTE}, line_states=STATES)

    spaces, lines = found.finding(OpenSpaces), found.finding(LineMap)
    assert (spaces.open.value, spaces.closed.value, spaces.stated) == (0, 1, True)
    assert lines.rows[0].name == "aceros norte"
    assert [cell.state for cell in lines.rows[0].cells] == ["bought", "refused"]
    assert [cell.state for cell in lines.rows[1].cells] == ["bought", "bought"]


@pytest.mark.parametrize(
    ("until", "opened"), [("2025-12-31", 1), ("2026-01-01", 0), ("2025-06-30", 1)]
)
def test_a_contract_with_another_closes_the_line_until_it_ends(until, opened):
    drawn = f"""
    account_id   | product_line | standing | until
    -------------+--------------+----------+-----------
    aceros norte | perfil       | contract | {until}
    """

    assert answered({**ALIKE, **NORTE}, line_states=drawn).finding(OpenSpaces).open.value == opened


def test_what_closes_the_line_of_a_group_longest_counts():
    from llavero.analysis.whitespace.measures import states_of_lines

    drawn = """
    account_id | product_line | standing       | until
    -----------+--------------+----------------+-----------
    norte      | perfil       | contract       | 2026-06-30
    norte      | perfil       | not_applicable |
    norte      | cable        | open           |
    sur        | perfil       |                |
    """
    found = company(ledger=ledger({"norte": {"tubo": 1}, "sur": {"tubo": 1}}), line_states=drawn)

    said = rows(found, states_of_lines(found, date(2025, 12, 31)))

    assert said == [("norte", "perfil", "not_applicable", None)]


def test_the_trial_needs_the_whole_year_before():
    assert answered({**ALIKE, **NORTE}).finding(SuggestionsTried) is None

    whole = company(
        ledger=ledger({**ALIKE, **NORTE}, years=(2024, 2025))
        + "\nE1 | 2023-12-01 | taller1 | tubo | 1"
    )
    tried = answer(whole, SETTING, Earlier()).finding(SuggestionsTried)

    # Norte is suggested profile, and did not buy it.
    assert tried.suggested.value == 1
    assert tried.precision.value == 0
    assert (tried.right.value, tried.few) == (0, True)
    assert tried.verdict == "same"


def test_eleven_accounts_are_too_few_to_compare():
    found = answered({f"taller{at}": {"tubo": 80, "perfil": 20} for at in range(11)})

    assert found.finding(TooFewToCompare) == TooFewToCompare(11, 2)
    assert {figure.value for figure in found.figures} == {None}


def test_all_sales_in_one_account_and_one_line_give_no_fault():
    assert answered({"sola": {"tubo": 5}}).finding(TooFewToCompare) == TooFewToCompare(1, 1)


def test_without_lines_the_report_says_what_is_missing():
    plain = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-05-10 | norte | 5"

    (missing,) = answer(company(ledger=plain), SETTING, Earlier()).all(MissingData)

    assert missing.sentence == "whitespace-no-lines"


def test_few_products_serve_as_lines_and_the_figures_say_so():
    lines = ledger({**ALIKE, **NORTE}).replace("product_line", "product_id")

    spaces = answer(company(ledger=lines), SETTING, Earlier()).finding(OpenSpaces)

    assert spaces.open.value == 1
    assert "products-as-lines" in spaces.open.reasons


def test_accounts_that_stand_for_many_are_not_compared():
    found = answered({**ALIKE, "PÚBLICO EN GENERAL": {"tubo": 900}})

    assert found.finding(OpenSpaces).accounts.value == 20
