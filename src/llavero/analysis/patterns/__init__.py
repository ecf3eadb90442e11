"""What do the sellers have in common, in what do they differ, and how far may so few be read?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.patterns.findings import DEFINITIONS, FINDINGS
from llavero.analysis.patterns.parameters import PARAMETERS
from llavero.analysis.patterns.section import section

NAME = "patterns"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
