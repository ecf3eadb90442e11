"""What do the sellers say, and do the facts agree?"""

from datetime import date

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.voice import DEFINITIONS, answer
from llavero.analysis.voice.findings import (
    Compared,
    Contrast,
    InterviewHeld,
    InterviewsAlike,
    InterviewsHeard,
    Pseudonym,
    Reconciled,
    SellerHeard,
    Uncheckable,
)
from llavero.foundation.measure import Source, Status
from llavero.foundation.period import Period
from tests.analysis.voice.spoken import spoken
from tests.companies import company

SETTING = Setting(date(2026, 12, 31), Period(date(2026, 1, 1), date(2026, 12, 31)), "MXN")
# Lucía sells 300 of her 1,000 to Aceros, and serves three customers.
SALES = """
    doc_id | doc_type | doc_date   | account_id | seller_id | net_amount
    -------+----------+------------+------------+-----------+-----------
    A0     | invoice  | 2015-03-05 | Otros      | lucia     | 1
    A1     | invoice  | 2018-05-10 | Aceros     | lucia     | 5
    A2     | invoice  | 2026-02-10 | Aceros     | lucia     | 300
    A3     | invoice  | 2026-02-10 | Bronces    | lucia     | 500
    A4     | invoice  | 2026-02-10 | Cobres     | lucia     | 200
    A5     | invoice  | 2026-02-10 | Otros      | pedro     | 100
"""
ASSIGNED = """
    account_id | seller_id | role    | from
    -----------+-----------+---------+-----------
    Aceros     | lucia     | primary | 2018-06-01
    Bronces    | lucia     | primary | 2019-01-01
    Cobres     | lucia     | primary | 2020-01-01
    Otros      | pedro     | primary | 2015-01-01
"""
KEY = """
    group_id | from
    ---------+-----------
    Aceros   | 2020-01-01
    Bronces  | 2020-01-01
"""
STAFF = """
    employee_id | name  | dept  | hire_date  | variable_pct
    ------------+-------+-------+------------+-------------
    lucia       | Lucía | KAM   | 2015-02-01 | 0.40
    pedro       | Pedro | KAM   | 2014-01-01 | 0.40
"""
CONTACTS = """
    contact_id | account_id
    -----------+-----------
    p1         | Aceros
    p2         | Aceros
    p3         | Aceros
    p4         | Aceros
"""
KEYS = """
    seller_code | seller_id
    ------------+----------
    V01         | lucia
"""
RECORDS = {
    "ledger": SALES,
    "assignments": ASSIGNED,
    "ka_status": KEY,
    "employees": STAFF,
    "contacts": CONTACTS,
}


def heard(*interviews, **drawings):
    """Return the answer to some interviews, beside drawn records."""
    return answer(
        company(interviews="\n".join(spoken(*interviews)), **drawings), SETTING, Earlier()
    )


def rows(found):
    """Return what was compared and did not stay unchecked, by figure and account."""
    return {(row.figure, row.account): row for row in found.all(Compared)}


def test_what_is_said_stands_beside_what_is_on_record():
    found = heard({}, interview_keys=KEYS, **RECORDS)

    told = {
        key: (row.said.value, row.recorded.value, row.verdict) for key, row in rows(found).items()
    }
    assert told["years-here", None] == (11, 11, "agrees")
    assert told["years", "Aceros"] == (8, 8, "agrees")
    assert told["contacts", "Aceros"] == (4, 4, "agrees")
    assert told["share", "Aceros"] == (0.30, pytest.approx(0.30), "agrees")
    assert told["portfolio", None] == (20, 3, "major")
    assert told["key", None] == (1, 2, "major")


@pytest.mark.parametrize(
    ("question", "said", "gap", "verdict", "over"),
    [
        ("Q15_Aceros", "38", 0.08, "minor", True),
        ("Q15_Aceros", "12", -0.18, "major", False),
        ("Q11_Aceros", "2015", 3, "minor", True),
        ("Q11_Aceros", "2022", -4, "major", False),
        ("Q13_Aceros", "5", 0.25, "minor", True),
        ("Q13_Aceros", "12", 2.0, "major", True),
    ],
)
def test_a_gap_has_its_size_its_class_and_its_direction(question, said, gap, verdict, over):
    found = heard({question: said}, interview_keys=KEYS, **RECORDS)

    figure = {"Q15": "share", "Q11": "years", "Q13": "contacts"}[question[:3]]
    row = rows(found)[figure, "Aceros"]
    assert row.gap.value == pytest.approx(gap)
    assert (row.verdict, row.over) == (verdict, over)


