"""How many clients does each key account seller serve? M04."""

from typing import Literal

import numpy as np

from llavero.analysis.balance import UNEVEN, enough
from llavero.analysis.footprint import method
from llavero.analysis.footprint.credit import sales_of_seller
from llavero.analysis.footprint.doubts import missing_rates
from llavero.analysis.footprint.facts import BEFORE, TODAY, Clients, Facts, Portfolios
from llavero.analysis.footprint.figures import figure, number
from llavero.analysis.footprint.findings import ClientsOfSeller, ClientsPerKam, OrphanAccount
from llavero.analysis.footprint.size import When, kam_doubts
from llavero.foundation.measure import Measure, Source, Value
from llavero.foundation.period import Period

SHOWN = 25  # sellers in the table where no key account seller is known
NOBODY = Clients(0, 0, 0.0)


def clients_per_kam(facts: Facts) -> tuple[ClientsPerKam, tuple[OrphanAccount, ...]]:
    """Return how clients are spread over key account sellers, and the accounts without one."""
    portfolios = facts.portfolios
    orphans = _orphans(facts, portfolios)
    sellers = _sellers(facts, portfolios)
    key = _spread(facts, portfolios, "key_accounts")
    everyone = _spread(facts, portfolios, "accounts")
    fractions = _counts(facts.today, portfolios, "key_fraction")

    def key_figure(id: str, value: Value | None, *more: str) -> Measure:
        return _figure(facts, id, value, (*_lacking_key(facts), *more))

    variation = key_figure("M04.cv", key.variation if key else None)
    clients = ClientsPerKam(
        basis=portfolios.basis,
        balance=_balance(
            facts, number(variation), _counts(facts.today, portfolios, "key_accounts")
        ),
        without_accounts=sum(1 for s in sellers if s.is_kam and s.key_accounts.value == 0),
        mean=key_figure("M04", key.mean if key else None),
        median=key_figure("M04.median", key.median if key else None),
        least=key_figure("M04.min", key.least if key else None),
        most=key_figure("M04.max", key.most if key else None),
        variation=variation,
        before=_before(facts),
        fractional=key_figure("M04.fractional", float(fractions.mean()) if key else None),
        everyone=_figure(facts, "M04.all", everyone.mean if everyone else None, _lacking(facts)),
        everyone_median=_figure(
            facts, "M04.all_median", everyone.median if everyone else None, _lacking(facts)
        ),
        everyone_variation=_figure(
            facts, "M04.all_cv", everyone.variation if everyone else None, _lacking(facts)
        ),
        per_seller=_per_seller(facts, portfolios),
        key_accounts=figure(
            "M04.key_accounts",
            len(portfolios.key_accounts),
            Source.CRM,
            lacking=_lacking_status(facts),
            period=Period(facts.setting.as_of, facts.setting.as_of),
        ),
        orphans=key_figure("M04.orphans", len(orphans)),
        sellers=sellers[:SHOWN] if not facts.today else sellers,
        left_out=max(0, len(sellers) - SHOWN) if not facts.today else 0,
    )
    return clients, orphans if clients.orphans.value is not None else ()


def _figure(
    facts: Facts,
    id: str,
    value: Value | None,
    lacking: tuple[str, ...],
    *,
    scope: str = "company",
    day: Period | None = None,
) -> Measure:
    basis = facts.portfolios.basis
    partly = [] if basis == "assignments" else ["no-assignments"]
    partly += kam_doubts(facts, When.TODAY)[1]
    return figure(
        id,
        value,
        Source.LEDGER if basis == "sales" else Source.CRM,
        lacking=lacking,
        partly=partly,
        scope=scope,
        n=len(facts.today) if scope == "company" else None,
        period=day or Period(facts.setting.as_of, facts.setting.as_of),
    )


def _lacking(facts: Facts) -> tuple[str, ...]:
    if facts.kams is not None and not facts.today:
        return ("no-kam",)
    return (*kam_doubts(facts, When.TODAY)[0], *_lacking_portfolios(facts))


def _lacking_status(facts: Facts) -> tuple[str, ...]:
    return () if facts.supplied.key_status else ("no-ka-status",)


def _lacking_portfolios(facts: Facts) -> tuple[str, ...]:
    """Return what stands against telling whom each seller serves."""
    if strangers(facts):
        return ("sellers-not-linked",)
    if facts.portfolios.basis != "sales":
        return ()
    unrated = tuple(missing_rates(facts.sold)[0])
    return unrated or (() if facts.portfolios.clients else ("no-positive-sales",))


def strangers(facts: Facts) -> bool:
    """Return whether the staff list has none of those who serve clients: they are not nobody's."""
    served = facts.portfolios.clients.keys()
    return facts.supplied.staff and bool(served) and not served & set(facts.employees)


