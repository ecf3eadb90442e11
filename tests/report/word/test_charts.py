"""Are charts native, editable, legible and true to their data?"""

from dataclasses import replace
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from llavero.document import Chart, ChartKind, Series
from llavero.prose import Prose, Style, Text
from llavero.report.word.chart.axes import round_step
from llavero.report.word.chart.names import briefly_named, on_one_line
from llavero.report.word.chart.plot import plot
from llavero.report.word.chart.scale import Scale
from llavero.report.word.chart.size import size, wide
from llavero.report.word.chart.workbook import workbook
from llavero.report.word.sheet.page import Page
from tests.report.word.opened import NS
from tests.report.word.studio import ACCOUNTS, NBSP, SALES, charts, many_columns

LABELS = {language: Prose(Style.of(language), "llavero.report.word") for language in ("es", "en")}
UPRIGHT = Page.of("letter")


def drawn(chart: Chart, language: str = "es"):
    """Return the XML of a chart."""
    return plot(chart, size(chart, UPRIGHT), LABELS[language])


def find(chart: Chart, path: str, language: str = "es"):
    """Return what an XPath finds in a chart."""
    return drawn(chart, language).xpath(path)


def sheet(content: bytes) -> list[list[object]]:
    """Return the rows of the first sheet of a workbook."""
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()


@pytest.mark.parametrize("at", range(6))
def test_the_workbook_holds_what_the_chart_shows_where_it_looks_for_it(at):
    chart = charts("es")[at]
    rows = sheet(workbook(chart, chart.number_format))
    space = drawn(chart)

    for reference in space.xpath("//c:numRef | //c:strRef"):
        column, first, last = _range(reference.find(f"{{{NS['c']}}}f").text)
        shown = {
            int(point.get("idx")): point.find(f"{{{NS['c']}}}v").text
            for point in reference.xpath(".//c:pt", namespaces=NS)
        }
        assert shown
        assert max(shown) <= last - first
        for offset, value in shown.items():
            found = rows[first - 1 + offset][column]
            assert found == (value if isinstance(found, str) else pytest.approx(float(value)))


def _range(reference: str) -> tuple[int, int, int]:
    cells = reference.split("!")[1].replace("$", "").split(":")
    return ord(cells[0][0]) - ord("A"), int(cells[0][1:]), int(cells[-1][1:])


def test_a_value_that_is_not_known_leaves_its_place_empty():
    chart = charts("es")[1]

    assert sheet(workbook(chart, "0"))[3][2] == ""
    assert len(find(chart, "//c:ser[2]/c:val//c:pt")) == 4


def test_every_chart_of_the_document_has_its_workbook(docx):
    parts = [name for name in docx.parts if name.startswith("word/charts/chart")]

    assert len(parts) == 7
    for part in parts:
        link = docx.find("//c:externalData/@r:id", part)[0]
        assert sheet(docx.parts[docx.target(link, part)])


def test_every_drawing_has_a_text_in_its_place_and_a_number_of_its_own(docx):
    drawings = docx.find("//wp:docPr")

    assert all(drawing.get("descr") and drawing.get("name") for drawing in drawings)
    identities = docx.find("//wp:docPr/@id | //wps:cNvPr/@id")
    assert len(set(identities)) == len(identities)


def test_figures_have_their_caption_and_source_below(spanish):
    for figure in spanish.find("//w:p[w:pPr/w:pStyle/@w:val='Figure']"):
        following = [figure.getnext(), figure.getnext().getnext()]
        styles = [p.xpath("string(w:pPr/w:pStyle/@w:val)", namespaces=NS) for p in following]
        assert styles == ["Caption", "SourceLine"]


@pytest.mark.parametrize("at", range(6))
def test_no_axis_has_a_negative_number_and_both_ends_agree(at):
    space = drawn(charts("es")[at])

    axes = set(space.xpath("//c:catAx/c:axId/@val | //c:valAx/c:axId/@val"))
    assert all(int(axis) > 0 for axis in axes)
    assert set(space.xpath("//c:crossAx/@val")) == axes


