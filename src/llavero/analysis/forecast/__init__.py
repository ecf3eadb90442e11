"""What will each account buy and be worth in the coming years, and is it still buying?"""

from llavero.analysis.answering import loaded_when_asked
from llavero.analysis.forecast.findings import DEFINITIONS, FINDINGS
from llavero.analysis.forecast.parameters import PARAMETERS
from llavero.analysis.forecast.section import section

NAME = "forecast"

__all__ = ["DEFINITIONS", "FINDINGS", "NAME", "PARAMETERS", "section"]

__getattr__ = loaded_when_asked(__name__, answer="answer")
