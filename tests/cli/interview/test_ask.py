"""An interview is held at the terminal, and gives the same rows as any form."""

import io

import pytest

from llavero.interview.capture import consent_step, steps_after, steps_before
from llavero.ledger.interviews.kept import interview_rows
from llavero.study import Settings, create_study

REST = [""] * 400  # more empty lines than there are questions
UNTIL_RECALL = ["KAM de norte", "1", "2015", "12", "6,5", "20"]  # Q02 to Q05
RECALL = ["Las de siempre", "2", "Aceros Norte, Bombas del Sur"]  # Q06
UNTIL_ACCOUNTS = ["", "1,3", "", "zona geográfica", "NS", "10", "8", "7", "5"]  # Q07 to Q10
ACCOUNT = ["2018", "", "", "4", "comprador", "decide", "5", "semanal", "1", ""]  # Q11 to Q14
WHOLE = ["sí", *UNTIL_RECALL, *RECALL, *UNTIL_ACCOUNTS, "Aceros Norte", "", *ACCOUNT, "30", *REST]


@pytest.fixture
def study(terminal):
    return create_study(terminal.workspace, "acme", Settings("Acme, S.A."))


@pytest.fixture
def hold(terminal, monkeypatch):
    def run(lines, code="V05", *more):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return terminal.run("interview", "ask", "acme", "--code", code, *more)

    return run


def rows(study):
    return {
        (row["question_id"], row["account_id"] or ""): (row["value"] or "", row["text"] or "")
        for row in interview_rows(study)
    }


def test_consent_is_asked_first_and_the_accounts_come_after_the_recall():
    order = [consent_step(), *steps_before(), *steps_after(1)]
    asked = list(dict.fromkeys(step.question.id for step in order))
    assert asked[0] == "Q01"
    assert asked.index("Q06") < asked.index("Q11")
    assert len(asked) == 42


def test_what_is_said_comes_before_what_is_chosen():
    of_q19 = [step.slot.part for step in steps_after(1) if step.question.id == "Q19"]
    assert of_q19 == ["text", "value"]


def test_an_interview_becomes_rows(study, hold):
    ended = hold(WHOLE)
    assert ended.code == 0
    assert rows(study) == {
        ("Q01", ""): ("sí", ""),
        ("Q02", ""): ("KAM", "KAM de norte"),
        ("Q03", ""): ("2015", ""),
        ("Q04", ""): ("ventas=12;clave=6,5", ""),
        ("Q05", ""): ("20", ""),
        ("Q06", ""): ("2|Aceros Norte;Bombas del Sur", "Las de siempre"),
        ("Q07", ""): ("ventas;potencial", ""),
        ("Q08", ""): ("zona geográfica", ""),
        ("Q09", ""): ("NS", ""),
        ("Q10", ""): ("frente=10;prep=8;interna=7;admin=5", ""),
        ("Q11", "Aceros Norte"): ("2018", ""),
        ("Q13", "Aceros Norte"): ("4", ""),
        ("Q14", "Aceros Norte"): ("comprador;decide;5;semanal;1", ""),
        ("Q15", "Aceros Norte"): ("30", ""),
    }
    assert not list((study.folder / "interviews").iterdir())


def test_the_list_is_not_shown_before_the_recall(study, hold):
    said = hold(WHOLE).out
    assert said.index("de memoria") < said.index("Nombre sus cuentas clave")


def test_who_declines_is_asked_nothing_more(study, hold):
    ended = hold(["no"])
    assert ended.code == 0
    assert "Q02" not in ended.out
    assert rows(study) == {("Q01", ""): ("no", "")}


def test_consent_is_asked_until_it_is_answered(study, hold):
    ended = hold(["", "quizá", "no"])
    assert "no es ni sí ni no" in ended.out
    assert rows(study) == {("Q01", ""): ("no", "")}


def test_a_wrong_answer_is_told_at_once_and_asked_again(study, hold):
    ended = hold(["sí", "", "1", "dos mil", "2015", *REST])
    assert "«dos mil» no es un número" in ended.out
    assert rows(study)["Q03", ""] == ("2015", "")


