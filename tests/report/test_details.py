"""What stands in an annex, and do the words before it lead there?"""

from llavero.document import (
    Block,
    Chapter,
    Chart,
    ChartKind,
    Column,
    Heading,
    Paragraph,
    Series,
    Table,
    detail,
)
from llavero.prose import PlaceSpan, Prose, Style, Text
from llavero.report.details import parted

SPANISH = Prose(Style.of("es"), "llavero.report")
ENGLISH = Prose(Style.of("en"), "llavero.report")


def said(text: str) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(Text.plain(text))


def table(caption: str) -> Table:
    """Return a table of one cell."""
    cell = Text.plain("Aceros Norte")
    return Table(Text.plain(caption), (Column(cell),), ((cell,),), Text.plain("Fuente: libro."))


def chart(caption: str) -> Chart:
    """Return a chart of one bar."""
    words = Text.plain(caption)
    return Chart(ChartKind.BAR, words, ("norte",), (Series("venta", (1.0,)),), words, words)


def part(*blocks: Block, prose: Prose = SPANISH) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return what stays of a chapter, and what stands in the annexes."""
    (left,), annexes = parted([Chapter(Text.plain("Cuentas clave"), blocks, 1)], prose)
    return left.blocks, tuple(block for annex in annexes for block in annex.blocks)


def pointers(blocks: tuple[Block, ...]) -> list[str]:
    """Return what the paragraphs say of where the detail is; a text alone says it itself."""
    return [str(b.see or b.text) for b in blocks if isinstance(b, Paragraph)]


def test_a_report_without_detail_has_no_annex_of_it():
    blocks = (Heading(Text.plain("Margen")), said("Deja margen."), table("Margen"))

    assert part(*blocks) == (blocks, ())


def test_detail_stands_in_the_annex_of_its_heading_and_the_paragraph_before_it_leads_there():
    left, annex = part(
        Heading(Text.plain("Margen")),
        said("Deja margen."),
        chart("Margen por año"),
        *detail(table("Cuentas una por una"), said("Cómo se mide.")),
        Heading(Text.plain("Permanencia")),
        said("Se quedan."),
        *detail(table("Cuentas en silencio")),
    )

    assert [type(block).__name__ for block in left] == [
        "Heading", "Paragraph", "Chart", "Heading", "Paragraph",
    ]  # fmt: skip
    assert pointers(left) == [
        "El detalle está en el anexo A (Tabla A.1).",
        "El detalle está en el anexo B (Tabla B.1).",
    ]
    assert [str(b.text) for b in annex if isinstance(b, Heading)] == [
        "Anexo A. Margen",
        "Anexo B. Permanencia",
    ]
    assert [str(b.caption) for b in annex if isinstance(b, Table)] == [
        "Cuentas una por una",
        "Cuentas en silencio",
    ]


def test_tables_of_an_annex_are_numbered_under_its_letter():
    left, _ = part(
        said("Primero."),
        table("En el texto"),
        *detail(table("Aparte")),
        said("Después."),
        table("También en el texto"),
        *detail(table("Aparte también"), table("Y esta")),
    )

    assert pointers(left) == [
        "El detalle está en el anexo A (Tabla A.1).",
        "Más detalle, en el mismo anexo (Tabla A.2, Tabla A.3).",
    ]


def test_detail_without_a_table_leads_there_only_where_nothing_else_does():
    left, _ = part(
        Heading(Text.plain("Margen")),
        said("Dicho."),
        *detail(said("Más.")),
        said("Aparte."),
        *detail(table("Cuentas")),
    )
    alone, _ = part(Heading(Text.plain("Margen")), said("Dicho."), *detail(said("Más.")))

    assert pointers(left) == ["Dicho.", "El detalle está en el anexo A (Tabla A.1)."]
    assert pointers(alone) == ["El detalle está en el anexo A."]


def test_detail_that_no_paragraph_stands_before_gets_one():
    left, _ = part(
        Heading(Text.plain("Margin")), chart("By year"), *detail(table("Accounts")), prose=ENGLISH
    )

    assert pointers(left) == ["The detail is in annex A (Table A.1)."]


def test_each_pointer_names_places_that_are_there():
    left, annex = part(said("Dicho."), *detail(table("Cuentas")))

    places = [
        span.place
        for block in left
        if isinstance(block, Paragraph) and block.see
        for span in block.see.spans
        if isinstance(span, PlaceSpan)
    ]
    assert places == ["annex-A", "table:A.1"]
    assert "annex-A" in [block.place for block in annex if isinstance(block, Heading)]


def test_after_annex_z_comes_annex_aa():
    blocks = [
        block
        for at in range(27)
        for block in (Heading(Text.plain(f"Tema {at}")), *detail(table("Cuentas")))
    ]

    left, _ = part(*blocks)

    assert pointers(left)[25:] == [
        "El detalle está en el anexo Z (Tabla Z.1).",
        "El detalle está en el anexo AA (Tabla AA.1).",
    ]


def test_what_no_section_leads_to_is_an_annex_after_the_others():
    words = Text.plain("Términos")
    further = Chapter(words, (Paragraph(words),))

    left, (annexes,) = parted((), Prose(Style.of("es"), "llavero.report"), (further,))

    assert left == ()
    headings = [block for block in annexes.blocks if isinstance(block, Heading)]
    assert [(one.annex, str(one.text)) for one in headings] == [("A", "Anexo A. Términos")]
