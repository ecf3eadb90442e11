"""How do the accounts of the portfolio stand in charts and tables?"""

from collections.abc import Sequence
from math import ceil, floor

from llavero.analysis.cells import cell
from llavero.analysis.portfolio.findings import (
    AccountInPortfolio,
    AccountsInPortfolio,
    Components,
    Level,
    LevelsOfService,
    Portfolio,
)
from llavero.analysis.portfolio.method.matrix import QUADRANTS
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

ROWS = 60  # accounts that a report can hold
FULL = 100.0
STEP = 10.0  # of the axes of the matrix, and the room that bubbles need at its edges
ASKED = 3  # things that a cell can ask for


def matrix_chart(told: AccountsInPortfolio, spread: Portfolio, prose: Prose) -> Chart:
    """Return the matrix: a bubble for each account with a category, numbered as in the table."""
    shown = [
        (number, one)
        for number, one in enumerate(told.accounts[:ROWS], start=1)
        if one.category != "unclaimed" and float(one.sales.value or 0) > 0
    ]
    series = []
    for quadrant in QUADRANTS:
        mine = [(number, one) for number, one in shown if one.category == quadrant]
        if mine:
            series.append(
                Series(
                    prose.text(f"class-{quadrant}").capitalize(),
                    points=tuple(_point(one) for _, one in mine),
                    labels=tuple(one.name for _, one in mine),
                    short_labels=tuple(str(number) for number, _ in mine),
                )
            )
    largest = max(shown, key=lambda one: float(one[1].sales.value or 0))
    return Chart(
        ChartKind.BUBBLE,
        prose.say("portfolio-chart"),
        (),
        tuple(series),
        prose.say("portfolio-source"),
        prose.say("portfolio-chart-alternative", count=len(shown), name=Text.name(largest[1].name)),
        value_title=prose.text("portfolio-axis-attractiveness"),
        category_title=prose.text("portfolio-axis-strength"),
        number_format="0",
        span=_reach([at for _, one in shown for at in _point(one)[:2]], spread.cut),
        cross=spread.cut,
    )


def _reach(values: Sequence[float], cut: float) -> tuple[float, float]:
    """Return from where to where the axes reach: what the accounts and the cut need, in tens."""
    least, most = min(*values, cut) - STEP, max(*values, cut) + STEP
    return max(floor(least / STEP) * STEP, 0.0), min(ceil(most / STEP) * STEP, FULL)


def _point(one: AccountInPortfolio) -> tuple[float, float, float]:
    strength, attractiveness = float(one.strength.value or 0), float(one.attractiveness.value or 0)
    return strength, attractiveness, float(one.sales.value or 0)


def standing_table(told: AccountsInPortfolio, prose: Prose) -> Table:
    """Return where each account stands in the matrix."""
    names = ("sales", "attractiveness", "strength")
    columns = (
        Column(prose.say("portfolio-column-number"), numeric=True, width=0.4),
        Column(prose.say("column-account"), width=2.6),
        *(Column(prose.say(f"portfolio-column-{n}"), numeric=True, width=0.9) for n in names),
        Column(prose.say("portfolio-column-category"), width=1.5),
        Column(prose.say("portfolio-column-certainty"), numeric=True, width=0.9),
    )
    rows = tuple(
        (
            prose.say("cell", value=number),
            Text.name(one.name),
            *(cell(figure, prose) for figure in (one.sales, one.attractiveness, one.strength)),
            _category(one, prose),
            cell(one.certainty, prose),
        )
        for number, one in enumerate(told.accounts[:ROWS], start=1)
    )
    return Table(prose.say("portfolio-standing-table"), columns, rows, _source(told, prose))


def _source(told: AccountsInPortfolio, prose: Prose) -> Text:
    source = prose.say("portfolio-source-tables")
    hidden = told.left_out + max(0, len(told.accounts) - ROWS)
    if not hidden:
        return source
    return Text.join((source, prose.say("portfolio-left-out", count=hidden)))


def _category(one: AccountInPortfolio, prose: Prose) -> Text:
    said = cell(one.quadrant, prose)
    return prose.say("portfolio-border-category", category=said) if one.border else said


