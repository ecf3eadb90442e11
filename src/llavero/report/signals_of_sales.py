"""Which signs do the sales, the accounts and the margin give?

The thresholds are assumptions (methods H2); those marked as ours have no other source.
"""

from dataclasses import replace

from llavero.analysis.concentration.findings import (
    ConcentrationOfSales,
    MaterialAccount,
    PooledAccounts,
)
from llavero.analysis.concentration.parameters import DEPENDENT
from llavero.analysis.margin.findings import (
    CreditNotes,
    GrossMargin,
    MarginOfKeyAccounts,
    WhaleCurve,
)
from llavero.analysis.margin.parameters import BEHIND, EROSION
from llavero.analysis.retention.findings import (
    AccountsKept,
    BridgeOfChange,
    Change,
    ChangeOfSales,
    CourseOfSales,
    KeyAccountsKept,
    Kind,
    LostAccount,
    SilentAccount,
    SilentAccounts,
)
from llavero.analysis.retention.parameters import LATE_SALES, LOST_SALES
from llavero.analysis.silence import AT_RISK
from llavero.diagnosis.run import Run
from llavero.foundation.measure import Measure
from llavero.foundation.values import Name, Points, Share
from llavero.prose import Unsigned
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

KEPT = 0.80  # of last year's sales, below which what is kept calls for a look; ours
APART = 0.10  # between the growth of key accounts and of the rest, P15
DESTROYED = 0.10  # of the accounts with a negative contribution, P13


def concentration(run: Run) -> Signal | Look:
    """Return whether a single account holds too much of the sales (P01)."""
    spread = found(run, "concentration", ConcentrationOfSales)
    weight = value_of(spread.cr1) if spread else None
    if spread is None or weight is None:
        return Look.BLIND
    limit = run.setting.value(DEPENDENT)
    if weight <= limit:
        return Look.CLEAR
    material = all_found(run, "concentration", MaterialAccount)
    facts: dict[str, object] = {
        "largest": spread.cr1,
        "five": spread.cr5,
        "effective": spread.effective,
        "limit": Share.exact(limit),
    }
    said: tuple[str, ...] = ("fact",)
    if material:
        facts["account"] = Name(material[0].name)
        said = ("named", "fact")
    return Signal("concentration", facts, weight, said, ("saboo2017", "irvine2016"))


def one_account(run: Run) -> Signal | Look:
    """Return whether one account decides whether the company grows or falls."""
    bridge = found(run, "retention", BridgeOfChange)
    change = found(run, "retention", ChangeOfSales)
    if change is None:
        return Look.BLIND
    # Without a change there is nothing to explain, and no bridge.
    if bridge is None or not bridge.top_decides:
        return Look.CLEAR
    facts = {
        "account": Name(bridge.top),
        "moved": bridge.top_change,
        "growth": change.growth,
        "without": bridge.without_top,
    }
    return Signal("one-account", facts, part_of(bridge.top_change, bridge.before))


def fall(run: Run) -> Signal | Look:
    """Return whether the company sells less than in the same months before."""
    change = found(run, "retention", ChangeOfSales)
    if change is None:
        return Look.BLIND
    if change.direction != "fell":
        return Look.CLEAR
    facts: dict[str, object] = {
        "sales": change.sales,
        "before": change.before,
        "growth": Unsigned(change.growth),
    }
    if change.growth.value is None:
        # Sales below zero are no part of those before: all of them are involved.
        return Signal("fall", facts, 1.0, ("turned",))
    signal = Signal("fall", facts, abs(value_of(change.growth) or 0.0))
    course = found(run, "retention", CourseOfSales)
    if course is None or course.course != "falling":
        return signal
    return replace(signal, facts={**facts, "trend": course.trend}, said=("fact", "course"))


