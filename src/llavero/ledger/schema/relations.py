"""Which tables hold the people at the customers, our dealings with them and what both say?"""

from llavero.ledger.schema.column import (
    Column,
    TableSchema,
    Type,
    date,
    flag,
    integer,
    money,
    text,
)

CONTACTS = TableSchema(
    "contacts",
    "one person at a customer",
    (
        text("contact_id", "code of the person", required=True),
        text("account_id", "customer", required=True),
        Column("name", Type.TEXT, "name of the person", personal=True),
        text("function", "area or post at the customer"),
        integer("level", "1 operative to 5 general management", "1-5"),
        text("role", "part in the purchase"),
        integer("influence", "1 informs, 3 recommends with weight, 5 decides", "1-5"),
        integer("sentiment", "-2 detractor to 2 promoter", "-2..2"),
        text("owner_id", "our person who looks after the contact"),
        date("created", "when it was recorded"),
        date("last_verified", "when it was last confirmed"),
        flag("consent", "the person agreed to be on record"),
    ),
    ("contact_id",),
)
INTERACTIONS = TableSchema(
    "interactions",
    "one dated visit, call, meeting or message",
    (
        text("id", "code of the interaction", required=True),
        text("account_id", "customer", required=True),
        text("contact_id", "person at the customer"),
        text("employee_id", "our person", required=True),
        date("date", "day", required=True),
        text("channel", "visit, call, video call, message, event"),
        text("initiated_by", "who sought the other", values=("we", "they")),
        integer("duration_min", "length", "minutes"),
        text("objective", "what it was for"),
        text("outcome", "what came of it"),
    ),
    ("id", "contact_id"),
)
INTERVIEWS = TableSchema(
    "interviews",
    "one answer of one seller",
    (
        text("interview_id", "code of the interview", required=True),
        text("seller_code", "code of the seller, never the name", required=True),
        date("date", "day of the interview", required=True),
        text("language", "language of the answers"),
        text("question_id", "Q01 to Q42", required=True),
        text("account_id", "account, where the question is asked per account"),
        text("value", "closed part of the answer"),
        text("text", "what was said"),
        text("interviewer", "who asked"),
    ),
    ("interview_id", "question_id", "account_id"),
)
INTERVIEW_KEYS = TableSchema(
    "interview_keys",
    "whose one code of the interviews is",
    (
        text("seller_code", "code of the seller in the interviews", required=True),
        Column("seller_id", Type.TEXT, "our person", required=True, personal=True),
    ),
    ("seller_code",),
)
SELLER_ACCOUNTS = TableSchema(
    "seller_accounts",
    "what the records show of one account of one seller, where the lines are not at hand",
    (
        text("account_id", "account", required=True),
        text("seller_code", "code of the seller in the interviews", required=True),
        money("sales", "net sales of twelve months", unit="study's currency"),
        Column("share", Type.NUMBER, "part of all the seller's sales", required=True, unit="%"),
        integer("first_year", "year of the first invoice", "year"),
        integer("contacts", "persons on record", "persons"),
    ),
    ("account_id", "seller_code"),
)
CODINGS = TableSchema(
    "codings",
    "one code that one coder gave to one answer",
    (
        text("interview_id", "code of the interview", required=True),
        text("question_id", "question"),
        text("account_id", "account"),
        text("coder", "who coded", required=True),
        text("code", "code or codes of the codebook, divided by ;  none where it has none"),
        text("span", "words that carry the code"),
    ),
    ("interview_id", "question_id", "account_id", "coder", "code"),
)
