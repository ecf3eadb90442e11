"""How is it told how strong the relationships are? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.figures import size
from llavero.analysis.missing import missing_callout
from llavero.analysis.relationships.blocks import (
    functions_table,
    relations_table,
    roles_table,
    strength_table,
    trade_table,
)
from llavero.analysis.relationships.findings import (
    AccountPeople,
    AccountRelation,
    AccountRelations,
    AlertedAccount,
    FunctionsMet,
    RelationAlert,
)
from llavero.analysis.relationships.mapped import relationship_map
from llavero.analysis.relationships.weights import formula
from llavero.document import Block, Bullets, Heading, Paragraph, detail
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

NAMED = 4  # accounts that an alert names in the text
DRAWN = 2  # people at the account: a map of one shows nothing
CITED = ("palmatier2008",)
LOYALTY = ("palmatier2007",)


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that speaks of the relationships with the key accounts."""
    relations = answer.finding(AccountRelations)
    if relations is None:
        return ()
    return (
        Heading(prose.say("relationships-heading")),
        *_blocks(answer, relations, prose),
        *missing_callout(answer.all(MissingData), prose, prose.say("missing-data")),
    )


def _blocks(answer: Answer, relations: AccountRelations, prose: Prose) -> Iterator[Block]:
    if not any(_is_known(one) for one in relations.accounts):
        yield Paragraph(prose.say("relationships-nothing"))
        return
    yield Paragraph(_opening(relations, prose), CITED)
    yield relations_table(relations, prose)
    if relations.rated.value:
        yield Paragraph(_measured(relations, prose))
        yield from detail(strength_table(relations, prose))
    yield from _alerts(answer, prose)
    if any(one.roles.value is not None for one in relations.accounts):
        yield Paragraph(_roles(relations, prose), ("webster1972",))
        yield from detail(roles_table(relations, prose))
    yield from _functions(answer, relations, prose)
    people = answer.all(AccountPeople)
    mapped = next((one for one in people if len(one.contacts) >= DRAWN), None)
    if mapped is not None:
        yield Paragraph(prose.say("relationships-map-read"))
        yield relationship_map(mapped, prose)
    if any(one.wallet_share.value is not None for one in relations.accounts):
        yield Paragraph(prose.say("relationships-trade"))
        yield from detail(trade_table(relations, prose))


def _is_known(one: AccountRelation) -> bool:
    figures = (one.listed, one.active, one.score, one.tenure, one.wallet_share)
    return any(figure.value is not None for figure in figures)


def _opening(relations: AccountRelations, prose: Prose) -> Text:
    said = [
        prose.say(
            "relationships-key" if relations.key else "relationships-largest",
            accounts=relations.count,
        )
    ]
    if relations.rated.value:
        said.append(
            prose.say(
                "relationships-all-rated"
                if relations.rated.value == relations.count.value
                else "relationships-rated",
                rated=relations.rated,
                accounts=relations.count,
                median=relations.median,
            )
        )
        scored = [one for one in relations.accounts if one.score.value is not None]
        weakest = min(scored, key=lambda one: (size(one.score), one.name))
        strongest = max(scored, key=lambda one: (size(one.score), one.name))
        if weakest is not strongest:
            said.append(
                prose.say(
                    "relationships-ends",
                    weakest=Text.name(weakest.name),
                    low=weakest.score,
                    strongest=Text.name(strongest.name),
                    high=strongest.score,
                )
            )
    else:
        said.append(prose.say("relationships-unrated"))
    if relations.short.value:
        said.append(prose.say(_short(relations), short=relations.short, accounts=relations.count))
    return Text.join(said)


def _short(relations: AccountRelations) -> str:
    """Return the sentence on too few contacts, which holds no level where no account has one."""
    levelled = any(one.tier is not None for one in relations.accounts)
    return "relationships-short" if levelled else "relationships-short-unlevelled"


def _measured(relations: AccountRelations, prose: Prose) -> Text:
    own = [one for one in relations.accounts if "self-assessed" in one.flags]
    said = [prose.say("relationships-formula", formula=formula(relations.weights, prose))]
    said.append(prose.say("relationships-apart"))
    if own:
        said.append(prose.say("relationships-own", count=len(own)))
    stale = [one for one in relations.accounts if "stale-judgement" in one.flags]
    if stale:
        said.append(prose.say("relationships-stale", count=len(stale)))
    return Text.join(said)


def _alerts(answer: Answer, prose: Prose) -> Iterator[Block]:
    told = [one for one in answer.all(RelationAlert) if one.accounts]
    if not told:
        return
    yield Heading(prose.say("relationships-alerts"), 3)
    yield Paragraph(prose.say("relationships-alerts-opening"), LOYALTY)
    yield Bullets(tuple(_alert(one, prose) for one in told))


def _alert(alert: RelationAlert, prose: Prose) -> Text:
    kind = alert.kind
    named = Text.join((_alerted(kind, one, prose) for one in alert.accounts[:NAMED]), "; ")
    limit = Share(alert.limit, 0) if kind == "dependent" else round(alert.limit)
    said = prose.say(
        f"relationships-alert-{kind}",
        count=alert.count,
        sales=alert.sales,
        limit=limit,
        accounts=named,
        more=max(0, int(size(alert.count)) - NAMED),
    )
    return Text.join((said, prose.say(f"relationships-do-{kind}")))


def _alerted(kind: str, one: AlertedAccount, prose: Prose) -> Text:
    name = Text.name(one.name)
    if kind == "leaver":
        facts = {"who": Text.name(one.who), "day": one.day}
        if one.figure.value is None:
            return prose.say("relationships-leaver-unmet", name=name, **facts)
        return prose.say("relationships-leaver", name=name, share=one.figure, **facts)
    if kind == "silent":
        since = "silent-since-records" in one.figure.reasons
        sentence = "relationships-silent-always" if since else "relationships-silent"
        return prose.say(sentence, name=name, days=one.figure)
    if kind == "dependent" and one.who:
        return prose.say(
            "relationships-dependent", name=name, share=one.figure, post=Text.name(one.who)
        )
    return prose.say("relationships-with-figure", name=name, figure=one.figure)


def _roles(relations: AccountRelations, prose: Prose) -> Text:
    known = [one for one in relations.accounts if one.roles.value is not None]
    lacking = [one for one in known if "decider" in one.gaps]
    said = [prose.say("relationships-roles")]
    if lacking:
        names = Text.join((Text.name(one.name) for one in lacking[:NAMED]), ", ")
        more = max(0, len(lacking) - NAMED)
        said.append(
            prose.say("relationships-no-decider", count=len(lacking), names=names, more=more)
        )
    else:
        said.append(prose.say("relationships-deciders"))
    return Text.join(said)


def _functions(answer: Answer, relations: AccountRelations, prose: Prose) -> Iterator[Block]:
    met = answer.finding(FunctionsMet)
    if met is None:
        return
    said = [prose.say("relationships-functions")]
    if relations.bow_ties.value is not None:
        said.append(
            prose.say(
                "relationships-shapes",
                bow_ties=relations.bow_ties,
                diamonds=relations.diamonds,
                accounts=relations.count,
                much=Share.exact(relations.bow_tie),
                little=Share.exact(relations.diamond),
            )
        )
    through = [one for one in relations.accounts if one.through_seller.value is not None]
    if through:
        most = max(through, key=lambda one: (size(one.through_seller), one.name))
        said.append(
            prose.say(
                "relationships-through",
                name=Text.name(most.name),
                share=most.through_seller,
                seller=Text.name(most.seller),
            )
        )
    yield Paragraph(Text.join(said), LOYALTY)
    yield functions_table(met, prose)
