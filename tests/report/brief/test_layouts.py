"""Is the same work graded alike however its writer lays it out, and what is not there, missed?"""

import re

import pytest

from tests.report.brief.documents.hand import bold, capitals, styled, text_of

OWN_WORDS = (
    ("# 1. Cuentas clave", "# ¿Cómo está el área hoy?"),
    ("# 2. Relaciones con clientes", "# ¿Qué nos contaron los vendedores?"),
    ("# 3. Relaciones en el departamento", "# ¿Dónde debería vivir el área?"),
    ("# 4. Propuesta de mejora", "# ¿Qué haríamos nosotros?"),
)


def without_headings(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


def in_tables(text: str) -> str:
    """Return the text with each paragraph as the one row of a table."""
    lines = []
    for line in text.splitlines():
        if line and line[0] not in "#|%[":
            line = f"\n| Tema | Hallazgo |\n| {' '.join(line.split()[:3])} | {line} |\n"
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize("heading", [styled, bold, capitals])
@pytest.mark.parametrize("language", ["es", "en"])
def test_good_work_is_good_however_its_headings_look(checked, language, heading):
    result = checked(text_of(f"good.{language}.md"), heading)

    assert (result.uncapped, result.hard_fails) == (100, ())


def test_good_work_under_questions_of_its_own_is_found(checked):
    text = text_of("good.es.md")
    for given, own in OWN_WORDS:
        text = text.replace(given, own)

    result = checked(text)

    assert [section.title for section in result.sections] == [own[2:] for _, own in OWN_WORDS]
    assert (result.uncapped, result.hard_fails) == (100, ())


def test_good_work_without_any_heading_lacks_its_sections_and_keeps_half_its_worth(checked):
    result = checked(without_headings(text_of("good.es.md")))

    assert [section.title for section in result.sections] == [None] * 4
    assert 40 <= result.uncapped <= 50
    assert {fail.id for fail in result.hard_fails} == {"section-missing"}


@pytest.mark.parametrize("language", ["es", "en"])
def test_tables_in_place_of_prose_are_evidence_and_no_length(checked, language):
    result = checked(in_tables(text_of(f"good.{language}.md")))

    assert 80 <= result.uncapped < 100
    assert [(f.id, f.section) for f in result.hard_fails] == [
        ("section-short", number) for number in (1, 2, 3, 4)
    ]


@pytest.mark.parametrize("language", ["es", "en"])
def test_headings_alone_are_worth_nothing(checked, language):
    headings = re.findall(r"^# .*", text_of(f"good.{language}.md"), re.MULTILINE)

    assert checked("\n\n".join(headings)).uncapped == 0


def test_one_interview_is_not_two(checked):
    text = re.sub(r"^## 2\.2.*?(?=^# 3)", "", text_of("good.es.md"), flags=re.MULTILINE | re.DOTALL)
    told = "Se entrevistó a un vendedor. Se le llama vendedor A."
    text = re.sub(r"^Se entrevistó a dos vendedores.*$", told, text, flags=re.MULTILINE)

    second = checked(text).sections[1]

    grades = {graded.item.id: graded.grade for graded in second.items}
    assert (grades["2.interviews"], grades["2.patterns"]) == ("missing", "missing")


@pytest.mark.parametrize(
    ("said", "item"),
    [
        ("Vendedores de cuentas clave, promedio del periodo: 5.8.", "1.clients-per-kam"),
        ("En promedio hubo 5.8 vendedores de cuentas clave por mes.", "1.clients-per-kam"),
        ("On average there were 5.8 key account sellers each month.", "1.clients-per-kam"),
        ("La cuenta mayor compra 22.4 % de las ventas totales del año.", "1.share"),
        ("The largest account buys 22.4% of the sales of the company.", "1.share"),
    ],
)
def test_a_figure_of_something_else_is_no_answer(checked, said, item):
    section = "Key accounts" if said.isascii() and " the " in said.lower() else "Cuentas clave"

    graded = {g.item.id: g for g in checked(f"# 1. {section}\n\n{said}\n").sections[0].items}

    assert (graded[item].grade, graded[item].evidence) == ("missing", ())


@pytest.mark.parametrize(
    ("said", "item"),
    [
        ("Cada vendedor de cuentas clave atiende en promedio 6.7 clientes.", "1.clients-per-kam"),
        ("Each key account seller serves 6.7 customers on average.", "1.clients-per-kam"),
        ("El departamento tiene acreditado 48.6 % de ellas y los demás, 51.4 %.", "1.share"),
        ("The department is credited with 48.6% of them.", "1.share"),
    ],
)
def test_the_figure_that_is_asked_for_is_one(checked, said, item):
    section = "Key accounts" if said.startswith(("Each", "The")) else "Cuentas clave"

    graded = {g.item.id: g for g in checked(f"# 1. {section}\n\n{said}\n").sections[0].items}

    assert graded[item].evidence == (said,)


def test_the_quote_that_says_most_of_what_is_asked_comes_first(checked):
    vague = "Las ventas totales de la empresa crecieron 3.1 % en el año."
    exact = "El departamento representa el 58 % de las ventas totales de la empresa."

    graded = {
        g.item.id: g
        for g in checked(f"# 1. Cuentas clave\n\n{vague}\n\n{exact}\n").sections[0].items
    }

    assert graded["1.share"].evidence[0] == exact


@pytest.mark.parametrize("name", ["good.es.md", "good.en.md"])
def test_good_work_all_in_capitals_is_as_good(checked, name):
    lines = (line if line.startswith("[") else line.upper() for line in text_of(name).splitlines())

    result = checked("\n".join(lines))

    assert (result.uncapped, result.hard_fails) == (100, ())
