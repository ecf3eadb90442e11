"""Which tables and columns hold the facts, of what type, in what unit, and what do they mean?

The tables are those of methods A3. A column that is required must come with every row; any
other may be absent, and what cannot be computed without it is then said so. The labels that
people read stand in `schema.<language>.ftl`, one per column.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256


class Type(StrEnum):
    """The types of the columns, as DuckDB, Spark and Ibis all know them."""

    TEXT = "string"
    DATE = "date"
    # Six decimals: price times quantity less discount is exact in the exports we have seen, and
    # 18 digits stay in a 64-bit integer (docs/adr/0003).
    MONEY = "decimal(18, 6)"
    QUANTITY = "decimal(18, 6)"
    NUMBER = "float64"
    INTEGER = "int64"
    SUM = "decimal(38, 6)"  # of amounts of lines
    BOOLEAN = "boolean"


SQL_TYPES: Mapping[Type, str] = {
    Type.TEXT: "VARCHAR",
    Type.DATE: "DATE",
    Type.MONEY: "DECIMAL(18,6)",
    Type.QUANTITY: "DECIMAL(18,6)",
    Type.NUMBER: "DOUBLE",
    Type.INTEGER: "BIGINT",
    Type.SUM: "DECIMAL(38,6)",
    Type.BOOLEAN: "BOOLEAN",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    type: Type
    meaning: str
    required: bool = False
    unit: str = ""
    values: tuple[str, ...] = ()  # the only ones allowed, where the list is closed
    personal: bool = False  # says something of a natural person


@dataclass(frozen=True, slots=True)
class TableSchema:
    """A table: what one row is, and its columns. `key` names the columns that tell rows apart."""

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    def column(self, name: str) -> Column:
        """Return the column of that name. Raises KeyError."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name} has no column {name}")

    @property
    def required(self) -> tuple[str, ...]:
        """Return the names of the columns that every row must have."""
        return tuple(column.name for column in self.columns if column.required)


def _text(
    name: str, meaning: str, *, required: bool = False, values: tuple[str, ...] = ()
) -> Column:
    return Column(name, Type.TEXT, meaning, required, values=values)


def _date(name: str, meaning: str, *, required: bool = False) -> Column:
    return Column(name, Type.DATE, meaning, required)


def _money(
    name: str, meaning: str, *, required: bool = False, unit: str = "currency of the row"
) -> Column:
    return Column(name, Type.MONEY, meaning, required, unit)


def _sum(name: str, meaning: str) -> Column:
    return Column(name, Type.SUM, meaning, unit="currency of the row")


def _flag(name: str, meaning: str) -> Column:
    return Column(name, Type.BOOLEAN, meaning)


def _number(name: str, meaning: str, unit: str) -> Column:
    return Column(name, Type.NUMBER, meaning, unit=unit)


def _integer(name: str, meaning: str, unit: str = "count") -> Column:
    return Column(name, Type.INTEGER, meaning, unit=unit)


DOC_TYPES = ("invoice", "credit_note", "debit_note")
ASSIGNMENT_ROLES = ("primary", "support", "backup")
JOB_FAMILIES = ("sales", "other")
STANDINGS = ("open", "refused", "not_applicable", "contract")
SALES_POSTS = ("seller", "manager", "support")

