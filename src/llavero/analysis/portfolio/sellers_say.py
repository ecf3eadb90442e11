"""What do sellers say of the accounts of the programme, beside what is on record?"""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.portfolio.declared import NOTHING_TOLD, Told, differ, mean
from llavero.analysis.portfolio.findings import AccountSaid, SellersSay
from llavero.analysis.portfolio.judging.judged import Judged
from llavero.analysis.portfolio.method import customer, stages
from llavero.foundation.measure import Measure, Source

NOT_ASKED, DIFFER = "not-asked", "sellers-differ"
MOST = 200  # accounts whose answers are told


def sellers_say(judged: Judged) -> SellersSay | None:
    """Return what sellers say of the accounts; None where they say nothing of any."""
    spoken = [at for at in judged.members.tolist() if _of(judged, at) is not NOTHING_TOLD]
    if not spoken:
        return None
    members, said = judged.members, judged.declared
    accounts = tuple(_account(judged, at) for at in spoken[:MOST])
    figure = judged.sheet.of_a_day().figure
    counts = {
        "D2.spoken": len(spoken),
        "D1.declared_shares": int(judged.review.trade.told[members].sum()),
        "D1.rivals_named": int((said.named[members] == 1).sum()),
        "D2.risk_known": int((~np.isnan(said.risk[members])).sum()),
        "D2.hard": int((said.risk[members] >= customer.CUT).sum()),
        "D2.easily_left": int(
            customer.easily_left(judged.standing.quadrant, said.risk)[members].sum()
        ),
        "D3.said_otherwise": sum(one.otherwise for one in accounts),
    }
    told = {id: figure(id, count, source=Source.INTERVIEW) for id, count in counts.items()}
    codes = {code for at in spoken for code in _of(judged, at).sellers}
    return SellersSay(
        sellers=len(codes),
        spoken=told["D2.spoken"],
        shares=told["D1.declared_shares"],
        rivals=told["D1.rivals_named"],
        risks=told["D2.risk_known"],
        hard=told["D2.hard"],
        easily_left=told["D2.easily_left"],
        otherwise=told["D3.said_otherwise"],
        differing=sum(bool(one.differ) for one in accounts),
        accounts=accounts,
        left_out=max(0, len(spoken) - MOST),
    )


def said_figures(judged: Judged, place: int) -> Iterator[Measure]:
    """Yield what sellers say of one account, or that nobody asked."""
    told = _of(judged, place)
    yield _share(judged, place, told)
    yield _figure(judged, "D2.account_risk", place, mean(told.risks), n=len(told.risks))
    yield _stage(judged, "D3.account_said", place, told.stages)
    yield _stage(judged, "D3.account_said_before", place, told.stages_before)
    yield _figure(judged, "D3.account_areas", place, mean(told.areas), n=len(told.areas))


def _account(judged: Judged, place: int) -> AccountSaid:
    told = _of(judged, place)
    share, risk, stage, before, areas = said_figures(judged, place)
    label = int(judged.stages.stage[place])
    found = None if label == stages.NONE else stages.STAGES[label]
    return AccountSaid(
        name=judged.review.names[place],
        share=share,
        used=bool(judged.review.trade.told[place]),
        rival=any(told.rivals) if told.rivals else None,
        risk=risk,
        stage=stage,
        stages=tuple(dict.fromkeys(told.stages)),
        before=before,
        found=found,
        otherwise=found is not None and bool(told.stages) and found not in told.stages,
        plan=told.plans[0] if told.plans and not differ(told.plans) else None,
        areas=areas,
        differ=tuple(_differing(told)),
    )


def _differing(told: Told) -> Iterator[str]:
    """Yield of what the answers of one account are not the same."""
    answers: dict[str, tuple[object, ...]] = {
        "share": told.shares,
        "rival": told.rivals,
        "risk": told.risks,
        "stage": told.stages,
        "before": told.stages_before,
        "plan": told.plans,
        "areas": told.areas,
    }
    yield from (name for name, given in answers.items() if differ(given))


def _of(judged: Judged, place: int) -> Told:
    return judged.review.told.get(judged.review.groups[place], NOTHING_TOLD)


def _share(judged: Judged, place: int, told: Told) -> Measure:
    return _figure(judged, "D1.account_share_said", place, mean(told.shares), n=len(told.shares))


def _stage(judged: Judged, id: str, place: int, given: tuple[str, ...]) -> Measure:
    value = given[0] if given and not differ(given) else None
    because = DIFFER if differ(given) else NOT_ASKED
    return _figure(judged, id, place, value, because, n=len(given))


def _figure(
    judged: Judged,
    id: str,
    place: int,
    value: float | str | None,
    because: str = NOT_ASKED,
    *,
    n: int,
) -> Measure:
    return judged.sheet.of_a_day().figure(
        id,
        value,
        because,
        scope=f"group:{judged.review.groups[place]}",
        n=n or None,
        source=Source.INTERVIEW,
    )
