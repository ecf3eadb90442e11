"""Which limits must stand beside what few sellers said?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.patterns.findings import CodersAgree, PatternsHeard
from llavero.document import Block, Callout
from llavero.prose import Prose, Text


def caveats(answer: Answer, heard: PatternsHeard, prose: Prose) -> Iterator[Block]:
    """Yield the limits of the patterns, and how far coders agree where two coded."""
    items = [
        prose.say("patterns-limit-sample", sellers=heard.sellers),
        prose.say("patterns-limit-said"),
        prose.say("patterns-limit-cause"),
    ]
    if found := answer.finding(CodersAgree):
        items.append(_agreement(found, prose))
    elif not heard.confirmed.value:
        items.append(prose.say("patterns-limit-codes"))
    yield Callout("warning", prose.say("patterns-limits"), tuple(items))


def _agreement(found: CodersAgree, prose: Prose) -> Text:
    said = []
    if found.kappa.value is not None:
        said.append(prose.say("patterns-kappa", kappa=found.kappa, twice=found.twice))
    elif found.alpha.value is not None:
        said.append(prose.say("patterns-alpha", alpha=found.alpha, twice=found.twice))
    if found.reading:
        said.append(prose.say(f"patterns-reading-{found.reading}"))
    if found.weak:
        said.append(prose.say("patterns-weak", codes=Text.name(", ".join(found.weak))))
    if found.within:
        said.append(prose.say("patterns-intracoder"))
    return Text.join(said)
