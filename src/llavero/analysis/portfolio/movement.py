"""Which accounts have another category than at the run before?"""

from llavero.analysis.answers import FormerRun
from llavero.analysis.figures import Sheet
from llavero.analysis.portfolio.findings import AccountsInPortfolio, Moved, Movement, NoFormerRun

QUADRANT = "D1.account_quadrant"


def movement(
    told: AccountsInPortfolio, former: FormerRun | None, sheet: Sheet
) -> Movement | NoFormerRun:
    """Return who moved. Only accounts with a category in both runs are compared."""
    if former is None or not any(key.startswith(QUADRANT) for key in former.figures):
        return NoFormerRun()
    pairs = []
    for account in told.accounts:
        before = former.figures.get(account.quadrant.key)
        now = account.quadrant.value
        if before is not None and isinstance(before.value, str) and isinstance(now, str):
            pairs.append(Moved(account.name, before.value, now))
    moved = tuple(one for one in pairs if one.before != one.now)
    count = len(moved) if pairs else None
    figure = sheet.figure("D1.moved", count, "little-known", n=len(pairs))
    return Movement(former.as_of, len(pairs), figure, moved)
