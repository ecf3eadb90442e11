"""Has the argument what it must have to convince (the minimum of methods G2)?"""

from collections.abc import Iterator

from llavero.analysis.placement.findings import Placement, Short
from llavero.analysis.placement.options import OPTIONS

ARGUMENTS, OBJECTIONS, ALTERNATIVES, CITATIONS = 5, 2, 2, 3
PHASES = 3  # of the transition: the section always tells them


def shortfalls(placement: Placement, phases: int = PHASES) -> tuple[Short, ...]:
    """Return what the argument lacks; empty where nothing does."""
    return tuple(_shortfalls(placement, phases))


def _shortfalls(placement: Placement, phases: int) -> Iterator[Short]:
    if arguments_with_figures(placement) < ARGUMENTS:
        yield "arguments"
    # Each argument is told with its objection and the answer to it; so is what speaks against.
    if len(placement.arguments) + len(placement.against) < OBJECTIONS:
        yield "objections"
    if len(placement.rejected) < ALTERNATIVES:
        yield "alternatives"
    if len({key for one in placement.arguments for key in one.citations}) < CITATIONS:
        yield "citations"
    if placement.win.value is None or len(placement.options) < len(OPTIONS):
        yield "robustness"
    swinging = any(one.swings for one in placement.signals)
    if not placement.turns and not swinging and placement.outweighed is None:
        yield "reversal"
    if phases < PHASES:
        yield "transition"


def arguments_with_figures(placement: Placement) -> int:
    """Return how many arguments for the place rest on a figure of the company."""
    told = sum(bool(one.evidence) for one in placement.arguments)
    fits = placement.fit.changes in ("stays", "moves")
    costed = any(one is not None for one in (placement.cost.needed, placement.cost.present))
    return told + int(fits) + int(costed)
