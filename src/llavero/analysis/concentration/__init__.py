"""How much of the sales hangs on few accounts, and what if they leave?"""

from llavero.analysis.concentration.answer import answer
from llavero.analysis.concentration.findings import DEFINITIONS, FINDINGS
from llavero.analysis.concentration.parameters import PARAMETERS
from llavero.analysis.concentration.section import section

NAME = "concentration"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
