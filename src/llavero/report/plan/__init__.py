"""What is in the two pages of an account plan, before a person fills in the rest?"""

from llavero.report.plan.assemble import account_plan
from llavero.report.plan.contents import Content, contents
from llavero.report.plan.filing import file_name
from llavero.report.plan.known import Known, key_accounts, known

__all__ = ["Content", "Known", "account_plan", "contents", "file_name", "key_accounts", "known"]
