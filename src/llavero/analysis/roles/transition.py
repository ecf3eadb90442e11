"""By which steps does the department get from today to what is proposed?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from llavero.analysis.roles.findings import (
    Action,
    Department,
    Functions,
    Profile,
    SignRead,
    SupportArea,
    Transition,
)
from llavero.analysis.roles.records import Records

Phase = Literal[1, 2, 3]


@dataclass(frozen=True, slots=True)
class Step:
    """What a sign asks for, when and from whom (methods H3: horizon and owner)."""

    phase: Phase
    owner: str


# By the name of the sign that calls for it; its sentence is `step-<name>`.
STEPS: Mapping[str, Step] = {
    "silent": Step(1, "K"),
    "stake": Step(1, "K"),
    "backup": Step(1, "JK"),
    "leaver": Step(1, "JK"),
    "away": Step(1, "JK"),
    "service": Step(2, "FI"),
    "others": Step(1, "DC"),
    "plans": Step(1, "JK"),
    "overdue": Step(1, "FI"),
    "consent": Step(1, "JU"),
    "metrics": Step(1, "JK"),
    "answer": Step(1, "JK"),
    "quote": Step(1, "JK"),
    "credited": Step(2, "SC"),
    "complaints": Step(2, "SC"),
    "delivery": Step(2, "OP"),
    "covered": Step(2, "K"),
    "single": Step(2, "K"),
    "wallet": Step(2, "K"),
    "records": Step(2, "JK"),
    "dispersion": Step(2, "FI"),
    "margin-slope": Step(2, "FI"),
    "margin-gap": Step(2, "FI"),
    "loss": Step(2, "FI"),
    "leaving": Step(2, "JK"),
    "unasked": Step(2, "K"),
    "unclaimed": Step(2, "K"),
    "narrow": Step(2, "JK"),
    "ahead": Step(2, "K"),
    "internal": Step(2, "JK"),
    "sponsor": Step(1, "DG"),
    "missed": Step(3, "K"),
    "space": Step(3, "K"),
    "largest": Step(3, "DC"),
    "profile": Step(3, "RH"),
}
MOST = {1: 6, 2: 6, 3: 5}  # actions of a phase: nobody carries more (methods H3)


def transition(
    records: Records,
    asked: Functions,
    areas: Sequence[SupportArea],
    proposed: Department,
    who: Profile,
) -> Transition:
    """Return the actions of the three phases: what is always owed, then what the signs ask for."""
    found = [*_always(records, areas, proposed, who), *_of_signs(asked)]
    kept: list[Action] = []
    for phase in (1, 2, 3):
        kept += [action for action in found if action.phase == phase][: MOST[phase]]
    return Transition(tuple(kept))


def _always(
    records: Records, areas: Sequence[SupportArea], proposed: Department, who: Profile
) -> Iterator[Action]:
    yield _plain(1, "decide", "DG")
    yield _plain(1, "agree", "DC")
    if any(area.people > area.present for area in areas):
        yield _plain(2, "support", "JK")
    if not who.assessed:
        yield _plain(2, "assess", "RH")
    present = sum(post.present for post in proposed.posts if post.post in ("senior", "kam"))
    wanted = sum(post.people for post in proposed.posts if post.post in ("senior", "kam"))
    if records.staff is not None and wanted > present:
        yield _plain(3, "hire", "DC")
    yield _plain(3, "pay", "RH")
    yield _plain(3, "review", "DG")


def _plain(phase: Phase, action: str, owner: str) -> Action:
    return Action(phase, action, owner, None, None, "")


def _of_signs(asked: Functions) -> Iterator[Action]:
    """Yield the step of each sign past its limit, each once, in the order of the functions."""
    seen: set[str] = set()
    for one in asked.functions:
        for sign in one.signs:
            if sign.state == "met" and sign.name in STEPS and sign.name not in seen:
                seen.add(sign.name)
                yield _action(sign)


def _action(sign: SignRead) -> Action:
    step = STEPS[sign.name]
    return Action(step.phase, sign.name, step.owner, sign.figure, sign.goal, sign.name)
