"""Where do the people of a customer stand on the chart of influence and attitude?"""

from math import dist

from llavero.document import MappedContact, StakeholderWords, stakeholder_chart
from llavero.prose import Text

TEXT = Text.plain("Mapa")
WORDS = StakeholderWords(
    TEXT, TEXT, TEXT, "Acceso", "Acceso no registrado", "Influencia", "Actitud"
)


def person(key, influence, attitude, access=None):
    return MappedContact(
        key, f"Puesto {key}", influence=influence, attitude=attitude, access=access
    )


def test_a_contact_stands_at_its_influence_and_attitude_and_is_larger_with_more_access():
    chart = stakeholder_chart((person("a", 5, -2, 0), person("b", 3, 1, 3)), WORDS)

    (series,) = chart.series
    assert series.points == ((3.0, 1.0, 4.0), (5.0, -2.0, 1.0))
    assert series.labels == ("Puesto b", "Puesto a")
    assert series.short_labels == ("2", "1")  # their numbers in the order given
    assert chart.spans == ((0.0, 5.99), (-3.0, 2.99))


def test_contacts_whose_access_is_not_known_are_a_series_of_their_own():
    chart = stakeholder_chart((person("a", 2, 0, 2), person("b", 4, 0)), WORDS)

    assert [one.name for one in chart.series] == ["Acceso", "Acceso no registrado"]
    assert chart.series[1].points == ((4.0, 0.0, 1.0),)


def test_contacts_of_one_grade_stand_around_it_and_apart_from_each_other():
    for count in (2, 5, 9):
        chart = stakeholder_chart([person(str(at), 4, 1, 1) for at in range(count)], WORDS)
        places = [(x, y) for x, y, _ in chart.series[0].points]

        assert all(dist(place, (4, 1)) < 0.5 for place in places)
        assert all(dist(a, b) > 0.15 for a in places for b in places if a is not b)


def test_who_lacks_influence_or_attitude_is_left_out_and_without_anybody_there_is_no_chart():
    some = (person("a", None, 1), person("b", 2, None), person("c", 1, 0))

    assert stakeholder_chart(some, WORDS).series[0].labels == ("Puesto c",)
    assert stakeholder_chart(some[:2], WORDS) is None
    assert stakeholder_chart((), WORDS) is None
