"""How is it told who carries what?"""

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.workload import DEFINITIONS, answer, relations_section, section
from llavero.document import Callout, Chart, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.workload.test_answer import ASSIGNED, KEY, SALES, SETTING, whole
from tests.companies import company

PACKAGE = "llavero.analysis.workload"


def paragraphs(blocks):
    return [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ") for b in blocks if isinstance(b, Paragraph)
    ]


def test_the_paragraphs_go_from_the_figure_to_what_it_means():
    said = paragraphs(section(whole(), Prose(Style.of("es"), PACKAGE)))

    assert said[0] == (
        "Se describe a 2 personas que atienden cuentas clave. Quién atiende a quién se toma de las "
        "asignaciones vigentes en la fecha de corte."
    )
    assert said[1].startswith(
        "La cartera mayor es la de lucia, por el número de cuentas (2); la venta (MXN 850.00); las "
        "horas requeridas al año (720). Las medidas coinciden en la misma cartera"
    )
    assert "De 2 carteras con horas conocidas, ninguna está sobrecargada." in said[1]
    assert "480, 240 y 96 al año" in said[1]
    assert "las carteras están desequilibradas" in said[2]
    assert "Una cuenta cambió de manos más de una vez en tres años: sur (2 traspasos)." in said[3]


def test_english_says_the_same_with_the_same_figures():
    said = paragraphs(section(whole(), Prose(Style.of("en"), PACKAGE)))

    assert said[0].startswith("2 people serve key accounts.")
    assert "One account changed hands more than once in three years: sur (2 handovers)." in said[3]


@pytest.mark.parametrize("language", ["es", "en"])
def test_sellers_in_general_are_told_where_no_account_is_key(language):
    found = answer(company(ledger=SALES), SETTING, Earlier())
    blocks = section(found, Prose(Style.of(language), PACKAGE))

    kinds = [type(block) for block in blocks]
    assert kinds.count(Chart) == kinds.count(Table) == kinds.count(Callout) == 1
    label = {"es": "vendedores en general", "en": "all 2 sellers are described"}[language]
    assert label in paragraphs(blocks)[0]


def test_a_single_portfolio_is_told():
    found = answer(company(ledger=SALES.replace("pedro", "lucia")), SETTING, Earlier())

    said = paragraphs(section(found, Prose(Style.of("es"), PACKAGE)))

    assert any(text.startswith("Hay una sola cartera") for text in said)


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_records_of_each_seller_are_a_table_under_the_name(language):
    blocks = relations_section(whole(), Prose(Style.of(language), PACKAGE))

    headings = [str(b.text) for b in blocks if isinstance(b, Heading)]
    tables = [b for b in blocks if isinstance(b, Table)]
    assert headings[1:] == ["lucia", "pedro"]
    assert [str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in tables[0].rows[0]] == [
        "norte",
        {"es": "66.7 %", "en": "66.7%"}[language],
        "MXN 600.00",
        "8.0",
        "≥ 4.8",
        "0",
    ]
    (missing,) = [b for b in blocks if isinstance(b, Callout)]
    assert len(missing.items) == 2


def test_the_client_that_hangs_by_a_thread_is_told():
    met = "id | account_id | contact_id | employee_id | date\ni1|norte|c1|lucia|2025-05-01"
    blocks = relations_section(whole(interactions=met), Prose(Style.of("es"), PACKAGE))

    assert "con un contacto activo o ninguno, en 2 de ellas: norte; sur." in paragraphs(blocks)[1]


@pytest.mark.parametrize("language", ["es", "en"])
def test_nobody_named_anywhere_is_told(language):
    prose = Prose(Style.of(language), PACKAGE)
    ledger = company(ledger="doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-10 | n | 5")
    found = answer(ledger, SETTING, Earlier())

    assert [b for b in section(found, prose) if isinstance(b, Callout)]
    assert relations_section(found, prose) == ()
    assert section(Answer(), prose) == ()


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_figure_has_a_name_a_definition_a_formula_and_its_reasons(language):
    prose = Prose(Style.of(language), PACKAGE)
    found = answer(
        company(ledger=SALES, ka_status=KEY.replace("T2", ""), assignments=ASSIGNED),
        SETTING,
        Earlier(),
    )

    for definition in DEFINITIONS:
        for part in ("", ".definition", ".formula"):
            assert prose.text(definition.sentence + part)
    for reason in {reason for figure in found.figures for reason in figure.reasons}:
        assert prose.text(f"reason-{reason}")
