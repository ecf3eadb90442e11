"""How are the coming years of the accounts told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.cells import cell
from llavero.analysis.forecast.findings import (
    AccountAhead,
    AccountsAhead,
    RepeatBuying,
    ValueOfAccounts,
)
from llavero.analysis.forecast.parameters import IRREGULAR
from llavero.analysis.forecast.sales import section as sales
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Column, Heading, Paragraph, Table, detail
from llavero.foundation.measure import Measure
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

ROWS = 15  # accounts that a page can hold
BUYING, SPENDING = "fader2005", "fader2013"


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of the coming years."""
    return (*sales.blocks(answer, prose), *value_section(answer, prose))


def value_section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return what the accounts are worth, and whether they still buy."""
    blocks = tuple(_blocks(answer, prose))
    return (Heading(prose.say("forecast-heading")), *blocks) if blocks else ()


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    worth, bought = answer.finding(ValueOfAccounts), answer.finding(RepeatBuying)
    if worth and worth.rests_on and worth.retention.value is not None:
        yield _worth(worth, prose)
    if bought:
        yield _bought(bought, prose)
    if ahead := answer.finding(AccountsAhead):
        yield from detail(*_table(ahead, worth, prose))
    told = sales.missing_history(answer)
    missing = [one for one in answer.all(MissingData) if one not in told]
    yield from missing_callout(missing, prose, prose.say("missing-data"))


def _worth(worth: ValueOfAccounts, prose: Prose) -> Paragraph:
    if worth.total.value is not None:
        said = [prose.say("forecast-key", years=worth.years, total=worth.total)]
    else:
        said = [prose.say("forecast-largest", years=worth.years)]
    said.append(
        prose.say(
            "forecast-terms",
            retention=worth.retention,
            usual=Share.exact(worth.usual),
            growth=worth.growth,
            discount=worth.discount,
        )
    )
    said.append(prose.say(f"forecast-on-{worth.rests_on}"))
    return Paragraph(Text.join(said))


def _bought(bought: RepeatBuying, prose: Prose) -> Paragraph:
    if bought.buying != "told":
        return Paragraph(_untold(bought, prose), (BUYING,))
    said = [
        prose.say(
            "forecast-buying-told",
            accounts=bought.accounts,
            fitted=bought.fitted,
            error=bought.error,
        )
    ]
    if bought.spending == "told":
        said.append(prose.say("forecast-spending-told", error=bought.amount_error))
        return Paragraph(Text.join(said), (BUYING, SPENDING))
    said.append(prose.say(f"forecast-spending-{bought.spending}"))
    return Paragraph(Text.join(said), (BUYING, SPENDING))


def _untold(bought: RepeatBuying, prose: Prose) -> Text:
    """Return the sentence that says at which guard the model stopped."""
    sentence = f"forecast-buying-{bought.buying}"
    if bought.buying == "few":
        return prose.say(
            sentence,
            needed=bought.buyers_needed,
            again=bought.repeating_needed,
            accounts=bought.accounts,
            repeating=bought.repeating,
        )
    if bought.buying == "regular":
        return prose.say(
            sentence, variation=bought.variation, limit=IRREGULAR.quantity(bought.irregular)
        )
    if bought.buying == "worse" and bought.error.value is not None:
        return prose.say("forecast-buying-measured", error=bought.error)
    return prose.say(sentence)


def _table(ahead: AccountsAhead, worth: ValueOfAccounts | None, prose: Prose) -> Iterator[Table]:
    """Yield the accounts with what is known of them; no column in which nothing is."""
    shown = ahead.accounts[:ROWS]
    columns = {
        name: tuple(getattr(account, name) for account in shown)
        for name in ("margin", "value", "alive", "amount")
    }
    known = {name: told for name, told in columns.items() if _known(told)}
    if "value" not in known and "alive" not in known:
        return
    titles = (
        Column(prose.say("column-account"), width=1.8),
        *(Column(_title(name, worth, prose), numeric=True) for name in known),
    )
    rows = tuple(_row(account, tuple(known), prose) for account in shown)
    caption = prose.say("forecast-key-table" if ahead.key else "forecast-largest-table")
    source = "forecast-source" if "value" in known else "source-ledger"
    yield Table(caption, titles, rows, prose.say(source))


def _known(figures: tuple[Measure, ...]) -> bool:
    return any(figure.value is not None for figure in figures)


def _title(name: str, worth: ValueOfAccounts | None, prose: Prose) -> Text:
    if name == "value" and worth:
        return prose.say("forecast-column-value", years=worth.years)
    return prose.say(f"forecast-column-{name}")


def _row(account: AccountAhead, names: tuple[str, ...], prose: Prose) -> tuple[Text, ...]:
    figures = (getattr(account, name) for name in names)
    return (Text.name(account.name), *(cell(figure, prose) for figure in figures))
