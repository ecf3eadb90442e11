"""Which tables show the relationships?"""

from llavero.analysis.cells import cell
from llavero.analysis.figures import size
from llavero.analysis.relationships.findings import AccountRelation, AccountRelations, FunctionsMet
from llavero.analysis.strength.method import COMPONENTS
from llavero.document import Column, Table
from llavero.foundation.measure import Measure
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

ROWS, WEAKEST = 12, 8
# Columns, and the figure without which an account has nothing in it.
COLUMNS = {
    "contacts": "active",
    "listed": "listed",
    "effective": "effective",
    "compliance": "compliance",
    "shape": "bow_tie",
    "tenure": "tenure",
    "score": "score",
}
TRADE = {"sales": "sales", "share": "wallet_share", "headroom": "headroom", "sought": "sought"}
WHOLE = 0.9995  # of what is known: from here on it is told as all


def relations_table(relations: AccountRelations, prose: Prose) -> Table:
    """Return what is known of the relationship with each account; columns without data are left."""
    shown = _columns(COLUMNS, relations)
    if "contacts" in shown:
        shown.remove("listed")  # stand beside those active
    columns = (
        Column(prose.say("relationships-column-account"), width=1.7),
        *(
            Column(prose.say(f"relationships-column-{name}"), numeric=name != "shape")
            for name in shown
        ),
    )
    rows = tuple(_row(one, shown, prose) for one in relations.accounts[:ROWS])
    left = len(relations.accounts) - ROWS
    title = "relationships-table" if relations.key else "relationships-table-largest"
    return Table(prose.say(title), columns, rows, _source(left, prose))


def _columns(names: dict[str, str], relations: AccountRelations) -> list[str]:
    return [
        name
        for name, field in names.items()
        if any(getattr(one, field).value is not None for one in relations.accounts)
    ]


def _row(one: AccountRelation, shown: list[str], prose: Prose) -> tuple[Text, ...]:
    cells = {
        "contacts": _contacts(one, prose),
        "listed": _listed(one, prose),
        "effective": cell(one.effective, prose),
        "compliance": cell(one.compliance, prose),
        "shape": _shape(one, prose),
        "tenure": _years(one.tenure, prose),
        "score": _score(one, prose),
    }
    return (Text.name(one.name), *(cells[name] for name in shown))


def _contacts(one: AccountRelation, prose: Prose) -> Text:
    return prose.say(
        "relationships-cell-contacts",
        listed=cell(one.listed, prose),
        active=cell(one.active, prose),
        wanted=one.wanted,
    )


def _listed(one: AccountRelation, prose: Prose) -> Text:
    listed = cell(one.listed, prose)
    return prose.say("relationships-cell-listed", listed=listed, wanted=one.wanted)


def _shape(one: AccountRelation, prose: Prose) -> Text:
    if one.shape is None:
        return prose.say("no-value")
    return prose.say(f"relationships-cell-{one.shape}", share=one.bow_tie)


def _score(one: AccountRelation, prose: Prose) -> Text:
    known = one.coverage.value
    if isinstance(known, float) and known >= WHOLE:
        return cell(one.score, prose)
    if one.score.value is None:
        return prose.say("no-value")
    return prose.say("relationships-cell-score", score=one.score, coverage=one.coverage)


def strength_table(relations: AccountRelations, prose: Prose) -> Table:
    """Return the weakest relationships: what was counted apart from what people hold."""
    scored = [one for one in relations.accounts if one.score.value is not None]
    weakest = sorted(scored, key=lambda one: size(one.score))[:WEAKEST]
    names = ("score", "measured", "judged", "lowest")
    columns = (
        Column(prose.say("relationships-column-account"), width=1.7),
        *(
            Column(prose.say(f"relationships-column-{name}"), numeric=name != "lowest")
            for name in names
        ),
    )
    rows = tuple(
        (
            Text.name(one.name),
            _score(one, prose),
            cell(one.measured, prose),
            _judged(one, prose),
            _lowest(one, prose),
        )
        for one in weakest
    )
    left = len(scored) - len(weakest)
    source = _source(left, prose, "relationships-stronger")
    return Table(prose.say("relationships-strength-table"), columns, rows, source)


