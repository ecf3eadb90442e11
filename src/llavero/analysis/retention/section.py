"""How is it told whether accounts stay and grow? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.retention.blocks import (
    bridge_chart,
    bridge_table,
    detail_table,
    month_chart,
    silent_table,
    year_table,
)
from llavero.analysis.retention.findings import (
    AccountsInDetail,
    AccountsKept,
    BridgeOfChange,
    ChangeOfSales,
    CourseOfSales,
    KeyAccountsKept,
    LostAccount,
    NewAccount,
    NotEnoughHistory,
    SalesByMonth,
    SalesByYear,
    SalesWithoutRate,
    SilentAccount,
    SilentAccounts,
)
from llavero.analysis.silence import AT_RISK
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.foundation.measure import Measure
from llavero.foundation.values import Share
from llavero.prose import Prose, Text, Unsigned


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of growth and permanence."""
    if not answer.findings:
        return ()
    return (Heading(prose.say("retention-heading")), *_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if change := answer.finding(ChangeOfSales):
        yield _change(change, prose)
        if months := answer.finding(SalesByMonth):
            yield from detail(month_chart(months, change, prose))
    if short := answer.finding(NotEnoughHistory):
        yield _short(short, prose)
    if course := answer.finding(CourseOfSales):
        yield from _course(course, prose)
    if years := answer.finding(SalesByYear):
        yield from detail(year_table(years, prose))
    if bridge := answer.finding(BridgeOfChange):
        yield from _bridge(bridge, prose)
        yield from detail(bridge_table(bridge, prose))
        yield bridge_chart(bridge, prose)
    if kept := answer.finding(AccountsKept):
        yield from _kept(kept, prose)
    yield from _come_and_gone(answer, prose)
    if key := answer.finding(KeyAccountsKept):
        yield from _key(key, prose)
    yield from _silent(answer, prose)
    if (listed := answer.finding(AccountsInDetail)) and listed.accounts:
        yield from detail(detail_table(listed, prose))
    yield from _missing(answer, prose)


def _change(change: ChangeOfSales, prose: Prose) -> Paragraph:
    turned = change.direction != "held" and change.growth.value is None
    said = [
        prose.say(
            "retention-turned" if turned else f"retention-{change.direction}",
            sales=change.sales,
            before=change.before,
            now=change.now,
            then=change.then,
            growth=Unsigned(change.growth) if change.direction == "fell" else change.growth,
        )
    ]
    if change.months < 12:
        said.append(prose.say("retention-partial-months", months=change.months))
    if change.several_currencies and change.constant.value is not None:
        said.append(prose.say("retention-constant-currency", constant=change.constant))
    if change.year_open and change.ytd.value is not None:
        said.append(prose.say("retention-year-to-date", ytd=change.ytd))
    if change.annualised.value is not None:
        said.append(prose.say("retention-annualised", annualised=change.annualised))
    said.append(prose.say("retention-nominal", limit=Share.exact(change.inflation)))
    return Paragraph(Text.join(said))


def _short(short: NotEnoughHistory, prose: Prose) -> Callout:
    said = [prose.say("retention-short", months=short.months, needed=short.needed)]
    if short.sales.value is not None:
        said.append(prose.say("retention-short-sales", sales=short.sales))
    if short.annualised.value is not None:
        said.append(prose.say("retention-short-annualised", annualised=short.annualised))
    return Callout("missing", prose.say("retention-short-title"), tuple(said))


def _course(course: CourseOfSales, prose: Prose) -> Iterator[Paragraph]:
    said = []
    if course.cagr.value is not None:
        years = course.cagr.n
        said.append(prose.say("retention-compound", years=years, cagr=course.cagr))
    if course.course and course.tau.value is not None:
        said.append(prose.say(f"retention-{course.course}", trend=course.trend, tau=course.tau))
    if course.loading:
        said.append(prose.say(f"retention-stick-{course.loading}", stick=course.stick))
    if said:
        yield Paragraph(Text.join(said))


def _bridge(bridge: BridgeOfChange, prose: Prose) -> Iterator[Paragraph]:
    """Yield what adds and takes away, and then the account that weighs most in it."""
    said = [prose.say("retention-bridge-change", change=bridge.change)]
    said += [
        prose.say(f"retention-bridge-{way}", parts=Text.join(parts, "; "))
        for way, parts in _parts(bridge, prose)
        if parts
    ]
    if bridge.censored:
        said.append(prose.say("retention-bridge-censored"))
    for way, share in (("up", bridge.up), ("down", bridge.down)):
        if share.value is not None:
            said.append(
                prose.say(f"retention-bridge-few-{way}", largest=bridge.largest, share=share)
            )
    yield Paragraph(Text.join(said))
    if bridge.without_top.value is None:
        return
    top = [
        prose.say(
            "retention-bridge-top",
            name=Text.name(bridge.top),
            amount=bridge.top_change,
            without=bridge.without_top,
        )
    ]
    # Sales that did not change have no sign to speak of.
    if bridge.top_share.value is not None:
        top.append(prose.say(f"retention-bridge-{bridge.reading}", share=bridge.top_share))
    yield Paragraph(Text.join(top))


def _parts(bridge: BridgeOfChange, prose: Prose) -> Iterator[tuple[str, list[Text]]]:
    """Yield what adds and what takes away; kinds of account that there were none of are not told.

    A kind whose amounts came out the other way, by credit notes, is told where it belongs.
    """
    told = [part for part in bridge.parts if part.kind != "negative" and part.amount.value]
    for way in ("added", "taken"):
        yield (
            way,
            [
                prose.say(f"retention-part-{part.kind}", amount=Unsigned(part.amount))
                for part in told
                if (float(part.amount.value or 0) > 0) == (way == "added")
            ],
        )


def _kept(kept: AccountsKept, prose: Prose) -> Iterator[Paragraph]:
    if kept.logos.value is None:
        return
    said = (
        prose.say(
            "retention-kept" if kept.net.value is not None else "retention-kept-turned",
            before=kept.active_before,
            logos=kept.logos,
            gross=kept.gross,
            net=kept.net,
        ),
        prose.say("retention-losing" if kept.losing else "retention-gaining"),
    )
    yield Paragraph(Text.join(said))


def _come_and_gone(answer: Answer, prose: Prose) -> Iterator[Paragraph]:
    bridge = answer.finding(BridgeOfChange)
    counts: dict[str, Measure | None] = {}
    if bridge:
        counts = {part.kind: part.accounts for part in bridge.parts}
    listed: tuple[tuple[str, tuple[LostAccount | NewAccount, ...]], ...] = (
        ("lost", answer.all(LostAccount)),
        ("new", answer.all(NewAccount)),
    )
    said = []
    for kind, accounts in listed:
        if accounts:
            names = Text.join(
                (
                    prose.say(
                        f"retention-account-{kind}",
                        name=Text.name(one.name),
                        amount=Unsigned(one.sales) if kind == "lost" else one.sales,
                    )
                    for one in accounts
                ),
                "; ",
            )
            count = counts[kind]
            some = count is not None and count.value != len(accounts)
            sentence = f"retention-{kind}-largest" if some else f"retention-{kind}"
            said.append(prose.say(sentence, count=count, accounts=names))
    if said:
        yield Paragraph(Text.join(said))


def _key(key: KeyAccountsKept, prose: Prose) -> Iterator[Paragraph]:
    if key.verdict is None:
        return
    said = [
        prose.say(
            "retention-key",
            growth=key.growth,
            rest=key.growth_rest,
            logos=key.logos,
            logosrest=key.logos_rest,
            net=key.net,
            netrest=key.net_rest,
        ),
        prose.say(f"retention-key-{key.verdict}"),
    ]
    if "key-status-at-end" in key.growth.reasons:
        said.append(prose.say("retention-key-late"))
    yield Paragraph(Text.join(said))


def _silent(answer: Answer, prose: Prose) -> Iterator[Block]:
    silent = answer.finding(SilentAccounts)
    if silent is None or silent.share.value is None:
        return
    listed = answer.all(SilentAccount)
    if not listed:
        yield Paragraph(prose.say("retention-silent-none"))
        return
    said = (
        prose.say(
            "retention-silent",
            risk=silent.at_risk,
            dormant=silent.dormant,
            lost=silent.lost,
            share=silent.share,
            limit=AT_RISK.quantity(silent.limit),
        ),
        *_assumed(silent, prose),
    )
    yield Paragraph(Text.join(said))
    yield from detail(silent_table(listed, prose))


def _assumed(silent: SilentAccounts, prose: Prose) -> Iterator[Text]:
    """Yield how many intervals are assumed, and whether the silence calls for anything."""
    assumed, silences = silent.assumed.value, silent.assumed.n
    if assumed and assumed == silences:
        yield prose.say("retention-silent-assumed", assumed=silent.assumed)
        return
    if assumed:
        yield prose.say(
            "retention-silent-part-assumed", assumed=silent.assumed, share=silent.known_share
        )
    yield prose.say(f"retention-silent-{'act' if silent.urgent else 'light'}")


def _missing(answer: Answer, prose: Prose) -> Iterator[Callout]:
    rate = answer.finding(SalesWithoutRate)
    if rate and rate.share.value:
        sentence = "retention-rate-blocked" if rate.too_many else "retention-rate-partial"
        said = prose.say(sentence, share=rate.share)
        yield Callout("warning", prose.say("retention-rate-title"), (said,))
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))
