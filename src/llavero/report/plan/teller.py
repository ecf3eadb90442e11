"""In which words is a plan told?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llavero.document import Blank, Fact, Panel, PlanCell
from llavero.document.account_plan import PanelBody
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Style, Text
from llavero.report.plan.contents import Content
from llavero.report.plan.known import Known

PACKAGES = (
    "llavero.report",
    "llavero.analysis.portfolio",
    "llavero.analysis.selection",
    "llavero.analysis.warning",
    "llavero.report.plan",
)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells what is known of an account, in one language."""

    known: Known
    contents: Sequence[Content]
    prose: Prose

    @classmethod
    def of(cls, known: Known, contents: Sequence[Content], style: Style) -> "Teller":
        """Return who tells of an account in a style."""
        return cls(known, contents, Prose(style, *PACKAGES))

    def say(self, sentence: str, **facts: object) -> Text:
        """Return a sentence of the plan."""
        return self.prose.say(f"plan-{sentence}", **facts)

    def cell(self, value: object) -> Text:
        """Return a value as it stands by itself."""
        return self.prose.say("cell", value=value)

    def figure(self, label: str, figure: Measure, **facts: object) -> Fact:
        """Return a fact that is a figure; one that is not known says why."""
        told = self.cell(figure) if figure.value is not None else self.unknown(figure)
        return Fact(self.say(label, **facts), told, figure.id)

    def unknown(self, figure: Measure) -> Text:
        """Return why a figure has no value."""
        reasons = Text.join((self.prose.say(f"reason-{code}") for code in figure.reasons), "; ")
        return self.say("unknown", reasons=reasons)

    def fact(self, label: str, value: PlanCell | None) -> Fact:
        """Return a fact; one that is not on record says so."""
        return Fact(self.say(label), self.say("not-on-record") if value is None else value)

    def blank(self, key: str, lines: int = 1, *, grows: bool = True) -> Blank:
        """Return a place to write what only a person knows; of several lines it takes more."""
        return Blank(key, self.say(f"ask-{key}"), lines, grows and lines > 1)

    def panel(self, number: int, *bodies: PanelBody, width: float = 1.0) -> Panel:
        """Return the panel of a content, with its state, source and age."""
        content = self.contents[number - 1]
        title = self.say(f"content-{content.name}")
        note = Text.join(self._note(content), " · ")
        return Panel(title, bodies, (number,), content.state, note, width)

    def _note(self, content: Content) -> Iterator[Text]:
        yield self.say(f"state-{content.state}")
        if content.sources:
            named = (self.prose.say(f"source-of-{source}") for source in content.sources)
            yield Text.join(named, ", ")
            yield self.age(content.age)

    def age(self, days: int | None) -> Text:
        """Return how long ago something was known."""
        if days is None:
            return self.say("age-unknown")
        return self.say("age-today" if days == 0 else "age", days=days)
