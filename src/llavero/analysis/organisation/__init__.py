"""Who reports to whom today?"""

from llavero.analysis.organisation.answer import answer
from llavero.analysis.organisation.findings import DEFINITIONS, FINDINGS
from llavero.analysis.organisation.parameters import PARAMETERS
from llavero.analysis.organisation.section import section

NAME = "organisation"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
