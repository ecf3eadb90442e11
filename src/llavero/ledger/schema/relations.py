"""Which tables hold the people at the customers, our dealings with them and what both say?"""

from llavero.ledger.schema.column import Column, TableSchema, Type, date, flag, integer, text

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
    ),
    ("interview_id", "question_id", "account_id"),
)
CODINGS = TableSchema(
    "codings",
    "one code that one coder gave to one answer",
    (
        text("interview_id", "code of the interview", required=True),
        text("question_id", "question"),
        text("account_id", "account"),
        text("coder", "who coded", required=True),
        text("code", "code of the codebook", required=True),
        text("span", "words that carry the code"),
    ),
    ("interview_id", "question_id", "account_id", "coder", "code"),
)
