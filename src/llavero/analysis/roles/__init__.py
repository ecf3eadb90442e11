"""What must the department do, with whom, and how does it get there?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.roles.findings import DEFINITIONS, FINDINGS
from llavero.analysis.roles.parameters import PARAMETERS
from llavero.analysis.roles.section import section

NAME = "roles"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
