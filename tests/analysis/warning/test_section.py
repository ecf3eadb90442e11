"""How is the early warning told?"""

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.warning import answer, section
from llavero.document import Callout, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.warning.courses import SETTING, leaving, monthly, steady
from tests.analysis.warning.test_answer import LEFT, NOW, STEADY
from tests.companies import company

MANY = {
    **{f"firme{at}": steady(90) for at in range(60)},
    **{f"fugaz{at}": leaving(80, 19 + at % 11) for at in range(60)},
    "aceros norte": leaving(1000, 34),
}


def blocks(language, accounts, **terms):
    found = answer(company(ledger=monthly(accounts, **terms)), SETTING, Earlier())
    return section(found, Prose(Style.of(language), "llavero.analysis.warning"))


def said(found, kind=Paragraph):
    texts = []
    for block in found:
        if isinstance(block, kind):
            parts = block.items if isinstance(block, Callout) else (block.text,)
            texts += [str(part).replace("\N{NO-BREAK SPACE}", " ") for part in parts]
    return " ".join(texts)


@pytest.mark.parametrize(
    ("language", "heading", "claim", "visit", "signals"),
    [
        (
            "es",
            "Alerta temprana: a quién visitar antes de que caiga",
            "el aviso dice más que el azar",
            "Hoy una cuenta que aún no ha caído da aviso; compra MXN 21,200",
            "mezcla, venta",
        ),
        (
            "en",
            "Early warning: whom to visit before they fall",
            "the warning says more than chance",
            "Today one account that has not fallen yet gives a warning; it buys MXN 21,200",
            "mix, sales",
        ),
    ],
)
def test_the_record_comes_first_and_then_whom_to_visit(language, heading, claim, visit, signals):
    found = blocks(language, MANY)

    assert isinstance(found[0], Heading)
    assert str(found[0].text) == heading
    text = said(found)
    assert text.index(claim) < text.index(visit)
    tables = [block for block in found if isinstance(block, Table)]
    assert len(tables) == 2
    assert [str(cell) for cell in tables[1].rows[0][:2]] == ["aceros norte", signals]


def test_too_few_warnings_are_said_and_no_precision_is_claimed():
    text = said(blocks("es", {**STEADY, **LEFT, **NOW}))

    assert "muy pocas para saber si aciertan" in text
    assert "falsas alarmas" not in text
    assert "la visita debe tomarse como una pregunta" in text


def test_a_short_past_is_told_and_not_hidden():
    found = blocks("en", {**STEADY, **NOW}, months=20)

    assert "covers 20 months, and 24 are needed" in said(found, Callout)


def test_nobody_to_visit_is_said_too():
    assert "Hoy ninguna cuenta" in said(blocks("es", STEADY))
