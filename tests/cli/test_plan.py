"""How does the plan of an account come from the terminal?"""

import pytest


@pytest.fixture
def imported(terminal, sales):
    return terminal.after(("new", "acme", "--company", "Acme"), ("import", "acme", sales, "--yes"))


@pytest.fixture
def analysed(terminal, sales):
    return terminal.after(
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", sales, "--yes"),
        ("analyse", "acme"),
    )


def test_a_plan_is_written_where_it_is_wanted_and_told(analysed, tmp_path):
    target = tmp_path / "norte.docx"

    ended = analysed.run("plan", "acme", "aceros", "-o", str(target))

    assert ended.code == 0, ended.err
    assert target.exists()
    assert str(target) in ended.out


def test_a_plan_is_told_as_json_with_the_state_of_each_content(analysed):
    (plan,) = analysed.run("plan", "acme", "aceros", "--json").document["plans"]

    assert plan["name"] == "Aceros Norte"
    assert plan["of"] == len(plan["contents"]) == 15
    assert plan["complete"] == sum(one["state"] == "complete" for one in plan["contents"])
    assert plan["on_record"] is None
    needs = plan["contents"][6]
    assert (needs["name"], needs["state"], needs["age_days"]) == ("needs", "blank", None)
    performance = plan["contents"][4]
    assert (performance["sources"], performance["state"]) == (["ledger"], "partly")


def test_a_figure_of_a_plan_can_be_traced(analysed):
    (plan,) = analysed.run("plan", "acme", "aceros", "--json").document["plans"]

    found = analysed.run("trace", "acme", f"AP.sales@group:{plan['account']}", "--json").document

    assert found["id"] == "AP.sales"
    assert found["steps"][-1]["count"] == 16


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("plan", "acme", "nadie"), 2, "Ninguna cuenta se llama «nadie»"),
        (("plan", "acme", "aceros nortes"), 2, "Aceros Norte"),
        (("plan", "acme"), 2, "Diga de qué cuenta"),
        (("plan", "acme", "aceros", "--all"), 2, "Diga de qué cuenta"),
        (("plan", "acme", "--all"), 12, "no dice qué cuentas son clave"),
        (("plan", "otro", "aceros"), 2, "otro"),
        (("trace", "acme", "AP.sales@group:nadie"), 2, "AP.sales@group:nadie"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(analysed, arguments, code, said):
    ended = analysed.run(*arguments)

    assert ended.code == code
    assert said in ended.err
    assert "Traceback" not in ended.err


def test_without_a_run_there_is_no_plan(imported):
    ended = imported.run("plan", "acme", "aceros")

    assert ended.code == 12
    assert "llavero analyse acme" in ended.err


def test_a_plan_of_a_ledger_that_changed_since_is_refused(analysed, tmp_path):
    more = tmp_path / "abril.csv"
    more.write_text(
        "Folio,Fecha,Cliente,Vendedor,Cantidad,Importe\nF99,05/04/2025,Aceros Norte,Lucía,1,10.00\n",
        encoding="utf-8",
    )
    assert analysed.run("import", "acme", str(more), "--yes").code == 0

    ended = analysed.run("plan", "acme", "aceros")

    assert ended.code == 12
    assert "llavero analyse acme" in ended.err
