"""What do the records hold of one account?"""

from llavero.analysis.account.findings import DEFINITIONS
from llavero.analysis.account.parameters import PARAMETERS
from llavero.analysis.answering import loaded_when_asked

NAME = "account"

__all__ = ["DEFINITIONS", "NAME", "PARAMETERS"]

__getattr__ = loaded_when_asked(__name__, account_records="answer", trace="traces")
