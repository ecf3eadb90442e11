"""How is a sign told, a figure beside its limit, or a list of names?"""

from collections.abc import Iterable

from llavero.analysis.roles.findings import SignRead
from llavero.analysis.roles.parameters import GOALS, LIMITS
from llavero.document import Column
from llavero.foundation.measure import Source
from llavero.prose import Prose, Text

JOINT = "; "


def sign(one: SignRead, prose: Prose) -> Text:
    """Return the sentence of a figure that is past its limit."""
    declared = f"sign-{one.name}-said"
    said = one.figure.source == Source.INTERVIEW and prose.has(declared)
    sentence = declared if said else f"sign-{one.name}"
    return prose.say(sentence, figure=one.figure, limit=limit(one), n=one.figure.n or 0)


def short(one: SignRead, prose: Prose) -> Text:
    """Return a figure and its limit as a cell."""
    name = prose.say(f"sign-{one.name}.short")
    if one.figure.value is None:
        return prose.say("roles-cell-sign-unknown", name=name)
    return prose.say("roles-cell-sign", name=name, figure=one.figure, limit=limit(one))


def limit(one: SignRead) -> object:
    """Return the limit of a figure as it is written for people."""
    return LIMITS[one.name].quantity(one.limit)


def goal(one: SignRead) -> object:
    """Return what a figure should reach as it is written for people."""
    return GOALS.get(one.name, LIMITS[one.name]).quantity(one.goal)


def listed(names: Iterable[Text]) -> Text:
    """Return names one after another."""
    return Text.join(names, JOINT)


def lowered(text: Text) -> Text:
    """Return a name as it stands within a sentence."""
    said = str(text)
    return Text.plain(said[:1].lower() + said[1:])


def columns(prose: Prose, *names: str, widths: tuple[float, ...] = ()) -> tuple[Column, ...]:
    """Return the columns of a table by the ends of their sentences."""
    wide = widths or (1.0,) * len(names)
    return tuple(
        Column(prose.say(f"roles-column-{name}"), width=width)
        for name, width in zip(names, wide, strict=True)
    )
