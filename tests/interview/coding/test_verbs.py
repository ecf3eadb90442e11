"""Does one entry cover the forms in which a verb is said?"""

import tomllib
from importlib.resources import files

import pytest

from llavero.interview.coding.codebook import OWN
from llavero.interview.coding.dictionary import Dictionary
from llavero.interview.coding.verbs import verb_forms
from llavero.interview.coding.words import folded


def forms(written, language="es"):
    return verb_forms(written, language)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("llamar", "llamo llamé llamaba llamando llamarle llamaría llamado llamamos"),
        ("buscar", "busco busqué busquemos buscándolo"),
        ("entregar", "entrego entregué entreguen"),
        ("empezar empiez", "empiezo empecé empezaba"),
        ("pedir pid", "pido pedí pidió pidiendo pedirles pediré"),
        ("tener tien teng tuv tendr", "tengo tienes tuve tuvo tuvimos tendré tenía teniendo"),
        ("hacer hag hic hiz har hech", "hago hice hizo haría hacerlo haciendo"),
        ("ir =voy =vas =va =fui =iba", "voy fui iba ir irme"),
    ],
)
def test_a_spanish_verb_covers_present_past_gerund_and_what_hangs_on_the_infinitive(written, said):
    missing = [form for form in said.split() if folded(form) not in forms(written)]

    assert missing == []


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("walk", "walk walks walked walking"),
        ("chase", "chase chases chased chasing"),
        ("stop", "stops stopped stopping"),
        ("carry", "carries carried carrying"),
        ("push", "pushes pushed pushing"),
        ("go =went =gone", "go goes going went gone"),
    ],
)
def test_an_english_verb_covers_its_forms(written, said):
    assert set(said.split()) <= forms(written, "en")


def test_a_short_stem_makes_no_forms_that_are_other_words():
    assert {"de", "a", "e", "o"}.isdisjoint(forms("dar =doy") | forms("ir =voy"))


def test_no_verb_of_the_codebook_makes_a_small_word():
    said = tomllib.loads(files("llavero.interview.coding").joinpath(OWN).read_text("utf-8"))
    small = {"de", "que", "en", "la", "el", "los", "con", "por", "para", "to", "the", "of", "and"}

    made = {
        verb: forms(verb, language) & small
        for language, verbs in said["verbs"].items()
        for verb in verbs
    }
    assert len(made) > 200
    assert {verb for verb, found in made.items() if found} == set()


def dictionary():
    return Dictionary("es", families=(), verbs=["contar cuent"], sets={}, negators=())


def test_two_sides_of_a_tilde_stand_in_either_order():
    first, second = dictionary().cues("pedido ~ tarde", "R12", 0.85)

    assert [sorted(e.asked.forms)[0] for e in first.elements] == ["pedido", "tarde"]
    assert [sorted(e.asked.forms)[0] for e in second.elements] == ["tarde", "pedido"]


@pytest.mark.parametrize("written", ["<volar> caja", "pedido ~", "~ tarde"])
def test_an_unknown_verb_or_half_a_pair_is_refused(written):
    with pytest.raises(ValueError, match=r".+"):
        dictionary().cues(written, "R12", 0.85)
