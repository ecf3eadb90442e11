"""Which place had each account half a year ago, by the rule of today?"""

from datetime import date

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.scored import PlacesBefore, ScoredAccounts
from llavero.analysis.selection import answer
from llavero.foundation.period import Period
from tests.analysis.selection.proof.test_answer import YEARS, lines
from tests.companies import company

DAY, BEFORE = date(2025, 12, 31), date(2025, 6, 30)
ALL = {"selection.sales-percentile": 0.0}


def asked(ledger, day=DAY, **tables):
    setting = Setting(day, Period.last_complete_months(day), "MXN", values=ALL)
    return answer(company(ledger=ledger, **tables), setting, Earlier())


def places(found):
    told = found.finding(PlacesBefore)
    return dict(zip(told.groups, told.rank, strict=True))


def test_the_places_are_those_that_the_choice_had_on_that_day():
    cut = lines().splitlines()
    known = "\n".join([cut[0], *(line for line in cut[1:] if line.split(" | ")[1] <= str(BEFORE))])

    then = asked(known, BEFORE).finding(ScoredAccounts)

    assert asked(lines()).finding(PlacesBefore).day == BEFORE
    assert places(asked(lines())) == {
        group: rank for group, rank in zip(then.groups, then.rank, strict=True) if rank
    }


def test_what_came_in_the_last_half_year_does_not_change_them():
    halves = lines().splitlines()
    grown = "\n".join(
        line.replace("| 10 |", "| 9000 |") if "oeste2025-1" in line else line for line in halves
    )

    assert places(asked(grown)) == places(asked(lines()))


def test_an_account_that_was_barred_then_had_no_place():
    told = "account_id | date | is_blocked\nnorte | 2025-02-01 | true\nnorte | 2025-09-01 | false"

    assert "norte" in places(asked(lines()))
    assert "norte" not in places(asked(lines(), assessments=told))


def test_a_ledger_of_little_more_than_a_year_gives_no_places_of_the_past():
    short = {name: amounts[:1] for name, amounts in YEARS.items() if amounts[0]}

    assert asked(lines(short)).finding(PlacesBefore) is None
