"""How big is the key account department, and what does it carry?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.footprint.findings import DEFINITIONS, FINDINGS
from llavero.analysis.footprint.section import section
from llavero.foundation.parameter import Parameter

NAME = "footprint"
PARAMETERS: tuple[Parameter, ...] = ()

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
