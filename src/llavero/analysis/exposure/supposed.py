"""What would be lost in the cases that are supposed?"""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.exposure.findings import Stress, StressCase
from llavero.analysis.exposure.parameters import PORTFOLIO
from llavero.analysis.exposure.telling import Teller
from llavero.ledger.columns import UNKNOWN, Labels


def stress(tell: Teller) -> Iterator[StressCase]:
    """Yield what would be lost in each case that is supposed."""
    order = np.argsort(-tell.unit.exposure, kind="stable")
    yield _stressed(tell, "first", order[:1], 1.0)
    if order.size > 3:
        yield _stressed(tell, "three", order[:3], 1.0)
    served = tell.unit.manager != UNKNOWN
    if len(tell.unit.managers) > 1:
        held = np.bincount(tell.unit.manager[served], tell.unit.exposure[served])
        most = int(np.argmax(held))
        mine = order[tell.unit.manager[order] == most]
        part = tell.setting.value(PORTFOLIO)
        yield _stressed(tell, "portfolio", mine, part, tell.unit.managers[most])


def _stressed(
    tell: Teller, case: Stress, members: Labels, part: float, seller: str = ""
) -> StressCase:
    loss = float(tell.unit.exposure[members].sum()) * part
    scope = f"case:{case}"
    names = tuple(tell.records.names[int(tell.unit.members[at])] for at in members[:3])
    return StressCase(
        case=case,
        names=names,
        seller=seller,
        part=part,
        loss=tell.recorded.figure("EXP.stress", loss, scope=scope, n=members.size),
        share=tell.share("EXP.stress_share", loss, scope),
    )
