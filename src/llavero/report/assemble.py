"""Of what does the report consist, in which order?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from llavero.analysis import (
    assignment,
    basis,
    comparison,
    concentration,
    exposure,
    footprint,
    forecast,
    margin,
    organisation,
    patterns,
    placement,
    portfolio,
    problems,
    proposal,
    relationships,
    retention,
    roles,
    selection,
    sizing,
    voice,
    warning,
    whitespace,
    workload,
)
from llavero.analysis.answers import Answer
from llavero.diagnosis.order import PROSE_PACKAGES
from llavero.diagnosis.run import Run
from llavero.document import Annex, Block, Chapter, Paragraph, Report
from llavero.prose import Prose, Style
from llavero.report.annex import figure_rows, figures_of, linked
from llavero.report.annexes import glossary_chapter, quality_chapter, questionnaire_chapter
from llavero.report.assumptions import assumptions_chapter
from llavero.report.data import data_chapter
from llavero.report.details import parted
from llavero.report.needs import WORDS, Held, needs_blocks, section_title, told_once
from llavero.report.pseudonyms import with_codes
from llavero.report.references import references
from llavero.report.summary.chapter import summary_chapter
from llavero.study import Study

Section = Callable[[Answer, Prose], tuple[Block, ...]]


def assemble(study: Study, run: Run, style: Style, *, author: str = "") -> Report:
    """Return the report of a run, in one language."""
    prose = Prose(style, "llavero.report")
    run = with_codes(run)
    chapters = (
        summary_chapter(run, prose),
        data_chapter(study, run, prose),
        *(_chapter(number, run, prose) for number in SECTIONS),
    )
    chapters = tuple(replace(chapter, blocks=linked(chapter.blocks)) for chapter in chapters)
    chapters, details = parted(chapters, prose, _annexes(study, run, prose))
    blocks = [block for chapter in (*chapters, *details) for block in chapter.blocks]
    return Report(
        company=study.settings.company,
        title=prose.say("report-title"),
        subtitle=prose.say("report-subtitle"),
        author=author,
        as_of=run.setting.as_of,
        period=run.setting.period,
        style=style,
        chapters=chapters,
        references=references(_citations(blocks), style.language),
        annex=Annex(
            figure_rows(run, figures_of(blocks), style),
            (*details, assumptions_chapter(run, prose)),
        ),
        study=study.slug,
    )


def _annexes(study: Study, run: Run, prose: Prose) -> Iterator[Chapter]:
    """Yield what stands behind the report, whatever it tells."""
    if quality := quality_chapter(study, run, prose):
        yield quality
    yield questionnaire_chapter(prose)
    yield glossary_chapter(prose)


# The sections of the brief, and what speaks in each, in order: an analysis and its section.
SECTIONS: dict[int, tuple[tuple[str, Section], ...]] = {
    1: (
        ("footprint", footprint.section),
        ("voice", voice.department_section),
        ("basis", basis.section),
        ("workload", workload.section),
        ("concentration", concentration.section),
        ("retention", retention.section),
        ("warning", warning.section),
        ("margin", margin.section),
        ("selection", selection.section),
        ("whitespace", whitespace.section),
        ("forecast", forecast.section),
        ("portfolio", portfolio.section),
    ),
    2: (
        ("voice", voice.section),
        ("patterns", patterns.section),
        ("voice", voice.records_section),
        ("workload", workload.relations_section),
        ("relationships", relationships.section),
    ),
    3: (
        ("organisation", organisation.section),
        ("placement", placement.section),
        ("sizing", sizing.section),
        ("comparison", comparison.section),
        ("assignment", assignment.section),
        ("roles", roles.section),
    ),
    4: (
        ("problems", problems.section),
        ("exposure", exposure.section),
        ("proposal", proposal.section),
    ),
}
# What has nothing to say of a company whose sales were not imported.
OF_SALES = frozenset(
    {
        *("concentration", "retention", "warning", "margin", "selection", "whitespace"),
        *("forecast", "portfolio", "assignment", "comparison", "exposure"),
    }
)


def _chapter(number: int, run: Run, prose: Prose) -> Chapter:
    blocks: list[Block] = list(_opening(number, prose))
    held = Held.by(run)
    for name, section in SECTIONS[number]:
        if name in OF_SALES and run.facts.first_sale is None:
            continue
        own = Prose(prose.style, PROSE_PACKAGES[name])
        answer = told_once(run.answers[name], held, prose)
        blocks.extend(section(answer, own))
    title = section_title(number, prose)
    blocks.extend(needs_blocks(number, title, held, prose))
    return Chapter(title, tuple(blocks), section=number)


def _opening(number: int, prose: Prose) -> Iterator[Block]:
    yield Paragraph(prose.say(f"section-{WORDS[number]}.opening"))


def _citations(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.citations