@pytest.mark.parametrize("at", range(6))
def test_letters_are_those_of_the_document(at):
    assert "Calibri" in find(charts("es")[at], "c:txPr//a:latin/@typeface")


def test_a_pareto_chart_has_columns_and_a_line_on_an_axis_up_to_one():
    pareto = charts("es")[0]

    assert len(find(pareto, "//c:barChart/c:ser")) == 1
    assert find(pareto, "//c:lineChart/c:ser//c:tx//c:v/text()") == ["Participación acumulada"]
    assert find(pareto, "//c:valAx[c:crosses/@val='max']/c:scaling/c:max/@val") == ["1"]


def test_bars_start_from_the_top_with_their_values_below():
    bars = charts("es")[2]

    assert find(bars, "//c:catAx/c:scaling/c:orientation/@val") == ["maxMin"]
    assert find(bars, "//c:valAx/c:crosses/@val") == ["max"]


def test_parts_of_a_whole_end_at_the_whole():
    assert find(charts("es")[3], "//c:valAx/c:scaling/c:max/@val") == ["1.0"]


def test_bubbles_carry_their_names():
    named = find(charts("es")[5], "//c:dLbl//a:t/text()")

    assert "Talleres Pérez" in named
    assert len(named) == 7


def test_a_legend_stands_only_where_series_must_be_told_apart():
    assert find(charts("es")[1], "//c:legend")
    assert not find(charts("es")[2], "//c:legend")


def test_values_are_written_on_few_columns_and_not_on_many():
    assert find(charts("es")[1], "//c:barChart/c:dLbls/c:showVal[@val='1']")
    assert not find(many_columns("es"), "//c:barChart/c:dLbls/c:showVal[@val='1']")


@pytest.mark.parametrize(
    ("largest", "written", "title", "ticks"),
    [
        (9_999.0, "#,##0", "Ventas (MXN)", "#,##0"),
        (450_000.0, "#,##0,", "Ventas (MXN), en miles", "#,##0,"),
        (48_000_000.0, "#,##0.0,,", "Ventas (MXN), en millones", "#,##0,,"),
        (4_800_000_000.0, "#,##0,,", "Ventas (MXN), en millones", "#,##0,,"),
    ],
)
def test_large_amounts_are_written_in_thousands_or_millions_and_said_so(
    largest, written, title, ticks
):
    chart = replace(charts("es")[0], kind=ChartKind.COLUMN, series=(_sales(largest),))

    assert Scale.of(chart, LABELS["es"]) == Scale(written, title, ticks)


def _sales(largest: float) -> Series:
    return Series("V", tuple(largest * amount / max(SALES) for amount in SALES))


def test_amounts_without_a_titled_axis_keep_their_unit():
    chart = replace(charts("es")[0], value_title="")

    assert Scale.of(chart, LABELS["es"]).number_format == "#,##0"


def test_spanish_sets_a_space_before_the_per_cent_sign():
    bars = charts("es")[2]

    assert Scale.of(bars, LABELS["es"]).number_format == '0"\N{NO-BREAK SPACE}"%'
    assert Scale.of(bars, LABELS["en"]).number_format == "0%"


@pytest.mark.parametrize(("largest", "ticks"), [(0.35, "0%"), (0.03, "0.0%")])
def test_an_axis_of_shares_has_its_ticks_on_whole_percents_where_it_reaches_far(largest, ticks):
    line = replace(
        charts("en")[1],
        series=(Series("x", (largest,) * len(charts("en")[1].categories)),),
        number_format="0.0%",
    )

    assert Scale.of(line, LABELS["en"]).axis_format == ticks
    assert Scale.of(line, LABELS["en"]).number_format == "0.0%"


