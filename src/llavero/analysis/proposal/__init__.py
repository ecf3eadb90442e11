"""What should be done, by whom and by when, so that the problems do not come about?"""

from llavero.analysis.proposal.answer import answer
from llavero.analysis.proposal.findings import DEFINITIONS, FINDINGS
from llavero.analysis.proposal.parameters import PARAMETERS
from llavero.analysis.proposal.section import section

NAME = "proposal"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
