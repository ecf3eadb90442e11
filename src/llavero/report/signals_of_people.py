"""Which signs do the sellers, their portfolios and the staff list give?

The thresholds are assumptions (methods H2); those marked as ours have no other source.
"""

from llavero.analysis.balance import UNEVEN
from llavero.analysis.basis.findings import BasisOfOrganisation, DeclaredBasis
from llavero.analysis.concentration.findings import PooledAccounts
from llavero.analysis.footprint.findings import (
    ClientsPerKam,
    SalesOfDepartment,
    SalesOfKeyAccounts,
)
from llavero.analysis.organisation.findings import (
    CircleOfManagers,
    OrganisationToday,
    SeveralRoots,
)
from llavero.analysis.workload.findings import (
    Balance,
    Client,
    LoadOfSellers,
    RecordsOfSeller,
    Tenure,
)
from llavero.analysis.workload.parameters import OVERLOAD
from llavero.diagnosis.run import Run
from llavero.foundation.values import Name, Share, Years
from llavero.report.signal import (
    Detector,
    Look,
    Signal,
    all_found,
    found,
    key_share,
    part_of,
    value_of,
)

OUTSIDE = 0.15  # of the key accounts' sales, P08
ELSEWHERE = 0.25  # of the department's sales, to accounts that are not key; ours
SHORT_STAY = 1.5  # years, P07
NOBODY = 0.10  # of the sales without a seller; ours


def overload(run: Run) -> Signal | Look:
    """Return whether somebody carries more hours than there are (P04)."""
    loads = found(run, "workload", LoadOfSellers)
    if loads is None or loads.overloaded.value is None:
        return Look.BLIND
    if not loads.overloaded.value:
        return Look.CLEAR
    sales = found(run, "footprint", SalesOfDepartment)
    over = [one for one in loads.sellers if one.load_class == "overloaded"]
    parts = [part_of(one.sales, sales.company) for one in over] if sales else []
    known = [part for part in parts if part is not None]
    facts = {
        "overloaded": loads.overloaded,
        "count": loads.count,
        "limit": Share.exact(run.setting.value(OVERLOAD)),
    }
    involved = sum(known) if known else None
    return Signal("overload", facts, involved, citations=("talley1961", "davies2014"))


def unbalanced(run: Run) -> Signal | Look:
    """Return whether the portfolios are cut unevenly (P27)."""
    balance = found(run, "workload", Balance)
    if balance is None or balance.verdict is None:
        return Look.BLIND
    if balance.verdict != "uneven":
        return Look.CLEAR
    yardsticks = {
        "accounts": balance.accounts,
        "sales": balance.sales,
        "hours": balance.hours,
    }
    widest = max(yardsticks, key=lambda name: value_of(yardsticks[name]) or 0.0)
    facts = {"variation": yardsticks[widest], "limit": UNEVEN.quantity(balance.limit)}
    cited = ("zoltners2009",)
    return Signal("unbalanced", facts, _to_move(run), (f"by-{widest}",), cited)


def _to_move(run: Run) -> float | None:
    """Return the share of the sales that would change hands to make the portfolios equal."""
    loads = found(run, "workload", LoadOfSellers)
    sales = found(run, "footprint", SalesOfDepartment)
    if loads is None or sales is None or loads.left_out:
        return None
    parts = [part_of(one.sales, sales.company) for one in loads.sellers]
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return None
    mean = sum(known) / len(known)
    return sum(abs(part - mean) for part in known) / 2


def outside(run: Run) -> Signal | Look:
    """Return whether too much of the key accounts' sales is credited to others (P08)."""
    key = found(run, "footprint", SalesOfKeyAccounts)
    share = key_share(run)
    part = part_of(key.by_others, share) if key else None
    if key is None or share is None or part is None:
        return Look.BLIND
    if part <= OUTSIDE:
        return Look.CLEAR
    facts = {"others": key.by_others, "share": share, "limit": Share.exact(OUTSIDE)}
    return Signal("outside", facts, value_of(key.by_others), citations=("speakman2012",))


def elsewhere(run: Run) -> Signal | Look:
    """Return whether the department sells too much to accounts that are not key."""
    key = found(run, "footprint", SalesOfKeyAccounts)
    sales = found(run, "footprint", SalesOfDepartment)
    part = part_of(key.elsewhere, sales.share) if key and sales else None
    if key is None or sales is None or part is None:
        return Look.BLIND
    if part <= ELSEWHERE:
        return Look.CLEAR
    facts = {"elsewhere": key.elsewhere, "share": sales.share, "limit": Share.exact(ELSEWHERE)}
    return Signal("elsewhere", facts, value_of(key.elsewhere))


def orphans(run: Run) -> Signal | Look:
    """Return whether some key account has nobody of the department at its head."""
    clients = found(run, "footprint", ClientsPerKam)
    if clients is None or clients.orphans.value is None:
        return Look.BLIND
    if not clients.orphans.value:
        return Look.CLEAR
    facts = {"orphans": clients.orphans, "key": clients.key_accounts}
    return Signal("orphans", facts, None, citations=("workman2003",))


