"""Does each parameter of what the sellers say change what it says it changes?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.voice import PARAMETERS, answer
from llavero.analysis.voice.findings import Compared, InterviewHeld, InterviewsAlike, SellerHeard
from tests.analysis.voice.spoken import spoken
from tests.analysis.voice.test_answer import KEYS, RECORDS, SETTING
from tests.companies import company

LONG = "Cada lunes reviso los pendientes con el almacén y después llamo al comprador de la planta."
OTHER = "Visito al director una vez al año y lo demás lo veo por correo con su gente de compras."
HALF = {"Q21": ("", f"{LONG} {OTHER}"), "Q30": ("", "")}
MET = "id | account_id | contact_id | employee_id | date | channel\n" + "\n".join(
    f"i{month} | Aceros | p1 | lucia | 2026-{month:02d}-05 | Visita" for month in range(1, 13)
)


def heard(*interviews, values=None, **drawings):
    drawn = company(interviews="\n".join(spoken(*interviews)), **{**RECORDS, **drawings})
    return answer(drawn, replace(SETTING, values=values or {}), Earlier())


def verdict(figure):
    return lambda found: {row.verdict for row in found.all(Compared) if row.figure == figure}


def valid(found):
    return [one.valid for one in found.all(InterviewHeld)]


def alike(found):
    return len(found.all(InterviewsAlike))


def known_by(found):
    return found.finding(SellerHeard).known_by


# A value, interviews that are sensitive to it, and what it changes.
TRIED = {
    "points-small": (0.09, ({"Q15_Aceros": "38"},), verdict("share")),
    "points-large": (0.5, ({"Q15_Aceros": "12"},), verdict("share")),
    "part-small": (0.29, ({"Q13_Aceros": "5"},), verdict("contacts")),
    "part-large": (5, ({"Q13_Aceros": "12"},), verdict("contacts")),
    "years-small": (3, ({"Q11_Aceros": "2015"},), verdict("years")),
    "years-large": (10, ({"Q11_Aceros": "2022"},), verdict("years")),
    "monthly-slack": (
        5,
        ({"Q16_Aceros": "visitas=4;llamadas=0;videollamadas=0;mensajes=0"},),
        verdict("visits"),
    ),
    "primary-part": (
        0.9,
        ({"Q11_Bronces": "2019", "Q11_Cobres": "2020", "Q11_Otros": "2015"},),
        known_by,
    ),
    "answered": (1, ({"Q42": None},), valid),
    "copied": (1, (HALF, {"code": "V02", **HALF, "Q21": ("", LONG)}), alike),
}
DRAWN = {"monthly-slack": {"interactions": MET}}


def test_every_parameter_is_tried():
    assert {f"voice.{name}" for name in TRIED} == {p.name for p in PARAMETERS}


@pytest.mark.parametrize("name", TRIED)
def test_each_parameter_changes_what_it_should(name):
    value, interviews, seen = TRIED[name]
    drawn = DRAWN.get(name, {})
    keys = {} if name == "primary-part" else {"interview_keys": KEYS}
    before = heard(*interviews, **keys, **drawn)
    after = heard(*interviews, values={f"voice.{name}": float(value)}, **keys, **drawn)

    assert seen(after) != seen(before)
