"""What stands behind the report besides its figures: the data, the questionnaire, the terms?"""

from collections.abc import Iterable

from llavero.diagnosis.run import Run
from llavero.document import Block, Chapter, Column, Paragraph, Table
from llavero.interview.questionnaire import PerAccount, Question, questionnaire
from llavero.ledger.manifest import SourceEntry, read_manifest
from llavero.prose import Prose, Text
from llavero.report.data import tables_absent
from llavero.study import Study

# What the report speaks of and a reader may not know, by id of its sentence.
TERMS = (
    *("key-account", "kam", "account", "group", "net-sales", "credited", "contribution"),
    *("cost-to-serve", "effective-number", "gini", "variation", "retention", "silence"),
    *("wallet", "white-space", "selection", "grey-zone", "back-test", "level", "category"),
    *("stage", "active-contact", "single-thread", "bow-tie", "strength", "declared", "pattern"),
    *("span", "full-post", "signal-weight", "risk", "opacity", "lever", "revenue-at-risk"),
)


def quality_chapter(study: Study, run: Run, prose: Prose) -> Chapter | None:
    """Return the annex of what came as it was read, and what did not; None if more came since."""
    manifest = read_manifest(study.ledger)
    if manifest.digest != run.facts.digest or not manifest.sources:
        return None
    sources = sorted(manifest.sources.values(), key=lambda one: (one.table, one.name))
    aside = sum(one.rows_set_aside for one in sources)
    said = prose.say("quality-aside" if aside else "quality-whole", rows=aside)
    opening = Paragraph(Text.join((prose.say("quality"), said)))
    blocks: tuple[Block, ...] = (opening, _sources(sources, prose), *tables_absent(run, prose))
    return Chapter(prose.say("quality-heading"), blocks)


def _sources(sources: Iterable[SourceEntry], prose: Prose) -> Table:
    columns = (
        Column(prose.say("quality-source"), width=2.4),
        Column(prose.say("data-table"), width=1.4),
        *(Column(prose.say(f"quality-{name}"), True, 0.7) for name in ("read", "kept", "out")),
    )
    rows = tuple(
        (
            Text.name(one.name),
            prose.say(f"table-{one.table.replace('_', '-')}"),
            *(
                prose.say("cell", value=count)
                for count in (one.rows_read, one.rows_kept, one.rows_set_aside)
            ),
        )
        for one in sources
    )
    return Table(prose.say("quality-table"), columns, rows, prose.say("data-source"))


def questionnaire_chapter(prose: Prose) -> Chapter:
    """Return the annex of the questions that each seller is asked."""
    columns = (
        Column(prose.say("questions-id"), width=0.5),
        Column(prose.say("questions-asked"), width=4.2),
        Column(prose.say("questions-of"), width=1.1),
    )
    rows = tuple(_question(one, prose) for one in questionnaire().questions)
    source = prose.say("questions-source")
    table = Table(prose.say("questions-table"), columns, rows, source)
    return Chapter(prose.say("questions-heading"), (Paragraph(prose.say("questions")), table))


def _question(one: Question, prose: Prose) -> tuple[Text, Text, Text]:
    once = "once" if one.per_account == PerAccount.ONCE else "each"
    asked = Text.name(one.asked[prose.style.language])
    return Text.name(one.id), asked, prose.say(f"questions-{once}")


def glossary_chapter(prose: Prose) -> Chapter:
    """Return the annex of the terms, in the order of the alphabet."""
    columns = (
        Column(prose.say("glossary-term"), width=1.2),
        Column(prose.say("glossary-means"), width=3.6),
    )
    terms = ((prose.say(f"term-{id}"), prose.say(f"term-{id}.means")) for id in TERMS)
    rows = tuple(sorted(terms, key=lambda pair: str(pair[0]).casefold()))
    table = Table(prose.say("glossary-table"), columns, rows, prose.say("glossary-source"))
    return Chapter(prose.say("glossary-heading"), (Paragraph(prose.say("glossary")), table))
