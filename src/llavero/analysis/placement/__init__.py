"""Where in the organisation does the key account department belong?"""

from llavero.analysis.placement.answer import answer
from llavero.analysis.placement.findings import DEFINITIONS, FINDINGS
from llavero.analysis.placement.parameters import PARAMETERS
from llavero.analysis.placement.section import section

NAME = "placement"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
