"""How is told what accounts could buy?"""

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.whitespace import answer, section
from llavero.document import Callout, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.whitespace.test_answer import ALIKE, NORTE, SETTING, STATES, ledger
from tests.companies import company


def blocks(language, accounts, **tables):
    found = answer(company(ledger=ledger(accounts), **tables), SETTING, Earlier())
    return section(found, Prose(Style.of(language), "llavero.analysis.whitespace"))


def said(found):
    texts = [str(block.text) for block in found if isinstance(block, Paragraph)]
    return " ".join(texts).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "heading", "opened", "ask", "unstated"),
    [
        (
            "es",
            "Espacios en blanco: lo que las cuentas aún no compran",
            "De 21 cuentas y 2 líneas de producto quedan un espacio abierto",
            "cada espacio es una pregunta",
            "Ninguna lista dice qué líneas se rechazaron",
        ),
        (
            "en",
            "White space: what accounts do not buy yet",
            "Of 21 accounts and 2 product lines there remain one open space",
            "each space is a question",
            "No list says which lines were refused",
        ),
    ],
)
def test_the_spaces_are_told_with_their_doubts(language, heading, opened, ask, unstated):
    found = blocks(language, {**ALIKE, **NORTE})

    assert isinstance(found[0], Heading)
    assert str(found[0].text) == heading
    text = said(found)
    assert opened in text
    assert text.index(ask) < text.index(unstated)
    spaces, lines = (block for block in found if isinstance(block, Table))
    assert [str(cell) for cell in spaces.rows[0][:2]] == ["aceros norte", "perfil"]
    assert len(lines.rows) == 10


def test_a_closed_line_is_told_and_leaves_no_space():
    found = blocks("es", {**ALIKE, **NORTE}, line_states=STATES)

    assert "Un espacio se da por cerrado" in said(found)
    assert "Ninguna de las 21 cuentas deja sin comprar" in said(found)
    (lines,) = (block for block in found if isinstance(block, Table))
    assert str(lines.rows[0][2]) == "rechazada"


def test_too_few_accounts_are_told_so():
    found = blocks("en", {"norte": {"tubo": 5}})

    assert any(isinstance(block, Callout) for block in found)
    assert not any(isinstance(block, Table) for block in found)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "solo había una sugerencia que hacer: ninguna se compró en el año siguiente"),
        ("en", "there was only one suggestion to make: none was bought in the next year"),
    ],
)
def test_so_few_suggestions_are_told_as_a_count_and_not_as_a_part(language, sentence):
    drawn = (
        ledger({**ALIKE, **NORTE}, years=(2024, 2025)) + "\nE1 | 2023-12-01 | taller1 | tubo | 1"
    )
    found = answer(company(ledger=drawn), SETTING, Earlier())

    text = said(section(found, Prose(Style.of(language), "llavero.analysis.whitespace")))
    assert sentence in text
    assert " 0.0" not in text
