"""How far does the check agree with a fair teacher, item by item, on documents by other hands?

The marks stand in `documents/marks.toml`; the documents are laid out as their writer did, and once
more with bold lines for headings.
"""

import tomllib
from collections.abc import Mapping

import pytest

from llavero.report.brief.grading import FACTOR
from tests.report.brief.documents.hand import HERE, bold, styled, text_of

MARKED = tomllib.loads((HERE / "marks.toml").read_text(encoding="utf-8"))
NAMES = list(MARKED["marks"])


def marks(name: str) -> Mapping[str, float]:
    return dict(zip(MARKED["order"], MARKED["marks"][name], strict=True))


def given(result) -> Mapping[str, float]:
    return {g.item.id: FACTOR[g.grade] for section in result.sections for g in section.items}


def points(result, factors: Mapping[str, float]) -> float:
    return sum(
        g.item.points * factors[g.item.id] for section in result.sections for g in section.items
    )


@pytest.mark.parametrize("heading", [styled, bold])
@pytest.mark.parametrize("name", NAMES)
def test_the_check_gives_nearly_what_a_teacher_gives(checked, name, heading):
    result = checked(text_of(name), heading)

    teacher = marks(name)
    check = given(result)
    apart = {item for item in teacher if abs(teacher[item] - check[item]) == 1}

    assert not apart
    assert result.uncapped == pytest.approx(points(result, teacher), abs=MARKED["within"])


def test_the_check_agrees_with_a_teacher_on_nearly_every_item(checked):
    same = every = 0
    for name in NAMES:
        teacher, check = marks(name), given(checked(text_of(name)))
        same += sum(teacher[item] == check[item] for item in teacher)
        every += len(teacher)

    assert same >= MARKED["agreement"] * every
