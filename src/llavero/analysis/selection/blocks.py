"""Which tables and charts tell which accounts are key?"""

from collections.abc import Iterator

from llavero.analysis.cells import cell
from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection.criteria import CLUSTERS
from llavero.analysis.selection.findings import (
    Account,
    AccountsChosen,
    CriteriaWeighed,
    GatesPassed,
    NumberOfKeyAccounts,
)
from llavero.analysis.selection.wording import reason
from llavero.document import Chart, ChartKind, Column, Detail, Paragraph, Series, Table
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

BARS = 20  # accounts that a chart can show
ROWS, LEAVING = 40, 25  # accounts that a table can hold


def gate_table(passed: GatesPassed, prose: Prose) -> Table:
    """Return how many accounts each gate keeps out."""
    rows = tuple(
        (
            prose.say("selection-gate", gate=Text.name(one.gate), what=_gate(one.gate, prose)),
            prose.say("cell", value=one.failed),
            prose.say("cell", value=one.unknown),
        )
        for one in passed.gates
    )
    columns = (
        Column(prose.say("selection-gate-column"), width=3.0),
        Column(prose.say("selection-gate-failed"), numeric=True),
        Column(prose.say("selection-gate-unknown"), numeric=True),
    )
    return Table(prose.say("selection-gate-table"), columns, rows, prose.say("selection-source"))


def _gate(gate: str, prose: Prose) -> Text:
    return prose.say(f"selection-gate-{gate.lower()}")


def weight_table(weighed: CriteriaWeighed, prose: Prose) -> Table:
    """Return what each criterion weighs, of how many accounts it is known, and what it decides."""
    rows = tuple(
        (
            prose.say(
                "selection-criterion",
                criterion=Text.name(one.criterion),
                what=prose.say(f"selection-{one.criterion}"),
            ),
            prose.say("cell", value=one.weight),
            prose.say("cell", value=one.known),
            cell(one.without, prose) if one.weight.value else prose.say("no-value"),
        )
        for one in weighed.criteria
        if one.present
    )
    columns = (
        Column(prose.say("selection-criterion-column"), width=2.4),
        *(
            Column(prose.say(f"selection-weight-{name}"), numeric=True)
            for name in ("weight", "known", "without")
        ),
    )
    source = prose.say("selection-source")
    if absent := len(weighed.criteria) - len(rows):
        source = Text.join((source, prose.say("selection-weight-absent", count=absent)))
    return Table(prose.say("selection-weight-table"), columns, rows, source)


def scenario_table(number: NumberOfKeyAccounts, prose: Prose) -> Table:
    """Return how many accounts would pay for their service, by the gain assumed."""
    rows = tuple(
        (
            prose.say("cell", value=Share(one.uplift)),
            cell(one.paying, prose),
            cell(one.number, prose),
        )
        for one in number.scenarios
    )
    columns = tuple(
        Column(prose.say(f"selection-scenario-{name}"), numeric=True)
        for name in ("uplift", "paying", "number")
    )
    caption = prose.say("selection-scenario-table")
    return Table(caption, columns, rows, prose.say("selection-source"))


def score_chart(accounts: AccountsChosen, prose: Prose) -> Chart:
    """Return the scores of the first accounts, as what each cluster of criteria adds."""
    shown = [one for one in accounts.accounts if one.rank.value is not None][:BARS]
    shown = shown or list(accounts.accounts[:BARS])
    series = tuple(
        Series(prose.text(f"selection-cluster-{name}"), tuple(_added(one, name) for one in shown))
        for name in CLUSTERS
    )
    return Chart(
        ChartKind.STACKED,
        prose.say("selection-chart"),
        tuple(one.name for one in shown),
        series,
        prose.say("selection-source"),
        prose.say(
            "selection-chart-alternative",
            count=len(shown),
            first=Text.name(shown[0].name),
            score=shown[0].score,
            last=Text.name(shown[-1].name),
            least=shown[-1].score,
        ),
        value_title=prose.text("selection-chart-axis"),
        number_format="0",
    )


def _added(account: Account, cluster: str) -> float:
    parts = dict(zip(CRITERIA, account.parts, strict=True))
    return sum(float(str(parts[one].value)) for one in CLUSTERS[cluster])


def chosen_blocks(accounts: AccountsChosen, prose: Prose) -> Iterator[Detail]:
    """Yield the accounts that are chosen or in doubt, and what decided of each."""
    told = [one for one in accounts.accounts if one.selected or one.proposal == "grey"]
    yield from _listed(told, "chosen", ROWS, prose)


def leaving_blocks(accounts: AccountsChosen, prose: Prose) -> Iterator[Detail]:
    """Yield the key accounts of today that would leave, and what decided of each."""
    told = [one for one in accounts.accounts if not one.selected and one.proposal != "grey"]
    yield from _listed(told, "leaving", LEAVING, prose)


def _listed(told: list[Account], name: str, most: int, prose: Prose) -> Iterator[Detail]:
    if told:
        yield _table(told[:most], name, prose)
    if len(told) > most:
        yield Paragraph(prose.say("selection-more", shown=most, more=len(told) - most))


def _table(told: list[Account], name: str, prose: Prose) -> Table:
    rows = tuple(
        (
            cell(one.rank, prose),
            Text.name(one.name),
            prose.say(f"selection-proposal-{_proposal(one)}"),
            cell(one.score, prose),
            cell(one.chosen, prose),
            reason(one, prose),
        )
        for one in told
    )
    columns = (
        Column(prose.say("selection-column-rank"), numeric=True, width=0.5),
        Column(prose.say("column-account"), width=1.5),
        Column(prose.say("selection-column-proposal"), width=0.8),
        Column(prose.say("selection-column-score"), numeric=True, width=0.7),
        Column(prose.say("selection-column-chosen"), numeric=True, width=0.8),
        Column(prose.say("selection-column-reason"), width=3.0),
    )
    caption = prose.say(f"selection-{name}-table")
    return Table(caption, columns, rows, prose.say("selection-source"))


def _proposal(account: Account) -> str:
    return account.proposal if account.decided is None else f"decided-{account.decided.kind}"
