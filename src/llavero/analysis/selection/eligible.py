"""What do the gates say of each account, from what is known of it on a day?

Today and every past day that is looked from ask here: what is not known on a day keeps nobody out.
"""

import numpy as np

from llavero.analysis.selection import dated, gates
from llavero.analysis.selection.facts import SOUND_GRADES, Facts
from llavero.analysis.selection.gates import Gates, Limits
from llavero.foundation.period import add_months
from llavero.ledger.columns import Flags, Floats

TWO = 2  # sites, product lines: from which on an account is complex, G5
THREE = 3  # roles in the purchase


def gates_of(facts: Facts, limits: Limits) -> Gates:
    """Return what each gate says of each account on the last day of its months."""
    strategic, outside = _strategic(facts), customers(facts)
    large, threshold = gates.large_enough(
        dated.last_year(facts.panel.sales), headroom(facts), strategic, outside, limits
    )
    return gates.gates(
        gates.unless(~outside),
        _history(facts, limits),
        large,
        gates.at_most(facts.very_late, limits.overdue, facts.judged.blocked),
        gates.enough_of(complexity(facts), limits.complexity),
        gates.at_least(facts.judged.openness, limits.openness),
        gates.without(facts.judged.alert),
        threshold=threshold,
    )


def customers(facts: Facts) -> Flags:
    """Return the accounts that are one customer, and not ourselves (G1)."""
    # Counters and web sites are often accounts of the house: nobody is there to be managed.
    house = facts.is_house & ~facts.incumbent & ~_strategic(facts)
    return ~(facts.is_pool | facts.is_own | house)


def _strategic(facts: Facts) -> Flags:
    return np.array([bool(why) for why in facts.judged.strategic], dtype=np.bool_)


def _history(facts: Facts, limits: Limits) -> gates.Verdicts:
    after = np.datetime64(add_months(facts.panel.last, 1), "M")
    since = (after - facts.first_on.astype("datetime64[M]")).astype(np.float64)
    months = np.where(np.isnat(facts.first_on), np.nan, since)
    sound = np.array([grade in SOUND_GRADES for grade in facts.grades], dtype=np.bool_)
    whole = facts.panel.months > limits.months
    return gates.with_history(months, facts.contract & sound, limits.months, whole=whole)


def headroom(facts: Facts) -> Floats:
    """Return what each account could buy more in a year (M41); NaN where no wallet is known."""
    sold = np.nan_to_num(dated.last_year(facts.panel.sales))
    return np.where(np.isnan(facts.wallet), np.nan, np.maximum(facts.wallet - sold, 0))


def complexity(facts: Facts) -> Floats:
    """Return the items of complexity of each account (G5): (items, accounts)."""
    return np.stack(
        [
            _from(facts.sites, TWO),
            _from(facts.lines, TWO),
            facts.central,
            facts.judged.special,
            _from(facts.roles, THREE),
        ]
    )


def _from(counts: Floats, least: int) -> Floats:
    return np.where(np.isnan(counts), np.nan, counts >= least)
