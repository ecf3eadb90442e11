"""Which faults cap the score of an otherwise good document, and which only look like faults?"""

import pytest

from llavero.report.brief.references import reference_faults
from tests.report.brief.documents.hand import text_of
from tests.report.brief.test_agreement import MARKED

GOOD = text_of("good.es.md")
LISTED = ["Homburg, C. (2002). A configurational perspective. Journal of Marketing, 66(2), 38-60."]


def fails(result) -> list[str]:
    return [fail.id for fail in result.hard_fails if not fail.id.startswith("section-")]


@pytest.mark.parametrize("name", list(MARKED["fails"]))
def test_the_hard_faults_are_those_a_teacher_finds(checked, name):
    assert set(fails(checked(text_of(name)))) == set(MARKED["fails"][name])


def test_a_document_without_org_chart_of_the_company_fails(checked):
    lines = [line for line in GOOD.splitlines() if not line.startswith(("[orgchart", "[picture"))]

    result = checked("\n".join(lines))

    lacking = [f.lacking.ask.says["es"] for f in result.hard_fails if f.id == "lacking"]
    assert lacking == ["el organigrama completo de la empresa, dibujado"]
    assert result.score == 59


def test_a_work_cited_and_not_listed_is_a_fault():
    faults = reference_faults(["Así lo dice Storbacka (2012)."], LISTED, year=2025)

    assert [(fault.id, fault.text) for fault in faults] == [("unlisted", "Storbacka (2012)")]


@pytest.mark.parametrize(
    "text",
    [
        "Homburg (2002) lo sostiene.",
        "Hay quien lo sostiene (Homburg, 2002, p. 41).",
        "Vendió 12 millones (Reporte de ventas, 2024).",
        "Lo dijo el gerente (entrevista, 2024).",
    ],
)
def test_a_listed_work_or_a_source_of_the_company_is_no_fault(text):
    assert reference_faults([text], LISTED, year=2025) == ()


def test_where_nothing_is_listed_nothing_is_missed_in_the_list():
    assert reference_faults(["Storbacka (2012)"], [], year=2025) == ()


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("Ruiz, A. (2031). Ventas del futuro. Trillas.", "year"),
        ("Ruiz, A. (2012). Ventas. https://doi.org/11.1108/123", "doi"),
        ("Ruiz, A. (2012). Ventas. doi: pendiente", "doi"),
    ],
)
def test_a_reference_that_cannot_exist_as_it_is_written_is_a_fault(entry, fault):
    assert [found.id for found in reference_faults([], [entry], year=2025)] == [fault]


def test_a_reference_well_written_is_none():
    entry = (
        "Ruiz, A. (2012). Visión 2050. Ventas, 3(1), 1-9. https://doi.org/10.1108/EUM0000000003877"
    )

    assert reference_faults([], [entry], year=2025) == ()


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("Entrevistamos a Juan Pérez, vendedor del norte.", True),
        ("Se puede llamar al vendedor al 310 555 1234.", True),
        ("Su móvil es el 612 345 678.", True),
        ("Platicamos con Ramón, vendedor del norte.", False),
        ("La cuenta mayor compra 612 345 678 pesos.", False),
        ("Entrevistamos a Juan Pérez, con su consentimiento.", False),
        ("Entrevistamos a Juan Pérez y Ana Ruiz (los nombres están cambiados).", False),
    ],
)
def test_a_person_is_identifiable_by_full_name_or_telephone_without_consent(checked, said, fault):
    result = checked(f"# Cuentas clave\n\n# Relaciones con clientes\n\n{said}\n")

    assert ("person-identifiable" in fails(result)) is fault


def test_a_document_of_another_subject_fails_and_earns_nothing(checked):
    result = checked(text_of("coffee.es.md"))

    assert (fails(result), result.score, result.falls_short) == (["off-topic"], 0, True)


def test_what_is_expected_to_be_sold_is_no_share_of_what_was_sold(checked):
    said = "Se espera que el departamento represente el 61 % de las ventas totales el próximo año."

    graded = {g.item.id: g for g in checked(f"# 1. Cuentas clave\n\n{said}\n").sections[0].items}

    assert graded["1.share"].evidence == ()


@pytest.mark.parametrize(
    "said",
    [
        "La previsión de las ventas totales tuvo un error de 12 % y representa la mejor regla.",
        "En 5 fechas pasadas, el error equivale a 8.1 % de lo vendido a las cuentas de entonces.",
    ],
)
def test_a_forecast_of_sales_is_no_share_of_sales(checked, said):

    graded = {g.item.id: g for g in checked(f"# 1. Cuentas clave\n\n{said}\n").sections[0].items}

    assert graded["1.share"].evidence == ()


def test_a_document_padded_with_the_same_paragraph_fails(checked):
    paragraph = (
        "El departamento cuida a sus clientes y vende cada año lo que la empresa le pide vender."
    )

    assert "repeated" in fails(checked("# Cuentas clave\n\n" + f"{paragraph}\n\n" * 30))
