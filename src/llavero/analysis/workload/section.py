"""How is it told who carries what? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.balance import UNEVEN
from llavero.analysis.cells import cell
from llavero.analysis.missing import missing_callout
from llavero.analysis.workload.findings import (
    AccountPassedOn,
    Balance,
    Heaviest,
    LoadOfSellers,
    SellerLoad,
    Tenure,
)
from llavero.document import (
    Block,
    Chart,
    ChartKind,
    Column,
    Heading,
    Paragraph,
    Series,
    Table,
    detail,
)
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

ROWS = 15  # sellers that a page can hold
PASSED_ON = 8
CITED = ("talley1961", "zoltners2009")


NOBODY = "workload-no-positive-sales"
TABLES = ("ledger", "ka_status", "fx")  # what is missing of the others is told with each seller


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 1 that speaks of the load of the sellers."""
    if not answer.findings:
        return ()
    return (Heading(prose.say("workload-heading")), *_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    loads = answer.finding(LoadOfSellers)
    if loads:
        yield _who(loads, prose)
        yield _load(loads, answer.all(Heaviest), prose)
        yield from detail(_table(loads, prose))
        yield _chart(loads, prose)
    if balance := answer.finding(Balance):
        yield from _balance(balance, prose)
    if tenure := answer.finding(Tenure):
        yield from _tenure(tenure, answer.all(AccountPassedOn), prose)
    missing = [m for m in answer.all(MissingData) if m.table in TABLES or m.sentence == NOBODY]
    yield from missing_callout(missing, prose, prose.say("missing-data"))


def _who(loads: LoadOfSellers, prose: Prose) -> Paragraph:
    who = "workload-kams" if loads.kam else "workload-sellers"
    said = (prose.say(who, count=loads.count), prose.say(f"workload-by-{loads.basis}"))
    return Paragraph(Text.join(said))


def _load(loads: LoadOfSellers, heaviest: tuple[Heaviest, ...], prose: Prose) -> Paragraph:
    said = _heaviest(heaviest, prose)
    if loads.overloaded.value is None:
        said.append(prose.say("workload-no-hours"))
        return Paragraph(Text.join(said))
    known = sum(1 for one in loads.sellers if one.load.value is not None)
    said.append(prose.say("workload-overloaded", overloaded=loads.overloaded, known=known))
    said.append(prose.say("workload-verdict-over" if loads.overloaded.value else "workload-fits"))
    first, second, third = (round(hours) for hours in loads.tier_hours)
    said.append(
        prose.say(
            "workload-declared" if loads.by_sellers else "workload-assumed",
            first=first,
            second=second,
            third=third,
            available=round(loads.available_hours),
        )
    )
    return Paragraph(Text.join(said), CITED[:1])


def _heaviest(heaviest: tuple[Heaviest, ...], prose: Prose) -> list[Text]:
    """Return who carries most by each yardstick; one person by all of them is named once."""
    if len({one.name for one in heaviest}) == 1 and len(heaviest) > 1:
        carried = Text.join(
            (prose.say(f"workload-most-{one.yardstick}", carried=one.carried) for one in heaviest),
            "; ",
        )
        name = Text.name(heaviest[0].name)
        return [prose.say("workload-one-heaviest", name=name, carried=carried)]
    said = [
        prose.say(
            f"workload-heaviest-{one.yardstick}", name=Text.name(one.name), carried=one.carried
        )
        for one in heaviest
    ]
    return [*said, prose.say("workload-who-says")] if len(heaviest) > 1 else said


def _balance(balance: Balance, prose: Prose) -> Iterator[Paragraph]:
    if balance.verdict is None:
        yield Paragraph(prose.say("workload-single"))
        return
    said = []
    for name, cv, gini in (
        ("accounts", balance.accounts, balance.accounts_gini),
        ("sales", balance.sales, balance.sales_gini),
        ("hours", balance.hours, balance.hours_gini),
    ):
        if cv.value is not None:
            said.append(prose.say(f"workload-balance-{name}", cv=cv, gini=gini))
    said.append(prose.say(f"workload-{balance.verdict}", limit=UNEVEN.quantity(balance.limit)))
    yield Paragraph(Text.join(said), CITED[1:])


def _tenure(
    tenure: Tenure, passed: tuple[AccountPassedOn, ...], prose: Prose
) -> Iterator[Paragraph]:
    said = []
    if tenure.median.value is not None:
        said.append(prose.say("workload-tenure", years=tenure.median))
        if "left-censored" in tenure.median.reasons:
            said.append(prose.say("workload-tenure-censored"))
    cited: tuple[str, ...] = ()
    if tenure.repeated.value is not None:
        if passed:
            names = Text.join(
                (
                    prose.say("workload-passed-on", name=Text.name(one.name), times=one.handovers)
                    for one in passed[:PASSED_ON]
                ),
                "; ",
            )
            said.append(prose.say("workload-repeated", count=tenure.repeated, accounts=names))
            cited = ("bendapudi2002",)
        else:
            said.append(prose.say("workload-none-repeated"))
    if said:
        yield Paragraph(Text.join(said), cited)


def _table(loads: LoadOfSellers, prose: Prose) -> Table:
    hours = any(one.hours.value is not None for one in loads.sellers)
    columns = [Column(prose.say("column-seller"), width=1.8)]
    names = [*(["key"] if loads.kam else []), "accounts", "sales", "material"]
    names += ["hours", "load"] if hours else []
    columns += [Column(prose.say(f"workload-column-{n}"), numeric=True) for n in names]
    columns += [Column(prose.say("workload-column-class"))] if hours else []
    columns += [Column(prose.say("workload-column-tenure"), numeric=True)]
    rows = tuple(_row(one, loads.kam, hours, prose) for one in loads.sellers[:ROWS])
    caption = prose.say("workload-table-kams" if loads.kam else "workload-table-sellers")
    source = prose.say(f"workload-source-{loads.basis}")
    if len(loads.sellers) > ROWS:
        left_out = prose.say("workload-left-out", count=len(loads.sellers) - ROWS)
        source = Text.join((source, left_out))
    return Table(caption, tuple(columns), rows, source)


def _row(one: SellerLoad, kam: bool, hours: bool, prose: Prose) -> tuple[Text, ...]:
    figures = [*([one.key_accounts] if kam else []), one.accounts, one.sales, one.material]
    figures += [one.hours, one.load] if hours else []
    cells = [Text.name(one.name), *(cell(figure, prose) for figure in figures)]
    if hours:
        label = f"workload-class-{one.load_class}" if one.load_class else "no-value"
        cells.append(prose.say(label))
    return (*cells, at_least(one.tenure, prose))


def at_least(figure: Measure, prose: Prose) -> Text:
    """Return years, with a sign where they may be more than the records show."""
    if figure.value is not None and "left-censored" in figure.reasons:
        return prose.say("workload-at-least", years=figure)
    return cell(figure, prose)


def _chart(loads: LoadOfSellers, prose: Prose) -> Chart:
    shown = loads.sellers[:ROWS]
    hours = any(one.load.value is not None for one in shown)
    figures = [one.load if hours else one.sales for one in shown]
    kind = "load" if hours else "sales"
    values = tuple(None if f.value is None else float(f.value) for f in figures)
    top = max(zip(figures, shown, strict=True), key=lambda pair: float(pair[0].value or 0))
    currency = shown[0].sales.currency or ""
    return Chart(
        ChartKind.BAR,
        prose.say(f"workload-chart-{kind}"),
        tuple(one.name for one in shown),
        (Series(prose.text(f"workload-series-{kind}"), values),),
        prose.say(f"workload-source-{loads.basis}"),
        prose.say(f"workload-chart-{kind}-alternative", name=Text.name(top[1].name), value=top[0]),
        value_title=prose.text(f"workload-axis-{kind}", currency=currency),
        number_format="0%" if hours else "#,##0",
    )
