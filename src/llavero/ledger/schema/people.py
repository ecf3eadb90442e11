"""Which tables hold our people, whom they serve and what they must sell?"""

from llavero.ledger.schema.column import (
    Column,
    TableSchema,
    Type,
    date,
    flag,
    integer,
    money,
    number,
    text,
)

ASSIGNMENT_ROLES = ("primary", "support", "backup")
JOB_FAMILIES = ("sales", "other")
SALES_POSTS = ("seller", "manager", "support")

ASSIGNMENTS = TableSchema(
    "assignments",
    "one spell of one seller on one account",
    (
        text("account_id", "account served", required=True),
        text("seller_id", "seller who serves it", required=True),
        text("role", "part of the seller; primary where absent", values=ASSIGNMENT_ROLES),
        number("split", "part of the credit, 1 where absent", "fraction in [0, 1]"),
        date("from", "first day"),
        date("to", "first day no longer; still in force where absent"),
    ),
    ("account_id", "seller_id", "role", "from"),
)
EMPLOYEES = TableSchema(
    "employees",
    "one person of the company",
    (
        text("employee_id", "code of the person", required=True),
        Column("name", Type.TEXT, "name or code to show", personal=True),
        text("sales_code", "code or initials by which sales files call the person"),
        Column("email", Type.TEXT, "work e-mail, where other files use it as code", personal=True),
        text("dept", "department", required=True),
        text("job_title", "post"),
        text(
            "job_family",
            "sales, or other; from department and post where absent",
            values=JOB_FAMILIES,
        ),
        text("sales_post", "seller (carries a quota), manager or support", values=SALES_POSTS),
        flag("is_kam_dept", "belongs to the key account department"),
        flag("is_manager", "has people below"),
        text("manager_id", "code, name, e-mail or post of the manager; none for the head"),
        text("org_path", "the areas from the top down to the person's: Dirección / Ventas / Norte"),
        date("hire_date", "first day"),
        date("end_date", "first day no longer; still there where absent"),
        number("fte", "part of a full post, 1 where absent", "fraction"),
        text("region", "region or territory"),
        text("language", "languages that the person speaks"),
        text("bu", "business unit"),
        money("cost_year", "loaded cost a year", unit="study's currency per year"),
        number("variable_pct", "variable part of the pay", "fraction in [0, 1]"),
    ),
    ("employee_id",),
)
VACANCIES = TableSchema(
    "vacancies",
    "one post of the staff list that nobody holds",
    (
        text("vacancy_id", "code of the post", required=True),
        text("dept", "department", required=True),
        text("job_title", "post"),
        text("job_family", "sales, or other", values=JOB_FAMILIES),
        flag("is_kam_dept", "belongs to the key account department"),
        text("manager_id", "whom the post reports to, as the staff list says it"),
        text("org_path", "the areas from the top down to the post's"),
        text("region", "region or territory"),
        text("bu", "business unit"),
    ),
    ("vacancy_id",),
)
QUOTAS = TableSchema(
    "quotas",
    "what one seller must sell in one period",
    (
        text("seller_id", "seller", required=True),
        date("from", "first day", required=True),
        date("to", "first day of the next period"),
        money("quota", "amount to sell", required=True, unit="study's currency"),
    ),
    ("seller_id", "from"),
)
CALENDAR = TableSchema(
    "calendar",
    "the days worked in one month",
    (
        date("month", "first day of the month", required=True),
        integer("working_days", "days worked", "days"),
        number("working_hours", "hours worked a person", "hours"),
    ),
    ("month",),
)
SELLER_LINKS = TableSchema(
    "seller_links",
    "one way in which the files refer to one of our people",
    (
        text("seller_ref", "as the rows say it", required=True),
        text("seller_id", "person meant: employee_id where the staff list has it", required=True),
        text("name", "name or code to show", required=True),
        flag("is_employee", "the staff list has the person"),
    ),
    ("seller_ref",),
)
