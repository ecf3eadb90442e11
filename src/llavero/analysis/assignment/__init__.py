"""Who should serve which key account?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.assignment.findings import DEFINITIONS, FINDINGS
from llavero.analysis.assignment.parameters import PARAMETERS
from llavero.analysis.assignment.section import section

NAME = "assignment"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
