"""Do the annexes say how the data were read, what sellers are asked and what terms mean?"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from llavero.document import Chapter, Paragraph, Table
from llavero.interview.questionnaire import questionnaire
from llavero.ledger.manifest import Manifest, Part, SourceEntry, write_manifest
from llavero.prose import Prose, Style
from llavero.report.annexes import glossary_chapter, quality_chapter, questionnaire_chapter
from llavero.study import Settings, Study, create_study
from tests.report.companies import TROUBLED, run_of

LANGUAGES = ("es", "en")
NOW = datetime(2026, 3, 2, tzinfo=UTC).isoformat()


def spoken(language: str) -> Prose:
    return Prose(Style.of(language), "llavero.report")


def table(chapter: Chapter) -> Table:
    (found,) = [block for block in chapter.blocks if isinstance(block, Table)]
    return found


def source(name: str, kept: int, aside: int) -> SourceEntry:
    id = name.replace(".", "-")
    return SourceEntry(id, name, "0" * 64, kept + aside, kept, aside, NOW, table="ledger")


def study_with(tmp_path, *sources: SourceEntry) -> tuple[Study, Manifest]:
    study = create_study(tmp_path, "norte", Settings("Aceros Norte"))
    parts = tuple(
        Part(one.source_id, "ledger", f"{one.source_id}.parquet", "1" * 64, one.rows_kept, ())
        for one in sources
    )
    manifest = Manifest({one.source_id: one for one in sources}, parts)
    write_manifest(study.ledger, manifest)
    return study, manifest


def run_on(digest: str):
    run = run_of(TROUBLED)
    return replace(run, facts=replace(run.facts, digest=digest))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_source_stands_with_what_came_in_and_what_was_set_aside(tmp_path, language):
    files = source("ventas.csv", 90, 2), source("abonos.csv", 10, 0)
    study, manifest = study_with(tmp_path, *files)

    chapter = quality_chapter(study, run_on(manifest.digest), spoken(language))

    assert chapter is not None
    rows = [[str(cell) for cell in (row[0], *row[2:])] for row in table(chapter).rows]
    assert rows == [["abonos.csv", "10", "10", "0"], ["ventas.csv", "92", "90", "2"]]
    opening, absent = [block for block in chapter.blocks if isinstance(block, Paragraph)]
    assert "2" in str(opening.text)
    assert spoken(language).text("table-opportunities").casefold() in str(absent.text)


def test_of_a_ledger_that_changed_since_the_run_nothing_is_said(tmp_path):
    study, _ = study_with(tmp_path, source("ventas.csv", 90, 2))

    assert quality_chapter(study, run_on("another"), spoken("es")) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_in_its_order(language):
    rows = table(questionnaire_chapter(spoken(language))).rows

    assert [str(row[0]) for row in rows] == [one.id for one in questionnaire().questions]
    assert str(rows[0][1]) == questionnaire().questions[0].asked[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_stand_in_the_order_of_the_alphabet_each_once(language):
    terms = [str(row[0]).casefold() for row in table(glossary_chapter(spoken(language))).rows]

    assert terms == sorted(set(terms))