def test_contacts_that_are_only_listed_are_said_to_be_so():
    found = heard({}, interview_keys=KEYS, **RECORDS)

    recorded = rows(found)["contacts", "Aceros"].recorded
    assert recorded.status == Status.PARTIAL
    assert recorded.reasons == ("listed-only",)
    assert recorded.source == Source.CRM


def test_the_interaction_of_the_year_counts_before_the_list():
    met = """
        id | account_id | contact_id | employee_id | date       | channel
        ---+------------+------------+-------------+------------+--------
        i1 | Aceros     | p1         | lucia       | 2026-03-01 | Visita
        i2 | Aceros     | p2         | lucia       | 2026-04-01 | Llamada
        i3 | Aceros     | p3         | lucia       | 2025-01-01 | Visita
    """
    found = heard({}, interview_keys=KEYS, interactions=met, **RECORDS)

    row = rows(found)["contacts", "Aceros"]
    assert (row.said.value, row.recorded.value, row.verdict) == (4, 2, "major")
    dealings = rows(found)["dealings", "Aceros"]
    assert dealings.recorded.value == pytest.approx(2 / 12)
    assert ("visits", "Aceros") not in rows(found), "the dealings tell it already"


def test_the_names_from_memory_are_matched_forgotten_and_added():
    found = heard(
        {"Q06": "2|Aceros S.A. de C.V.;Nuevos Prospectos"}, interview_keys=KEYS, **RECORDS
    )

    key = found.finding(SellerHeard).key
    assert key.matched == ("Aceros",)
    assert key.forgotten == ("Bronces",)
    assert key.added == key.unheard == ("Nuevos Prospectos",)
    assert key.against == "key"


def test_a_name_cut_short_from_memory_means_the_account_of_the_seller_that_holds_it():
    longer = {
        name: drawing.replace("Aceros", "Aceros del Norte") for name, drawing in RECORDS.items()
    }
    found = heard({"Q06": "2|Norte;Nuevos Prospectos"}, interview_keys=KEYS, **longer)

    key = found.finding(SellerHeard).key
    assert key.matched == ("Aceros del Norte",)
    assert key.forgotten == ("Bronces",)
    assert key.added == key.unheard == ("Nuevos Prospectos",)


def test_a_part_that_two_accounts_share_neither_names_nor_forgets_one_of_them():
    both = {
        name: drawing.replace("Aceros", "Grupo Sur Aceros").replace("Bronces", "Grupo Sur Bronces")
        for name, drawing in RECORDS.items()
    }
    found = heard({"Q06": "1|Grupo Sur"}, interview_keys=KEYS, **both)

    key = found.finding(SellerHeard).key
    assert key.matched == key.forgotten == key.added == key.unheard == ()


def test_a_code_is_whose_the_list_of_codes_says():
    found = heard({}, interview_keys=KEYS, **RECORDS)

    assert found.finding(SellerHeard).known_by == "keys"
    assert found.finding(Pseudonym) == Pseudonym("V01", "Lucía")


def test_without_a_list_a_code_is_of_who_serves_the_accounts_and_this_is_said():
    found = heard({}, **RECORDS)

    assert found.finding(SellerHeard).known_by == "deduced"
    assert found.finding(Pseudonym).name == "Lucía"


def test_a_code_of_nobody_leaves_the_sellers_own_figures_unchecked():
    found = heard({"account": "Desconocidos"}, **RECORDS)

    seller = found.finding(SellerHeard)
    assert seller.known_by == "unknown"
    assert seller.clients[0].missed
    assert found.finding(Pseudonym) is None
    assert ("share", "Desconocidos") not in rows(found)
    reasons = {one.figure: one.reasons for one in found.all(Uncheckable)}
    assert reasons["years-here"] == ("code-unknown",)


def test_a_summary_by_account_serves_where_there_is_no_ledger():
    summary = """
        account_id | seller_code | share | first_year | contacts
        -----------+-------------+-------+------------+---------
        Aceros     | V01         | 30    | 2013       | 4
    """
    found = heard({"Q12_Aceros": "2008"}, seller_accounts=summary)

    seller = found.finding(SellerHeard)
    assert seller.known_by == "records"
    told = {key: row.verdict for key, row in rows(found).items()}
    assert told == {
        ("bought", "Aceros"): "major",
        ("contacts", "Aceros"): "agrees",
        ("share", "Aceros"): "agrees",
    }
    assert rows(found)["bought", "Aceros"].gap.value == 5


