"""How do columns and the line of their running share stand in one chart?"""

from typing import Any

from llavero.report.word.markup import Element, element
from llavero.report.word.palette import GREY, OCHRE

SHARES = 50_010  # ids of the second pair of axes
HIDDEN = 50_020


def move_line_to_second_axis(space: Any, number_format: str) -> None:
    """Turn the last series of a column chart into a line on an axis from 0 to 1."""
    area = space.find("{*}chart").find("{*}plotArea")
    columns = area.find("{*}barChart")
    series = columns.findall("{*}ser")[-1]
    columns.remove(series)
    for name in ("spPr", "invertIfNegative", "dLbls"):
        for found in series.findall(f"{{*}}{name}"):
            series.remove(found)
    series.find("{*}tx").addnext(_line())
    series.find("{*}spPr").addnext(_marker())
    series.append(element("c:smooth", val=0))
    columns.addnext(_line_chart(series))
    last = area.findall("{*}valAx")[-1]
    last.addnext(_hidden_categories())
    last.addnext(_share_axis(number_format))


def _line_chart(series: Any) -> Element:
    return element(
        "c:lineChart",
        element("c:grouping", val="standard"),
        element("c:varyColors", val=0),
        series,
        element("c:marker", val=1),
        element("c:axId", val=HIDDEN),
        element("c:axId", val=SHARES),
    )


def _line() -> Element:
    return element("c:spPr", element("a:ln", _fill(OCHRE), w=28575, cap="rnd"))


def _marker() -> Element:
    return element(
        "c:marker",
        element("c:symbol", val="circle"),
        element("c:size", val=5),
        element("c:spPr", _fill(OCHRE), element("a:ln", _fill(OCHRE), w=9525)),
    )


def _share_axis(number_format: str) -> Element:
    scaling = element(
        "c:scaling",
        element("c:orientation", val="minMax"),
        element("c:max", val=1),
        element("c:min", val=0),
    )
    return element(
        "c:valAx",
        element("c:axId", val=SHARES),
        scaling,
        element("c:delete", val=0),
        element("c:axPos", val="r"),
        element("c:numFmt", formatCode=number_format, sourceLinked=0),
        element("c:majorTickMark", val="none"),
        element("c:minorTickMark", val="none"),
        element("c:tickLblPos", val="nextTo"),
        element("c:spPr", element("a:ln", element("a:noFill"))),
        element("c:crossAx", val=HIDDEN),
        element("c:crosses", val="max"),
        element("c:crossBetween", val="between"),
        element("c:majorUnit", val=0.2),
    )


def _hidden_categories() -> Element:
    return element(
        "c:catAx",
        element("c:axId", val=HIDDEN),
        element("c:scaling", element("c:orientation", val="minMax")),
        element("c:delete", val=1),
        element("c:axPos", val="b"),
        element("c:majorTickMark", val="none"),
        element("c:minorTickMark", val="none"),
        element("c:tickLblPos", val="nextTo"),
        element("c:spPr", element("a:ln", _fill(GREY))),
        element("c:crossAx", val=SHARES),
        element("c:crosses", val="autoZero"),
        element("c:auto", val=1),
        element("c:lblAlgn", val="ctr"),
        element("c:lblOffset", val=100),
        element("c:noMultiLvlLbl", val=0),
    )


def _fill(colour: str) -> Element:
    return element("a:solidFill", element("a:srgbClr", val=colour))
