"""A short report, the desk at which somebody edits it, and the report that comes after."""

from dataclasses import dataclass, replace
from io import BytesIO

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from llavero.document import Bullets, Callout, Chapter, Column, Heading, Paragraph, Table
from llavero.prose import FigureSpan, NameSpan, PlainSpan, Text
from llavero.report.word.keeping.opening import open_earlier
from llavero.report.word.render import Written, written
from tests.report.word.studio import plain_report

SALES = {"es": "Las ventas fueron de ", "en": "Sales came to "}
PEOPLE = {"es": "El equipo tiene vendedores: ", "en": "The team has sellers: "}
TITLES = {"es": ("Ventas", "Equipo"), "en": ("Sales", "Team")}


def said(sentence, text, *spans):
    """Return a text of one sentence, as the prose of an analysis gives it."""
    return Text((PlainSpan(text, sentence), *spans))


def short_report(language="es", *, sales="100", people="6", extra=(), without=(), **changes):
    """Return a report of two chapters: sales and team."""
    heads = TITLES[language]
    sold = FigureSpan(sales)
    blocks = {
        "sales": Paragraph(said("sales-total", SALES[language], sold, PlainSpan("."))),
        "norte": Paragraph(said("account", "Compró más ", NameSpan("Aceros Norte"))),
        "sur": Paragraph(said("account", "Compró más ", NameSpan("Tubos del Sur"))),
        "list": Bullets((said("first", "Primero"), said("second", "Segundo")), numbered=True),
        "table": Table(
            said("table", "Ventas por cuenta"),
            (Column(said("account-title", "Cuenta")), Column(said("sales-title", "Ventas"), True)),
            ((Text.name("Aceros Norte"), Text((sold,))), (Text.name("Tubos"), Text.plain("x"))),
            said("source", "Fuente: libro de ventas."),
        ),
    }
    team = {
        "team": Paragraph(said("team-size", PEOPLE[language], FigureSpan(people), PlainSpan("."))),
        "limit": Callout(
            "warning", said("limit", "Límite"), (said("limit-item", "No hay cuotas."),)
        ),
        "posts": Heading(said("posts-heading", "Puestos")),
        "post": Paragraph(said("post", "Hay un puesto vacante.")),
    }
    held = [block for name, block in blocks.items() if name not in without]
    chapters = (
        Chapter(said("sales-heading", heads[0]), (*held, *extra), section=1),
        Chapter(
            said("team-heading", heads[1]),
            tuple(block for name, block in team.items() if name not in without),
            section=2,
        ),
    )
    report = plain_report(chapters=chapters)
    style = replace(report.style, language=language)
    return replace(report, style=style, **{"study": "sierra", **changes})


@dataclass
class Desk:
    """Where a report is edited and kept, in a folder."""

    folder: object
    taken: int = 0

    def write(self, report):
        """Return the path of a report as it is generated."""
        return self.save(written(report, "letter").content)

    def save(self, content):
        """Return the path of a new file with a content."""
        self.taken += 1
        path = self.folder / f"{self.taken}.docx"
        path.write_bytes(content)
        return path

    def edit(self, path, *edits):
        """Return the path of a copy of a report to which somebody has done something."""
        document = docx.Document(str(path))
        for edit in edits:
            edit(document)
        edited = BytesIO()
        document.save(edited)
        return self.save(edited.getvalue())

    def keep(self, path, report) -> Written:
        """Return a new report that keeps what people wrote in the file at `path`."""
        return written(report, "letter", earlier=open_earlier(path))


def opened(made):
    """Return the document that was written."""
    return docx.Document(BytesIO(made.content))


def lines(made):
    """Return what the paragraphs of the body say."""
    return [paragraph.text for paragraph in opened(made).paragraphs]


def at(document, start):
    """Return the first paragraph that begins so, outside the contents."""
    return next(
        p
        for p in document.paragraphs
        if p.text.startswith(start) and not p.style.name.lower().startswith(("toc", "table of"))
    )


def adding(start, words):
    """Return the edit that writes words at the end of a paragraph."""
    return lambda document: at(document, start).add_run(words)


def retyping(start, words):
    """Return the edit that types a paragraph anew, which takes its mark away."""

    def edit(document):
        paragraph = at(document, start)
        for child in list(paragraph._p):
            if child.tag != qn("w:pPr"):
                paragraph._p.remove(child)
        paragraph.add_run(words)

    return edit


def inserting(start, words, style="Body Text"):
    """Return the edit that writes a paragraph before another."""
    return lambda document: at(document, start).insert_paragraph_before(words, style=style)


def removing(start):
    """Return the edit that takes a paragraph out."""

    def edit(document):
        paragraph = at(document, start)._p
        paragraph.getparent().remove(paragraph)

    return edit


def commenting(start, words, author="Lucía"):
    """Return the edit that comments on a paragraph."""

    def edit(document):
        run = at(document, start).runs[0]
        document.add_comment(run, words, author=author, initials=author[:1])

    return edit


def xml_after(start, markup):
    """Return the edit that adds an element of WordprocessingML to a paragraph."""
    return lambda document: at(document, start)._p.append(
        parse_xml(markup.replace(">", f" {nsdecls('w', 'r')}>", 1))
    )
