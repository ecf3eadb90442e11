"""Is a map of relationships drawn without overlaps, completely, and legibly?"""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from llavero.document import (
    Chapter,
    Dealing,
    MappedColleague,
    MappedContact,
    Paragraph,
    RelationshipMap,
    StakeholderWords,
    stakeholder_chart,
)
from llavero.prose import Prose, Style, Text
from llavero.report.brief.evidence.charts import company_charts
from llavero.report.brief.evidence.units import Part
from llavero.report.brief.manuscript import Drawing
from llavero.report.word.drawing.lettering import LEADING, LEAST
from llavero.report.word.drawing.picture import POINTS_PER_CM
from llavero.report.word.lettering.text_width import text_width
from llavero.report.word.reading import read
from llavero.report.word.relationship_map import PACKAGE
from llavero.report.word.relationship_map.cast import cast, levels
from llavero.report.word.relationship_map.fitting import MOST_BOXES, drawing, fitted
from llavero.report.word.relationship_map.looks import ATTITUDES, dots
from llavero.report.word.relationship_map.maps import sheet
from llavero.report.word.render import render, written
from tests.report.word.mapped import account
from tests.report.word.opened import NS, Opened, words
from tests.report.word.studio import plain_report

LABELS = Prose(Style.of("es"), PACKAGE)
HOSTILE = (
    "Responsable de la coordinación interdepartamental de abastecimiento estratégico y proyectos",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "<&>\"'",
    "🙂🏭👩‍🔧",
    "مدير المشتريات",
    "מנהל רכש",
    "a\x00b\x0bc\ud800d",
    "two\nlines\tand a tab",
    "",
)
some = st.sampled_from


def grade(least: int, most: int):
    return st.one_of(st.none(), st.integers(least, most))


@st.composite
def maps(draw, contacts=60, colleagues=14):
    """Return a map of any shape, in which anything may be missing."""
    names = some(("", "Compras", "Jefa de mantenimiento", *HOSTILE))
    people = tuple(
        MappedContact(
            f"c{at}", draw(names), draw(names), tuple(draw(st.lists(some(("Decisor", "Usuario")), max_size=2))),
            draw(grade(1, 5)), draw(grade(1, 5)), draw(grade(-2, 2)), draw(grade(0, 3)),
            draw(st.booleans()), draw(st.booleans()), draw(some(("", "4 meses"))),
        )
        for at in range(draw(st.integers(1, contacts)))
    )  # fmt: skip
    ours = tuple(
        MappedColleague(f"e{at}", draw(names)) for at in range(draw(st.integers(0, colleagues)))
    )
    pairs = st.tuples(some(people), some(ours)) if ours else st.nothing()
    dealings = tuple(
        Dealing(one.key, other.key, draw(st.integers(0, 40)))
        for one, other in dict.fromkeys(draw(st.lists(pairs, max_size=80)) if ours else [])
    )
    word = Text.plain("Mapa")
    return RelationshipMap(word, people, ours, dealings, word, word)


def fit(block, paper="letter"):
    return fitted(block, sheet(paper), sheet(paper, landscape=True), LABELS)


def drawn(block, paper="letter"):
    return drawing(block, sheet(paper), sheet(paper, landscape=True), LABELS)


def apart(one, other) -> bool:
    """Return whether two rectangles share no more than an edge."""
    return (
        one.x + one.width <= other.x + 1e-6
        or other.x + other.width <= one.x + 1e-6
        or one.y + one.height <= other.y + 1e-6
        or other.y + other.height <= one.y + 1e-6
    )


def crosses(start, end, box) -> bool:
    """Return whether a line across or down runs through the inside of a box."""
    (x1, y1), (x2, y2) = start, end
    within_x = max(x1, x2) > box.x + 1e-6 and min(x1, x2) < box.x + box.width - 1e-6
    within_y = max(y1, y2) > box.y + 1e-6 and min(y1, y2) < box.y + box.height - 1e-6
    return within_x and within_y


