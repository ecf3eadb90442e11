"""What is known of many accounts, when one chooses among them?"""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from benchmarks.panels import Floats, panel
from llavero.analysis.answers import Setting
from llavero.analysis.selection.dated import Panel
from llavero.analysis.selection.facts import Facts, Judged
from llavero.analysis.selection.how_many import Staff
from llavero.foundation.period import Period, add_months, month_end

FIRST = date(2020, 1, 1)
STAFF = Staff(fte=12.0, cost=900_000.0, hours=1196.0)
# Gates that let every account in that buys: the most that there can be to choose among.
OPEN = {
    "selection.history-months": 0.0,
    "selection.sales-percentile": 0.0,
    "selection.complexity": 0.0,
    "selection.openness": 1.0,
}


@dataclass(frozen=True, slots=True)
class Candidates:
    """Columns of accounts with everything that a choice weighs, a tenth of it unknown."""

    sales: Floats  # (accounts, months)
    left: Floats  # (accounts, months)
    wallet: Floats  # (accounts,) and so the rest; NaN where not known
    late: Floats  # in [0, 1]
    fit: Floats  # 0-5
    prestige: Floats  # 0-5
    relation: Floats  # 0-100
    openness: Floats  # 1-5
    pressure: Floats  # 1-5
    sites: Floats
    lines: Floats
    central: Floats
    special: Floats
    roles: Floats
    incumbent: NDArray[np.bool_]


def candidates(accounts: int, months: int) -> Candidates:
    """Return so many accounts; the same arguments give the same."""
    sales, left = panel(accounts, months)
    rng = np.random.default_rng(2)

    def known(values: Floats) -> Floats:
        return np.where(rng.random(accounts) < 0.1, np.nan, values)

    def graded(low: int, high: int) -> Floats:
        return known(rng.integers(low, high + 1, accounts).astype(np.float64))

    year = sales[:, -12:].sum(axis=1)
    return Candidates(
        sales=sales,
        left=left,
        wallet=known(year * rng.uniform(1, 4, accounts)),
        late=known(rng.random(accounts) ** 3),
        fit=graded(0, 5),
        prestige=graded(0, 5),
        relation=known(100 * rng.random(accounts)),
        openness=graded(1, 5),
        pressure=graded(1, 5),
        sites=graded(1, 3),
        lines=graded(1, 4),
        central=graded(0, 1),
        special=graded(0, 1),
        roles=graded(1, 5),
        incumbent=year >= np.sort(year)[-60],
    )


def facts(of: Candidates) -> Facts:
    """Return the candidates as an analysis reads them from the records."""
    count, months = of.sales.shape
    unknown = np.full(count, np.nan)
    nobody = np.zeros(count, dtype=np.bool_)
    ids = tuple(f"C{at:06d}" for at in range(count))
    return Facts(
        groups=ids,
        names=ids,
        panel=Panel(FIRST, of.sales, of.left),
        service=np.zeros((count, months)),
        served=nobody,
        first_on=np.full(count, np.datetime64(FIRST)),
        is_pool=nobody,
        is_house=nobody,
        is_own=nobody,
        incumbent=of.incumbent,
        tiers=("",) * count,
        sites=of.sites,
        lines=of.lines,
        central=of.central,
        roles=of.roles,
        wallet=of.wallet,
        grades=("A",) * count,
        contract=nobody,
        late=of.late,
        very_late=np.zeros(count),
        relation=of.relation,
        judged=Judged(
            of.fit,
            of.prestige,
            of.openness,
            of.pressure,
            of.special,
            unknown,
            unknown,
            ("",) * count,
            (None,) * count,
        ),
    )


def setting(of: Candidates) -> Setting:
    """Return what a run over the candidates is asked: the last twelve months, open gates."""
    end = month_end(add_months(FIRST, of.sales.shape[1] - 1))
    return Setting(end, Period(add_months(end, -11).replace(day=1), end), "MXN", values=OPEN)