LEDGER = TableSchema(
    "ledger",
    "one line of an invoice, credit note or debit note",
    (
        _text("line_id", "tells the lines of a document apart; made from file and row if absent"),
        _text("doc_id", "number of the document"),
        _text("doc_type", "what the document is; decides the sign", values=DOC_TYPES),
        _date("doc_date", "date of the document", required=True),
        _text("ref_doc_id", "document that a credit or debit note corrects"),
        _text("account_id", "customer billed: code, or name where there is no code", required=True),
        _text("account_name", "name of the customer, where the line carries code and name"),
        _text("seller_id", "seller credited: code, or name where there is no code"),
        _text("seller_name", "name of the seller, where the line carries code and name"),
        _text("product_id", "product sold"),
        _text("product_line", "line or family of the product"),
        Column("qty", Type.QUANTITY, "quantity sold", unit="units of the product"),
        Column("unit_price", Type.MONEY, "net price of a unit", unit="currency of the row"),
        Column("list_price", Type.MONEY, "list price of a unit", unit="currency of the row"),
        _money("net_amount", "amount without tax, after discounts", required=True),
        _text("currency", "ISO 4217; the study's currency where absent"),
        Column(
            "fx_rate",
            Type.QUANTITY,
            "rate of the document; months take their mean where there is no table of rates",
            unit="study's currency for one of the row's",
        ),
        _money("cogs", "cost of the goods sold"),
        _date("due_date", "when payment was due"),
        _date("paid_date", "when it was paid"),
        _text("region", "region or territory of the sale"),
        _text("bu", "business unit that sold"),
    ),
    ("doc_id", "line_id"),
)
ACCOUNTS = TableSchema(
    "accounts",
    "one legal or billing customer",
    (
        _text("account_id", "code of the customer", required=True),
        _text("group_id", "code or name of the parent or group; a parent may have a parent"),
        _text("name", "name of the customer", required=True),
        _text("tax_id", "tax number"),
        _text("segment", "segment, industry or type of customer"),
        _text("region", "region or territory"),
        _text("city", "city"),
        _text("country", "country"),
        _integer("employees", "staff of the customer", "people"),
        _money("revenue", "yearly sales of the customer", unit="study's currency per year"),
        _flag("is_key", "designated as a key account; a list of key accounts goes before"),
        _flag("is_intercompany", "belongs to the company's own group"),
        _flag("is_house", "served by management; no seller is credited"),
        _flag("is_pool", "stands for many small customers: counter, web, general public"),
        _text("purchasing_mode", "who buys", values=("central", "local", "mixed")),
        _text("status", "state of the customer in the source"),
        _text("owner_id", "seller who owns the account in the source"),
        _money("wallet_est", "what it buys a year, from anyone, of what we sell"),
        _text("wallet_source", "where the wallet comes from"),
        _text("wallet_grade", "how well the wallet is known", values=("A", "B", "C")),
    ),
    ("account_id",),
)
KA_STATUS = TableSchema(
    "ka_status",
    "one spell of one group as a key account",
    (
        _text("group_id", "group, or account where it has no group", required=True),
        _date("from", "first day as a key account; always so where absent"),
        _date("to", "first day no longer a key account; still one where absent"),
        _text("tier", "level of service", values=("T1", "T2", "T3")),
    ),
    ("group_id", "from"),
)
ASSIGNMENTS = TableSchema(
    "assignments",
    "one spell of one seller on one account",
    (
        _text("account_id", "account served", required=True),
        _text("seller_id", "seller who serves it", required=True),
        _text("role", "part of the seller; primary where absent", values=ASSIGNMENT_ROLES),
        _number("split", "part of the credit, 1 where absent", "fraction in [0, 1]"),
        _date("from", "first day"),
        _date("to", "first day no longer; still in force where absent"),
    ),
    ("account_id", "seller_id", "role", "from"),
)
CONTACTS = TableSchema(
    "contacts",
    "one person at a customer",
    (
        _text("contact_id", "code of the person", required=True),
        _text("account_id", "customer", required=True),
        Column("name", Type.TEXT, "name of the person", personal=True),
        _text("function", "area or post at the customer"),
        _integer("level", "1 operative to 5 general management", "1-5"),
        _text("role", "part in the purchase"),
        _integer("influence", "1 informs, 3 recommends with weight, 5 decides", "1-5"),
        _integer("sentiment", "-2 detractor to 2 promoter", "-2..2"),
        _text("owner_id", "our person who looks after the contact"),
        _date("created", "when it was recorded"),
        _date("last_verified", "when it was last confirmed"),
        _flag("consent", "the person agreed to be on record"),
    ),
    ("contact_id",),
)
INTERACTIONS = TableSchema(
    "interactions",
    "one dated visit, call, meeting or message",
    (
        _text("id", "code of the interaction", required=True),
        _text("account_id", "customer", required=True),
        _text("contact_id", "person at the customer"),
        _text("employee_id", "our person", required=True),
        _date("date", "day", required=True),
        _text("channel", "visit, call, video call, message, event"),
        _text("initiated_by", "who sought the other", values=("we", "they")),
        _integer("duration_min", "length", "minutes"),
        _text("objective", "what it was for"),
        _text("outcome", "what came of it"),
    ),
    ("id", "contact_id"),
)
EMPLOYEES = TableSchema(
    "employees",
    "one person of the company",
    (
        _text("employee_id", "code of the person", required=True),
        Column("name", Type.TEXT, "name or code to show", personal=True),
        _text("sales_code", "code or initials by which sales files call the person"),
        Column("email", Type.TEXT, "work e-mail, where other files use it as code", personal=True),
        _text("dept", "department", required=True),
        _text("job_title", "post"),
        _text(
            "job_family",
            "sales, or other; from department and post where absent",
            values=JOB_FAMILIES,
        ),
        _text("sales_post", "seller (carries a quota), manager or support", values=SALES_POSTS),
        _flag("is_kam_dept", "belongs to the key account department"),
        _flag("is_manager", "has people below"),
        _text("manager_id", "code, name, e-mail or post of the manager; none for the head"),
        _date("hire_date", "first day"),
        _date("end_date", "first day no longer; still there where absent"),
        _number("fte", "part of a full post, 1 where absent", "fraction"),
        _text("region", "region or territory"),
        _text("bu", "business unit"),
        _money("cost_year", "loaded cost a year", unit="study's currency per year"),
        _number("variable_pct", "variable part of the pay", "fraction in [0, 1]"),
    ),
    ("employee_id",),
)
INTERVIEWS = TableSchema(
    "interviews",
    "one answer of one seller",
    (
        _text("interview_id", "code of the interview", required=True),
        _text("seller_code", "code of the seller, never the name", required=True),
        _date("date", "day of the interview", required=True),
        _text("language", "language of the answers"),
        _text("question_id", "Q01 to Q42", required=True),
        _text("account_id", "account, where the question is asked per account"),
        _text("value", "closed part of the answer"),
        _text("text", "what was said"),
    ),
    ("interview_id", "question_id", "account_id"),
)
CODINGS = TableSchema(
    "codings",
    "one code that one coder gave to one answer",
    (
        _text("interview_id", "code of the interview", required=True),
        _text("question_id", "question"),
        _text("account_id", "account"),
        _text("coder", "who coded", required=True),
        _text("code", "code of the codebook", required=True),
        _text("span", "words that carry the code"),
    ),
    ("interview_id", "question_id", "account_id", "coder", "code"),
)
CTS_DRIVERS = TableSchema(
    "cts_drivers",
    "how much of one cost driver one account used in one period",
    (
        _text("account_id", "account", required=True),
        _text("driver", "orders, lines, deliveries, km, visit hours, returns…", required=True),
        _date("month", "first day of the month"),
        _number("quantity", "how much of the driver", "units of the driver"),
    ),
    ("account_id", "driver", "month"),
)
CTS_RATES = TableSchema(
    "cts_rates",
    "what a unit of a cost driver costs",
    (
        _text("driver", "driver", required=True),
        _money("rate", "cost of a unit", required=True, unit="study's currency per unit"),
        _money("pool", "cost pool the rate was made from", unit="study's currency per year"),
    ),
    ("driver",),
)
FX = TableSchema(
    "fx",
    "the average rate of one currency in one month",
    (
        _date("month", "any day of the month", required=True),
        _text("currency", "ISO 4217", required=True),
        _number("rate", "units of the study's currency for one unit of this one", "rate"),
    ),
    ("month", "currency"),
)
OPPORTUNITIES = TableSchema(
    "opportunities",
    "one possible sale",
    (
        _text("opportunity_id", "code", required=True),
        _text("account_id", "customer", required=True),
        _text("name", "what it is about"),
        _text("owner_id", "seller"),
        _text("stage", "stage in the source"),
        _money("amount", "expected amount"),
        _text("currency", "ISO 4217; the study's currency where absent"),
        _number("probability", "chance of winning", "fraction in [0, 1]"),
        _date("known_on", "when it was first known"),
        _date("requested_on", "when it was formally requested"),
        _date("close_on", "when it closed or should close"),
    ),
    ("opportunity_id",),
)
PLANS = TableSchema(
    "plans",
    "one account plan",
    (
        _text("account_id", "account or group", required=True),
        _text("owner_id", "who answers for it"),
        _date("written_on", "when it was written"),
        _date("updated_on", "when it was last updated"),
        _integer("sections_complete", "of the 15 of methods E6", "0-15"),
    ),
    ("account_id", "written_on"),
)
ASSESSMENTS = TableSchema(
    "assessments",
    "one account as people judged it on one day",
    (
        _text("account_id", "account or group", required=True),
        _date("date", "day of the judgement; of unknown age where absent"),
        _text("judge", "who judged: a person, a committee"),
        _integer("strategic_fit", "how well it fits where the company wants to go", "0-5"),
        _integer("reference_value", "what its name is worth before others", "0-5"),
        _integer("openness", "how willing it is to be managed as a key account", "1-5"),
        _integer("competitor_pressure", "how hard competitors press for it", "1-5"),
        _flag("special_service", "asks for service of its own"),
        _flag("is_blocked", "insolvent, in dispute or without credit"),
        _flag("integrity_alert", "on a list of sanctions or with an alert of integrity"),
        _text("strategic_reason", "why it is strategic whatever it buys"),
        _text("decision", "what was decided against the rule", values=("in", "out")),
        _text("decision_reason", "why that was decided"),
    ),
    ("account_id", "date"),
)
LINE_STATES = TableSchema(
    "line_states",
    "why one customer does not buy one product line",
    (
        _text("account_id", "customer, or its group", required=True),
        _text("product_line", "line or family, as the sales call it", required=True),
        _text("standing", "what is known of it; open where absent", values=STANDINGS),
        _date("until", "first day no longer; still so where absent"),
        _text("note", "what was said"),
    ),
    ("account_id", "product_line"),
)
QUOTAS = TableSchema(
    "quotas",
    "what one seller must sell in one period",
    (
        _text("seller_id", "seller", required=True),
        _date("from", "first day", required=True),
        _date("to", "first day of the next period"),
        _money("quota", "amount to sell", required=True, unit="study's currency"),
    ),
    ("seller_id", "from"),
)
CALENDAR = TableSchema(
    "calendar",
    "the days worked in one month",
    (
        _date("month", "first day of the month", required=True),
        _integer("working_days", "days worked", "days"),
        _number("working_hours", "hours worked a person", "hours"),
    ),
    ("month",),
)

