"""Is a sentence the same, whether the parser reads it or it is taken as it is written?"""

from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.runtime.prepare import Compiler
from fluent.syntax import ast

from llavero.prose.entries import Bundle, entries, one_line, plain

SRC = Path(__file__).parents[2] / "src" / "llavero"


def said(message):
    """Return the text of a sentence and of each of its attributes."""
    texts = {"": message.value, **message.attributes}
    return {name: one_line(text.value) for name, text in texts.items() if text is not None}


@pytest.mark.parametrize("language", ["es", "en"])
def test_plain_sentences_say_what_the_parser_reads(language):
    for path in SRC.rglob(f"*.{language}.ftl"):
        source = path.read_text(encoding="utf-8")
        parsed = {
            entry.id.name: entry
            for entry in FluentResource(source).body
            if isinstance(entry, ast.Message)
        }
        written = {name: text for name, text in entries(source) if "{" not in text}

        read = {name: said(plain(name, text)) for name, text in written.items()}

        assert read == {name: said(Compiler()(parsed[name])) for name in written}, path.name


def test_a_sentence_of_several_lines_with_an_attribute_is_read_without_what_stands_behind_it():
    sentence = plain(
        "hours",
        "hours = Hours that the accounts\n    ask for\n    .formula =\n        a = b\n\n# A comment.\n",
    )

    assert said(sentence) == {"": "Hours that the accounts ask for", "formula": "a = b"}


def test_a_sentence_may_have_attributes_alone():
    sentence = plain("hours", "hours =\n    .formula = a + b\n")

    assert said(sentence) == {"formula": "a + b"}


def test_a_sentence_is_parsed_when_it_has_a_place_for_a_fact():
    bundle = Bundle("en")
    bundle.add_source("plain = Nothing to fill in\nfilled = { plain }, or nearly\n")

    assert bundle.format_pattern(bundle.get_message("filled").value) == (
        "Nothing to fill in, or nearly",
        [],
    )
