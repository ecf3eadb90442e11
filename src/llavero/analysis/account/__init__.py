"""What do the records hold of one account?"""

from llavero.analysis.account.answer import account_records
from llavero.analysis.account.findings import DEFINITIONS
from llavero.analysis.account.parameters import PARAMETERS
from llavero.analysis.account.traces import trace

NAME = "account"

__all__ = ["DEFINITIONS", "NAME", "PARAMETERS", "account_records", "trace"]
