"""Which accounts are key, why, and how firm is the choice?"""

from llavero.analysis.selection.answer import answer
from llavero.analysis.selection.findings import DEFINITIONS, FINDINGS
from llavero.analysis.selection.parameters import PARAMETERS
from llavero.analysis.selection.section import section

NAME = "selection"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
