"""Is a code found in whatever words it is told, and not where it is named only?"""

import tomllib
from pathlib import Path

import pytest

from llavero.interview.coding.codebook import load_codebook
from llavero.interview.coding.suggest import Answer, suggest

BANK = tomllib.loads(
    (Path(__file__).parent / "gold" / "paraphrases.toml").read_text(encoding="utf-8")
)
APART = 2  # the last of each list, not looked at when the cues were widened
QUESTIONS = {"R": "Q21", "I": "Q30", "A": "Q36"}
OWN_QUESTIONS = {
    **{"R06": "Q22", "R07": "Q22", "R15": "Q22", "R16": "Q26", "R23": "Q24", "R24": "Q24"},
    **{"I01": "Q35", "I03": "Q34", "I21": "Q34"},
}


def carries(text, code, language):
    question = OWN_QUESTIONS.get(code, QUESTIONS[code[0]])
    answer = Answer("E1", question, text, None, language)
    return any(one.code == code for one in suggest([answer]))


def share(language, part):
    rows = [(text, code) for code, told in BANK.items() for text in told[language][part]]
    return sum(carries(text, code, language) for text, code in rows) / len(rows)


def test_every_code_is_told_in_six_ways_and_missed_in_one_in_each_language():
    assert set(BANK) == set(load_codebook().codes)
    assert min(len(told[language]) for told in BANK.values() for language in ("es", "en")) >= 6
    assert all(told["es_not"] and told["en_not"] for told in BANK.values())


@pytest.mark.parametrize("language", ["es", "en"])
def test_nearly_every_way_of_telling_a_code_is_found(language):
    assert share(language, slice(None, -APART)) >= 0.97


@pytest.mark.parametrize("language", ["es", "en"])
def test_so_are_nine_in_ten_of_those_that_were_set_apart(language):
    assert share(language, slice(-APART, None)) >= 0.90


@pytest.mark.parametrize("language", ["es", "en"])
def test_where_a_code_is_named_but_does_not_hold_it_is_seldom_found(language):
    rows = [(text, code) for code, told in BANK.items() for text in told[f"{language}_not"]]

    wrong = [text for text, code in rows if carries(text, code, language)]
    assert len(wrong) / len(rows) < 0.10, wrong
