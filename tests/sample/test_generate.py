"""The sample company: the files are there, and the same seed writes the same bytes."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from llavero.sample import AS_OF, SEED, company, generate
from llavero.sample.roster.people import FIELD_SELLERS, KAMS
from tests.sample.conftest import Sample

OTHER_SEED = 7


def digests(folder: Path) -> dict[str, str]:
    return {
        p.name: sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def test_ledger_has_at_least_a_hundred_thousand_lines():
    assert len(company(SEED, AS_OF).lines) >= 100_000


def test_there_are_at_least_four_hundred_accounts_and_a_hundred_and_twenty_employees():
    made = company(SEED, AS_OF)

    assert len(made.customers) >= 400
    assert len(made.staff.at(made.span.last)) >= 120


def test_everybody_but_one_has_a_boss_who_works_there():
    people = company(SEED, AS_OF).staff.people
    codes = {p.code for p in people}

    assert [p.post.title for p in people if not p.boss] == ["Director General"]
    assert {p.boss for p in people if p.boss} <= codes


def test_there_are_six_kams_and_thirty_field_sellers():
    made = company(SEED, AS_OF)
    sellers = [p for p in made.staff.at(made.span.last) if p.post.sales_post == "seller"]

    assert sum(p.in_kam_department for p in sellers) == len(KAMS)
    assert sum(not p.in_kam_department for p in sellers) == FIELD_SELLERS * 6


@pytest.mark.slow
def test_same_seed_writes_the_same_bytes(sample: Sample, tmp_path: Path):
    generate(tmp_path)

    assert digests(tmp_path) == digests(sample.folder)


def test_another_seed_is_another_company():
    one, two = company(SEED, AS_OF), company(OTHER_SEED, AS_OF)

    assert one.name != two.name
    assert {a.name for a in one.key_tops()} != {a.name for a in two.key_tops()}


def test_period_ends_with_the_last_complete_month():
    made = company(SEED, date(2025, 8, 14))

    assert made.span.last == date(2025, 7, 31)
    assert made.span.first == date(2022, 8, 1)
