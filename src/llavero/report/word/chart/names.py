"""By which names do the columns of a chart go, where their own are too long to stand below?"""

from collections import Counter
from dataclasses import replace

from llavero.document import Chart
from llavero.report.word.chart.size import LETTERS, size
from llavero.report.word.lettering.text_width import squeezed
from llavero.report.word.sheet.page import Page

LONGEST = 110.0  # points: a slanted name longer than this takes the room of the columns


def briefly_named(chart: Chart, page: Page) -> Chart:
    """Return the chart, its slanted names shortened where they still tell the columns apart."""
    if not size(chart, page).slanted:
        return chart
    brief = [_brief(name) for name in chart.categories]
    shared = Counter(brief)
    names = (
        short if shared[short] == 1 else name
        for name, short in zip(chart.categories, brief, strict=True)
    )
    return replace(chart, categories=tuple(names))


def _brief(name: str) -> str:
    """Return the name without what follows its first comma, as a legal form does, and squeezed."""
    return squeezed(name.partition(",")[0].strip() or name, LETTERS, LONGEST)
