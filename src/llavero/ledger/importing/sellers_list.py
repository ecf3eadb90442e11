"""Does a short list of the same import tell the names behind the codes of sellers?

Systems of accounting export sales by code of seller, and apart a list of codes and names. Beside
its name, a code leads to a person of the staff list: "01 - Ana Ruiz".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import duckdb

from llavero.ledger.importing.parsing import tidy
from llavero.ledger.recognition.choice import candidates, choose
from llavero.ledger.recognition.evidence.content import looks
from llavero.ledger.recognition.evidence.sample import Sample, read_sample
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.sql import identifier, text

MOST_SELLERS = 1_000
MOST_COLUMNS = 8
KNOWN = 0.9  # of the codes of a column that the list holds
WHO = frozenset({"seller", "owner"})
CODE = ({"code"}, {"seller", "code"}, {"employee", "code"}, {"owner", "code"}, {"seller"})
NAME = ({"name"}, {"seller", "name"}, {"employee", "name"}, {"name", "lastname"}, {"legalname"})


@dataclass(frozen=True, slots=True)
class SellersList:
    """A list of sellers: the name of each code."""

    raw: RawTable
    names: Mapping[str, str]


def with_sellers_named(raws: Sequence[RawTable]) -> tuple[RawTable, ...]:
    """Return the tables, the codes of their sellers with the names that a list of them tells."""
    may_be = [raw for raw in raws if _may_be_list(raw)]
    if not may_be or len(raws) < 2:
        return tuple(raws)
    with duckdb.connect() as connection:
        lists = [one for raw in may_be if (one := _sellers(raw, connection))]
        if len(lists) != 1:
            return tuple(raws)
        [known] = lists
        return tuple(raw if raw is known.raw else _named(raw, known, connection) for raw in raws)


def _may_be_list(raw: RawTable) -> bool:
    if raw.table is not None or not 2 <= len(raw.columns) <= MOST_COLUMNS:
        return False
    said = {concept for column in raw.columns for concept in heading(column).concepts}
    return "seller" in said | heading(raw.plain_name).concepts and not said & {"customer", "date"}


def _sellers(raw: RawTable, connection: duckdb.DuckDBPyConnection) -> SellersList | None:
    sample = read_sample(raw, connection)
    seen = {source: looks(source, sample.column(source)) for source in raw.columns}
    if not choose("employees", candidates(seen, "employees"), seen).missing:
        return None
    code = next((c for c in raw.columns if set(heading(c).concepts) in CODE), None)
    name = next((c for c in raw.columns if c != code and set(heading(c).concepts) in NAME), None)
    if code is None or name is None or len(sample.rows) > MOST_SELLERS or not sample.complete:
        return None
    pairs = zip(sample.column(code), sample.column(name), strict=True)
    told = [(one, said) for one, said in pairs if one and said]
    names = dict(told)
    return SellersList(raw, names) if len(names) == len(told) > 0 else None


def _named(raw: RawTable, known: SellersList, connection: duckdb.DuckDBPyConnection) -> RawTable:
    """Return a table whose codes of sellers stand beside their names."""
    if raw.table is not None or not any(heading(c).concepts & WHO for c in raw.columns):
        return raw
    sample = read_sample(raw, connection)
    columns = [c for c in raw.columns if heading(c).concepts & WHO and _is_coded(sample, c, known)]
    if not columns:
        return raw
    labels = {code: f"{code} - {name}" for code, name in known.names.items()}
    listed = ", ".join(f"{text(code)}: {text(label)}" for code, label in labels.items())

    def read(select: str | None) -> str | None:
        made = [
            f"coalesce(MAP {{{listed}}}[{tidy(identifier(c))}], {identifier(c)}) AS {identifier(c)}"
            for c in columns
        ]
        return select and f"SELECT * REPLACE ({', '.join(made)}) FROM ({select})"

    select = read(raw.select)
    assert select is not None, "a table has its rows"
    named = replace(
        raw,
        select=select,
        ordered=read(raw.ordered),
        spread=read(raw.spread),
        also_read=known.raw.sha256,
    )
    return named.noting(("import-sellers-named", {"list": known.raw.name}))


def _is_coded(sample: Sample, column: str, known: SellersList) -> bool:
    values = sample.values(column)
    return bool(values) and sum(v in known.names for v in values) >= KNOWN * len(values)
