"""Are what the department agreed on and how its people were judged known for what they are?"""

import pytest

from tests.ledger.recognition import mapped, proposed, raw_table

ASSESSED = """
    Número de empleado | Competencia | Evaluador      | Nivel | Fecha
    -------------------+-------------+----------------+-------+-----------
    E1048              | Negociación | jefe           | 3     | 2025-11-01
    E1048              | Negociación | autoevaluación | 5     | 2025-11-01
    E1049              | Ética       | par            | 4     | 2025-11-02
"""
ASSESSED_IN_ENGLISH = """
    Employee ID | Competency  | Rater   | Level
    ------------+-------------+---------+------
    E1048       | Negotiation | manager | 3
    E1049       | Ethics      | peer    | 4
"""
AGREED = """
    Proceso    | Actor | Letra
    -----------+-------+------
    Pronóstico | OP    | A
    Pronóstico | K     | R
"""


@pytest.mark.parametrize("drawing", [ASSESSED, ASSESSED_IN_ENGLISH])
def test_an_assessment_of_competences_is_known_by_its_headings(drawing):
    (found,) = proposed(raw_table("evaluacion.csv", drawing))

    assert found.table == "competence_assessments"
    assert {"employee_id", "competence", "rater", "level"} <= set(mapped(found))


def test_a_matrix_of_responsibilities_is_known_by_its_headings():
    (found,) = proposed(raw_table("acuerdo.csv", AGREED))

    assert found.table == "raci"
    assert set(mapped(found)) == {"process", "actor", "part"}
