"""In which form does this version keep a run? A run of another form is not read."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from typing import Any, get_args, get_type_hints

from llavero.analysis.answers import Setting
from llavero.diagnosis.choices import Choice
from llavero.diagnosis.order import ANALYSES
from llavero.diagnosis.run import Facts
from llavero.foundation.measure import Measure
from llavero.foundation.trace import Trace

FILES = "queries apart"  # how the files of a run are laid out: another word where that changes
KEPT = (Setting, Facts, Choice, Measure, Trace)


@cache
def form_of_runs() -> str:
    """Return a digest of all that a run may hold: files, analyses, findings, fields and types."""
    findings = {analysis.NAME: analysis.FINDINGS for analysis in ANALYSES}
    kinds = (*KEPT, *(kind for each in findings.values() for kind in each))
    names = [(name, *(kind.__name__ for kind in each)) for name, each in findings.items()]
    held = repr((FILES, names, sorted(_forms(kinds))))
    return sha256(held.encode()).hexdigest()[:12]


def _forms(kinds: tuple[type, ...]) -> Iterator[str]:
    """Yield the form of each kind, and of each that their fields hold."""
    waiting, seen = list(kinds), set(kinds)
    while waiting:
        kind = waiting.pop()
        types = get_type_hints(kind)
        own = [(field.name, _named(types[field.name])) for field in fields(kind)]
        yield f"{kind.__module__}.{kind.__qualname__}: {own}"
        for type_ in types.values():
            new = [one for one in _within(type_) if one not in seen]
            seen.update(new)
            waiting.extend(new)


def _within(type_: Any) -> Iterator[type]:  # Any: what an annotation may be
    if isinstance(type_, type) and is_dataclass(type_):
        yield type_
    for part in get_args(type_):
        yield from _within(part)


def _named(type_: Any) -> str:
    parts = [_named(part) for part in get_args(type_)]
    name = getattr(type_, "__qualname__", repr(type_))
    return f"{name}[{', '.join(parts)}]" if parts else name
