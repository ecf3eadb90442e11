import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llavero.report.brief.check import check
from llavero.report.brief.grading import Grade
from llavero.report.brief.manuscript import Line, Manuscript
from tests.report.brief.documents import hand
from tests.report.brief.documents.hand import text_of, written

HANDS = [hand.styled, hand.bold, hand.capitals, hand.larger, hand.underlined]


def grades(result) -> dict[str, Grade]:
    return {graded.item.id: graded.grade for section in result.sections for graded in section.items}


@pytest.mark.parametrize("heading", HANDS, ids=lambda heading: heading.__name__)
@pytest.mark.parametrize("name", ["good.es.md", "good.en.md"])
def test_a_good_document_is_complete_however_its_headings_look(checked, name, heading):
    result = checked(text_of(name), heading)

    assert set(grades(result).values()) == {Grade.COMPLETE}
    assert (result.score, result.hard_fails, result.falls_short) == (100, (), False)
    assert result.language == name[5:7]


def test_a_good_document_has_the_length_of_its_prose(checked):
    result = checked(text_of("good.es.md"))

    assert [int(section.length.characters) for section in result.sections] == [
        _prose_by_hand("good.es.md", number) for number in (1, 2, 3, 4)
    ]


def _prose_by_hand(name: str, number: int) -> int:
    """Count the characters of a section with nothing but the marks of the plain text."""
    counting, kept = 0, []
    for line in text_of(name).splitlines():
        if line.startswith("# "):
            counting = int(line[2]) if line[2].isdigit() else 0
        elif counting == number and line.strip() and not line.startswith(("#", "|", "[", "%")):
            kept.append(line.removeprefix("- "))
    prose = [line for line in kept if not line.startswith(("Tabla ", "Figura ", "Fuente:"))]
    return len(" ".join(prose))


def test_a_mediocre_document_earns_what_it_says_and_no_more(checked):
    result = checked(text_of("mediocre.es.md"))

    found = grades(result)

    assert {f.id for f in result.hard_fails} == {"section-short", "few-interviews", "lacking"}
    assert found["1.sellers"] == Grade.COMPLETE
    assert found["1.share"] == Grade.LIMIT
    assert found["1.basis"] == Grade.PARTIAL
    assert found["1.size"] == Grade.MISSING
    assert found["3.placement"] == Grade.PARTIAL
    assert found["3.justification"] == Grade.MISSING
    assert 10 <= result.score <= 25


def test_an_empty_document_lacks_everything(checked):
    result = checked(Document())

    assert result.score == 0
    assert set(grades(result).values()) == {Grade.MISSING}
    assert [fail.id for fail in result.hard_fails] == ["section-missing"] * 4 + ["few-interviews"]


def test_the_brief_pasted_in_a_document_earns_nothing(checked, brief):
    titles = ["Cuentas clave", "Relaciones con clientes", "Relaciones en el departamento"]
    text = "\n\n".join(["# Propuesta de mejora", *brief.assignment, *(f"# {t}" for t in titles)])

    result = checked(text)

    assert result.score == 0
    assert len(result.copied) > 15


def test_words_of_the_rubric_strung_together_earn_little(checked):
    text = """
# Cuentas clave
Organización, vendedores, fuerza de ventas, clientes por KAM y porcentaje de las ventas totales.
# Relaciones con clientes
Entrevistas, cuentas, contactos, años, porcentaje, rutina, enfoque, estrategias y patrones comunes.
# Relaciones en el departamento
Perfil, ubicación, organigrama, justificación, estructura, funciones, relaciones internas y externas.
# Propuesta de mejora
Problemas, estrategias, responsable, indicador, meta, plazo, prioridad, simulación, selección.
"""

    assert checked(text).score <= 5


def test_a_document_without_headings_is_given_half_of_what_it_says(checked):
    lines = [line for line in text_of("good.es.md").splitlines() if not line.startswith("# ")]

    result = checked("\n".join(lines).replace("## ", ""))

    assert {section.title for section in result.sections} == {None}
    assert Grade.COMPLETE not in grades(result).values()
    assert grades(result)["1.share"] == Grade.ELSEWHERE
    assert 30 <= result.uncapped <= 50


def test_what_stands_in_another_section_is_worth_half(checked):
    text = text_of("good.es.md")
    share = text[text.index("Según el reporte de 2024") : text.index("Tabla 1.")]
    row = "| Porcentaje de las ventas totales | 58 % |\n"
    moved = text.replace(share, "").replace(row, "")
    moved = moved.replace("## Relaciones externas", share + "\n## Relaciones externas")

    assert grades(checked(moved))["1.share"] == Grade.ELSEWHERE


def test_a_missing_share_stated_without_reason_is_worth_nothing(checked):
    text = "# Cuentas clave\n\nNo se obtuvo el porcentaje de las ventas totales."

    assert grades(checked(text))["1.share"] == Grade.UNEXPLAINED