def shrunk(run: Run) -> Signal | Look:
    """Return whether too little of last year's sales was kept."""
    kept = found(run, "retention", AccountsKept)
    gross = value_of(kept.gross) if kept else None
    part = _part(run, "shrunk")
    if kept is None or gross is None:
        return Look.BLIND
    if gross >= KEPT or part is None or not value_of(part.accounts):
        return Look.CLEAR
    facts = {
        "gross": kept.gross,
        "accounts": part.accounts,
        "amount": Unsigned(part.amount),
        "limit": Share.exact(KEPT),
    }
    return Signal("shrunk", facts, _of_before(run, part))


def lost(run: Run) -> Signal | Look:
    """Return whether accounts that bought before no longer do (P32).

    Accounts that bought next to nothing call for no measure.
    """
    if found(run, "retention", AccountsKept) is None:
        return Look.BLIND
    part = _part(run, "lost")
    if part is None or part.accounts is None or not part.accounts.value:
        return Look.CLEAR
    weight, limit = _of_before(run, part), run.setting.value(LOST_SALES)
    if weight is not None and weight < limit:
        return Look.CLEAR
    facts: dict[str, object] = {"accounts": part.accounts, "amount": Unsigned(part.amount)}
    said: tuple[str, ...] = ("fact",)
    largest = found(run, "retention", LostAccount)
    if largest is not None:
        facts |= {"account": Name(largest.name), "largest": Unsigned(largest.sales)}
        said = ("fact", "largest")
    return Signal("lost", facts, weight, said)


def silent(run: Run) -> Signal | Look:
    """Return whether accounts are silent for longer than they usually are (P32).

    Where they bought too little to be urgent the ordinary round is enough, and it is no sign.
    """
    silence = found(run, "retention", SilentAccounts)
    if silence is None or silence.share.value is None:
        return Look.BLIND
    states = (silence.at_risk, silence.dormant, silence.lost)
    largest = found(run, "retention", SilentAccount)
    if not any(figure.value for figure in states) or largest is None or not silence.urgent:
        return Look.CLEAR
    facts = {
        "risk": silence.at_risk,
        "dormant": silence.dormant,
        "lost": silence.lost,
        "share": silence.share,
        "assumed": silence.assumed,
        "known": silence.known_share,
        "account": Name(largest.name),
        "days": largest.days,
        "amount": largest.sales,
        "limit": AT_RISK.quantity(silence.limit),
    }
    said = ("fact", "assumed") if silence.assumed.value else ("fact",)
    return Signal("silent", facts, value_of(silence.known_share), said, ("fader2005",))


def key_behind(run: Run) -> Signal | Look:
    """Return whether the key accounts grow much less than the rest."""
    return _apart(run, "key-behind", key=True)


def rest_behind(run: Run) -> Signal | Look:
    """Return whether the accounts that are not key are neglected (P15)."""
    return _apart(run, "rest-behind", key=False)


def _apart(run: Run, id: str, *, key: bool) -> Signal | Look:
    kept = found(run, "retention", KeyAccountsKept)
    if kept is None:
        return Look.BLIND
    mine, other = value_of(kept.growth), value_of(kept.growth_rest)
    if mine is None or other is None:
        return Look.BLIND
    behind = other - mine if key else mine - other
    if behind <= APART:
        return Look.CLEAR
    pooled = _pooled(run)
    facts: dict[str, object] = {
        "growth": kept.growth,
        "rest": kept.growth_rest,
        "gross": kept.gross,
        "gross_rest": kept.gross_rest,
        "limit": Points.exact(APART),
        **({} if pooled is None else {"pooled": pooled}),
    }
    share = value_of(key_share(run))
    cited = () if key else ("homburg2008", "jobber2012")
    known = share if key or share is None else 1 - share
    said = ("fact",) if pooled is None else ("fact", "pooled")
    return Signal(id, facts, known, said, cited)


def _pooled(run: Run) -> Measure | None:
    """Return the share of the accounts that stand for many customers; they count in the rest."""
    pooled = found(run, "concentration", PooledAccounts)
    return pooled.share if pooled else None


