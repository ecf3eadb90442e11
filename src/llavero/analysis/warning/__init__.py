"""Which accounts are going quiet, and how early do we know?"""

from llavero.analysis.warning.answer import answer
from llavero.analysis.warning.findings import DEFINITIONS, FINDINGS
from llavero.analysis.warning.parameters import PARAMETERS
from llavero.analysis.warning.section import section

NAME = "warning"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