def test_parts_that_add_up_to_too_much_are_told_at_once(study, hold):
    hours = ["40", "30", "30", "4", "2"]
    ended = hold(["sí", *UNTIL_RECALL, *RECALL, *UNTIL_ACCOUNTS[:5], *hours, *REST])
    assert "suman 100" in ended.out
    assert rows(study)["Q10", ""] == ("frente=40;prep=30;interna=4;admin=2", "")


def test_a_step_back_lets_an_answer_be_given_anew(study, hold):
    hold(["sí", "", "1", "2010", "<", "2015", *REST])
    assert rows(study)["Q03", ""] == ("2015", "")


def test_a_refusal_stands_for_all_parts_of_a_question(study, hold):
    hold(["sí", "NR", "2015", *REST])
    assert rows(study)["Q02", ""] == ("NR", "")
    assert rows(study)["Q03", ""] == ("2015", "")


def test_what_the_question_is_for_is_said_when_asked(study, hold):
    assert "Antigüedad en la empresa." in hold(["sí", "", "", "?", "2015", *REST]).out


def test_lines_are_joined_by_a_backslash(study, hold):
    hold(["sí", "Vendo \\", "y atiendo", *REST])
    assert rows(study)["Q02", ""] == ("", "Vendo\ny atiendo")


@pytest.mark.parametrize("stop", [[":q"], []])
def test_an_interview_that_stops_goes_on_where_it_was(study, hold, terminal, stop):
    first = ["sí", "KAM de norte", "1", *stop]
    assert "Guardada" in hold(first).out
    assert rows(study) == {}
    assert terminal.run("interview", "list", "acme", "--json").document["begun"] == ["V05"]
    again = hold(["2015", *REST])
    assert "Sigue la entrevista de V05: 3" in again.out
    assert rows(study)["Q02", ""] == ("KAM", "KAM de norte")
    assert rows(study)["Q03", ""] == ("2015", "")


def test_an_interview_that_ended_may_be_corrected(study, hold):
    hold(WHOLE)
    ended = hold(["", "", "", "2016", *REST])
    assert "[2015]" in ended.out
    assert "corregida" in ended.out
    assert rows(study)["Q03", ""] == ("2016", "")
    assert rows(study)["Q14", "Aceros Norte"] == ("comprador;decide;5;semanal;1", "")


def test_an_unfinished_interview_can_be_deleted(study, hold, terminal):
    hold(["sí", "KAM de norte", ":q"])
    assert terminal.run("interview", "delete", "acme", "V05").code == 0
    assert not list((study.folder / "interviews").iterdir())


def test_an_interview_that_came_in_another_way_is_not_held_twice(study, hold, terminal, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text(
        "interview_id,seller_code,date,question_id,value,text\nE1,V05,2026-01-05,Q01,1,\nE1,V05,2026-01-05,Q36,,Con datos\n",
        encoding="utf-8",
    )
    terminal.run("interview", "import", "acme", str(table))
    ended = hold(WHOLE)
    assert ended.code == 2
    assert "V05" in ended.err


def test_a_code_that_is_none_is_told(study, hold):
    assert hold([], "../V05").code == 2


def test_an_interview_may_be_held_in_english(study, hold):
    ended = hold(["yes", "KAM", *REST], "V05", "--language", "en")
    assert "What is your post" in ended.out
    assert interview_rows(study)[0]["language"] == "en"


def test_who_knows_no_key_account_names_none_and_one_that_is_named_twice_is_one(hold, study):
    hold(["sí", *UNTIL_RECALL, "Ninguna", "NS", "NS", *UNTIL_ACCOUNTS, "NS", *REST], "V07")
    hold(
        ["sí", *UNTIL_RECALL, *RECALL, *UNTIL_ACCOUNTS, "Aceros Norte", "aceros norte", "no sé",
         *ACCOUNT, "30", *REST]
    )  # fmt: skip

    assert {account for _, account in rows(study)} == {"", "Aceros Norte"}
