"""How are the patterns told? Findings to blocks, nothing computed."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.patterns.caveats import caveats
from llavero.analysis.patterns.findings import (
    Contradiction,
    Pattern,
    PatternsHeard,
    RoutineTold,
    SharedSet,
)
from llavero.analysis.patterns.likeness_told import likeness
from llavero.analysis.patterns.naming import inside, listed, named
from llavero.document import Block, Bullets, Column, Heading, Paragraph, Table, detail
from llavero.prose import Prose, Text

KINDS = ("routine", "information", "approach", "topic", "condition")
COMMON = ("unanimous", "majority")
QUOTED = 3  # quotes of each kind
SINGLE = 3  # of each kind that are told of what only one does


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return what the sellers have in common, in what they differ, and the limits."""
    heard = answer.finding(PatternsHeard)
    if heard is None:
        title = prose.say("patterns-missing")
        return tuple(missing_callout(answer.all(MissingData), prose, title))
    opening = Heading(prose.say("patterns-heading"))
    if len(heard.codes) < heard.least:
        few = prose.say("patterns-none")
        if heard.codes:
            few = prose.say("patterns-too-few", sellers=heard.sellers, least=heard.least)
        return (opening, Paragraph(few), *_contradictions(answer, prose))
    return (
        opening,
        Paragraph(Text.join(_rest_on(heard, prose))),
        *_common(answer, prose),
        *_table(answer, heard, prose),
        *_sets(answer, prose),
        *_routines(answer, prose),
        *_differences(answer, prose),
        *likeness(answer, prose),
        *_contradictions(answer, prose),
        *caveats(answer, heard, prose),
    )


def _rest_on(heard: PatternsHeard, prose: Prose) -> Iterator[Text]:
    yield prose.say("patterns-rest-on", sellers=heard.sellers, marks=heard.marks)
    if heard.confirmed.value:
        yield prose.say("patterns-confirmed", confirmed=heard.confirmed)
    else:
        yield prose.say("patterns-unconfirmed")


