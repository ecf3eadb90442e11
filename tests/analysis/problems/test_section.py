"""Are the problems told so that a director understands what to see to first?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.problems import section
from llavero.analysis.problems.findings import Problem, RiskMap
from llavero.document import Heading, Paragraph, Table
from llavero.foundation.measure import Unit
from llavero.prose import Prose, Style
from llavero.prose.write import NBSP
from tests.analysis.problems.companies import KEY, SALES, asked, figure, whole
from tests.analysis.problems.test_answer import FOOTPRINT, KEPT, RELATIONS, ROLES

BEFORE = Earlier(
    {
        # Five of the eight figures of a programme have data: it measures itself (P28).
        "footprint": FOOTPRINT,
        "retention": KEPT,
        "relationships": RELATIONS,
        "roles": ROLES,
        "concentration": Answer(
            figures=(figure("M21.cr1", 0.6, Unit.SHARE), figure("M23", 40, Unit.ACCOUNTS))
        ),
    }
)
SAID = asked(
    ("V01", "Q41", "La autorización de precios tarda mucho."),
    ("V02", "Q41", "Los precios hay que pedirlos a la dirección."),
)


def told(found, language="es"):
    return section(found, Prose(Style.of(language), "llavero.analysis.problems"))


def full():
    return whole(BEFORE, ledger=SALES, ka_status=KEY, interviews=SAID)


def paragraphs(blocks):
    said = (str(block.text) for block in blocks if isinstance(block, Paragraph))
    return [text.replace(NBSP, " ") for text in said]


def tables(blocks):
    return [block for block in blocks if isinstance(block, Table)]


def headings(blocks):
    return [str(block.text) for block in blocks if isinstance(block, Heading)]


def test_the_opening_says_how_many_there_are_and_which_comes_first():
    opening, order = paragraphs(told(full()))[:2]

    assert "se detectan 2" in opening
    assert "Encabeza la lista «Ejecutivo de cuenta sin facultades»" in order
    assert "(lo nombran 2 de 2 vendedores; distancia al límite de 3.00)" in order
    assert "porque alcanza a norte y sur, que aportan 90.0 % de la venta" in order
    assert "Le sigue «Dependencia de pocas cuentas» (distancia al límite de 3.00)" in order


def test_the_table_of_priorities_holds_what_decides_which_comes_first():
    table = next(one for one in tables(told(full())) if str(one.caption).startswith("Prioridades"))

    # Risk, time, sellers who name it, distance to the limit, share of the sales at stake.
    assert [tuple(str(cell).replace(NBSP, " ") for cell in row[2:]) for row in table.rows] == [
        ("25", "corto", "2", "3.00", "90.0 %"),
        ("25", "largo", "0", "3.00", "60.0 %"),
    ]


def test_many_critical_problems_are_told_why_and_few_are_not():
    found = full()
    few, problems = found.finding(RiskMap), found.all(Problem)
    many = replace(
        few, critical=replace(few.critical, value=9), widest=replace(few.widest, value=5)
    )

    assert "no quiere decir" not in " ".join(paragraphs(told(found)))
    said = " ".join(paragraphs(told(Answer((*problems, many), found.figures))))
    assert "Que 9 sean críticos no quiere decir que todos urjan por igual" in said
    assert "las cuentas clave aportan 90.0 %" in said
    assert "como 5 de los 9" in said


def test_what_the_section_does_not_develop_stands_in_its_annex():
    blocks = told(full())
    caption = "Problemas examinados que no se desarrollan"
    others = next(one for one in tables(blocks) if str(one.caption).startswith(caption))

    assert others.detail
    assert "P10" not in {str(row[0]) for row in others.rows}


def test_a_problem_is_told_from_its_figure_to_what_it_may_cost_with_its_accounts():
    said = paragraphs(told(full()))
    one = next(text for text in said if "norte compra 60.0 %" in text)
    other = said[said.index(one) + 1]

    assert "cuando el límite prudente es 20 %" in one
    assert "norte aporta 60.0 % de la venta de la empresa" in other
    assert "una baja no se repone" in other
    # What is not past its limit is no part of the reasoning.
    assert "cuentas iguales" not in one


def test_who_names_a_problem_is_told_with_their_words():
    voices = next(t for t in paragraphs(told(full())) if "Lo nombran" in t)

    assert voices.startswith("Lo nombran los 2 vendedores")
    assert "«La autorización de precios tarda mucho» (V01)" in voices


def test_the_map_has_a_ground_for_each_cell_and_none_beside_it():
    table = next(block for block in told(full()) if isinstance(block, Table))

    assert [len(row) for row in table.grounds] == [6] * 5
    assert table.grounds[0] == ("", "low", "medium", "high", "critical", "critical")
    assert table.grounds[4] == ("", "low", "low", "low", "low", "low")
    assert str(table.rows[0][5]) == "P10, P01"


def test_what_cannot_be_seen_is_told_with_what_it_takes():
    blocks = told(full())
    tables = [block for block in blocks if isinstance(block, Table)]
    needs = {str(row[1]): str(row[2]) for block in tables for row in block.rows if len(row) == 3}

    assert needs["Costo de servir oculto"].startswith("Lo que")


def test_every_figure_that_was_looked_at_stands_in_a_table():
    found = full()
    table = [block for block in told(found) if isinstance(block, Table)][-1]

    assert table.detail
    assert len(table.rows) == sum(len(one.metrics) for one in found.all(Problem))


def test_what_nobody_could_compute_leads_to_no_figure():
    table = [block for block in told(whole()) if isinstance(block, Table)][-1]

    assert {str(row[3]) for row in table.rows} == {""}
    assert {str(row[5]) for row in table.rows} == {"Sin dato"}


def test_an_empty_study_says_that_nothing_can_be_told():
    said = paragraphs(told(whole()))

    assert said[0].startswith("Ninguno de los problemas del catálogo que pueden buscarse")
    assert not any(isinstance(block, Table) and block.grounds for block in told(whole()))


def test_interviews_alone_say_how_likely_problems_are():
    heard = Earlier({"roles": BEFORE.of("roles")})
    blocks = told(whole(heard, interviews=SAID))

    assert "la severidad queda por medir" in paragraphs(blocks)[0]
    assert any("sin facultades (P10)" in one for one in headings(blocks))


@pytest.mark.parametrize("language", ["es", "en"])
def test_both_languages_tell_the_same_problems(language):
    told_in_spanish = [one[-4:] for one in headings(told(full())) if one.endswith(")")]

    told_here = [one[-4:] for one in headings(told(full(), language)) if one.endswith(")")]

    assert told_here == told_in_spanish == ["P10)", "P01)"]
