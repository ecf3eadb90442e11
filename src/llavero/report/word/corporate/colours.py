"""Which colours of a report give way to those of the company's theme?

The first three of a series and the dark blue of headings and rules do. Those that mean something,
such as the red of a warning, stay.
"""

import re
from collections.abc import Mapping
from colorsys import hls_to_rgb, rgb_to_hls

from llavero.report.word.markup import NAMESPACES, Element
from llavero.report.word.palette import BAND, BRICK, GREY, INK, NAVY, OCHRE, STEEL, TEAL, WHITE

# Ours, theirs, and the letters that are written on it.
PLACES = ((NAVY, "accent1", WHITE), (OCHRE, "accent2", INK), (STEEL, "accent3", WHITE))
READ = 4.5  # contrast at which letters are read (WCAG 2.2, 1.4.3)
APART = 60.0  # of 442: two colours of a series nearer than this are taken for one
STEP = 0.02  # of lightness
TINT = 0.08  # of a colour in the ground of a header row


def replacements(theme: Element) -> dict[str, str]:
    """Return the colours of a report that the theme replaces, each with its own."""
    found: dict[str, str] = {}
    taken = [TEAL, GREY, BRICK]
    for ours, place, letters in PLACES:
        accent = _accent(theme, place)
        fit = _readable(accent, letters) if accent else ours
        told = ours == NAVY or all(_distance(fit, other) >= APART for other in taken)
        chosen = fit if told else ours
        taken.append(chosen)
        found[ours] = chosen
    found[BAND] = _tint(found[NAVY])
    return {ours: theirs for ours, theirs in found.items() if ours != theirs}


def recoloured(content: bytes, colours: Mapping[str, str]) -> bytes:
    """Return a part whose attributes name other colours."""
    if not colours:
        return content
    named = "|".join(colours).encode()
    return re.sub(
        rb'(?<==")(#?)(' + named + rb')(?=")',
        lambda found: found[1] + colours[found[2].decode()].encode(),
        content,
    )


def _accent(theme: Element, place: str) -> str | None:
    found = theme.find(f".//a:clrScheme/a:{place}/a:srgbClr", NAMESPACES)
    named = str(found.get("val")) if found is not None else ""
    return named.upper() if re.fullmatch("[0-9A-Fa-f]{6}", named) else None


def _readable(colour: str, letters: str) -> str:
    """Return the colour, darker or lighter until the letters on it are read."""
    step = -STEP if letters == WHITE else STEP
    hue, light, full = rgb_to_hls(*_parts(colour))
    while contrast(colour, letters) < READ and 0.0 < light < 1.0:
        light = min(1.0, max(0.0, light + step))
        colour = _hex(hls_to_rgb(hue, light, full))
    return colour


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _tint(colour: str) -> str:
    red, green, blue = (1.0 - TINT * (1.0 - part) for part in _parts(colour))
    return _hex((red, green, blue))


def _distance(one: str, other: str) -> float:
    pairs = zip(_parts(one), _parts(other), strict=True)
    return float(sum((255 * (a - b)) ** 2 for a, b in pairs) ** 0.5)


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _hex(parts: tuple[float, float, float]) -> str:
    return "".join(f"{round(255 * part):02X}" for part in parts)
