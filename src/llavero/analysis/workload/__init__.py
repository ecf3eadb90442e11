"""Who carries what, and for how long?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.workload.findings import DEFINITIONS, FINDINGS
from llavero.analysis.workload.parameters import PARAMETERS
from llavero.analysis.workload.relations_section import relations_section
from llavero.analysis.workload.section import section

NAME = "workload"

__all__ = [
    "DEFINITIONS",
    "FINDINGS",
    "NAME",
    "PARAMETERS",
    "relations_section",
    "section",
]

__getattr__ = loaded_when_asked(__name__, answer="answer")
