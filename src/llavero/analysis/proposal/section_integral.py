"""How is the strategy for the whole programme told, and what is done with each category?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.proposal.findings import ByCategory, Integral, Support
from llavero.analysis.proposal.integral import FACTS, HEADINGS
from llavero.analysis.proposal.telling import JOINT, Teller
from llavero.document import Block, Bullets, Heading, Paragraph, detail
from llavero.interview.coding.codebook import load_codes
from llavero.prose import Text

SOURCES = ("ojasalo2001",)
NAMED = 3  # accounts of a category
TOLD = 4  # strategies under a heading that the section tells; the annex has the others
APPROACH = "A"  # how codes of an approach begin: their names are adjectives


def integral_told(answer: Answer, tell: Teller) -> Iterator[Block]:
    """Yield the four headings of the brief, then what is done with each category."""
    yield Heading(tell.prose.say("proposal-integral-heading"))
    yield Paragraph(tell.prose.say("proposal-integral"), SOURCES)
    found = answer.all(Integral)
    for heading in HEADINGS:
        yield Heading(tell.prose.say(f"heading-{heading}"), level=3)
        yield Paragraph(tell.prose.say(f"heading-{heading}.lead"))
        own = [one for one in found if one.heading == heading]
        told = _first(own)
        yield Bullets(tuple(Text.join(_strategy(one, tell)) for one in told))
        left = [one for one in own if one not in told]
        if left:
            yield from detail(Heading(tell.prose.say(f"heading-{heading}"), level=3))
            yield from detail(Bullets(tuple(Text.join(_strategy(one, tell)) for one in left)))
    yield Heading(tell.prose.say("proposal-category-heading"))
    yield from _categories(answer.all(ByCategory), tell)


def _first(found: Sequence[Integral]) -> list[Integral]:
    """Return the strategies of a heading that prevent most, in their own order."""
    most = sorted(found, key=lambda one: -len(one.problems))[:TOLD]
    return [one for one in found if one in most]


def _strategy(one: Integral, tell: Teller) -> Iterator[Text]:
    id = f"integral-{one.name}"
    yield tell.prose.say(id) + Text.plain(".")
    if one.figures:
        yield tell.prose.say(f"{id}.seen", **dict(zip(FACTS, one.figures, strict=False)))
    if one.reason == "minimum":
        yield tell.prose.say("proposal-integral-minimum")
    yield tell.prose.say(f"{id}.how")
    yield tell.prose.say(f"{id}.effect")
    if one.support:
        traits = Text.join((_trait(each, tell) for each in one.support), JOINT)
        yield tell.prose.say("proposal-integral-support", traits=traits)
    if one.problems:
        keys = Text.join((Text.name(id) for id in one.problems), ", ")
        yield tell.prose.say("proposal-integral-prevents", problems=keys)


def _trait(one: Support, tell: Teller) -> Text:
    name = Text.plain(load_codes()[one.trait].name[tell.prose.style.language]).lowered()
    sentence = "approach" if one.trait.startswith(APPROACH) else "trait"
    facts = {"trait": name, "holders": one.holders, "of": one.of}
    return tell.prose.say(f"proposal-integral-{sentence}", **facts)


def _categories(categories: tuple[ByCategory, ...], tell: Teller) -> Iterator[Block]:
    if not categories:
        yield Paragraph(tell.prose.say("proposal-category-none"))
        return
    yield Paragraph(tell.prose.say("proposal-category"))
    for one in categories:
        names = Text.join((Text.name(name) for name in one.largest[:NAMED]), ", ")
        yield Paragraph(
            tell.prose.say(
                f"proposal-category-{one.category}",
                accounts=one.accounts,
                share=one.share,
                names=names,
            )
        )
