"""What is known of each seller, in columns: a value per seller, NaN where nobody knows it?"""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Setting
from llavero.analysis.comparison.parameters import KNOWN
from llavero.analysis.stays import YEAR_DAYS
from llavero.ledger.columns import Days, Flags, Floats, days, floats


@dataclass(frozen=True, slots=True)
class Sellers:
    """What each seller has in hand and makes of it."""

    accounts: Floats
    sales: Floats
    known_sales: Floats  # to the accounts whose wallet is known
    potential: Floats
    hours: Floats
    some_levels: Flags  # some of their accounts have no level of service
    tenure: Floats
    by_sales: Flags  # their years are counted from the first sale
    censored: Flags  # which falls in the first month of the ledger

    @property
    def causes(self) -> Floats:
        """Return what explains sales: log of the potential, hours and years."""
        with np.errstate(divide="ignore"):
            return np.column_stack([np.log(self.potential), self.hours, self.tenure])

    @property
    def complete(self) -> Flags:
        """Return of whom everything is known, and who sold something."""
        known = np.isfinite(np.column_stack([self.potential, self.hours, self.tenure]))
        return np.asarray(known.all(axis=1) & (self.known_sales > 0))


def read(rows: pa.Table, first_month: date | None, setting: Setting) -> Sellers:
    """Return what the rows of `measures.sellers` say.

    first_month   of the ledger; None where it has no line
    """
    sales, known = floats(rows, "sales"), floats(rows, "known_sales")
    levelled = floats(rows, "accounts") > floats(rows, "unlevelled")
    hired, sold = days(rows, "hired_on"), days(rows, "first_sale_on")
    tenure, by_sales = _years(hired, sold, setting), np.isnat(hired)
    return Sellers(
        accounts=floats(rows, "accounts"),
        sales=sales,
        known_sales=np.nan_to_num(known),
        potential=_potential(rows, sales, known, setting.value(KNOWN)),
        hours=np.where(levelled, floats(rows, "hours"), np.nan),
        some_levels=levelled & (floats(rows, "unlevelled") > 0),
        tenure=tenure,
        by_sales=by_sales,
        censored=by_sales & _within_first(sold, first_month),
    )


def _potential(rows: pa.Table, sales: Floats, known: Floats, least: float) -> Floats:
    """Return the wallets where they are known of enough of the sales."""
    wallet = np.nan_to_num(floats(rows, "potential"))
    enough = (wallet > 0) & (np.nan_to_num(known) >= least * np.maximum(sales, 0))
    return np.where(enough, wallet, np.nan)


def _years(hired: Days, sold: Days, setting: Setting) -> Floats:
    since = np.where(np.isnat(hired), sold, hired)
    passed = (np.datetime64(setting.as_of, "D") - since).astype("timedelta64[D]")
    years = np.where(np.isnat(since), np.nan, passed.astype(np.float64) / YEAR_DAYS)
    return np.where(years < 0, np.nan, years)


def _within_first(sold: Days, first_month: date | None) -> Flags:
    if first_month is None:
        return np.zeros(sold.size, dtype=bool)
    start = np.datetime64(first_month, "M")
    return np.asarray(~np.isnat(sold) & (sold.astype("datetime64[M]") == start))
