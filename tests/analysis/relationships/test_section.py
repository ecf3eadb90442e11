"""What does a reader read of the relationships?"""

import re

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.relationships import answer, section
from llavero.document import Bullets, Callout, Paragraph, Table
from llavero.prose import Prose, Style
from llavero.prose.text import PlainSpan
from tests.analysis.relationships.companies import five, with_
from tests.analysis.strength.relations import SETTING
from tests.companies import company

LANGUAGES = ("es", "en")


def told(ledger, language="es"):
    prose = Prose(Style.of(language), "llavero.analysis.relationships")
    return section(answer(ledger, SETTING, Earlier()), prose)


def texts(blocks):
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Bullets | Callout):
            yield from block.items
        elif isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_stands_in_the_prose_that_is_not_a_figure(language):
    spans = [s for text in texts(told(five(), language)) for s in text.spans]

    assert not [s.text for s in spans if isinstance(s, PlainSpan) and re.search(r"\d", s.text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_say_the_relation_the_weakest_the_roles_the_functions_and_the_wallet(language):
    tables = [block for block in told(five(), language) if isinstance(block, Table)]

    assert len(tables) == 5
    assert all(table.rows for table in tables)


def test_the_formula_is_printed_with_the_weights_in_force():
    said = " ".join(str(text) for text in texts(told(five())))

    assert "cobertura de papeles 20 %" in said.replace("\N{NO-BREAK SPACE}", " ")


def test_each_alert_says_what_to_do():
    alerts = next(block for block in told(five()) if isinstance(block, Bullets))

    silence = next(str(item) for item in alerts.items if str(item).startswith("Silencio"))
    assert "Este" in silence
    assert "Llamar esta semana" in silence
    assert len(alerts.items) == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_contacts_or_interactions_what_is_missing_is_said(language):
    blocks = told(with_(contacts=None, interactions=None), language)

    callout = next(block for block in blocks if isinstance(block, Callout))
    assert len(callout.items) == 2
    assert not any(isinstance(block, Bullets) and not block.items for block in blocks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_bare_ledger_nothing_is_claimed(language):
    bare = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-06-10 | solo | 5"
    blocks = told(company(ledger=bare), language)

    assert not any(isinstance(block, Table) for block in blocks)
    assert any(isinstance(block, Callout) for block in blocks)


def test_contacts_are_listed_alone_where_nobody_knows_which_are_active():
    known = next(block for block in told(five(), "en") if isinstance(block, Table))
    unmet = told(with_(interactions=None), "en")
    unknown = next(block for block in unmet if isinstance(block, Table))

    assert "Active of target (listed)" in [str(column.title) for column in known.columns]
    titles = [str(column.title) for column in unknown.columns]
    assert titles[1] == "Listed contacts (target of active)"
    assert not any("—" in str(row[1]) for row in unknown.rows)


def test_contacts_are_short_of_the_usual_level_where_no_account_has_one():
    levelled = " ".join(str(text) for text in texts(told(five())))
    plain = " ".join(str(text) for text in texts(told(with_(ka_status=None))))

    assert "de los que pide su nivel de servicio" in levelled
    assert "Ninguna cuenta tiene nivel de servicio" in plain
    assert "de los que pide su nivel de servicio" not in plain
