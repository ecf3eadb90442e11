"""Of which topics does an answer speak, where a question asks for topics?

A codebook of its own (`themes.toml`) for what is always asked (Q35), who would cover (Q40),
problems (Q41) and changes (Q42), with the families and sets of the codebook. A topic is spoken of
though it be wished, past or of others: of the scopes only what denies it serves.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from llavero.interview.coding.codebook import Codebook, book_of

QUESTIONS = ("Q35", "Q40", "Q41", "Q42")
SHARED = ("families", "verbs", "sets")
DENYING = ("negation", "affirmation", "break", "reversal")


@cache
def load_themes() -> Codebook:
    """Return the topics that come with the program."""
    own, base = _read("themes.toml"), _read("codebook.toml")
    scopes = {
        language: {scope: rows[scope] for scope in DENYING if scope in rows}
        for language, rows in base["scopes"].items()
    }
    for language, rows in own.pop("scopes").items():
        scopes[language] |= rows
    shared = {part: base[part] for part in SHARED if part in base}
    return book_of({**shared, "scopes": scopes, **own}, "themes.toml")


def _read(name: str) -> dict[str, Any]:  # Any: the values of a TOML file
    text = files("llavero.interview.coding").joinpath(name).read_text(encoding="utf-8")
    return tomllib.loads(text)
