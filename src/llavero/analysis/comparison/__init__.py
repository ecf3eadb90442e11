"""Who sells more, or less, than the accounts, hours and years in hand would lead to expect?"""

from llavero.analysis.comparison.answer import answer
from llavero.analysis.comparison.findings import DEFINITIONS, FINDINGS
from llavero.analysis.comparison.parameters import PARAMETERS
from llavero.analysis.comparison.section import section

NAME = "comparison"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
