"""What do the sellers say, and do the facts agree?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.voice.findings import DEFINITIONS, FINDINGS
from llavero.analysis.voice.parameters import PARAMETERS
from llavero.analysis.voice.section import department_section, records_section, section

NAME = "voice"

__all__ = [
    "DEFINITIONS",
    "FINDINGS",
    "NAME",
    "PARAMETERS",
    "department_section",
    "records_section",
    "section",
]

__getattr__ = loaded_when_asked(__name__, answer="answer")
