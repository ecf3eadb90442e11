"""How is missing data told: what it keeps from being said, and how to supply it?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from llavero.analysis.answers import MissingData
from llavero.document import Callout
from llavero.prose import Prose, Text


@dataclass(frozen=True, slots=True)
class ToldElsewhere(MissingData):
    """Missing data of which another place of the report says how to supply it."""

    place: Text = field(kw_only=True)


def missing_callout(missing: Iterable[MissingData], prose: Prose, title: Text) -> Iterator[Callout]:
    """Yield one box with all that is missing; none if nothing is."""
    together = tuple(missing)
    if not together:
        return
    items = [Text.join(_sentences(one, prose)) for one in together]
    places = _places(together, prose)
    # With the last item, not apart: boxes that point to the same place must not say the same twice.
    yield Callout("missing", title, (*items[:-1], Text.join((items[-1], *places))))


def _sentences(missing: MissingData, prose: Prose) -> Iterator[Text]:
    yield prose.say(missing.sentence)
    if not isinstance(missing, ToldElsewhere):
        yield prose.say(f"{missing.sentence}.remedy")


def _places(together: Sequence[MissingData], prose: Prose) -> Iterator[Text]:
    """Yield where the rest is told, in one sentence and each place once."""
    elsewhere = [one.place for one in together if isinstance(one, ToldElsewhere)]
    named = [prose.say("missing-place", place=place) for place in dict.fromkeys(elsewhere)]
    if not named:
        return
    *first, last = named
    places = prose.say("missing-places", first=Text.join(first, ", "), last=last) if first else last
    told = "one" if len(together) == 1 else "all" if len(elsewhere) == len(together) else "rest"
    yield prose.say(f"missing-{told}", places=places)