def idle(run: Run) -> Signal | Look:
    """Return whether some seller of the department heads no key account."""
    clients = found(run, "footprint", ClientsPerKam)
    if clients is None or clients.mean.value is None:
        return Look.BLIND
    if not clients.without_accounts:
        return Look.CLEAR
    facts = {"count": clients.without_accounts, "mean": clients.mean, "most": clients.most}
    return Signal("idle", facts, None)


def passed_on(run: Run) -> Signal | Look:
    """Return whether accounts change hands too often (P07)."""
    tenure = found(run, "workload", Tenure)
    if tenure is None or (tenure.repeated.value is None and tenure.median.value is None):
        return Look.BLIND
    median = value_of(tenure.median)
    # A stay that began before the records did may be long, and one that began with the account
    # followed no other: their median proves nothing.
    known = not tenure.at_least and not tenure.from_start
    short = median is not None and median < SHORT_STAY and known
    shown = (("repeated", bool(tenure.repeated.value)), ("median", short))
    said = tuple(part for part, holds in shown if holds)
    if not said:
        return Look.CLEAR
    facts = {
        "repeated": tenure.repeated,
        "median": tenure.median,
        "limit": Years(SHORT_STAY),
    }
    return Signal("passed-on", facts, None, said, ("bendapudi2002",))


def unattributed(run: Run) -> Signal | Look:
    """Return whether too much of the sales has no seller, customers in a pool apart."""
    sales = found(run, "footprint", SalesOfDepartment)
    part = value_of(sales.unattributed) if sales else None
    if sales is None or part is None:
        return Look.BLIND
    pooled = found(run, "concentration", PooledAccounts)
    known = (value_of(pooled.share) if pooled else None) or 0.0
    if part - known <= NOBODY:
        return Look.CLEAR
    facts: dict[str, object] = {
        "part": sales.unattributed,
        "house": sales.house,
        "limit": Share.exact(NOBODY),
    }
    said = ("fact", "house") if value_of(sales.house) else ("fact",)
    return Signal("unattributed", facts, part - known, said)


def single_contact(run: Run) -> Signal | Look:
    """Return whether clients hang from one contact at most (P06)."""
    records = [one for one in all_found(run, "workload", RecordsOfSeller) if one.met]
    if not records:
        return Look.BLIND
    seen: dict[str, Client] = {}
    for client in (client for one in records for client in one.clients):
        if client.active.value is not None:
            seen.setdefault(client.active.scope, client)
    alone = [client for client in seen.values() if client.active.value in (0, 1)]
    if not alone:
        return Look.CLEAR
    largest = max(alone, key=lambda client: (value_of(client.sales) or 0.0, client.name))
    company = found(run, "footprint", SalesOfDepartment)
    parts = [part_of(client.sales, company.company) or 0.0 for client in alone] if company else []
    facts = {
        "alone": len(alone),
        "clients": len(seen),
        "account": Name(largest.name),
        "active": largest.active,
        "amount": largest.sales,
    }
    return Signal("single-contact", facts, sum(parts) or None, citations=("palmatier2008",))


def hierarchy(run: Run) -> Signal | Look:
    """Return whether the staff list says of everybody who is above."""
    today = found(run, "organisation", OrganisationToday)
    if today is None:
        return Look.BLIND
    roots = found(run, "organisation", SeveralRoots)
    circles = all_found(run, "organisation", CircleOfManagers)
    facts: dict[str, object] = {"people": today.people, "circles": len(circles)}
    said: tuple[str, ...] = ()
    if roots is not None:
        facts["roots"] = roots.roots
        said = ("roots",)
    if circles:
        said += ("circles",)
    return Signal("hierarchy", facts, None, said) if said else Look.CLEAR


def basis(run: Run) -> Signal | Look:
    """Return whether nothing explains who serves whom, or not what the sellers say."""
    base = found(run, "basis", BasisOfOrganisation)
    if base is None or base.basis.value in (None, "inconclusive"):
        return Look.BLIND
    declared = found(run, "basis", DeclaredBasis)
    facts: dict[str, object] = {"basis": base.basis, "owned": base.owned}
    if base.basis.value == "none":
        return Signal("basis", facts, None, citations=("shapiro1984",))
    if declared is None or declared.agrees is not False:
        return Look.CLEAR
    facts["declared"] = declared.basis
    return Signal("basis", facts, None, ("declared",), ("shapiro1984",))


PEOPLE: dict[str, Detector] = {
    "overload": overload,
    "unbalanced": unbalanced,
    "outside": outside,
    "elsewhere": elsewhere,
    "orphans": orphans,
    "idle": idle,
    "passed-on": passed_on,
    "unattributed": unattributed,
    "single-contact": single_contact,
    "hierarchy": hierarchy,
    "basis": basis,
}
