"""Measure everything side by side and write the table: `make bench`."""

import argparse
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

from benchmarks.forecasts import kept
from benchmarks.ledgers import write_ledger
from benchmarks.measured import Measured, measured
from llavero import __version__

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: our work beside the least DuckDB alone must do."""

    work: str
    lines: int
    least: Measured
    ours: Measured

    def __str__(self) -> str:
        ratio = self.ours.seconds / self.least.seconds
        cells = (
            self.work,
            f"{self.lines:,}",
            f"{self.least.seconds:.2f} s",
            f"{self.ours.seconds:.2f} s",
            f"{ratio:.2f}",
            f"{1 / ratio:.2f}",
            f"{self.ours.whole:.2f} s",
            f"{self.ours.peak:.2f} GiB",
        )
        return "| " + " | ".join(cells) + " |"


def rows(lines: int, folder: Path, runs: int) -> Iterator[Row]:
    """Yield the comparisons for a ledger of `lines` lines."""
    csv = write_ledger(folder / f"ledger-{lines}.csv", lines)
    workspace = folder / f"workspace-{lines}"

    def imported() -> Measured:
        shutil.rmtree(workspace, ignore_errors=True)
        return measured("import", str(csv), str(workspace), runs=1)

    least = measured("copy", str(csv), runs=runs)
    imports = sorted((imported() for _ in range(runs)), key=lambda one: one.seconds)
    yield Row("import CSV → ledger", lines, least, imports[runs // 2])
    parts = str(workspace / "studies" / "bench" / "ledger" / "ledger" / "*.parquet")
    ours = measured("measures", str(workspace), runs=runs)
    scanned = measured("scan", parts, runs=runs)
    yield Row("all measures", lines, scanned, ours)
    yield Row("… amounts alone", lines, measured("scan-amounts", parts, runs=runs), ours)
    yield Row("whole diagnosis", lines, scanned, measured("diagnosis", str(workspace), runs=runs))
    shutil.rmtree(workspace)
    csv.unlink()


def proof_row(accounts: int, months: int, runs: int) -> str:
    """Return the comparison for the proof of a choice among so many accounts."""
    sizes = str(accounts), str(months)
    least, ours = (measured(work, *sizes, runs=runs) for work in ("plain-proof", "proof"))
    cells = (
        "proof of the choice",
        f"{accounts:,} × {months}",
        f"{least.seconds:.2f} s",
        f"{ours.seconds:.2f} s",
        f"{ours.seconds / least.seconds:.2f}",
        f"{ours.whole:.2f} s",
        f"{ours.peak:.2f} GiB",
    )
    return "| " + " | ".join(cells) + " |"


PANELS = ((20_000, 36), (20_000, 60))
PROOF = """
## The proof of the choice

The choice made again on every past day, what it caught of margin, sales and growth, 1,999 draws of
chance and 1,999 resamples of accounts, beside plain NumPy that does the same for one panel alone;
both on one processor.

| work | accounts × months | plain NumPy | Llavero | ratio of time | whole | peak memory |
|---|---|---|---|---|---|---|
"""
HEADER = """# Benchmarks

Each row compares our work with the least that DuckDB alone must do for the same, in one run on
one machine: copying the same CSV to Parquet, and grouping the columns that the measures read (two
amounts, four labels) by account, seller and month. The rows *amounts alone* set the same work of
ours beside a scan that leaves the labels out. *All measures* are those of the ledger as it is
(footprint, basis, concentration, retention, workload, margin, organisation); the *whole diagnosis*
also warns, chooses among 20,000 accounts, draws weights, forecasts, sorts into categories and tries
each of these on the past. Seconds are the median of the runs, without starting Python and importing
libraries; *whole* is the whole process. Peak memory is that of our process. Machines differ: read
the ratios.

Measured with `make bench` on {machine}; Llavero {version}, DuckDB {duckdb}, Python {python}.

| work | lines | DuckDB alone | Llavero | ratio of time | ratio of rate | whole | peak memory |
|---|---|---|---|---|---|---|---|
"""
BARS = """
Bars: import at half the rate or better (ratio of rate ≥ 0.5); all measures in at most three times
the scan (ratio of time ≤ 3); peak memory below 4 GiB; ten times the lines in no more than ten times
the time.

Lines are added up by account, seller and month when they come, so that of all measures only the mix
of the period still passes over them; the import takes a tenth longer for it, and gets that back by
storing no column that is the same in every row and by checking sums instead of lines. Of all
measures at ten million lines most of the time goes to what is the same for any number of lines:
writing some seventy expressions as SQL, permutations, figures and sentences. At a million lines
that is nearly all. The import recognises columns and loads libraries in half a second whatever the
size, and then reads every value as text before it takes it for a number.
"""


def main() -> None:
    """Run the benchmarks of the sizes asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lines", nargs="*", type=int, default=[1_000_000, 10_000_000])
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    machine = f"{platform.machine()}, {os.cpu_count()} processors"
    page = HEADER.format(
        machine=machine,
        version=__version__,
        duckdb=duckdb.__version__,
        python=platform.python_version(),
    )
    with tempfile.TemporaryDirectory() as folder:
        for lines in asked.lines:
            for row in rows(lines, Path(folder), asked.runs):
                sys.stdout.write(f"{row}\n")
                sys.stdout.flush()
                page += f"{row}\n"
    page += BARS + PROOF
    for accounts, months in PANELS:
        page += f"{proof_row(accounts, months, asked.runs)}\n"
    of_forecasts = kept(PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(f"{page}\n{of_forecasts}".rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
