"""How are the relations inside and outside told? Findings to blocks, nothing computed."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.roles.catalogue import ACTORS, FACING
from llavero.analysis.roles.findings import (
    InsideRelation,
    InsideRelations,
    OutsideRelation,
    Process,
    RaciFault,
    Responsibilities,
)
from llavero.analysis.roles.telling import columns, listed, lowered
from llavero.document import (
    Block,
    Bullets,
    Callout,
    Column,
    Heading,
    Paragraph,
    Table,
    detail,
    paragraphs,
)
from llavero.prose import Prose, Text

TOLD = 3  # areas in words
ALIVE = 6  # relations outside by name
SOLD_BY_OTHERS = "M07.by_others"


def inside_told(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the areas, the weakest first, and who answers for each process."""
    inside = answer.finding(InsideRelations)
    shared = answer.finding(Responsibilities)
    if inside is None or shared is None:
        return
    yield Heading(prose.say("roles-inside-heading"))
    known = any(evidence(one, prose) for one in inside.relations)
    weak = [one for one in inside.relations if one.weak]
    if known:
        said = prose.say("roles-inside-weak", all=len(inside.relations), weak=len(weak))
        yield Paragraph(said, ("workman2003",))
    else:
        yield Paragraph(prose.say("roles-inside-unknown"), ("workman2003",))
    for one in weak[:TOLD]:
        yield Paragraph(Text.join(_weak(one, prose)))
    yield from paragraphs(_shared(inside, shared, prose))
    yield from detail(_inside_table(inside.relations, prose), _raci_table(shared, prose))
    yield from _faults(shared.faults, prose)


def _weak(one: InsideRelation, prose: Prose) -> Iterator[Text]:
    key = f"actor-{one.actor.lower()}"
    said = Text.join(evidence(one, prose), JOINT)
    yield prose.say("roles-inside-area", area=prose.say(key), evidence=said)
    yield prose.say(f"{key}.meaning")
    gets, sla = prose.say(f"{key}.gets"), prose.say(f"{key}.sla")
    yield prose.say("roles-inside-ask", gets=gets, sla=sla)


JOINT = "; "


def evidence(one: InsideRelation, prose: Prose) -> list[Text]:
    """Return what is known of the relation with an area."""
    said = []
    if one.rating.value is not None:
        said.append(prose.say("roles-inside-rated", rating=one.rating))
    if one.figure is not None:
        other = "others" if one.figure.id == SOLD_BY_OTHERS else "approval"
        said.append(prose.say(f"roles-inside-{other}", figure=one.figure))
    if one.met.value is not None and one.actor in FACING:
        said.append(prose.say("roles-inside-met", met=one.met))
    return said


def _shared(inside: InsideRelations, shared: Responsibilities, prose: Prose) -> Iterator[Text]:
    missing = [one for one in inside.relations if one.stands_in]
    if missing:
        names = listed(
            prose.say(
                "roles-inside-missing-item",
                area=lowered(prose.say(f"actor-{one.actor.lower()}")),
                other=lowered(prose.say(f"actor-{one.stands_in.lower()}")),
            )
            for one in missing
        )
        yield prose.say("roles-inside-missing", names=names)
    count = len(shared.processes)
    yield prose.say("roles-raci", processes=count, carried=shared.carried)
    if shared.first:
        items = listed(_answers(one, prose) for one in shared.first)
        yield prose.say("roles-raci-first", items=items)
    yield prose.say("roles-raci-over" if shared.overloaded else "roles-raci-fits")
    own = sum(1 for one in shared.processes if one.own)
    yield prose.say("roles-raci-own", own=own) if own else prose.say("roles-raci-default")


def _answers(one: Process, prose: Prose) -> Text:
    actor = next(at for at, part in enumerate(one.parts) if "A" in part.split("/"))
    return prose.say(
        "roles-raci-first-item",
        process=lowered(prose.say(f"process-{one.process}")),
        actor=lowered(prose.say(f"actor-{ACTORS[actor].lower()}")),
    )


def _inside_table(relations: Sequence[InsideRelation], prose: Prose) -> Table:
    rows = tuple(_inside_row(one, prose) for one in relations)
    names = ("area", "gives", "gets", "sla", "forum", "owner")
    titles = columns(prose, *names, widths=(1.2, 1.5, 1.5, 1.2, 1.2, 1.0))
    caption = prose.say("roles-inside-table")
    return Table(caption, titles, rows, prose.say("roles-source-catalogue"))


