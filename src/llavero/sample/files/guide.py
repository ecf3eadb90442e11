"""What do the files of the fictional company hold, and what is true of it, for people to read?"""

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from llavero.sample.company import Company
from llavero.sample.roster.vocabulary import read_data
from llavero.sample.truths.truth import Truth, Truths


def write_guides(company: Company, truths: Truths, folder: Path, language: str) -> None:
    """Write README.md and TRUTHS.md in one language. Raises FileNotFoundError for another."""
    words = tomllib.loads(read_data(f"guide.{language}.toml"))
    _write(folder / "README.md", _readme(company, truths, words))
    _write(folder / "TRUTHS.md", _listing(truths, words))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _readme(company: Company, truths: Truths, words: Mapping[str, Mapping[str, str]]) -> str:
    said = words["readme"]
    first, last = f"{company.span.first:%d/%m/%Y}", f"{company.span.last:%d/%m/%Y}"
    intro = said["intro"].format(
        company=company.legal_name, first=first, last=last, seed=truths.seed
    )
    rows = [f"| `{path.name}` | {words['files'][_kind(path)]} |" for path in truths.files]
    table = [f"| {said['file']} | {said['holds']} |", "|---|---|", *rows]
    return "\n\n".join([f"# {company.name}", intro, "\n".join(table), said["apart"], ""])


def _kind(path: Path) -> str:
    """Return under which name the guide speaks of a file: without its year."""
    if not path.stem.startswith("erp_ventas"):
        return path.stem
    half = path.stem[-3:]
    return f"erp_ventas{half}" if half in ("_s1", "_s2") else "erp_ventas"


def _listing(truths: Truths, words: Mapping[str, Mapping[str, str]]) -> str:
    said = words["truths_page"]
    head = [f"# {said['title']}", said["intro"].format(company=truths.company, seed=truths.seed)]
    header = f"| id | {said['what']} | {said['value']} | {said['measures']} | {said['where']} |"
    rows = [_row(truth, words["truths"][truth.id]) for truth in truths]
    return "\n\n".join([*head, "\n".join([header, "|---|---|---|---|---|", *rows]), ""])


def _row(truth: Truth, sentence: str) -> str:
    cells = (
        f"`{truth.id}`",
        sentence,
        _written(truth.value),
        ", ".join(truth.measures),
        ", ".join(f"`{name}`" for name in truth.seen_in),
    )
    return f"| {' | '.join(cells)} |"


def _written(value: object) -> str:
    match value:
        case Decimal():
            return f"{value:,.2f}"
        case float():
            return f"{value:.4f}"
        case date():
            return value.isoformat()
        case tuple():
            return "; ".join(_written(part) for part in value)
        case Mapping():
            return "; ".join(f"{key}: {_written(part)}" for key, part in value.items())
        case _:
            return str(value)
