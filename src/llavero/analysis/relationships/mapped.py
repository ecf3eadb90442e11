"""How do the people of an account become a map of the relationship?"""

from llavero.analysis.relationships.findings import AccountPeople, KnownContact
from llavero.document import Dealing, MappedColleague, MappedContact, RelationshipMap
from llavero.document.relationship_map import ATTITUDE, INFLUENCE, LEVELS, graded
from llavero.prose import Prose, Text

DAYS_OF_MONTH = 30.44


def relationship_map(people: AccountPeople, prose: Prose) -> RelationshipMap:
    """Return the map of one account: who counts there, and who of us deals with whom."""
    account = Text.name(people.account)
    return RelationshipMap(
        caption=prose.say("relationships-map", account=account),
        contacts=tuple(_contact(one, prose) for one in people.contacts),
        colleagues=tuple(
            MappedColleague(one.key, one.function, one.name) for one in people.colleagues
        ),
        dealings=tuple(
            Dealing(one.contact, one.colleague, one.interactions) for one in people.links
        ),
        source=prose.say("relationships-map-source"),
        alternative=prose.say(
            "relationships-map-alternative",
            account=account,
            theirs=len(people.contacts),
            ours=len(people.colleagues),
        ),
    )


def _contact(one: KnownContact, prose: Prose) -> MappedContact:
    role = f"relationships-role-{one.role}"
    known = one.role is not None and prose.has(role)
    return MappedContact(
        key=one.key,
        post=one.post,
        name=one.name,
        roles=(prose.text(role),) if known else (one.role,) if one.role else (),
        level=graded(one.level, LEVELS),
        influence=graded(one.influence, INFLUENCE),
        attitude=graded(one.sentiment, ATTITUDE),
        active=one.active,
        confirmed=one.confirmed,
        age=_age(one.age_days, prose),
    )


def _age(days: int | None, prose: Prose) -> str:
    if days is None:
        return ""
    return prose.text("relationships-map-age", months=round(days / DAYS_OF_MONTH))
