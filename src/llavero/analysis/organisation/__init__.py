"""Who reports to whom today?"""

from llavero.analysis.organisation.answer import answer
from llavero.analysis.organisation.findings import DEFINITIONS, FINDINGS
from llavero.analysis.organisation.section import section
from llavero.foundation.parameter import Parameter

NAME = "organisation"
PARAMETERS: tuple[Parameter, ...] = ()

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
