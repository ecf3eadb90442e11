"""What must a director know who reads a single page?"""

from collections.abc import Callable, Sequence

from llavero.diagnosis.run import Run
from llavero.document import Block, Bullets, Chapter, Paragraph
from llavero.prose import Prose, Text
from llavero.report.lookup import why_not, without_rates
from llavero.report.summary import design, proposal, sales, sellers, team


def summary_chapter(run: Run, prose: Prose) -> Chapter:
    """Return the page that stands before everything else."""
    told = {topic: tell(run, prose) for topic, tell in TOPICS.items()}
    lacking = [topic for topic, said in told.items() if said is None]
    if run.facts.first_sale is None:
        lacking = ["everything", *(topic for topic in lacking if topic not in OF_SALES)]
    items = [item for points in POINTS if (item := _joined([told[one] for one in points]))]
    blocks: tuple[Block, ...] = (
        Paragraph(prose.say("summary-opening", period=run.setting.period)),
        *((Bullets(tuple(items)),) if items else ()),
        *((Paragraph(_lacking(lacking, run, prose)),) if lacking else ()),
    )
    return Chapter(prose.say("summary-title"), blocks)


def _joined(parts: Sequence[Text | None]) -> Text | None:
    said = [part for part in parts if part is not None]
    return Text.join(said) if said else None


# The figure whose reasons say why there is nothing to tell of a topic.
SHOWN = {
    "sales": ("retention", "M45"),
    "basis": ("basis", "M08"),
    "concentration": ("concentration", "M21.cr1"),
    "kept": ("retention", "M42"),
    "margin": ("margin", "M50"),
    "choice": ("selection", "C5.selected"),
}


def _lacking(topics: list[str], run: Run, prose: Prose) -> Text:
    said = Text.join(
        (
            prose.say(
                "summary-lacking-one",
                topic=prose.say(f"summary-lacking-{topic}"),
                needs=prose.say(_needs(topic, run, prose)),
            )
            for topic in topics
        ),
        "; ",
    )
    return prose.say("summary-lacking", topics=said)


def _needs(topic: str, run: Run, prose: Prose) -> str:
    """Return the sentence that says what is missing: for a reason of its own, or the usual."""
    reasons = why_not(run, *SHOWN[topic]) if topic in SHOWN else ()
    if "missing-rates" in reasons or (topic in SHOWN and without_rates(run)):
        return "summary-lacking-rates"
    own = [f"summary-lacking-{topic}.{reason}" for reason in reasons]
    return next(filter(prose.has, own), f"summary-lacking-{topic}.needs")


Topic = Callable[[Run, Prose], Text | None]

# In the order in which a director asks.
TOPICS: dict[str, Topic] = {
    "sales": sales.sales,
    "department": team.department,
    "portfolios": team.portfolios,
    "basis": team.basis,
    "concentration": sales.concentration,
    "kept": sales.kept,
    "margin": sales.margin,
    "choice": sales.choice,
    "interviews": sellers.interviews,
    "relationships": sellers.relationships,
    "place": design.place,
    "headcount": design.headcount,
    "first": proposal.first,
}
# Which topics make a point: a page holds no more of them.
POINTS = (
    ("sales",),
    ("department", "portfolios", "basis"),
    ("concentration",),
    ("kept",),
    ("margin",),
    ("choice",),
    ("interviews", "relationships"),
    ("place", "headcount"),
    ("first",),
)
# What cannot be said without sales, for one reason that is told once.
OF_SALES = frozenset({"sales", "basis", "concentration", "kept", "margin", "choice", "first"})
