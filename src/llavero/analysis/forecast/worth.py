"""What is each account worth in the coming years, if it goes on as it did (M54)?"""

from decimal import Decimal
from typing import Literal

from llavero.analysis.forecast.findings import ValueOfAccounts
from llavero.analysis.forecast.method import lifetime
from llavero.analysis.forecast.parameters import (
    DISCOUNT,
    GROWTH,
    USUAL_ACCOUNTS,
    USUAL_RETENTION,
    YEARS,
)
from llavero.analysis.forecast.records import Records, Watched
from llavero.foundation.measure import LAID_DOWN, Measure, Source

ASSUMED = "assumed"
ON_ASSUMPTIONS = "on-assumptions"
NO_COST = "no-cost"
NO_SERVICE = "no-cost-to-serve"
POOLED = "pooled-account"
SHORT = "not-enough-history"
NOTHING = Decimal(0)


def value_of_accounts(records: Records, values: tuple[Measure, ...]) -> ValueOfAccounts:
    """Return what the accounts are worth together, and the terms.

    values   what each watched account is worth
    """
    day, value_in_force = records.sheet.of_a_day(), records.setting.value

    def term(id: str, value: float) -> Measure:
        detail = {LAID_DOWN: True}
        return day.figure(id, value, doubts=(ASSUMED,), source=Source.ASSUMPTION, detail=detail)

    return ValueOfAccounts(
        key=records.watched_are_key,
        rests_on=_rests_on(records),
        total=_total(records, values),
        retention=retention(records),
        years=term("M54.years", int(value_in_force(YEARS))),
        growth=term("M54.growth", value_in_force(GROWTH)),
        discount=term("M54.discount", value_in_force(DISCOUNT)),
        usual=value_in_force(USUAL_RETENTION),
    )


def retention(records: Records) -> Measure:
    """Return the part of the accounts expected to stay a year: the observed one, drawn in."""
    kept, sheet = records.kept, records.sheet.of_a_day()
    if kept is None or kept.value is None or kept.numerator is None or kept.n is None:
        because = kept.reasons[0] if kept is not None and kept.reasons else SHORT
        return sheet.figure("M54.retention", None, because)
    usual = _usual(records)
    parts = (float(kept.numerator) + usual.stayed, kept.n + usual.accounts)
    return sheet.over(kept.period).figure(
        "M54.retention",
        lifetime.retention(float(kept.numerator), kept.n, usual),
        n=kept.n,
        parts=parts,
        doubts=(*kept.reasons, "drawn-retention"),
    )


def _usual(records: Records) -> lifetime.Usual:
    value = records.setting.value
    return lifetime.Usual(value(USUAL_RETENTION), int(value(USUAL_ACCOUNTS)))


def annual_margin(records: Records, account: Watched) -> Measure:
    """Return what an account left in the period: its contribution, or else its gross margin."""
    contribution, margin = _figures(records, account)
    found = contribution if contribution and contribution.value is not None else margin
    sheet = records.sheet.of_a_day().over(records.setting.period)
    if found is None or found.value is None or account.is_pool:
        because = POOLED if account.is_pool else _why(records, account, found)
        return sheet.figure("M54.account_margin", None, because, scope=account.scope)
    doubts = found.reasons if found is contribution else (*found.reasons, NO_SERVICE)
    return sheet.figure("M54.account_margin", found.value, scope=account.scope, doubts=doubts)


def value(records: Records, account: Watched, margin: Measure) -> Measure:
    """Return what an account is worth, given what it leaves a year."""
    kept = retention(records)
    sheet = records.sheet.of_a_day()
    missing = margin if margin.value is None else kept
    worth = None
    if margin.value is not None and kept.value is not None:
        worth = _worth(records, float(margin.value), float(kept.value))
    return sheet.figure(
        "M54.account",
        worth,
        "" if worth is not None else missing.reasons[0],
        scope=account.scope,
        doubts=(*margin.reasons, ON_ASSUMPTIONS),
        source=Source.ASSUMPTION,
    )


def _worth(records: Records, margin: float, retention: float) -> Decimal:
    terms = records.setting.value
    worth = lifetime.lifetime_value(
        margin,
        retention,
        years=int(terms(YEARS)),
        growth=terms(GROWTH),
        discount=terms(DISCOUNT),
    )
    return lifetime.cents(worth)


def _figures(records: Records, account: Watched) -> tuple[Measure | None, Measure | None]:
    """Return the contribution (M52) and the gross margin (M50) of an account."""
    contribution = records.margins.get(f"M52.account@{account.scope}")
    return contribution, records.margins.get(f"M50.account_amount@{account.scope}")


def _why(records: Records, account: Watched, margin: Measure | None) -> str:
    """Return why nobody knows what an account left; of who bought nothing no cost is missing."""
    sold = records.margins.get(f"M50.account_sales@{account.scope}")
    if sold is not None and sold.value is not None and not sold.value:
        return "no-sales"
    return margin.reasons[0] if margin is not None else NO_COST


def _rests_on(records: Records) -> Literal["contribution", "margin", "either"] | None:
    known = [_figures(records, account) for account in records.watched if not account.is_pool]
    served = [bool(c and c.value is not None) for c, m in known if m and m.value is not None]
    if not served:
        return None
    if all(served):
        return "contribution"
    return "either" if any(served) else "margin"


def _total(records: Records, values: tuple[Measure, ...]) -> Measure:
    """Return what the key accounts are worth together."""
    known = [figure for figure in values if isinstance(figure.value, Decimal)]
    sheet = records.sheet.of_a_day()
    if records.no_key or not known:
        missing = next((figure.reasons[0] for figure in values), "no-sales")
        because = records.no_key or missing
        return sheet.figure("M54.key", None, because)
    total = sum((figure.value for figure in known if isinstance(figure.value, Decimal)), NOTHING)
    doubts = [reason for figure in known for reason in figure.reasons]
    if len(known) < records.key_count:
        doubts.append("accounts-not-added")
    return sheet.figure(
        "M54.key",
        total,
        n=len(known),
        doubts=tuple(dict.fromkeys(doubts)),
        source=Source.ASSUMPTION,
    )
