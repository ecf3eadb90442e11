"""Which tables carry the figures of the department?"""

from llavero.analysis.answers import Answer
from llavero.analysis.footprint.findings import DEFINITIONS, ClientsOfSeller, ClientsPerKam
from llavero.document import Cell, Column, Table
from llavero.foundation.measure import COMPANY, Measure
from llavero.prose import Prose, Text

SENTENCES = {definition.id: definition.sentence for definition in DEFINITIONS}
# Each figure of the summary, with the one of the year before.
SUMMARY = (
    ("M01", "M01.before"),
    ("M01.fte", None),
    ("M01.average", None),
    ("M01.average_fte", None),
    ("M01.staff", None),
    ("M02", "M02.before"),
    ("M02.fte", None),
    ("M02.sellers", "M02.sellers_before"),
    ("M02.managers", None),
    ("M02.support", None),
    ("M03.sellers", "M03.before"),
    ("M03.staff", None),
    ("M03.fte", None),
    ("M04.key_accounts", None),
    ("M04", "M04.before"),
    ("M04.median", None),
    ("M04.fractional", None),
    ("M04.all", None),
    ("M04.seller", None),
    ("M05.company", None),
    ("M05", "M05.before"),
    ("M05.others", "M05.others_before"),
    ("M05.unattributed", "M05.unattributed_before"),
    ("M06", "M06.before"),
    ("M06.today", None),
    ("M07", "M07.before"),
    ("M07.by_others", None),
    ("M07.elsewhere", None),
    ("M09", "M09.before"),
    ("M10", "M10.before"),
)


NAMED = 10  # figures without a value that are named below the table
FEWEST = 3  # rows: fewer figures than these are told in the text alone


def summary_table(answer: Answer, prose: Prose) -> tuple[Table, ...]:
    """Return the summary of M01 to M10 with the year before: the figures that have a value.

    A row without a figure tells nothing; below the table stands which ones are not computed.
    """
    figures = {f.id: f for f in answer.figures if f.scope == COMPANY}
    pairs = [(figures[now], figures.get(then or "")) for now, then in SUMMARY]
    known = [pair for pair in pairs if any(f is not None and f.value is not None for f in pair)]
    if len(known) < FEWEST:
        return ()
    rows = [_row(now, then, prose) for now, then in known]
    columns = (
        Column(prose.say("column-figure"), width=2.4),
        Column(prose.say("column-value"), numeric=True, width=1.1),
        Column(prose.say("footprint-column-before"), numeric=True, width=1.1),
        Column(prose.say("footprint-column-when"), width=0.7),
        Column(prose.say("footprint-column-source"), width=0.9),
    )
    source = prose.say(
        "footprint-table-source",
        day=figures["M04.key_accounts"].period and figures["M04.key_accounts"].period.end,
        period=figures["M05"].period,
        before=figures["M01.before"].period and figures["M01.before"].period.end,
    )
    lacking = [now for now, then in pairs if (now, then) not in known]
    if lacking:
        source = Text.join([source, _lacking(lacking, prose)])
    return (Table(prose.say("footprint-table"), columns, tuple(rows), source),)


def _lacking(figures: list[Measure], prose: Prose) -> Text:
    if len(figures) > NAMED:
        return prose.say("footprint-table-lacking-many", count=len(figures))
    names = Text.join((prose.say(SENTENCES[figure.id]) for figure in figures), "; ")
    return prose.say("footprint-table-lacking", names=names)


def _row(now: Measure, then: Measure | None, prose: Prose) -> tuple[Cell, ...]:
    of_day = now.period is not None and now.period.start == now.period.end
    return (
        prose.say(SENTENCES[now.id]),
        _cell(now, prose),
        _cell(then, prose) if then is not None else Text.plain("—"),
        prose.say("footprint-when-day" if of_day else "footprint-when-period"),
        prose.say(f"footprint-from-{now.source}"),
    )


def _cell(figure: Measure, prose: Prose) -> Cell:
    if figure.value is None:
        return prose.say("footprint-no-value")
    return prose.say("cell", value=figure)


def sellers_table(clients: ClientsPerKam, prose: Prose) -> tuple[Table, ...]:
    """Return a row for each key account seller, or for each seller where none is known."""
    if not clients.sellers:
        return ()
    known = clients.sellers[0].is_kam
    titles = ("key", "all", "sales", "within", "fte", "productivity")
    every = [_figures(one) for one in clients.sellers]
    chosen = tuple(
        title
        for title in (titles if known else ("all", "sales", "fte"))
        if any(figures[title].value is not None for figures in every)
    )
    if not chosen:
        return ()
    columns = (
        Column(prose.say("column-seller"), width=1.6),
        *(Column(prose.say(f"footprint-column-{t}"), numeric=True) for t in chosen),
    )
    rows = tuple(_seller_row(one, chosen, prose) for one in clients.sellers)
    caption = "footprint-sellers-table" if known else "footprint-all-sellers-table"
    source = prose.say("source-ledger-hr")
    if clients.left_out:
        left_out = prose.say("footprint-sellers-left-out", count=clients.left_out)
        source = Text.join([source, left_out])
    return (Table(prose.say(caption), columns, rows, source),)


def _figures(one: ClientsOfSeller) -> dict[str, Measure]:
    return {
        "key": one.key_accounts,
        "all": one.accounts,
        "sales": one.sales,
        "within": one.within,
        "fte": one.fte,
        "productivity": one.productivity,
    }


def _seller_row(one: ClientsOfSeller, chosen: tuple[str, ...], prose: Prose) -> tuple[Cell, ...]:
    figures = _figures(one)
    return (Text.name(one.name), *(_cell(figures[name], prose) for name in chosen))
