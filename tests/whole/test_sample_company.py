"""Does the diagnosis find what was planted in the sample company?"""

from decimal import Decimal

import pytest

from llavero.analysis.figures import figures_in
from llavero.analysis.footprint.findings import OrphanAccount
from llavero.analysis.portfolio.findings import AccountsInPortfolio
from llavero.analysis.portfolio.findings import Exits as PortfolioExits
from llavero.analysis.problems.findings import Problem
from llavero.analysis.retention.findings import LostAccount, SilentAccount
from llavero.analysis.voice.findings import Compared, Pseudonym
from llavero.analysis.warning.findings import FallenAccounts
from llavero.cli.main import run
from llavero.diagnosis.run import diagnose
from llavero.ledger.manifest import read_manifest
from llavero.ledger.tables import open_ledger

pytestmark = pytest.mark.slow


EXACT = {
    "department.kams": "M01",
    "force.sellers": "M02.sellers",
    "force.managers": "M02.managers",
    "force.support": "M02.support",
    "department.basis": "M08",
    "field.basis": "M08.rest",
    "concentration.k80": "M20.accounts",
}
CLOSE = {
    "department.kams-average": "M01.average",
    "department.share-of-sellers": "M03.sellers",
    "department.share-of-staff": "M03.staff",
    "sales.kam-share": "M05",
    "sales.key-share": "M06",
    "concentration.cr1": "M21.cr1",
    "concentration.cr5": "M21.cr5",
    "concentration.cr10": "M21.cr10",
    "concentration.effective-groups": "M23",
}


@pytest.mark.parametrize(("truth", "key"), EXACT.items(), ids=EXACT.keys())
def test_what_was_planted_is_found(sample, truth, key):
    assert sample.figure(key).value == sample.truths[truth].value


@pytest.mark.parametrize(("truth", "key"), CLOSE.items(), ids=CLOSE.keys())
def test_what_was_planted_is_measured(sample, truth, key):
    assert sample.figure(key).value == pytest.approx(sample.truths[truth].value, rel=1e-9)


def test_the_sales_of_the_year_are_equal_to_the_last_decimal(sample):
    assert Decimal(str(sample.figure("M05.company").value)) == sample.truths["sales.total"].value


def test_each_kam_is_found_with_the_key_accounts_that_were_given(sample):
    for seller, accounts in sample.truths["key.groups-per-kam"].value.items():
        assert sample.figure(f"M04@seller:{seller}").value == accounts


def test_the_overloaded_kam_is_the_one_with_the_greatest_load(sample):
    loads = {f.scope: f.value for f in sample.run.figures if f.id == "M30" and f.value is not None}

    overloaded = sample.truths["load.overloaded"].value
    assert max(loads, key=loads.__getitem__) == f"seller:{overloaded}"
    assert loads[f"seller:{overloaded}"] > 1.2


def test_the_key_account_without_kam_is_named(sample):
    orphans = sample.run.answers["footprint"].all(OrphanAccount)

    assert len(orphans) == len(sample.truths["key.without-kam"].value)


def test_the_lost_and_the_silent_account_are_among_those_told(sample):
    retention = sample.run.answers["retention"]
    told = {f.scope for f in sample.run.figures if f.id in ("M49.account", "M45.account_change")}

    assert retention.all(SilentAccount) or retention.all(LostAccount)
    for truth in ("lost.account", "growing.account"):
        assert f"group:{sample.truths[truth].value}" in told


def test_the_silent_decline_was_warned_of_before_six_months_of_sales_showed_it(sample):
    fading = sample.truths["declining.account"].value
    scope = f"group:{fading}"

    assert sample.figure(f"EW.account_lead@{scope}").value >= 1
    # The last two quarters lost as much as was planted; half a year holds both.
    quarters = [float(str(change)) for change in sample.truths["declining.last-quarters"].value]
    change = sample.figure(f"EW.account_change@{scope}").value
    assert min(quarters) <= change <= max(quarters)
    fallen = sample.run.answers["warning"].finding(FallenAccounts)
    assert change in {one.change.value for one in fallen.accounts}


def test_the_lost_account_is_not_among_those_to_visit_in_time(sample):
    lost = sample.truths["lost.account"].value

    assert not any(f.key == f"EW.account_sales@group:{lost}" for f in sample.run.figures)


def test_rows_kept_and_set_aside_are_those_that_were_planted(sample):
    sources = read_manifest(sample.study.ledger).sources.values()
    sales = [entry for entry in sources if entry.name.startswith("erp_ventas")]
    planted = sample.truths["import.ledger-rows"].value

    assert sum(entry.rows_kept for entry in sales) == sum(y["kept"] for y in planted.values())
    assert all(entry.rows_read == entry.rows_kept + entry.rows_set_aside for entry in sales)


def test_importing_the_same_files_again_changes_nothing(sample, capsys):
    before = read_manifest(sample.study.ledger)

    workspace = str(sample.study.folder.parents[1])
    assert run(["import", "sample", str(sample.files), "--workspace", workspace]) == 0

    assert read_manifest(sample.study.ledger) == before


