"""How do the styles of a template and those of a report become one list?

The styles that the template has are its own; a style that it lacks is added, in its letters and
colours. A report calls each by one name: where the template calls it otherwise, it is renamed.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace

from docx.oxml.parser import parse_xml

from llavero.report.word.corporate.colours import recoloured
from llavero.report.word.corporate.letters import USUAL_LINE, Letters
from llavero.report.word.corporate.style_names import known_as, style_name
from llavero.report.word.markup import (
    Element,
    element,
    part_bytes,
    qualified,
    root,
)
from llavero.report.word.package.styles import (
    STYLES,
    ParagraphStyle,
    other_styles,
    page_number_tab,
    paragraph_style,
)
from llavero.report.word.package.theme import FONT

VAL, ID, TYPE = (qualified(f"w:{name}") for name in ("val", "styleId", "type"))
REFERENCES = tuple(
    qualified(f"w:{name}")
    for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink",
                 "numStyleLink")
)  # fmt: skip
# The styles that hold where none is named.
DEFAULTS = {
    "paragraph": "Normal",
    "character": "DefaultParagraphFont",
    "table": "TableNormal",
    "numbering": "NoList",
}
OWN_LETTERS = "ChartBox"  # its letters are fitted to boxes by their width in Calibri
# What stands before, or after, what is added to `w:pPr` and `w:rPr`.
BEFORE_NUMBERING = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
BEFORE_TABS = (*BEFORE_NUMBERING, "numPr", "suppressLineNumbers", "pBdr", "shd")
AFTER_LANGUAGE = ("eastAsianLayout", "specVanish", "oMath")


def renamed(theirs: Element) -> dict[str, str]:
    """Return by which id a report calls each style of a template that has another."""
    ours = _ours()
    by_name = {(kind, known_as(name)): id for id, (kind, name) in ours.items()}
    names: dict[str, str] = {}
    held = {style.get(ID) or "": style for style in theirs.findall(qualified("w:style"))}
    for id, style in held.items():
        key = (style.get(TYPE) or "paragraph", known_as(style_name(style)))
        found = _default(style) or by_name.get(key)
        if found and found not in names.values():
            names[id] = found
    for id in held:
        if id not in names and id in ours:  # another style under an id of ours
            names[id] = _free(id, {*held, *ours, *names.values()})
    return {id: name for id, name in names.items() if id != name}


def rename(part: Element, names: Mapping[str, str]) -> None:
    """Let a part of a template call its styles as a report does."""
    for found in part.iter(*REFERENCES):
        if (id := found.get(VAL)) in names:
            found.set(VAL, names[str(id)])


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the styles of a report must agree with."""

    letters: Letters
    colours: Mapping[str, str]
    language: str
    text_width: int
    lists: int  # of the template: ours are counted on from there


def merged(theirs: Element, wanted: Wanted) -> Element:
    """Return the styles of a template, renamed, with those that a report needs and it lacks."""
    whole = deepcopy(theirs)
    names = renamed(whole)
    for style in whole.findall(qualified("w:style")):
        style.set(ID, names.get(style.get(ID) or "", style.get(ID) or ""))
    rename(whole, names)
    _speak(whole, wanted.language)
    held = {style.get(ID): style for style in whole.findall(qualified("w:style"))}
    for style in STYLES:
        if style.id in held:
            _fit(held[style.id], style, wanted)
    lacking = [_added(style, wanted) for style in STYLES if style.id not in held]
    lacking += [one for one in other_styles() if one.get(ID) not in held]
    whole.extend(_coloured(lacking, wanted.colours))
    return whole


