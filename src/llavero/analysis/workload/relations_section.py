"""How is it told what the records say of each seller's clients? Section 2, before interviews."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.workload.findings import Client, LoadOfSellers, RecordsOfSeller
from llavero.analysis.workload.section import at_least
from llavero.document import Block, Callout, Column, Heading, Paragraph, Table
from llavero.prose import Prose, Text

# The figures of a client, in the order of the columns; one that no client has gets no column.
FIGURES = ("share", "sales", "listed", "active", "years", "age", "handovers")
CONTACTS = ("listed", "active")
TABLES = ("assignments", "contacts", "interactions")


def relations_section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return what the records say of each seller's clients, one seller after another."""
    sellers = answer.all(RecordsOfSeller)
    if not sellers:
        return ()
    return (
        Heading(prose.say("relations-heading")),
        Paragraph(prose.say("relations-opening")),
        *_uncredited(sellers, prose),
        *(block for seller in sellers for block in _of_seller(seller, prose)),
        *_left_out(answer, len(sellers), prose),
        *_missing(answer, prose),
    )


def _uncredited(sellers: tuple[RecordsOfSeller, ...], prose: Prose) -> Iterator[Paragraph]:
    """Yield, once, the sellers whose clients have no sales credited to them."""
    bare = [one for one in sellers if one.top_share and one.top_share.value == 0]
    if bare:
        names = Text.join((Text.name(one.name) for one in bare), "; ")
        yield Paragraph(prose.say("relations-none-credited", names=names, count=len(bare)))


def _left_out(answer: Answer, shown: int, prose: Prose) -> Iterator[Paragraph]:
    """Yield how many sellers are not told one by one."""
    loads = answer.finding(LoadOfSellers)
    rest = len(loads.sellers) - shown if loads else 0
    if rest > 0:
        yield Paragraph(prose.say("workload-left-out", count=rest))


def _of_seller(seller: RecordsOfSeller, prose: Prose) -> Iterator[Block]:
    yield Heading(prose.say("relations-seller", name=Text.name(seller.name)), 3)
    yield Paragraph(Text.join(_said(seller, prose)))
    if _bought(seller):
        yield _table(seller, prose)


def _bought(seller: RecordsOfSeller) -> tuple[Client, ...]:
    """Return the clients with sales credited to the seller: a row of zeros tells nothing."""
    return tuple(one for one in seller.clients if one.sales.value != 0)


def _said(seller: RecordsOfSeller, prose: Prose) -> Iterator[Text]:
    name = Text.name(seller.name)
    sentence = "relations-key" if seller.kam else "relations-all"
    yield prose.say(sentence, name=name, accounts=seller.accounts)
    if seller.top and seller.top_share and seller.top_share.value:
        yield prose.say("relations-top", client=Text.name(seller.top), share=seller.top_share)
    if seller.top_share and "new-seller" in seller.top_share.reasons:
        yield prose.say("relations-new")
    if seller.alone:
        names = Text.join((Text.name(name) for name in seller.alone), "; ")
        yield prose.say("relations-alone", count=len(seller.alone), names=names)
    elif seller.met:
        yield prose.say("relations-none-alone")
    if seller.left_out:
        yield prose.say("relations-left-out", count=seller.left_out)
    idle = [Text.name(one.name) for one in seller.clients if one.sales.value == 0]
    if idle and _bought(seller):
        yield prose.say("relations-idle", count=len(idle), names=Text.join(idle, "; "))
    elif idle:
        yield prose.say("relations-all-idle", count=len(idle), names=Text.join(idle, "; "))


def _table(seller: RecordsOfSeller, prose: Prose) -> Table:
    shown = _bought(seller)
    names = [
        name for name in FIGURES if any(getattr(client, name).value is not None for client in shown)
    ]
    columns = (
        Column(prose.say("relations-client"), width=1.8),
        *(Column(prose.say(f"relations-{name}"), numeric=True) for name in names),
    )
    rows = tuple(_row(client, names, prose) for client in shown)
    caption = prose.say("relations-table", name=Text.name(seller.name))
    source = f"workload-source-{seller.basis}"
    met = any(name in CONTACTS for name in names)
    return Table(caption, columns, rows, prose.say(f"{source}.contacts" if met else source))


def _row(client: Client, names: list[str], prose: Prose) -> tuple[Text, ...]:
    return (Text.name(client.name), *(at_least(getattr(client, name), prose) for name in names))


def _missing(answer: Answer, prose: Prose) -> Iterator[Callout]:
    missing = (one for one in answer.all(MissingData) if one.table in TABLES)
    yield from missing_callout(missing, prose, prose.say("missing-data"))
