"""One piece of work in a process of its own, and what it cost."""

import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

STARTED = time.perf_counter()


def copy(csv: str) -> Callable[[], object]:
    """DuckDB alone copies the CSV to Parquet: the least an import must do."""
    import duckdb

    target = Path(tempfile.mkdtemp()) / "copy.parquet"
    connection = duckdb.connect(config={"memory_limit": "3GB"})
    return lambda: connection.execute(f"COPY (SELECT * FROM read_csv('{csv}')) TO '{target}'")


AMOUNTS = "sum(net_amount) AS net_amount, sum(cogs) AS cogs, count(*) AS lines"
# The other columns of a ledger that measures read: whose kind, currency, line and region it is.
LABELS = ("doc_type", "currency", "product_line", "region")


def scan(parquet: str) -> Callable[[], object]:
    """DuckDB alone groups the columns that measures read by account, seller and month."""
    labels = ", ".join(f"any_value({label}) AS {label}" for label in LABELS)
    return _grouped(parquet, f"{AMOUNTS}, {labels}")


def scan_amounts(parquet: str) -> Callable[[], object]:
    """DuckDB alone groups the amounts, and reads nothing else that measures need."""
    return _grouped(parquet, AMOUNTS)


def _grouped(parquet: str, columns: str) -> Callable[[], object]:
    import duckdb

    connection = duckdb.connect(config={"memory_limit": "3GB"})
    sql = f"""
        SELECT account_id, seller_id, date_trunc('month', doc_date) AS month, {columns}
        FROM read_parquet('{parquet}') GROUP BY ALL
    """
    return lambda: connection.sql(sql).to_arrow_table()


def import_(csv: str, workspace: str) -> Callable[[], object]:
    """`llavero import` of the CSV."""
    from llavero.cli.main import main

    main(["new", "bench", "--company", "Bench", "--workspace", workspace], standalone_mode=False)
    arguments = ["import", "bench", csv, "--workspace", workspace, "--yes", "--json"]
    return lambda: main(arguments, standalone_mode=False)


# What measures the ledger as it is: neither chooses, nor forecasts, nor looks back from past days.
MEASURING = (
    "footprint",
    "basis",
    "concentration",
    "retention",
    "workload",
    "margin",
    "organisation",
)


def measures(workspace: str) -> Callable[[], object]:
    """Every measure of the imported ledger."""
    from llavero.diagnosis.order import BY_NAME

    return diagnosis(workspace, *(name for name in BY_NAME if name in MEASURING))


def diagnosis(workspace: str, *names: str) -> Callable[[], object]:
    """A diagnosis of the imported ledger, with the analyses named or with all of them."""
    import ibis

    from llavero.diagnosis.order import ANALYSES, BY_NAME
    from llavero.diagnosis.run import diagnose
    from llavero.ledger.manifest import read_manifest
    from llavero.ledger.tables import open_ledger
    from llavero.study import open_study

    study = open_study(Path(workspace), "bench")
    digest = read_manifest(study.ledger).digest
    analyses = [BY_NAME[name] for name in names] or ANALYSES
    # Imports are not measured: Ibis loads the compilers of every dialect at the first expression,
    # and SciPy is loaded where buyers are fitted.
    import_module("scipy.optimize")
    ibis.to_sql(ibis.table({"a": "int64"}, name="a"), dialect="duckdb")
    return lambda: diagnose(open_ledger(study.ledger, "MXN"), digest, None, analyses=analyses)


def plain_proof(accounts: str, months: str) -> Callable[[], object]:
    """Plain NumPy puts a choice to the proof."""
    _on_one_processor()
    from benchmarks import plain_proof
    from benchmarks.panels import panel

    sales, left = panel(int(accounts), int(months))
    return lambda: plain_proof.plain_proof(sales, left)


def proof(accounts: str, months: str) -> Callable[[], object]:
    """Every look back, curve and interval of the proof of a choice."""
    _on_one_processor()
    import numpy as np

    from benchmarks.panels import panel
    from llavero.analysis.selection.dated import Panel, since
    from llavero.analysis.selection.facts import of_months
    from llavero.analysis.selection.proof.origins import origins
    from llavero.analysis.selection.proof.past import Past
    from llavero.analysis.selection.proof.trial import trial
    from llavero.analysis.selection.rule import Rule

    sales, left = panel(int(accounts), int(months))
    made = Panel(date(2020, 1, 1), sales, left)
    names = tuple(map(str, range(len(sales))))
    first_on = (np.datetime64(made.first, "M") + since(made)).astype("datetime64[D]")
    past = Past(of_months(names, names, made, first_on))
    rule = Rule({"c1": 0.12, "c2": 0.14, "c4": 0.08, "c5": 0.06})

    def proved() -> object:
        looks, _ = origins(past, rule)
        return trial(looks, np.random.default_rng(1))

    return proved


def plain_choice(accounts: str, months: str) -> Callable[[], object]:
    """Plain NumPy chooses accounts and tries how firm the choice is."""
    _on_one_processor()
    from benchmarks import plain_choice
    from benchmarks.candidates import candidates

    of = candidates(int(accounts), int(months))
    return lambda: plain_choice.plain_choice(of)


def choice(accounts: str, months: str) -> Callable[[], object]:
    """The gates, the criteria, the number, the choice and how firm it is."""
    _on_one_processor()
    from benchmarks.candidates import STAFF, candidates, facts, setting
    from llavero.analysis.selection.assessed import assessed
    from llavero.analysis.selection.choice import choice
    from llavero.analysis.selection.rule import rule

    of = candidates(int(accounts), int(months))
    every, asked = facts(of), setting(of)
    return lambda: choice(assessed(every, rule(asked)), STAFF, asked)


def _on_one_processor() -> None:
    """Keep NumPy, before it is imported, from multiplying small matrices on several threads."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"


WORK: dict[str, Callable[..., Callable[[], object]]] = {
    "copy": copy,
    "scan": scan,
    "scan-amounts": scan_amounts,
    "import": import_,
    "measures": measures,
    "diagnosis": diagnosis,
    "plain-proof": plain_proof,
    "proof": proof,
    "plain-choice": plain_choice,
    "choice": choice,
}


def main() -> None:
    """Prepare the work named on the command line, do it, and print what it cost."""
    work = WORK[sys.argv[1]](*sys.argv[2:])
    busy, before = time.process_time(), time.perf_counter()
    work()
    after, spent = time.perf_counter(), time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    cost = {"seconds": after - before, "whole": after - STARTED, "peak": peak, "processor": spent}
    sys.stdout.write("\n" + json.dumps(cost) + "\n")


if __name__ == "__main__":
    main()
