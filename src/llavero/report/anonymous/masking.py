"""Where in a text does a name stand, however it is spelled?

Names are compared word by word, without accents, marks or capitals. The longest that fits is
taken: "Aceros Norte Bajío" is not "Aceros Norte".
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from llavero.ledger.names import plain

WORD = re.compile(r"(?:[^\W_]|&)+")
INSIDE = re.compile(r"\.[^\w\s]|\.\s+[a-záéíóúñ]")  # a stop after which a sentence goes on
APART = 4  # signs between two words of one name, at most
SHORTEST = 3  # letters of a name of one word that is looked for within a text


@dataclass(slots=True)
class Mask:
    """Writes codes for names."""

    _whole: dict[str, str] = field(default_factory=dict)
    _first: dict[str, dict[tuple[str, ...], str]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, name: str, code: str) -> None:
        """Let `code` stand for `name`; a name that has a code keeps it."""
        self._whole.setdefault(name, code)
        words = tuple(plain(name).split())
        if words and (len(words) > 1 or self._told(words[0])):
            self._first[words[0]].setdefault(words, code)

    def name(self, text: str) -> str:
        """Return what stands for words of the company's data, which may be a name as a whole."""
        return self._whole.get(text) or self.text(text)

    def text(self, text: str) -> str:
        """Return a text with codes for the names in it."""
        found = list(WORD.finditer(text))
        words = [plain(one[0]) for one in found]
        written, last, at = list[str](), 0, 0
        while at < len(words):
            match = self._match(text, found, words, at)
            if match is None:
                at += 1
                continue
            code, count = match
            written += [text[last : found[at].start()], code]
            last = _end(text, found[at + count - 1].end(), count)
            at += count
        return "".join([*written, text[last:]]) if written else text

    def _match(
        self, text: str, found: list[re.Match[str]], words: list[str], at: int
    ) -> tuple[str, int] | None:
        names = self._first.get(words[at])
        if not names:
            return None
        left = len(words) - at
        for length in sorted({len(name) for name in names if len(name) <= left}, reverse=True):
            code = names.get(tuple(words[at : at + length]))
            if code is None or not _together(found[at : at + length]):
                continue
            # "rosa" is a colour, and Rosa a person, unless the ledger has her as "rosa".
            said = found[at][0]
            if length > 1 or not said.islower() or said in self._whole:
                return code, length
        return None

    @staticmethod
    def _told(word: str) -> bool:
        return len(word) >= SHORTEST and not word.isdigit()


def _together(found: list[re.Match[str]]) -> bool:
    pairs = pairwise(found)
    return all(after.start() - before.end() <= APART for before, after in pairs)


def _end(text: str, end: int, count: int) -> int:
    """Return where a name ends: the stop of "S.A." belongs to it, that of a sentence does not."""
    inside = text[max(0, end - 2) : end]
    abbreviated = count > 1 and inside[:1] in ". " and inside[1:].isalpha()
    return end + 1 if abbreviated and INSIDE.match(text, end) else end
