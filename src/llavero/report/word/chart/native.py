"""Which pieces of python-pptx write our charts? It has no types, so they are named here."""

from typing import Any

from pptx.chart.chart import Chart as _Chart
from pptx.chart.data import BubbleChartData as _BubbleChartData
from pptx.chart.data import CategoryChartData as _CategoryChartData
from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml as _parse_xml

NativeChart: Any = _Chart
BubbleData: Any = _BubbleChartData
CategoryData: Any = _CategoryChartData
colour: Any = RGBColor.from_string  # "1F3A5F" → a colour
parse: Any = _parse_xml
