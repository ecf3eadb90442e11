"""How is a sentence told only where all its facts are known?"""

from collections.abc import Iterable

from llavero.document import Paragraph
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text


def tell(prose: Prose, sentence: str, **facts: object) -> tuple[Text, ...]:
    """Return the sentence, or nothing if a fact it names is not known."""
    unknown = any(fact is None or _missing(fact) for fact in facts.values())
    return () if unknown else (prose.say(sentence, **facts),)


def paragraph(*said: Text, citations: Iterable[str] = ()) -> tuple[Paragraph, ...]:
    """Return the sentences as one paragraph, or nothing if there are none."""
    return (Paragraph(Text.join(said), tuple(citations)),) if said else ()


def _missing(fact: object) -> bool:
    return isinstance(fact, Measure) and fact.value is None
