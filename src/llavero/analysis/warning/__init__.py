"""Which accounts are going quiet, and how early do we know?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.warning.findings import DEFINITIONS, FINDINGS
from llavero.analysis.warning.parameters import PARAMETERS
from llavero.analysis.warning.section import section

NAME = "warning"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
