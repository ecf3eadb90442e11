"""How is the size of the department told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.sizing.findings import Headcount
from llavero.document import Block, Heading, Paragraph
from llavero.prose import Prose, Text


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 3 that says how many people the department needs."""
    if not answer.findings:
        return ()
    return (Heading(prose.say("sizing-heading")), *_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if needed := answer.finding(Headcount):
        yield _needed(needed, prose)
    missing = answer.all(MissingData)
    yield from missing_callout(missing, prose, prose.say("missing-data"))


def _needed(found: Headcount, prose: Prose) -> Paragraph:
    said = [
        prose.say(
            f"sizing-hours-{found.base}",
            accounts=found.accounts,
            hours=found.hours,
            available=found.available,
        ),
        prose.say("sizing-needed", workload=found.workload, needed=found.needed),
        prose.say("sizing-reserve", reserve=found.reserve),
    ]
    if found.present.value is not None:
        said.append(prose.say("sizing-present", present=found.present))
    return Paragraph(Text.join(said), ("talley1961",))
