"""What can go wrong in the department of key accounts, and what is it worth to prevent?"""

from llavero.analysis.problems.answer import answer
from llavero.analysis.problems.definitions import DEFINITIONS
from llavero.analysis.problems.findings import FINDINGS
from llavero.analysis.problems.parameters import PARAMETERS
from llavero.analysis.problems.section import section

NAME = "problems"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
