"""How often are the interviews read?"""

from datetime import date

from llavero.analysis import heard
from llavero.analysis.answers import Setting
from llavero.analysis.capacity import capacity
from llavero.foundation.period import Period
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
SPOKEN = """
    interview_id | seller_code | date       | question_id | value
    -------------+-------------+------------+-------------+------
    E1           | V01         | 2025-10-06 | Q01         | yes
    E1           | V01         | 2025-10-06 | Q09         | 80
"""


def test_interviews_are_read_once_for_all_who_ask(monkeypatch):
    ledger, read = company(interviews=SPOKEN), []
    reading = heard.read_interviews
    monkeypatch.setattr(heard, "read_interviews", lambda rows: read.append(1) or reading(rows))

    first = heard.interviews(ledger)
    capacity(ledger, SETTING)
    capacity(ledger, SETTING)

    assert first
    assert heard.interviews(ledger) is first
    assert len(read) == 1


def test_another_ledger_has_interviews_of_its_own():
    assert heard.interviews(company(interviews=SPOKEN))
    assert heard.interviews(company()) == ()
