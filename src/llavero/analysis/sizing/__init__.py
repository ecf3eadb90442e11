"""How many people does the key account department need?"""

from llavero.analysis.sizing.answer import answer
from llavero.analysis.sizing.findings import DEFINITIONS, FINDINGS
from llavero.analysis.sizing.parameters import PARAMETERS
from llavero.analysis.sizing.section import section

NAME = "sizing"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
