"""How many people does the key account department need?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.sizing.findings import DEFINITIONS, FINDINGS
from llavero.analysis.sizing.parameters import PARAMETERS
from llavero.analysis.sizing.section import section

NAME = "sizing"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
