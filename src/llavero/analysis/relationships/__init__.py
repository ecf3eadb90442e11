"""How strong is the relationship with each key account, and on whom does it hang?"""

from llavero.analysis.relationships.answer import answer
from llavero.analysis.relationships.findings import DEFINITIONS, FINDINGS
from llavero.analysis.relationships.parameters import PARAMETERS
from llavero.analysis.relationships.section import section

NAME = "relationships"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
