"""What lies behind a figure: its definition, its SQL and its rows?"""

from typing import Any

import pyarrow as pa

from llavero.analysis.account import DEFINITIONS
from llavero.analysis.account.answer import account_records
from llavero.analysis.account.traces import trace as trace_of
from llavero.analysis.figures import figures_in
from llavero.diagnosis.order import DEFINING, PROSE_PACKAGES
from llavero.diagnosis.run import Run
from llavero.foundation.measure import COMPANY, Measure
from llavero.foundation.trace import Step, Trace
from llavero.ledger.manifest import Manifest, Part, SourceEntry
from llavero.ledger.tables import Ledger
from llavero.prose import Prose, Style


def asked_figure(run: Run, key: str, ledger: Ledger) -> tuple[Measure, Trace] | None:
    """Return a figure of one account that is computed when it is asked for, and its trace."""
    id, _, scope = key.partition("@group:")
    if id not in {definition.id for definition in DEFINITIONS}:
        return None
    # A line of products may be called anything, also with a stroke in its name.
    group = scope.partition("/line:")[0]
    record = account_records(ledger, run.setting, (group,))[group]
    found = next((one for one in figures_in(record) if one.key == key), None)
    return None if found is None else (found, trace_of(ledger, run.setting, group, id))


def open_figure(
    run: Run,
    figure: Measure,
    trace: Trace | None,
    ledger: Ledger,
    manifest: Manifest,
    style: Style,
    *,
    most: int,
) -> dict[str, Any]:
    """Return what a reader needs to check a figure: plain values, ready to print.

    trace  of the figure
    most   rows shown of each table; the count is always of all
    """
    analysis = next(a for a in DEFINING for d in a.DEFINITIONS if d.id == figure.id)
    definition = next(d for d in analysis.DEFINITIONS if d.id == figure.id)
    prose = Prose(style, PROSE_PACKAGES[analysis.NAME])
    steps = (*trace.steps, trace.rows) if trace else ()
    return {
        "name": prose.text(definition.sentence),
        "definition": prose.text(f"{definition.sentence}.definition"),
        "formula": prose.text(f"{definition.sentence}.formula"),
        "written": prose.text("cell", value=figure),
        "cited": list(definition.references),
        "tables": [_table(name, run, manifest) for name in (trace.tables if trace else ())],
        "steps": [_step(step, figure, ledger, most) for step in steps],
    }


def _table(name: str, run: Run, manifest: Manifest) -> dict[str, Any]:
    parts = [_part(part, manifest.sources.get(part.source_id)) for part in manifest.parts_of(name)]
    return {"table": name, "rows": run.facts.rows.get(name, 0), "parts": parts}


def _part(part: Part, source: SourceEntry | None) -> dict[str, Any]:
    """Return from which file a part came; one that no file gave is made of all the others."""
    return {
        "source": source.name if source else part.source_id,
        "sha256": source.content if source else part.sha256,
        "imported_at": source.imported_at if source else None,
        "rows": part.rows,
    }


def _step(step: Step, figure: Measure, ledger: Ledger, most: int) -> dict[str, Any]:
    rows = _of_scope(ledger.engine.rows(step.sql), figure.scope)
    return {
        "name": step.name,
        "sql": step.sql,
        "count": rows.num_rows,
        "rows": rows.slice(0, most).to_pylist(),
    }


def _of_scope(rows: pa.Table, scope: str) -> pa.Table:
    """Return the rows of the figure's scope, where the table tells scopes apart."""
    if scope == COMPANY or "scope" not in rows.column_names:
        return rows
    mine = [said == scope for said in rows.column("scope").to_pylist()]
    return rows.filter(pa.array(mine, pa.bool_()))
