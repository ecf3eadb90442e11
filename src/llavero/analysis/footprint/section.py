"""How are the size and the reach of the department told? Findings to blocks, nothing computed."""

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.footprint.charts import clients_chart, share_chart
from llavero.analysis.footprint.findings import (
    Caution,
    ClientsPerKam,
    OrphanAccount,
    SalesOfDepartment,
    SalesOfKeyAccounts,
    SalesPerKam,
    SizeOfDepartment,
)
from llavero.analysis.footprint.tables import sellers_table, summary_table
from llavero.analysis.footprint.telling import paragraph, tell
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.prose import Prose, Text

NAMED = 8  # orphan accounts named in the text

# Why no part of the sales is known to be the department's; else it is not known who belongs to it.
UNKNOWN = {
    "no-positive-sales": "level",
    "no-sellers": "sellers",
    "sellers-not-linked": "people",
}


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of the department's size and reach."""
    size, sales = answer.finding(SizeOfDepartment), answer.finding(SalesOfDepartment)
    key, per_kam = answer.finding(SalesOfKeyAccounts), answer.finding(SalesPerKam)
    clients = answer.finding(ClientsPerKam)
    if size is None or sales is None or key is None or per_kam is None or clients is None:
        return ()
    return (
        Heading(prose.say("footprint-heading")),
        *_size(size, prose),
        *_size_before(size, prose),
        *detail(*summary_table(answer, prose)),
        *_sales(sales, prose),
        *_key_accounts(key, prose),
        *_productivity(per_kam, prose),
        *share_chart(sales, prose),
        *_clients(clients, answer.all(OrphanAccount), prose),
        *detail(*clients_chart(clients, prose), *sellers_table(clients, prose)),
        *_cautions(answer.all(Caution), prose),
        *missing_callout(answer.all(MissingData), prose, prose.say("footprint-missing-title")),
    )


def _size(size: SizeOfDepartment, prose: Prose) -> tuple[Paragraph, ...]:
    said = (
        *_kam(size, prose),
        *tell(
            prose,
            "footprint-size-average",
            average=size.sellers_average,
            fte=size.sellers_average_fte,
        ),
        *_staff(size, prose),
    ) or _unknown_size(size, prose)
    force = tell(
        prose,
        "footprint-size-force",
        force=size.force,
        fte=size.force_fte,
        sellers=size.force_sellers,
        managers=size.force_managers,
        support=size.force_support,
    ) or tell(prose, "footprint-size-ledger-sellers", sellers=size.force_sellers)
    ratio = (
        *tell(prose, "footprint-size-ratio", sellers=size.by_sellers),
        *tell(prose, "footprint-size-ratio-staff", staff=size.by_staff, fte=size.by_fte),
        *_backing(size, prose),
    )
    return (*paragraph(*said, *force), *paragraph(*ratio))


def _backing(size: SizeOfDepartment, prose: Prose) -> tuple[Text, ...]:
    told = size.backing is not None and not _alone(size)
    return tell(prose, f"footprint-size-{size.backing}") if told else ()


def _alone(size: SizeOfDepartment) -> bool:
    """Return whether the department has nobody but its sellers."""
    return size.staff.value is not None and size.staff.value == size.sellers.value


def _staff(size: SizeOfDepartment, prose: Prose) -> tuple[Text, ...]:
    if _alone(size):
        return tell(prose, "footprint-size-alone")
    return tell(prose, "footprint-size-staff", staff=size.staff)


def _unknown_size(size: SizeOfDepartment, prose: Prose) -> tuple[Text, ...]:
    why = "no-list" if "no-employees" in size.sellers.reasons else "no-department"
    return tell(prose, f"footprint-size-unknown-{why}")


def _kam(size: SizeOfDepartment, prose: Prose) -> tuple[Text, ...]:
    day = size.sellers.period.end if size.sellers.period else None
    if size.sellers.value == 0:
        return tell(prose, "footprint-size-none", day=day)
    sentence = "footprint-size-kam-inferred" if size.inferred else "footprint-size-kam"
    return tell(prose, sentence, day=day, sellers=size.sellers, fte=size.sellers_fte)


def _size_before(size: SizeOfDepartment, prose: Prose) -> tuple[Paragraph, ...]:
    day = size.sellers_before.period.end if size.sellers_before.period else None
    before = tell(
        prose,
        "footprint-size-before",
        day=day,
        sellers=size.sellers_before,
        force=size.force_before,
        ratio=size.by_sellers_before,
    )
    trend = tell(prose, f"footprint-size-{size.trend}") if before and size.trend else ()
    known = size.sellers.value is not None
    evidence = tell(prose, "footprint-size-evidence") if known else ()
    return paragraph(*before, *trend, *evidence, citations=("homburg2002",) if known else ())


def _sales(sales: SalesOfDepartment, prose: Prose) -> tuple[Paragraph, ...]:
    share = tell(
        prose,
        "footprint-sales-share",
        share=sales.share,
        amount=sales.amount,
        others=sales.others,
    )
    return paragraph(
        *tell(prose, "footprint-sales-company", company=sales.company),
        *share,
        *(() if share else _unknown_share(sales, prose)),
        *_unattributed(sales, prose, alone=not share),
        *_sales_before(sales, prose),
        *(tell(prose, "footprint-sales-meaning") if share else ()),
    )


