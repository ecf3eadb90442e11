"""What could each account buy that it does not?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.whitespace.findings import DEFINITIONS, FINDINGS
from llavero.analysis.whitespace.parameters import PARAMETERS
from llavero.analysis.whitespace.section import section

NAME = "whitespace"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