def _common(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield what most share, kind by kind: names with their counts, then words that show it."""
    for kind in KINDS:
        mine = [p for p in answer.all(Pattern) if p.kind == kind and p.level in COMMON]
        if not mine:
            continue
        items = listed(_counted(pattern, prose) for pattern in mine)
        said = prose.say(f"patterns-common-{kind}", items=items)
        yield Paragraph(Text.join((said, prose.say(f"patterns-meaning-{kind}"))))
        yield from _quotes(mine, prose, QUOTED)


def _counted(pattern: Pattern, prose: Prose) -> Text:
    name = inside(named(pattern.trait, prose))
    if pattern.share is not None:
        return prose.say("patterns-item-share", name=name, share=pattern.share)
    return prose.say("patterns-item", name=name, holders=pattern.holders, of=pattern.of)


def _quotes(patterns: list[Pattern], prose: Prose, most: int) -> Iterator[Block]:
    """Yield the words that show the first of some traits; nothing where none has any."""
    shown = [(pattern, pattern.quote) for pattern in patterns if pattern.quote is not None]
    items = tuple(
        prose.say(
            "patterns-quote",
            name=named(pattern.trait, prose),
            words=Text.name(quote.words),
            code=quote.code,
            question=quote.question,
        )
        for pattern, quote in shown[:most]
    )
    if items:
        yield Bullets(items)


def _table(answer: Answer, heard: PatternsHeard, prose: Prose) -> Iterator[Block]:
    """Yield which seller has which trait, those that several share first."""
    rows = [p for p in answer.all(Pattern) if p.shown]
    if not rows:
        return
    columns = (
        Column(prose.say("patterns-column-trait"), width=3.2),
        Column(prose.say("patterns-column-of"), numeric=True, width=0.9),
        *(Column(Text.name(code), width=0.7) for code in heard.codes),
    )
    yield Table(
        prose.say("patterns-table"),
        columns,
        tuple(_row(pattern, heard, prose) for pattern in rows),
        prose.say("patterns-source"),
    )


def _row(pattern: Pattern, heard: PatternsHeard, prose: Prose) -> tuple[Text, ...]:
    def mark(code: str) -> Text:
        if code in pattern.codes:
            return prose.say("patterns-has")
        return prose.say("patterns-has-not" if code in pattern.others else "patterns-not-said")

    count = prose.say("patterns-of", holders=pattern.holders, of=pattern.of)
    return (named(pattern.trait, prose), count, *(mark(code) for code in heard.codes))


def _sets(answer: Answer, prose: Prose) -> Iterator[Block]:
    found = answer.all(SharedSet)
    if not found:
        return
    yield Paragraph(prose.say("patterns-sets"), ("pasquier1999",))
    columns = (
        Column(prose.say("patterns-column-set"), width=4),
        Column(prose.say("patterns-column-size"), numeric=True, width=0.8),
        Column(prose.say("patterns-column-who"), width=1.6),
    )
    rows = tuple(
        (
            _shared(one, found[:at], prose),
            prose.say("patterns-size", size=one.size),
            Text.name(", ".join(one.codes)),
        )
        for at, one in enumerate(found)
    )
    caption = prose.say("patterns-sets-table")
    yield from detail(Table(caption, columns, rows, prose.say("patterns-sets-source")))


def _shared(one: SharedSet, above: Sequence[SharedSet], prose: Prose) -> Text:
    """Return the traits of a set, or what it adds to the fullest set above that it holds whole."""
    within = [each for each in above if set(each.traits) < set(one.traits)]
    base = max(within, key=lambda each: len(each.traits), default=None)
    told = base.traits if base else ()
    traits = listed(inside(named(trait, prose)) for trait in one.traits if trait not in told)
    if base is None:
        return traits
    return prose.say("patterns-set-beyond", who=Text.name(", ".join(base.codes)), traits=traits)


def _routines(answer: Answer, prose: Prose) -> Iterator[Block]:
    found = answer.all(RoutineTold)
    said = []
    for one in found:
        absent = [f for f in FACETS if f not in one.facets]
        facts = {"code": one.code, "told": one.told}
        if not absent:
            said.append(prose.say("patterns-routine-whole", **facts))
        else:
            lacks = Text.join((prose.say(f"facet-{facet}") for facet in absent), ", ")
            said.append(prose.say("patterns-routine", **facts, lacks=lacks))
    standard = [one.code for one in found if one.standard]
    if standard:
        said.append(prose.say("patterns-standard", codes=Text.name(", ".join(standard))))
    else:
        said.append(prose.say("patterns-no-standard"))
    if said:
        yield Paragraph(Text.join((prose.say("patterns-routines"), *said)))


def _differences(answer: Answer, prose: Prose) -> Iterator[Block]:
    divided = [p for p in answer.all(Pattern) if p.level == "divided" and p.shown]
    single = [p for kind in KINDS for p in _alone(answer, kind)]
    if not divided and not single:
        return
    yield Heading(prose.say("patterns-differences"), level=3)
    if divided:
        items = listed(_counted(pattern, prose) for pattern in divided)
        yield Paragraph(prose.say("patterns-divided", items=items))
    if single:
        yield Paragraph(prose.say("patterns-single"))
        yield from _quotes(single, prose, len(single))


def _alone(answer: Answer, kind: str) -> list[Pattern]:
    mine = [p for p in answer.all(Pattern) if p.kind == kind and p.level == "single"]
    return [pattern for pattern in mine if pattern.quote is not None][:SINGLE]


def _contradictions(answer: Answer, prose: Prose) -> Iterator[Block]:
    found = answer.all(Contradiction)
    if not found:
        return
    yield Heading(prose.say("patterns-contradictions"), level=3)
    yield Paragraph(prose.say("patterns-contradictions-how"))
    kinds = dict.fromkeys(one.kind for one in found)
    yield Bullets(tuple(_together(kind, found, prose) for kind in kinds))


def _together(kind: str, found: tuple[Contradiction, ...], prose: Prose) -> Text:
    """Return what sellers say that hardly goes together in one way, each with its numbers."""
    each = [_side_by_side(one, prose) for one in found if one.kind == kind]
    return prose.say(f"tension-{kind}", each=listed(each))


def _side_by_side(one: Contradiction, prose: Prose) -> Text:
    facts: dict[str, object] = {"code": one.code}
    facts |= {"account": Text.name(one.account)} if one.account else {}
    facts |= {"one": one.one} if one.one is not None else {}
    facts |= {"other": one.other} if one.other is not None else {}
    return prose.say(f"tension-{one.kind}.each", **facts)


FACETS = (
    *("trigger", "channel", "cadence", "preparation", "aim", "actors", "outcome"),
    "follow-up",
)
