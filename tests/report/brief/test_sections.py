import pytest

from llavero.report.brief.headings import bare, number_of
from llavero.report.brief.length import prose_length
from llavero.report.brief.manuscript import Line, Manuscript
from llavero.report.brief.sections import find_sections

FILL = {
    1: "El departamento tiene ocho vendedores de una fuerza de ventas de cuarenta personas y se organiza por zona geográfica, con la mitad de las ventas totales de la compañía.",
    2: "En la entrevista el vendedor A habló de sus contactos, de su rutina de visitas y llamadas, y de los años atendiendo a cada cliente con confianza y con patrones comunes.",
    3: "El organigrama muestra que depende de la dirección comercial; sus funciones y sus relaciones internas con finanzas y logística, y externas con proveedores, definen el perfil.",
    4: "Los problemas y riesgos se evitan con estrategias que se proponen con responsable, indicador, meta y plazo, según su prioridad, para mejorar y prevenir lo que se observa.",
}  # fmt: skip


def manuscript(*rows: tuple[str, object]) -> Manuscript:
    """Return headings and, after each, the text that its number or words give it."""
    blocks: list[Line] = []
    for heading, fill in rows:
        if heading:
            blocks.append(Line(heading, bold=True))
        if fill:
            blocks.append(Line(FILL.get(fill, fill)))
    return Manuscript(tuple(blocks))


def found(document: Manuscript, brief) -> list[str | None]:
    return [section.title for section in find_sections(document, brief).found]


@pytest.mark.parametrize(
    "titles",
    [
        ("Cuentas clave", "Relaciones con clientes", "Relaciones en el departamento", "Propuesta de mejora"),
        ("1. Cuentas clave", "2. Relaciones con clientes", "3. Relaciones en el departamento", "4. Propuesta de mejora"),
        ("I. CUENTAS CLAVE", "II. RELACIONES CON CLIENTES", "III. RELACIONES EN EL DEPARTAMENTO", "IV. PROPUESTA DE MEJORA"),
        ("Sección 1: Cuentas clave", "Sección 2: Clientes", "Sección 3: Departamento", "Sección 4: Mejora"),
        ("Las cuentas clave de la empresa", "Relación con los clientes", "El departamento", "Mejoras"),
        ("Cuentas clave de Aceros Norte", "Entrevistas con los vendedores", "Perfil del departamento", "Recomendaciones"),
        ("Departamento de cuentas clave", "Relaciones con las cuentas clave", "Estructura del departamento", "Plan de mejora"),
        ("Key Accounts", "Client relationships", "The department", "Improvement proposal"),
        ("Part One: Key accounts", "Part Two: Relations with customers", "Part Three: The department", "Part Four: Recommendations"),
        ("Key account management", "Interviews with the sellers", "Relationships within the department", "Proposal"),
        ("Sección 1", "Sección 2", "Sección 3", "Sección 4"),
    ],
)  # fmt: skip
def test_sections_are_found_however_they_are_worded(brief, titles):
    document = manuscript(*zip(titles, FILL, strict=True))

    assert found(document, brief) == list(titles)


def test_sections_out_of_order_are_found(brief):
    document = manuscript(
        ("Propuesta de mejora", 4), ("Cuentas clave", 1),
        ("Relaciones en el departamento", 3), ("Relaciones con clientes", 2),
    )  # fmt: skip

    assert found(document, brief) == [
        "Cuentas clave", "Relaciones con clientes", "Relaciones en el departamento",
        "Propuesta de mejora",
    ]  # fmt: skip


def test_a_missing_section_is_missed(brief):
    document = manuscript(("Cuentas clave", 1), ("Relaciones con clientes", 2))

    assert found(document, brief) == ["Cuentas clave", "Relaciones con clientes", None, None]


def test_a_document_without_headings_has_no_sections(brief):
    assert found(manuscript(("", 1), ("", 2)), brief) == [None] * 4


