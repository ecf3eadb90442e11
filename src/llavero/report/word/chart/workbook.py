"""Which workbook opens when someone edits a chart?"""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from llavero.document import Chart, ChartKind, Series

SHEET = "Sheet1"  # the name that python-pptx's references point to
CREATED = datetime(2000, 1, 1, tzinfo=UTC)  # fixed: equal charts, equal bytes


def workbook(chart: Chart, number_format: str) -> bytes:
    """Return an .xlsx with the data of the chart, where its references look for it."""
    packed = BytesIO()
    book = Workbook(packed, {"in_memory": True})
    book.set_properties({"created": CREATED})
    sheet = book.add_worksheet(SHEET)
    sheet.set_column(0, 0, 28)
    form = book.add_format({"num_format": number_format})
    if chart.kind == ChartKind.BUBBLE:
        _write_points(chart, sheet, form)
    else:
        _write_categories(chart, sheet, form)
    book.close()
    return packed.getvalue()


# The worksheet and the format have no types of their own.
def _write_categories(chart: Chart, sheet: Any, form: Any) -> None:
    sheet.write_string(0, 0, chart.category_title)
    sheet.write_column(1, 0, chart.categories)
    for column, series in enumerate(chart.series, start=1):
        sheet.write_string(0, column, series.name)
        for row, value in enumerate(series.values, start=1):
            if value is not None:
                sheet.write_number(row, column, value, form)


def _write_points(chart: Chart, sheet: Any, form: Any) -> None:
    top = 0
    for series in chart.series:
        _write_series_of_points(series, top, sheet, form)
        # A row of titles, the points and an empty row: so python-pptx counts them.
        top += len(series.points) + 2


def _write_series_of_points(series: Series, top: int, sheet: Any, form: Any) -> None:
    sheet.write_string(top, 1, series.name)
    for at, point in enumerate(series.points):
        for column, value in enumerate(point):
            sheet.write_number(top + 1 + at, column, value, form)
        if at < len(series.labels):
            sheet.write_string(top + 1 + at, 3, series.labels[at])
