"""How is it told which type of programme the present one is most like?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.organisation.findings import ProgrammeToday, Trait
from llavero.analysis.organisation.listing import listed
from llavero.document import Block, Column, Paragraph, Table
from llavero.foundation.values import Ratio
from llavero.prose import Prose, Text

CITED = ("homburg2002",)
CLOSE = 0.25  # difference of distances below which two types are hardly told apart (ours)


def programme(found: ProgrammeToday, answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the type, how it was reached and what is missing."""
    yield Paragraph(Text.join(_said(found, prose)), CITED)
    yield _table(found, prose)


def _said(found: ProgrammeToday, prose: Prose) -> Iterator[Text]:
    known = [trait for trait in found.traits if trait.basis]
    yield prose.say("organisation-type-method", known=len(known), all=len(found.traits))
    if found.type.value is None:
        yield prose.say("organisation-type-unknown", known=len(known))
    else:
        yield prose.say(
            "organisation-type",
            type=found.type,
            distance=Ratio(found.distance, 2),
            next=_class(found.next, prose),
            next_distance=Ratio(found.next_distance, 2),
        )
        yield prose.say(f"organisation-type-{found.type.value}")
        if found.next_distance - found.distance < CLOSE:
            yield prose.say("organisation-type-close")
    if len(known) < len(found.traits):
        lacking = [t for t in found.traits if not t.basis]
        yield prose.say("organisation-type-missing", traits=_traits(lacking, prose))
        if found.type.value is None:
            return
        if len(found.possible) > 1:
            types = listed([_class(name, prose) for name in found.possible], prose)
            yield prose.say("organisation-type-possible", types=types)
        else:
            yield prose.say("organisation-type-settled")


def _traits(traits: list[Trait], prose: Prose) -> Text:
    return listed([prose.say(f"{_id(trait)}.inside") for trait in traits], prose)


def _class(name: str, prose: Prose) -> Text:
    return prose.say(f"class-{name}")


def _id(trait: Trait) -> str:
    return f"trait-{trait.name.replace('_', '-')}"


def _table(found: ProgrammeToday, prose: Prose) -> Table:
    columns = (
        Column(prose.say("organisation-column-trait"), width=1.6),
        Column(prose.say("organisation-column-score"), numeric=True, width=0.8),
        Column(prose.say("organisation-column-basis"), width=3),
    )
    rows = tuple(_row(trait, prose) for trait in found.traits)
    return Table(
        prose.say("organisation-traits"), columns, rows, prose.say("organisation-traits-source")
    )


def _row(trait: Trait, prose: Prose) -> tuple[Text, Text, Text]:
    name = prose.say(_id(trait))
    if not trait.basis:
        return name, prose.say("no-value"), prose.say(f"{_id(trait)}.missing")
    score = prose.say("cell", value=trait.score)
    return name, score, prose.say(f"{_id(trait)}.{trait.basis}")