def test_interviews_alone_are_told_and_nothing_is_taken_for_zero():
    found = heard({})

    assert found.finding(SellerHeard).contacts_mean.value == 4
    whole = next(one for one in found.all(Reconciled) if one.code is None)
    assert whole.compared.value == 0
    assert all(f.value is not None or f.reasons for f in found.figures)
    assert not [row for row in found.all(Compared) if row.recorded.value == 0]


def test_without_interviews_every_figure_says_why_it_is_missing():
    found = answer(company(**RECORDS), SETTING, Earlier())

    assert found.finding(MissingData).table == "interviews"
    assert {f.id for f in found.figures} == {d.id for d in DEFINITIONS}
    assert {f.reasons for f in found.figures} == {("no-interviews",)}


def test_an_interview_without_consent_is_kept_and_not_told():
    found = heard({"Q01": "0"}, interview_keys=KEYS, **RECORDS)

    held = found.finding(InterviewHeld)
    assert (held.consented, held.valid) == (False, False)
    assert found.finding(SellerHeard) is None
    assert found.finding(InterviewsHeard).valid.value == 0


def test_a_partial_interview_is_kept_and_labelled():
    blank = dict.fromkeys(("Q21", "Q22", "Q30", "Q34", "Q36", "Q42", "Q32"))
    found = heard(blank, interview_keys=KEYS, **RECORDS)

    seller = found.finding(SellerHeard)
    assert (seller.valid, seller.partial) == (False, True)
    assert found.finding(InterviewHeld).answered.value == pytest.approx(19 / 26)


def test_all_answers_blank_say_so():
    nothing = {question: None for question in spoken.QUESTIONS if question != "Q01"}
    seller = heard(nothing).finding(SellerHeard)

    assert seller.blank
    assert seller.clients == ()
    assert seller.contacts_mean.reasons == ("no-accounts-said",)


def test_of_two_interviews_of_one_code_the_later_counts():
    found = heard({"id": "E1", "day": "2026-10-01"}, {"id": "E2", "Q13_Aceros": "9"})

    held = {one.interview: one.superseded for one in found.all(InterviewHeld)}
    assert held == {"E1": True, "E2": False}
    assert [s.contacts_mean.value for s in found.all(SellerHeard)] == [9]


def test_a_refusal_and_not_knowing_are_kept_as_what_they_are():
    found = heard({"Q39": "NR", "Q17_Aceros": "pct=NS;seguridad=2"})

    seller = found.finding(SellerHeard)
    assert seller.refused == ("Q39",)
    assert seller.not_known == ("Q17",)
    assert seller.company.variable.reasons == ("answer-refused",)
    assert seller.clients[0].wallet.reasons == ("answer-not-known",)


def test_two_sellers_of_one_account_know_of_each_other():
    found = heard({}, {"code": "V02"})

    assert [s.clients[0].shared_with for s in found.all(SellerHeard)] == [("V02",), ("V01",)]


def test_a_copy_is_warned_of():
    long = (
        "Cada lunes reviso los pendientes con el almacén y después llamo al comprador de la planta."
    )
    told = {
        "Q21": ("", long),
        "Q30": ("", "Me avisa siempre la gente de mantenimiento de la planta."),
    }

    assert heard(told, {"code": "V02", **told}).finding(InterviewsAlike) is not None


def test_sellers_are_apart_from_the_lowest_to_the_highest():
    found = heard({"Q13_Aceros": "2"}, {"code": "V02", "Q13_Aceros": "7"})

    contacts = next(one for one in found.all(Contrast) if one.figure == "contacts")
    assert (contacts.low.value, contacts.low_code) == (2, "V01")
    assert (contacts.high.value, contacts.high_code) == (7, "V02")


def test_the_order_of_the_rows_changes_nothing():
    lines = spoken({}, {"code": "V02", "Q15_Aceros": "9"})
    one = answer(company(interviews="\n".join(lines), **RECORDS), SETTING, Earlier())
    turned = [*lines[:2], *reversed(lines[2:])]
    other = answer(company(interviews="\n".join(turned), **RECORDS), SETTING, Earlier())

    assert {f.key: f.value for f in one.figures} == {f.key: f.value for f in other.figures}


def test_every_figure_has_a_trace_whose_sql_runs():
    ledger = company(interviews="\n".join(spoken({})), interview_keys=KEYS, **RECORDS)
    found = answer(ledger, SETTING, Earlier())

    assert {trace.measure for trace in found.traces} == {d.id for d in DEFINITIONS}
    for trace in found.traces:
        for step in (*trace.steps, trace.rows):
            ledger.engine.rows(step.sql)
