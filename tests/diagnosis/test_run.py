"""Which analyses run, and is a stored run what was computed?"""

import json
import os
from datetime import date

import pytest

from llavero.diagnosis.order import ANALYSES
from llavero.diagnosis.run import NoSales, NoSalesBeforeAsOf, closing_day, diagnose
from llavero.diagnosis.store import (
    NotAnalysed,
    RunOfAnotherVersion,
    former_run,
    keep_run,
    latest_run,
)
from llavero.study import Settings, create_study
from tests.companies import company

LEDGER = """
    doc_id | doc_date   | account_id | seller_id | net_amount
    -------+------------+------------+-----------+-----------
    A1     | 2025-01-10 | norte      | lucía     | 400.55
    A2     | 2025-02-10 | sur        | pedro     | 250
    A3     | 2024-03-10 | norte      | lucía     | 150
    A4     | 2025-12-31 | sur        | pedro     | 50
"""


@pytest.fixture
def study(tmp_path):
    return create_study(tmp_path, "norte", Settings("Aceros Norte"))


def test_the_period_ends_with_the_last_complete_month_of_the_ledger():
    run = diagnose(company(ledger=LEDGER), "digest", None)

    assert run.setting.as_of == date(2025, 12, 31)
    assert (run.setting.period.start, run.setting.period.end) == (
        date(2025, 1, 1),
        date(2025, 12, 31),
    )


def test_a_month_without_its_last_days_is_whole_and_one_that_just_began_is_not():
    assert closing_day(date(2025, 2, 26)) == date(2025, 2, 28)
    assert closing_day(date(1998, 5, 6)) == date(1998, 5, 6)


def test_a_ledger_of_first_days_of_months_is_told_by_month_and_its_last_month_is_whole():
    by_month = """
        doc_date   | account_id | net_amount
        -----------+------------+-----------
        2024-10-01 | norte      | 10
        2025-08-01 | norte      | 20
        2025-09-01 | sur        | 30
    """

    told = diagnose(company(ledger=by_month), "digest", None)
    odd = diagnose(company(ledger=by_month.replace("08-01", "08-03")), "digest", None)

    assert told.setting.as_of == told.setting.period.end == date(2025, 9, 30)
    assert odd.setting.as_of == date(2025, 9, 1)


def test_a_stored_run_is_read_back_as_it_was_computed(study):
    run = diagnose(company(ledger=LEDGER), "digest", None)
    keep_run(study, run)

    assert latest_run(study) == run


def test_the_same_facts_give_the_same_bytes(study, tmp_path):
    other = create_study(tmp_path, "otro", Settings("Aceros Norte"))
    first = keep_run(study, diagnose(company(ledger=LEDGER), "digest", None))
    second = keep_run(other, diagnose(company(ledger=LEDGER), "digest", None))

    for name in ("run", "figures", "traces", "findings"):
        assert (first / f"{name}.json").read_bytes() == (second / f"{name}.json").read_bytes()


def test_every_figure_has_a_trace_whose_sql_runs():
    ledger = company(ledger=LEDGER)
    run = diagnose(ledger, "digest", None)

    for figure in run.figures:
        if figure.value is None:
            continue
        trace = run.traces[figure.id]
        for step in (*trace.steps, trace.rows):
            ledger.engine.rows(step.sql)


def test_every_figure_is_defined_once_and_stated_once():
    defined = [definition.id for analysis in ANALYSES for definition in analysis.DEFINITIONS]
    run = diagnose(company(ledger=LEDGER), "digest", None)
    keys = [figure.key for figure in run.figures]

    assert len(defined) == len(set(defined))
    assert len(keys) == len(set(keys))
    assert {figure.id for figure in run.figures} <= set(defined)


def test_a_ledger_without_sales_is_told_so():
    with pytest.raises(NoSales):
        diagnose(company(), "digest", None)


STAFF = """
    employee_id | name  | dept          | job_title | sales_post | is_kam_dept | manager_id | hire_date
    ------------+-------+---------------+-----------+------------+-------------+------------+-----------
    E1          | Irma  | Dirección     | Directora |            | false       |            | 2010-01-01
    E2          | Lucía | Cuentas clave | KAM       | seller     | true        | E1         | 2010-01-01
"""


