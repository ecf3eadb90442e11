"""Can the numbers that the analyses assume be seen and set from a terminal?"""

import json

import pytest


@pytest.fixture
def study(terminal, sales):
    return terminal.after(("new", "acme", "--company", "Acme"), ("import", "acme", sales, "--yes"))


def set_(terminal, *sets, **more):
    options = [word for one in sets for word in ("--set", one)]
    options += [word for name, value in more.items() for word in (f"--{name}", value)]
    return terminal.run("parameters", "acme", *options)


def listed(terminal):
    document = terminal.run("parameters", "acme", "--json").document
    return {one["name"]: one for one in document["parameters"]}


def kept(terminal):
    path = terminal.workspace / "studies" / "acme" / "parameters.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_study_has_the_defaults_until_somebody_changes_them(study):
    found = listed(study)["workload.weeks"]

    assert (found["value"], found["default"]) == (46, 46)
    assert (found["least"], found["most"], found["set_by"], found["set_at"]) == (1, 52, None, None)
    assert not (study.workspace / "studies" / "acme" / "parameters.jsonl").exists()


def test_a_value_is_kept_with_who_when_and_why(study):
    ended = set_(study, "workload.weeks=44", by="Ana Ruiz", why="Calendario de la empresa")
    found = listed(study)["workload.weeks"]

    assert ended.code == 0
    assert "workload.weeks = 44" in ended.out
    assert "Lo puso Ana Ruiz el" in ended.out
    assert "llavero analyse acme" in ended.out
    assert (found["value"], found["set_by"]) == (44, "Ana Ruiz")
    assert found["set_why"] == "Calendario de la empresa"
    assert found["set_at"].endswith("+00:00")


def test_several_values_are_set_at_once_and_a_part_may_be_a_percentage(study):
    assert set_(study, "workload.account-share=60%", "retention.at-risk=3", by="Ana").code == 0
    found = listed(study)

    assert found["workload.account-share"]["value"] == 0.6
    assert found["retention.at-risk"]["value"] == 3


def test_an_empty_value_returns_to_the_default_and_nothing_is_forgotten(study):
    set_(study, "workload.weeks=44", by="Ana")
    assert set_(study, "workload.weeks=", by="Luis").code == 0

    assert listed(study)["workload.weeks"]["value"] == 46
    assert [(one["value"], one["by"]) for one in kept(study)] == [(44, "Ana"), (None, "Luis")]


def test_who_is_logged_in_makes_the_change_where_nobody_is_named(study, monkeypatch):
    monkeypatch.setattr("getpass.getuser", lambda: "lucia")
    set_(study, "workload.weeks=44")

    assert listed(study)["workload.weeks"]["set_by"] == "lucia"


def test_a_change_by_nobody_is_refused(study, monkeypatch):
    def nobody():
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    ended = set_(study, "workload.weeks=44")

    assert ended.code == 2
    assert ended.err.strip() == ("No se sabe quién cambia el parámetro. Indíquelo con --by NOMBRE.")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("workload.days=3", "«workload.days» no es un parámetro."),
        ("workload.weeks=abc", "«abc» no sirve como valor de workload.weeks"),
        ("workload.weeks=nan", "«nan» no sirve como valor de workload.weeks"),
        ("workload.weeks=90%", "«90%» no sirve como valor de workload.weeks"),
        ("workload.weeks=1,234", "«1,234» no sirve como valor de workload.weeks"),
        ("workload.weeks=60", "60 no se admite en workload.weeks: debe estar entre 1 y 52."),
        (f"workload.weeks={'9' * 400}", "debe estar entre 1 y 52."),
        ("forecast.years=2.5", "2.5 no se admite en forecast.years: debe ser un número entero."),
        ("retention.dormant=1.5", "no puede ser menor que retention.at-risk, que está en 2."),
        ("retention.at-risk=9", "Con retention.dormant en 4 los umbrales quedarían en desorden"),
        ("workload.weeks", "se escribe nombre=valor"),
    ],
)
def test_a_bad_value_gets_a_sentence_and_nothing_is_written(study, said, sentence):
    ended = set_(study, "workload.slack=0.5", said, by="Ana")

    assert ended.code == 2
    assert sentence in ended.err.replace("\N{NO-BREAK SPACE}", " ")
    assert len(ended.err.strip().splitlines()) == 1
    assert not (study.workspace / "studies" / "acme" / "parameters.jsonl").exists()


def test_it_speaks_english_where_asked(study):
    shown = study.run("parameters", "acme", "--language", "en")
    refused = study.run(
        "parameters", "acme", "--set", "margin.erosion=2", "--by", "Ana", "--language", "en"
    )

    assert "By default 46; from 1 to 52 are admitted." in shown.out
    assert "2 is not admitted for margin.erosion: it must lie between 0 pp and 100 pp." in (
        refused.err.replace("\N{NO-BREAK SPACE}", " ")
    )


def test_a_fault_is_one_document_for_a_script(study):
    ended = study.run("parameters", "acme", "--set", "workload.weeks=60", "--by", "Ana", "--json")

    assert ended.code == 2
    assert ended.document["error"]["code"] == "parameter-out-of-range"
    assert ended.document["error"]["facts"] == {
        "parameter": "workload.weeks",
        "value": "60",
        "least": 1,
        "most": 52,
    }


def test_a_line_that_nobody_understands_is_named(study):
    set_(study, "workload.weeks=44", by="Ana")
    path = study.workspace / "studies" / "acme" / "parameters.jsonl"
    path.write_text(path.read_text(encoding="utf-8") + '{"name": "workload.weeks"}\n')

    for ended in (study.run("parameters", "acme"), study.run("analyse", "acme")):
        assert ended.code == 2
        assert "No se entiende la fila 2 de" in ended.err


def test_the_next_run_uses_the_value_and_returning_to_the_default_gives_the_first_run(study):
    def run():
        document = study.run("analyse", "acme", "--json").document
        figures = study.run("figures", "acme", "--json").document
        return document["run"], next(f for f in figures if f["key"] == "M22")["status"]

    before = run()
    set_(study, "concentration.high=1", by="Ana")
    changed = run()
    set_(study, "concentration.high=", by="Ana")

    assert changed[0] != before[0]
    assert run() == before


@pytest.mark.parametrize(
    ("said", "value"), [("0,9", 0.9), ("0,125", 0.125), ("12,5 %", 0.125), (",5", 0.5)]
)
def test_a_decimal_comma_is_understood_where_it_can_only_be_one(study, said, value):
    assert set_(study, f"workload.account-share={said}", by="Ana").code == 0

    assert listed(study)["workload.account-share"]["value"] == value
