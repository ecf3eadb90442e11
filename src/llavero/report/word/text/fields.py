"""How is something written that Word can compute again?"""

from llavero.report.word.markup import Element, element


def field(instruction: str, *result: Element) -> list[Element]:
    """Return the runs of a field: what to compute, and what it last came to."""
    return [
        *field_start(instruction),
        *result,
        field_end(),
    ]


def field_start(instruction: str) -> list[Element]:
    """Return the runs before the result of a field."""
    code = element("w:instrText", instruction, xml_space="preserve")
    return [_character("begin"), element("w:r", code), _character("separate")]


def field_end() -> Element:
    """Return the run after the result of a field."""
    return _character("end")


def _character(kind: str) -> Element:
    return element("w:r", element("w:fldChar", fldCharType=kind))