def along(one, other) -> bool:
    """Return whether two lines run along each other for a while."""
    for axis in (0, 1):
        if one[0][axis] == one[1][axis] and other[0][axis] == other[1][axis]:
            far = 1 - axis
            mine, theirs = sorted(p[far] for p in one), sorted(p[far] for p in other)
            shared = min(mine[1], theirs[1]) - max(mine[0], theirs[0])
            if abs(one[0][axis] - other[0][axis]) < 0.02 and shared > 0.02:
                return True
    return False


@settings(max_examples=60, deadline=None)
@given(maps(), some(("letter", "a4")))
def test_no_two_boxes_overlap_and_all_stay_on_the_page(block, paper):
    found = drawn(block, paper)
    page = sheet(paper, landscape=found.landscape)
    boxes = found.picture.boxes

    assert found.picture.width <= page.width + 1e-6
    assert found.picture.height <= page.height + 1e-6
    for box in boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= found.picture.width + 1e-6
        assert box.y + box.height <= found.picture.height + 1e-6
    for one, other in combinations(boxes, 2):
        assert apart(one, other), (one, other)


@settings(max_examples=60, deadline=None)
@given(maps())
def test_no_line_runs_through_a_box(block):
    picture = drawn(block).picture

    for stroke in picture.strokes:
        for start, end in pairwise(stroke.points):
            assert start[0] == end[0] or start[1] == end[1]
            assert not [box for box in picture.boxes if crosses(start, end, box)]


@settings(max_examples=60, deadline=None)
@given(maps())
def test_lines_of_two_of_ours_never_run_along_each_other(block):
    found = fit(block)
    lines = [
        (tie.ours, stretch)
        for tie, points in zip(found.cast.ties, found.layout.routes, strict=True)
        for stretch in pairwise(points)
    ]

    for (mine, one), (theirs, other) in combinations(lines, 2):
        assert mine == theirs or not along(one, other), (one, other)


@settings(max_examples=60, deadline=None)
@given(maps(contacts=90))
def test_every_person_stands_once_or_is_counted_once(block):
    found = fit(block).cast

    theirs = [one.key for box in found.theirs for one in box.people]
    ours = [one.key for box in found.ours for one in box.people]
    assert sorted(theirs) == sorted(one.key for one in block.contacts)
    assert sorted(ours) == sorted(one.key for one in block.colleagues)
    assert len(found.theirs) <= MOST_BOXES
    assert sum(tie.interactions for tie in found.ties) == sum(
        d.interactions for d in block.dealings
    )


@settings(max_examples=60, deadline=None)
@given(maps())
def test_a_line_leads_from_the_box_of_ours_to_the_lower_edge_of_theirs(block):
    found = fit(block)

    for tie, points in zip(found.cast.ties, found.layout.routes, strict=True):
        ours, theirs = found.layout.ours[tie.ours], found.layout.theirs[tie.theirs]
        assert points[0][0] == ours.x
        assert ours.y <= points[0][1] <= ours.bottom
        assert points[-1][1] == theirs.bottom
        assert theirs.x < points[-1][0] < theirs.right


@settings(max_examples=60, deadline=None)
@given(maps())
def test_letters_stay_within_their_box_and_are_never_too_small(block):
    for box in drawn(block).picture.boxes:
        assert sum(line.size * LEADING for line in box.lines) <= box.height * POINTS_PER_CM
        for line in box.lines:
            assert line.size >= LEAST
            assert text_width(line.text, line.size, bold=line.bold) <= box.width * POINTS_PER_CM


@settings(max_examples=20, deadline=None)
@given(maps())
def test_the_same_map_is_drawn_the_same_way(block):
    assert drawn(block) == drawn(block)


