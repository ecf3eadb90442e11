"""Small companies that have a problem, that have not, and of which nobody knows."""

from datetime import date

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.problems import answer
from llavero.analysis.problems.findings import Metric, Problem
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period
from tests.companies import company

DAY = date(2025, 12, 31)
YEAR = Period(date(2025, 1, 1), DAY)
SETTING = Setting(DAY, YEAR, "MXN")
# What counts as an interview is tried elsewhere: here one answer is enough.
LENIENT = Setting(DAY, YEAR, "MXN", values={"voice.answered": 0.0})
SALES = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-02-10 | norte      | 600
    A2     | 2025-03-10 | sur        | 300
    A3     | 2025-04-10 | oeste      | 100
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T1
    sur      | 2020-01-01 | T2
"""


def asked(*answers: tuple[str, str, str], text: str = "") -> str:
    """Return a table of interviews: seller, question and value of each answer."""
    rows = ["interview_id | seller_code | date | question_id | value | text", "---"]
    codes = dict.fromkeys(code for code, _, _ in answers)
    rows += [f"I{code} | {code} | 2025-12-01 | Q01 | 1 |" for code in codes]
    for code, question, value in answers:
        open_answer = question == "Q41" and not value.isdigit()
        said = ("", value) if open_answer else (value, text)
        rows.append(f"I{code} | {code} | 2025-12-01 | {question} | {said[0]} | {said[1]}")
    return "\n".join(rows)


def earlier(**figures: tuple[Measure, ...]) -> Earlier:
    """Return what earlier analyses would have said: figures by analysis."""
    return Earlier({name: Answer(figures=found) for name, found in figures.items()})


def figure(id: str, value: float | int | str | None, unit: Unit, scope: str = "company") -> Measure:
    """Return a figure of an earlier analysis."""
    return Measure(id, value, unit, Source.LEDGER, scope=scope)


def looked_for(id: str, before: Earlier | None = None, setting: Setting = LENIENT, **tables: str):
    """Return a problem of the catalogue in a company drawn by hand."""
    return problem(whole(before, setting, **tables), id)


def whole(before: Earlier | None = None, setting: Setting = LENIENT, **tables: str) -> Answer:
    """Return the whole answer for a company drawn by hand."""
    return answer(company(**tables), setting, before or Earlier())


def problem(found: Answer, id: str) -> Problem:
    """Return one problem of an answer."""
    return next(one for one in found.all(Problem) if one.id == id)


def metric(found: Problem, name: str) -> Metric:
    """Return one figure by which a problem was looked for."""
    return next(one for one in found.metrics if one.name == name)
