"""How is a question worded on a form: what is asked, and what its fields expect?"""

from dataclasses import dataclass

from llavero.interview.questionnaire import NUMERIC, Kind, Part, Question
from llavero.prose import Prose, Style

PACKAGES = ("llavero.report.form", "llavero.interview")
NOTICE = ("purpose", "voluntary", "code", "contacts", "alone")
PRIVACY = ("mexico", "europe", "delete")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a form, in one language."""

    language: str
    prose: Prose

    @classmethod
    def of(cls, language: str) -> "Wording":
        """Return the words in a language."""
        return cls(language, Prose(Style.of(language), *PACKAGES))

    def __call__(self, sentence: str, **facts: object) -> str:
        """Return a sentence."""
        return self.prose.text(sentence, **facts)

    def asked(self, question: Question) -> str:
        """Return a question with its number, and a star where it is required."""
        return f"{question.id}. {question.asked[self.language]}" + (
            " *" if question.required else ""
        )

    def notice(self, company: str) -> tuple[str, ...]:
        """Return the paragraphs that are read before the first question."""
        return tuple(self(f"notice-{part}", company=company) for part in NOTICE)

    def privacy(self, company: str) -> tuple[str, ...]:
        """Return the paragraphs of the privacy notice."""
        return tuple(self(f"privacy-{part}", company=company) for part in PRIVACY)

    def open(self, question: Question) -> str:
        """Return what the open field of a question expects."""
        if question.least_words:
            return self("form-open-words", words=question.least_words)
        return self("form-open")

    def label(self, part: Part) -> str:
        """Return the name of a part and what it expects."""
        named, hint = part.said[self.language], self.hint(part)
        if hint and named and "(" not in named:
            return f"{named} ({hint})"
        return named or hint

    def hint(self, part: Part) -> str:
        """Return what a field expects; empty where its options say it."""
        if part.kind == Kind.YEAR:
            return self("form-year")
        if part.kind in NUMERIC:
            return self.range(part)
        if part.kind == Kind.LIST:
            return self("form-list")
        if part.kind == Kind.CHOICE:
            return self("form-pick")
        return self("form-yes-no") if part.kind == Kind.BOOLEAN else ""

    def range(self, part: Part) -> str:
        """Return the bounds of a number, in words."""
        if part.least is None:
            return ""
        least = int(part.least)
        if part.most is None:
            return self("form-least", least=least)
        return self("form-range", least=least, most=int(part.most))

    def options(self, part: Part) -> tuple[tuple[str, str], ...]:
        """Return the ids and the words of what may be chosen."""
        if part.kind == Kind.BOOLEAN:
            return (("1", self("form-yes")), ("0", self("form-no")))
        return tuple((option.id, option.said[self.language]) for option in part.options)
