"""Which category has each account, and how should it be treated?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.portfolio.findings import DEFINITIONS, FINDINGS
from llavero.analysis.portfolio.parameters import PARAMETERS
from llavero.analysis.portfolio.section import section

NAME = "portfolio"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
