"""How is the company drawn with the department at each place?"""

import pytest

from llavero.analysis.hierarchy import Person, hierarchy
from llavero.analysis.placement.options import OPTIONS
from llavero.analysis.placement.posts import option_today, posts
from llavero.analysis.placement.proposal import Wanted, proposed

CHIEF = Person("ceo", "Irma", "Directora General", "Dirección", None, False, False)
COMMERCIAL = Person("cco", "Raúl", "Director Comercial", "Comercial", "ceo", True, False)
SALES = Person("sales", "Nora", "Gerente de Ventas", "Ventas", "cco", True, False)
SELLER = Person("seller", "Pedro", "Vendedor", "Ventas", "sales", True, False)
MARKETING = Person("mkt", "Omar", "Jefe de marketing", "Marketing", "cco", False, False)
PLANT = Person("ops", "Luis", "Jefe de planta", "Operaciones", "ceo", False, False)
HEAD = Person("head", "Eva", "Jefa de cuentas clave", "Cuentas clave", "sales", True, True)
KAM = Person("kam", "Lucía", "Ejecutiva", "Cuentas clave", "head", True, True)
COMPANY = (CHIEF, COMMERCIAL, SALES, SELLER, MARKETING, PLANT, HEAD, KAM)


def under(manager):
    return tuple(
        p
        if p.id != "head"
        else Person(*(HEAD.id, HEAD.name, HEAD.title, HEAD.dept, manager, True, True))
        for p in COMPANY
    )


def boxes(option, people=COMPANY, **wanted):
    tree = hierarchy(people)
    made = proposed(tree, Wanted(option, wanted.pop("hired", 0), **wanted))
    return made, {box.id: box for box in made.boxes}


@pytest.mark.parametrize(
    ("manager", "option"),
    [("ceo", "O1"), ("cco", "O2"), ("sales", "O3"), ("seller", "O3"), ("mkt", "O4"), ("ops", None)],
)
def test_the_place_of_today_is_that_of_the_head_of_the_department(manager, option):
    tree = hierarchy(under(manager))

    assert option_today(tree, posts(tree)) == option


def test_a_company_without_department_has_the_place_of_none():
    tree = hierarchy([p for p in COMPANY if not p.kam])

    assert option_today(tree, posts(tree)) == "O0"


def test_a_vice_president_over_sales_managers_leads_all_that_is_sold():
    people = (
        Person("ceo", "Ken", "Chief Executive Officer", "Executive", None, False, False),
        Person("vp", "Brian", "Vice President of Sales", "Sales", "ceo", True, False),
        Person("na", "Stephen", "North American Sales Manager", "Sales", "vp", True, False),
        Person("rep", "Linda", "Sales Representative", "Sales", "na", True, False),
    )
    europe = Person("eu", "Amy", "European Sales Manager", "Sales", "vp", True, False)
    rep = Person("rep2", "Jae", "Sales Representative", "Sales", "eu", True, False)

    one, two = posts(hierarchy(people)), posts(hierarchy((*people, europe, rep)))

    assert (one.commercial, one.sales) == ("vp", "na")
    assert (two.commercial, two.sales) == ("vp", None)  # nobody leads all the sellers


def test_a_list_of_the_sales_side_alone_is_headed_by_who_leads_all_that_is_sold():
    people = (
        Person("vp", "Andrew", "Vice President, Sales", "Sales", None, True, False),
        Person("mgr", "Steven", "Sales Manager", "Sales", "vp", True, False),
        Person("rep", "Anne", "Sales Representative", "Sales", "mgr", True, False),
    )

    made, drawn = boxes("O2", people, hired=None)

    assert drawn["new:head"].parent == "vp"
    assert made.created == ("new:head", "new:kam")


@pytest.mark.parametrize(
    ("option", "chief"), [("O1", "ceo"), ("O2", "cco"), ("O3", "sales"), ("O4", "mkt")]
)
def test_the_department_hangs_from_the_post_proposed(option, chief):
    _, drawn = boxes(option)

    assert drawn["head"].parent == chief
    assert drawn["kam"].parent == "head"


def test_everybody_else_stays_under_whom_they_are():
    made, drawn = boxes("O2")

    assert made.created == ()
    assert {p.id: p.manager for p in COMPANY if not p.kam} == {
        id: box.parent for id, box in drawn.items() if not box.kam
    }


def test_without_a_commercial_director_one_is_proposed_over_sales_and_marketing():
    people = (
        CHIEF,
        Person("sales", "Nora", "Gerente de Ventas", "Ventas", "ceo", True, False),
        Person("mkt", "Omar", "Jefe de marketing", "Marketing", "ceo", False, False),
        PLANT,
        HEAD,
        KAM,
    )

    made, drawn = boxes("O2", people)

    assert made.created == ("new:commercial",)
    assert drawn["new:commercial"].parent == "ceo"
    assert {drawn[id].parent for id in ("sales", "mkt", "head")} == {"new:commercial"}


def test_a_first_department_has_a_head_and_people_to_be_sized_where_no_size_is_known():
    people = [p for p in COMPANY if not p.kam]

    made, drawn = boxes("O2", people, hired=None)

    assert drawn["new:head"].parent == "cco"
    assert (drawn["new:kam"].parent, drawn["new:kam"].people) == ("new:head", 0)
    assert made.created == ("new:head", "new:kam")


def test_by_region_each_leader_gets_a_part_and_the_people_are_to_be_shared_out():
    _, drawn = boxes("O6", places=("Norte", "Sur"), leaders={"Norte": "seller"})

    assert drawn["new:head/Norte"].parent == "seller"
    assert drawn["new:head/Sur"].parent == "new:unit/Sur"
    assert drawn["new:shared"].people == 2
    assert "head" not in drawn


def test_in_a_matrix_the_links_of_each_region_answer_by_function():
    made, drawn = boxes("O7", places=("Norte", "Sur"))

    assert drawn["head"].parent == "cco"
    assert made.dotted == ("new:link/Norte", "new:link/Sur")


def test_a_division_hangs_from_the_top_with_the_department_below():
    _, drawn = boxes("O8")

    assert drawn["new:division"].parent == "ceo"
    assert drawn["head"].parent == "new:division"


@pytest.mark.parametrize("option", OPTIONS)
def test_without_a_staff_list_the_fewest_posts_are_assumed(option):
    made = proposed(None, Wanted(option, None, ("Norte",)))

    assert made.assumed
    assert made.today == ()
    assert made.boxes[0].id == "new:chief"
    ids = {box.id for box in made.boxes}
    assert all(box.parent in ids for box in made.boxes[1:])


def test_today_is_drawn_along_the_line_of_command_with_its_neighbours_closed():
    made, _ = boxes("O2")

    today = {box.id: box for box in made.today}
    areas = {"ceo/Operaciones": 1, "cco/Marketing": 1, "sales/Ventas": 1}
    chain = {"ceo": 1, "cco": 1, "sales": 1, "head": 2}
    assert {id: box.people for id, box in today.items()} == {**areas, **chain}