def hockey(run: Run) -> Signal | Look:
    """Return whether the quarters are filled in their last month (P17)."""
    course = found(run, "retention", CourseOfSales)
    stick = value_of(course.stick) if course else None
    if course is None or stick is None:
        return Look.BLIND
    late = run.setting.value(LATE_SALES)
    if stick <= late:
        return Look.CLEAR
    facts = {"stick": course.stick, "limit": Share.exact(late)}
    return Signal("hockey", facts, None, citations=("davies2014", "woodburn2011"))


def margin(run: Run) -> Signal | Look:
    """Return whether the company's margin erodes."""
    gross = found(run, "margin", GrossMargin)
    if gross is None or gross.change.value is None:
        return Look.BLIND
    change, erosion = value_of(gross.change) or 0.0, run.setting.value(EROSION)
    if change > -erosion:
        return Look.CLEAR
    facts = {
        "margin": gross.margin,
        "before": gross.before,
        "change": gross.change,
        "limit": Points.exact(erosion),
    }
    return Signal("margin", facts, -change)


def key_margin(run: Run) -> Signal | Look:
    """Return whether the key accounts leave less than the rest, or ever less (P12)."""
    key = found(run, "margin", MarginOfKeyAccounts)
    pooled = _pooled(run)
    if key is None or key.gap.value is None:
        return Look.BLIND
    behind = key.against_rest == "behind"
    shown = (("gap", behind), ("pooled", behind and pooled is not None), ("slope", key.eroding))
    said = tuple(part for part, holds in shown if holds)
    if not said:
        return Look.CLEAR
    facts: dict[str, object] = {
        "margin": key.margin,
        "rest": key.rest,
        "gap": key.gap,
        "slope": key.slope,
        "behind": Points.exact(run.setting.value(BEHIND)),
        "erosion": Points.exact(run.setting.value(EROSION)),
        **({} if pooled is None else {"pooled": pooled}),
    }
    return Signal("key-margin", facts, value_of(key_share(run)), said, ("piercy2006a",))


def destroyers(run: Run) -> Signal | Look:
    """Return whether many accounts cost more to serve than they leave (P13)."""
    whale = found(run, "margin", WhaleCurve)
    part = part_of(whale.destroyers, whale.accounts) if whale else None
    # A margin below zero is a matter of price, and not of what serving costs.
    if whale is None or part is None or whale.of == "margin":
        return Look.BLIND
    of_key = value_of(whale.key_destroyers) or 0.0
    if max(part, of_key) < DESTROYED:
        return Look.CLEAR
    facts = {
        "destroyers": whale.destroyers,
        "accounts": whale.accounts,
        "amount": Unsigned(whale.destroyed),
        "limit": Share.exact(DESTROYED),
    }
    return Signal("destroyers", facts, None, citations=("kaplan2001", "niraj2001"))


def credit_notes(run: Run) -> Signal | Look:
    """Return whether too much of what is invoiced is credited back."""
    notes = found(run, "margin", CreditNotes)
    if notes is None or notes.ratio.value is None:
        return Look.BLIND
    if not notes.high:
        return Look.CLEAR
    facts = {"ratio": notes.ratio, "limit": Share.exact(notes.limit)}
    return Signal("credit-notes", facts, value_of(notes.ratio))


def _part(run: Run, kind: Kind) -> Change | None:
    bridge = found(run, "retention", BridgeOfChange)
    parts = bridge.parts if bridge else ()
    return next((part for part in parts if part.kind == kind), None)


def _of_before(run: Run, part: Change) -> float | None:
    bridge = found(run, "retention", BridgeOfChange)
    return part_of(part.amount, bridge.before) if bridge else None


SALES: dict[str, Detector] = {
    "concentration": concentration,
    "one-account": one_account,
    "fall": fall,
    "shrunk": shrunk,
    "lost": lost,
    "silent": silent,
    "key-behind": key_behind,
    "rest-behind": rest_behind,
    "hockey": hockey,
    "margin": margin,
    "key-margin": key_margin,
    "destroyers": destroyers,
    "credit-notes": credit_notes,
}
