"""Do accounts stay, and do they grow?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.retention.findings import DEFINITIONS, FINDINGS
from llavero.analysis.retention.parameters import PARAMETERS
from llavero.analysis.retention.section import section

NAME = "retention"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
