"""In which figures are the sellers apart?

What they have in common is told apart, by their closed answers and the codes of their words.
"""

from collections.abc import Callable, Iterator, Sequence

from llavero.analysis.figures import number
from llavero.analysis.voice.findings import Contrast, DepartmentSaid, SellerHeard
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


# Of a department of which the records say nothing.
DEPARTMENT: tuple[tuple[str, Callable[[SellerHeard], Measure]], ...] = (
    ("key", lambda seller: seller.key.said),
    ("portfolio", lambda seller: seller.portfolio),
    ("time", lambda seller: seller.hours.key_share),
    ("share", lambda seller: seller.share_sum),
)


def contrasts(sellers: Sequence[SellerHeard]) -> Iterator[Contrast]:
    """Yield the figures in which the sellers are apart, from the lowest to the highest."""
    for name, figure in CONTRASTS:
        yield from _apart(name, figure, sellers)


def department_said(sellers: Sequence[SellerHeard]) -> Iterator[DepartmentSaid]:
    """Yield what the sellers say of the department, where no record says who its accounts are."""
    if not sellers or any(seller.key.against == "key" for seller in sellers):
        return
    apart = tuple(one for name, figure in DEPARTMENT for one in _apart(name, figure, sellers))
    alone = [
        (name, sellers[0].code, figure(sellers[0]))
        for name, figure in DEPARTMENT
        if len(sellers) == 1 and number(figure(sellers[0])) is not None
    ]
    yield DepartmentSaid(apart, tuple(alone))


def _apart(
    name: str, figure: Callable[[SellerHeard], Measure], sellers: Sequence[SellerHeard]
) -> Iterator[Contrast]:
    known = [(number(figure(seller)), seller) for seller in sellers]
    held = [(value, seller) for value, seller in known if value is not None]
    if len(held) < 2:
        return
    low = min(held, key=lambda one: (one[0], one[1].code))
    high = max(held, key=lambda one: (one[0], one[1].code))
    if low[0] < high[0]:
        one, other = low[1], high[1]
        yield Contrast(name, figure(one), figure(other), one.code, other.code)


def plans_said(seller: SellerHeard) -> list[str]:
    """Return what a seller says of plans, once or of each client."""
    held = (seller.plan, *(client.plan for client in seller.clients))
    return [str(figure.value) for figure in held if figure.value is not None]
