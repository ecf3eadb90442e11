"""How are the functions and the profile told? Findings to blocks, nothing computed."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.cells import cell
from llavero.analysis.roles.findings import Competence, Function, Functions, Profile
from llavero.analysis.roles.telling import columns, goal, listed, lowered, short, sign
from llavero.document import Block, Heading, Paragraph, Table, detail, paragraphs
from llavero.prose import Prose, Text, Unsigned

ORDINALS = 8  # that have words
TOLD = 3  # signs of a function in its paragraph
SELECTING = "F01"
NAMED = 6  # functions without data, by name
WIDEST = 4  # gaps by name
CITED = {"F11": ("workman2003", "speakman2012"), "F07": ("palmatier2007",)}


def functions_told(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the functions to take on first, each with its figure, and the rest in a table."""
    asked = answer.finding(Functions)
    if asked is None:
        return
    met = [one for one in asked.functions if one.state == "met"]
    yield Heading(prose.say("roles-functions-heading"))
    if met:
        yield Paragraph(prose.say("roles-functions-order", asked=len(met)))
    else:
        yield Paragraph(prose.say("roles-functions-none"))
    for at, one in enumerate(asked.functions[: asked.first], start=1):
        yield Paragraph(Text.join(_argued(one, at, prose)), CITED.get(one.function, ()))
    yield Paragraph(Text.join(_worth(asked, prose)))
    yield from detail(_table(asked.functions, prose))


def _argued(one: Function, at: int, prose: Prose) -> Iterator[Text]:
    key = f"function-{one.function.lower()}"
    yield prose.say(
        f"roles-function-{min(at, ORDINALS)}",
        name=lowered(prose.say(key)),
        code=Text.name(one.function),
    )
    met = [found for found in one.signs if found.state == "met"][:TOLD]
    yield from (sign(found, prose) for found in met)
    yield prose.say(f"{key}.why")
    yield prose.say(f"{key}.do")
    yield prose.say(
        "roles-function-kpi",
        kpi=prose.say(f"sign-{met[0].name}.short"),
        baseline=met[0].figure,
        goal=goal(met[0]),
    )
    if one.money is not None:
        yield prose.say(f"roles-money-{one.value}", money=Unsigned(one.money))


def _worth(asked: Functions, prose: Prose) -> Iterator[Text]:
    linked = sum(1 for one in asked.functions if one.money is not None)
    shown = sum(1 for one in asked.functions if one.value == "shown")
    if linked:
        yield prose.say("roles-functions-money", linked=linked, shown=shown)
    else:
        yield prose.say("roles-functions-no-money")
    yield from _selection(asked, prose)
    bare = [one for one in asked.functions[: asked.first] if one.money is None]
    if bare and linked:
        names = listed(lowered(prose.say(f"function-{one.function.lower()}")) for one in bare)
        yield prose.say("roles-money-none", names=names)
    unknown = [one for one in asked.functions if one.state == "unknown"]
    if len(unknown) > NAMED:
        yield prose.say("roles-functions-unknown-many", count=len(unknown))
    elif unknown:
        names = listed(lowered(prose.say(f"function-{one.function.lower()}")) for one in unknown)
        yield prose.say("roles-functions-unknown", names=names)


def _selection(asked: Functions, prose: Prose) -> Iterator[Text]:
    """Yield whether selecting beat taking the largest accounts, where that was tried."""
    low, high = asked.low, asked.high
    if low is None or high is None or not isinstance(low.value, int | float):
        return
    said = "shown" if low.value > 0 else "unshown"
    code = Text.name(SELECTING)
    yield prose.say(f"roles-selection-{said}", code=code, low=low, high=high)


def _table(functions: Sequence[Function], prose: Prose) -> Table:
    rows = tuple(_row(one, prose) for one in functions)
    names = ("function", "value", "kpi", "baseline", "money")
    titles = columns(prose, *names, widths=(2.0, 1.4, 1.6, 1.8, 1.2))
    caption = prose.say("roles-functions-table")
    return Table(caption, titles, rows, prose.say("roles-source"))


