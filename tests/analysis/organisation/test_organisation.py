"""Who reports to whom today?"""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.boxes import PAGE, boxes
from llavero.analysis.hierarchy import Person, hierarchy
from llavero.analysis.organisation import answer, section
from llavero.analysis.organisation.findings import (
    CircleOfManagers,
    OrganisationToday,
    PlaceOfDepartment,
    SeveralRoots,
)
from llavero.document import Callout, OrgChart, Paragraph
from llavero.foundation.period import Period
from llavero.prose import Prose, Style
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
STAFF = """
    employee_id | name   | dept          | job_title    | job_family | is_kam_dept | manager_id | hire_date  | end_date
    ------------+--------+---------------+--------------+------------+-------------+------------+------------+-----------
    E1          | Irma   | Dirección     | Directora    | other      | false       |            | 2010-01-01 |
    E2          | Raúl   | Comercial     | Director C.  | sales      | false       | E1         | 2010-01-01 |
    E3          | Lucía  | Cuentas clave | Jefa KAM     | sales      | true        | Raúl       | 2010-01-01 |
    E4          | Pedro  | Cuentas clave | KAM          | sales      | true        | E3         | 2010-01-01 |
    E5          | Marta  | Finanzas      | Contralora   | other      | false       | E1         | 2010-01-01 |
    E6          | Óscar  | Finanzas      | Auxiliar     | other      | false       | E5         | 2010-01-01 | 2025-06-01
"""


def person(id, manager, *, commercial=False, kam=False):
    return Person(id, id, id, "area", manager, commercial, kam)


def test_the_department_is_placed_under_whom_it_reports_to():
    found = answer(company(employees=STAFF), SETTING, Earlier())

    today = found.finding(OrganisationToday)
    assert today is not None
    assert (today.people.value, today.levels.value, today.head) == (5, 4, "Directora")
    place = found.finding(PlaceOfDepartment)
    assert place is not None
    assert place.chain == ("Jefa KAM", "Director C.", "Directora")


def test_two_heads_an_orphan_and_a_circle_are_told_by_name():
    staff = """
        employee_id | name  | dept   | manager_id | hire_date
        ------------+-------+--------+------------+-----------
        E1          | Irma  | Ventas |            | 2010-01-01
        E2          | Raúl  | Ventas | E1         | 2010-01-01
        E3          | Lucía | Ventas | E99        | 2010-01-01
        E4          | Pedro | Ventas | E5         | 2010-01-01
        E5          | Marta | Ventas | E4         | 2010-01-01
    """

    found = answer(company(employees=staff), SETTING, Earlier())

    roots = found.finding(SeveralRoots)
    assert roots is not None
    assert (roots.roots.value, roots.orphans) == (3, 1)
    assert found.all(CircleOfManagers) == (CircleOfManagers(("Pedro", "Marta")),)


def test_without_a_staff_list_the_report_says_what_to_bring():
    found = answer(company(), SETTING, Earlier())

    blocks = section(found, Prose(Style.of("es"), "llavero.analysis.organisation"))

    assert found.finding(MissingData) is not None
    assert {figure.value for figure in found.figures} == {None}
    callout = next(block for block in blocks if isinstance(block, Callout))
    assert "Basta un archivo con número de empleado" in str(callout.items[0])


def test_the_section_draws_the_chart_and_says_where_the_department_is():
    found = answer(company(employees=STAFF), SETTING, Earlier())

    blocks = section(found, Prose(Style.of("en"), "llavero.analysis.organisation"))

    said = " ".join(str(block.text) for block in blocks if isinstance(block, Paragraph))
    assert "is headed by the post of Jefa KAM, which reports to Director C. Above it come" in said
    assert "in this order: Directora." in said
    chart = next(block for block in blocks if isinstance(block, OrgChart))
    assert [post.title for post in chart.root.walk() if post.highlighted] == ["Jefa KAM", "KAM"]


def test_a_large_company_closes_its_areas_and_keeps_the_department_open():
    people = [person("0", None), person("ventas", "0", commercial=True)]
    people += [person(f"kam{i}", "ventas", commercial=True, kam=True) for i in range(8)]
    people += [person("planta", "0")] + [person(f"o{i:03}", "planta") for i in range(300)]

    drawn = boxes(hierarchy(people), "0")

    assert len(drawn) <= PAGE
    assert sum(box.people for box in drawn) == len(people)
    assert sum(1 for box in drawn if box.kam) == 8


@given(st.lists(st.integers(0, 40), min_size=1, max_size=120))
def test_everyone_is_in_the_tree_once_whatever_the_list_says(managers):
    people = [person(str(i), str(manager)) for i, manager in enumerate(managers)]

    tree = hierarchy(people)

    seen = [someone for root in tree.roots for someone in tree.below(root)]
    assert sorted(seen) == sorted(tree.people)


def test_a_chain_of_five_thousand_people_is_measured_and_drawn():
    people = [
        person(str(i), str(i - 1) if i else None, commercial=True, kam=i == 4990)
        for i in range(5000)
    ]

    tree = hierarchy(people)
    drawn = boxes(tree, "0")

    assert tree.depth("0") == 5000
    assert len(tree.chain("4999")) == 5000
    assert sum(box.people for box in drawn) == 5000
    assert any(box.kam for box in drawn)
    assert len(drawn) <= PAGE


def test_the_way_to_a_department_deep_in_a_large_company_stays_drawn():
    people = [person("0", None), person("comercial", "0", commercial=True)]
    people += [person(f"g{i}", "comercial", commercial=True) for i in range(20)]
    people += [person(f"v{i}", f"g{i % 20}", commercial=True) for i in range(900)]
    people += [person("jefa", "g7", commercial=True, kam=True)]
    people += [person(f"k{i}", "jefa", commercial=True, kam=True) for i in range(5)]

    drawn = boxes(hierarchy(people), "0")

    assert [box.id for box in drawn if box.kam] == ["jefa", *(f"k{i}" for i in range(5))]
    assert len(drawn) <= PAGE
    assert sum(box.people for box in drawn) == len(people)


def test_a_sales_line_of_three_levels_closes_into_the_boxes_of_its_heads():
    people = [person("0", None), person("comercial", "0", commercial=True)]
    people += [person(f"r{i}", "comercial", commercial=True) for i in range(6)]
    people += [person(f"z{i}", f"r{i % 6}", commercial=True) for i in range(90)]
    people += [person(f"v{i}", f"z{i % 90}", commercial=True) for i in range(270)]

    drawn = boxes(hierarchy(people), "0")

    heads = [box for box in drawn if box.parent == "comercial"]
    assert [(box.id, box.people) for box in heads] == [(f"r{i}", 61) for i in range(6)]
    assert not [box for box in drawn if box.parent in {head.id for head in heads}]
