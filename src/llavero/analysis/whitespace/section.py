"""How is told what accounts could buy? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.whitespace.blocks import map_table, space_table
from llavero.analysis.whitespace.findings import (
    LineMap,
    OpenSpaces,
    SuggestionsTried,
    TooFewToCompare,
)
from llavero.analysis.whitespace.parameters import BAND
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

LIKE = ("bhattacharyya1943", "sarwar2000")


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of what accounts could buy."""
    blocks = tuple(_blocks(answer, prose))
    return (Heading(prose.say("whitespace-heading")), *blocks) if blocks else ()


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if spaces := answer.finding(OpenSpaces):
        yield Paragraph(_spaces(spaces, prose), LIKE)
        yield Paragraph(_trust(spaces, answer.finding(SuggestionsTried), prose))
        if spaces.spaces:
            yield space_table(spaces, prose)
    if lines := answer.finding(LineMap):
        yield from detail(map_table(lines, prose))
    if few := answer.finding(TooFewToCompare):
        said = prose.say("whitespace-few", accounts=few.accounts, lines=few.lines)
        yield Callout("missing", prose.say("whitespace-few-title"), (said,))
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))


def _spaces(spaces: OpenSpaces, prose: Prose) -> Text:
    if not spaces.open.value:
        return prose.say("whitespace-none", accounts=spaces.accounts, lines=spaces.lines)
    return Text.join(
        (
            prose.say(
                "whitespace-open",
                accounts=spaces.accounts,
                lines=spaces.lines,
                open=spaces.open,
                penetration=Share(spaces.penetration),
            ),
            prose.say(
                f"whitespace-alike-{'segment' if spaces.segmented else 'size'}",
                band=BAND.quantity(spaces.band),
            ),
            prose.say(
                "whitespace-potential",
                potential=spaces.potential,
                low=spaces.low,
                high=spaces.high,
                share=spaces.share,
            ),
            prose.say("whitespace-ask"),
        )
    )


def _trust(spaces: OpenSpaces, tried: SuggestionsTried | None, prose: Prose) -> Text:
    said = list(_tried(tried, prose)) if tried else [prose.say("whitespace-untried")]
    if spaces.stated:
        said.append(prose.say("whitespace-closed", closed=spaces.closed))
    else:
        said.append(prose.say("whitespace-unstated"))
    return Text.join(said)


def _tried(tried: SuggestionsTried, prose: Prose) -> Iterator[Text]:
    if tried.precision.value is None or tried.popular.value is None:
        yield prose.say("whitespace-untried")
        return
    if tried.few:
        yield prose.say("whitespace-tried-few", suggested=tried.suggested, right=tried.right)
        return
    yield prose.say(
        "whitespace-tried",
        suggestions=tried.suggestions,
        suggested=tried.suggested,
        precision=tried.precision,
        popular=tried.popular,
        base=tried.base,
    )
    yield prose.say(
        f"whitespace-{tried.verdict}",
        gain=tried.gain,
        low=tried.gain_low,
        high=tried.gain_high,
    )
