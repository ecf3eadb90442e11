"""What is in a report, before it is Word or HTML?"""

from llavero.document.blocks import (
    Block,
    Bullets,
    Callout,
    Cell,
    Column,
    Heading,
    Paragraph,
    Table,
)
from llavero.document.chart import Chart, ChartKind, Series
from llavero.document.orgchart import OrgChart, Post
from llavero.document.relationship_map import (
    Dealing,
    MappedColleague,
    MappedContact,
    RelationshipMap,
)
from llavero.document.report import Annex, Chapter, FigureRow, Reference, Report
from llavero.document.stakeholders import StakeholderWords, stakeholder_chart

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
    "Dealing",
    "FigureRow",
    "Heading",
    "MappedColleague",
    "MappedContact",
    "OrgChart",
    "Paragraph",
    "Post",
    "Reference",
    "RelationshipMap",
    "Report",
    "Series",
    "StakeholderWords",
    "Table",
    "stakeholder_chart",
]
