"""How are the internal structure and its areas of support told? Nothing computed."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.cells import cell
from llavero.analysis.roles.findings import Department, ProposedPost, SupportArea, Team
from llavero.analysis.roles.telling import columns, listed, lowered, short, sign
from llavero.document import Block, Heading, OrgChart, Paragraph, Post, Table, detail
from llavero.prose import Prose, Text

ARGUED = 3  # areas that are told in words


def structure(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the department as it is proposed, its areas and its chart."""
    proposed = answer.finding(Department)
    if proposed is None:
        return
    areas = answer.all(SupportArea)
    yield Heading(prose.say("roles-structure-heading"))
    yield Paragraph(Text.join(_size(proposed, prose)), ("storbacka2012",))
    yield Paragraph(Text.join(_areas(areas, prose)))
    for area in [one for one in areas if one.state == "met"][:ARGUED]:
        yield Paragraph(_area(area, prose))
    yield Paragraph(Text.join(_support(proposed, areas, prose)), ("cpsa",))
    yield from detail(_table(areas, prose))
    if proposed.posts:
        yield _posts(proposed.posts, prose)
    yield _chart(proposed, areas, prose)


def _size(proposed: Department, prose: Prose) -> Iterator[Text]:
    if proposed.people.value is None:
        yield prose.say("roles-size-unknown")
    else:
        yield prose.say(
            "roles-size",
            people=proposed.people,
            kams=proposed.kams,
            leads=proposed.leads,
            support=proposed.support,
        )
        yield prose.say("roles-sized" if proposed.sized else "roles-not-sized")
        if proposed.carries:
            yield prose.say("roles-carries")
    if proposed.founded == "placed":
        yield prose.say(f"roles-basis-placed-{proposed.basis}")
    else:
        assumed = proposed.founded == "assumed"
        yield prose.say(f"roles-basis-{'assumed' if assumed else proposed.basis}")


def _areas(areas: Sequence[SupportArea], prose: Prose) -> Iterator[Text]:
    named = {
        state: [lowered(prose.say(f"area-{a.area}")) for a in areas if a.state == state]
        for state in ("met", "not", "unknown")
    }
    if len(named["unknown"]) == len(areas):
        yield prose.say("roles-areas-nothing-known")
        return
    if named["met"]:
        names = listed(named["met"])
        yield prose.say("roles-areas-asked", all=len(areas), asked=len(named["met"]), names=names)
    else:
        yield prose.say("roles-areas-none", all=len(areas))
    for state in ("not", "unknown"):
        if named[state]:
            yield prose.say(f"roles-areas-{state}", names=listed(named[state]))


def _area(area: SupportArea, prose: Prose) -> Text:
    said = [sign(one, prose) for one in area.signs if one.state == "met"]
    return prose.say(
        "roles-area",
        area=prose.say(f"area-{area.area}"),
        does=prose.say(f"area-{area.area}.does"),
        sign=Text.join(said),
        meaning=prose.say(f"area-{area.area}.meaning"),
        size=_of_area(area, prose),
    )


def _of_area(area: SupportArea, prose: Prose) -> Text:
    if area.fte.value is None:
        return prose.say("roles-area-unsized")
    if not area.people:
        return prose.say("roles-area-shared", fte=area.fte)
    return prose.say("roles-area-people", people=area.people, fte=area.fte, present=area.present)


def _support(proposed: Department, areas: Sequence[SupportArea], prose: Prose) -> Iterator[Text]:
    if proposed.present_support.value is not None and proposed.people.value is not None:
        present, support = proposed.present_support, proposed.support
        yield prose.say("roles-support-today", present=present, support=support)
    if sum(1 for area in areas if area.fte.value is not None) > 1:
        yield prose.say("roles-support-joined", fte=proposed.support_fte)
    if proposed.support_cost.value:
        yield prose.say("roles-support-cost", cost=proposed.support_cost)
    yield prose.say("roles-support-context")


