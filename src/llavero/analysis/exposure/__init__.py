"""How much could be lost in a bad year, who would make it, and what would each action save?"""

from llavero.analysis.exposure.answer import answer
from llavero.analysis.exposure.findings import DEFINITIONS, FINDINGS
from llavero.analysis.exposure.parameters import PARAMETERS
from llavero.analysis.exposure.section import section

NAME = "exposure"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
