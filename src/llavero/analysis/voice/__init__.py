"""What do the sellers say, and do the facts agree?"""

from llavero.analysis.voice.answer import answer
from llavero.analysis.voice.findings import DEFINITIONS, FINDINGS
from llavero.analysis.voice.parameters import PARAMETERS
from llavero.analysis.voice.section import records_section, section

NAME = "voice"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "answer", "records_section", "section"]
