"""Are the accounts served by product, by client or by geography, and how do we know?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.basis.findings import DEFINITIONS, FINDINGS
from llavero.analysis.basis.section import section
from llavero.foundation.parameter import Parameter

NAME = "basis"
PARAMETERS: tuple[Parameter, ...] = ()

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
