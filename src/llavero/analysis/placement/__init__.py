"""Where in the organisation does the key account department belong?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.placement.findings import DEFINITIONS, FINDINGS
from llavero.analysis.placement.parameters import PARAMETERS
from llavero.analysis.placement.section import section

NAME = "placement"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
