"""What is a trait called?"""

from collections.abc import Iterable
from dataclasses import replace

from llavero.interview.coding.codebook import load_codes
from llavero.interview.coding.themes import load_themes
from llavero.interview.questionnaire import questionnaire
from llavero.prose import PlainSpan, Prose, Text

OF_SOURCES, OF_SUPPORT = "Q32", "Q38"


def named(trait: str, prose: Prose) -> Text:
    """Return the name of a trait: a code's own, a topic's, or a sentence for a condition."""
    head, _, tail = trait.partition(":")
    if head == "source":
        return prose.say("trait-source", source=_option(tail, prose))
    if head == "support":
        return prose.say("trait-support", area=_area(tail, prose))
    code, _, question = trait.partition("@")
    if question:
        topic = Text.plain(load_themes().codes[code].name[prose.style.language])
        return prose.say(f"trait-{question.lower()}", topic=topic)
    if code in load_codes():
        return Text.plain(load_codes()[code].name[prose.style.language])
    return prose.say(f"trait-{trait}")


def inside(text: Text) -> Text:
    """Return a name as it stands inside a sentence: its first letter small, but for an acronym."""
    first, *rest = text.spans
    if not isinstance(first, PlainSpan) or first.text[1:2].isupper():
        return text
    small = first.text[:1].lower() + first.text[1:]
    return Text((replace(first, text=small), *rest))


def listed(texts: Iterable[Text]) -> Text:
    """Return texts divided by semicolons."""
    return Text.join(texts, "; ")


def _option(id: str, prose: Prose) -> Text:
    options = questionnaire().of(OF_SOURCES).parts[0].options
    said = next((option.said[prose.style.language] for option in options if option.id == id), id)
    return Text.plain(said[0].lower() + said[1:])


def _area(id: str, prose: Prose) -> Text:
    return Text.plain(questionnaire().of(OF_SUPPORT).part(id).said[prose.style.language])
