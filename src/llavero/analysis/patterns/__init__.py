"""What do the sellers have in common, in what do they differ, and how far may so few be read?"""

from llavero.analysis.patterns.answer import answer
from llavero.analysis.patterns.findings import DEFINITIONS, FINDINGS
from llavero.analysis.patterns.parameters import PARAMETERS
from llavero.analysis.patterns.section import section

NAME = "patterns"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
