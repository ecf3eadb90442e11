"""How is it told which sellers are alike, and what so few can show?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.patterns.findings import (
    Brought,
    Contrasted,
    GroupsFound,
    NoContrast,
    NoGroups,
    Pair,
)
from llavero.analysis.patterns.naming import named
from llavero.document import Block, Paragraph
from llavero.prose import Prose, Text


def likeness(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield which sellers are alike, whether there are groups, and what goes with what."""
    alike = (*_pairs(answer, prose), *_groups(answer, prose))
    if alike:
        yield Paragraph(Text.join(alike), ("gower1971",))
    shown = (*_contrasts(answer, prose), *_brought(answer, prose))
    if shown:
        yield Paragraph(Text.join(shown), ("guest2006",))


def _pairs(answer: Answer, prose: Prose) -> Iterator[Text]:
    pairs = [pair for pair in answer.all(Pair) if pair.jaccard.value is not None]
    if not pairs:
        return
    first = pairs[0]
    alike = {"shared": first.shared, "jaccard": first.jaccard, "expected": first.expected}
    yield prose.say("patterns-alike", one=first.one, other=first.other, **alike)
    if first.rare:
        yield prose.say("patterns-alike-rare")
    else:
        yield prose.say("patterns-alike-chance", chance=first.chance)
    if len(pairs) > 1:
        last = pairs[-1]
        yield prose.say("patterns-unlike", one=last.one, other=last.other, jaccard=last.jaccard)


def _groups(answer: Answer, prose: Prose) -> Iterator[Text]:
    if found := answer.finding(GroupsFound):
        groups = Text.join((Text.name(", ".join(group)) for group in found.groups), "; ")
        yield prose.say(
            "patterns-groups",
            groups=groups,
            silhouette=found.silhouette,
            stability=found.stability,
        )
    if none := answer.finding(NoGroups):
        yield prose.say("patterns-no-groups" if none.enough else "patterns-few-for-groups")


def _contrasts(answer: Answer, prose: Prose) -> Iterator[Text]:
    if (none := answer.finding(NoContrast)) and none.least.value is not None:
        yield prose.say("patterns-no-contrast", least=none.least)
    tried = answer.all(Contrasted)
    standing = [one for one in tried if one.stands]
    for one in standing:
        way = "earlier" if float(one.difference.value or 0) > 0 else "later"
        yield prose.say(
            f"patterns-contrast-{way}",
            name=named(one.trait, prose),
            difference=one.difference,
            chance=one.chance,
        )
    if tried and not standing:
        yield prose.say("patterns-nothing-stands", tried=len(tried))


def _brought(answer: Answer, prose: Prose) -> Iterator[Text]:
    found = answer.all(Brought)
    if len(found) <= SMALL:
        yield prose.say("patterns-no-saturation")
        return
    last = found[-1]
    sentence = "patterns-still-new" if last.new.value else "patterns-nothing-new"
    yield prose.say(sentence, code=last.code, new=last.new)


SMALL = 2  # interviews, which can show no saturation
