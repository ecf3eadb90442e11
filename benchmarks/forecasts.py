"""How well are the coming months forecast, by our rules and by libraries, on known companies?

`python -m benchmarks.forecasts DATA` prints the tables of docs/benchmarks.md. DATA holds the
folders `adventureworks` and `northwind`; what is absent is skipped. Libraries take part where they
are installed; none of them is needed by Llavero.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.forecasters import OF_ACCOUNTS, OF_TOTALS
from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.backtest import efficiency, first
from llavero.analysis.forecast import answer as forecast
from llavero.analysis.forecast.method.kinds import YEAR
from llavero.analysis.forecast.method.rules import RULES, forecasts
from llavero.analysis.forecast.method.season import profile
from llavero.analysis.forecast.method.total import (
    TOTAL_RULES,
    by_month,
    scaled_error,
    totals,
)
from llavero.analysis.forecast.sales.history import LONGEST, table
from llavero.diagnosis.run import setting_of
from llavero.foundation.period import Period, add_months
from llavero.ledger.columns import Floats, coded, days, floats, months_since
from llavero.ledger.tables import Ledger, open_ledger

COMPANIES = (("adventureworks", "USD"), ("northwind", "USD"))
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
RECIPES = Path(__file__).parents[1] / "examples" / "recipes"
HALF = 6  # months ahead, where the history has no year to hold out
STEP = 3
CHOSEN = 0.05


@dataclass(frozen=True, slots=True)
class Company:
    """What a company sold, and what a run says of it."""

    name: str
    accounts: Floats  # (accounts, months)
    months: Floats  # (months,)
    told: dict[str, object]  # figures of the company, by id
    rules: str

    @property
    def ahead(self) -> int:
        """Return how many months are held out."""
        return YEAR if self.months.size >= 2 * YEAR else HALF

    def origins(self, step: int) -> list[int]:
        """Return after how many months to look back, earliest first."""
        return list(range(self.months.size - self.ahead, YEAR - 1, -step))[::-1]


def companies(data: Path | None, folder: Path) -> Iterator[Company]:
    """Yield the companies whose data is there."""
    _run("demo", "--no-serve", "--workspace", str(folder))
    yield _company("sample", "demo", "MXN", folder)
    for name, currency in COMPANIES:
        if data is None or not (data / name).is_dir():
            sys.stderr.write(f"{name} is absent and is skipped\n")
            continue
        _run("new", name, "--company", name, "--currency", currency, "--workspace", str(folder))
        recipe = str(RECIPES / name)
        _run("import", name, str(data / name), "--recipe", recipe, "--workspace", str(folder))
        yield _company(name, name, currency, folder)


def _run(*arguments: str) -> None:
    from contextlib import redirect_stdout
    from io import StringIO

    from llavero.cli.main import main

    with redirect_stdout(StringIO()):
        main(list(arguments), standalone_mode=False)


def _company(name: str, study: str, currency: str, folder: Path) -> Company:
    ledger = open_ledger(folder / "studies" / study / "ledger", currency)
    setting = setting_of(ledger)
    found = forecast(ledger, setting, Earlier())
    accounts, months = _history(ledger, setting.period)
    told = {one.key: one for one in found.figures if "@" not in one.key}
    return Company(name, accounts, months, told, _rules(found))


def _history(ledger: Ledger, period: Period) -> tuple[Floats, Floats]:
    from llavero.analysis.forecast import measures

    most = Period(add_months(period.end, 1 - LONGEST), period.end)
    company = ledger.rows(measures.company_months(ledger, most))
    start = days(company, "month").min().astype(object)
    count = Period(start, period.end).months
    place = months_since(start, days(company, "month"))
    sold = table(np.zeros_like(place), place, floats(company, "net_amount"), (1, count))[0]
    rows = ledger.rows(measures.account_months(ledger, most))
    groups, at = coded(rows, "group_id")
    month = months_since(start, days(rows, "month"))
    accounts = table(at, month, floats(rows, "net_amount"), (len(groups), count))
    return accounts[(accounts > 0).any(axis=1)], sold


def _rules(found: Answer) -> str:
    from llavero.analysis.forecast.sales.findings import RulesOfAccounts, SalesAhead

    rules, total = found.finding(RulesOfAccounts), found.finding(SalesAhead)
    kinds = ", ".join(f"{one.kind} {one.rule}" for one in rules.kinds) if rules else ""
    return f"{kinds}; total {total.rule}" if total else kinds


def run_row(company: Company) -> str:
    """Return what the run says of a company, as a row of a table."""

    def cell(id: str, digits: str = ".3f") -> str:
        value = company.told[id].value  # type: ignore[attr-defined]
        return "—" if value is None else format(float(value), digits)

    ends = (cell(f"M61.advantage_{end}", "+.4f") for end in ("low", "high"))
    between = f"{cell('M61.advantage', '+.4f')} ({' to '.join(ends)})"
    cells = (
        company.name,
        f"{cell('M61.accounts', '.0f')} × {cell('M61.months', '.0f')}",
        *(cell(f"M61.{id}") for id in ("error", "unseen", "mase", "coverage")),
        *(cell(f"M61.total_{id}") for id in ("error", "missed", "mase", "coverage")),
        *(cell(f"M61.{id}") for id in ("efficiency", "simple_efficiency")),
        between,
    )
    return "| " + " | ".join(cells) + " |"


def account_errors(company: Company, *, libraries: bool) -> dict[str, tuple[float, float]]:
    """Return the error of each way over that of the year that repeats, and its efficiency.

    The efficiency is that of choosing one account in twenty.
    """
    own = {name: (lambda past, at=at: forecasts(past)[at]) for at, name in enumerate(RULES)}
    ways = {**own, **(OF_ACCOUNTS if libraries else {})}
    missed, caught = dict.fromkeys(ways, 0.0), dict.fromkeys(ways, 0.0)
    looks = company.origins(STEP)
    for month in looks:
        past = company.accounts[:, :month]
        past, came = _known(past, company.accounts[:, month : month + company.ahead].sum(axis=1))
        part = profile(company.months[:month])[: company.ahead].sum()
        for name, way in ways.items():
            said = way(past) * part
            missed[name] += float(np.abs(said - came).sum())
            chosen = first(said, max(round(CHOSEN * said.size), 1))
            caught[name] += (efficiency(chosen, came) or 0.0) / len(looks)
    return {name: (missed[name] / missed["repeats"], caught[name]) for name in ways}


def _known(past: Floats, came: Floats) -> tuple[Floats, Floats]:
    known = (past > 0).any(axis=1)
    return past[known], came[known]


def total_errors(company: Company, *, libraries: bool) -> dict[str, tuple[float, float]]:
    """Return the error of each way over that of the year that repeats, and its MASE by month.

    The months of the year that repeats are those of the year before: seasonal naive.
    """
    ways: dict[str, Callable[[Floats], Floats]] = {
        "seasonal naive": lambda past: past[-YEAR:],
        **{
            name: (lambda past, at=at: by_month(past, float(totals(past)[at])))
            for at, name in enumerate(TOTAL_RULES)
            if name != "repeats"
        },
        **(OF_TOTALS if libraries else {}),
    }
    missed, scaled = dict.fromkeys(ways, 0.0), dict.fromkeys(ways, 0.0)
    looks = company.origins(1)
    for month in looks:
        past, came = company.months[:month], company.months[month : month + company.ahead]
        for name, way in ways.items():
            said = way(past)[: company.ahead]
            missed[name] += abs(float(said.sum() - came.sum()))
            scaled[name] += scaled_error(past, said, came) or 0.0
    return {
        name: (missed[name] / missed["seasonal naive"], scaled[name] / len(looks)) for name in ways
    }


HEADING = "## Forecasts of known companies"
COLUMNS = (
    "company",
    "accounts × months",
    "accounts: error",
    "blind",
    "MASE",
    "covered",
    "total: error",
    "missed",
    "MASE",
    "covered",
    "efficiency",
    "of last year",
    "advantage",
)
INTRODUCTION = f"""{HEADING}

