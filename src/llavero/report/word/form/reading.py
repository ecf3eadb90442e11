"""What does a Word form that came back say?

A field is known by the tag of its control or by the bookmark around it, whichever the program that
saved the file has left; what is written beside it, in its box, is read too.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from llavero.interview.form import DAY, HEAD, MARK, Identity, Slot
from llavero.interview.questionnaire import questionnaire
from llavero.interview.reply import Reply
from llavero.report.form.archive import FormRefused, safe_parts
from llavero.report.form.excel import ACCOUNT_ID
from llavero.report.form.wording import Wording
from llavero.report.word.form.controls import EMPTY_CELL, PROMPTS, UNTICKED, tag_of
from llavero.report.word.reading.archive import attribute, child, local

_BREAKS = {"br": "\n", "cr": "\n", "tab": " "}
_YES = ("1", "true")
_LANGUAGES = ("es", "en")


def read_word(path: Path) -> Reply:
    """Return what the form at `path` says.

    Raises FormRefused.
    """
    said = _fields(_body(safe_parts(path), path))
    identity = Identity.read(said.pop(MARK, ""))
    if identity is None:
        raise FormRefused("not-a-form", path)
    slots = {slot: value for tag, value in said.items() if (slot := Slot.read(tag))}
    ids = {s.account: v for s, v in slots.items() if s.part == ACCOUNT_ID and s.question == HEAD}
    filled = {s: v for s, v in slots.items() if v and s.part != ACCOUNT_ID}
    lacking = {q.id for q in questionnaire().questions} - {slot.question for slot in slots}
    return Reply(identity, filled, ids, frozenset(lacking))


def _body(parts: dict[str, bytes], path: Path) -> Element:
    try:
        found = child(ElementTree.fromstring(parts["word/document.xml"]), "body")
    except (ElementTree.ParseError, LookupError, ValueError) as fault:
        raise FormRefused("damaged", path) from fault
    if found is None:
        raise FormRefused("damaged", path)
    return found


def _fields(body: Element) -> dict[str, str]:
    """Return what each field says, by its tag."""
    prompts = _prompts()
    found = dict(_marked(body))
    found |= dict(_controlled(body))
    found |= dict(_boxed(body))
    return {tag: _without_prompt(said, prompts) for tag, said in found.items()}


def _prompts() -> tuple[str, ...]:
    words = (Wording.of(language) for language in _LANGUAGES)
    return (*(each(prompt) for each in words for prompt in PROMPTS), EMPTY_CELL)


def _without_prompt(said: str, prompts: tuple[str, ...]) -> str:
    """Return what was filled in: programs forget that a prompt is none of it."""
    for prompt in prompts:
        said = said.removeprefix(prompt).removesuffix(prompt).strip()
    return "" if said == UNTICKED else said


def _marked(body: Element) -> Iterator[tuple[str, str]]:
    """Yield what stands between the ends of each bookmark."""
    open_: dict[str, tuple[str, list[str]]] = {}
    for name, found in _events(body):
        if name == "bookmarkStart" and (tag := tag_of(attribute(found, "name") or "")):
            open_[attribute(found, "id") or ""] = (tag, [])
        elif name == "bookmarkEnd":
            if ended := open_.pop(attribute(found, "id") or "", None):
                yield ended[0], "".join(ended[1]).strip()
        elif name == "t" or name in _BREAKS:
            for _, pieces in open_.values():
                pieces.append(_BREAKS.get(name) or found.text or "")


def _events(found: Element) -> Iterator[tuple[str, Element]]:
    """Yield the elements in the order of the text, without what was deleted or only prompts."""
    for below in found:
        name = local(below)
        if name == "del" or (name == "sdtContent" and _shows_prompt(found)):
            yield from ((local(each), each) for each in below.iter() if _is_mark(each))
            continue
        yield name, below
        yield from _events(below)


def _is_mark(found: Element) -> bool:
    return local(found) in ("bookmarkStart", "bookmarkEnd")


def _controlled(body: Element) -> Iterator[tuple[str, str]]:
    """Yield what each control with a tag holds; "x" of a box that is ticked."""
    for control in body.iter():
        if local(control) != "sdt" or not (tag := _tag(control)):
            continue
        box = child(control, "sdtPr", "checkbox")
        if box is not None:
            yield tag, "x" if attribute(child(box, "checked"), "val") in _YES else ""
        elif day := _day(control, tag):
            yield tag, day
        else:
            yield tag, _text(control)


def _boxed(body: Element) -> Iterator[tuple[str, str]]:
    """Yield what a box with one field holds, wherever in it that was written."""
    for cell in body.iter():
        if local(cell) != "tc":
            continue
        controls = [found for found in cell.iter() if local(found) == "sdt"]
        tags = {_tag(control) for control in controls} | {
            tag_of(attribute(found, "name") or "") for found in cell.iter() if _is_mark(found)
        }
        tags.discard("")
        if len(tags) == 1 and not any(_day(control, min(tags)) for control in controls):
            yield min(tags), _text(cell)


def _tag(control: Element) -> str:
    return attribute(child(control, "sdtPr", "tag"), "val") or ""


def _day(control: Element, tag: str) -> str:
    """Return the date that a control for one holds, however it shows it."""
    if tag != Slot(HEAD, DAY).tag or _shows_prompt(control):
        return ""
    said = attribute(child(control, "sdtPr", "date"), "fullDate") or ""
    return said.partition("T")[0]


def _shows_prompt(control: Element) -> bool:
    shown = child(control, "sdtPr", "showingPlcHdr")
    return shown is not None and attribute(shown, "val") not in ("0", "false")


def _text(found: Element) -> str:
    """Return the words below an element, its paragraphs and breaks as lines."""
    return "".join(_pieces(found)).strip()


def _pieces(found: Element) -> Iterator[str]:
    for below in found:
        name = local(below)
        if name == "del" or (name == "sdtContent" and _shows_prompt(found)):
            continue
        if name == "t":
            yield below.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        else:
            yield from _pieces(below)
            if name == "p":
                yield "\n"
