"""What does the summary say of the department as it should be?"""

from llavero.analysis.placement.findings import Placement
from llavero.analysis.sizing.findings import FitOfDepartment, Headcount
from llavero.diagnosis.order import PROSE_PACKAGES
from llavero.diagnosis.run import Run
from llavero.prose import Prose, Text
from llavero.report.lookup import found
from llavero.report.summary.said import Said, known


def place(run: Run, prose: Prose) -> Text | None:
    """Return where the department belongs, how firmly, and what would change it."""
    said = Said(prose, [])
    placed = found(run, "placement", Placement)
    if placed is None or not known(placed.win):
        return None
    own = Prose(prose.style, PROSE_PACKAGES["placement"])
    told = {"option": own.say(f"class-{placed.option}"), "win": placed.win}
    if placed.provisional or placed.weak:
        said.add("place-provisional" if placed.provisional else "place-weak", **told)
    else:
        said.add("place-firm", **told)
    if placed.runner_up is not None:
        said.add("place-next", option=own.say(f"class-{placed.runner_up}"))
    return said.text()


def headcount(run: Run, prose: Prose) -> Text | None:
    """Return how many account managers the work asks for, and how many there are."""
    said = Said(prose, [])
    needed = found(run, "sizing", Headcount)
    if needed is None or not known(needed.needed, needed.hours):
        return None
    said.add("needed", accounts=needed.accounts, hours=needed.hours, needed=needed.needed)
    fit = found(run, "sizing", FitOfDepartment)
    if fit is not None and known(needed.present):
        said.add(f"fit-{fit.fit}", present=needed.present)
    return said.text()
