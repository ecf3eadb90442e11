"""What the tests of the check share: the brief of the project, and a way to check a document."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document as Word

from llavero.report.brief.brief import Brief
from llavero.report.brief.check import Result, check
from llavero.report.brief.loading import default_brief
from llavero.report.word.reading import read
from tests.report.brief.documents.hand import Heading, saved, styled, written


@pytest.fixture(scope="session")
def brief() -> Brief:
    return default_brief()


@pytest.fixture
def checked(tmp_path: Path, brief: Brief) -> Callable[..., Result]:
    """Return what checks a text laid out by one hand, or a Word document made in the test."""

    def run(document: str | Word, heading: Heading = styled) -> Result:
        word = written(document, heading) if isinstance(document, str) else document
        return check(read(saved(word, tmp_path / "document.docx")), brief)

    return run
