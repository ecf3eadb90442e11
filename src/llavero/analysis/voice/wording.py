"""How are the words of the questionnaire, quotes and lists written in the report's language?"""

from collections.abc import Iterable, Sequence

from llavero.analysis.voice.findings import Quote, SellerHeard
from llavero.analysis.voice.quotes import LEAST_WORDS
from llavero.analysis.voice.readings import Readings
from llavero.interview.coding.evasion import evades
from llavero.interview.questionnaire import questionnaire
from llavero.prose import Prose, Text

SHOWN = 12  # names of a list that has no bound of its own


def option(question: str, part: str, id: str, prose: Prose) -> Text:
    """Return an option of a question as it is said inside a sentence."""
    found = questionnaire().of(question).part(part)
    said = next((one.said[prose.style.language] for one in found.options if one.id == id), id)
    said = said.partition(":")[0]
    is_name = said[1:].split(" ")[0] != said[1:].split(" ")[0].lower()
    return Text.plain(said if is_name else said[:1].lower() + said[1:])


def part_said(question: str, part: str, prose: Prose) -> Text:
    """Return what a part of a question is called."""
    return Text.plain(questionnaire().of(question).part(part).said[prose.style.language])


def options(question: str, part: str, ids: Iterable[str], prose: Prose) -> Text:
    """Return several options as a list."""
    return listed([option(question, part, id, prose) for id in ids], prose)


def listed(items: Iterable[Text], prose: Prose) -> Text:
    """Return items as a list with its last one joined by a word."""
    held = list(items)
    if len(held) < 2:
        return held[0] if held else Text.plain("")
    head = Text.join(held[:-1], ", ")
    return prose.say("voice-and", first=head, last=held[-1])


def names(held: Iterable[str], prose: Prose) -> Text:
    """Return names as a list."""
    return listed([Text.name(one) for one in held], prose)


def first_names(held: Sequence[str], prose: Prose) -> Text:
    """Return the first names of a list that may be long, and how many more there are."""
    if len(held) <= SHOWN + 1:  # "and 1 more" would be no shorter than the name
        return names(held, prose)
    first = Text.join((Text.name(one) for one in held[:SHOWN]), ", ")
    return prose.say("voice-and-more", first=first, more=len(held) - SHOWN)


def quoted(seller: SellerHeard, question: str, tell: Readings) -> Text | None:
    """Return what the seller said to a question, with the question; None if nothing is quoted.

    Words that another said before to the same question are not quoted again, unless so few that
    two people may well say the same.
    """
    found = next((one for one in seller.quotes if one.question == question), None)
    if found is None:
        return None
    few = len(found.text.split()) < LEAST_WORDS
    first = "" if few else tell.earlier(f"{question} {found.text}", seller.code)
    if first:
        return tell.prose.say("voice-quote-again", first=first, question=question)
    return words(found, tell.prose)


def evasive(seller: SellerHeard, question: str) -> bool:
    """Return whether the seller's words to a question tell nothing of what was asked."""
    return any(evades(one.text) for one in seller.quotes if one.question == question)


def words(quote: Quote, prose: Prose) -> Text:
    """Return a quote between marks, with its question."""
    return prose.say("voice-quote", words=quote.text, question=quote.question)
