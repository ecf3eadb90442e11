"""How is a report written that names nobody: no customer, no person, not the company?"""

from llavero.report.anonymous.codes import Codes, codes_of, write_key
from llavero.report.anonymous.report import anonymised

__all__ = ["Codes", "anonymised", "codes_of", "write_key"]
