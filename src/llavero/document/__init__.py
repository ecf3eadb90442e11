"""What is in a report, before it is Word or HTML?"""

from llavero.document.blocks import (
    Block,
    Bullets,
    Callout,
    Cell,
    Column,
    Detail,
    Heading,
    Paragraph,
    Table,
    detail,
)
from llavero.document.chart import Chart, ChartKind, Series
from llavero.document.orgchart import OrgChart, Post
from llavero.document.report import Annex, Chapter, FigureRow, Reference, Report

__all__ = [
    "Annex",
    "Block",
    "Bullets",
    "Callout",
    "Cell",
    "Chapter",
    "Chart",
    "ChartKind",
    "Column",
    "Detail",
    "FigureRow",
    "Heading",
    "OrgChart",
    "Paragraph",
    "Post",
    "Reference",
    "Report",
    "Series",
    "Table",
    "detail",
]