def _unknown_share(sales: SalesOfDepartment, prose: Prose) -> tuple[Text, ...]:
    if sales.company.value is None:
        return ()
    lacking = next((UNKNOWN[why] for why in sales.share.reasons if why in UNKNOWN), "department")
    return tell(prose, f"footprint-sales-unknown-{lacking}")


def _unattributed(sales: SalesOfDepartment, prose: Prose, *, alone: bool) -> tuple[Text, ...]:
    if not sales.unattributed.value:
        return tell(prose, "footprint-sales-all-attributed") if sales.share.value else ()
    sentence = "only-unattributed" if alone else "unattributed"
    return (
        *tell(prose, f"footprint-sales-{sentence}", unattributed=sales.unattributed),
        *(tell(prose, "footprint-sales-house", house=sales.house) if sales.house.value else ()),
    )


def _sales_before(sales: SalesOfDepartment, prose: Prose) -> tuple[Text, ...]:
    if sales.trend is None:
        return ()
    facts = {"before": sales.before, "change": sales.change}
    if sales.trend == "same":
        del facts["change"]
    return tell(prose, f"footprint-sales-{sales.trend}", **facts)


def _key_accounts(key: SalesOfKeyAccounts, prose: Prose) -> tuple[Paragraph, ...]:
    share = tell(prose, "footprint-key-share", share=key.share)
    today = "footprint-key-today" if share else "footprint-key-today-only"
    gap = (
        (
            *tell(prose, f"footprint-gap-{key.sign}", gap=key.gap),
            *tell(prose, "footprint-gap-parts", others=key.by_others, elsewhere=key.elsewhere),
            *tell(prose, f"footprint-gap-{key.sign}-meaning"),
        )
        if key.sign
        else ()
    )
    return (
        *paragraph(
            *share,
            *tell(prose, today, today=key.today),
            *tell(prose, "footprint-key-before", before=key.before),
        ),
        *paragraph(*gap),
    )


def _productivity(per_kam: SalesPerKam, prose: Prose) -> tuple[Paragraph, ...]:
    said = (
        *tell(prose, "footprint-productivity", productivity=per_kam.productivity),
        *tell(prose, "footprint-productivity-before", before=per_kam.productivity_before),
        *(
            tell(prose, f"footprint-productivity-{per_kam.parity}", ratio=per_kam.ratio)
            if per_kam.parity
            else ()
        ),
    )
    evidence = tell(prose, "footprint-evidence") if said else ()
    return paragraph(*said, *evidence, citations=("workman2003",) if said else ())


def _clients(
    clients: ClientsPerKam, orphans: tuple[OrphanAccount, ...], prose: Prose
) -> tuple[Paragraph, ...]:
    mean = tell(
        prose,
        "footprint-clients-mean",
        mean=clients.mean,
        median=clients.median,
        least=clients.least,
        most=clients.most,
    )
    everyone = (
        tell(prose, "footprint-clients-all", everyone=clients.everyone)
        if mean
        else tell(
            prose,
            "footprint-clients-all-only",
            everyone=clients.everyone,
            median=clients.everyone_median,
        )
    )
    unknown = not everyone and "no-kam" not in clients.everyone.reasons
    if unknown and clients.per_seller.value is None:
        return paragraph(*tell(prose, "footprint-clients-unknown"))
    alone = "footprint-clients-sellers-only" if unknown else "footprint-clients-sellers"
    shared = clients.fractional.value != clients.mean.value
    return (
        *paragraph(
            *tell(prose, "footprint-clients-key", accounts=clients.key_accounts),
            *mean,
            *everyone,
            *tell(prose, alone, mean=clients.per_seller),
            *tell(prose, "footprint-clients-before", before=clients.before),
        ),
        *paragraph(
            *_balance(clients, prose),
            *(
                tell(prose, "footprint-clients-fractional", fractional=clients.fractional)
                if shared
                else ()
            ),
            *_orphans(clients, orphans, prose),
        ),
    )


def _balance(clients: ClientsPerKam, prose: Prose) -> tuple[Text, ...]:
    if clients.balance is None:
        return ()
    spread = f"footprint-clients-{clients.balance}"
    none = tell(prose, "footprint-clients-none", count=clients.without_accounts)
    return (
        *tell(prose, spread, variation=clients.variation),
        *(none if clients.without_accounts else ()),
    )


def _orphans(
    clients: ClientsPerKam, orphans: tuple[OrphanAccount, ...], prose: Prose
) -> tuple[Text, ...]:
    if not clients.key_accounts.value or clients.orphans.value is None:
        return ()
    if not orphans:
        return tell(prose, "footprint-clients-no-orphans")
    named = Text.join([_orphan(one, prose) for one in orphans[:NAMED]], "; ")
    more = "-more" if len(orphans) > NAMED else ""
    sentence = f"footprint-clients-orphans{more}"
    return tell(prose, sentence, count=clients.orphans, accounts=named)


def _orphan(orphan: OrphanAccount, prose: Prose) -> Text:
    account = Text.name(orphan.name)
    if orphan.served_by is None:
        return prose.say("footprint-orphan", account=account)
    return prose.say("footprint-orphan-served", account=account, seller=Text.name(orphan.served_by))


def _cautions(cautions: tuple[Caution, ...], prose: Prose) -> tuple[Callout, ...]:
    if not cautions:
        return ()
    items = tuple(prose.say(c.sentence, count=c.count, months=c.months) for c in cautions)
    return (Callout("warning", prose.say("footprint-cautions-title"), items),)
