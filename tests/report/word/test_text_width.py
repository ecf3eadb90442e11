"""Are letters measured as Calibri has them?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.report.word.lettering.text_width import (
    lines,
    longest_word,
    shortened,
    squeezed,
    text_width,
)


def test_a_digit_of_calibri_is_507_thousandths_of_its_size():
    assert text_width("0", 1000) == pytest.approx(507, abs=0.5)


def test_bold_letters_are_wider():
    assert text_width("mano", 10, bold=True) > text_width("mano", 10)


def test_a_no_break_space_is_as_wide_as_a_space():
    assert text_width("\N{NO-BREAK SPACE}", 10) == text_width(" ", 10)


def test_the_longest_word_holds_no_space_that_breaks():
    assert longest_word("MXN\N{NO-BREAK SPACE}1,000 de más", 10) == text_width(
        "MXN\N{NO-BREAK SPACE}1,000", 10
    )


@given(st.text("abcñ MW", max_size=80), st.floats(20, 300))
def test_lines_lose_no_word_and_are_no_wider_than_asked_unless_a_word_is(text, width):
    broken = lines(text, 9, width)

    assert " ".join(broken).split() == text.split()
    assert all(text_width(line, 9) <= width or " " not in line for line in broken)


@given(st.text("abcñ MW", max_size=80), st.floats(20, 300))
def test_what_is_shortened_fits_and_says_so(text, width):
    short = shortened(text, 9, width)

    assert short == text or short.endswith("…")
    assert text_width(short, 9) <= width


@given(st.text("ab ñM", min_size=1, max_size=40), st.floats(20, 300))
def test_a_squeezed_text_keeps_its_ends_and_fits_its_line(text, width):
    short = squeezed(text, 9, width)

    assert short == text or text_width(short, 9) <= width


def test_names_that_begin_alike_are_told_apart_by_their_ends():
    assert squeezed("Mostrador Monterrey", 9, 60) == "Mostrad…terrey"
