"""How big is the key account department, and what does it carry?"""

from llavero.analysis.footprint.answer import answer
from llavero.analysis.footprint.findings import DEFINITIONS, FINDINGS
from llavero.analysis.footprint.section import section
from llavero.foundation.parameter import Parameter

NAME = "footprint"
PARAMETERS: tuple[Parameter, ...] = ()

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
