"""How much of the sales hangs on few accounts, and what if they leave?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.concentration.findings import DEFINITIONS, FINDINGS
from llavero.analysis.concentration.parameters import PARAMETERS
from llavero.analysis.concentration.section import section

NAME = "concentration"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
