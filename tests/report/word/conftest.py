"""The report of the studio, written once for each language."""

import pytest

from llavero.report.word.render import written
from tests.report.word.opened import Opened
from tests.report.word.studio import report


@pytest.fixture(scope="session", params=["es", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="session")
def content(language):
    return written(report(language), "letter").content


@pytest.fixture(scope="session")
def docx(content):
    return Opened.of(content)


@pytest.fixture(scope="session")
def spanish():
    return Opened.of(written(report("es"), "letter").content)
