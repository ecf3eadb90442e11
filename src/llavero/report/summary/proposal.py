"""What does the summary say of what can go wrong, and of what to do first?"""

from collections.abc import Iterator

from llavero.analysis.problems.findings import Problem, RiskMap
from llavero.analysis.proposal.findings import Effect, PlannedAction
from llavero.diagnosis.order import PROSE_PACKAGES
from llavero.diagnosis.run import Run
from llavero.prose import Prose, Text
from llavero.report.lookup import all_found, found

FIRST = 2  # problems that the summary names


def first(run: Run, prose: Prose) -> Text | None:
    """Return the problems of the highest risk, the action that prevents most, and its worth."""
    risks = found(run, "problems", RiskMap)
    if risks is None:
        return None
    if not risks.detected.value:
        seen = bool(risks.not_detected.value)
        return prose.say("summary-first-none") if seen else None
    return Text.join(_told(risks, run, prose))


def _told(risks: RiskMap, run: Run, prose: Prose) -> Iterator[Text]:
    by_id = {one.id: one for one in all_found(run, "problems", Problem)}
    there = [id for id in risks.ranking if by_id[id].state == "detected"][:FIRST]
    own = Prose(prose.style, PROSE_PACKAGES["problems"])
    names = Text.join((own.say(f"problem-{id.lower()}").lowered() for id in there), "; ")
    yield prose.say("summary-first", names=names, count=len(there), detected=risks.detected)
    yield from _lever(run, prose)
    effect = found(run, "proposal", Effect)
    # Where even the bad year loses nothing there is no fall of it to tell.
    if effect is not None and effect.before.value:
        yield prose.say("summary-effect", before=effect.before, after=effect.after)


def _lever(run: Run, prose: Prose) -> Iterator[Text]:
    """Yield the action that prevents most, where one prevents several problems."""
    lever = next((one for one in all_found(run, "proposal", PlannedAction) if one.lever), None)
    if lever is not None:
        own = Prose(prose.style, PROSE_PACKAGES["proposal"])
        action = own.say(f"action-{lever.action}.short")
        yield prose.say("summary-lever", action=action, count=len(lever.prevents))
