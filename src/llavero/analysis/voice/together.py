"""In which figures are the sellers apart?

What they have in common is told apart, by their closed answers and the codes of their words.
"""

from collections.abc import Callable, Iterator, Sequence

from llavero.analysis.figures import number
from llavero.analysis.voice.findings import Contrast, SellerHeard
from llavero.foundation.measure import Measure

CONTRASTS: tuple[tuple[str, Callable[[SellerHeard], Measure]], ...] = (
    ("key", lambda seller: seller.key.said),
    ("contacts", lambda seller: seller.contacts_mean),
    ("years", lambda seller: seller.years_mean),
    ("visits", lambda seller: seller.visits_sum),
    ("front", lambda seller: seller.hours.customer_share),
    ("lead", lambda seller: seller.information.lead),
    ("ahead", lambda seller: seller.information.ahead),
    ("discount", lambda seller: seller.company.discount),
    ("approval", lambda seller: seller.company.approval),
    ("risk", lambda seller: seller.company.risk),
    ("conflicts", lambda seller: seller.company.conflicts),
)


def contrasts(sellers: Sequence[SellerHeard]) -> Iterator[Contrast]:
    """Yield the figures in which the sellers are apart, from the lowest to the highest."""
    for name, figure in CONTRASTS:
        known = [(number(figure(seller)), seller) for seller in sellers]
        held = [(value, seller) for value, seller in known if value is not None]
        if len(held) < 2:
            continue
        low = min(held, key=lambda one: (one[0], one[1].code))
        high = max(held, key=lambda one: (one[0], one[1].code))
        if low[0] < high[0]:
            one, other = low[1], high[1]
            yield Contrast(name, figure(one), figure(other), one.code, other.code)


def plans_said(seller: SellerHeard) -> list[str]:
    """Return what a seller says of plans, once or of each client."""
    held = (seller.plan, *(client.plan for client in seller.clients))
    return [str(figure.value) for figure in held if figure.value is not None]
