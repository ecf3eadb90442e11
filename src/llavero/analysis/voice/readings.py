"""Which readings have been given already? What was explained once is not explained again."""

from dataclasses import dataclass, field

from llavero.prose import Prose, Text


@dataclass(slots=True)
class Readings:
    """The readings of a section, as they are given: in full once, then by who had it first."""

    prose: Prose
    _first: dict[str, str] = field(default_factory=dict)  # sentence -> code

    def reading(self, sentence: str, code: str, same: str = "", **facts: object) -> Text:
        """Return a reading of a seller: the sentence, or its `.again` where it was said before.

        `same` tells what else must be equal for it to be the same again.
        """
        first = self.earlier(f"{sentence} {same}", code)
        if not first:
            return self.prose.say(sentence, code=code, **facts)
        return self.prose.say(f"{sentence}.again", code=code, first=first, **facts)

    def earlier(self, told: str, code: str) -> str:
        """Return who had the same told before; nobody where the seller is the first."""
        first = self._first.setdefault(told, code)
        return "" if first == code else first
