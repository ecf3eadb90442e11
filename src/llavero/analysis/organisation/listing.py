"""How are several names told one after another?"""

from collections.abc import Sequence

from llavero.prose import Prose, Text

SHOWN = 12


def listed(names: Sequence[str | Text], prose: Prose, shown: int = SHOWN) -> Text:
    """Return the names with commas and a last "and"; of too many, the first and how many more."""
    texts = [name if isinstance(name, Text) else Text.name(name) for name in names]
    if len(texts) > shown:
        first = Text.join(texts[:shown], ", ")
        return prose.say("organisation-names-more", names=first, more=len(texts) - shown)
    if len(texts) < 2:
        return Text.join(texts)
    *first_ones, last = texts
    return prose.say("missing-places", first=Text.join(first_ones, ", "), last=last)
