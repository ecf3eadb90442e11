"""Does a map of relationships hold only people and dealings that make sense?"""

import pytest

from llavero.document import Dealing, MappedColleague, MappedContact, RelationshipMap
from llavero.document.relationship_map import ATTITUDE, LEVELS, graded
from llavero.prose import Text

ANA = MappedContact("c1", "Compras", level=3, influence=3, attitude=-1, access=2)
RAUL = MappedColleague("e1", "Ventas")


def relationship_map(contacts=(ANA,), colleagues=(RAUL,), dealings=()):
    words = Text.plain("Mapa")
    return RelationshipMap(words, contacts, colleagues, dealings, words, words)


def test_a_person_of_whom_only_the_post_is_known_is_silent_assumed_and_without_middle_values():
    unknown = MappedContact("c9", "Almacén")

    assert (unknown.level, unknown.influence, unknown.attitude, unknown.access) == (None,) * 4
    assert (unknown.active, unknown.confirmed) == (False, False)


@pytest.mark.parametrize(
    ("what", "value"),
    [
        ("level", 0),
        ("level", 6),
        ("influence", 0),
        ("attitude", -3),
        ("attitude", 3),
        ("access", 4),
    ],
)
def test_a_value_off_its_scale_is_refused_by_name(what, value):
    with pytest.raises(ValueError, match=f"c2: {what} is from .* {value}"):
        MappedContact("c2", "Compras", **{what: value})


def test_two_people_of_one_key_are_refused():
    with pytest.raises(ValueError, match="contact twice in a map: c1"):
        relationship_map(contacts=(ANA, ANA))
    with pytest.raises(ValueError, match="colleague twice in a map: e1"):
        relationship_map(colleagues=(RAUL, RAUL))


def test_a_dealing_is_between_people_of_the_map_and_is_told_once():
    with pytest.raises(ValueError, match="no contact of the map has the key c7"):
        relationship_map(dealings=(Dealing("c7", "e1"),))
    with pytest.raises(ValueError, match="no colleague of the map has the key e7"):
        relationship_map(dealings=(Dealing("c1", "e7"),))
    with pytest.raises(ValueError, match="dealing twice"):
        relationship_map(dealings=(Dealing("c1", "e1"), Dealing("c1", "e1", 3)))


def test_a_value_of_a_file_that_is_off_its_scale_is_not_known():
    assert [graded(value, LEVELS) for value in (None, 0, 1, 5, 7)] == [None, None, 1, 5, None]
    assert graded(-2, ATTITUDE) == -2
