"""How is a study begun from a terminal?"""

import json

import pytest


def settings(terminal):
    path = terminal.workspace / "studies" / "norte" / "study.json"
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        ((), "es-MX"),
        (("--currency", "EUR"), "es-ES"),
        (("--currency", "EUR", "--language", "en"), "en-US"),
        (("--currency", "EUR", "--numbers", "es-MX"), "es-MX"),
        (("--currency", "COP"), "es-ES"),
        (("--currency", "CLP"), "es-ES"),
        (("--currency", "PEN"), "es-MX"),
        (("--numbers", "es-ES"), "es-ES"),
    ],
)
def test_figures_are_written_as_is_usual_for_the_language_and_the_currency(
    terminal, options, numbers
):
    assert terminal.run("new", "norte", "--company", "Aceros Norte", *options).code == 0

    assert settings(terminal)["numbers"] == numbers


def test_the_terminal_writes_the_figures_of_a_study_as_the_study_does(terminal):
    terminal.run("new", "norte", "--company", "Aceros Norte", "--currency", "EUR")

    spanish = terminal.run("parameters", "norte", "--set", "retention.at-risk=2,5", "--by", "Ana")
    english = terminal.run("parameters", "norte", "--language", "en")

    assert "retention.at-risk = 2,5" in spanish.out
    assert "retention.at-risk = 2.5" in english.out


def test_other_ways_to_write_figures_are_refused(terminal):
    ended = terminal.run("new", "norte", "--company", "Aceros Norte", "--numbers", "fr-FR")

    assert ended.code == 2
    assert "es-MX, es-ES, en-US" in ended.err
