"""Which category has each account, and how should it be treated?"""

from llavero.analysis.portfolio.answer import answer
from llavero.analysis.portfolio.findings import DEFINITIONS, FINDINGS
from llavero.analysis.portfolio.parameters import PARAMETERS
from llavero.analysis.portfolio.section import section

NAME = "portfolio"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
