"""Are middle accounts that are neglected found?"""

import pytest

from tests.analysis.problems.companies import looked_for, metric

KEY = "group_id | from\nnorte | 2020-01-01"


def years(*, past=100, before=100, now=100, key=(1000, 1000, 1000)):
    """Return three years of ten accounts that buy alike, and of Norte, which buys more."""
    lines = ["doc_id | doc_date | account_id | net_amount", "---"]
    for year, each, first in zip((2023, 2024, 2025), (past, before, now), key, strict=True):
        lines.append(f"N{year} | {year}-01-05 | norte | {first}")
        lines += [f"A{at}{year} | {year}-02-05 | a{at} | {each}" for at in range(10)]
    return "\n".join(lines)


def test_middle_accounts_that_keep_a_tenth_less_than_before_are_neglected():
    found = looked_for("P15", ledger=years(now=90), ka_status=KEY)

    assert metric(found, "kept").figure.value == pytest.approx(-0.1)
    assert found.state == "detected"
    assert found.affected.value == 10
    assert "norte" not in found.groups


def test_middle_accounts_that_stand_while_key_ones_grow_are_neglected():
    found = looked_for("P15", ledger=years(key=(1000, 1000, 1300)), ka_status=KEY)

    assert metric(found, "growth").figure.value == pytest.approx(0.3)
    assert found.state == "detected"


def test_middle_accounts_that_grow_like_the_key_ones_are_not():
    found = looked_for("P15", ledger=years(now=120, key=(1000, 1000, 1200)), ka_status=KEY)

    assert found.state == "not_detected"
    assert found.accounts == ()


def test_without_key_accounts_what_the_middle_keeps_is_known_all_the_same():
    found = looked_for("P15", ledger=years(now=80))

    assert metric(found, "kept").past
    assert metric(found, "growth").figure.value is None


def test_with_a_single_year_nobody_knows_of_the_middle():
    lines = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-05 | norte | 100"

    assert looked_for("P15", ledger=lines).state == "no_data"
