"""How is concentration told? Findings to blocks, nothing computed."""

from decimal import Decimal

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.cells import cell
from llavero.analysis.concentration.blocks import case_table
from llavero.analysis.concentration.findings import (
    ConcentrationOfSales,
    MaterialAccount,
    NegativeAccounts,
    NoPositiveSales,
    PooledAccounts,
    WhatIfs,
)
from llavero.analysis.missing import missing_callout
from llavero.document import (
    Block,
    Callout,
    Chart,
    ChartKind,
    Column,
    Heading,
    Paragraph,
    Series,
    Table,
    detail,
)
from llavero.foundation.values import Money, Share
from llavero.prose import Prose, Text, Unsigned


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of concentration."""
    heading = Heading(prose.say("concentration-heading"))
    spread = answer.finding(ConcentrationOfSales)
    if spread is None:
        nothing = answer.finding(NoPositiveSales)
        said = (Paragraph(prose.say("no-positive-sales")),) if nothing else ()
        title = prose.say("concentration-missing-title")
        told = (*said, *missing_callout(answer.all(MissingData), prose, title))
        return (heading, *told) if told else ()
    return (
        heading,
        _spread(spread, prose),
        *_material(answer.all(MaterialAccount), prose),
        _chart(spread, prose),
        Paragraph(prose.say("concentration-evidence"), CITED, detail=True),
        *_negative(answer, prose),
        *_pooled(answer, prose),
        *detail(_table(spread, prose)),
        *_what_ifs(answer, prose),
    )


NAMED = 8  # pooled accounts, the largest
CITED = ("patatoukas2012", "irvine2016", "saboo2017", "hui2019")


def _spread(spread: ConcentrationOfSales, prose: Prose) -> Paragraph:
    sentences = [prose.say("concentration-largest", cr1=spread.cr1, cr5=spread.cr5)]
    if spread.pareto.value is not None:
        sentences.append(
            prose.say(
                "concentration-pareto",
                accounts=spread.accounts,
                pareto=spread.pareto,
                share=spread.pareto_share,
                top=spread.top_fifth,
            )
        )
    sentences.append(prose.say("concentration-effective", effective=spread.effective))
    sentences.append(prose.say(f"concentration-{spread.band}", hhi=spread.hhi))
    sentences.append(prose.say(f"concentration-{reading(spread)}"))
    return Paragraph(Text.join(sentences))


def reading(spread: ConcentrationOfSales) -> str:
    """Return what the loss of an account would mean.

    A portfolio that is diversified by its index may still hang on one account: the index weighs
    all the accounts, the director loses one.
    """
    return (
        "one-account"
        if spread.band == "diversified" and spread.one_account
        else f"{spread.band}-loss"
    )


def _material(material: tuple[MaterialAccount, ...], prose: Prose) -> tuple[Paragraph, ...]:
    if not material:
        return (Paragraph(prose.say("concentration-none-material"), ("iasb2006",)),)
    said = [
        prose.say("material-account", name=Text.name(one.name), share=one.share) for one in material
    ]
    listed = Text.join(said, "; ")
    return (
        Paragraph(
            prose.say("concentration-material", count=len(material), accounts=listed),
            ("iasb2006",),
        ),
    )


def _negative(answer: Answer, prose: Prose) -> tuple[Callout, ...]:
    negative = answer.finding(NegativeAccounts)
    if negative is None:
        return ()
    amount = Money(Decimal(str(negative.amount)), negative.currency)
    said = prose.say("negative-accounts", count=negative.count, amount=amount)
    return (Callout("warning", prose.say("negative-accounts-title"), (said,)),)


def _pooled(answer: Answer, prose: Prose) -> tuple[Callout, ...]:
    pooled = answer.finding(PooledAccounts)
    if pooled is None:
        return ()
    count = len(pooled.names)
    said = prose.say(
        "pooled-accounts",
        count=count,
        names=Text.join((Text.name(name) for name in pooled.names[:NAMED]), ", "),
        more=max(0, count - NAMED),
        share=pooled.share,
    )
    return (Callout("warning", prose.say("pooled-accounts-title"), (said,)),)


def _chart(spread: ConcentrationOfSales, prose: Prose) -> Chart:
    return Chart(
        ChartKind.PARETO,
        prose.say("concentration-chart", bars=len(spread.bars)),
        tuple(bar.name for bar in spread.bars),
        (
            Series(prose.text("concentration-chart-sales"), tuple(b.sales for b in spread.bars)),
            Series(
                prose.text("concentration-chart-share"), tuple(b.cumulative for b in spread.bars)
            ),
        ),
        prose.say("source-ledger"),
        prose.say("concentration-chart-alternative", cr1=spread.cr1, cr5=spread.cr5),
        value_title=prose.text("concentration-chart-axis", currency=spread.currency),
    )


def _table(spread: ConcentrationOfSales, prose: Prose) -> Table:
    figures = (
        spread.cr1,
        spread.cr3,
        spread.cr5,
        spread.cr10,
        spread.pareto,
        spread.top_fifth,
        spread.hhi,
        spread.effective,
        spread.entropy,
        spread.gini,
        spread.gini_corrected,
    )
    rows = tuple(
        (
            prose.say(_sentence(f.id)),
            prose.say("cell", value=f),
            prose.say(f"{_sentence(f.id)}.reading"),
        )
        for f in figures
        if f.value is not None
    )
    columns = (
        Column(prose.say("column-figure"), width=1.4),
        Column(prose.say("column-value"), numeric=True, width=0.7),
        Column(prose.say("column-reading"), width=2.2),
    )
    return Table(prose.say("concentration-table"), columns, rows, prose.say("source-ledger"))


def _what_ifs(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    found = answer.finding(WhatIfs)
    if found is None or len(found.scenarios) < 2:
        return ()
    return (Paragraph(_cases(found, prose)), *detail(case_table(found, prose)))


def _cases(found: WhatIfs, prose: Prose) -> Text:
    by_case = {one.case: one for one in found.scenarios}
    today, said = by_case["today"], []
    if (gone := by_case.get("largest")) and found.replacement.value is not None:
        said.append(
            prose.say(
                "concentration-if-largest",
                name=Text.name(found.largest),
                change=Unsigned(gone.change),
                sales=gone.sales,
                replacement=found.replacement,
            )
        )
        if gone.hhi.value is not None and today.hhi.value is not None:
            way = "lower" if float(gone.hhi.value) < float(today.hhi.value) else "higher"
            if str(cell(gone.hhi, prose)) == str(cell(today.hhi, prose)):
                way = "same"
            said.append(prose.say(f"concentration-if-{way}", today=today.hhi, hhi=gone.hhi))
    fall, new = by_case["fall"], by_case["new"]
    said.append(
        prose.say("concentration-if-fall", fall=Share(found.fall), change=Unsigned(fall.change))
    )
    if (merged := by_case.get("merger")) and merged.cr1.value is not None:
        said.append(
            prose.say(
                "concentration-if-merger",
                first=Text.name(found.largest),
                second=Text.name(found.second),
                cr1=merged.cr1,
            )
        )
    said.append(
        prose.say("concentration-if-new", new=Share(found.new), today=today.cr1, cr1=new.cr1)
    )
    return Text.join(said)


def _sentence(id: str) -> str:
    return id.lower().replace(".", "-")
