"""A company with key accounts, staff, costs and judgements, small enough to add up by hand."""

from datetime import date

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.sizing import answer
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
# Four accounts of the first level, of which one is a star, and two of the second: 2,400 hours.
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    alfa     | 2020-01-01 | T1
    beta     | 2020-01-01 | T1
    gama     | 2020-01-01 | T1
    delta    | 2020-01-01 | T1
    epsilon  | 2020-01-01 | T2
    zeta     | 2020-01-01 | T2
"""
LINES = """
    doc_id | doc_type | doc_date   | account_id | seller_id | net_amount
    -------+----------+------------+------------+-----------+-----------
    A1     | invoice  | 2025-02-10 | alfa       | lucia     | 90000
    A2     | invoice  | 2025-03-10 | beta       | lucia     | 60000
    A3     | invoice  | 2025-04-10 | gama       | pedro     | 40000
    A4     | invoice  | 2025-05-10 | delta      | pedro     | 30000
    A5     | invoice  | 2025-06-10 | epsilon    | pedro     | 20000
    A6     | invoice  | 2025-07-10 | zeta       | pedro     | 10000
"""
STAFF = """
    employee_id | dept | sales_post | is_kam_dept | hire_date  | end_date   | fte | cost_year
    ------------+------+------------+-------------+------------+------------+-----+----------
    lucia       | KAM  | seller     | true        | 2020-01-01 |            | 1   | 9000
    pedro       | KAM  | seller     | true        | 2020-01-01 |            | 1   | 7000
    marta       | KAM  | seller     | true        | 2020-01-01 | 2025-06-30 | 1   | 100
    irma        | KAM  | manager    | true        | 2020-01-01 |            | 1   | 12000
"""
# Two people judge the levels alike; the geometric mean of both is the curve of methods G3.
JUDGED = """
    tier | judge | sales_none | sales_half | sales_now | sales_more | sales_full
    -----+-------+------------+------------+-----------+------------+-----------
    T1   | Ana   | 60         | 76         | 100       | 115.384615 | 140
    T1   | Luis  | 600        | 760        | 1000      | 1153.84615 | 1400
    T2   | Ana   | 60         | 76         | 100       | 115.384615 | 140
    T2   | Luis  | 60         | 76         | 100       | 115.384615 | 140
"""
WEEKS = """
    interview_id | seller_code | date       | question_id | value
    -------------+-------------+------------+-------------+--------------------------------------
    I1           | V01         | 2025-11-01 | Q01         | yes
    I1           | V01         | 2025-11-01 | Q06         | 2¦Alfa;Beta
    I1           | V01         | 2025-11-01 | Q09         | 80
    I1           | V01         | 2025-11-01 | Q10         | frente=20;prep=10;interna=10;admin=10
    I2           | V02         | 2025-11-02 | Q01         | yes
    I2           | V02         | 2025-11-02 | Q06         | 3¦Beta;Gama;Delta
    I2           | V02         | 2025-11-02 | Q09         | 60
    I2           | V02         | 2025-11-02 | Q10         | frente=10;prep=10;interna=10;admin=0
"""
TABLES = {"ka_status": KEY, "ledger": LINES, "employees": STAFF}


def company_figure(id, value, unit=Unit.SHARE, scope="company"):
    return Measure(id, value, unit, Source.LEDGER, scope)


def told(*, margin=0.5, per_post=125_000, star=None, quadrant="star", tier=None):
    """Return what the analyses before say: the margin, the sales of a post, who is a star."""
    answers = {}
    if margin is not None:
        answers["margin"] = Answer((), (company_figure("M50.key", margin),))
    if per_post is not None:
        post = company_figure("M09", per_post, Unit.MONEY_PER_FTE)
        answers["footprint"] = Answer((), (post,))
    if star:
        figures = [company_figure("D1.account_quadrant", quadrant, Unit.CLASS, f"group:{star}")]
        if tier:
            figures.append(company_figure("D4.account_tier", tier, Unit.CLASS, f"group:{star}"))
        answers["portfolio"] = Answer((), tuple(figures))
    return Earlier(answers)


def with_values(**values):
    """Return the setting with some parameters: `sizing__kam_cost` is `sizing.kam-cost`."""
    named = {name.replace("__", ".").replace("_", "-"): value for name, value in values.items()}
    return Setting(SETTING.as_of, SETTING.period, "MXN", values=named)


def sized(earlier=None, setting=SETTING, **tables):
    """Return the answer on some tables."""
    drawn = {name: table for name, table in tables.items() if table}
    return answer(company(**drawn), setting, earlier or Earlier())


def whole(earlier=None, setting=SETTING, **more):
    """Return the answer on the whole company, with tables changed or, where empty, taken away."""
    return sized(earlier or told(), setting, **{**TABLES, **more})


def figures(found):
    """Return the figures by key."""
    return {figure.key: figure for figure in found.figures}
