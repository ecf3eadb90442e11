"""By which names do the columns of a chart go, where their own are too long to stand below?"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from llavero.document import Chart
from llavero.report.word.chart.size import ACROSS, LETTERS, size
from llavero.report.word.lettering.text_width import squeezed, text_width
from llavero.report.word.sheet.page import Page

LONGEST = 110.0  # points: a slanted name longer than this takes the room of the columns
WIDEST = 200.0  # points: a name beside its bar wider than this is shortened
NBSP = "\N{NO-BREAK SPACE}"


def briefly_named(chart: Chart, page: Page) -> Chart:
    """Return the chart, its slanted names shortened where they still tell the columns apart."""
    if not size(chart, page).slanted:
        return chart
    return _renamed(chart, _brief)


def _renamed(chart: Chart, shorter: Callable[[str], str]) -> Chart:
    """Return the chart by shorter names, where they still tell its categories apart."""
    brief = [shorter(name) for name in chart.categories]
    shared = Counter(brief)
    names = (
        short if shared[short] == 1 else name
        for name, short in zip(chart.categories, brief, strict=True)
    )
    return replace(chart, categories=tuple(names))


def on_one_line(chart: Chart) -> Chart:
    """Return the chart, the names beside its bars kept from being broken.

    LibreOffice leaves out every other name where one of two lines is higher than its bar.
    """
    if chart.kind not in ACROSS:
        return chart
    return _renamed(chart, _unbroken)


def _unbroken(name: str) -> str:
    if text_width(name, LETTERS) > WIDEST:
        name = squeezed(name, LETTERS, WIDEST)
    return name.replace(" ", NBSP)


def _brief(name: str) -> str:
    """Return the name without what follows its first comma, as a legal form does, and squeezed."""
    return squeezed(name.partition(",")[0].strip() or name, LETTERS, LONGEST)
