"""Does a Spanish conjunction sound right before whatever word a fact brings?"""

import pytest

from llavero.prose import NameSpan, Prose, Style
from llavero.prose.euphony import euphonic
from llavero.prose.text import PlainSpan


def joined(conjunction: str, word: str) -> str:
    spans = (NameSpan("Norte"), PlainSpan(f" {conjunction} "), NameSpan(word))
    return "".join(span.text for span in euphonic(spans))


@pytest.mark.parametrize("word", ["ingeniería", "Inyectados Sur", "Hidráulica", "índice"])
def test_before_the_sound_of_i_it_is_e(word):
    assert joined("y", word) == f"Norte e {word}"


@pytest.mark.parametrize("word", ["logística", "Hierros", "Iowa", "hielo", "Yeso", "3"])
def test_before_any_other_sound_it_stays(word):
    assert joined("y", word) == f"Norte y {word}"


@pytest.mark.parametrize("word", ["Oeste", "hospitales", "8", "800", "11", "11.5"])
def test_before_the_sound_of_o_or_is_u(word):
    assert joined("o", word) == f"Norte u {word}"


@pytest.mark.parametrize("word", ["Este", "1,100", "110", "18"])
def test_before_any_other_number_or_word_or_stays(word):
    assert joined("o", word) == f"Norte o {word}"


def test_a_word_that_only_ends_so_is_no_conjunction():
    spans = (PlainSpan("el rey "), NameSpan("Ignacio"))

    assert "".join(span.text for span in euphonic(spans)) == "el rey Ignacio"


def test_sentences_are_said_so_in_spanish_and_left_alone_in_english():
    said = {
        language: str(
            Prose(Style.of(language), "llavero.analysis.voice").say(
                "voice-and", first="Norte", last="Ingeniería"
            )
        )
        for language in ("es", "en")
    }

    assert said["es"] == "Norte e Ingeniería"
    assert "Norte and Ingeniería" in said["en"]
