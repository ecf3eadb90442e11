"""The questionnaire is complete, and one that contradicts itself is refused."""

import pytest

from llavero.interview.questionnaire import (
    Kind,
    Layout,
    PerAccount,
    questionnaire,
    read_questionnaire,
)

ONE = """
version = 1
[[questions]]
id = "Q01"
block = "profile"
es = "¿Cuál?"
en = "Which?"
why = { es = "Por algo.", en = "For something." }
layout = "one"
parts = [{ id = "value", type = "choice", options = [{ id = "a", es = "A", en = "A" }] }]
"""


def test_there_are_forty_two_questions_in_order():
    ids = [question.id for question in questionnaire().questions]
    assert sorted(ids) == [f"Q{number:02d}" for number in range(1, 43)]


def test_the_answers_with_an_r_are_required():
    required = {question.id for question in questionnaire().questions if question.required}
    assert required == {
        *("Q01", "Q02", "Q03", "Q05", "Q06", "Q07", "Q08", "Q11", "Q13", "Q14", "Q15", "Q16"),
        *("Q20", "Q21", "Q22", "Q23", "Q28", "Q30", "Q31", "Q32", "Q34", "Q36", "Q37"),
        *("Q40", "Q41", "Q42"),
    }


def test_the_questions_of_each_account_are_those_with_a_star():
    each = {question.id for question in questionnaire().of_each_account}
    assert each == {
        *("Q11", "Q12", "Q13", "Q14", "Q15", "Q16", "Q17", "Q18", "Q19", "Q20", "Q23", "Q29")
    }
    assert questionnaire().of("Q28").per_account == PerAccount.EITHER


def test_every_question_is_asked_in_both_languages():
    for question in questionnaire().questions:
        assert question.asked["es"] != question.asked["en"]
        assert all(question.why.values())


def test_a_choice_shares_the_options_of_its_question():
    today, before = questionnaire().of("Q20").parts
    assert [option.id for option in today.options] == [option.id for option in before.options]
    assert today.kind == Kind.CHOICE


def test_a_question_that_may_only_be_told_has_no_parts():
    assert all(
        not question.parts
        for question in questionnaire().questions
        if question.layout == Layout.NONE
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (ONE.replace('[{ id = "a", es = "A", en = "A" }]', "[]"), "nothing to choose"),
        (ONE + ONE.replace("version = 1", ""), "twice"),
        (ONE.replace('layout = "one"', 'layout = "none"'), "something to say"),
        (ONE.replace('type = "choice"', 'type = "number", least = 2, most = 1'), "wrong way"),
    ],
)
def test_a_questionnaire_that_contradicts_itself_is_refused(wrong, said):
    with pytest.raises(ValueError, match=said):
        read_questionnaire(wrong)


def test_a_language_that_is_missing_is_refused():
    with pytest.raises(KeyError):
        read_questionnaire(ONE.replace('en = "Which?"\n', ""))
