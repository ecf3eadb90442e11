"""From which system does a table come, by the sure signs of its headings?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from llavero.ledger.recognition.words.headings import data, joined


@dataclass(frozen=True, slots=True)
class RowRule:
    """Which rows of an export count: the values of a heading that are kept and that are left."""

    headings: tuple[str, ...]
    keep: tuple[str, ...]
    leave: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One export of one system."""

    system: str
    name: str
    table: str
    signs: tuple[frozenset[str], ...]  # of each, one heading must be there
    without: frozenset[str]  # none of these may be there
    columns: Mapping[str, tuple[str, ...]]  # column -> headings, the best first
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    keep: tuple[RowRule, ...] = ()
    fill_down: frozenset[str] = frozenset()
    ignored: tuple[tuple[str, frozenset[str]], ...] = ()  # reason, headings
    only_these: str | None = None  # reason for which every other heading is ignored


@dataclass(frozen=True, slots=True)
class Recognised:
    """A table of a known shape, its own headings in place."""

    shape: Shape
    columns: Mapping[str, str]  # column -> heading
    # heading -> the values of the system that are kept, and those that are left
    keep: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    fill_down: tuple[str, ...]
    ignored: Mapping[str, str]  # heading -> reason


def recognised(headings: Sequence[str]) -> Recognised | None:
    """Return the shape of the most columns whose every sign is there, None if there is none."""
    keys = {joined(heading): heading for heading in reversed(headings)}
    fitting = [shape for shape in shapes() if _has_signs(shape, keys)]
    found = [_in_place(shape, keys) for shape in fitting]
    return max(found, key=lambda one: len(one.columns), default=None)


@cache
def shapes() -> tuple[Shape, ...]:
    """Return every known shape."""
    names = sorted(entry.name for entry in (files(__package__) / "presets").iterdir())
    presets = [data(f"presets/{name}") for name in names]
    return tuple(_shape(preset["system"], told) for preset in presets for told in preset["shapes"])


def _shape(system: str, told: Mapping[str, Any]) -> Shape:  # Any: what TOML gives
    return Shape(
        system=system,
        name=told["name"],
        table=told["table"],
        signs=tuple(_joined(sign) for sign in told["signs"]),
        without=_joined(told.get("without", ())),
        columns={target: tuple(named) for target, named in told["columns"].items()},
        values=told.get("values", {}),
        keep=tuple(_rule(k) for k in told.get("keep", ())),
        fill_down=_joined(told.get("fill_down", ())),
        ignored=tuple((i["reason"], _joined(i["headings"])) for i in told.get("ignored", ())),
        only_these=told.get("only_these"),
    )


def _rule(told: Mapping[str, Any]) -> RowRule:  # Any: what TOML gives
    return RowRule(tuple(told["headings"]), tuple(told["values"]), tuple(told["leave"]))


def _joined(headings: Iterable[str]) -> frozenset[str]:
    return frozenset(joined(heading) for heading in headings)


def _has_signs(shape: Shape, keys: Mapping[str, str]) -> bool:
    if shape.without & keys.keys():
        return False
    return all(sign & keys.keys() for sign in shape.signs)


def _in_place(shape: Shape, keys: Mapping[str, str]) -> Recognised:
    columns = {}
    for target, named in shape.columns.items():
        found = [keys[joined(heading)] for heading in named if joined(heading) in keys]
        if found:
            columns[target] = found[0]
    keep: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for rule in shape.keep:
        found = [keys[joined(heading)] for heading in rule.headings if joined(heading) in keys]
        if found:
            keep.setdefault(found[0], (rule.keep, rule.leave))
    return Recognised(
        shape,
        columns,
        keep,
        tuple(keys[key] for key in keys if key in shape.fill_down),
        {keys[key]: reason for reason, named in shape.ignored for key in named if key in keys},
    )
