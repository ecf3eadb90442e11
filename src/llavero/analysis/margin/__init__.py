"""What is left of the sales, once their cost and that of serving are taken out?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.margin.findings import DEFINITIONS, FINDINGS
from llavero.analysis.margin.parameters import PARAMETERS
from llavero.analysis.margin.section import section

NAME = "margin"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
