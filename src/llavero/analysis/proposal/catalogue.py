"""What may be done against each problem? The catalogue, read once and checked."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib.resources import files
from typing import Any, Literal, get_args

Horizon = Literal["C", "M", "L"]
Cost = Literal["low", "medium", "high"]
ACTORS = ("DG", "DC", "JK", "K", "VR", "MK", "FI", "OP", "SC", "TI", "JU", "RH")
PROBLEMS = tuple(f"P{at:02d}" for at in range(1, 33))
FACTORS = (
    *("single_thread", "negative_decider", "falling_sales", "overdue", "kam_change"),
    *("contract_end", "competitor_project"),
)
EFFORTS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Strategy:
    """A way to keep a problem away: an action of its own, or one it shares with others."""

    id: str  # "P05.s1"
    problem: str
    action: str


@dataclass(frozen=True, slots=True)
class Work:
    """What an action asks for."""

    id: str
    owner: str
    horizon: Horizon
    cost: Cost
    effort: int  # 1 to 3
    after: tuple[str, ...]
    removes: tuple[str, ...]
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The strategies of each problem, the work of each action, and who answers."""

    strategies: tuple[Strategy, ...]
    works: Mapping[str, Work]
    owners: Mapping[str, str]  # of problems
    delegates: Mapping[str, str]

    def of(self, problem: str) -> tuple[Strategy, ...]:
        """Return the strategies of a problem, in order."""
        return tuple(one for one in self.strategies if one.problem == problem)


@cache
def catalogue() -> Catalogue:
    """Return the catalogue that comes with the analysis."""
    text = files(__package__).joinpath("catalogue.toml").read_text(encoding="utf-8")
    return read(tomllib.loads(text))


def read(raw: Mapping[str, Any]) -> Catalogue:
    """Return a catalogue that holds together.

    Raises ValueError that says what does not.
    """
    problems = raw["problems"]
    _alike("problems", problems, PROBLEMS)
    found = [pair for id in PROBLEMS for pair in _strategies(id, problems[id])]
    works = {name: _work(name, given) for name, given in raw["actions"].items()}
    works |= {one.id: work for one, work in found if work is not None}
    read_one = Catalogue(
        tuple(one for one, _ in found),
        works,
        {id: problems[id]["owner"] for id in PROBLEMS},
        dict(raw["delegates"]),
    )
    _check(read_one)
    return read_one


def _strategies(problem: str, given: Mapping[str, Any]) -> Iterator[tuple[Strategy, Work | None]]:
    usual = {"owner": given["owner"], "horizon": given["horizon"]}
    for at, own in enumerate(given["strategies"], 1):
        id = f"{problem}.s{at}"
        if "action" in own and len(own) > 1:
            raise ValueError(f"{id}: what an action asks for is said with the action")
        shared = own.get("action")
        work = None if shared else _work(id, {**usual, **own})
        yield Strategy(id, problem, shared or id), work


def _work(id: str, given: Mapping[str, Any]) -> Work:
    unknown = set(given) - {"owner", "horizon", "cost", "effort", "after", "removes", "also"}
    if unknown:
        raise ValueError(f"{id}: nobody knows {', '.join(sorted(unknown))}")
    return Work(
        id,
        _one_of(id, "owner", given["owner"], ACTORS),
        _one_of(id, "horizon", given["horizon"], get_args(Horizon)),
        _one_of(id, "cost", given["cost"], get_args(Cost)),
        _one_of(id, "effort", given["effort"], EFFORTS),
        tuple(given.get("after", ())),
        tuple(_one_of(id, "removes", one, FACTORS) for one in given.get("removes", ())),
        tuple(_one_of(id, "also", one, PROBLEMS) for one in given.get("also", ())),
    )


def _one_of(id: str, name: str, value: Any, known: tuple[Any, ...]) -> Any:
    if value not in known:
        raise ValueError(f"{id}: {name} is one of {known}, not {value!r}")
    return value


def _check(read_one: Catalogue) -> None:
    works = read_one.works
    _alike("actions of strategies", {one.action for one in read_one.strategies}, works)
    _alike("delegates", read_one.delegates, ACTORS)
    for problem in PROBLEMS:
        if not 2 <= len(read_one.of(problem)) <= 4:
            raise ValueError(f"{problem} has {len(read_one.of(problem))} strategies, not 2 to 4")
    for work in works.values():
        for before in work.after:
            _one_of(work.id, "after", before, tuple(works))
    # Raises CycleError, a ValueError, where actions wait for each other.
    TopologicalSorter({one.id: one.after for one in works.values()}).prepare()


def _alike(what: str, given: Any, wanted: Any) -> None:
    wrong = set(given) ^ set(wanted)
    if wrong:
        raise ValueError(f"{what}: {', '.join(sorted(wrong))} on one side only")
