"""Which tables and columns hold the facts, of what type, in what unit, and what do they mean?

The tables are those of methods A3. A column that is required must come with every row; any
other may be absent, and what cannot be computed without it is then said so. The labels that
people read stand in `schema.<language>.ftl`, one per column.
"""

from hashlib import sha256

from llavero.ledger.schema.accounts import (
    ACCOUNT_LINKS,
    ACCOUNTS,
    ASSESSMENTS,
    EFFORT_JUDGEMENTS,
    KA_STATUS,
    LINE_STATES,
    OPPORTUNITIES,
    PLANS,
    STANDINGS,
)
from llavero.ledger.schema.column import (
    SQL_TYPES,
    Column,
    TableSchema,
    Type,
)
from llavero.ledger.schema.department import COMPETENCE_ASSESSMENTS, PROGRAMME_RULES, RACI
from llavero.ledger.schema.people import (
    ASSIGNMENT_ROLES,
    ASSIGNMENTS,
    CALENDAR,
    EMPLOYEES,
    JOB_FAMILIES,
    QUOTAS,
    SALES_POSTS,
    SELLER_LINKS,
    VACANCIES,
)
from llavero.ledger.schema.relations import (
    CODINGS,
    CONTACTS,
    INTERACTIONS,
    INTERVIEW_KEYS,
    INTERVIEWS,
    SELLER_ACCOUNTS,
)
from llavero.ledger.schema.sales import (
    DOC_TYPES,
    FX,
    LEDGER,
    LEDGER_MONTHS,
)
from llavero.ledger.schema.service import (
    CTS_DRIVERS,
    CTS_RATES,
    SERVICE_MONTHS,
)

__all__ = (
    "STANDINGS",
    "ACCOUNTS",
    "KA_STATUS",
    "OPPORTUNITIES",
    "PLANS",
    "COMPETENCE_ASSESSMENTS",
    "RACI",
    "PROGRAMME_RULES",
    "ASSESSMENTS",
    "EFFORT_JUDGEMENTS",
    "LINE_STATES",
    "ACCOUNT_LINKS",
    "SQL_TYPES",
    "Type",
    "Column",
    "TableSchema",
    "ASSIGNMENT_ROLES",
    "JOB_FAMILIES",
    "SALES_POSTS",
    "ASSIGNMENTS",
    "EMPLOYEES",
    "VACANCIES",
    "QUOTAS",
    "CALENDAR",
    "SELLER_LINKS",
    "CONTACTS",
    "INTERACTIONS",
    "INTERVIEWS",
    "INTERVIEW_KEYS",
    "SELLER_ACCOUNTS",
    "CODINGS",
    "DOC_TYPES",
    "LEDGER",
    "FX",
    "LEDGER_MONTHS",
    "CTS_DRIVERS",
    "CTS_RATES",
    "SERVICE_MONTHS",
    "SCHEMA",
    "LINKS",
    "DERIVED",
    "PROVENANCE",
    "table_schema",
    "schema_digest",
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
    INTERVIEW_KEYS,
    SELLER_ACCOUNTS,
    CODINGS,
    CTS_DRIVERS,
    CTS_RATES,
    FX,
    OPPORTUNITIES,
    PLANS,
    ASSESSMENTS,
    EFFORT_JUDGEMENTS,
    LINE_STATES,
    QUOTAS,
    CALENDAR,
    COMPETENCE_ASSESSMENTS,
    RACI,
    PROGRAMME_RULES,
    SERVICE_MONTHS,
)

# Made when the ledger is built, from the tables above: who is who across files. A reference is
# what a row says; the id is whom it means.
LINKS: tuple[TableSchema, ...] = (ACCOUNT_LINKS, SELLER_LINKS)
DERIVED: tuple[TableSchema, ...] = (*LINKS, LEDGER_MONTHS, VACANCIES)

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
