"""Does each parameter of the organisation today change what it should?"""

from dataclasses import replace

import pytest

from llavero.analysis.organisation import PARAMETERS
from llavero.analysis.organisation.findings import ProgrammeToday
from tests.analysis.organisation.test_today import KEY, LEDGER, MET, SERVED, SETTING, STAFF, asked

VALUES = {
    "organisation.narrow-span": 3,
    "organisation.wide-span": 2,
    "organisation.silent-months": 36,
    "organisation.few-areas": 1,
    "organisation.middle-meetings": 0.1,
    "organisation.middle-areas": 0.5,
    "organisation.middle-selected": 0.9,
    "organisation.least-known": 1,
}


def run(**values):
    return asked(
        replace(SETTING, values=values),
        employees=STAFF,
        ka_status=KEY,
        ledger=LEDGER,
        assignments=SERVED,
        interactions=MET,
    )


def test_every_parameter_is_tried():
    assert sorted(VALUES) == sorted(one.name for one in PARAMETERS)


@pytest.mark.parametrize("name", VALUES)
def test_each_parameter_moves_what_is_found(name):
    before, after = run(), run(**{name: VALUES[name]})

    assert before.finding(ProgrammeToday) is not None
    assert (after.findings, after.figures) != (before.findings, before.figures)