def test_a_crowded_level_keeps_the_most_influential_and_counts_the_others():
    people = tuple(
        MappedContact(f"c{at}", "Usuario", level=1, influence=1 + at % 5) for at in range(10)
    )
    word = Text.plain("Mapa")
    block = RelationshipMap(word, people, (), (), word, word)

    found = cast(block, dict.fromkeys(levels(people), 4), 1)

    assert [[one.influence for one in box.people] for box in found.theirs] == [
        [5], [5], [4], [4, 3, 3, 2, 2, 1, 1],
    ]  # fmt: skip
    (more,) = [
        box for box in drawn(account(60)).picture.boxes if box.name.startswith("11 personas")
    ]
    assert more.lines[0].text == "11 personas más"


def test_of_ours_those_who_deal_most_keep_their_box():
    ours = tuple(MappedColleague(f"e{at}", "Ventas") for at in range(4))
    block = account(1, 0)
    dealings = tuple(Dealing("c0", f"e{at}", count) for at, count in enumerate((1, 9, 0, 5)))
    block = RelationshipMap(
        block.caption, block.contacts, ours, dealings, block.source, block.source
    )

    found = cast(block, dict.fromkeys(levels(block.contacts), 9), 3)

    assert [[one.key for one in box.people] for box in found.ours] == [["e1"], ["e3"], ["e0", "e2"]]
    assert [tie.interactions for tie in found.ties] == [9, 5, 1]


@pytest.mark.parametrize(("contacts", "colleagues"), [(1, 1), (3, 2), (10, 4), (25, 6)])
def test_up_to_twenty_five_contacts_each_has_a_box(contacts, colleagues):
    found = fit(account(contacts, colleagues))

    assert found.shown == contacts
    assert len(found.cast.ours) == colleagues


def test_of_sixty_contacts_at_least_twenty_have_a_box_and_so_do_several_of_ours():
    found = fit(account(60, 8))

    assert found.shown >= 20
    assert len(found.cast.ours) >= 5


def test_nothing_but_the_posts_known_is_still_a_map():
    people = tuple(MappedContact(f"c{at}", "Compras") for at in range(3))
    word = Text.plain("Mapa")
    picture = drawn(RelationshipMap(word, people, (), (), word, word)).picture

    told = [line.text for box in picture.boxes for line in box.lines]
    assert told.count("Compras") == 3
    names = [box.name for box in picture.boxes]
    assert "Nivel no registrado" in names
    assert "Operación" not in names
    assert told.count("?") == 4  # and once in the legend


def test_without_a_post_the_name_stands_first_and_without_both_the_box_says_so():
    people = (MappedContact("c1", "", "Ana Ruiz"), MappedContact("c2", " "))
    ours = (MappedColleague("e1", ""),)
    word = Text.plain("Mapa")
    picture = drawn(RelationshipMap(word, people, ours, (), word, word)).picture

    told = [line for box in picture.boxes for line in box.lines]
    assert [line.bold for line in told if line.text == "Ana Ruiz"] == [True]
    assert [box.name.split(" · ")[0] for box in picture.boxes].count("Puesto no registrado") == 2


def test_no_attitude_is_told_by_its_colour_alone():
    signs = [one.sign for one in ATTITUDES.values()]

    assert len(set(signs)) == len(ATTITUDES) == 6


def test_influence_is_as_many_full_dots():
    assert dots(2) == "●●○○○"
    assert dots(None) == ""


def test_a_guess_is_dashed_and_a_dealing_only_declared_too():
    people = (MappedContact("c1", "Compras", confirmed=True), MappedContact("c2", "Planta"))
    ours = (MappedColleague("e1", "Ventas"),)
    word = Text.plain("Mapa")
    dealings = (Dealing("c1", "e1", 4), Dealing("c2", "e1"))
    picture = drawn(RelationshipMap(word, people, ours, dealings, word, word)).picture

    assert {
        box.name.split(" · ")[0] for box in picture.boxes if box.dashed and "Supuesto" in box.name
    } == {"Planta"}
    lines = {stroke.name: stroke for stroke in picture.strokes if stroke.name}
    assert not lines["Ventas trata con Compras"].dashed
    assert lines["Ventas trata con Planta"].dashed
    assert lines["Ventas trata con Compras"].weight > lines["Ventas trata con Planta"].weight