SCHEMA: tuple[TableSchema, ...] = (
    LEDGER,
    ACCOUNTS,
    KA_STATUS,
    ASSIGNMENTS,
    CONTACTS,
    INTERACTIONS,
    EMPLOYEES,
    INTERVIEWS,
    CODINGS,
    CTS_DRIVERS,
    CTS_RATES,
    FX,
    OPPORTUNITIES,
    PLANS,
    ASSESSMENTS,
    LINE_STATES,
    QUOTAS,
    CALENDAR,
)

# Made when the ledger is built, from the tables above: who is who across files. A reference is
# what a row says; the id is whom it means.
ACCOUNT_LINKS = TableSchema(
    "account_links",
    "one way in which the files refer to one account",
    (
        _text("account_ref", "as the rows say it", required=True),
        _text("account_id", "account meant", required=True),
        _text("group_id", "top of its group; the account itself where it has none", required=True),
        _text("name", "name of the account", required=True),
        _text("group_name", "name of the group", required=True),
        _text("segment", "segment of the account"),
        _text("region", "region of the account"),
        _flag("is_intercompany", "belongs to the company's own group; false where not said"),
        _flag("is_house", "served by management; false where not said"),
        _flag("is_pool", "stands for many small customers; by its name where not said"),
    ),
    ("account_ref",),
)
SELLER_LINKS = TableSchema(
    "seller_links",
    "one way in which the files refer to one of our people",
    (
        _text("seller_ref", "as the rows say it", required=True),
        _text("seller_id", "person meant: employee_id where the staff list has it", required=True),
        _text("name", "name or code to show", required=True),
        _flag("is_employee", "the staff list has the person"),
    ),
    ("seller_ref",),
)
LINKS: tuple[TableSchema, ...] = (ACCOUNT_LINKS, SELLER_LINKS)

