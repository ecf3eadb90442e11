"""How does the check do on documents in other voices: formal, spoken, terse, in tables, theory?

None says things in the words of the brief. The bands are what a reader who knows the rubric would
give the text before any cap.
"""

import pytest

from tests.report.brief.documents.hand import text_of


@pytest.mark.parametrize(
    ("name", "sections", "least", "most"),
    [
        ("free.es.md", 4, 55, 70),
        ("formal.es.md", 4, 75, 90),
        ("terse.en.md", 4, 55, 75),
        ("spoken.en.md", 4, 40, 65),
        ("tables.es.md", 4, 20, 35),
        ("theory.es.md", 4, 0, 8),
        ("spain.es.md", 4, 40, 65),
        ("weak.en.md", 4, 0, 6),
        ("stuffed.es.md", 4, 0, 25),
    ],
)
def test_the_score_is_near_that_of_a_reader(checked, name, sections, least, most):
    result = checked(text_of(name))

    assert sum(section.title is not None for section in result.sections) == sections
    assert least <= result.uncapped <= most


@pytest.mark.parametrize(
    "name", ["free.es.md", "formal.es.md", "terse.en.md", "spoken.en.md", "spain.es.md"]
)
def test_interviews_and_sources_are_seen_however_they_are_told(checked, name):
    fails = {fail.id for fail in checked(text_of(name)).hard_fails}

    assert fails - {"lacking"} == {"section-short"}


def test_theory_in_place_of_facts_earns_no_item_in_full(checked):
    result = checked(text_of("theory.es.md"))

    assert all(
        graded.grade != "complete" for section in result.sections for graded in section.items
    )


def test_a_reason_excuses_only_what_it_is_given_for(checked):
    grades = {
        graded.item.id: graded.grade
        for section in checked(text_of("weak.en.md")).sections
        for graded in section.items
    }

    assert (grades["1.sellers"], grades["1.share"]) == ("unexplained", "limit")
