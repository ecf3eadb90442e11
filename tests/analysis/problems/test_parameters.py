"""Does every limit decide what it should?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.problems import PARAMETERS
from llavero.analysis.problems.findings import Problem
from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import KEY, LENIENT, SALES, figure, metric, problem, whole
from tests.analysis.problems.test_limits_p17_to_p32 import CASES
from tests.analysis.problems.test_plans import plans

NORTE = "group:norte"
BEFORE = Earlier(
    {
        "relationships": Answer(
            figures=(
                figure("M38.ours", 3, Unit.COUNT, NORTE),
                figure("E5", 60.0, Unit.SCORE, NORTE),
                figure("M34", 3, Unit.CONTACTS, NORTE),
                figure("M36", 0.5, Unit.SHARE, NORTE),
                figure("M32.account_changes", 1, Unit.COUNT, NORTE),
            )
        ),
        "margin": Answer(figures=(figure("M51.coverage", 0.9, Unit.SHARE),)),
        "concentration": Answer(figures=(figure("M26.share", 0.6, Unit.SHARE, NORTE),)),
    }
)
# What decides not how far a figure is past its limit but what the figure itself counts.
OF_A_FIGURE = {
    "problems.p11-areas": (4, "P11", "narrow"),
    "problems.p15-from": (0.8, "P15", "kept"),
    "problems.p15-to": (0.6, "P15", "kept"),
    "problems.p16-first": (12, "P16", "in-force"),
    "problems.p16-others": (3, "P16", "in-force"),
}


def judged(*, of_years=False, **values):
    setting = replace(LENIENT, values={**LENIENT.values, **values})
    if of_years:
        return whole(BEFORE, setting, ledger=uneven(), ka_status=KEY)
    drawn = plans("2025-03-31", "2025-08-31")
    return whole(BEFORE, setting, ledger=SALES, ka_status=KEY, plans=drawn)


def uneven():
    """Return three years of ten accounts of which the larger ones buy a tenth less in the last."""
    lines = ["doc_id | doc_date | account_id | net_amount", "---"]
    for year in (2023, 2024, 2025):
        lines.append(f"S{year} | {year}-01-02 | oeste | 1")
        for at in range(1, 11):
            bought = 100 * at * (0.9 if year == 2025 and at > 6 else 1)
            lines.append(f"A{at}{year} | {year}-02-05 | a{at} | {bought}")
    return "\n".join(lines)


def limits(found):
    return {m.parameter: m.limit for one in found.all(Problem) for m in one.metrics}


# The others are tried each on the company that has its problem.
HERE = tuple(one for one in PARAMETERS if one.name not in CASES)


@pytest.mark.parametrize("parameter", HERE, ids=lambda one: one.name)
def test_each_limit_stands_beside_the_figure_it_judges(parameter):
    if parameter.name in OF_A_FIGURE:
        value, id, name = OF_A_FIGURE[parameter.name]
        of_years = id == "P15"
        before = metric(problem(judged(of_years=of_years), id), name).figure.value
        after = judged(of_years=of_years, **{parameter.name: value})

        assert metric(problem(after, id), name).figure.value != before
        return
    assert limits(judged())[parameter.name] == parameter.default
    assert limits(judged(**{parameter.name: parameter.least}))[parameter.name] == parameter.least


def test_a_limit_decides_whether_a_problem_is_there():
    before = Earlier({"concentration": Answer(figures=(figure("M21.cr1", 0.3, Unit.SHARE),))})
    strict = replace(LENIENT, values={**LENIENT.values, "problems.p01-largest": 0.5})

    assert problem(whole(before, ledger=SALES), "P01").state == "detected"
    assert problem(whole(before, strict, ledger=SALES), "P01").state == "not_detected"
