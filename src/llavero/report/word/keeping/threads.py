"""Which comment answers which, and which are settled?

Word keeps this in a part of its own, which names the last paragraph of each comment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from docx.opc.part import Part
from lxml import etree

from llavero.report.word.keeping.related import new_part, related, root_of
from llavero.report.word.markup import Element, qualified

_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_KIND = "commentsExtended"
_LINK = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_PARAGRAPH = qualified("w14:paraId")
_OWN, _PARENT, _DONE = (f"{{{_W15}}}{name}" for name in ("paraId", "paraIdParent", "done"))
Links = list[tuple[str | None, str]]  # of each comment: the number it answers, and if it is settled


@dataclass(frozen=True, slots=True)
class Threads:
    """What a file says of its comments, by their numbers."""

    answers: Mapping[str, str]  # comment → the one it answers
    done: frozenset[str]

    @classmethod
    def of(cls, main: Part, comments: Mapping[str, etree._Element]) -> "Threads":
        """Return what the file of `main` says."""
        numbers = {_last(one): number for number, one in comments.items() if _last(one)}
        found = root_of(related(main, _KIND))
        every = [] if found is None else list(found.iter(f"{{{_W15}}}commentEx"))
        answers = {
            numbers[one.get(_OWN, "")]: numbers[one.get(_PARENT, "")]
            for one in every
            if one.get(_OWN) in numbers and one.get(_PARENT) in numbers
        }
        done = (numbers.get(one.get(_OWN, "")) for one in every if one.get(_DONE) == "1")
        return cls(answers, frozenset(number for number in done if number))

    def answered(self, number: str) -> bool:
        """Return whether somebody has answered a comment."""
        return number in self.answers.values()

    def links(self, made: Sequence[Element], numbers: Mapping[str, str]) -> Links:
        """Return of each comment of the new document what it answers and if it is settled."""
        before = {new: old for old, new in numbers.items()}
        return [
            (
                numbers.get(self.answers.get(before.get(str(at), ""), "")),
                "1" if before.get(str(at)) in self.done else "0",
            )
            for at in range(len(made))
        ]

    def add(self, made: Sequence[Element], links: Links, main: Part) -> None:
        """Say in the new document which comment answers which."""
        if all(answered is None and done == "0" for answered, done in links):
            return
        names = [f"{0x10000000 + at:08X}" for at in range(len(made))]
        root = etree.Element(f"{{{_W15}}}commentsEx", nsmap={"w15": _W15})
        for comment, name, (answered, done) in zip(made, names, links, strict=True):
            list(comment.iter(qualified("w:p")))[-1].set(_PARAGRAPH, name)
            parent = {} if answered is None else {_PARENT: names[int(answered)]}
            etree.SubElement(root, f"{{{_W15}}}commentEx", {_OWN: name, **parent, _DONE: done})
        part = new_part(main, _KIND, _LINK, _TYPE)
        part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _last(comment: etree._Element) -> str:
    paragraphs = list(comment.iter(qualified("w:p")))
    return paragraphs[-1].get(_PARAGRAPH, "") if paragraphs else ""
