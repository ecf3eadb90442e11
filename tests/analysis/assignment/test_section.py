"""How is it told who should serve whom?"""

from dataclasses import replace

import pytest

from llavero.analysis.assignment import section
from llavero.analysis.assignment.findings import Move
from llavero.analysis.assignment.telling import told_moves
from llavero.document import Bullets, Callout, Chart, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from llavero.report.brief.repeats import repeats
from tests.analysis.assignment.companies import ANY, ASSIGNED, STAFF, whole

PACKAGE = "llavero.analysis.assignment"


def prose(language):
    return Prose(Style.of(language), PACKAGE)


def texts(blocks):
    """Return the paragraphs and the items of lists."""
    found = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block.text)
        elif isinstance(block, Bullets):
            found += block.items
    return [str(one).replace("\N{NO-BREAK SPACE}", " ") for one in found]


def test_the_section_goes_from_the_present_to_the_proposal_and_to_each_move():
    blocks = section(whole(), prose("es"))
    said = texts(blocks)

    assert said[0].startswith(
        "Se reparten 5 cuentas clave entre 4 personas, con las horas que pide cada nivel de "
        "servicio. Hoy la carga va de 0.0 % a 120.4 % de las horas disponibles; con un reparto "
        "parejo todos estarían en 35.1 %."
    )
    assert said[1].startswith(
        "Se propone que una cuenta cambie de manos (20.0 % de las que hoy tienen quien las "
        "atienda) y que 4 sigan donde están."
    )
    assert "Se llegó al límite de cambios, de 20 % de las cuentas con ejecutivo." in said[1]
    assert said[3].startswith("Sur pasa de Lucía, hoy al 120.4 % de su tiempo, a Diana: son 480")
    assert "El traspaso rompe una relación de 0.6 años y cuesta" in said[3]
    kinds = [type(block) for block in blocks]
    assert kinds.count(Chart) == 2
    assert kinds.count(Table) == 2


def test_english_says_the_same():
    said = texts(section(whole(), prose("en")))

    assert said[0].startswith("5 key accounts are divided among 4 people")
    assert said[3].startswith(
        "Sur goes from Lucía, today at 120.4% of the time available, to Diana"
    )
    assert "The handover breaks a relationship of 0.6 years and costs" in said[3]


@pytest.mark.parametrize("language", ["es", "en"])
def test_where_nothing_moves_it_is_said_that_the_present_stands(language):
    blocks = section(whole(("assignment.handover", 10.0)), prose(language))
    said = " ".join(texts(blocks))

    stands = {"es": "El reparto presente se sostiene", "en": "The present division stands"}
    assert stands[language] in said
    kept = {"es": "se quedan porque romperla costaría más", "en": "they stay because breaking it"}
    assert kept[language] in said
    assert sum(isinstance(block, Chart) for block in blocks) == 1


@pytest.mark.parametrize("language", ["es", "en"])
def test_locks_are_told_with_who_decided_and_why(language):
    said = " ".join(
        texts(section(whole(locks=[("norte", "lucia"), ("luna", "x")]), prose(language)))
    )

    day = {"es": "1 de diciembre de 2025", "en": "1 December 2025"}[language]
    assert f"(Ana, {day}: contrato)" in said
    assert "luna" in said


@pytest.mark.parametrize("language", ["es", "en"])
def test_accounts_of_nobody_of_the_team_are_told_to_enter(language):
    assigned = ASSIGNED.replace("golfo      | pedro", "golfo      | raul ")
    said = texts(section(whole(ANY, assignments=assigned), prose(language)))

    entry = {"es": "la lleva hoy raul", "en": "is served today by raul"}[language]
    assert any(entry in text for text in said)


@pytest.mark.parametrize("language", ["es", "en"])
def test_one_person_and_missing_data_are_told_without_a_table(language):
    alone = "\n".join(
        line
        for line in STAFF.splitlines()
        if not any(name in line for name in ("pedro", "nora", "diana", "jefa"))
    )

    one = section(whole(employees=alone), prose(language))
    none = section(whole(ka_status=""), prose(language))

    assert [type(block) for block in one] == [Heading, Paragraph]
    assert [type(block) for block in none] == [Heading, Callout]


@pytest.mark.parametrize("language", ["es", "en"])
def test_nobody_is_said_to_be_overloaded_who_has_hours_left(language):
    few = "\n".join(
        [
            "group_id | from | tier",
            "---------+------+-----",
            *(f"{name} | 2020-01-01 |" for name in ("norte", "este", "oeste", "golfo")),
        ]
    )

    said = " ".join(texts(section(whole(ka_status=few), prose(language))))

    room = {"es": "Nadie rebasa las horas que tiene", "en": "Nobody exceeds the hours they have"}
    promise = {"es": "lo que su nivel promete", "en": "what its level promises"}
    assert room[language] in said
    assert promise[language] not in said
    every = {"es": "Ninguna cuenta tiene nivel", "en": "No account has a level of service"}
    assert every[language] in said


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_first_changes_are_told_with_what_they_reach_and_cost(language):
    said = " ".join(texts(section(whole(), prose(language))))

    first = {"es": "Con el límite de 20 % basta 1 cambio", "en": "Within a limit of 20%, 1 change"}
    rest = {
        "es": "Sin límite se harían 2 cambios",
        "en": "Without a limit there would be 2 changes",
    }
    assert first[language] in said
    assert rest[language] in said


@pytest.mark.parametrize(
    ("language", "again"),
    [
        ("es", "Oeste pasa de Lucía, hoy al 120.4 % de su tiempo, a Diana, con las mismas horas"),
        ("en", "Oeste goes from Lucía, today at 120.4% of the time available, to Diana: its hours"),
    ],
)
def test_a_move_worth_the_same_as_another_is_told_by_it_and_not_in_the_same_words(language, again):
    (move,) = whole().all(Move)
    first, second = told_moves((move, replace(move, name="Oeste")), prose(language))

    assert str(second).replace("\N{NO-BREAK SPACE}", " ").startswith(again)
    assert "Sur" in str(second)
    assert repeats([str(first), str(second)]) == ()
