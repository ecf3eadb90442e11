"""Which languages does a cell name, however it writes them?"""

import re

from llavero.ledger.names import plain

NAMES = {
    "es": ("espanol", "spanish", "castellano", "spa", "esp"),
    "en": ("ingles", "english", "eng", "ing"),
    "pt": ("portugues", "portuguese", "por"),
    "fr": ("frances", "french", "fra", "fre"),
    "de": ("aleman", "german", "deutsch", "ger", "deu"),
    "it": ("italiano", "italian", "ita"),
    "ca": ("catalan", "cat"),
    "zh": ("chino", "chinese", "mandarin", "zho"),
    "ja": ("japones", "japanese", "jpn"),
}
CODES = {name: code for code, names in NAMES.items() for name in (code, *names)}
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]")
_BETWEEN = re.compile(r"[;,/|+&\n]|\by\b|\band\b")


def languages(said: str) -> frozenset[str]:
    """Return the languages in a cell: "Español (MX), inglés", "es_MX", "English & French"."""
    parts = _BETWEEN.split(_ASIDE.sub(" ", said.replace("_", " ").replace("-", " ").casefold()))
    first = [words[0] for part in parts if (words := plain(part).split())]
    return frozenset(CODES.get(word, word) for word in first)