def test_however_the_engine_shares_out_its_work_the_run_is_the_same(sample):
    manifest, currency = read_manifest(sample.study.ledger), sample.study.settings.currency

    again = {
        diagnose(open_ledger(sample.study.ledger, currency), manifest.digest, None).id
        for _ in range(4)
    }

    assert again == {sample.run.id}


def in_portfolio(sample, code):
    """Return what is said of an account in the portfolio."""
    told = sample.run.answers["portfolio"].finding(AccountsInPortfolio)
    return next(one for one in told.accounts if one.sales.scope == f"group:{code}")


def test_no_category_is_claimed_of_accounts_whose_wallet_nobody_knows_or_declares(sample):
    told = sample.run.answers["portfolio"].finding(AccountsInPortfolio)
    declared = {
        one.sales.scope
        for one in told.accounts
        if any("declared" in figure.reasons for figure in figures_in(one))
    }
    unclaimed = {one.sales.scope for one in told.accounts if one.category == "unclaimed"}

    unknown = {f"group:{code}" for code in sample.truths["wallet.unknown"].value}
    unknown &= {one.sales.scope for one in told.accounts}
    assert unknown - declared
    assert unknown - declared <= unclaimed


def test_the_lost_account_is_to_leave_or_to_be_watched(sample):
    exits = sample.run.answers["portfolio"].finding(PortfolioExits)
    told = {one.sales.scope for one in (*exits.accounts, *exits.watching)}

    assert f"group:{sample.truths['lost.account'].value}" in told


def test_key_accounts_that_cost_more_to_serve_than_they_leave_are_told(sample):
    exits = sample.run.answers["portfolio"].finding(PortfolioExits)
    told = {
        one.sales.scope
        for one in (*exits.accounts, *exits.watching)
        if "contribution" in one.conditions
    }

    assert told >= {f"group:{code}" for code in sample.truths["costs.negative"].value}


def test_the_growing_account_is_attractive_and_the_late_payer_is_known(sample):
    growing = in_portfolio(sample, sample.truths["growing.account"].value)
    late = sample.truths["late.account"].value
    trends = {f.scope: f.value for f in sample.run.figures if f.id == "D1.account_trend"}

    assert growing.category == "strategic"
    assert max(trends, key=trends.__getitem__) == growing.sales.scope
    assert sample.figure(f"D1.account_late@group:{late}").value > 0.5


def test_a_relation_that_hangs_on_one_person_is_weaker_than_the_usual_one(sample):
    strengths = {f.scope: f.value for f in sample.run.figures if f.id == "D1.account_relation"}
    known = sorted(value for value in strengths.values() if value is not None)

    hanging = [strengths.get(f"group:{c}") for c in sample.truths["contacts.one-person"].value]
    assert all(value < known[len(known) // 2] for value in hanging if value is not None)


def test_the_disagreements_planted_in_the_interviews_are_found_and_no_other_of_their_kind(sample):
    kinds = {"share": "Q15", "contacts": "Q13", "years": "Q11"}
    sizes = {"minor": "menor", "major": "mayor"}
    planted = {
        (code, question, said / 100 if question == "Q15" else said, size)
        for code, _, question, said, _, size in sample.truths["interviews.disagreements"].value
    }
    found = {
        (row.code, kinds[row.figure], row.said.value, sizes[row.verdict])
        for row in sample.run.answers["voice"].all(Compared)
        if row.figure in kinds and row.verdict in sizes
    }

    # Of years the answer is a year, and the figure how long ago it is.
    last = sample.run.setting.as_of.year
    assert found == {
        (code, question, last - said if question == "Q11" else said, size)
        for code, question, said, size in planted
    }


def test_whose_a_code_is_comes_out_of_the_accounts_it_answers_for(sample):
    known = {f"seller:{id}": code for code, id in sample.truths["interviews.sellers"].value.items()}
    names = {known[scope]: name for scope, name in sample.run.names.items() if scope in known}

    found = {p.code: p.name for p in sample.run.answers["voice"].all(Pseudonym)}
    assert found == names


def found_problem(sample, id):
    problems = (one for one in sample.run.answers["problems"].findings if isinstance(one, Problem))
    return next(one for one in problems if one.id == id)


def test_the_problems_planted_are_detected_and_those_absent_are_not(sample):
    present = sample.truths["problems.present"].value
    absent = sample.truths["problems.absent"].value

    assert {id: found_problem(sample, id).state for id in present} == dict.fromkeys(
        present, "detected"
    )
    assert {id: found_problem(sample, id).state for id in absent} == dict.fromkeys(
        absent, "not_detected"
    )


def test_problems_are_found_at_the_accounts_where_they_were_planted(sample):
    assert found_problem(sample, "P30").groups == (sample.truths["incoherent.account"].value,)
    assert sample.truths["declining.account"].value in found_problem(sample, "P32").groups
    assert sample.truths["lost.account"].value in found_problem(sample, "P32").groups
    apart = next(one for one in found_problem(sample, "P30").metrics)
    assert apart.figure.value == sample.truths["problems.present"].value["P30"]
