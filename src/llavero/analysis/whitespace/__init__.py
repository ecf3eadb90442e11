"""What could each account buy that it does not?"""

from llavero.analysis.whitespace.answer import answer
from llavero.analysis.whitespace.findings import DEFINITIONS, FINDINGS
from llavero.analysis.whitespace.parameters import PARAMETERS
from llavero.analysis.whitespace.section import section

NAME = "whitespace"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
