"""Who reports to whom today?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.organisation.findings import DEFINITIONS, FINDINGS
from llavero.analysis.organisation.parameters import PARAMETERS
from llavero.analysis.organisation.section import section

NAME = "organisation"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
