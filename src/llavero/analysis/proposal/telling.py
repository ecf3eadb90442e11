"""How are an owner, an indicator, an action and the names of problems told?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from llavero.analysis.proposal.findings import ACCOUNTS, Kpi, Owner, Plan, PlannedAction
from llavero.foundation.quantity import Quantity, quantity
from llavero.prose import Prose, Text

# The names of problems and of their figures are said by the analysis that finds them, those of
# tables by the ledger: their sentences are read and none of their code.
OF_PROBLEMS, OF_TABLES = "llavero.analysis.problems", "llavero.ledger"
JOINT = "; "
COUNTED = {"": "said", ACCOUNTS: "accounts"}  # indicators that are no figure of a problem
WAYS = 3  # of saying what is said of each of several in turn


@dataclass(frozen=True, slots=True)
class Teller:
    """What every part of the section needs to tell the plan."""

    prose: Prose
    problems: Prose
    owners: Mapping[str, Owner]
    plan: Plan | None

    def varied(self, sentence: str, at: int, **facts: object) -> Text:
        """Return a sentence that is said of each of several, in one of the ways it is written."""
        return self.prose.say(f"{sentence}-{at % WAYS + 1}", **facts)

    def problem(self, id: str) -> Text:
        """Return what a problem is called, as it stands within a sentence."""
        return self.problems.say(f"problem-{id.lower()}").lowered()

    def names(self, ids: Iterable[str]) -> Text:
        """Return what several problems are called."""
        return Text.join((self.problem(id) for id in ids), JOINT)

    def owner(self, actor: str) -> Text:
        """Return who answers, by the post of this company where the staff list has it."""
        own = self.owners.get(actor)
        called = self.prose.say(f"owner-{actor.lower()}")
        if own is not None and own.stands_in:
            other = self.prose.say(f"owner-{own.stands_in.lower()}")
            return self.prose.say("proposal-owner-stand", other=other, owner=called)
        return called

    def owner_and_post(self, actor: str) -> Text:
        """Return who answers, and how the staff list calls the post."""
        own = self.owners.get(actor)
        if own is None or not own.post or own.stands_in:
            return self.owner(actor)
        post = Text.name(own.post)
        if own.post.lower() in str(self.owner(actor)).lower():
            return self.owner(actor)
        return self.prose.say("proposal-owner-post", owner=self.owner(actor), post=post)

    def action(self, one: PlannedAction) -> Text:
        """Return what an action is called; one that carries a single strategy is that strategy."""
        shared = f"action-{one.action}"
        return self.prose.say(shared) if self.prose.has(shared) else self.strategy(one.action)

    def short(self, one: PlannedAction) -> Text:
        """Return what an action is called where there is little room."""
        shared = f"action-{one.action}.short"
        return self.prose.say(shared).capitalised() if self.prose.has(shared) else self.action(one)

    def strategy(self, id: str) -> Text:
        """Return what a strategy says."""
        return self.prose.say(f"strategy-{id.lower().replace('.', '-')}")

    def kpi(self, one: Kpi) -> Text | None:
        """Return the indicator with its value today and its target; None where it is unknown."""
        if one.baseline.value is None:
            return None
        if one.metric in COUNTED:
            return self.prose.say(f"proposal-kpi-{COUNTED[one.metric]}", baseline=one.baseline)
        name = self._metric(one).lowered()
        facts = {"name": name, "baseline": one.baseline, "goal": goal(one)}
        return self.prose.say(f"proposal-kpi-{_course(one)}", **facts)

    def kpi_cell(self, one: Kpi) -> Text:
        """Return the indicator as a cell of a table."""
        if one.baseline.value is None:
            return self.prose.say("proposal-kpi-cell-unknown")
        facts = {"baseline": one.baseline, "goal": goal(one)}
        if one.metric in COUNTED:
            return self.prose.say(f"proposal-kpi-cell-{COUNTED[one.metric]}", **facts)
        return self.prose.say("proposal-kpi-cell", name=self._metric(one), **facts)

    def _metric(self, one: Kpi) -> Text:
        return self.problems.say(f"{one.problem.lower()}-{one.metric}")

    def by(self, quarter: int) -> date | None:
        """Return the last day of a quarter of the plan; None where there is none."""
        if self.plan is None or not quarter:
            return None
        return self.plan.quarters[quarter - 1].end


def teller(prose: Prose, owners: Sequence[Owner], plan: Plan | None) -> Teller:
    """Return who tells the plan."""
    by_actor = {one.actor: one for one in owners}
    return Teller(prose, Prose(prose.style, OF_PROBLEMS), by_actor, plan)


def _course(one: Kpi) -> str:
    """Return whether the figure should come down, go up or stay."""
    value = float(one.baseline.value or 0)
    return "less" if one.goal < value else "more" if one.goal > value else "kept"


def goal(one: Kpi) -> Quantity:
    """Return a target as it is written for people."""
    return quantity(one.goal, one.unit)
