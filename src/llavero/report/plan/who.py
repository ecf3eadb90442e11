"""Who is the account, who serves it, and why is it key or not?"""

from collections.abc import Iterator

from llavero.analysis.portfolio.blocks import stage_of
from llavero.analysis.selection.wording import reason
from llavero.document import Fact, FactList, Panel, PlanText
from llavero.prose import Text, Unsigned
from llavero.report.plan.teller import Teller

OTHERS = 3  # of ours that are named


def summary(tell: Teller) -> Panel:
    """Return the account in a few sentences."""
    return tell.panel(1, PlanText((Text.join(_summary(tell)),)))


def _summary(tell: Teller) -> Iterator[Text]:
    known = tell.known
    trade = known.record.trade
    name = Text.name(known.record.profile.name)
    if trade is None:
        yield tell.say("summary-no-sales", name=name)
    elif trade.change.value is None:
        yield tell.say("summary-sales", name=name, sales=trade.sales)
    else:
        grew = "grew" if float(trade.change.value) >= 0 else "fell"
        change = Unsigned(trade.change)
        yield tell.say(f"summary-{grew}", name=name, sales=trade.sales, change=change)
    placed = known.placed
    if placed is not None and placed.category != "unclaimed":
        yield tell.say("summary-placed", category=placed.quadrant)
    if known.ahead is not None and known.ahead.said.value is not None:
        yield tell.say("summary-ahead", said=known.ahead.said)
    if known.fallen is not None or known.visit is not None:
        yield tell.say("summary-fallen" if known.fallen else "summary-warned")
    yield _plan(tell)


def _plan(tell: Teller) -> Text:
    plan = tell.known.record.plan
    if plan is None:
        return tell.say("plan-none")
    if plan.in_force is None:
        return tell.say("plan-undated")
    return tell.say("plan-in-force" if plan.in_force else "plan-late", age=plan.age)


def profile(tell: Teller, width: float = 1.0) -> Panel:
    """Return who the account is, and a place for what it wants."""
    return tell.panel(2, FactList(tuple(_profile(tell))), width=width)


def _profile(tell: Teller) -> Iterator[Fact]:
    who = tell.known.record.profile
    yield Fact(tell.say("group"), tell.say("group-of", group=who.group, accounts=who.accounts))
    yield tell.fact("segment", Text.name(who.segment) if who.segment else None)
    yield tell.fact("place", _place(tell))
    if who.employees is not None:
        yield tell.fact("staff", tell.cell(who.employees))
    if who.purchasing is not None:
        yield tell.fact("buys", tell.say(f"buys-{who.purchasing}"))
    yield tell.fact("served", _served(tell))
    if others := _others(tell):
        yield tell.fact("others", others)
    yield tell.fact("key", _key(tell))
    yield from _score(tell)
    yield from _standing(tell)
    yield Fact(tell.say("ask-label-strategy"), tell.blank("strategy", 2))


def _place(tell: Teller) -> Text | None:
    who = tell.known.record.profile
    said = [Text.name(one) for one in (who.city, who.region) if one]
    return Text.join(said, ", ") if said else None


def _served(tell: Teller) -> Text | None:
    servers = tell.known.record.servers
    if not servers:
        seller = tell.known.placed.seller if tell.known.placed else ""
        return Text.name(seller) if seller else None
    first = servers[0]
    if first.since is None:
        return Text.name(first.name)
    return tell.say("served-since", name=Text.name(first.name), since=first.since)


def _others(tell: Teller) -> Text | None:
    names = [one.name for one in tell.known.record.servers[1:]]
    if not names:
        return None
    said = Text.join((Text.name(name) for name in names[:OTHERS]), ", ")
    if len(names) <= OTHERS:
        return said
    return tell.say("and-more", said=said, more=len(names) - OTHERS)


def _key(tell: Teller) -> Text | None:
    who = tell.known.record.profile
    if who.is_key is None:
        return None
    if not who.is_key:
        return tell.say("key-no")
    tier = Text.name(tell.known.tier) if tell.known.tier else tell.say("no-tier")
    if who.key_since is None:
        return tell.say("key-yes", tier=tier)
    return tell.say("key-since", tier=tier, since=who.key_since)


def _score(tell: Teller) -> Iterator[Fact]:
    chosen = tell.known.chosen
    if chosen is None:
        told = "why-scored" if tell.known.scored is not None else "why-not-scored"
        yield Fact(tell.say("why"), tell.say(told))
        return
    if chosen.score.value is not None and chosen.rank.value is not None:
        said = tell.say("score-rank", score=chosen.score, rank=chosen.rank)
        yield Fact(tell.say("score"), said, chosen.score.id)
    yield Fact(tell.say("why"), reason(chosen, tell.prose))


def _standing(tell: Teller) -> Iterator[Fact]:
    placed = tell.known.placed
    if placed is None:
        return
    now, ruled = tell.known.record.profile.tier, placed.tier.value
    if ruled is not None and ruled != now:
        yield Fact(tell.say("tier-ruled"), tell.cell(placed.tier), placed.tier.id)
    if placed.stage.value is not None:
        yield Fact(tell.say("stage"), stage_of(placed, tell.prose), placed.stage.id)
