"""Do accounts stay, and do they grow?"""

from llavero.analysis.retention.answer import answer
from llavero.analysis.retention.findings import DEFINITIONS, FINDINGS
from llavero.analysis.retention.parameters import PARAMETERS
from llavero.analysis.retention.section import section

NAME = "retention"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
