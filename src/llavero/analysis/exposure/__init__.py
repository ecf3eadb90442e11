"""How much could be lost in a bad year, who would make it, and what would each action save?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.exposure.findings import DEFINITIONS, FINDINGS
from llavero.analysis.exposure.parameters import PARAMETERS
from llavero.analysis.exposure.section import section

NAME = "exposure"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
