"""What do the last run and the records say of one account?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from llavero.analysis.account.answer import account_records
from llavero.analysis.account.findings import AccountRecord
from llavero.analysis.figures import figures_in
from llavero.analysis.forecast.sales.findings import AccountSales, SalesOfAccounts
from llavero.analysis.portfolio.findings import AccountInPortfolio, AccountsInPortfolio
from llavero.analysis.relationships.findings import Alert, AlertedAccount, RelationAlert
from llavero.analysis.scored import ScoredAccounts
from llavero.analysis.selection.findings import Account, AccountsChosen
from llavero.analysis.warning.findings import (
    AccountsToVisit,
    AccountToVisit,
    FallenAccount,
    FallenAccounts,
)
from llavero.analysis.whitespace.findings import OpenSpace, OpenSpaces
from llavero.diagnosis.run import Run
from llavero.foundation.measure import Measure
from llavero.ledger.columns import texts
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Known:
    """One account, as the run and the records know it. None: the run does not tell of it."""

    run: Run
    record: AccountRecord
    figures: Mapping[str, Measure]  # of the run, that have a value, by id
    chosen: Account | None
    scored: int | None  # its place in the columns of the scores
    placed: AccountInPortfolio | None
    ahead: AccountSales | None
    visit: AccountToVisit | None
    fallen: FallenAccount | None
    spaces: tuple[OpenSpace, ...]  # largest first
    alerts: Mapping[Alert, AlertedAccount]  # of the relationship

    @property
    def group(self) -> str:
        """Return the id of the account's group."""
        return self.record.profile.group

    @property
    def day(self) -> date:
        """Return the day the run looks from."""
        return self.run.setting.as_of

    @property
    def tier(self) -> str | None:
        """Return the level of service the account has, else the one the rule gives it."""
        if self.record.profile.tier:
            return self.record.profile.tier
        proposed = self.placed.tier.value if self.placed else None
        return None if proposed is None else str(proposed)

    def figure(self, *ids: str) -> Measure | None:
        """Return the first of these figures that the run gives of the account with a value."""
        return next((self.figures[id] for id in ids if id in self.figures), None)


def known(run: Run, ledger: Ledger, groups: Iterable[str]) -> tuple[Known, ...]:
    """Return what is known of each group; the ledger is read once for all of them."""
    wanted = tuple(groups)
    records = account_records(ledger, run.setting, wanted)
    figures = _figures(run, frozenset(wanted))
    return tuple(_known(run, records[group], figures[group]) for group in wanted)


def key_accounts(ledger: Ledger, day: date) -> tuple[str, ...]:
    """Return the groups that are key on a day, in the order of their ids."""
    rows = ledger.rows(key_groups(ledger, day).order_by("group_id"))
    return tuple(texts(rows, "group_id"))


def _known(run: Run, record: AccountRecord, figures: Mapping[str, Measure]) -> Known:
    group = record.profile.group
    scored = _finding(run, "selection", ScoredAccounts)
    chosen = _finding(run, "selection", AccountsChosen)
    placed = _finding(run, "portfolio", AccountsInPortfolio)
    ahead = _finding(run, "forecast", SalesOfAccounts)
    visits = _finding(run, "warning", AccountsToVisit)
    fallen = _finding(run, "warning", FallenAccounts)
    spaces = _finding(run, "whitespace", OpenSpaces)
    return Known(
        run,
        record,
        figures,
        next((one for one in chosen.accounts if one.group == group), None) if chosen else None,
        scored.groups.index(group) if scored and group in scored.groups else None,
        _mine(placed.accounts, group) if placed else None,
        _mine(ahead.accounts, group) if ahead else None,
        _mine(visits.accounts, group) if visits else None,
        _mine(fallen.accounts, group) if fallen else None,
        _all_mine(spaces.spaces, group) if spaces else (),
        _alerts(run, group),
    )


def _alerts(run: Run, group: str) -> Mapping[Alert, AlertedAccount]:
    """Return what the relationship with the account warns of, by kind."""
    answer = run.answers.get("relationships")
    told = answer.all(RelationAlert) if answer else ()
    found = {alert.kind: _mine(alert.accounts, group) for alert in told}
    return {kind: one for kind, one in found.items() if one is not None}


def _finding(run: Run, analysis: str, kind: type[F]) -> F | None:
    answer = run.answers.get(analysis)
    return answer.finding(kind) if answer else None


def _mine(rows: Iterable[F], group: str) -> F | None:
    return next(iter(_all_mine(rows, group)), None)


def _all_mine(rows: Iterable[F], group: str) -> tuple[F, ...]:
    """Return the rows whose figures speak of the group."""
    return tuple(row for row in rows if any(_group(one.scope) == group for one in figures_in(row)))


def _group(scope: str) -> str:
    """Return the group that a scope speaks of; nothing if of none."""
    head, _, rest = scope.partition("group:")
    # The name of a line or a criterion after it may hold a stroke too; a group's id may not.
    return rest.partition("/")[0] if not head or head.endswith("/") else ""


def _figures(run: Run, groups: frozenset[str]) -> Mapping[str, Mapping[str, Measure]]:
    """Return the figures of each group by id: those of it alone, and of it with its seller."""
    found: dict[str, dict[str, Measure]] = {group: {} for group in groups}
    for figure in run.figures:
        group = _group(figure.scope)
        if group in found and figure.scope.endswith(f"group:{group}") and figure.value is not None:
            found[group].setdefault(figure.id, figure)
    return found
