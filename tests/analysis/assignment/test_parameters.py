"""Does each number of the assignment change what it should?"""

import pytest

from llavero.analysis.assignment.parameters import PARAMETERS
from tests.analysis.assignment.companies import whole

# A value other than the default, and a figure that it moves.
MOVES = {
    "assignment.most-changes": (1.0, "ASG.moves"),
    "assignment.band": (0.5, "ASG.cost"),
    "assignment.over": (3.0, "ASG.cost"),
    "assignment.under": (2.0, "ASG.cost"),
    "assignment.handover": (0.3, "ASG.cost"),
    "assignment.strength": (5.0, "ASG.account_handover@group:sur"),
    "assignment.years": (3.0, "ASG.cost"),
    "assignment.recent": (3.0, "ASG.account_handover@group:sur"),
    "assignment.misfit": (0.5, "ASG.cost"),
    "assignment.segment-weight": (9.0, "ASG.cost"),
    "assignment.region-weight": (9.0, "ASG.cost"),
    "assignment.language-weight": (9.0, "ASG.cost"),
}
CONTACTS = """
    contact_id | account_id | role  | level | influence | sentiment | last_verified
    -----------+------------+-------+-------+-----------+-----------+--------------
    c1         | sur        | buyer | 4     | 5         | 2         | 2025-12-01
"""
MEETINGS = "id | account_id | contact_id | employee_id | date | initiated_by\n" + "\n".join(
    f"m{month} | sur | c1 | lucia | 2025-{month:02} -15 | they".replace(" -", "-")
    for month in range(1, 13)
)
# Sur was handed over once in the last three years; its segment and its region are not the same.
TABLES = {
    "contacts": CONTACTS,
    "interactions": MEETINGS,
    "assignments": """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | lucia     | primary | 2016-01-01 |
    sur        | pedro     | primary | 2020-01-01 | 2025-06-01
    sur        | lucia     | primary | 2025-06-01 |
    este       | lucia     | primary | 2016-01-01 |
    oeste      | lucia     | primary | 2016-01-01 |
    golfo      | pedro     | primary | 2016-01-01 |
    """,
    "employees": """
    employee_id | name  | dept | sales_post | is_kam_dept | is_manager | fte | region | language
    ------------+-------+------+------------+-------------+------------+-----+--------+---------
    lucia       | Lucía | KAM  | seller     | true        |            | 1   |        | español
    pedro       | Pedro | KAM  | seller     | true        |            | 1   |        | español; inglés
    nora        | Nora  | KAM  | seller     | true        |            | 1   |        |
    diana       | Diana | KAM  | seller     | true        |            | 1   |        |
    jefa        | Jefa  | KAM  | manager    | true        | true       | 1   |        |
    """,
    "accounts": """
    account_id | name  | segment | region | language
    -----------+-------+---------+--------+---------
    norte      | Norte | Acero   | Norte  | es
    sur        | Sur   | Papel   | Sur    | en
    este       | Este  | Papel   | Norte  | es
    oeste      | Oeste | Acero   | Sur    | en
    golfo      | Golfo | Papel   | Norte  | es
    """,
}


def test_each_parameter_is_tried():
    assert sorted(MOVES) == sorted(one.name for one in PARAMETERS)


@pytest.mark.parametrize("name", MOVES)
def test_each_parameter_moves_a_figure(name):
    value, moved = MOVES[name]
    locks = [("sur", "nora")] if "sur" in moved else ()

    before, after = (
        {figure.key: figure.value for figure in whole(*values, locks=locks, **TABLES).figures}
        for values in ((), ((name, value),))
    )

    assert before[moved] is not None
    assert before[moved] != after[moved]
