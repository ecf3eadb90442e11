"""What is stated of the relationship with each account?"""

import numpy as np

from llavero.analysis.figures import Sheet
from llavero.analysis.relationships.contacts import raters, roles_covered, stale_judgements
from llavero.analysis.relationships.figures import Figures
from llavero.analysis.relationships.findings import AccountRelation, AccountRelations, Shape
from llavero.analysis.relationships.parameters import (
    BOW_TIE,
    DEPENDENT,
    DIAMOND,
    DIAMOND_FUNCTIONS,
    GRADES,
)
from llavero.analysis.relationships.records import Records
from llavero.analysis.strength.method import COMPONENTS, ROLE_WEIGHTS
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import month_start
from llavero.ledger.columns import Flags

ROLES = tuple(ROLE_WEIGHTS)
MOST_GRADE = "C"  # whose interval a wallet without a grade has
TENURE_DOUBTS = {
    "first-invoice": "start-from-sales",
    "first-interaction": "start-from-interactions",
}


def account_relations(records: Records) -> AccountRelations:
    """Return what is known of the relationship with the accounts told."""
    told = tuple(_account(records, at, place) for at, place in enumerate(records.told))
    scores = [one.score.value for one in told if one.score.value is not None]
    day = records.sheet.of_a_day()
    counted = len(told) if records.recorded else None
    value = records.setting.value

    def number(id: str, found: int, known: int | None = counted) -> Measure:
        count = None if known is None else found
        return day.figure(id, count, "no-interactions", n=len(told), source=Source.CRM)

    return AccountRelations(
        key=records.key,
        accounts=told,
        count=day.figure("E5.accounts", len(told)),
        rated=number("E5.rated", len(scores)),
        median=day.figure(
            "E5.median",
            float(np.median(np.array(scores, dtype=np.float64))) if scores else None,
            "little-known" if records.recorded else "no-interactions",
            n=len(scores),
            source=Source.CRM,
        ),
        bow_ties=number("E5.bow_ties", sum(one.shape == "bow-tie" for one in told)),
        diamonds=number("E5.diamonds", sum(one.shape == "diamond" for one in told)),
        short=number("E5.short", sum(_is_short(one) for one in told)),
        weights=tuple(records.numbers.weights.tolist()),
        dependent=value(DEPENDENT),
        bow_tie=value(BOW_TIE),
        diamond=value(DIAMOND),
    )


def _is_short(one: AccountRelation) -> bool:
    return isinstance(one.active.value, int) and one.active.value < one.wanted


def _account(records: Records, at: int, place: int) -> AccountRelation:
    tell = Figures(records, place)
    persons = np.asarray(records.known.persons.place == place, dtype=np.bool_)
    covered = roles_covered(records.known, persons)
    wallet = _wallet(records, tell, at, place)
    holders = records.known.holders
    strong = records.strengths
    flags = _flags(records, place, persons)
    return AccountRelation(
        group=records.groups[place],
        name=records.names[place],
        tier=_tier_said(records, place),
        seller=holders.names[place],
        sales=records.sheet.figure(
            "E5.account_sales", records.sales.at(at), scope=f"group:{records.groups[place]}"
        ),
        listed=tell.listed(int(persons.sum())),
        active=tell.counted("M34", strong.active),
        wanted=round(float(records.numbers.contacts[records.tier(place)])),
        effective=tell.of_meetings("M35", records.effective),
        top_share=tell.of_meetings("M36", strong.top_share),
        roles=tell.of_contacts("M37", strong.components[:, 0], "no-roles"),
        covered=covered if records.recorded else (),
        gaps=tuple(role for role in ROLES if role not in covered) if records.recorded else (),
        people=tell.counted("M38.people", records.people),
        ours=tell.counted("M38.ours", records.ours, "no-employees"),
        theirs=tell.counted("M38.theirs", records.theirs, "no-functions"),
        bow_tie=tell.of_meetings("M39", records.one_pair),
        shape=_shape(records, place),
        tenure=_tenure(records, tell, place),
        changes=_changes(records, tell, place),
        age=_age(records, tell, place),
        wallet_share=wallet[0],
        wallet_low=wallet[1],
        wallet_high=wallet[2],
        headroom=wallet[3],
        sought=tell.of_meetings("M58", records.sought),
        compliance=tell.compliance(persons),
        regularity=tell.of_meetings("E2.regularity", records.regular, "few-gaps"),
        days=tell.quiet(),
        most_days=round(float(records.numbers.days[records.tier(place), 1])),
        through_seller=tell.of_meetings("E4.kam", records.through, _why_not(records, place)),
        score=tell.score("E5", strong.score, flags),
        coverage=tell.coverage(),
        measured=tell.score("E5.measured", strong.measured, ()),
        judged=tell.score("E5.judged", strong.judged, flags),
        parts=tuple(
            tell.score(f"E5.{name}", strong.components[:, number], ())
            for number, name in enumerate(COMPONENTS)
            if number
        ),
        lowest=_lowest(records, place),
        flags=flags,
    )


