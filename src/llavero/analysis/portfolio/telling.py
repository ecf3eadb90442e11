"""In which sentences is the portfolio told?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.figures import size
from llavero.analysis.portfolio.findings import (
    Components,
    CustomersSide,
    Exits,
    InCategory,
    Leaving,
    LevelsOfService,
    Movement,
    Portfolio,
    Relationships,
)
from llavero.document import Block, Bullets, Paragraph
from llavero.foundation.values import Ratio, Share
from llavero.prose import Prose, Text

MATRIX = ("fiocca1982", "campbell1983", "mcdonald1998", "woodburn2011")
STAGED = ("millman1995", "mcdonald1997")
LIKE_NAMES = 8  # names that a sentence can hold


def spread(portfolio: Portfolio, *, claimed: bool, prose: Prose) -> Paragraph:
    """Return how the programme spreads over the categories, and what follows."""
    opening = f"portfolio-opening-{portfolio.origin}"
    said = [
        prose.say(opening, accounts=portfolio.accounts),
        prose.say("portfolio-matrix", cut=round(portfolio.cut)),
    ]
    if not claimed:
        least = Share(portfolio.least_known)
        said.append(prose.say("portfolio-nothing-claimed", least=least))
        return Paragraph(Text.join(said), MATRIX)
    there = [one for one in portfolio.categories if one.accounts.value]
    named = (
        prose.say(f"portfolio-in-{one.category}", accounts=one.accounts, share=one.share)
        for one in there
    )
    said.append(prose.say("portfolio-spread", categories=Text.join(named, "; ")))
    said.append(prose.say(f"portfolio-{_heaviest(there).category}-many"))
    return Paragraph(Text.join(said), MATRIX)


def _heaviest(categories: Sequence[InCategory]) -> InCategory:
    return max(categories, key=lambda one: size(one.share))


def certainty(portfolio: Portfolio, prose: Prose) -> Paragraph:
    """Return how sure the categories are, and what the relative reading would say."""
    said = [
        prose.say("portfolio-border", border=portfolio.border, band=round(portfolio.band)),
        prose.say("portfolio-certainty"),
    ]
    if portfolio.median_moved.value is not None:
        said.append(
            prose.say(
                "portfolio-median",
                attractiveness=portfolio.median_attractiveness,
                strength=portfolio.median_strength,
                moved=portfolio.median_moved,
            )
        )
    if portfolio.outside.value:
        said.append(
            prose.say(
                "portfolio-outside", outside=portfolio.outside, claimed=portfolio.outside_claimed
            )
        )
    return Paragraph(Text.join(said))


def movement(moved: Movement, prose: Prose) -> Paragraph:
    """Return who has another category than at the run before."""
    if not moved.compared:
        return Paragraph(prose.say("portfolio-moved-unknown", since=moved.since))
    if not moved.accounts:
        return Paragraph(
            prose.say("portfolio-moved-none", since=moved.since, compared=moved.compared)
        )
    named = (
        prose.say(
            "portfolio-moved-account",
            name=Text.name(one.name),
            before=prose.say(f"class-{one.before}"),
            now=prose.say(f"class-{one.now}"),
        )
        for one in moved.accounts
    )
    return Paragraph(
        prose.say(
            "portfolio-moved",
            since=moved.since,
            moved=moved.moved,
            compared=moved.compared,
            accounts=Text.join(named, "; "),
        )
    )


def relations(
    found: Relationships, portfolio: Portfolio, unasked: CustomersSide | None, prose: Prose
) -> Paragraph:
    """Return how far the relations have come, and what nobody has asked the customers."""
    said = []
    if not found.staged.value:
        said.append(prose.say("portfolio-stages-none"))
    else:
        said.append(
            prose.say(
                "portfolio-stages",
                staged=found.staged,
                accounts=portfolio.accounts,
                own=Share(found.own),
                earlier=Share(found.earlier),
            )
        )
        if found.provisional.value:
            covered = Share(found.covered)
            said.append(
                prose.say(
                    "portfolio-stages-provisional", provisional=found.provisional, covered=covered
                )
            )
        said.append(prose.say("portfolio-stages-short", short=found.short))
    if found.uncoupling.value:
        said.append(
            prose.say(
                "portfolio-stages-uncoupling", uncoupling=found.uncoupling, signals=found.signals
            )
        )
    cited: tuple[str, ...] = STAGED
    if unasked and unasked.unasked.value:
        said.append(prose.say("portfolio-unasked", unasked=unasked.unasked))
        cited = (*STAGED, "kraljic1983", "olsen1997")
    if unasked and unasked.life.value:
        said.append(prose.say("portfolio-life-unasked", unasked=unasked.life))
        cited = (*cited, "campbell1983")
    return Paragraph(Text.join(said), cited)


def levels(found: LevelsOfService, prose: Prose) -> Paragraph:
    """Return how many accounts get which level, and the hours that asks for."""
    named = (
        prose.say("portfolio-level", accounts=level.accounts, tier=Text.name(level.tier))
        for level in found.levels
        if level.accounts.value
    )
    said = [prose.say("portfolio-levels", levels=Text.join(named, "; "))]
    if found.kept.value:
        said.append(prose.say("portfolio-levels-kept", kept=found.kept))
    if found.changed.value is not None:
        said.append(prose.say("portfolio-levels-changed", changed=found.changed))
    said += _hours(found, prose)
    return Paragraph(Text.join(said))


def _hours(found: LevelsOfService, prose: Prose) -> Iterator[Text]:
    asked, now = found.hours, found.hours_now
    if asked.value is None:
        return
    if now.value is None:
        yield prose.say("portfolio-hours", hours=asked)
    elif size(asked) == size(now):
        yield prose.say("portfolio-hours-same", hours=asked)
    else:
        more = "more" if size(asked) > size(now) else "less"
        yield prose.say(f"portfolio-hours-{more}", hours=asked, now=now)


def exits(found: Exits, prose: Prose) -> Iterator[Block]:
    """Yield who should leave the programme, who is watched, and how leaving is done."""
    if found.merged.value:
        yield Paragraph(_mergers(found, prose))
    if found.earlier is None and not found.leaving.value:
        yield Paragraph(prose.say("portfolio-exits-no-review"))
        return
    said = [_proposed(found, prose)]
    if found.by_sales_before:
        said.append(prose.say("portfolio-exits-by-sales-before"))
    if found.many:
        said.append(prose.say("portfolio-exits-many"))
    if found.watched.value:
        said.append(prose.say("portfolio-exits-watched", watched=found.watched))
    if found.unchecked:
        names = Text.join((_condition(one, found, prose) for one in found.unchecked), "; ")
        said.append(prose.say("portfolio-exits-unchecked", conditions=names))
    yield Paragraph(Text.join(said))
    shown = (*found.accounts, *found.watching)
    if shown:
        kinds = (("leaves", found.accounts), ("watched", found.watching))
        told = (item for kind, ones in kinds for item in _alike(kind, ones, found, prose))
        yield Bullets((*told, *_more(found, prose)))
        yield Paragraph(
            prose.say(
                "portfolio-exits-plan",
                least=found.least_months,
                most=found.most_months,
                meetings=found.meetings,
                watch=found.watch_months,
            ),
            ("wagner2009",),
        )


def _mergers(found: Exits, prose: Prose) -> Text:
    named = (
        prose.say("portfolio-merger", name=Text.name(one.name), into=Text.name(one.into))
        for one in found.mergers
    )
    return prose.say("portfolio-mergers", merged=found.merged, accounts=Text.join(named, "; "))


def _proposed(found: Exits, prose: Prose) -> Text:
    if found.leaving.value or found.earlier is None:
        return prose.say("portfolio-exits", leaving=found.leaving, needed=found.needed)
    return prose.say("portfolio-exits-none", needed=found.needed, earlier=found.earlier)


def _more(found: Exits, prose: Prose) -> Iterator[Text]:
    hidden = size(found.leaving) + size(found.watched)
    hidden -= len(found.accounts) + len(found.watching)
    if hidden > 0:
        yield prose.say("portfolio-exits-more", count=round(hidden))


def _alike(kind: str, accounts: Sequence[Leaving], found: Exits, prose: Prose) -> Iterator[Text]:
    """Yield one sentence for the accounts that meet the same conditions."""
    alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Leaving]] = {}
    for one in accounts:
        alike.setdefault((one.causes, one.conditions), []).append(one)
    for (causes, conditions), ones in alike.items():
        reasons = [prose.say(f"portfolio-exit-{cause}") for cause in causes]
        reasons += [_condition(held, found, prose) for held in conditions]
        named = (
            prose.say("portfolio-exit-account", name=Text.name(one.name), sales=one.sales)
            for one in ones
        )
        yield prose.say(
            f"portfolio-exit-{kind}",
            conditions=Text.join(reasons, "; "),
            accounts=Text.join(named, "; "),
        )


def _condition(name: str, found: Exits, prose: Prose) -> Text:
    return prose.say(
        f"portfolio-exit-{name}{'-sales' if name == 'place' and found.by_sales else ''}",
        place=Ratio(found.place),
        probability=Share(found.probability),
        overdue=Share(found.overdue),
    )


def measures(parts: Components, portfolio: Portfolio, prose: Prose) -> Paragraph:
    """Return how the axes are measured, and within which limits."""
    said = [
        prose.say(
            "portfolio-measure",
            reference=prose.say(
                f"portfolio-measure-of-{'key' if portfolio.beside_key else 'largest'}"
            ),
            yardsticks=_yardsticks(portfolio, prose),
            reach=Share(portfolio.growth_reach),
            least=Share(portfolio.least_known),
        )
    ]
    shares = [one for one in parts.components if one.name == "share"]
    if parts.rivals_unknown and any(one.known for one in shares):
        said.append(prose.say("portfolio-measure-rivals"))
    if parts.overfull:
        names = Text.join((Text.name(name) for name in parts.overfull[:LIKE_NAMES]), ", ")
        said.append(prose.say("portfolio-measure-overfull", accounts=names))
    return Paragraph(Text.join(said))


def _yardsticks(portfolio: Portfolio, prose: Prose) -> Text:
    sales, left = portfolio.yardstick_sales, portfolio.yardstick_contribution
    if sales.value is None:
        return prose.say("portfolio-measure-none")
    if left.value is None:
        return prose.say("portfolio-measure-sales", sales=sales)
    return prose.say("portfolio-measure-both", sales=sales, contribution=left)
