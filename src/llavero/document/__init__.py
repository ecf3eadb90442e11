"""What is in a report, before it is Word or HTML?"""

from llavero.document.account_plan import (
    AccountPlan,
    Blank,
    Fact,
    FactList,
    Panel,
    PlanCell,
    PlanTable,
    PlanText,
)
from llavero.document.blocks import (
    Block,
    Bullets,
    Callout,
    Cell,
    Column,
    Detail,
    Ground,
    Heading,
    Paragraph,
    Table,
    detail,
)
from llavero.document.chart import Chart, ChartKind, Series
from llavero.document.orgchart import OrgChart, Post
from llavero.document.reading import paragraphs
from llavero.document.relationship_map import (
    Dealing,
    MappedColleague,
    MappedContact,
    RelationshipMap,
)
from llavero.document.report import Annex, Chapter, FigureRow, Reference, Report
from llavero.document.stakeholders import StakeholderWords, stakeholder_chart

__all__ = [
    "AccountPlan",
    "Annex",
    "Blank",
    "Block",
    "Bullets",
    "Callout",
    "Cell",
    "Chapter",
    "Chart",
    "ChartKind",
    "Column",
    "Dealing",
    "Detail",
    "Fact",
    "FactList",
    "FigureRow",
    "Ground",
    "Heading",
    "MappedColleague",
    "MappedContact",
    "OrgChart",
    "Panel",
    "Paragraph",
    "PlanCell",
    "PlanTable",
    "PlanText",
    "Post",
    "Reference",
    "RelationshipMap",
    "Report",
    "Series",
    "StakeholderWords",
    "Table",
    "stakeholder_chart",
    "detail",
    "paragraphs",
]
