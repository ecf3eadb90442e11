"""Which accounts are key, why, how firm is the choice, and would it have worked before?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.selection.findings import DEFINITIONS as OF_CHOICE
from llavero.analysis.selection.findings import FINDINGS as FOUND_BY_CHOICE
from llavero.analysis.selection.parameters import PARAMETERS
from llavero.analysis.selection.proof.findings import DEFINITIONS as OF_PROOF
from llavero.analysis.selection.proof.findings import FINDINGS as FOUND_BY_PROOF
from llavero.analysis.selection.section import section

NAME = "selection"
DEFINITIONS = (*OF_CHOICE, *OF_PROOF)
FINDINGS = (*FOUND_BY_CHOICE, *FOUND_BY_PROOF)

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
