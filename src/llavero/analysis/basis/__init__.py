"""Are the accounts served by product, by client or by geography, and how do we know?"""

from llavero.analysis.basis.answer import answer
from llavero.analysis.basis.findings import DEFINITIONS, FINDINGS
from llavero.analysis.basis.section import section
from llavero.foundation.parameter import Parameter

NAME = "basis"
PARAMETERS: tuple[Parameter, ...] = ()

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "section"]
