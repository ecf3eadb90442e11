"""Does each parameter of the patterns change what it says it changes?"""

import pytest

from llavero.analysis.patterns import PARAMETERS
from llavero.analysis.patterns.findings import Contradiction, Pattern, RoutineTold
from tests.analysis.patterns.test_answer import FLOOR, answered

STEADY = (
    "Cada semana visito con objetivo y llevo la minuta; reviso inventario y presento novedades."
)
SPLIT = ({"Q30": ("", FLOOR)}, {"Q30": ("", FLOOR)}, {"Q30": ("", "Por los portales.")})
SUPPORT = "operaciones=3;finanzas=3;marketing=3;servicio=3;jurídico=3;TI=3;dirección=3"
BUSY = {"Q09": ("80", ""), "Q10": ("frente=9;prep=10;interna=11;admin=10", "")}
QUICK = {"Q27": ("solicitud=1;cotizacion=10", ""), "Q37": ("pct=3;dias=5", "")}
CLOSE = {"Q20_Aceros": ("hoy=Integrada;antes=Básica", "")}
ALONE = {"Q40": ("4", "Nomás conozco bien al comprador."), "Q13_Aceros": ("4", "")}
ROUTINE = {"Q21": ("", STEADY), "Q23_Aceros": ("", "Los visito cada semana.")}
UNLIKE = {
    **ROUTINE,
    "Q23_Cafés": ("", "Hago recorrido en planta y llevo la minuta de acuerdos."),
}


def level(trait: str):
    return lambda found: next((p.level for p in found.all(Pattern) if p.trait == trait), None)


def percentage(found):
    return found.all(Pattern)[0].share is not None


def has(kind: str):
    return lambda found: kind in {one.kind for one in found.all(Contradiction)}


def standard(found):
    return found.all(RoutineTold)[0].standard


# A value, the interviews that are sensitive to it, and what it changes.
TRIED = {
    "majority": (0.9, SPLIT, level("I04")),
    "percentages": (2, ({}, {}), percentage),
    "approval-days": (5, ({}, {}), level("slow-approval")),
    "quote-hours": (2, ({"Q27": ("solicitud=1;cotizacion=10", "")},) * 2, level("slow-quote")),
    "risk": (5, ({}, {}), level("risk")),
    "conflicts": (2, ({}, {}), level("conflicts")),
    "low-support": (3, ({"Q38": (SUPPORT, "")},) * 2, level("support:TI")),
    "key-time": (0.5, ({**BUSY, "Q09": ("60", "")},), has("time")),
    "front": (0.1, (BUSY,), has("time")),
    "quick-quote": (24, (QUICK,), has("quote")),
    "ahead": (5, ({"Q33": ("6", ""), "Q31": ("0", "")},), has("ahead")),
    "easy": (3, ({**CLOSE, "Q19_Aceros": ("3", "")},), has("replaceable")),
    "minor-source": (0.9, ({**CLOSE, "Q17_Aceros": ("pct=60;seguridad=4", "")},), has("minor-source")),
    "well-covered": (3, (ALONE,), has("covered")),
    "facets": (1, ({"Q21": ("", ""), "Q23_Aceros": ("", "Los visito cada semana.")},), standard),
    "same-routine": (0.4, (UNLIKE,), standard),
}  # fmt: skip


def test_every_parameter_is_tried():
    assert {f"patterns.{name}" for name in TRIED} == {p.name for p in PARAMETERS}


@pytest.mark.parametrize("name", TRIED)
def test_each_parameter_changes_what_it_should(name):
    value, sellers, seen = TRIED[name]
    before = answered(*sellers)
    after = answered(*sellers, values={f"patterns.{name}": float(value)})

    assert seen(after) != seen(before)
