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

from benchmarks.divisions import of_divisions
from benchmarks.forecasts import kept
from benchmarks.ledgers import write_ledger
from benchmarks.losses import of_losses
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


def panel_rows(accounts: int, months: int, runs: int) -> Iterator[str]:
    """Yield the comparisons for a choice among so many accounts: made, proved, and both."""
    sizes = str(accounts), str(months)
    named = (("choice and its firmness", "choice"), ("proof of the choice", "proof"))
    both = [0.0, 0.0]
    for name, work in named:
        least, ours = (measured(one, *sizes, runs=runs) for one in (f"plain-{work}", work))
        both = [both[0] + least.processor, both[1] + ours.processor]
        yield panel_row(name, sizes, least.processor, ours.processor, f"{ours.peak:.2f} GiB")
    yield panel_row("both", sizes, *both, "")


def panel_row(name: str, sizes: tuple[str, str], least: float, ours: float, peak: str) -> str:
    """Return one comparison, in seconds of one processor."""
    size = f"{int(sizes[0]):,} × {sizes[1]}"
    cells = (name, size, f"{least:.2f} s", f"{ours:.2f} s", f"{ours / least:.2f}", peak)
    return "| " + " | ".join(cells) + " |"


def question(folder: Path, runs: int) -> str:
    """Return what the whole question costs, from a ledger of a million lines to its findings."""
    csv = write_ledger(folder / "ledger-of-choice.csv", LINES)
    workspace = folder / "workspace-of-choice"
    measured("import", str(csv), str(workspace), runs=1)
    csv.unlink()
    ours = measured("diagnosis", str(workspace), "selection", runs=runs)
    return QUESTION.format(
        lines=f"{LINES:,}", processor=f"{ours.processor:.1f}", peak=f"{ours.peak:.2f}"
    )


LINES = 1_000_000
PANELS = ((20_000, 36), (20_000, 60))
CHOICE = """
## The choice and its proof

*Choice and its firmness*: twelve criteria of every account that buys, with no gate to spare work,
scores, TOPSIS, the agreement of the orders, how many, 5,000 draws of weights near those agreed and
as many farther away, 200 draws of months, each criterion left out, the room of each weight, and the
best choice within the same hours. *Proof*: the choice made again on every past day, what it caught
of margin, sales and growth, 1,999 draws of chance and 1,999 resamples of accounts. Each beside
plain NumPy, written apart, that does the same for one panel alone (without the agreement of the
orders, and taking it that all accounts ask for the same hours). Seconds are of processor time, on
one processor, the median of the runs, so that other work of the machine does not count.

| work | accounts × months | plain NumPy | Llavero | ratio of time | peak memory |
|---|---|---|---|---|---|
"""
QUESTION = """
From a ledger of {lines} lines and 20,000 accounts, the whole question (reading the records, gates,
choice, firmness, proof, figures and findings) takes {processor} s of processor time and {peak} GiB;
the bar is 60 s on two processors.
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


def of_choice(runs: int) -> str:
    """Return what the choice of key accounts and its proof cost."""
    found = CHOICE
    for accounts, months in PANELS:
        for row in panel_rows(accounts, months, runs):
            sys.stdout.write(f"{row}\n")
            found += f"{row}\n"
    with tempfile.TemporaryDirectory() as folder:
        return found + question(Path(folder), runs)


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
    page += BARS + of_choice(asked.runs) + of_divisions() + of_losses()
    of_forecasts = kept(PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(f"{page}\n{of_forecasts}".rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
