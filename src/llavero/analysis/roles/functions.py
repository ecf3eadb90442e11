"""Which functions does this company need first, and what has each shown to be worth?"""

from typing import Literal

from llavero.analysis.roles.catalogue import FUNCTIONS, MONEY
from llavero.analysis.roles.findings import Function, Functions
from llavero.analysis.roles.parameters import FIRST
from llavero.analysis.roles.records import Records
from llavero.analysis.roles.signs import likelihood, pressing, read, state
from llavero.foundation.measure import Measure


def functions(records: Records) -> Functions:
    """Return the functions in the order in which the figures ask for them."""
    found = sorted((_function(name, records) for name in FUNCTIONS), key=_place)
    asked = sum(1 for one in found if one.state == "met")
    low, high = (records.of("selection", f"BT.gain_{end}_left") for end in ("low", "high"))
    first = min(asked, int(records.setting.value(FIRST)))
    return Functions(first, tuple(found), low, high)


def _place(one: Function) -> tuple[int, int, float, str]:
    """Return where a function stands: what is known to be wrong before what nobody can see."""
    known = {"met": 0, "unknown": 1, "not": 2}[one.state]
    furthest = max((sign.times or 0.0 for sign in one.signs if sign.state == "met"), default=0.0)
    return known, -one.likelihood, -furthest, one.function


def _function(name: str, records: Records) -> Function:
    signs = pressing(read(sign, records) for sign in FUNCTIONS[name])
    value, money = _value(name, records)
    return Function(name, likelihood(signs), state(signs), signs, value, money)


def _value(name: str, records: Records) -> tuple[Literal["shown", "stake", "none"], Measure | None]:
    """Return whether a function has shown what it is worth, and the money it touches."""
    driver = MONEY.get(name)
    money = records.own.get(driver.figure) if driver and driver.analysis == "roles" else None
    if driver and driver.analysis != "roles":
        money = records.of(driver.analysis, driver.figure)
    if driver is None or money is None or not money.value:
        return "none", None
    proof = records.of(driver.analysis, driver.proof) if driver.proof else None
    proven = proof is not None and isinstance(proof.value, int | float) and proof.value > 0
    return ("shown" if proven else "stake"), money