def _added(style: ParagraphStyle, wanted: Wanted) -> Element:
    own = _adapted(style, wanted.letters, wanted.lists)
    made = paragraph_style(own, wanted.language, wanted.text_width)
    if style.id == OWN_LETTERS:
        fonts = element("w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT)
        made.find(qualified("w:rPr")).insert(0, fonts)
    return made


def _coloured(styles: list[Element], colours: Mapping[str, str]) -> list[Element]:
    painted: Element = parse_xml(recoloured(part_bytes(root("w:styles", *styles)), colours))
    return list(painted)


def _ours() -> dict[str, tuple[str, str]]:
    found = {style.id: ("paragraph", style.name) for style in STYLES}
    for one in other_styles():
        found[one.get(ID) or ""] = (one.get(TYPE) or "", style_name(one))
    return found


def _default(style: Element) -> str | None:
    """Return our name of a style that holds where none is named."""
    if style.get(qualified("w:default")) not in ("1", "true", "on"):
        return None
    return DEFAULTS.get(style.get(TYPE) or "")


def _free(id: str, taken: set[str]) -> str:
    return next(name for at in range(2, 1000) if (name := f"{id}{at}") not in taken)


def _speak(styles: Element, language: str) -> None:
    """Give the letters of the template the language of the report."""
    for found in styles.iter(qualified("w:lang")):
        found.set(VAL, language)
    defaults = styles.find(qualified("w:docDefaults"))
    if defaults is None:
        defaults = element("w:docDefaults")
        styles.insert(0, defaults)
    holder = defaults.find(qualified("w:rPrDefault"))
    if holder is None:
        holder = element("w:rPrDefault")
        defaults.insert(0, holder)
    letters = holder.find(qualified("w:rPr"))
    if letters is None:
        letters = element("w:rPr")
        holder.append(letters)
    if letters.find(qualified("w:lang")) is None:
        after = [child for child in letters if _local(child) in AFTER_LANGUAGE]
        spoken = element("w:lang", val=language, eastAsia=language, bidi="ar-SA")
        letters.insert(letters.index(after[0]) if after else len(letters), spoken)


def _fit(theirs: Element, ours: ParagraphStyle, wanted: Wanted) -> None:
    """Give a style of the template what a report cannot do without.

    Lists have bullets, page numbers their place, and what names something stays with it.

    A heading loses the number of its style: a report numbers its sections as the brief does.
    """
    shape = theirs.find(qualified("w:pPr"))
    if shape is None:
        shape = element("w:pPr")
        after = theirs.find(qualified("w:rPr"))
        theirs.insert(theirs.index(after) if after is not None else len(theirs), shape)
    if ours.keep_next and shape.find(qualified("w:keepNext")) is None:
        _insert(shape, element("w:keepNext"), ("pStyle",))
    if ours.outline is not None:
        for numbered in shape.findall(qualified("w:numPr")):
            shape.remove(numbered)
    if ours.numbering and shape.find(qualified("w:numPr")) is None:
        list_id = element("w:numId", val=ours.numbering + wanted.lists)
        _insert(shape, element("w:numPr", list_id), BEFORE_NUMBERING)
    if ours.contents:
        for tabs in shape.findall(qualified("w:tabs")):
            shape.remove(tabs)
        _insert(shape, page_number_tab(wanted.text_width), BEFORE_TABS)


def _insert(shape: Element, added: Element, before: tuple[str, ...]) -> None:
    shape.insert(sum(_local(child) in before for child in shape), added)


def _adapted(style: ParagraphStyle, letters: Letters, lists: int) -> ParagraphStyle:
    """Return a style of ours for a document whose Normal is not ours."""
    own = replace(style, numbering=style.numbering + lists if style.numbering else None)
    if style.size and style.id not in (OWN_LETTERS, "Spacer"):
        own = replace(own, size=max(1, int(style.size * letters.smaller)))
    if style.based_on != "Normal" or style.id == "BodyText":
        return own
    return replace(
        own,
        before=own.before or 0,
        after=own.after or 0,
        line=own.line or USUAL_LINE,
        indent=own.indent or 0,
        hanging=own.hanging or 0,
        align=own.align or "left",
    )


def _local(found: Element) -> str:
    return str(found.tag).rpartition("}")[2]
