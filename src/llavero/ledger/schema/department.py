"""Which tables hold what the department agreed on and keeps, and how its people were judged?"""

from llavero.ledger.schema.column import TableSchema, date, flag, integer, text

RATERS = ("manager", "self", "peer")

COMPETENCE_ASSESSMENTS = TableSchema(
    "competence_assessments",
    "one competence of one of our people, as one person judged it",
    (
        text("employee_id", "person judged", required=True),
        text("competence", "which, by name or number of methods G5", required=True),
        text("rater", "who judged", values=RATERS),
        integer("level", "how far it is had", "1-5"),
        date("date", "day of the judgement"),
    ),
    ("employee_id", "competence", "rater", "date"),
)
RACI = TableSchema(
    "raci",
    "the part of one actor in one process, as the company agreed it",
    (
        text("process", "process, by its name in the matrix of the report", required=True),
        text("actor", "DG, DC, JK, K, VR, MK, FI, OP, SC, TI, JU or RH", required=True),
        text("part", "R, A, C, I or A/R; none where it has none", required=True),
    ),
    ("process", "actor"),
)
PROGRAMME_RULES = TableSchema(
    "programme_rules",
    "one rule or register of the programme, as the company states it",
    (
        text(
            "item", "what it is: exit rule, privacy notice, gift register, training", required=True
        ),
        flag("in_force", "whether it is written and applied; so where absent"),
        date("since", "first day in force; for a training, when it was last given"),
        text("evidence", "where it can be read: document, folder, minutes"),
    ),
    ("item",),
)