What `analysis/forecast` says of three companies, tried at past dates with what was known then. An
error below one is less than that of taking the last year to repeat itself. *Blind* is the error of
rules chosen only with years that had closed; *covered* is how often intervals made for 80 % were
right, with what was known then; a dash, that the history does not reach. Efficiency is what the
accounts chosen brought over what the best ones did, by the forecast and by last year's sales; the
advantage is the difference of their captures, with its 95 % interval.

Measured with `python -m benchmarks.forecasts DATA`; `--libraries` adds those that are installed.

| {" | ".join(COLUMNS)} |
{"|---" * len(COLUMNS)}|
"""
WAYS = """
{what}

| {title} | {names} |
|---|{rules}|
"""
OF_ACCOUNTS_SAID = """
Each way alone, account by account: its error over that of the year that repeats and, in brackets,
the efficiency of choosing one account in twenty by it. Northwind has no year to hold out: there six
months are forecast, as the part of the year that they are.
"""
OF_TOTALS_SAID = """
Each way alone, in total: its error over that of the year that repeats and, in brackets, its MASE by
month.
"""
WHAT = {"accounts": OF_ACCOUNTS_SAID.strip(), "total": OF_TOTALS_SAID.strip()}


def section(found: list[Company], *, libraries: bool) -> str:
    """Return the tables as a section of the page of benchmarks."""
    text = INTRODUCTION + "".join(f"{run_row(company)}\n" for company in found)
    text += "\nRules in use. " + " ".join(f"*{one.name}*: {one.rules}." for one in found) + "\n"
    names, rules = " | ".join(one.name for one in found), "---|" * len(found)
    for title, errors in (("accounts", account_errors), ("total", total_errors)):
        told = [errors(company, libraries=libraries) for company in found]
        text += WAYS.format(what=WHAT[title], title=title, names=names, rules=rules[:-1])
        for name in told[0]:
            cells = " | ".join(_cell(one[name], title) for one in told)
            text += f"| {name} | {cells} |\n"
    return text


def _cell(error: tuple[float, float], title: str) -> str:
    return f"{error[0]:.3f} ({error[1]:.{2 if title == 'total' else 3}f})"


def kept(page: str) -> str:
    """Return the section as it stands in the page; nothing, if it does not."""
    start = page.find(HEADING)
    if start < 0:
        return ""
    end = page.find("\n## ", start)
    return page[start : end + 1 if end > 0 else len(page)]


def main() -> None:
    """Print the section, and write it into the page where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path)
    parser.add_argument("--libraries", action="store_true", help="try those that are installed")
    parser.add_argument("--write", action="store_true", help="into docs/benchmarks.md")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = list(companies(asked.data, Path(folder)))
    text = section(found, libraries=asked.libraries)
    sys.stdout.write(text)
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        old = kept(page)
        page = page.replace(old, text) if old else f"{page.rstrip()}\n\n{text}"
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