def test_a_loss_is_written_with_the_minus_sign_of_the_text():
    formats = find(charts("es")[1], "//c:valAx/c:numFmt/@formatCode")

    assert all(";\N{MINUS SIGN}" in written for written in formats)


def test_a_share_that_hardly_moves_does_not_look_like_a_fall():
    flat = replace(
        charts("en")[1],
        kind=ChartKind.LINE,
        categories=("2024", "2025"),
        series=(Series("Margin", (0.30001, 0.29999)),),
        number_format="0.0%",
    )

    assert find(flat, "//c:valAx/c:scaling/c:min/@val") == ["0.0"]


def test_the_edges_of_a_band_are_thin_and_carry_no_marks():
    series = (Series("Sales", (1.0, 2.0)), Series("Least", (1.0, 1.5), edge=True))
    chart = replace(charts("es")[0], kind=ChartKind.LINE, categories=("a", "b"), series=series)

    assert find(chart, "//c:ser/c:marker/c:symbol/@val") == ["circle", "none"]
    assert find(chart, "//c:ser/c:spPr/a:ln/a:prstDash/@val") == ["dash"]
    wide_line, thin_line = (int(width) for width in find(chart, "//c:ser/c:spPr/a:ln/@w"))
    assert thin_line < wide_line


def test_bars_that_fall_leave_room_for_their_labels_on_round_ticks():
    falling = replace(
        charts("es")[0],
        kind=ChartKind.BAR,
        categories=("A", "B"),
        series=(Series("Cambio", (15_000.0, -54_977.0)),),
    )

    assert find(falling, "//c:valAx/c:scaling/c:min/@val") == ["-70000.0"]
    assert find(falling, "//c:valAx/c:majorUnit/@val") == ["10000.0"]


@pytest.mark.parametrize(("least", "step"), [(0.9, 1), (1, 1), (1.4, 2), (9_996, 10_000), (3.1, 5)])
def test_a_step_is_a_round_number(least, step):
    assert round_step(least) == pytest.approx(step)


def test_a_long_line_stays_upright_and_names_its_points_by_steps():
    many = tuple(str(at) for at in range(1, 42))
    line = replace(
        charts("es")[0],
        kind=ChartKind.LINE,
        categories=many,
        series=(Series("x", tuple(1.0 for _ in many)),),
    )

    assert not wide(line)
    assert find(line, "//c:catAx/c:tickLblSkip/@val") == ["4"]


LONG = (
    "Grupo Mezlanca, S.A. de C.V.",
    "Grupo Soltría, S.A. de C.V.",
    "Grupo Soltría, S. de R.L. de C.V.",
    "Público en general mostrador Hermosillo",
    "Público en general mostrador Monterrey",
    *(f"Cuenta {at}" for at in range(15)),
)


def test_slanted_names_are_shortened_only_where_they_still_tell_accounts_apart():
    pareto = replace(
        charts("es")[0],
        categories=LONG,
        series=tuple(Series(n, tuple(0.5 for _ in LONG)) for n in ("a", "b")),
    )

    brief = briefly_named(pareto, UPRIGHT).categories

    assert brief[0] == "Grupo Mezlanca"
    assert brief[1:3] == LONG[1:3]
    assert brief[3].startswith("Público")
    assert brief[3].endswith("Hermosillo")
    assert "…" in brief[3]
    assert brief[3] != brief[4]


def test_names_that_are_not_slanted_stay_whole():
    assert briefly_named(charts("es")[1], UPRIGHT) == charts("es")[1]


def test_a_name_beside_its_bar_stays_on_one_line_shortened_where_it_is_very_long():
    very_long = "Compañía Industrial de Recubrimientos y Sellos del Golfo, S.A.P.I. de C.V."
    names = ("Mónica Ávila Macías", very_long)
    chart = replace(charts("es")[2], categories=names, series=(Series("x", (1.0, 2.0)),))

    short, long = on_one_line(chart).categories
    assert short == "Mónica Ávila Macías".replace(" ", NBSP)
    assert long.startswith("Compañía")
    assert "…" in long
    assert " " not in long
    assert on_one_line(charts("es")[0]) == charts("es")[0]


