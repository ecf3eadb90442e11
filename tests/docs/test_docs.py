"""Is everything that exists documented, and does everything that is documented exist?"""

import re
import runpy
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest

from llavero.cli.commands import COMMANDS, Commands
from llavero.cli.interview import INTERVIEW_COMMANDS
from llavero.diagnosis.order import ANALYSES
from llavero.ledger.schema import DERIVED, SCHEMA

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(
    [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "examples").rglob("*.md")],
    key=lambda path: path.as_posix(),
)
READMES = [ROOT / "README.md", ROOT / "README.es.md"]
GUIDES = [*READMES, *sorted(DOCS.glob("tutorials/*.md")), *sorted(DOCS.glob("how-to/*.md"))]
METHOD_HEADS = {
    "en": ("**Question.**", "## Limits", "when not to use it", "**Sources.**"),
    "es": ("**Pregunta.**", "## Límites", "cuándo no usarlo", "**Fuentes.**"),
}


def named(path: Path) -> str:
    """Return how a test calls a page."""
    return path.relative_to(ROOT).as_posix()


def read(path: Path) -> str:
    """Return the text of a page."""
    return path.read_text(encoding="utf-8")


def blocks(path: Path) -> Iterator[str]:
    """Yield what stands between fences, without comments at the end of its lines."""
    for block in re.findall(r"^```[a-z]*\n(.*?)^```", read(path), re.MULTILINE | re.DOTALL):
        yield re.sub(r"\s{2,}#.*", "", block)


def calls(path: Path) -> list[list[str]]:
    """Return the commands of llavero that a page shows, each as its words."""
    lines = [line for block in blocks(path) for line in block.splitlines()]
    shown = [line.removeprefix(".venv/bin/") for line in lines]
    return [line.split() for line in shown if line.startswith("llavero ")]


def command(name: str) -> click.Command:
    """Return a command of the program."""
    found = import_module(COMMANDS[name]).command
    assert isinstance(found, click.Command)
    return found


def options(name: str) -> set[str]:
    """Return the options of a command and of its own commands, under every name they have."""
    found = command(name)
    table = found.table if isinstance(found, Commands) else {}
    parts = [found, *(import_module(module).command for module in table.values())]
    own = (p for part in parts for p in part.params if isinstance(p, click.Option))
    return {spelling for option in own for spelling in (*option.opts, *option.secondary_opts)}


def section(page: str, heading: str) -> str:
    """Return what stands below a heading, up to the next of its level."""
    level = heading.partition(" ")[0]
    found = re.search(
        rf"^{re.escape(heading)}$(.*?)(?=^{level} |\Z)", page, re.MULTILINE | re.DOTALL
    )
    assert found, f"there is no heading {heading!r}"
    return found[1]


def anchors(path: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", read(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head).strip().lower().replace(" ", "-") for head in headings}


def links(path: Path) -> list[str]:
    """Return the links of a page that lead to a file of the project."""
    prose = re.sub(r"^```.*?^```", "", read(path), flags=re.MULTILINE | re.DOTALL)
    found = re.findall(r"\]\(([^)\s]+)\)", prose)
    return [link for link in found if "://" not in link and not link.startswith("mailto:")]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("analysis", [analysis.NAME for analysis in ANALYSES])
def test_every_analysis_has_its_page_of_method_in_both_languages(analysis, language):
    page = DOCS / "methods" / f"{analysis}.{language}.md"

    assert page.exists(), f"{named(page)} is missing"
    assert [part for part in METHOD_HEADS[language] if part not in read(page)] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_in_the_page_of_commands(name):
    page = read(DOCS / "reference" / "commands.md")
    common = page.partition("\n## ")[0]
    told = section(page, f"## llavero {name}") + common

    untold = [o for o in sorted(options(name)) if not re.search(rf"(?<![\w-]){o}(?![\w-])", told)]

    assert untold == []


@pytest.mark.parametrize("name", INTERVIEW_COMMANDS)
def test_every_command_of_interviews_is_in_the_page_of_commands(name):
    told = section(read(DOCS / "reference" / "commands.md"), "## llavero interview")

    assert f"llavero interview {name} STUDY" in told
    assert f"**{name}**" in told


def test_page_of_commands_tells_of_no_command_that_does_not_exist():
    told = re.findall(r"^## llavero (\S+)$", read(DOCS / "reference/commands.md"), re.MULTILINE)

    assert sorted(told) == sorted(COMMANDS)


@pytest.mark.parametrize("script", ["figures_page.py", "parameters_page.py", "tables_page.py"])
def test_generated_pages_are_up_to_date(script):
    pages = runpy.run_path(str(ROOT / "scripts" / script))["pages"]()

    stale = [named(path) for path, text in pages.items() if read(path) != text]

    assert stale == [], f"run .venv/bin/python scripts/{script}"


@pytest.mark.parametrize("table", [table.name for table in SCHEMA + DERIVED])
def test_every_table_and_column_is_in_the_page_of_tables(table):
    page = read(DOCS / "reference" / "tables.md")
    schema = next(one for one in SCHEMA + DERIVED if one.name == table)
    told = section(page, f"{'###' if schema in DERIVED else '##'} {table}")

    assert [column.name for column in schema.columns if f"`{column.name}`" not in told] == []


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_link_leads_to_a_file_and_to_a_heading_in_it(path):
    broken = []
    for link in links(path):
        target, _, anchor = link.partition("#")
        file = (path.parent / target).resolve() if target else path
        known = file.exists() and (not anchor or anchor in anchors(file))
        broken += [] if known else [link]

    assert broken == []


@pytest.mark.parametrize("path", GUIDES, ids=named)
def test_every_command_that_a_guide_shows_exists_with_its_options(path):
    wrong = []
    for call in calls(path):
        known = options(call[1]) if call[1] in COMMANDS else set()
        used = [word for word in call[2:] if word.startswith("-")]
        wrong += [" ".join(call)] if not known or set(used) - known else []

    assert wrong == []


@pytest.mark.parametrize("path", GUIDES, ids=named)
def test_every_target_of_make_that_a_guide_shows_exists(path):
    told = re.findall(r"^make (\w+)", "\n".join(blocks(path)), re.MULTILINE)
    targets = re.findall(r"^([\w-]+):", read(ROOT / "Makefile"), re.MULTILINE)

    assert [target for target in told if target not in targets] == []


@pytest.mark.parametrize("path", READMES, ids=named)
def test_readme_leads_from_own_files_to_a_checked_report(path):
    assert [call[1] for call in calls(path)] == ["new", "import", "analyse", "report", "check"]


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.es.md")), ids=named)
def test_every_page_has_its_other_language_with_as_many_headings(path):
    other = path.with_name(path.name.replace(".es.md", ".en.md"))
    other = other if other.exists() else path.with_name(path.name.replace(".es.md", ".md"))

    assert other.exists(), f"{named(path)} stands alone"
    assert read(path).count("\n## ") == read(other).count("\n## ")


def test_no_page_in_english_stands_alone():
    english = sorted(DOCS.rglob("*.en.md"))
    alone = [p for p in english if not p.with_name(p.name.replace(".en.md", ".es.md")).exists()]

    assert [named(path) for path in alone] == []


def test_decisions_are_numbered_without_a_gap():
    numbers = [int(path.name[:4]) for path in sorted((DOCS / "adr").glob("*.md"))]

    assert numbers == list(range(1, len(numbers) + 1))
