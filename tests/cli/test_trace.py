"""From what, and how, was a figure computed, as the terminal tells it?"""

from hashlib import sha256
from pathlib import Path

import pytest


@pytest.fixture
def traced(terminal, sales):
    return terminal.after(
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", sales, "--yes"),
        ("analyse", "acme"),
    )


def test_a_trace_names_the_file_as_it_came(traced, sales):
    found = traced.run("trace", "acme", "M21.cr1", "--json").document

    ledger = next(table for table in found["tables"] if table["table"] == "ledger")
    (part,) = ledger["parts"]
    assert part["source"] == Path(sales).name
    assert part["sha256"] == sha256(Path(sales).read_bytes()).hexdigest()
    assert part["rows"] == ledger["rows"] == 16
    assert part["imported_at"]


def test_a_trace_prints_the_definition_the_sql_and_the_rows(traced):
    ended = traced.run("trace", "acme", "M21.cr1", "--rows", "2")

    assert ended.code == 0
    assert "Fórmula" in ended.out
    assert "SELECT" in ended.out
    assert ended.out.count("ventas.csv") >= 1
    assert "2 de 16" in ended.out


def test_a_figure_that_is_not_there_is_a_sentence(traced):
    ended = traced.run("trace", "acme", "M99")

    assert ended.code == 2
    assert "M99" in ended.err
