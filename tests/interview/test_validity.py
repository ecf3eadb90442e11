"""An interview counts with consent and four fifths of what is required; nothing is dropped."""

from datetime import date

import pytest

from llavero.interview.validity import counted, short_answers, verdict
from tests.interview.tables import WHOLE, interview


def rules(read):
    return [fault.rule for fault in verdict(read).faults]


def test_a_whole_interview_counts():
    found = verdict(interview())
    assert (found.valid, found.answered, found.required) == (True, 26, 26)
    assert not found.partial
    assert found.faults == ()


def test_without_consent_nothing_counts():
    assert not verdict(interview(Q01="no")).valid
    assert not verdict(interview(Q01=None)).valid


@pytest.mark.parametrize(("left_out", "valid"), [(5, True), (6, False)])
def test_four_fifths_of_the_required_answers_are_enough(left_out, valid):
    last = [f"{q}_{a}" if a else q for q, a in WHOLE][-left_out:]
    found = verdict(interview(**dict.fromkeys(last)))
    assert found.answered == 26 - left_out
    assert found.valid is valid
    assert found.partial


def test_refusing_and_not_knowing_are_answers():
    found = verdict(interview(Q37="NR", Q31="NS"))
    assert (found.answered, found.valid) == (26, True)


@pytest.mark.parametrize(("text", "answered"), [("👍", 25), ("…", 25), ("Sí", 26)])
def test_signs_that_say_nothing_are_no_answer(text, answered):
    found = verdict(interview(Q42=("", text)))
    assert found.answered == answered


def test_each_account_owes_its_answers():
    found = verdict(interview(Q11_Cafés="2019"))
    assert (found.required, found.answered) == (33, 27)


def test_a_plan_may_be_told_once_or_of_each_account():
    assert verdict(interview(Q28=None, Q28_Aceros="≤3 m")).answered == 26


def test_an_interview_without_accounts_owes_their_questions_once():
    changed = {f"{q}_{a}": None for q, a in WHOLE if a}
    found = verdict(interview(**changed))
    assert (found.required, found.answered) == (26, 19)


def test_all_blank_is_not_an_interview():
    blank = {(f"{q}_{a}" if a else q): "" for q, a in WHOLE}
    found = verdict(interview(**blank))
    assert (found.answered, found.valid, found.consented) == (0, False, False)


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"Q06": "30|Aceros"}, "more-key-than-all"),
        ({"Q04": "ventas=3;clave=9"}, "more-key-years-than-all"),
        ({"Q11_Aceros": "2014"}, "served-before-joining"),
        ({"Q11_Aceros": "2030"}, "year-to-come"),
        ({"Q15_Cafés": "80"}, "accounts-sum-too-large"),
        ({"Q13_Aceros": "muchos"}, "not-a-number"),
    ],
)
def test_what_contradicts_itself_is_told_and_kept(changed, rule):
    read = interview(**changed)
    assert rules(read) == [rule]
    assert verdict(read).valid


def test_shares_may_be_rounded_up_to_two_points():
    assert rules(interview(Q15_Cafés="72")) == []


def test_an_answer_shorter_than_asked_for_is_labelled():
    assert short_answers(interview()) == ("Q21", "Q22", "Q30")
    assert short_answers(interview(Q30=("", "palabra " * 30))) == ("Q21", "Q22")


def test_of_two_interviews_of_one_seller_the_last_counts():
    later = interview("V01", "E1", day=date(2026, 11, 2))
    read = (later, interview("V01", "E2"), interview("V02", "E3"))
    assert [one.id for one in counted(read)] == ["E1", "E3"]
