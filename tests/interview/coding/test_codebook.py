"""Is the codebook whole, and are the faults of another one told at once?"""

import pytest

from llavero.interview.coding.codebook import (
    codebook_from,
    load_codebook,
    read_codebook,
)
from llavero.interview.coding.codes import Facet
from llavero.interview.coding.faults import CodebookNotUnderstood
from llavero.interview.coding.suggest import Answer, suggest

SMALL = """
version = "1"
threshold = 0.5
[weights]
strong = 0.85
[priors]
Q30 = {{ I = 0.5, N01 = 1 }}
[scopes.es]
negation = ["no"]
[codes.{code}]
name = {{ es = "Referencias", en = "References" }}
definition = {{ es = "Enseña una obra terminada.", en = "Shows a finished job." }}
[codes.{code}.es]
strong = ["{cue}"]
"""


def small(code="N01", cue="obra terminada"):
    return SMALL.format(code=code, cue=cue)


def faults(text):
    with pytest.raises(CodebookNotUnderstood) as raised:
        codebook_from(text, "own.toml")
    return [(fault.where, fault.code) for fault in raised.value.faults]


def test_the_codebook_has_24_routines_24_sources_and_8_approaches():
    codes = load_codebook().codes

    counts = {facet: sum(code.facet is facet for code in codes.values()) for facet in Facet}
    assert counts == {
        Facet.ROUTINE: 24,
        Facet.INFORMATION: 24,
        Facet.APPROACH: 8,
        Facet.EMERGENT: 0,
    }


def test_every_code_has_a_name_a_definition_and_cues_in_both_languages():
    for code in load_codebook().codes.values():
        for language in ("es", "en"):
            assert code.name[language], code.code
            assert code.definition[language].endswith("."), code.code
            assert code.cues[language]["strong"], code.code


def test_an_emergent_code_with_a_definition_is_understood():
    book = codebook_from(small(), "own.toml")

    assert book.codes["N01"].facet is Facet.EMERGENT
    assert book.prior("Q30", "N01") == 1


def test_all_faults_of_a_codebook_are_told_at_once():
    text = small(code="X1").replace("0.85", "1.5").replace('en = "References"', 'en = ""')

    assert faults(text) == [
        ("weights.strong", "codebook-not-share"),
        ("X1", "codebook-not-code"),
        ("X1.name.en", "codebook-missing"),
        ("priors.Q30", "codebook-unknown"),
    ]


@pytest.mark.parametrize("caution", ["0.0", "1.5", '"half"'])
def test_a_caution_that_is_no_share_is_a_fault(caution):
    text = small().replace("threshold = 0.5", f"threshold = 0.5\ncaution = {caution}")

    assert faults(text) == [("caution", "codebook-not-share")]


def test_caution_brings_the_confidence_nearer_to_even_and_moves_no_code_over_the_threshold():
    answer = Answer("E1", "Q22", "Les enseñé una obra terminada.", None, "es")

    bold = suggest([answer], codebook_from(small(), "own.toml"))
    wary = suggest([answer], codebook_from("caution = 0.5\n" + small(), "own.toml"))
    assert [round(one.confidence, 2) for one in (*bold, *wary)] == [0.85, 0.70]


def test_the_code_for_no_code_cannot_be_defined():
    assert ("N00", "codebook-not-code") in faults(small(code="N00"))


@pytest.mark.parametrize("cue", ["@nobody avisa", "casi? nunca", "", "Q30:"])
def test_a_cue_that_cannot_be_meant_is_a_fault(cue):
    assert faults(small(cue=cue)) == [("N01.es", "codebook-cue")]


def test_what_is_no_toml_or_no_file_is_a_fault(tmp_path):
    assert faults("codes =") == [("own.toml", "codebook-no-toml")]

    with pytest.raises(CodebookNotUnderstood) as raised:
        read_codebook(tmp_path / "absent.toml")
    assert [fault.code for fault in raised.value.faults] == ["codebook-no-file"]


ADDED = """
version = "1.0, with ours"
[codes.N01]
name = { es = "Referencias", en = "References" }
definition = { es = "Enseña una obra terminada.", en = "Shows a finished job." }
[codes.N01.es]
strong = ["enseño .. obra terminada"]
"""


def test_codes_of_a_company_are_added_to_those_of_the_program(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(ADDED, encoding="utf-8")

    book = read_codebook(own)

    assert book.version == "1.0, with ours"
    assert len(book.codes) == len(load_codebook().codes) + 1
    answer = Answer("E1", "Q22", "Le enseñé una obra terminada y mandé la minuta.", None, "es")
    assert {one.code for one in suggest([answer], book)} == {"N01", "R15"}


def test_a_company_cannot_add_what_is_no_code():
    assert faults(ADDED.replace("N01", "X1")) == [("X1", "codebook-not-code")]
    assert faults('version = "1"\ncodes = 3') == [("codes", "codebook-missing")]
