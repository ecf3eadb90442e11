"""Is an organisation drawn without overlaps, completely, and legibly?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.document import OrgChart, Post
from llavero.prose import Prose, Style, Text
from llavero.report.word.lettering.text_width import text_width
from llavero.report.word.orgchart.fitting import (
    CAPTION,
    LARGE,
    MOST_BOXES,
    OPENING,
    SMALL,
    fitted,
)
from llavero.report.word.orgchart.layout import layout
from llavero.report.word.orgchart.lettering import LEADING, LEAST, lettered
from llavero.report.word.orgchart.orgcharts import drawings
from llavero.report.word.orgchart.parts import Notes, divided
from llavero.report.word.orgchart.picture import picture
from llavero.report.word.orgchart.tree import Node
from llavero.report.word.sheet.page import TWIPS_PER_CM, Page
from tests.report.word.opened import NS
from tests.report.word.studio import staff

NOTES = Notes(lambda posts: f"+{posts}", lambda posts: f"={posts}")
names = st.sampled_from(["Dirección", "Gerencia de cuentas clave", "Analista", "KAM"])
trees = st.recursive(
    st.builds(Node, names),
    lambda below: st.builds(
        Node, names, below=st.lists(below, min_size=1, max_size=6).map(tuple)
    ),
    max_leaves=60,
)  # fmt: skip


def numbered(node: Node, seen: list[int] | None = None) -> Node:
    """Return the tree with a holder for each box, so that boxes can be told apart."""
    seen = [0] if seen is None else seen
    seen[0] += 1
    own = f"P{seen[0]:03d}"
    return Node(node.title, own, "", tuple(numbered(below, seen) for below in node.below))


@given(trees, st.integers(2, 12))
def test_no_two_boxes_overlap_and_all_lie_within_the_chart(root, rows):
    measures = LARGE.measures.__class__(3.4, 1.3, 0.28, 0.62, 0.16, 0.42, rows)
    chart = layout(root, measures)
    boxes = [(box.x, box.y, box.x + 3.4, box.y + 1.3) for box in chart.boxes]

    assert len(boxes) == root.size
    for at, (left, top, right, bottom) in enumerate(boxes):
        assert left >= -1e-9
        assert right <= chart.width + 1e-9
        assert top >= -1e-9
        assert bottom <= chart.height + 1e-9
        for other in boxes[at + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top
            assert apart


@given(trees)
def test_managers_stand_above_their_reports(root):
    chart = layout(numbered(root), LARGE.measures)
    place = {box.node.holder: box for box in chart.boxes}

    for box in chart.boxes:
        for report in box.node.below:
            assert place[report.holder].y >= box.y + LARGE.measures.height


@given(trees)
def test_every_box_but_the_first_is_reached_by_one_line_that_only_goes_down_and_across(root):
    chart = layout(root, LARGE.measures)

    reached = [link.child for link in chart.links if link.child is not None]
    assert sorted(reached) == list(range(1, root.size))
    for link in chart.links:
        for (x1, y1), (x2, y2) in zip(link.points, link.points[1:], strict=False):
            assert x1 == x2 or y1 == y2
            assert y2 >= y1
        assert len(link.points) in (2, 3, 4)


@given(trees)
def test_a_line_ends_at_its_box_and_starts_at_its_manager(root):
    chart = layout(root, LARGE.measures)
    width, height = LARGE.measures.width, LARGE.measures.height

    for link in chart.links:
        if link.child is not None:
            box, (x, y) = chart.boxes[link.child], link.points[-1]
            top = (box.x + width / 2, box.y)
            side = (box.x, box.y + height / 2)
            assert (x, y) == pytest.approx(side if len(link.points) == 3 else top)
        if link.parent is not None:
            head, (x, y) = chart.boxes[link.parent], link.points[0]
            assert (x, y) == pytest.approx((head.x + width / 2, head.y + height))


@settings(max_examples=25, deadline=None)
@given(st.recursive(st.builds(Node, names),
                    lambda below: st.builds(Node, names, below=st.lists(below, min_size=2, max_size=9).map(tuple)),
                    max_leaves=200))  # fmt: skip
def test_divided_charts_show_every_post_and_each_fits_its_page(root):
    root = numbered(root)
    parts = list(divided(root, "letter", NOTES))

    shown = {box.node.holder for part in parts for box in part.drawn.layout.boxes}
    assert shown == {node.holder for node in root.walk()}
    for part in parts:
        page = Page.of("letter", landscape=part.drawn.landscape)
        assert len(part.drawn.layout.boxes) <= MOST_BOXES
        assert part.drawn.layout.width <= page.text_width / TWIPS_PER_CM
        assert part.drawn.layout.height <= page.text_height / TWIPS_PER_CM


def test_a_box_whose_reports_are_elsewhere_says_how_many_they_are():
    areas = tuple(
        Node(f"Área {a}", below=tuple(Node(f"Puesto {a}-{p}") for p in range(13))) for a in range(8)
    )
    parts = list(divided(Node("Dirección", below=areas), "letter", NOTES))

    assert [box.node.note for box in parts[0].drawn.layout.boxes][1:] == ["+13"] * 8
    assert [part.head.title for part in parts[1:]] == [f"Área {a}" for a in range(8)]


def test_many_posts_that_are_alike_become_one_box_that_counts_them():
    root = Node("Jefatura", below=tuple(Node("Vendedor", f"V{at}") for at in range(90)))

    (part,) = divided(root, "letter", NOTES)
    assert [box.node.note for box in part.drawn.layout.boxes] == ["", "=90"]


def test_many_different_posts_of_one_manager_take_several_drawings():
    root = Node("Jefatura", below=tuple(Node(f"Ruta {at}") for at in range(90)))

    parts = list(divided(root, "letter", NOTES))
    assert [(part.part, part.parts) for part in parts] == [(1, 2), (2, 2)]
    shown = {box.node.title for part in parts for box in part.drawn.layout.boxes}
    assert len(shown) == 91


def test_a_small_chart_keeps_large_boxes_on_an_upright_sheet():
    drawn = fitted(Node.of(staff(3, 3)), "letter")

    assert drawn is not None
    assert (drawn.lettering, drawn.landscape) == (LARGE, False)


@given(st.text("abcdeñ WM", min_size=1, max_size=90), st.text("V0123 ab", max_size=40), st.sampled_from(["", "y 13 más"]))  # fmt: skip
def test_letters_stay_within_their_box_and_are_never_too_small(title, holder, note):
    width, height = (SMALL.measures.width - 0.14) * 28.35, (SMALL.measures.height - 0.14) * 28.35

    written = lettered(Node(title, holder, note), SMALL.size, width, height)

    assert sum(line.size * LEADING for line in written) <= height
    assert all(text_width(line.text, line.size, bold=line.bold) <= width for line in written)
    assert all(line.size >= LEAST for line in written)


def test_parts_are_captioned_with_the_area_they_show():
    chart = OrgChart(Text.plain("Organigrama"), staff(6, 13), Text.plain("F"), Text.plain("Alt"))
    labels = Prose(Style.of("es"), "llavero.report.word")

    captions = [str(drawing.caption) for drawing in drawings(chart, "letter", labels)]
    assert captions[:2] == ["Organigrama", "Organigrama (Dirección de operaciones)"]


def test_the_key_account_department_stands_open_on_the_first_drawing():
    root = Node.of(staff(6, 13))

    first, *others = divided(root, "letter", NOTES)

    members = [box.node for box in first.drawn.layout.boxes if box.node.highlighted]
    assert len(members) == 14
    assert others


def test_a_vacant_post_is_dashed_and_told_apart_from_those_who_hold_theirs():
    held = picture(fitted(Node("KAM", "Lucía", highlighted=True), "letter")).boxes[0]
    vacant = Node("KAM", "Vacante", highlighted=True, vacant=True)
    drawn = picture(fitted(vacant, "letter")).boxes[0]

    assert (held.dashed, drawn.dashed) == (False, True)
    assert held.look.ground != drawn.look.ground


def test_boxes_and_connectors_are_native_and_the_fallback_is_not_blank(spanish):
    groups = spanish.find("//mc:AlternateContent")

    assert groups
    for group in groups:
        boxes = group.xpath("mc:Choice//wps:wsp[wps:txbx]", namespaces=NS)
        lines = group.xpath("mc:Choice//wps:wsp[wps:cNvCnPr]", namespaces=NS)
        old = group.xpath("mc:Fallback//v:rect", namespaces=NS)
        assert len(boxes) == len(old) > 1
        assert len(lines) >= len(boxes) - 1
        assert group.xpath("string(mc:Fallback//v:rect//w:t)", namespaces=NS)


def test_the_key_account_department_stands_out_and_functional_reports_are_dashed(spanish):
    navy = "//wps:wsp[wps:txbx]/wps:spPr/a:solidFill/a:srgbClr[@val='1F3A5F']"
    assert len(spanish.find(navy)) >= 5
    assert spanish.find("//wps:wsp[wps:cNvCnPr]/wps:spPr/a:ln/a:prstDash[@val='dash']")


def test_connectors_name_boxes_that_exist(spanish):
    boxes = set(spanish.find("//wps:wsp[wps:txbx]/wps:cNvPr/@id"))
    ends = spanish.find("//a:endCxn/@id") + spanish.find("//a:stCxn/@id")

    assert ends
    assert set(ends) <= boxes


def test_a_post_alone_is_a_chart(spanish):
    (part,) = divided(Node.of(Post("Dirección")), "a4", NOTES)
    assert len(part.drawn.layout.boxes) == 1


def test_a_chart_leaves_room_for_the_words_before_it_where_its_letters_stay_legible():
    seller = Node("Representante de ventas", "Ana Ruiz")
    managers = (Node("Norte", below=(seller,) * 10), Node("Sur", below=(seller,) * 3))
    areas = tuple(Node(f"Área {at}") for at in range(5))
    root = Node("Dirección general", below=(Node("Ventas", below=managers), *areas))

    drawn = fitted(root, "letter")

    page = Page.of("letter")
    assert drawn is not None
    assert not drawn.landscape
    assert drawn.layout.height <= page.text_height / TWIPS_PER_CM - CAPTION - OPENING