def _table(areas: Sequence[SupportArea], prose: Prose) -> Table:
    rows = tuple(
        (
            prose.say(f"area-{area.area}"),
            listed(short(one, prose) for one in area.signs).capitalised(),
            _verdict(area, prose).capitalised(),
            cell(area.fte, prose),
            _people(area, prose),
        )
        for area in areas
    )
    names = ("area", "signs", "verdict", "fte", "people")
    wide = (1.4, 2.8, 1.6, 0.8, 0.8)
    titles = columns(prose, *names, widths=wide)
    return Table(prose.say("roles-areas-table"), titles, rows, prose.say("roles-source"))


def _verdict(area: SupportArea, prose: Prose) -> Text:
    if area.state != "unknown":
        return prose.say(f"roles-verdict-{area.state}")
    return prose.say("roles-verdict-bring", bring=prose.say(f"area-{area.area}.bring"))


def _people(area: SupportArea, prose: Prose) -> Text:
    if area.people:
        return prose.say("cell", value=area.people)
    return prose.say("roles-shared" if area.shared else "no-value")


def _posts(posts: Sequence[ProposedPost], prose: Prose) -> Table:
    rows = tuple(
        (
            post_name(post.post, prose),
            _level(post.post, prose).capitalised(),
            prose.say("cell", value=post.people) if post.people else prose.say("roles-shared"),
            prose.say("cell", value=post.present) if post.present else prose.say("no-value"),
        )
        for post in posts
    )
    titles = columns(prose, "post", "level", "people", "today", widths=(2.0, 2.0, 0.8, 0.6))
    caption = prose.say("roles-posts-table")
    return Table(caption, titles, rows, prose.say("roles-source-staff"))


def post_name(post: str, prose: Prose) -> Text:
    """Return what a post is called."""
    own = f"post-{post}"
    return prose.say(own) if prose.has(own) else prose.say(f"area-{post}.post")


def _level(post: str, prose: Prose) -> Text:
    own = f"post-{post}.level"
    if prose.has(own):
        return prose.say(own)
    return prose.say(f"area-{post}.does")


def _chart(proposed: Department, areas: Sequence[SupportArea], prose: Prose) -> OrgChart:
    teams = [_team(team, prose) for team in proposed.teams]
    if not teams:
        unknown = prose.text("roles-chart-unknown")
        teams = [Post(prose.text("roles-chart-team-all"), unknown, highlighted=True)]
    cells = tuple(_cell(area, prose) for area in areas if area.state == "met")
    support = Post(prose.text("roles-chart-support"), "", cells, highlighted=True)
    lead = Post(
        prose.text("post-lead"),
        prose.text("roles-chart-people", people=1),
        (*_led(teams, proposed.leads, prose), *((support,) if cells else ())),
        highlighted=True,
    )
    return OrgChart(
        prose.say("roles-chart"),
        lead,
        prose.say("roles-source-staff"),
        prose.say("roles-chart-alternative"),
    )


def _led(teams: list[Post], leads: int, prose: Prose) -> tuple[Post, ...]:
    """Return the teams below who leads them: the head leads the first, coordinators the others."""
    if leads < 2 or len(teams) < leads:
        return tuple(teams)
    groups = [teams[at::leads] for at in range(leads)]
    one = prose.text("roles-chart-people", people=1)
    led = (
        Post(prose.text("post-team-lead"), one, tuple(group), highlighted=True)
        for group in groups[1:]
    )
    return (*groups[0], *led)


def _team(team: Team, prose: Prose) -> Post:
    holder = prose.text("roles-chart-people", people=team.people)
    if not team.name:
        return Post(prose.text("roles-chart-team-all"), holder, highlighted=True)
    sentence = "roles-chart-team-more" if team.more else "roles-chart-team"
    return Post(prose.text(sentence, name=Text.name(team.name)), holder, highlighted=True)


def _cell(area: SupportArea, prose: Prose) -> Post:
    title = prose.text(f"area-{area.area}")
    if area.people:
        return Post(title, prose.text("roles-chart-people", people=area.people), highlighted=True)
    return Post(title, prose.text("roles-chart-shared"), dotted=True)
