"""Which tables hold the customers, and what people decided and judged of each?"""

from llavero.ledger.schema.column import TableSchema, date, flag, integer, money, number, text

A_YEAR = "study's currency per year"
STANDINGS = ("open", "refused", "not_applicable", "contract")

ACCOUNTS = TableSchema(
    "accounts",
    "one legal or billing customer",
    (
        text("account_id", "code of the customer", required=True),
        text("group_id", "code or name of the parent or group; a parent may have a parent"),
        text("name", "name of the customer", required=True),
        text("tax_id", "tax number"),
        text("segment", "segment, industry or type of customer"),
        text("region", "region or territory"),
        text("city", "city"),
        text("country", "country"),
        text("language", "language in which it is served"),
        integer("employees", "staff of the customer", "people"),
        money("revenue", "yearly sales of the customer", unit="study's currency per year"),
        flag("is_key", "designated as a key account; a list of key accounts goes before"),
        flag("is_intercompany", "belongs to the company's own group"),
        flag("is_house", "served by management; no seller is credited"),
        flag("is_pool", "stands for many small customers: counter, web, general public"),
        text("purchasing_mode", "who buys", values=("central", "local", "mixed")),
        text("status", "state of the customer in the source"),
        text("owner_id", "seller who owns the account in the source"),
        money("wallet_est", "what it buys a year, from anyone, of what we sell"),
        text("wallet_source", "where the wallet comes from"),
        text("wallet_grade", "how well the wallet is known", values=("A", "B", "C")),
    ),
    ("account_id",),
)
KA_STATUS = TableSchema(
    "ka_status",
    "one spell of one group as a key account",
    (
        text("group_id", "group, or account where it has no group", required=True),
        date("from", "first day as a key account; always so where absent"),
        date("to", "first day no longer a key account; still one where absent"),
        text("tier", "level of service", values=("T1", "T2", "T3")),
    ),
    ("group_id", "from"),
)
OPPORTUNITIES = TableSchema(
    "opportunities",
    "one possible sale",
    (
        text("opportunity_id", "code", required=True),
        text("account_id", "customer", required=True),
        text("name", "what it is about"),
        text("owner_id", "seller"),
        text("stage", "stage in the source"),
        money("amount", "expected amount"),
        text("currency", "ISO 4217; the study's currency where absent"),
        number("probability", "chance of winning", "fraction in [0, 1]"),
        date("known_on", "when it was first known"),
        date("requested_on", "when it was formally requested"),
        date("close_on", "when it closed or should close"),
    ),
    ("opportunity_id",),
)
PLANS = TableSchema(
    "plans",
    "one account plan",
    (
        text("account_id", "account or group", required=True),
        text("owner_id", "who answers for it"),
        date("written_on", "when it was written"),
        date("updated_on", "when it was last updated"),
        integer("sections_complete", "of the 15 of methods E6", "0-15"),
    ),
    ("account_id", "written_on"),
)
ASSESSMENTS = TableSchema(
    "assessments",
    "one account as people judged it on one day",
    (
        text("account_id", "account or group", required=True),
        date("date", "day of the judgement; of unknown age where absent"),
        text("judge", "who judged: a person, a committee"),
        integer("strategic_fit", "how well it fits where the company wants to go", "0-5"),
        integer("reference_value", "what its name is worth before others", "0-5"),
        integer("openness", "how willing it is to be managed as a key account", "1-5"),
        integer("competitor_pressure", "how hard competitors press for it", "1-5"),
        flag("special_service", "asks for service of its own"),
        flag("is_blocked", "insolvent, in dispute or without credit"),
        flag("integrity_alert", "on a list of sanctions or with an alert of integrity"),
        text("strategic_reason", "why it is strategic whatever it buys"),
        text("decision", "what was decided against the rule", values=("in", "out")),
        text("decision_reason", "why that was decided"),
    ),
    ("account_id", "date"),
)
EFFORT_JUDGEMENTS = TableSchema(
    "effort_judgements",
    "what one person expects an account to buy a year under each effort of ours",
    (
        text("account_id", "account or group; absent where a whole level of service is judged"),
        text("tier", "level of service judged, where no account is", values=("T1", "T2", "T3")),
        text("judge", "who judged", required=True),
        date("date", "day of the judgement; of unknown age where absent"),
        number("hours_now", "hours that the account gets a year today", "hours"),
        money("sales_none", "what it would buy if nobody attended to it", unit=A_YEAR),
        money("sales_half", "what it would buy with half of today's hours", unit=A_YEAR),
        money("sales_now", "what it buys with today's hours", required=True, unit=A_YEAR),
        money("sales_more", "what it would buy with half as many hours again", unit=A_YEAR),
        money("sales_full", "the most that it would buy, with all the hours", unit=A_YEAR),
    ),
    ("account_id", "tier", "judge", "date"),
)
LINE_STATES = TableSchema(
    "line_states",
    "why one customer does not buy one product line",
    (
        text("account_id", "customer, or its group", required=True),
        text("product_line", "line or family, as the sales call it", required=True),
        text("standing", "what is known of it; open where absent", values=STANDINGS),
        date("until", "first day no longer; still so where absent"),
        text("note", "what was said"),
    ),
    ("account_id", "product_line"),
)
ACCOUNT_LINKS = TableSchema(
    "account_links",
    "one way in which the files refer to one account",
    (
        text("account_ref", "as the rows say it", required=True),
        text("account_id", "account meant", required=True),
        text("group_id", "top of its group; the account itself where it has none", required=True),
        text("name", "name of the account", required=True),
        text("group_name", "name of the group", required=True),
        text("segment", "segment of the account"),
        text("region", "region of the account"),
        flag("is_intercompany", "belongs to the company's own group; false where not said"),
        flag("is_house", "served by management; false where not said"),
        flag("is_pool", "stands for many small customers; by its name where not said"),
    ),
    ("account_ref",),
)
