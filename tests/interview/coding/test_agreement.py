"""How far do coders agree on small tables of codings?"""

import pytest

from llavero.interview.coding.agreement import agreement
from llavero.interview.coding.coefficients import Reading
from llavero.interview.coding.decisions import Coding


def codings(table):
    """Return the codings of a table: answer, coder, its codes or `-`."""
    rows = [line.split() for line in table.strip().splitlines()]
    return [
        Coding("E1", question, None, coder, "N00" if code == "-" else code)
        for question, coder, codes in rows
        for code in codes.split(",")
    ]


FOUR_ANSWERS = codings("""
    Q21 ana  R01,R16
    Q21 luis R01
    Q22 ana  R01
    Q22 luis R01
    Q23 ana  -
    Q23 luis -
    Q24 ana  R16
    Q24 luis R16
""")


def test_agreement_is_told_for_each_code_and_for_all_together():
    found = agreement(FOUR_ANSWERS)

    by_code = {one.code: one for one in found.codes}
    assert found.coders == ("ana", "luis")
    assert (found.answers, found.twice, found.interviews) == (4, 4, 1)
    assert by_code["R01"].kappa == pytest.approx(1)
    # R16: 1 both, 2 none, 1 ana alone: p_o 3/4, p_e (2*1 + 2*3)/16 = 1/2.
    assert by_code["R16"].kappa == pytest.approx(0.5)
    assert by_code["R16"].agreed == pytest.approx(0.75)
    assert by_code["R16"].prevalence == pytest.approx(3 / 8)
    assert by_code["R01"].reading is Reading.FIRM
    # All: 7 of 8 alike; ana finds 4 of 8, luis 3: p_e (4*3 + 4*5)/64 = 1/2.
    assert found.pooled is not None
    assert found.pooled.kappa == pytest.approx(0.75)
    assert found.pooled.units == 8


def test_a_code_that_both_find_everywhere_has_no_kappa():
    found = agreement(codings("Q21 ana R01\nQ21 luis R01"))

    (code,) = found.codes
    assert (code.kappa, code.alpha, code.reading, code.agreed) == (None, None, None, 1)


def test_three_coders_have_an_alpha_and_no_kappa():
    third = codings("Q21 eva R01\nQ22 eva -")

    found = agreement([*FOUR_ANSWERS, *third])

    assert found.pooled is not None
    assert found.pooled.kappa is None
    assert found.pooled.alpha is not None


def test_answers_that_only_one_coded_are_counted_and_not_compared():
    found = agreement([*FOUR_ANSWERS, *codings("Q30 ana I04")])

    assert (found.answers, found.twice) == (5, 4)
    assert "I04" not in {one.code for one in found.codes}


def test_up_to_four_interviews_everything_is_to_be_coded_twice_and_then_a_quarter():
    few = [*FOUR_ANSWERS, *codings("Q30 ana I04")]
    many = [*few, *(Coding(f"E{n}", "Q21", None, "ana", "R01") for n in range(2, 6))]

    assert agreement(FOUR_ANSWERS).enough
    assert not agreement(few).enough
    assert agreement(many).enough
    assert not agreement([]).enough


def test_one_person_coding_twice_is_an_agreement_within():
    twice = codings("Q21 ana R01\nQ21 ana/2 R01\nQ22 ana -\nQ22 ana/2 R01")

    assert agreement(twice).within
    assert not agreement(FOUR_ANSWERS).within


def test_nothing_coded_gives_no_agreement():
    found = agreement([])

    assert (found.pooled, found.codes, found.coders) == (None, (), ())
