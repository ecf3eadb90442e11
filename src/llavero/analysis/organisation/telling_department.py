"""How is it told where the department hangs, who covers its accounts, and who else meets them?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.organisation.findings import Cover, Peers, PlaceOfDepartment, Silos
from llavero.analysis.organisation.listing import listed
from llavero.document import Block, Paragraph
from llavero.prose import Prose, Text


def department(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield where the department is, how far from the top, and how it stands to sales."""
    place = answer.finding(PlaceOfDepartment)
    if place is None:
        yield Paragraph(prose.say("organisation-no-department"))
        return
    yield Paragraph(Text.join(_place(place, prose)))
    yield Paragraph(Text.join(_beside(place, prose)))


def _place(place: PlaceOfDepartment, prose: Prose) -> Iterator[Text]:
    yield prose.say("organisation-department", people=place.people)
    head, *chain = (Text.name(post) for post in place.chain)
    if chain:
        chief, *above = chain
        yield prose.say("organisation-place", head=head, chief=chief)
        if above:
            yield prose.say("organisation-above", above=Text.join(above, ", "))
        yield prose.say("organisation-distance", distance=place.distance)
    else:
        yield prose.say("organisation-place-top", head=head)
    if not place.reaches_head:
        yield prose.say("organisation-place-apart")
    if isinstance(place.bosses.value, int) and place.bosses.value > 1:
        yield prose.say("organisation-bosses", bosses=place.bosses)


def _beside(place: PlaceOfDepartment, prose: Prose) -> Iterator[Text]:
    if place.peers:
        count = sum(peer.posts for peer in place.peers)
        peers = listed([_peer(peer, prose) for peer in place.peers], prose)
        yield prose.say("organisation-peers", count=count, peers=peers)
    elif len(place.chain) > 1:
        yield prose.say("organisation-no-peers")
    sales, common = Text.name(place.sales), Text.name(place.common)
    relation = place.relation
    if relation == "apart" and not place.common:
        relation = "unlinked"
    yield prose.say(f"organisation-sales-{relation}", sales=sales, common=common)


def _peer(peer: Peers, prose: Prose) -> Text:
    post = Text.name(peer.title)
    if peer.posts == 1:
        return post
    return prose.say("organisation-peers-alike", post=post, posts=peer.posts)


def covered(cover: Cover, prose: Prose) -> Paragraph:
    """Return whether each KAM has a manager, and each key account a backup."""
    said = [prose.say("organisation-kams-managed", kams=cover.kams, managed=cover.managed)]
    if cover.managed.value is None:
        said = [prose.say("organisation-kams", kams=cover.kams)]
    elif cover.managed.value == 1:
        said = [prose.say("organisation-kams-all-managed", kams=cover.kams)]
    if cover.backup.value is None:
        said.append(prose.say("organisation-backup-unknown"))
    else:
        said.append(prose.say("organisation-backup", backup=cover.backup))
        if cover.uncovered:
            names, count = listed(cover.uncovered, prose), len(cover.uncovered)
            said.append(prose.say("organisation-uncovered", count=count, names=names))
    return Paragraph(Text.join(said))


def linked(silos: Silos, prose: Prose) -> Paragraph:
    """Return which areas have not dealt with key accounts of late."""
    facts = {"areas": silos.areas, "silent": silos.silent, "months": silos.months}
    silent = [link.area for link in silos.links if not link.meetings]
    if not silent:
        said = [prose.say("organisation-no-silos", **facts)]
    else:
        said = [prose.say("organisation-silos", **facts, names=listed(silent, prose))]
    if silos.few.value is not None:
        said.append(prose.say("organisation-few-areas", few=silos.few, least=silos.least))
    if silos.only_sales:
        said.append(prose.say("organisation-only-sales"))
    elif silent:
        said.append(prose.say("organisation-silos-meaning"))
    return Paragraph(Text.join(said), ("workman2003",))