def _row(one: Function, prose: Prose) -> tuple[Text, ...]:
    key = f"function-{one.function.lower()}"
    name = prose.say("roles-cell-function", code=Text.name(one.function), name=prose.say(key))
    read = [found for found in one.signs if found.state != "unknown"]
    baseline = short(read[0], prose) if read else prose.say("roles-verdict-unknown")
    money = prose.say("roles-cell-none")
    if one.money is not None:
        money = prose.say(f"roles-cell-{one.value}", money=Unsigned(one.money))
    value, kpi = prose.say(f"{key}.value"), prose.say(f"{key}.kpi")
    return (name, *(cell.capitalised() for cell in (value, kpi, baseline, money)))


def profile_told(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield what an account manager must be able to do here, and what is known of it."""
    who = answer.finding(Profile)
    if who is None:
        return
    yield Heading(prose.say("roles-profile-heading"))
    yield from paragraphs(_asked(who, prose), ("millman1996", "woodburn2006"))
    yield Paragraph(Text.join(_had(who, prose)))
    yield from detail(_profile_table(who.competences, prose))


def _asked(who: Profile, prose: Prose) -> Iterator[Text]:
    if who.tiers is None:
        yield prose.say("roles-profile-no-tiers")
    else:
        first, second, third = who.tiers
        yield prose.say("roles-profile-tiers", first=first, second=second, third=third)
    yield prose.say("roles-profile-role")
    yield prose.say("roles-profile-core")


def _had(who: Profile, prose: Prose) -> Iterator[Text]:
    if not who.assessed:
        past = [one for one in who.competences if one.work and one.work.state == "met"]
        if past:
            yield prose.say("roles-profile-work", items=listed(_work(one, prose) for one in past))
        else:
            yield prose.say("roles-profile-work-fine")
        yield prose.say("roles-profile-assess")
        return
    yield prose.say("roles-profile-gaps", assessed=who.assessed, gaps=who.gaps)
    wide = [one for one in who.competences if one.gap is not None and one.gap.value]
    wide.sort(key=lambda one: -float(one.gap.value or 0) if one.gap else 0.0)
    if wide:
        items = listed(_gap(one, prose) for one in wide[:WIDEST])
        yield prose.say("roles-profile-widest", items=items)
    yield prose.say("roles-profile-wrong" if who.wrong else "roles-profile-enough")


def _work(one: Competence, prose: Prose) -> Text:
    assert one.work is not None, "only competences whose work is seen are told so"
    return prose.say(
        "roles-profile-work-item",
        competence=lowered(prose.say(f"competence-{one.competence}")),
        name=prose.say(f"sign-{one.work.name}.short"),
        figure=one.work.figure,
    )


def _gap(one: Competence, prose: Prose) -> Text:
    name = lowered(prose.say(f"competence-{one.competence}"))
    return prose.say("roles-profile-gap-item", competence=name, gap=one.gap)


def _profile_table(competences: Sequence[Competence], prose: Prose) -> Table:
    rows = tuple(
        (
            prose.say(f"competence-{one.competence}"),
            *(prose.say("cell", value=level) for level in one.required),
            prose.say(f"competence-{one.competence}.evidence").capitalised(),
            _known(one, prose).capitalised(),
        )
        for one in competences
    )
    names = ("competence", "first", "second", "third", "evidence", "known")
    titles = columns(prose, *names, widths=(2.0, 0.7, 0.8, 0.7, 2.2, 1.8))
    caption = prose.say("roles-profile-table")
    return Table(caption, titles, rows, prose.say("roles-source-catalogue"))


def _known(one: Competence, prose: Prose) -> Text:
    if one.gap is not None:
        return prose.say("roles-cell-gap", gap=one.gap)
    return short(one.work, prose) if one.work else cell(None, prose)
