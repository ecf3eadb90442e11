"""Which strategies does the programme as a whole call for, and what called for each?

Source: methods I3. Under each heading those whose trigger fires, and as many more as make the
least number; of those it is said that nothing of this company called for them.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol, cast, get_args

from llavero.analysis.answers import Earlier
from llavero.analysis.proposal.catalogue import PROBLEMS
from llavero.analysis.proposal.findings import Heading, Integral, Support
from llavero.foundation.measure import COMPANY, Measure

HEADINGS: tuple[Heading, ...] = get_args(Heading)
FACTS = ("one", "two", "three")  # as which the figures of a strategy enter its sentence


@dataclass(frozen=True, slots=True)
class Idea:
    """A strategy for the programme and what calls for it."""

    heading: Heading
    name: str
    always: bool
    problems: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]  # analysis and id
    above: float | None
    below: float | None
    traits: tuple[str, ...]


@cache
def ideas() -> tuple[Idea, ...]:
    """Return the strategies that come with the analysis, checked."""
    text = files(__package__).joinpath("integral.toml").read_text(encoding="utf-8")
    return tuple(_idea(given) for given in tomllib.loads(text)["strategies"])


def _idea(given: Mapping[str, Any]) -> Idea:
    name, heading = given["name"], given["heading"]
    if heading not in HEADINGS:
        raise ValueError(f"{name}: heading is one of {HEADINGS}, not {heading!r}")
    unknown = set(given["problems"]) - set(PROBLEMS)
    if unknown or not 1 <= len(given["figures"]) <= len(FACTS):
        raise ValueError(f"{name}: unknown problems {unknown}, or too many figures")
    return Idea(
        heading,
        name,
        given.get("always", False),
        tuple(given["problems"]),
        tuple((analysis, id) for analysis, id in given["figures"]),
        given.get("above"),
        given.get("below"),
        tuple(given["traits"]),
    )


def integral(there: Sequence[str], earlier: Earlier, least: int) -> tuple[Integral, ...]:
    """Return the strategies under each heading, those called for first.

    there   ids of the detected problems, the heaviest first
    least   strategies under a heading
    """
    patterns = _patterns(earlier)
    return tuple(
        found for heading in HEADINGS for found in _under(heading, there, earlier, least, patterns)
    )


def _under(
    heading: Heading,
    there: Sequence[str],
    earlier: Earlier,
    least: int,
    patterns: Mapping[str, Support],
) -> Iterator[Integral]:
    own = [_seen(idea, there, earlier, patterns) for idea in ideas() if idea.heading == heading]
    called = [one for one in own if one.reason != "minimum"]
    yield from called
    yield from [one for one in own if one.reason == "minimum"][: max(0, least - len(called))]


def _seen(
    idea: Idea, there: Sequence[str], earlier: Earlier, patterns: Mapping[str, Support]
) -> Integral:
    figures = [figure for name, id in idea.figures if (figure := _figure(name, id, earlier))]
    complete = tuple(figures) if len(figures) == len(idea.figures) else ()
    prevented = tuple(problem for problem in there if problem in idea.problems)
    called = bool(prevented) or _past(idea, figures)
    return Integral(
        idea.heading,
        idea.name,
        "always" if idea.always else "triggered" if called else "minimum",
        complete,
        prevented,
        tuple(patterns[trait] for trait in idea.traits if trait in patterns),
    )


def _past(idea: Idea, figures: Sequence[Measure]) -> bool:
    if not figures or isinstance(figures[0].value, str) or figures[0].value is None:
        return False
    value = float(figures[0].value)
    above = idea.above is not None and value > idea.above
    return above or (idea.below is not None and value < idea.below)


def _figure(analysis: str, id: str, earlier: Earlier) -> Measure | None:
    """Return a figure of the company that has a value."""
    for figure in earlier.of(analysis).figures:
        if figure.id == id and figure.scope == COMPANY and figure.value is not None:
            return figure
    return None


def _patterns(earlier: Earlier) -> Mapping[str, Support]:
    """Return the ways of working that more than one seller has, by code."""
    found = (one for one in earlier.of("patterns").findings if type(one).__name__ == "Pattern")
    shared = (cast(_Pattern, one) for one in found)
    return {one.trait: Support(one.trait, one.holders, one.of) for one in shared if one.shown}


class _Pattern(Protocol):
    """What is read of a pattern: by attributes, for no analysis imports another."""

    @property
    def trait(self) -> str: ...
    @property
    def holders(self) -> Measure: ...
    @property
    def of(self) -> Measure: ...
    @property
    def shown(self) -> bool: ...
