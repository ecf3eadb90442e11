"""Who sells more or less than expected, on companies that can be added up by hand?"""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.comparison import PARAMETERS, answer, section
from llavero.analysis.comparison.findings import FairComparison
from llavero.foundation.period import Period
from llavero.prose import Prose, Style
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
LEVELS = ("T1", "T2", "T3")


def drawn(names, rows):
    lines = [" | ".join(names), "-+-".join("-" * len(name) for name in names)]
    return "\n".join([*lines, *(" | ".join(str(cell) for cell in row) for row in rows)])


def tables(sellers, *, factor=None, wallets=True, levels=True, staff=True):
    """Return a company whose sellers have two key accounts each and sell what is expected.

    factor   by seller, of the sales that are expected
    """
    rng = np.random.default_rng(5)
    lines, accounts, key, people = [], [], [], []
    for at in range(sellers):
        years, wallet = int(rng.integers(1, 15)), float(rng.uniform(1e5, 9e5))
        chosen = rng.choice(LEVELS, 2)
        hours = sum({"T1": 480, "T2": 240, "T3": 96}[level] for level in chosen)
        sold = 0.5 * wallet * np.exp(0.0004 * hours + 0.02 * years + rng.normal(0, 0.05))
        sold *= (factor or {}).get(at, 1)
        for part in (0, 1):
            name = f"c{at:02d}{part}"
            accounts.append((name, name, f"s{at:02d}", f"{wallet / 2:.2f}" if wallets else ""))
            key.append((name, "2020-01-01", chosen[part] if levels else ""))
            sale = f"{sold / 2:.2f}"
            lines.append((f"D{name}", "invoice", "2025-05-05", name, f"s{at:02d}", sale))
        people.append((f"s{at:02d}", f"Persona {at}", f"{2025 - years}-12-31"))
    found = {
        "ledger": drawn(
            ("doc_id", "doc_type", "doc_date", "account_id", "seller_id", "net_amount"), lines
        ),
        "accounts": drawn(("account_id", "name", "owner_id", "wallet_est"), accounts),
        "ka_status": drawn(("group_id", "from", "tier"), key),
        "employees": drawn(("employee_id", "name", "hire_date"), people),
    }
    return found if staff else {name: one for name, one in found.items() if name != "employees"}


def asked(setting=SETTING, **drawings):
    return answer(company(**drawings), setting, Earlier())


def comparison(found):
    told = found.finding(FairComparison)
    assert told is not None
    return told


def test_who_sells_half_of_what_is_expected_comes_last_and_stands_out():
    told = comparison(asked(**tables(12, factor={3: 0.5})))

    assert told.compared
    assert told.sellers[-1].code == "E04"
    assert told.sellers[-1].standing == "below"
    assert told.sellers[-1].difference.value == pytest.approx(-0.4, abs=0.15)
    assert told.standing.value == 1


def test_hours_and_years_are_those_of_the_accounts_and_of_the_staff_list():
    told = comparison(asked(**tables(12)))
    first = next(one for one in told.sellers if one.code == "E01")

    assert first.accounts.value == 2
    assert first.hours.value in {a + b for a in (480, 240, 96) for b in (480, 240, 96)}
    assert first.tenure.value == pytest.approx(round(first.tenure.value), abs=0.01)
    assert first.sales.value == pytest.approx(
        float(first.expected.value) * (1 + float(first.difference.value)), rel=1e-6
    )


def test_nine_sellers_are_shown_by_code_in_no_order_of_merit():
    told = comparison(asked(**tables(9, factor={3: 0.5})))

    assert not told.compared
    assert [one.code for one in told.sellers] == [f"E0{at}" for at in range(1, 10)]
    assert all(one.difference.value is None for one in told.sellers)
    assert told.sellers[0].difference.reasons == ("few-sellers-known",)


def test_ten_sellers_are_compared():
    assert comparison(asked(**tables(10))).compared


@pytest.mark.parametrize(("without", "cause"), [("wallets", "potential"), ("levels", "hours")])
def test_what_is_not_known_keeps_the_sellers_from_being_compared_and_is_told(without, cause):
    found = asked(**tables(12, **{without: False}))

    assert not comparison(found).compared
    assert comparison(found).lacking == (cause,)
    assert [one.sentence for one in found.all(MissingData)] == [f"comparison-no-{cause}"]


def test_without_a_staff_list_years_count_from_the_first_sale_and_say_so():
    told = comparison(asked(**tables(12, staff=False)))

    assert told.sellers[0].tenure.reasons == ("start-from-sales", "left-censored")
    assert told.idle == ("tenure",)  # all sold first in the same month


def test_a_wallet_known_of_little_of_the_sales_is_no_potential():
    drawings = tables(12)
    drawings["ledger"] += "\nX1 | invoice | 2025-06-06 | grande | s00 | 90000000"
    drawings["accounts"] += "\ngrande | grande | s00 | "
    drawings["ka_status"] += "\ngrande | 2020-01-01 | T1"

    told = comparison(asked(**drawings))

    first = next(one for one in told.sellers if one.code == "E01")
    assert (first.potential.value, first.standing) == (None, None)
    assert told.sellers[-1].code == "E01"  # after those of whom everything is known


def test_each_parameter_decides_who_is_compared():
    drawings = tables(12)
    drawings["ledger"] += "\nX1 | invoice | 2025-06-06 | grande | s00 | 5000000"
    drawings["accounts"] += "\ngrande | grande | s00 | "
    drawings["ka_status"] += "\ngrande | 2020-01-01 | T1"

    def known(**values) -> int:
        chosen = {f"comparison.{name}": value for name, value in values.items()}
        told = comparison(asked(replace(SETTING, values=chosen), **drawings))
        return sum(one.standing is not None for one in told.sellers)

    assert {one.name for one in PARAMETERS} == {"comparison.sellers", "comparison.known"}
    assert known(sellers=10) == 11
    assert known(sellers=13) == 0
    assert known(known=0.01) == 12


def test_a_single_seller_is_compared_with_nobody():
    found = asked(**tables(1))

    assert found.findings == ()
    assert section(found, Prose(Style.of("es"), "llavero.analysis.comparison")) == ()


def test_a_company_without_sellers_gives_no_comparison():
    found = asked(ledger=drawn(("doc_id", "doc_type", "doc_date", "account_id", "net_amount"),
                               [("A", "invoice", "2025-01-01", "uno", 10)]))  # fmt: skip

    assert found.findings == ()
    assert {figure.reasons for figure in found.figures} == {("no-sellers",)}


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_section_names_nobody_and_says_why_nobody_is_ranked(language):
    prose = Prose(Style.of(language), "llavero.analysis.comparison")

    few = str(section(asked(**tables(9)), prose))
    compared = str(section(asked(**tables(12, factor={3: 0.5})), prose))

    assert "Persona" not in few + compared
    assert "E04" in compared
    assert ("no se ordena a nadie" if language == "es" else "Nobody is ranked") in few
