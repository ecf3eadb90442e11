"""Which data is missing, and which figures does it keep from being computed?"""

from llavero.analysis.answers import MissingData
from llavero.analysis.footprint.facts import Facts

STAFF = MissingData(
    "footprint-missing-employees",
    "employees",
    ("employee_id", "dept", "is_kam_dept", "hire_date", "end_date", "fte"),
    ("M01", "M02", "M03", "M09", "M10"),
)
DEPARTMENT = MissingData(
    "footprint-missing-department",
    "employees",
    ("is_kam_dept", "dept"),
    ("M01", "M03", "M05", "M07", "M09", "M10"),
)
DATES = MissingData(
    "footprint-missing-dates",
    "employees",
    ("hire_date", "end_date"),
    ("M01.average", "M01.before", "M02.before", "M03.before"),
)
LEAVING = MissingData("footprint-missing-leaving", "employees", ("end_date",), DATES.figures)
STATUS = MissingData(
    "footprint-missing-status",
    "ka_status",
    ("group_id", "from", "to"),
    ("M04", "M06", "M07"),
)
HISTORY = MissingData(
    "footprint-missing-history",
    "ka_status",
    ("from", "to"),
    ("M06", "M06.before", "M04.before"),
)
ASSIGNMENTS = MissingData(
    "footprint-missing-assignments",
    "assignments",
    ("account_id", "seller_id", "role", "split", "from", "to"),
    ("M04", "M04.fractional", "M04.before"),
)
SELLERS = MissingData(
    "footprint-missing-sellers",
    "ledger",
    ("seller_id",),
    ("M05", "M07", "M09", "M10"),
)
EARLIER = MissingData(
    "footprint-missing-earlier",
    "ledger",
    ("doc_date",),
    ("M05.before", "M06.before", "M09.before", "M10.before"),
)


def missing_data(facts: Facts) -> tuple[MissingData, ...]:
    """Return what is missing, most consequential first."""
    said = facts.supplied
    dated = said.hire_dates and said.end_dates
    lacks = (
        (not said.sellers and facts.sold.lines > 0, SELLERS),
        (not said.staff, STAFF),
        (said.staff and (facts.kams is None or facts.inferred), DEPARTMENT),
        (not said.key_status, STATUS),
        (said.key_status and not said.key_history, HISTORY),
        (not said.assignments, ASSIGNMENTS),
        (said.staff and not dated, LEAVING if said.hire_dates else DATES),
        (facts.first_month is not None and facts.months_before == 0, EARLIER),
    )
    return tuple(missing for lacking, missing in lacks if lacking)
