"""What should be done, by whom and by when, so that the problems do not come about?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.proposal.findings import DEFINITIONS, FINDINGS
from llavero.analysis.proposal.parameters import PARAMETERS
from llavero.analysis.proposal.section import section

NAME = "proposal"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
