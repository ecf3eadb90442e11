from pathlib import Path

import pytest

from llavero.foundation.errors import ExitCode
from llavero.prose import Prose, Style
from llavero.report.brief.check import check
from llavero.report.brief.loading import BriefNotUnderstood, brief_from, default_brief, read_brief
from llavero.report.brief.manuscript import Line, Manuscript

SMALL = """
says = { es = "una carta", en = "a letter" }
pass_score = 50

[words]
greeting = ["estimad*", "dear"]

[[sections]]
number = 1
says = { es = "Carta", en = "Letter" }
minimum = 0.1
titles.exact = ["carta", "letter"]

[[sections.items]]
id = "greeting"
says = { es = "Saludo", en = "Greeting" }
points = 10
[[sections.items.asks]]
says = { es = "un saludo", en = "a greeting" }
clues = ["greeting"]
"""


def faults(text: str) -> set[tuple[str, str]]:
    with pytest.raises(BriefNotUnderstood) as refused:
        brief_from(text, "brief.toml")
    assert refused.value.exit_code == ExitCode.USAGE
    return {(fault.where, fault.code) for fault in refused.value.faults}


def test_the_default_brief_weighs_20_20_30_30():
    brief = default_brief()

    assert [section.points for section in brief.sections] == [20, 20, 30, 30]
    assert [section.minimum for section in brief.sections] == [1, 3, 4, 2]
    assert brief.points == 100


def test_a_brief_of_ones_own_is_checked_against():
    brief = brief_from(SMALL, "letter.toml")
    document = Manuscript(
        (
            Line("Carta", bold=True),
            Line("Estimada Laura, " + "me alegra que la obra vaya bien. " * 8),
        )
    )

    result = check(document, brief)

    assert (result.score, result.falls_short) == (100, False)


def test_all_the_faults_of_a_brief_are_told_at_once():
    wrong = (
        SMALL.replace("pass_score = 50", 'pass_score = "much"\nwhatever = 1')
        .replace("points = 10\n", "")
        .replace('clues = ["greeting"]', 'clues = ["farewell"]\nminimum = 0\nnear = "nobody"')
        .replace(', en = "Letter"', "")
    )

    assert faults(wrong) == {
        ("pass_score", "not-number"),
        ("whatever", "unknown-field"),
        ("sections[1].says.en", "missing"),
        ("sections[1].items[1].points", "missing"),
        ("sections[1].items[1].asks[1].clues", "clue"),
        ("sections[1].items[1].asks[1].clues", "nothing-asked"),
        ("sections[1].items[1].asks[1].minimum", "not-positive"),
        ("sections[1].items[1].asks[1].near", "unknown-name"),
    }


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('["estimad*", "dear"]', '"dear"', ("words.greeting", "not-list")),
        ('["estimad*", "dear"]', '["/(/"]', ("words.greeting", "expression")),
        ("greeting = [", "number = [", ("words.number", "name-taken")),
        ('clues = ["greeting"]', 'count = "hugs"', ("sections[1].items[1].asks[1].count", "unknown-name")),
        ("[[sections.items.asks]]", "[[sections.items.questions]]", ("sections[1].items[1].asks", "nothing-asked")),
        ('says = { es = "una carta", en = "a letter" }', "says = 3", ("says", "not-table")),
        ("[[sections]]", "[sections]", ("sections", "not-tables")),
        ("points = 10", "points = 10\nlength = 2", ("sections[1].items[1].length", "not-flag")),
    ],
)  # fmt: skip
def test_each_fault_names_its_place(old, new, fault):
    assert fault in faults(SMALL.replace(old, new))


def test_numbers_and_ids_may_not_be_repeated():
    twice = SMALL + SMALL[SMALL.index("[[sections]]") :]

    assert {("sections", "number-twice"), ("sections", "id-twice")} <= faults(twice)


def test_a_file_that_is_no_toml_or_is_not_there_is_told(tmp_path):
    assert faults("says = ") == {("brief.toml", "no-toml")}
    with pytest.raises(BriefNotUnderstood) as refused:
        read_brief(tmp_path / "none.toml")
    assert refused.value.faults[0].code == "no-file"


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_fault_has_its_sentence(language):
    prose = Prose(Style.of(language), "llavero.report.brief")
    codes = (
        "no-file no-toml missing unknown-field not-text not-number not-positive not-flag not-list "
        "not-table not-tables name-taken unknown-name nothing-asked clue expression number-twice "
        "id-twice"
    )

    for code in codes.split():
        assert "x.y" in prose.text(f"check-brief-{code}", where="x.y", what="z")


def test_the_brief_shown_in_the_reference_can_be_read():
    page = (Path(__file__).parents[3] / "docs" / "reference" / "check.md").read_text("utf-8")
    example = page.split("```toml\n")[1].split("```")[0]

    brief = brief_from(example, "example.toml")

    assert [section.points for section in brief.sections] == [3]