def _lacking_key(facts: Facts) -> tuple[str, ...]:
    return (*_lacking(facts), *_lacking_status(facts))


def _counts(sellers: frozenset[str], portfolios: Portfolios, what: str) -> method.Floats:
    served = (portfolios.clients.get(seller, NOBODY) for seller in sorted(sellers))
    return np.array([getattr(one, what) for one in served], dtype=np.float64)


def _spread(facts: Facts, portfolios: Portfolios, what: str) -> method.Spread | None:
    counts = _counts(facts.today, portfolios, what)
    return method.spread(counts) if counts.size else None


def _before(facts: Facts) -> Measure:
    """Return the mean a year before, where assignments and status have a history."""
    day = Period(facts.setting.before.end, facts.setting.before.end)
    lacking = [*_lacking_status(facts), *kam_doubts(facts, When.BEFORE)[0]]
    if not facts.supplied.key_history:
        lacking.append("no-ka-history")
    if not facts.supplied.assignment_dates:
        lacking.append("no-assignment-dates")
    then = facts.kams.on(BEFORE) if facts.kams else frozenset()
    mean = None
    if then and not lacking:
        mean = float(_counts(then, facts.portfolios_before, "key_accounts").mean())
    return _figure(
        facts, "M04.before", mean, tuple(lacking) or (() if then else ("no-kam",)), day=day
    )


def _per_seller(facts: Facts, portfolios: Portfolios) -> Measure:
    sellers = facts.sellers_today()
    counts = _counts(sellers, portfolios, "accounts")
    mean = float(counts.mean()) if counts.size else None
    lacking = _lacking_portfolios(facts) if counts.size else ("no-sellers",)
    measure = _figure(facts, "M04.seller", mean, lacking)
    return figure(
        "M04.seller",
        measure.value,
        measure.source,
        lacking=measure.reasons if measure.value is None else (),
        partly=[r for r in measure.reasons if r == "no-assignments"]
        + ([] if facts.supplied.staff else ["no-employees"]),
        period=measure.period,
        n=len(sellers),
    )


def _sellers(facts: Facts, portfolios: Portfolios) -> tuple[ClientsOfSeller, ...]:
    """Return the key account sellers, or every seller where none is known; largest sales first."""
    everyone = facts.sellers_today() | facts.credited_sellers()
    chosen = facts.today or (everyone if facts.kams is None else frozenset())
    ordered = sorted(chosen, key=lambda s: (-facts.sold.by_seller.get(s, 0), s))
    return tuple(_seller(facts, portfolios, seller) for seller in ordered)


def _seller(facts: Facts, portfolios: Portfolios, seller: str) -> ClientsOfSeller:
    served = portfolios.clients.get(seller, NOBODY)
    scope = f"seller:{seller}"
    unserved = _lacking_portfolios(facts)
    status = (*_lacking_status(facts), *unserved)
    sales = sales_of_seller(facts, seller)
    return ClientsOfSeller(
        name=facts.names.get(seller, seller),
        is_kam=seller in facts.today,
        key_accounts=_figure(facts, "M04", served.key_accounts, status, scope=scope),
        accounts=_figure(facts, "M04.all", served.accounts, unserved, scope=scope),
        fraction=_figure(facts, "M04.fractional", served.key_fraction, status, scope=scope),
        fte=_fte(facts, seller),
        sales=sales.sales,
        within=sales.within,
        productivity=sales.productivity,
    )


def _fte(facts: Facts, seller: str) -> Measure:
    roster = facts.kams if facts.kams and seller in facts.kams.ids else facts.staff.everyone
    fte = dict(zip(roster.ids, roster.fte.tolist(), strict=True))
    in_list = seller in facts.employees
    return figure(
        "M01.fte",
        fte.get(seller),
        Source.HR,
        lacking=() if in_list else ("no-employees",),
        scope=f"seller:{seller}",
        period=Period(facts.setting.as_of, facts.setting.as_of),
    )


def _orphans(facts: Facts, portfolios: Portfolios) -> tuple[OrphanAccount, ...]:
    found = []
    # Whoever heads the department may lead accounts too: these have somebody of it.
    members = facts.today if facts.inferred else facts.staff.department.on(TODAY)
    for account in portfolios.key_accounts:
        if not members.intersection(account.owners):
            names = [facts.names.get(owner, owner) for owner in account.owners]
            found.append(OrphanAccount(account.name, ", ".join(names) or None))
    return tuple(found)


def _balance(
    facts: Facts, variation: float | None, counts: method.Floats
) -> Literal["even", "uneven"] | None:
    if variation is None:
        return None
    if variation > facts.setting.value(UNEVEN):
        return "uneven"
    return "even" if enough(counts.size, float(counts.sum())) else None
