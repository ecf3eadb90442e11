"""How does the plan of an account become two pages of Word?"""

from llavero.report.word.plan.render import render_plan

__all__ = ["render_plan"]