def report_of(*blocks, language="es"):
    return plain_report(chapters=(Chapter(Text.plain("Mapas"), blocks),), style=Style.of(language))


@pytest.fixture(scope="module")
def opened():
    return Opened.of(written(report_of(account(25, 6)), "letter").content)


def test_the_drawing_is_native_and_carries_its_text_in_its_place(opened):
    (either,) = opened.find("//mc:AlternateContent")

    assert (
        either.xpath("string(mc:Choice//wp:docPr/@descr)", namespaces=NS)
        == "Compras nos conoce; planta no."
    )
    assert either.xpath("mc:Choice//wps:wsp//a:custGeom", namespaces=NS)
    boxes = either.xpath("mc:Choice//wps:wsp[wps:txbx]", namespaces=NS)
    assert len(boxes) == len(either.xpath("mc:Fallback//v:rect", namespaces=NS)) > 60
    assert "Director general" in words(either)
    assert "Servicio técnico" in words(either)


def test_all_that_a_box_tells_is_said_to_who_cannot_see_it(opened):
    names = opened.find("//mc:Choice//wps:cNvPr/@descr")

    assert (
        "Director general · Ana Ruiz · Aprobador · ●●●●○ · Detractor · Con trato reciente · "
        "Confirmado · 1 meses" in names
    )


@pytest.mark.parametrize(("language", "said"), [("es", "Nuestra gente"), ("en", "Our people")])
def test_a_map_speaks_the_language_of_its_report(language, said):
    content = written(report_of(account(3), language=language), "letter").content

    assert said in words(Opened.of(content).find("//w:body")[0])


def test_nobody_known_is_a_sentence_and_no_drawing():
    opened = Opened.of(written(report_of(account(0)), "letter").content)

    assert not opened.find("//mc:AlternateContent")
    assert "No hay personas del cliente registradas" in words(opened.find("//w:body")[0])
    with pytest.raises(ValueError, match="without contacts"):
        drawn(account(0))


@pytest.mark.parametrize("language", ["es", "en"])
def test_who_checks_the_report_does_not_take_a_map_for_an_org_chart(tmp_path, language):
    path = render(report_of(account(10), language=language), tmp_path / "r.docx", count_pages=False)

    drawings = [block for block in read(path).blocks if isinstance(block, Drawing)]

    assert [found.kind for found in drawings] == ["shapes"]
    assert "Director general" in " ".join(drawings[0].labels)
    assert company_charts([Part(found) for found in drawings], ()) == ()


@pytest.mark.slow
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_no_rule_of_the_format_is_broken_by_any_name(tmp_path, paper):
    people = tuple(
        MappedContact(f"c{at}", name, name, (name,), 1 + at % 5, 1 + at % 5, at % 5 - 2, age=name)
        for at, name in enumerate(HOSTILE)
    )
    ours = tuple(MappedColleague(f"e{at}", name, name) for at, name in enumerate(HOSTILE))
    dealings = tuple(Dealing(f"c{at}", f"e{at}", at) for at in range(len(HOSTILE)))
    word = Text.plain("Mapa <&>")
    hostile = RelationshipMap(word, people, ours, dealings, word, word)
    blocks = (
        hostile,
        account(1, 0),
        account(25, 6),
        Paragraph(Text.plain("Fin.")),
        account(200, 30),
    )
    said = StakeholderWords(word, word, word, "Acceso", "Sin dato", "Influencia", "Actitud")
    chart = stakeholder_chart(account(25).contacts, said)
    path = render(
        report_of(*blocks, chart), tmp_path / "report.docx", paper=paper, count_pages=False
    )

    result = OpenXmlValidator().validate(str(path))

    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []
