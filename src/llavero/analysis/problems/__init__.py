"""What can go wrong in the department of key accounts, and what is it worth to prevent?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.problems.definitions import DEFINITIONS
from llavero.analysis.problems.findings import FINDINGS
from llavero.analysis.problems.parameters import PARAMETERS
from llavero.analysis.problems.section import section

NAME = "problems"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
