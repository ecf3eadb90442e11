"""Are the accounts served by product, by client or by geography, and how do we know?"""

from llavero.analysis.basis.answer import answer
from llavero.analysis.basis.findings import DEFINITIONS, FINDINGS
from llavero.analysis.basis.section import section

NAME = "basis"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "answer", "section"]
