"""Who should serve which key account?"""

from llavero.analysis.assignment.answer import answer
from llavero.analysis.assignment.findings import DEFINITIONS, FINDINGS
from llavero.analysis.assignment.parameters import PARAMETERS
from llavero.analysis.assignment.section import section

NAME = "assignment"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