def account_table(told: AccountsInPortfolio, prose: Prose) -> Table:
    """Return how each account should be treated: stage, level, resources and objective."""
    columns = (
        Column(prose.say("column-account"), width=1.6),
        Column(prose.say("portfolio-column-life"), width=1.0),
        Column(prose.say("portfolio-column-stage"), width=1.4),
        Column(prose.say("portfolio-column-tier"), width=0.7),
        Column(prose.say("portfolio-column-hours"), numeric=True, width=0.6),
        Column(prose.say("portfolio-column-objective"), width=2.3),
    )
    rows = tuple(
        (
            Text.name(one.name),
            _life(one, prose),
            stage_of(one, prose),
            _tier(one, prose),
            cell(one.hours, prose),
            objective(one, prose),
        )
        for one in told.accounts[:ROWS]
    )
    return Table(prose.say("portfolio-account-table"), columns, rows, _source(told, prose))


def _life(one: AccountInPortfolio, prose: Prose) -> Text:
    if one.life.value is not None:
        return prose.say("cell", value=one.life)
    return prose.say(f"portfolio-life-ask-{one.life_ask}")


def stage_of(one: AccountInPortfolio, prose: Prose) -> Text:
    """Return how far the relation has come, and where its category wants it."""
    if one.stage.value is None:
        said = prose.say("portfolio-stage-none")
    else:
        said = prose.say("cell", value=one.stage)
    if one.provisional:
        said = prose.say("portfolio-stage-provisional", stage=said)
    if not (one.short or one.past) or one.goal is None:
        return said
    return prose.say("portfolio-stage-to", stage=said, goal=prose.say(f"class-{one.goal}"))


def _tier(one: AccountInPortfolio, prose: Prose) -> Text:
    now = cell(one.tier, prose)
    if one.tier.value is None or one.tier_now in (None, one.tier.value):
        return now
    return prose.say("portfolio-tier-to", before=Text.name(one.tier_now or ""), now=now)


def objective(one: AccountInPortfolio, prose: Prose) -> Text:
    """Return what is sought with an account, by its category."""
    if one.category == "unclaimed":
        asks = list(dict.fromkeys(prose.text(f"portfolio-ask-{ask}") for ask in one.asks))
        said = Text.join((Text.plain(ask) for ask in asks[:ASKED]), ", ")
        return prose.say("portfolio-objective-unclaimed", asks=said)
    sentence = f"portfolio-objective-{one.category}"
    if one.category in ("strategic", "star") and one.share.value is not None:
        return prose.say(f"{sentence}-share", share=one.share, goal=one.share_goal)
    return prose.say(sentence)


def level_table(found: LevelsOfService, prose: Prose) -> Table:
    """Return what each level of service promises."""
    names = ("accounts", "level-hours", "visits", "reviews", "sponsor", "answer", "quote")
    columns = (
        Column(prose.say("portfolio-column-level"), width=0.6),
        *(Column(prose.say(f"portfolio-column-{name}"), numeric=True) for name in names),
    )
    rows = tuple(_level(level, prose) for level in found.levels)
    source = prose.say("portfolio-source-assumptions")
    return Table(prose.say("portfolio-level-table"), columns, rows, source)


def _level(level: Level, prose: Prose) -> tuple[Text, ...]:
    promised = (level.hours, level.visits, level.reviews, level.sponsor, level.answer, level.quote)
    return (
        Text.name(level.tier),
        prose.say("cell", value=level.accounts),
        *(prose.say("cell", value=round(number)) for number in promised),
    )


def component_table(parts: Components, prose: Prose) -> Table:
    """Return what the axes are made of, and of how many accounts each part is known."""
    columns = (
        Column(prose.say("portfolio-column-axis"), width=1.0),
        Column(prose.say("portfolio-column-component"), width=2.4),
        Column(prose.say("portfolio-column-weight"), numeric=True, width=0.8),
        Column(prose.say("portfolio-column-known"), numeric=True, width=1.0),
    )
    rows = tuple(
        (
            prose.say(f"portfolio-axis-name-{one.axis}"),
            prose.say(f"portfolio-component-{one.name}"),
            prose.say("cell", value=Share(one.weight)),
            prose.say("portfolio-known-of", known=one.known, accounts=parts.accounts),
        )
        for one in parts.components
    )
    source = prose.say("portfolio-source-tables")
    return Table(prose.say("portfolio-component-table"), columns, rows, source)