def test_long_names_are_slanted_and_short_ones_are_not():
    assert size(charts("es")[0], UPRIGHT).slanted
    assert not size(charts("es")[1], UPRIGHT).slanted
    assert find(charts("es")[0], "//c:catAx/c:txPr/a:bodyPr/@rot") == ["-2700000"]


def test_bars_get_taller_with_their_number_but_never_leave_the_page():
    bars = charts("es")[2]
    tall = replace(
        bars, categories=ACCOUNTS * 9, series=(Series("x", tuple(1.0 for _ in ACCOUNTS * 9)),)
    )

    assert size(bars, UPRIGHT).height < size(tall, UPRIGHT).height
    assert size(tall, UPRIGHT).height <= UPRIGHT.text_height * 635


def test_many_columns_need_a_sheet_on_its_side():
    assert wide(many_columns("es"))
    assert not wide(charts("es")[0])


def test_a_chart_without_data_is_a_fault_of_ours():
    empty = Chart(ChartKind.COLUMN, Text.plain("Nada"), (), (), Text.plain("F"), Text.plain("Nada"))

    with pytest.raises(ValueError, match="Nada"):
        drawn(empty)


def test_grades_are_steps_of_one_cut_in_the_middle_and_nothing_is_numbered_beyond_them():
    marks = Series("Acceso", points=((5, -2, 1), (1, 2, 3)), labels=("Ana", "Luis"))
    word = Text.plain("Mapa")
    chart = Chart(ChartKind.BUBBLE, word, (), (marks,), word, word, grades=((1, 5), (-2, 2)))  # fmt: skip

    across, up = find(chart, "//c:valAx")
    bounds = [
        [axis.xpath(f"string(.//c:{name}/@val)") for name in ("min", "max", "majorUnit", "crossesAt", "tickLblPos")]
        for axis in (across, up)
    ]  # fmt: skip
    assert bounds == [["0.0", "5.99", "1.0", "0.0", "low"], ["-3.0", "2.99", "1.0", "3.0", "none"]]
    assert across.xpath("string(c:numFmt/@formatCode)") == "0;;"


def timeline() -> Chart:
    """Return three actions: two levers, one of which waits, and another action."""
    return Chart(
        ChartKind.TIMELINE,
        Text.plain("Calendario"),
        ("Comité", "Respaldo", "Tablero"),
        (
            Series("Espera", (0.0, 3.0, 9.0)),
            Series("Palanca", (3.0, 6.0, None)),
            Series("Otra", (None, None, 9.0)),
        ),
        Text.plain("Fuente"),
        Text.plain("Tres acciones."),
        value_title="Meses",
        number_format="0",
        step=3,
    )


def test_what_an_action_of_a_timeline_waits_is_not_seen():
    filled = [bool(part.xpath("c:spPr/a:solidFill")) for part in find(timeline(), "//c:ser")]

    assert filled == [False, True, True]
    assert find(timeline(), "//c:legend") == []


def test_the_bars_of_a_timeline_are_told_apart_without_colour():
    _, lever, other = find(timeline(), "//c:ser/c:spPr//a:srgbClr/@val | //c:ser[1]/c:spPr")

    assert brightness(other) - brightness(lever) > 0.3


def brightness(colour: str) -> float:
    """Return how light a colour is when printed in grey, from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_a_timeline_is_marked_every_step_up_to_the_end_of_the_last_action():
    assert find(timeline(), "//c:valAx/c:majorUnit/@val") == ["3.0"]
    assert find(timeline(), "//c:valAx/c:scaling/c:max/@val") == ["18.0"]
    assert find(timeline(), "//c:barChart/c:grouping/@val") == ["stacked"]