def test_merged_sections_share_their_text_by_their_minimum(brief):
    document = manuscript(("Cuentas clave y relaciones con clientes", "x" * 4000 + "."))

    first, second, *_ = find_sections(document, brief).found

    assert (first.merged, second.merged) == ((1, 2), (1, 2))
    assert (first.shared, second.shared) == (0.25, 0.75)


def test_a_heading_inside_a_later_section_opens_no_earlier_one(brief):
    document = manuscript(
        ("Cuentas clave", 1), ("Relaciones con clientes", 2), ("Relaciones en el departamento", 3),
        ("Propuesta de mejora", 4), ("Relación con los clientes", 4), ("Cuentas clave", 4),
    )  # fmt: skip

    last = find_sections(document, brief).found[-1]

    assert sum(part.heading for part in last.parts) == 2


def test_questions_of_the_brief_used_as_headings_open_nothing(brief):
    document = manuscript(
        ("Cuentas clave", 1), ("¿Cuántos clientes tiene cada KAM?", 1),
        ("¿En qué parte de la organización encaja el departamento?", 1),
    )  # fmt: skip

    assert found(document, brief) == ["Cuentas clave", None, None, None]


def test_a_typed_list_of_contents_opens_nothing(brief):
    titles = [
        "Cuentas clave", "Relaciones con clientes", "Relaciones en el departamento",
        "Propuesta de mejora",
    ]  # fmt: skip
    document = manuscript(
        *((title, None) for title in titles), *((t, n) for n, t in enumerate(titles, start=1))
    )

    sections = find_sections(document, brief).found

    assert [len(section.parts) for section in sections] == [1, 1, 1, 1]


def test_a_cover_that_bears_the_name_of_a_section_is_no_section(brief):
    document = Manuscript(
        (
            Line("Cuentas clave", level=0),
            Line("Equipo tres"),
            Line("Cuentas clave", level=1),
            Line(FILL[1]),
        )
    )

    (section, *_) = find_sections(document, brief).found

    assert prose_length(section.parts).characters == len(FILL[1])


def test_a_title_run_into_its_paragraph_is_parted_from_it(brief):
    text = f"Cuentas clave. {FILL[1]}"
    document = Manuscript((Line(text, lead="Cuentas clave."),))

    (section, *_) = find_sections(document, brief).found

    assert section.title == "Cuentas clave."
    assert prose_length(section.parts).characters == len(FILL[1])


@pytest.mark.parametrize(
    "closing", ["Conclusiones", "Referencias", "Bibliografía", "Anexo A. Guía"]
)
def test_what_follows_the_last_section_is_not_its_text(brief, closing):
    document = manuscript(("Propuesta de mejora", 4), (closing, "Otra cosa que se dice al final."))

    last = find_sections(document, brief).found[-1]

    assert prose_length(last.parts).characters == len(FILL[4])


def test_conclusions_inside_a_section_stay_in_it(brief):
    document = manuscript(
        ("Relaciones con clientes", 2), ("Conclusiones", "Ambos vendedores coinciden."),
        ("Propuesta de mejora", 4),
    )  # fmt: skip

    second = find_sections(document, brief).found[1]

    assert len(second.parts) == 3


@pytest.mark.parametrize(
    ("heading", "words", "number"),
    [
        ("1. Cuentas clave", "cuentas clave", 1),
        ("II.- Relaciones con clientes", "relaciones con clientes", 2),
        ("Sección tres: El departamento", "departamento", 3),
        ("4) Propuesta de mejora.", "propuesta de mejora", 4),
        ("Part IV – Improvement proposal", "improvement proposal", 4),
        ("Las cuentas clave", "cuentas clave", None),
        ("2.1 Vendedor A", "2.1 vendedor a", None),
        ("Visión de la empresa", "vision de la empresa", None),
    ],
)
def test_a_heading_is_read_without_its_number(heading, words, number):
    assert (bare(heading), number_of(heading)) == (words, number)
