"""Which indicators of its stage does each account show?"""

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.portfolio.declared import Declared
from llavero.analysis.portfolio.method import stages
from llavero.analysis.portfolio.method.stages import Found, Rule
from llavero.analysis.portfolio.parameters import SIGNALS, STAGE_EARLIER, STAGE_OWN
from llavero.analysis.portfolio.records import Flags, Floats, Review

YEAR, QUARTER_OF_WALLET = 1.0, 0.25
MANY, FEW = 4, 1  # active contacts
MOST_CONTACTS = 10
ONE_LINK, LOOSE, WOVEN = 0.50, 0.35, 0.25  # part of one pair (M39)
SPONSOR_MEETINGS = 2
FALLING, QUIETER = -0.20, -0.40  # a year
LATER = 0.10  # by which what is paid late grows in half a year (ours)


def stage(review: Review, said: Declared, earlier: Review | None, setting: Setting) -> Found:
    """Return the stage of the relation with each account.

    earlier   the review half a year before, None where the ledger does not reach
    """
    rule = Rule(
        setting.value(STAGE_OWN), setting.value(STAGE_EARLIER), round(setting.value(SIGNALS))
    )
    return stages.stages(_ladder(review, said), _signals(review, earlier), rule)


def _ladder(review: Review, said: Declared) -> list[Floats]:
    trade, relation = review.trade, review.relations
    age, share, sales = trade.age, trade.share, trade.sales.floats
    both = _at_least(np.minimum(relation.ours, relation.theirs), 2)
    three = _at_least(np.minimum(relation.ours, relation.theirs), 3)
    unknown = np.full(sales.size, np.nan)
    # A ledger that starts with the account hides for how long it has bought.
    young = np.where(trade.censored & (age < YEAR), np.nan, where_known(age < YEAR, age))
    one_link = _at_least(relation.one_pair, ONE_LINK)
    large = np.where(share >= QUARTER_OF_WALLET, 1.0, np.nan)  # else preferred, which none says
    few_links = where_known(relation.one_pair <= LOOSE, relation.one_pair)
    woven = where_known(relation.one_pair <= WOVEN, relation.one_pair)
    tried = np.where(sales > 0, 1.0, relation.prospects)
    rungs = (
        (young, unknown, _at_least(relation.active, FEW), tried),
        (1 - young, one_link, where_known(share < QUARTER_OF_WALLET, share), unknown, unknown),
        (
            both,
            _at_least(relation.active, MANY),
            large,
            relation.planned,
            unknown,
            relation.senior,
        ),
        (
            _both(three, few_links),
            unknown,
            _at_least(relation.sponsored, SPONSOR_MEETINGS),
            unknown,
            said.joint,
            unknown,
        ),
        (
            unknown,
            unknown,
            unknown,
            _both(woven, _at_least(relation.active, MOST_CONTACTS)),
            unknown,
            unknown,
        ),
    )
    return [np.column_stack(rung) for rung in rungs]


def _signals(review: Review, earlier: Review | None) -> Floats:
    trade, relation = review.trade, review.relations
    unknown = np.full(trade.age.size, np.nan)
    share, sales = trade.share, trade.sales.floats
    # The wallet carries no date: with the same one, the share falls as the sales do. What sellers
    # say is the share of today alone.
    falls = np.where(
        np.isnan(share) | np.isnan(trade.half) | np.isnan(trade.before) | trade.told,
        np.nan,
        (sales < trade.half) & (trade.half < trade.before),
    )
    return np.column_stack(
        [
            where_known(trade.trend <= FALLING, trade.trend),
            falls,
            unknown,
            where_known(relation.fallen <= QUIETER, relation.fallen),
            unknown,
            _later(review, earlier),
        ]
    )


def _later(review: Review, earlier: Review | None) -> Floats:
    """Return who pays later than half a year before, by much."""
    found = np.full(len(review.groups), np.nan)
    if earlier is None:
        return found
    before = earlier.places
    for place, group in enumerate(review.groups):
        if group in before:
            found[place] = earlier.trade.late[before[group]]
    grown = review.trade.late - found
    return where_known(grown >= LATER, grown)


def _at_least(values: Floats, least: float) -> Floats:
    return where_known(values >= least, values)


def where_known(holds: Flags, of: Floats) -> Floats:
    """Return 1 or 0; NaN where what it is said of is not known."""
    return np.where(np.isnan(of), np.nan, holds.astype(np.float64))


def _both(one: Floats, other: Floats) -> Floats:
    """Return whether both hold; one that does not decides, whatever the other is."""
    return np.where((one == 0) | (other == 0), 0.0, one * other)