def _inside_row(one: InsideRelation, prose: Prose) -> tuple[Text, ...]:
    key = f"actor-{one.actor.lower()}"
    name = prose.say(key)
    if one.stands_in:
        other = lowered(prose.say(f"actor-{one.stands_in.lower()}"))
        name = prose.say("roles-inside-missing-item", area=name, other=other)
    parts = ("gives", "gets", "sla", "forum", "owner")
    return (name, *(prose.say(f"{key}.{part}").capitalised() for part in parts))


def _raci_table(shared: Responsibilities, prose: Prose) -> Table:
    titles = (
        Column(prose.say("roles-column-process"), width=3.4),
        *(Column(Text.plain(actor), width=0.75) for actor in ACTORS),
    )
    rows = tuple(
        (
            prose.say(f"process-{one.process}"),
            *(Text.plain(part) if part else prose.say("no-value") for part in one.parts),
        )
        for one in shared.processes
    )
    return Table(prose.say("roles-raci-table"), titles, rows, prose.say("roles-raci-source"))


def _faults(faults: Sequence[RaciFault], prose: Prose) -> Iterator[Callout]:
    items = tuple(
        prose.say(f"roles-raci-fault-{one.fault}", process=_process(one, prose)) for one in faults
    )
    if items:
        yield Callout("warning", prose.say("roles-raci-faults"), items)


def _process(one: RaciFault, prose: Prose) -> Text:
    known = f"process-{one.process}"
    return lowered(prose.say(known)) if prose.has(known) else Text.name(one.process)


def outside_told(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the relations with others that the records show, and their limits."""
    relations = answer.all(OutsideRelation)
    if not relations:
        return
    yield Heading(prose.say("roles-outside-heading"))
    alive = [one for one in relations if one.matters]
    yield Paragraph(Text.join(_alive(alive, relations, prose)))
    if alive:
        yield Bullets(tuple(_relation(one, prose) for one in alive[:ALIVE]))
    yield Paragraph(prose.say("roles-outside-limits"))
    yield from detail(_outside_table(relations, prose))


def _alive(
    alive: Sequence[OutsideRelation], relations: Sequence[OutsideRelation], prose: Prose
) -> Iterator[Text]:
    told = "roles-outside-matter" if alive else "roles-outside-none"
    yield prose.say(told, count=len(alive))
    shut = [one for one in relations if one.matters is False and one.relation in AT_CLIENT]
    if shut:
        names = listed(lowered(prose.say(f"outside-{one.relation.lower()}")) for one in shut)
        yield prose.say("roles-outside-gap", names=names)
    unknown = [one for one in relations if one.matters is None]
    if alive and unknown:
        names = listed(lowered(prose.say(f"outside-{one.relation.lower()}")) for one in unknown)
        yield prose.say("roles-outside-rest", names=names)


def _relation(one: OutsideRelation, prose: Prose) -> Text:
    """Return what a relation is for here, what shows it, and what to beware of."""
    key = f"outside-{one.relation.lower()}"
    return prose.say(
        "roles-outside-item",
        name=prose.say(key),
        purpose=prose.say(f"{key}.purpose"),
        evidence=_speaks(one, prose),
        limit=prose.say(f"{key}.limit"),
    )


AT_CLIENT = ("X01", "X02", "X03", "X04")


def _speaks(one: OutsideRelation, prose: Prose) -> Text:
    return prose.say(f"outside-{one.relation.lower()}.evidence", count=one.count or 0)


def _outside_table(relations: Sequence[OutsideRelation], prose: Prose) -> Table:
    rows = []
    for one in relations:
        key = f"outside-{one.relation.lower()}"
        name = prose.say("roles-cell-function", code=Text.name(one.relation), name=prose.say(key))
        here = _speaks(one, prose) if one.matters else prose.say("no-value")
        cells = (prose.say(f"{key}.purpose"), prose.say(f"{key}.limit"), here)
        rows.append((name, *(cell.capitalised() for cell in cells)))
    titles = columns(prose, "actor", "purpose", "limit", "here", widths=(1.8, 1.6, 1.6, 1.6))
    caption = prose.say("roles-outside-table")
    return Table(caption, titles, tuple(rows), prose.say("roles-source-catalogue"))