def test_a_staff_list_alone_is_looked_at_from_the_day_it_came_and_analysed(study):
    run = diagnose(company(employees=STAFF), "digest", None, listed=date(2025, 10, 9))
    keep_run(study, run)

    assert run.setting.as_of == date(2025, 10, 9)
    found = {figure.key: figure.value for figure in run.figures}
    assert (found["M01"], found["ORG.people"]) == (1, 2)
    assert found["M04.all"] is None  # whom she serves is not known: not nobody
    assert latest_run(study).id == run.id


def test_a_staff_list_alone_that_came_on_no_known_day_needs_one():
    with pytest.raises(NoSales):
        diagnose(company(employees=STAFF), "digest", None)


def test_interviews_without_sales_are_looked_at_from_the_day_of_the_last(study):
    spoken = """
        interview_id | seller_code | date       | question_id | value
        -------------+-------------+------------+-------------+------
        E1           | V01         | 2025-10-06 | Q05         | 12
        E2           | V02         | 2025-10-09 | Q05         | 15
    """
    run = diagnose(company(interviews=spoken), "digest", None)
    keep_run(study, run)

    assert run.setting.as_of == date(2025, 10, 9)
    assert run.facts.first_sale is None
    assert latest_run(study) == run
    money = next(figure for figure in run.figures if figure.id == "M05.company")
    assert (money.value, money.reasons) == (None, ("no-ledger",))


def test_a_day_before_the_first_sale_is_refused():
    with pytest.raises(NoSalesBeforeAsOf):
        diagnose(company(ledger=LEDGER), "digest", date(2020, 1, 1))


def test_a_study_without_run_says_so(study):
    with pytest.raises(NotAnalysed):
        latest_run(study)


def test_the_run_of_an_earlier_day_is_the_latest_of_those_before(study):
    ledger = company(ledger=LEDGER)
    for day in (date(2025, 3, 31), date(2025, 6, 30), date(2025, 12, 31)):
        keep_run(study, diagnose(ledger, "digest", day))

    former = former_run(study, date(2025, 12, 31))

    assert former is not None
    assert former.as_of == date(2025, 6, 30)
    kept = diagnose(ledger, "digest", date(2025, 6, 30))
    assert dict(former.figures) == {figure.key: figure for figure in kept.figures}
    assert former_run(study, date(2025, 3, 31)) is None


def test_of_several_runs_of_a_day_the_one_written_last_is_taken(study):
    first = keep_run(study, diagnose(company(ledger=LEDGER), "one", date(2025, 6, 30)))
    more = LEDGER + "    A5 | 2025-06-10 | norte | lucía | 999\n"
    second = keep_run(study, diagnose(company(ledger=more), "two", date(2025, 6, 30)))
    os.utime(first / "run.json", ns=(10**18, 10**18))
    os.utime(second / "run.json", ns=(2 * 10**18, 2 * 10**18))

    former = former_run(study, date(2025, 12, 31))

    assert former is not None
    assert float(former.figures["M05.company"].value) > 999


def test_analyses_are_given_the_run_of_an_earlier_day(study):
    ledger, asked = company(ledger=LEDGER), []

    def former(day: date) -> None:
        asked.append(day)

    diagnose(ledger, "digest", None, former=former)

    assert asked == [date(2025, 12, 31)]


def rewritten(folder, name, change):
    written = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    change(written)
    (folder / f"{name}.json").write_text(json.dumps(written), encoding="utf-8")


@pytest.mark.parametrize("form", ["000000000000", None])
def test_a_run_of_another_form_asks_to_be_made_again(study, form):
    run = diagnose(company(ledger=LEDGER), "digest", None)
    folder = keep_run(study, run)
    rewritten(folder, "run", lambda written: written.update(form=form))
    with pytest.raises(RunOfAnotherVersion):
        latest_run(study)

    keep_run(study, run)

    assert latest_run(study) == run


def test_a_run_of_this_form_that_cannot_be_read_is_told_as_our_fault(study):
    folder = keep_run(study, diagnose(company(ledger=LEDGER), "digest", None))

    def lost(written):
        written["concentration"][0]["finding"] = "NobodyKnows"

    rewritten(folder, "findings", lost)
    with pytest.raises(KeyError):
        latest_run(study)