def test_a_repeated_paragraph_caps_the_score(checked):
    text = text_of("good.es.md")
    paragraph = next(line for line in text.splitlines() if line.startswith("Entre los cuatro"))

    result = checked(text.replace("# Referencias", f"{paragraph}\n\n# Referencias"))

    assert [fail.id for fail in result.hard_fails] == ["repeated"]
    assert (result.score, result.uncapped) == (59, 100)


def test_figures_without_any_source_cap_the_score(checked):
    text = "# Cuentas clave\n\nTiene 8 vendedores. Atienden 40 cuentas. Venden 20 % más."

    assert "no-source" in [fail.id for fail in checked(text).hard_fails]


def test_an_address_in_the_interviews_needs_consent(checked):
    text = text_of("good.es.md").replace(
        "Su rutina es muy", "Su correo es ana@cliente.mx. Su rutina es muy"
    )

    assert [f.id for f in checked(text).hard_fails] == ["person-identifiable"]
    consented = text.replace("Su correo es", "Con su consentimiento se anota su correo,")
    assert checked(consented).hard_fails == ()


def test_the_text_of_boxes_and_tables_is_evidence_and_no_length(checked):
    word = written("# Cuentas clave")
    hand.text_box(word, "El departamento tiene ocho vendedores y se organiza por zona geográfica.")

    result = checked(word)

    assert result.sections[0].length.characters == 0
    assert result.sections[0].uncounted.characters > 60
    assert grades(result)["1.sellers"] == Grade.COMPLETE


def test_two_sections_under_one_heading_share_the_length(checked):
    text = text_of("good.es.md")
    merged = text.replace("# 1. Cuentas clave", "# Cuentas clave y relaciones con clientes")
    merged = merged.replace("# 2. Relaciones con clientes\n", "")

    first, second, *_ = checked(merged).sections

    assert first.merged == second.merged == (1, 2)
    assert second.length.characters == pytest.approx(3 * first.length.characters)
    assert first.length.characters + second.length.characters == pytest.approx(1925 + 5424 + 1)


def _sections(name: str) -> list[str]:
    text = text_of(name)
    starts = [at for at in range(len(text)) if text.startswith("\n# ", at)]
    return [text[a:b] for a, b in zip(starts, [*starts[1:], None], strict=True)]


@pytest.mark.parametrize("name", ["good.es.md", "good.en.md", "mediocre.es.md"])
@pytest.mark.parametrize("gone", [0, 1, 2, 3])
def test_removing_a_section_never_raises_the_score(checked, name, gone):
    sections = _sections(name)
    whole = checked("".join(sections))

    without = checked("".join(sections[:gone] + sections[gone + 1 :]))

    assert without.uncapped <= whole.uncapped
    assert without.score <= whole.score


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sets(st.integers(0, 60), max_size=12))
def test_removing_sentences_never_lengthens_a_section(brief, gone):
    lines = [line for line in text_of("mediocre.es.md").splitlines() if line and line[0] != "%"]
    blocks = [Line(line.lstrip("# "), level=1 if line.startswith("#") else None) for line in lines]
    less = [b for at, b in enumerate(blocks) if b.level is not None or at not in gone]

    def lengths(some: list[Line]) -> list[float]:
        found = check(Manuscript(tuple(some)), brief).sections
        return [section.length.characters for section in found]

    assert all(a <= b for a, b in zip(lengths(less), lengths(blocks), strict=True))


def test_pages_are_counted_from_the_first_to_the_last_paragraph(brief):
    first = "El departamento tiene ocho vendedores en toda la república."
    last = "De ahí que cada uno de ellos atienda a más de siete clientes."
    document = Manuscript((Line("Cuentas clave", level=1), Line(first), Line(last)))
    pages = ["Portada", f"Cuentas clave {first}", f"... {last[:30]}\n{last[30:]}", "Anexo"]

    result = check(document, brief, page_texts=pages)

    assert (result.pages, result.sections[0].pages) == (4, 2)


def test_records_alone_are_no_interviews(checked):
    text = """
# Relaciones con clientes

Antes de cualquier entrevista, los registros dicen con qué clientes trabaja cada vendedor.

El vendedor Jae Pak atiende seis cuentas clave. La vendedora Linda Mitchell atiende cuatro.

| Cliente | Contactos | Parte de su venta |
|---|---|---|
| Volume Bike Sellers | 1 | 0.1 % |
| Racing Partners | 2 | 0.2 % |
| Executive Gift Store | 2 | 0.3 % |

| Dato | Cómo aportarlo |
|---|---|
| las entrevistas a vendedores | Al menos dos entrevistas por separado, en un archivo. |
"""

    result = checked(text)

    assert grades(result)["2.interviews"] == grades(result)["2.approach"] == Grade.MISSING
    assert "few-interviews" in [fail.id for fail in result.hard_fails]
