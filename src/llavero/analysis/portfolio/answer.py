"""Which category has each account? The door of the analysis."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.portfolio import overview
from llavero.analysis.portfolio.accounts import accounts_in_portfolio, more_figures
from llavero.analysis.portfolio.findings import DEFINITIONS, SAID
from llavero.analysis.portfolio.judging.judged import Judged, judged
from llavero.analysis.portfolio.leaving import exits
from llavero.analysis.portfolio.movement import movement
from llavero.analysis.portfolio.reading.interviews import told_of_accounts
from llavero.analysis.portfolio.reading.relations import meetings_reach
from llavero.analysis.portfolio.reading.review import review
from llavero.analysis.portfolio.records import Floats, Review
from llavero.analysis.portfolio.sellers_say import sellers_say
from llavero.analysis.portfolio.traces import traces
from llavero.analysis.scored import PlacesBefore, ScoredAccounts
from llavero.analysis.strength.handed import scores
from llavero.analysis.strength.score import strengths
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import add_months
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
HALF_A_YEAR = 6
# Why the figures of findings that were not made have no value.
NOT_TOLD = {"D1": "no-former-run", "D5": "no-key-accounts"}
CLAIMS = ("D1.strategic", "D1.star", "D1.status", "D1.streamline")


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return which category each account has, and how it should be treated."""
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons, blocked)
    shown = Traces(lambda: traces(ledger, setting))
    strength = partial(scores, ledger, setting, earlier)
    now = (
        None
        if blocked
        else review(ledger, setting.as_of, setting, strength, told_of_accounts(ledger, setting))
    )
    if now is None or not np.any(now.trade.sales.floats > 0):
        return Answer((), tuple(_rest(setting, (), blocked or "no-positive-sales")), shown)
    chosen = earlier.of("selection")
    scored, before = chosen.finding(ScoredAccounts), chosen.finding(PlacesBefore)
    found = judged(setting, sheet, now, _earlier(ledger, setting), scored, before)
    findings = tuple(_findings(ledger, found, earlier))
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    figures = (*told, *more_figures(found))
    return Answer(findings, once_each((*figures, *_rest(setting, figures, ""))), shown)


def _findings(ledger: Ledger, found: Judged, earlier: Earlier) -> Iterator[object]:
    told = accounts_in_portfolio(found)
    yield overview.portfolio(found)
    yield overview.components(found)
    yield told
    yield movement(told, earlier.former, found.sheet)
    yield overview.customers_side(found)
    if said := sellers_say(found):
        yield said
    yield overview.relationships(found, told)
    yield overview.levels_of_service(found)
    if found.review.is_key.any():
        yield exits(found)
    yield overview.treatment(found)
    yield from _missing(ledger, found)


def _missing(ledger: Ledger, found: Judged) -> Iterator[MissingData]:
    members = found.members
    if np.all(np.isnan(found.review.trade.wallet[members])):
        yield MissingData("portfolio-no-wallet", "accounts", ("wallet_est",), CLAIMS)
    elif np.any(np.isnan(found.review.trade.wallet[members])):
        yield MissingData("portfolio-some-wallets", "accounts", ("wallet_est",), CLAIMS)
    if not ledger.has("ledger", "cogs"):
        yield MissingData("portfolio-no-cost", "ledger", ("cogs",), CLAIMS)
    if np.all(np.isnan(found.review.relations.strength[members])):
        yield MissingData("portfolio-no-meetings", "interactions", figures=CLAIMS)
    if not ledger.has("ledger", "due_date", "paid_date"):
        yield MissingData("portfolio-no-payments", "ledger", ("due_date", "paid_date"))
    if not found.declared.any:
        yield MissingData("portfolio-no-answers", "interviews", figures=("D2.unasked",))
    elif found.review.told:
        yield MissingData("portfolio-only-sellers", "interviews", figures=("D2.unasked",))


def _earlier(ledger: Ledger, setting: Setting) -> Review | None:
    """Return the review of half a year before, where the ledger holds its year."""
    day = add_months(setting.period.end, 1 - HALF_A_YEAR) - timedelta(days=1)
    then = partial(_strength_then, ledger, setting, day)
    found = review(ledger, day, setting, then, told_of_accounts(ledger, setting, day))
    return found if found is not None and found.reaches_back else None


def _rest(setting: Setting, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures of the company that no finding holds, and why they have no value.

    because   the reason for all of them; empty: each has its own
    """
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and ".account_" not in one.id:
            why = because or ("not-asked" if one.id in SAID else NOT_TOLD[one.id.partition(".")[0]])
            yield not_computable(one.id, one.unit, Source.LEDGER, why, period=setting.period)


def _strength_then(
    ledger: Ledger, setting: Setting, day: date, places: Mapping[str, int]
) -> Floats:
    """Return the strength of the relations on a past day; NaN where its year is not recorded."""
    if not meetings_reach(ledger, day):
        return np.full(len(places), np.nan)
    return strengths(ledger, day, places, setting).score
