"""How often are the suggested codes the ones that people gave, and do the pages say so?"""

import os
from pathlib import Path

import pytest
from benchmarks.coding import (
    by_cues,
    by_keywords,
    coded_by,
    of_sellers,
    reliability,
    score,
    sets,
    tables,
    written,
)

from llavero.interview.coding.codebook import load_codebook

ROOT = Path(__file__).parents[3]
DATA = Path(os.environ.get("LLAVERO_DATA", ROOT.parent / "shared" / "data")) / "interviews"

pytestmark = pytest.mark.slow


def coded(coder):
    if not (DATA / "codes.csv").is_file():
        pytest.skip("the interviews that two people coded are not here: set LLAVERO_DATA")
    return coded_by(coder, DATA)


def test_the_answers_to_measure_on_are_many_and_use_codes_of_the_codebook():
    rows = [*written("development"), *written("held_out")]

    known = set(load_codebook().codes)
    assert len(rows) >= 120
    assert [row.answer.text for row in rows if not row.codes | row.doubt <= known] == []
    assert [row.answer.text for row in rows if row.codes & row.doubt] == []
    assert {row.answer.language for row in rows} == {"es", "en"}


@pytest.mark.parametrize("half", ["development", "held_out"])
def test_cues_find_what_people_find_far_better_than_keywords(half):
    rows = written(half)

    assert score(rows, by_cues).f1 >= 0.80
    assert score(rows, by_keywords).f1 < 0.40


def test_cues_hold_in_other_trades_where_none_was_written_for_them():
    rows = written("other_trades")

    assert score(rows, by_cues).f1 >= 0.72
    assert score(rows, by_keywords).f1 < 0.40


def test_of_what_is_suggested_about_as_much_is_right_as_the_confidence_says():
    told = reliability(written("other_trades"))

    count = sum(row[1] for row in told)
    mean, right = (sum(row[1] * row[part] for row in told) / count for part in (2, 3))
    assert abs(mean - right) < 0.15


@pytest.mark.parametrize("coder", ["A", "B"])
def test_cues_come_near_two_coders_of_interviews_by_another_hand(coder):
    rows = coded(coder)

    apart = of_sellers(rows, apart=True)
    assert score(rows, by_cues).f1 >= 0.70
    assert score(rows, by_cues, lenient=True).f1 >= 0.75
    assert 0.57 <= score(apart, by_cues).f1 < score(rows, by_cues).f1


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_page_tells_what_is_measured(language):
    page = (ROOT / "docs" / "methods" / f"coding.{language}.md").read_text(encoding="utf-8")
    if len(dict(sets())) < 4:
        pytest.skip("the interviews that two people coded are not here: set LLAVERO_DATA")

    missing = [line for line in tables(language) if line and line not in page]

    assert missing == [], "run python -m benchmarks.coding " + language
