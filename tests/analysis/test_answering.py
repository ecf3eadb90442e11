"""Is what finds an answer loaded when somebody asks for it, and only through its package?"""

import re
from pathlib import Path

import pytest

from llavero.analysis import retention
from llavero.diagnosis.order import ANALYSES

SRC = Path(__file__).parents[2] / "src" / "llavero"
# What `account` offers bears another name than the module that holds it.
PAST_THE_PACKAGE = re.compile(r"llavero\.analysis\.(?!account\b)\w+\.answer\b")


@pytest.mark.parametrize("analysis", ANALYSES, ids=lambda analysis: analysis.NAME)
def test_every_analysis_answers_however_often_it_is_asked_for(analysis):
    first = analysis.answer

    assert callable(first)
    assert analysis.answer is first


def test_what_an_analysis_does_not_offer_is_missing():
    with pytest.raises(AttributeError, match="no attribute 'verdict'"):
        _ = retention.verdict


def test_no_module_reaches_an_answer_past_its_package():
    # It would leave the module in the place of the function.
    past = [p.name for p in SRC.rglob("*.py") if PAST_THE_PACKAGE.search(p.read_text("utf-8"))]

    assert past == []
