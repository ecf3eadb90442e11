"""Who carries what, and for how long?"""

from llavero.analysis.workload.answer import answer
from llavero.analysis.workload.findings import DEFINITIONS, FINDINGS
from llavero.analysis.workload.relations_section import relations_section
from llavero.analysis.workload.section import section

NAME = "workload"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "answer", "relations_section", "section"]
