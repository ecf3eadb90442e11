"""Is a drawing had as an SVG file that anyone can open, read and have read aloud?"""

import re

import pytest
from hypothesis import given, settings
from lxml import etree

from llavero.document import OrgChart, Post
from llavero.prose import Prose, Style, Text
from llavero.report.svg import orgchart_svgs, relationship_map_svg
from llavero.report.word.relationship_map import PACKAGE
from llavero.report.word.relationship_map.fitting import drawing
from llavero.report.word.relationship_map.maps import sheet
from tests.report.word.mapped import account
from tests.report.word.studio import staff
from tests.report.word.test_relationship_map import HOSTILE, maps

SPANISH = Style.of("es")
SVG = "{http://www.w3.org/2000/svg}"


def opened(content: bytes):
    return etree.fromstring(content)


def letters(root) -> list[str]:
    return [text.text for text in root.iter(f"{SVG}text")]


def test_it_says_what_it_is_to_who_cannot_see_it():
    root = opened(relationship_map_svg(account(10), SPANISH))
    title, description = root[0], root[1]

    assert root.get("role") == "img"
    assert root.get("lang") == "es"
    assert (title.tag, title.text) == (f"{SVG}title", "Mapa de relaciones")
    assert (description.tag, description.text) == (f"{SVG}desc", "Compras nos conoce; planta no.")
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"


def test_it_fetches_nothing():
    content = relationship_map_svg(account(60, 8), SPANISH).decode()

    assert re.findall(r'https?://[^"]+', content) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"@font-face|href|<image|<script|<style", content)


@pytest.mark.parametrize(("language", "said"), [("es", "Personas del cliente"), ("en", "The customer's people")])  # fmt: skip
def test_it_speaks_the_language_asked_for(language, said):
    assert said in letters(opened(relationship_map_svg(account(3), Style.of(language))))


@settings(max_examples=40, deadline=None)
@given(maps(contacts=30))
def test_it_draws_the_very_boxes_and_lines_of_the_report_and_is_always_the_same(block):
    content = relationship_map_svg(block, SPANISH)
    labels = Prose(SPANISH, PACKAGE)
    picture = drawing(block, sheet("letter"), sheet("letter", landscape=True), labels).picture
    root = opened(content)

    assert content == relationship_map_svg(block, SPANISH)
    assert len(root.findall(f"{SVG}g")) == len(picture.boxes)
    assert len(root.findall(f"{SVG}polyline")) == len(picture.strokes)
    assert len(letters(root)) == sum(len(box.lines) for box in picture.boxes)


def test_any_name_is_escaped_and_what_no_file_may_hold_is_left_out():
    posts = tuple(Post(name or "Puesto") for name in HOSTILE)
    chart = OrgChart(Text.plain("<&>"), Post("Dirección", reports=posts), Text.plain("F"), Text.plain("A"))  # fmt: skip

    (content,) = orgchart_svgs(chart, SPANISH)

    root = opened(content)
    assert root[0].text == "<&>"
    said = [" ".join(text.text for text in box.iter(f"{SVG}text")) for box in root.iter(f"{SVG}g")]
    assert {"<&>\"'", "مدير المشتريات", "מנהל רכש", "🙂🏭👩‍🔧", "two lines and a tab"} <= set(said)
    assert "ab cd" in said


def test_what_a_box_had_to_cut_is_kept_whole_beside_it():
    chart = OrgChart(Text.plain("O"), Post(HOSTILE[0] * 3), Text.plain("F"), Text.plain("A"))

    (content,) = orgchart_svgs(chart, SPANISH)

    assert any(line.endswith("…") for line in letters(opened(content)))
    assert HOSTILE[0] * 3 in [title.text for title in opened(content).iter(f"{SVG}title")]


def test_an_organisation_too_large_for_a_page_gives_several_files():
    chart = OrgChart(Text.plain("Organigrama"), staff(6, 13), Text.plain("F"), Text.plain("A"))

    titles = [opened(one)[0].text for one in orgchart_svgs(chart, SPANISH)]

    assert titles[:2] == ["Organigrama", "Organigrama (Dirección de operaciones)"]


def test_where_nobody_is_known_the_file_says_so():
    said = " ".join(letters(opened(relationship_map_svg(account(0), SPANISH))))

    assert said.startswith("No hay personas del cliente registradas en esta cuenta")
    assert "…" not in said


def test_everything_lies_within_the_frame_of_the_file():
    root = opened(relationship_map_svg(account(25, 6), SPANISH))
    left, top, width, height = (float(part) for part in root.get("viewBox").split())

    for rect in root.iter(f"{SVG}rect"):
        if rect.get("width") != "100%":
            x, y = float(rect.get("x")), float(rect.get("y"))
            assert left < x
            assert top < y
            assert x + float(rect.get("width")) < left + width
            assert y + float(rect.get("height")) < top + height
