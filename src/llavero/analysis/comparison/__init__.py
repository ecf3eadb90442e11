"""Who sells more, or less, than the accounts, hours and years in hand would lead to expect?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.comparison.findings import DEFINITIONS, FINDINGS
from llavero.analysis.comparison.parameters import PARAMETERS
from llavero.analysis.comparison.section import section

NAME = "comparison"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
