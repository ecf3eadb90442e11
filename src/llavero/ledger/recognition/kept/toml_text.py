"""How is a value written in TOML? The standard library only reads it."""

from collections.abc import Mapping

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quoted(text: str) -> str:
    """Return a basic string."""
    return '"' + "".join(_escaped(character) for character in text) + '"'


def scalar(value: object) -> str:
    """Return a string, number or boolean as TOML; anything else as the string it prints as."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, int | float) else quoted(str(value))


def array(values: tuple[str, ...]) -> str:
    """Return an array of strings on one line."""
    return "[" + ", ".join(quoted(value) for value in values) + "]"


def inline(values: Mapping[str, object]) -> str:
    """Return an inline table of scalars."""
    if not values:
        return "{}"
    return "{ " + ", ".join(f"{quoted(k)} = {scalar(v)}" for k, v in values.items()) + " }"


def comment(text: str) -> str:
    """Return `text` as a comment of one line."""
    printable = "".join(c if c.isprintable() else " " for c in text)
    return "# " + " ".join(printable.split())


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if ord(character) < 0x20 or ord(character) == 0x7F:
        return f"\\u{ord(character):04x}"
    return character
