"""Do both languages say the same things? A static check of every .ftl file of the project."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

SRC = Path(__file__).parents[2] / "src" / "llavero"
SPANISH = sorted(SRC.rglob("*.es.ftl"))


class Facts(visitor.Visitor):
    """Collects the facts that a message names."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def sentences(path: Path) -> dict[str, set[str]]:
    """Return the facts of each sentence of a file: messages and their attributes."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: cannot be parsed: {entry.content}"
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        patterns = {"": entry.value, **{f".{a.id.name}": a.value for a in entry.attributes}}
        for suffix, pattern in patterns.items():
            if pattern is None:
                continue
            facts = Facts()
            facts.visit(pattern)
            assert entry.id.name + suffix not in found, f"{path.name}: {entry.id.name} twice"
            found[entry.id.name + suffix] = facts.names
    return found


@pytest.mark.parametrize("path", SPANISH, ids=lambda path: str(path.relative_to(SRC)))
def test_both_languages_have_the_same_sentences_with_the_same_facts(path):
    english = path.with_name(path.name.replace(".es.ftl", ".en.ftl"))

    assert sentences(path) == sentences(english)


def test_no_english_file_stands_alone():
    alone = [
        path
        for path in SRC.rglob("*.en.ftl")
        if not path.with_name(path.name.replace(".en.ftl", ".es.ftl")).exists()
    ]

    assert alone == []
