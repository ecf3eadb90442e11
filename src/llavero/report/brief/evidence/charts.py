"""Is there an org chart of the company, or of the department? A word about one is none.

It may be a picture, SmartArt, shapes, a table or an indented list. What it is a chart of is told
by its own words, its alternative text and the lines around it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from llavero.report.brief.evidence.units import Part, Unit
from llavero.report.brief.evidence.words import normal
from llavero.report.brief.manuscript import Drawing, Grid, Line

CHART_WORD = re.compile(
    r"\borganigrama\w*|\borg(?:ani[sz]ation(?:al)?)? ?-?chart\w*|\bestructura organi\w+|\bhierarchy"
    r"|\b(?:internal|department|team|unit) chart\b|\bchart of the (?:unit|team|department|company)"
    r"|\bwho (?:reports|answers) to whom"
    r"|\bquien (?:le )?(?:reporta|depende|responde) (?:a|de) quien"
    r"|\ba quien (?:le )?reporta\w*|\breporting lines?|\bchain of command|\bcadena de mando"
    r"|\blineas? de (?:mando|autoridad)|\bjerarquia"
)
# Shapes that show whom we deal with at a customer: they hold posts, but of somebody else.
MAP_WORD = re.compile(
    r"\bmapa de (?:las )?(?:relacion\w*|actores|contactos|interesados|influencia\w*)"
    r"|\bpersonas del cliente"
    r"|\b(?:relationships?|stakeholders?|contacts?|influence) map|\bcustomer's people"
)
POST = re.compile(
    r"\b(?:director|directora|direccion|gerente|gerencia|jefe|jefa|jefatura|coordinador"
    r"|coordinadora|coordinators?|leads?|officer|comercial|tecnico|ingeniero"
    r"|ejecutiv[oa]s?|analista|asistente|vendedor\w*|kams?|supervisor\w*|presidente|presidencia|ceo"
    r"|cco|cfo|coo|president|manager|head|analyst|assistant|executives?|sellers?|vice ?president"
    r"|vicepresiden\w+|soporte|support|especialista|specialist|finanzas|operaciones"
    r"|recursos humanos"
    r"|human resources|marketing|mercadotecnia|logistica|logistics|consejo|board)\b"
)
TOP = re.compile(
    r"\b(?:director general|direccion general|dueno|presidente|presidencia|consejo|ceo"
    r"|general manager"
    r"|chief executive|managing director|board)\b"
)
WHOLE = re.compile(
    r"\borgani[sz]ation(?:al)? chart of (?!the (?:unit|team|department|desk|area)\b)"
    r"|\borganigrama de (?!cuentas|la (?:unidad|gerencia|jefatura|coordinacion)\b)"
    r"|\borganigrama (?:completo|general|actual|de la (?:empresa|organizacion|compania))"
    r"|\b(?:full|company|complete|whole|current|overall)(?:-wide)? org|\bde la (?:empresa"
    r"|organizacion"
    r"|compania)\b|\bof the (?:company|organi[sz]ation)\b|\bcompany\b"
)
INNER = re.compile(
    r"\binterno|\bpor dentro|\b(?:inside|within) (?:the|our) (?:desk|department|unit|team)"
    r"|\bdel departamento|\binternal|\bof the (?:key account )?department"
    r"|\bdepartment(?:al)?\b"
    r"|\bdel area\b|\bdel equipo\b|\bpropuest[oa]\b|\bproposed\b"
)
AROUND = 2  # blocks before and after in which a caption or a lead-in is sought
NEARBY = 300  # letters of a line that may be its caption or lead-in
CAPTION = 160  # letters of a caption, and of the end of a paragraph that announces a drawing
LABEL = 80  # letters of the longest post
QUOTED = 5  # posts quoted as evidence
FEWEST = 4  # posts that make a chart of boxes, a table or a list
ARROW = re.compile(r"→|->|⟶")
TREE = re.compile(r"^\s*(?:[-–•*└├│>→↳]|\d+(?:\.\d+)*[.)]?\s)|→|->|⟶")


@dataclass(frozen=True, slots=True)
class OrgChart:
    """What was taken for an org chart."""

    words: str  # its own, normal
    around: str  # its own and those of the lines around it, normal
    quote: str
    caption: str = ""  # the line right under or over it that calls it an org chart, normal


def company_charts(parts: Sequence[Part], units: Sequence[Unit]) -> tuple[str, ...]:
    """Return the org charts of the whole company."""
    return tuple(chart.quote for chart in _told_apart(parts)[0])


def inner_charts(parts: Sequence[Part], units: Sequence[Unit]) -> tuple[str, ...]:
    """Return the org charts of the department."""
    return tuple(chart.quote for chart in _told_apart(parts)[1])


def _told_apart(parts: Sequence[Part]) -> tuple[list[OrgChart], list[OrgChart]]:
    whole: list[OrgChart] = []
    inner: list[OrgChart] = []
    for chart in _charts(parts):
        is_whole, is_inner = _kinds(chart)
        if is_whole == is_inner:  # nothing tells: the first is the company, the next the department
            (inner if whole else whole).append(chart)
        else:
            (whole if is_whole else inner).append(chart)
    return whole, inner


def _kinds(chart: OrgChart) -> tuple[bool, bool]:
    if TOP.search(chart.words):
        return True, False
    told = chart.caption or chart.around
    return WHOLE.search(told) is not None, INNER.search(told) is not None


def _charts(parts: Sequence[Part]) -> Iterator[OrgChart]:
    for at, part in enumerate(parts):
        if isinstance(part.block, Drawing) and part.block.kind != "chart":
            around = [*_around(parts, at), *_leading(parts, at)]
            yield from _drawn(part.block, around, _caption(parts, at))
        elif isinstance(part.block, Grid):
            yield from _tabled(part.block, _around(parts, at))
    yield from _listed(parts)


def _drawn(drawing: Drawing, around: Sequence[str], caption: str) -> Iterator[OrgChart]:
    chart = replace(_chart((*drawing.labels, drawing.description), around), caption=caption)
    if MAP_WORD.search(chart.words) and not CHART_WORD.search(chart.words):
        return
    posts = sum(bool(POST.search(normal(label))) for label in drawing.labels)
    if posts >= FEWEST or CHART_WORD.search(chart.around):
        yield chart


def _tabled(grid: Grid, around: Sequence[str]) -> Iterator[OrgChart]:
    cells = dict.fromkeys(cell for row in grid.rows for cell in row if cell and len(cell) <= LABEL)
    posts = [cell for cell in cells if POST.search(normal(cell))]
    if len(posts) >= FEWEST and CHART_WORD.search(normal(" / ".join(around))):
        yield _chart(posts, around)


def _listed(parts: Sequence[Part]) -> Iterator[OrgChart]:
    """Yield the charts written as a run of short lines, one post each, or joined by arrows."""
    for is_post, run in groupby(enumerate(parts), key=lambda placed: _is_post(placed[1])):
        placed = list(run)
        lines = [part.block.text for _, part in placed if isinstance(part.block, Line)]
        around = [
            line
            for at in (placed[0][0], placed[-1][0])
            for line in _around(parts, at, opening=True)
        ]
        posts = sum(len(POST.findall(normal(line))) for line in lines)
        if (
            is_post
            and posts >= max(FEWEST, len(lines) / 2)
            and CHART_WORD.search(normal(" / ".join(around)))
        ):
            yield _chart(lines, around)


def _is_post(part: Part) -> bool:
    line = part.block
    if not isinstance(line, Line) or part.heading:
        return False
    if len(ARROW.findall(line.text)) + 1 >= FEWEST:
        return True
    return len(line.text) <= LABEL and bool(line.listed or TREE.search(line.text))


def _chart(own: Sequence[str], around: Sequence[str]) -> OrgChart:
    named = [line for line in around if CHART_WORD.search(normal(line))]
    shown = ", ".join([label for label in own if label][:QUOTED]) or (named or [""])[0]
    words = normal(" / ".join(own))
    return OrgChart(words, f"{words} / {normal(' / '.join(around))}", shown)


def _caption(parts: Sequence[Part], at: int) -> str:
    """Return the line under a drawing, or else over it, that calls it an org chart."""
    for part in (*parts[at + 1 : at + 2], *parts[max(0, at - 1) : at]):
        if isinstance(part.block, Line) and len(part.block.text) <= CAPTION:
            said = normal(part.block.text)
            if CHART_WORD.search(said):
                return said
    return ""


def _leading(parts: Sequence[Part], at: int) -> list[str]:
    """Return how a long paragraph right before a drawing ends: there it is announced."""
    before = parts[at - 1].block if at else None
    return [before.text[-CAPTION:]] if isinstance(before, Line) else []


def _around(parts: Sequence[Part], at: int, *, opening: bool = False) -> list[str]:
    """Return the captions, headings and short lines next to a block, or how longer ones open."""
    near = parts[max(0, at - AROUND) : at + AROUND + 1]
    lines = [part.block.text for part in near if isinstance(part.block, Line)]
    return [text[:NEARBY] for text in lines if opening or len(text) <= NEARBY]
