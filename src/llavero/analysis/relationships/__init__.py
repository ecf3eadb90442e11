"""How strong is the relationship with each key account, and on whom does it hang?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.relationships.findings import DEFINITIONS, FINDINGS
from llavero.analysis.relationships.parameters import PARAMETERS
from llavero.analysis.relationships.section import section

NAME = "relationships"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
