"""How is the basis of organisation told? Findings to blocks, nothing computed."""

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.basis.blocks import dimensions_table, mix_chart
from llavero.analysis.basis.findings import (
    BasisInContext,
    BasisOfOrganisation,
    DeclaredBasis,
    DimensionFigures,
    SellerMix,
)
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Heading, Paragraph, detail
from llavero.prose import Prose, Text


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of the basis of organisation."""
    basis = answer.finding(BasisOfOrganisation)
    declared = answer.finding(DeclaredBasis)
    title = prose.say("basis-missing-title")
    missing = missing_callout(answer.all(MissingData), prose, title)
    if basis is None:
        rated = all(one.table != "fx" for one in answer.all(MissingData))
        unknown = (Paragraph(prose.say("basis-unknown")),) if rated else ()
        said = (Paragraph(_declared(declared, prose)),) if declared else ()
        return (Heading(prose.say("basis-heading")), *unknown, *said, *missing)
    mix = answer.finding(SellerMix)
    return (
        Heading(prose.say("basis-heading")),
        Paragraph(_verdict(basis, prose)),
        *_evidence(basis, prose),
        *((mix_chart(mix, prose),) if mix else ()),
        *_context(answer, declared, prose),
        *detail(*dimensions_table(basis, prose)),
        *missing,
    )


def _verdict(basis: BasisOfOrganisation, prose: Prose) -> Text:
    view = prose.say(f"basis-view-{basis.view}")
    value = str(basis.basis.value)
    if value == "inconclusive":
        facts = {"sellers": basis.sellers, "accounts": basis.accounts}
        return Text.join((prose.say("basis-inconclusive", view=view, **facts), *_all(basis, prose)))
    facts = {"sellers": basis.sellers, "accounts": basis.accounts}
    reading = "mixed" if len(basis.leading) > 1 else value
    said = [
        prose.say("basis-verdict-none", view=view, **facts)
        if value == "none"
        else prose.say("basis-verdict", view=view, basis=basis.basis, **facts),
        *_all(basis, prose),
        prose.say(f"basis-reading-{reading}", owned=basis.owned),
        prose.say(f"basis-meaning-{reading}"),
    ]
    if basis.inseparable:
        said.append(prose.say("basis-inseparable"))
    return Text.join(said)


def _all(basis: BasisOfOrganisation, prose: Prose) -> tuple[Text, ...]:
    """Return why all accounts are judged, where they are."""
    return (prose.say("basis-view-all-why"),) if basis.view == "all" else ()


def _evidence(basis: BasisOfOrganisation, prose: Prose) -> tuple[Paragraph, ...]:
    tested = [d for d in basis.dimensions if d.information.value is not None]
    if not tested:
        return ()
    leading = [d for d in tested if d.kind in basis.leading] or [_strongest(tested)]
    said = [prose.say("basis-how")]
    for dimension in leading:
        said += _dimension(dimension, prose)
    others = [d for d in tested if d not in leading]
    if others:
        listed = Text.join(
            [
                prose.say("basis-other", dimension=_word(d, prose), adjusted=d.adjusted)
                for d in others
            ],
            "; ",
        )
        said.append(prose.say("basis-others", others=listed))
    caution = [prose.say("basis-caution", permutations=basis.permutations)]
    if basis.products_as_lines:
        caution.append(prose.say("basis-products-as-lines"))
    cited = ("vinh2010", "phipson2010")
    return (Paragraph(Text.join(said)), Paragraph(Text.join(caution), cited, detail=True))


def _dimension(dimension: DimensionFigures, prose: Prose) -> list[Text]:
    word = _word(dimension, prose)
    said = [
        prose.say(
            "basis-information",
            dimension=word,
            information=dimension.information,
            chance=dimension.chance,
            adjusted=dimension.adjusted,
        ),
        prose.say("basis-purity", purity=dimension.purity, reverse=dimension.reverse),
    ]
    if dimension.p.value is None:
        return [*said, prose.say("basis-powerless", dimension=word)]
    return [*said, prose.say("basis-p", p=dimension.p)]


def _strongest(tested: list[DimensionFigures]) -> DimensionFigures:
    return max(tested, key=lambda d: float(d.adjusted.value or 0))


def _context(answer: Answer, declared: DeclaredBasis | None, prose: Prose) -> tuple[Paragraph, ...]:
    """Return what other accounts and sellers show, where they show something."""
    views = {v.view: v for v in answer.all(BasisInContext) if v.basis.value != "inconclusive"}
    said: list[Text] = []
    if "all" in views:
        none = "-none" if views["all"].basis.value == "none" else ""
        facts = {} if none else {"basis": views["all"].basis}
        said.append(prose.say(f"basis-context-all{none}", owned=views["all"].owned, **facts))
    if "kam" in views and "rest" in views:
        kam, rest = views["kam"].basis, views["rest"].basis
        same = "same" if kam.value == rest.value else "differ"
        said.append(prose.say(f"basis-context-{same}", kam=kam, rest=rest))
    if declared is not None:
        said.append(_declared(declared, prose))
    return (Paragraph(Text.join(said)),) if said else ()


def _declared(declared: DeclaredBasis, prose: Prose) -> Text:
    verdict = {True: "agrees", False: "differs", None: "alone"}[declared.agrees]
    return prose.say(
        f"basis-declared-{verdict}",
        count=declared.count,
        answers=declared.answers,
        basis=declared.basis,
    )


def _word(dimension: DimensionFigures, prose: Prose) -> Text:
    return prose.say(f"basis-word-{dimension.kind}")
