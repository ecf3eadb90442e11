"""What stands at the head and the foot of every page but the cover?"""

from collections.abc import Iterator

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from llavero.report.word.draft import Draft
from llavero.report.word.lettering.text_width import shortened
from llavero.report.word.markup import NAMESPACES, Element, element, part_bytes, root
from llavero.report.word.sheet.page import Page
from llavero.report.word.text.fields import field
from llavero.report.word.text.spans import run

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SIZE = 8.5  # points, of the styles Header and Footer
POINTS_PER_TWIP = 1 / 20
SIDES = {"default": "odd", "even": "even"}


class RunningHeads:
    """The headers and footers of a document: for upright sheets and those on their side.

    Those of even pages are mirrored: in a printed report the company stands at the inner edge.
    """

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._links: dict[tuple[str, str, bool], str] = {}

    def references(self, page: Page) -> tuple[Element, ...]:
        """Return what a section on such a sheet says of its headers and footers."""
        return tuple(
            element(f"w:{kind}Reference", type=side, r_id=link)
            for kind in ("header", "footer")
            for side, link in self._sides(kind, page)
        )

    def _sides(self, kind: str, page: Page) -> Iterator[tuple[str, str]]:
        """Yield the pages of one kind and their head: that of the template, where it has one."""
        template = self._draft.template
        theirs = template.heads(landscape=page.landscape) if template else {}
        own = {pages: part for (of, pages), part in theirs.items() if of == kind}
        if not own:
            yield from ((side, self._link(kind, side, page)) for side in SIDES)
        for pages, part in own.items():
            assert self._draft.carrier is not None, "what a template has is carried"
            taken = self._draft.carrier.part(part)
            yield pages, self._draft.document.part.relate_to(taken, f"{NAMESPACES['r']}/{kind}")

    def _link(self, kind: str, side: str, page: Page) -> str:
        key = (kind, side, page.landscape)
        if key not in self._links:
            self._links[key] = self._part(kind, side, page)
        return self._links[key]

    def _part(self, kind: str, side: str, page: Page) -> str:
        start, end = self._header(page) if kind == "header" else self._footer()
        if side == "even":
            start, end = end, start
        content = root(f"w:{'hdr' if kind == 'header' else 'ftr'}", _line(kind, start, end, page))
        name = f"/word/{kind}{len(self._links) + 1}.xml"
        package = self._draft.document.part.package
        assert package is not None, "a document that is open has a package"
        part = Part(PackURI(name), f"{_WORD}.{kind}+xml", part_bytes(content), package)
        return self._draft.document.part.relate_to(part, f"{NAMESPACES['r']}/{kind}")

    def _header(self, page: Page) -> tuple[list[Element], list[Element]]:
        half = page.text_width * POINTS_PER_TWIP * 0.48
        company = shortened(self._draft.report.company, SIZE, half)
        title = shortened(str(self._draft.report.title), SIZE, half)
        return [run(company, element("w:noProof"))], [run(title)]

    def _footer(self) -> tuple[list[Element], list[Element]]:
        labels = self._draft.labels
        day = run(labels.text("word-as-of", day=self._draft.report.as_of))
        page = [
            run(labels.text("word-page") + "\N{NO-BREAK SPACE}"),
            *field(" PAGE ", run("1")),
            run(f" {labels.text('word-of-pages')}\N{NO-BREAK SPACE}"),
            *field(" NUMPAGES ", run("1")),
        ]
        return [day], page


def _line(kind: str, start: list[Element], end: list[Element], page: Page) -> Element:
    tab = element("w:tabs", element("w:tab", val="right", pos=page.text_width))
    properties = element("w:pPr", element("w:pStyle", val=kind.capitalize()), tab)
    return element("w:p", properties, *start, element("w:r", element("w:tab")), *end)