def _judged(one: AccountRelation, prose: Prose) -> Text:
    if one.judged.value is None:
        return prose.say("no-value")
    own = "self-assessed" in one.flags
    return prose.say("relationships-cell-own" if own else "cell", value=one.judged)


def _lowest(one: AccountRelation, prose: Prose) -> Text:
    if not one.lowest:
        return prose.say("no-value")
    number = COMPONENTS.index(one.lowest)
    figure = one.parts[number - 1] if number else one.roles
    name = prose.say(f"relationships-column-{one.lowest}")
    return prose.say("relationships-cell-lowest", name=name, value=figure)


def trade_table(relations: AccountRelations, prose: Prose) -> Table:
    """Return how much of what each account buys is ours, and who seeks whom."""
    shown = _columns(TRADE, relations)
    columns = (
        Column(prose.say("relationships-column-account"), width=1.7),
        *(Column(prose.say(f"relationships-column-{name}"), numeric=True) for name in shown),
    )
    rows = tuple(_traded(one, shown, prose) for one in relations.accounts[:ROWS])
    left = len(relations.accounts) - ROWS
    return Table(prose.say("relationships-trade-table"), columns, rows, _source(left, prose))


def _traded(one: AccountRelation, shown: list[str], prose: Prose) -> tuple[Text, ...]:
    cells = {
        "sales": cell(one.sales, prose),
        "share": _share(one, prose),
        "headroom": cell(one.headroom, prose),
        "sought": cell(one.sought, prose),
    }
    return (Text.name(one.name), *(cells[name] for name in shown))


def _share(one: AccountRelation, prose: Prose) -> Text:
    if one.wallet_share.value is None:
        return prose.say("no-value")
    return prose.say(
        "relationships-cell-share",
        share=one.wallet_share,
        low=one.wallet_low,
        high=one.wallet_high,
    )


def roles_table(relations: AccountRelations, prose: Prose) -> Table:
    """Return which roles of the purchase are covered at each account, and which are not."""
    columns = (
        Column(prose.say("relationships-column-account"), width=1.3),
        Column(prose.say("relationships-column-roles"), numeric=True, width=0.7),
        Column(prose.say("relationships-column-covered"), width=1.6),
        Column(prose.say("relationships-column-gaps"), width=1.6),
    )
    known = [one for one in relations.accounts if one.roles.value is not None]
    told = sorted(known, key=lambda one: size(one.roles))[:WEAKEST]
    rows = tuple(
        (
            Text.name(one.name),
            cell(one.roles, prose),
            _named(one.covered, prose),
            _named(one.gaps, prose),
        )
        for one in told
    )
    source = _source(len(known) - len(told), prose, "relationships-better-covered")
    return Table(prose.say("relationships-roles-table"), columns, rows, source)


def _named(roles: tuple[str, ...], prose: Prose) -> Text:
    if not roles:
        return prose.say("relationships-none")
    return Text.join(
        (prose.say(f"relationships-role-{role}") for role in roles), ", "
    ).capitalised()


def functions_table(met: FunctionsMet, prose: Prose) -> Table:
    """Return which functions of ours meet which of theirs."""
    columns = (
        Column(prose.say("relationships-column-function"), width=1.8),
        *(Column(Text.name(name), numeric=True) for name in met.ours),
    )
    rows = tuple(
        (Text.name(name), *(_part(part, prose) for part in parts))
        for name, parts in zip(met.theirs, met.parts, strict=True)
    )
    source = prose.say("relationships-source-crm")
    if met.rest > 0.0005:
        rest = prose.say("relationships-rest", rest=Share(met.rest))
        source = Text.join((source, rest))
    return Table(prose.say("relationships-functions-table"), columns, rows, source)


def _part(part: float, prose: Prose) -> Text:
    return prose.say("cell", value=Share(part)) if part else prose.say("no-value")


def _source(left: int, prose: Prose, sentence: str = "relationships-left-out") -> Text:
    source = prose.say("relationships-source")
    return Text.join((source, prose.say(sentence, count=left))) if left > 0 else source


def _years(figure: Measure, prose: Prose) -> Text:
    if figure.value is not None and "left-censored" in figure.reasons:
        return prose.say("relationships-at-least", years=figure)
    return cell(figure, prose)
