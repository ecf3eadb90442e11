"""Which spaces are open, and how large may they be?"""

from typing import Literal

import numpy as np

from llavero.analysis.figures import money
from llavero.analysis.whitespace.findings import (
    LineMap,
    MapCell,
    MapRow,
    OpenSpace,
    OpenSpaces,
    State,
)
from llavero.analysis.whitespace.method.potential import penetration, popularity
from llavero.analysis.whitespace.parameters import BAND, BUYERS, PENETRATION
from llavero.analysis.whitespace.records import Weighed, by_size
from llavero.foundation.measure import Measure
from llavero.ledger.columns import UNKNOWN, Flags, Floats

LARGEST = 50  # accounts whose spaces are listed
LISTED = 12
MAP_ROWS, MAP_LINES = 10, 7
TOLERANCE = 1e-9
CLOSED: tuple[State, ...] = ("refused", "not_applicable", "contract")
By = Literal["peers", "popularity"]


def open_spaces(weighed: Weighed, by: By, *, tried: bool) -> OpenSpaces:
    """Return what the accounts would buy more if they bought as their peers do."""
    records = weighed.records
    sheet, setting = records.sheet, records.setting
    free = is_open(weighed)
    expected = _expected(weighed, by, free)
    low, middle, high = (float(amount.sum()) for amount in expected)
    whole = records.whole
    return OpenSpaces(
        by=by,
        tried=tried,
        penetration=setting.value(PENETRATION),
        band=setting.value(BAND),
        least=int(setting.value(BUYERS)),
        segmented=bool((records.segment != UNKNOWN).any()),
        stated=records.stated,
        accounts=sheet.figure("WS.accounts", len(records.groups)),
        lines=sheet.figure("WS.lines", len(records.lines)),
        open=sheet.figure("WS.open", int(free.sum()), n=len(records.groups)),
        potential=sheet.figure("WS.potential", money(middle)),
        low=sheet.figure("WS.potential_low", money(low)),
        high=sheet.figure("WS.potential_high", money(high)),
        share=sheet.figure("WS.potential_share", middle / whole, parts=(middle, whole)),
        closed=sheet.figure("WS.closed", len(records.closed)),
        spaces=_largest(weighed, expected[1]),
    )


def is_open(weighed: Weighed) -> Flags:
    """Return which lines are open spaces: not bought, not closed, and usual among the peers."""
    records, found = weighed.records, weighed.potential
    setting = records.setting
    usual = penetration(found) >= setting.value(PENETRATION) - TOLERANCE
    enough = found.buyers >= setting.value(BUYERS)
    free: Flags = (records.now <= 0) & usual & enough
    for place in records.closed:
        free[place] = False
    return free


def _expected(weighed: Weighed, by: By, free: Flags) -> Floats:
    """Return size × quartile of the part × how usual the line is; (3, groups, lines)."""
    found = weighed.potential
    usual = penetration(found) if by == "peers" else popularity(weighed.mix)
    amount = np.nan_to_num(found.quartiles) * weighed.size[None, :, None] * usual[None]
    expected: Floats = np.where(free[None], amount, 0.0)
    return expected


def _largest(weighed: Weighed, expected: Floats) -> tuple[OpenSpace, ...]:
    largest = by_size(weighed.size, weighed.records.groups)[:LARGEST]
    amounts = expected[largest].ravel()
    order = np.lexsort((np.arange(amounts.size), -amounts))[:LISTED]
    lines = expected.shape[1]
    places = ((int(largest[at // lines]), int(at % lines)) for at in order if amounts[at] > 0)
    return tuple(_space(weighed, at, line) for at, line in places)


def _space(weighed: Weighed, at: int, line: int) -> OpenSpace:
    records, found = weighed.records, weighed.potential
    scope = _scope(weighed, at, line)
    low, middle, high = (
        money(float(part * weighed.size[at])) for part in found.quartiles[:, at, line]
    )
    buyers, peers = int(found.buyers[at, line]), int(found.peers[at])
    figure = records.sheet.figure
    return OpenSpace(
        name=records.names[records.groups[at]],
        line=records.lines[line],
        potential=figure("WS.space", middle, scope=scope, n=buyers),
        low=figure("WS.space_low", low, scope=scope, n=buyers),
        high=figure("WS.space_high", high, scope=scope, n=buyers),
        buyers=figure(
            "WS.space_buyers", buyers / peers, scope=scope, n=peers, parts=(buyers, peers)
        ),
    )


def _scope(weighed: Weighed, at: int, line: int) -> str:
    records = weighed.records
    return f"group:{records.groups[at]}/line:{records.lines[line]}"


def line_map(weighed: Weighed) -> LineMap:
    """Return the largest accounts over the largest lines."""
    records, free = weighed.records, is_open(weighed)
    shown = by_size(weighed.size, records.groups)[:MAP_ROWS]
    lines = range(min(MAP_LINES, len(records.lines)))
    return LineMap(
        records.lines[:MAP_LINES],
        tuple(
            MapRow(
                records.names[records.groups[at]],
                tuple(_cell(weighed, free, int(at), line) for line in lines),
            )
            for at in shown
        ),
    )


def _cell(weighed: Weighed, free: Flags, at: int, line: int) -> MapCell:
    records = weighed.records
    if records.now[at, line] > 0:
        return MapCell("bought", _share(weighed, at, line))
    if said := records.closed.get((at, line)):
        return MapCell(next(state for state in CLOSED if state == said), None)
    return MapCell("open" if free[at, line] else "unusual", None)


def _share(weighed: Weighed, at: int, line: int) -> Measure:
    bought, size = float(weighed.records.now[at, line]), float(weighed.size[at])
    scope = _scope(weighed, at, line)
    share = float(weighed.mix[at, line])
    return weighed.records.sheet.figure("WS.line_share", share, scope=scope, parts=(bought, size))