def _lowest(records: Records, place: int) -> str:
    """Return the component that takes most from the score."""
    missing = records.numbers.weights * (1 - records.strengths.components[place])
    known = np.nan_to_num(missing, nan=-1.0)
    return COMPONENTS[int(np.argmax(known))] if known.max() > 0 else ""


def _tier_said(records: Records, place: int) -> str | None:
    at = int(records.known.tiers[place])
    return None if at < 0 else f"T{at + 1}"


def _why_not(records: Records, place: int) -> str:
    return "no-meetings" if records.known.holders.sellers[place] else "not-assigned"


def _shape(records: Records, place: int) -> Shape | None:
    """Return whether all passes between two people, or many meet many (M39)."""
    share = float(records.one_pair[place])
    if np.isnan(share):
        return None
    value = records.setting.value
    if share >= value(BOW_TIE):
        return "bow-tie"
    both = min(float(records.ours[place]), float(records.theirs[place]))
    wide = not np.isnan(both) and both >= value(DIAMOND_FUNCTIONS)
    return "diamond" if share <= value(DIAMOND) and wide else "between"


def _tenure(records: Records, tell: Figures, place: int) -> Measure:
    holders = records.known.holders
    years, known_by = float(holders.years[place]), holders.known_by[place]
    if np.isnan(years):
        why = "no-start" if holders.sellers[place] else "not-assigned"
        return tell.day.figure("M32.account", None, why, scope=tell.scope)
    since = holders.since[place]
    doubts: tuple[str, ...] = (TENURE_DOUBTS[known_by],) if known_by in TENURE_DOUBTS else ()
    if doubts and since is not None and month_start(since) == records.ledger_start:
        doubts = (*doubts, "left-censored")
    detail = {"tenure_source": known_by, "since": "" if since is None else since.isoformat()}
    return tell.day.figure("M32.account", years, scope=tell.scope, doubts=doubts, detail=detail)


def _changes(records: Records, tell: Figures, place: int) -> Measure:
    id, group = "M32.account_changes", records.groups[place]
    if records.changes is None:
        return tell.day.figure(id, None, "no-assignments", scope=tell.scope)
    return tell.day.figure(id, records.changes.get(group), "not-assigned", scope=tell.scope)


def _age(records: Records, tell: Figures, place: int) -> Measure:
    first = records.first_sale[place]
    if np.isnat(first):
        return tell.day.figure("M33.account", None, "never-bought", scope=tell.scope)
    start = first.astype("datetime64[D]").item()
    censored = records.ledger_start is not None and month_start(start) == records.ledger_start
    years = (records.setting.as_of - start).days / 365.25
    doubts = ("left-censored",) if censored else ()
    return tell.day.figure("M33.account", years, scope=tell.scope, doubts=doubts)


def _wallet(
    records: Records, tell: Figures, at: int, place: int
) -> tuple[Measure, Measure, Measure, Measure]:
    """Return share of wallet, its interval by grade, and what is bought from others."""
    wallet, sheet, scope = float(records.wallet[place]), records.sheet, tell.scope
    sold = max(0.0, float(records.sales.floats[at]))
    ids = ("M40", "M40.low", "M40.high", "M41")
    if np.isnan(wallet) or sold > wallet:
        why = "no-wallet" if np.isnan(wallet) else "wallet-overfull"
        share, low, high, left = (sheet.figure(id, None, why, scope=scope) for id in ids)
        return share, low, high, left
    grade = records.grade.get(place)
    width = records.setting.value(GRADES[grade if grade in GRADES else MOST_GRADE])
    doubts = () if grade in GRADES else ("wallet-ungraded",)
    values = (
        sold / wallet,
        sold / (wallet * (1 + width)),
        min(1.0, sold / (wallet * (1 - width))),
        wallet - sold,
    )
    share, low, high, left = (
        _estimated(sheet, id, value, scope, doubts) for id, value in zip(ids, values, strict=True)
    )
    return share, low, high, left


def _estimated(sheet: Sheet, id: str, value: float, scope: str, doubts: tuple[str, ...]) -> Measure:
    return sheet.figure(id, value, scope=scope, doubts=doubts, source=Source.CRM)


def _flags(records: Records, place: int, persons: Flags) -> tuple[str, ...]:
    """Return what casts doubt on what people hold of the contacts (E5)."""
    if np.isnan(records.strengths.judged[place]):
        return ()
    found = ["stale-judgement"] if stale_judgements(records, persons) else []
    who = raters(records.known, persons)
    if who and who <= records.known.holders.sellers[place]:
        found.append("self-assessed")
    elif len(who) == 1:
        found.append("single-rater")
    elif not who:
        found.append("rater-unknown")
    return tuple(found)