# What the lines of each source add up to. Amounts have the sign of their kind; those without
# signs are sums of absolute amounts.
LEDGER_MONTHS = TableSchema(
    "ledger_months",
    "the lines of one source, account, seller, month, kind of document and currency",
    (
        _text("account_id", "as the lines say it", required=True),
        _text("account_name", "name of the customer, where a line carries code and name"),
        _text("seller_id", "as the lines say it"),
        _text("seller_name", "name of the seller, where a line carries code and name"),
        _date("month", "first day of the month", required=True),
        _text("doc_type", "kind of document, by its sign where not said", required=True),
        _text("currency", "ISO 4217; the study's currency where absent"),
        _sum("net_amount", "net amount"),
        _sum("gross_amount", "net amount without signs"),
        _sum("cogs_amount", "cost of the goods sold"),
        _sum("costed_amount", "net amount of the lines whose cost is known"),
        _sum("uncosted_amount", "net amount without signs of the lines whose cost is not known"),
        _integer("line_count", "lines"),
        _date("first_sale_on", "first day with a positive line"),
        _integer("bought_days", "bit d - 1 is set where day d has a positive line", "bits"),
    ),
    ("account_id", "seller_id", "month", "doc_type", "currency"),
)
DERIVED: tuple[TableSchema, ...] = (*LINKS, LEDGER_MONTHS)

# Every row also says which source and which row of it it came from.
PROVENANCE = (
    Column("source_id", Type.TEXT, "source the row came from", required=True),
    Column(
        "source_row", Type.INTEGER, "row in that source, as its reader counts them", required=True
    ),
)


def table_schema(name: str) -> TableSchema:
    """Return the table of that name. Raises KeyError."""
    for table in SCHEMA + DERIVED:
        if table.name == name:
            return table
    raise KeyError(f"there is no table {name}")


def schema_digest() -> str:
    """Return a digest that changes whenever a table or column does."""
    return sha256(repr(SCHEMA + DERIVED).encode()).hexdigest()[:16]
