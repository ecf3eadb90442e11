"""How is the place of the department told? Findings to blocks, nothing computed."""

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.placement.arguing import (
    against_blocks,
    alternative_blocks,
    argument_blocks,
)
from llavero.analysis.placement.drawing import chart_blocks
from llavero.analysis.placement.findings import ArgumentShort, Placement, ProposedOrganisation
from llavero.analysis.placement.tables import option_chart, option_table, score_table, signal_table
from llavero.analysis.placement.telling import (
    fit_paragraphs,
    proposal_paragraphs,
    transition_paragraphs,
    turn_paragraphs,
)
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.prose import Prose, Text


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that says where the department belongs, and why."""
    placement = answer.finding(Placement)
    drawing = answer.finding(ProposedOrganisation)
    if placement is None or drawing is None:
        return ()
    return (
        Heading(prose.say("placement-heading")),
        *proposal_paragraphs(placement, prose),
        option_chart(placement, prose),
        option_table(placement, prose),
        *detail(
            Paragraph(prose.say("scores-opening")),
            score_table(placement, prose),
            signal_table(placement, prose),
        ),
        *chart_blocks(placement, drawing, prose),
        Heading(prose.say("for-heading"), level=3),
        *argument_blocks(placement, prose),
        Heading(prose.say("fit-heading"), level=3),
        *fit_paragraphs(placement, prose),
        Heading(prose.say("against-heading"), level=3),
        *against_blocks(placement, prose),
        Heading(prose.say("alternatives-heading"), level=3),
        *alternative_blocks(placement, prose),
        Heading(prose.say("turns-heading"), level=3),
        *turn_paragraphs(placement, prose),
        *_short(answer, prose),
        *missing_callout(answer.all(MissingData), prose, prose.say("placement-missing-title")),
        Heading(prose.say("transition-heading"), level=3),
        *transition_paragraphs(placement, prose),
    )


def _short(answer: Answer, prose: Prose) -> tuple[Callout, ...]:
    found = answer.finding(ArgumentShort)
    if found is None:
        return ()
    lacking = Text.join((prose.say(f"short-{one}") for one in found.lacking), "; ")
    said = prose.say("placement-short", lacking=lacking)
    return (Callout("warning", prose.say("placement-short-heading"), (said,)),)
