"""Is there a sentence, in both languages, for all that the readers may have to say?"""

import re
from pathlib import Path

import pytest

import llavero.ledger.sources
from llavero.prose import Prose, Style

FOLDER = Path(llavero.ledger.sources.__file__).parent
SPOKEN = re.compile(r'"((?:source|recipe)-[a-z-]+[a-z])"')
CODES = sorted(
    {code for path in FOLDER.glob("*.py") for code in SPOKEN.findall(path.read_text("utf-8"))}
)
KINDS = ["picture", "pdf", "document", "archive", "program"]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("code", [*CODES, *(f"source-is-{kind}" for kind in KINDS)])
def test_code_has_its_sentence(code, language):
    assert Prose(Style.of(language), "llavero.ledger.sources").has(code)


def test_codes_are_found_at_all():
    assert len(CODES) > 30


@pytest.mark.parametrize(
    ("code", "facts", "es", "en"),
    [
        (
            "source-rows-above-heading",
            {"rows": 1},
            "Hay 1 renglón antes de los nombres de las columnas; no se toma como dato.",
            "There is 1 row above the names of the columns; it is not taken as data.",
        ),
        (
            "source-rows-above-heading",
            {"rows": 3},
            "Hay 3 renglones antes de los nombres de las columnas; no se toman como datos.",
            "There are 3 rows above the names of the columns; they are not taken as data.",
        ),
        (
            "source-is-pdf",
            {"file": "ventas.csv"},
            "El archivo «ventas.csv» es por dentro un PDF, no una tabla.",
            "The file “ventas.csv” is a PDF inside, not a table.",
        ),
        (
            "recipe-sql-fails-at-line",
            {"file": "r/ledger.sql", "line": 3, "reason": "no such table"},
            "«r/ledger.sql», renglón 3: la base de datos dice: no such table",
            "“r/ledger.sql”, line 3: the database says: no such table",
        ),
    ],
)
def test_sentence_reads_well(code, facts, es, en):
    assert Prose(Style.of("es"), "llavero.ledger.sources").text(code, **facts) == es
    assert Prose(Style.of("en"), "llavero.ledger.sources").text(code, **facts) == en
