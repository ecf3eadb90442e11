"""Every planted truth holds in the files, computed again without the generator."""

import re
from collections.abc import Mapping
from decimal import Decimal

import pytest

from llavero.sample import AS_OF, company
from llavero.sample.interviews.recorded import Records
from llavero.sample.truths.everything import all_truths
from tests.sample.conftest import Sample
from tests.sample.recomputed import CHECKS, gaps

# Said in the texts, or held by its own test below.
BY_OTHER_TESTS = {"interviews.disagreements", "interviews.patterns"}


def same(said: object, found: object) -> None:
    if isinstance(said, Mapping):
        assert isinstance(found, Mapping)
        assert {str(k) for k in said} == {str(k) for k in found}
        for key, value in said.items():
            same(value, found[key])
    elif isinstance(said, tuple):
        assert isinstance(found, tuple)
        assert len(said) == len(found)
        for one, other in zip(said, found, strict=True):
            same(one, other)
    elif isinstance(said, float):
        assert float(str(found)) == pytest.approx(said, rel=1e-9)
    elif isinstance(said, int | Decimal):
        assert Decimal(str(found)) == said
    else:
        assert found == said


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted(CHECKS))
def test_truth_holds_in_the_files(sample: Sample, id: str):
    same(sample.truths[id].value, CHECKS[id](sample.books))


@pytest.mark.slow
def test_every_truth_is_checked(sample: Sample):
    assert set(sample.truths.ids) == set(CHECKS) | BY_OTHER_TESTS


@pytest.mark.slow
def test_answers_leave_the_records_only_where_it_was_planted(sample: Sample):
    planted = {row[:4] for row in sample.truths["interviews.disagreements"].value}

    assert gaps(sample.books) == planted


MARKS = {
    "Q21:R12": r"entregas|surtir|no salió|deliveries",
    "Q35:paro": r"paro|paran|turnaround",
    "Q41:precios": r"precios|Price approval",
    "Q30:I04": r"(?<!las )operadores|mecánicos|[Pp]or los mecánicos",
    "Q24:R23": r"al que me llama|quien me llama|El que llama",
    "Q41:zona": r"zona",
    "Q26:R16": r"En el CRM, dentro|In the CRM",
    "Q36:A01": r"confianza|Amistad",
    "Q36:A02": r"Consultivo",
    "Q30:I05": r"portal",
    "Q30:I10": r"end date of every contract",
    "Q30:I16": r"servicio técnico",
}


@pytest.mark.slow
@pytest.mark.parametrize("pattern", sorted(MARKS))
def test_pattern_is_said_by_those_in_whom_it_was_planted(sample: Sample, pattern: str):
    texts = sample.books.pairs(
        "SELECT seller_code, text FROM interviews WHERE question_id = ?", pattern[:3]
    )
    who = {code for code, text in texts.items() if re.search(MARKS[pattern], str(text))}

    assert who == set(sample.truths["interviews.patterns"].value[pattern])


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3, 17])
def test_another_seed_has_the_same_problems_and_the_same_ids(sample: Sample, seed: int):
    other = {t.id: t.value for t in all_truths(Records.of(company(seed, AS_OF)))}
    there, absent = other["problems.present"], other["problems.absent"]

    assert tuple(other) == sample.truths.ids
    assert there["P01"] > 0.2
    assert there["P03"] > 1
    assert there["P04"] > 1.2
    assert there["P05"] >= 0.8
    assert there["P08"] > 0.15
    assert there["P12"] < -0.01
    assert there["P19"] > 0.4
    assert there["P27"] > 0.35
    assert there["P30"] >= 3
    assert there["P32"] < -0.3
    assert absent["P07"] <= 0.2
    assert absent["P13"] < 0.1
    assert absent["P24"] <= 0.1
