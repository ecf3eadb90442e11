"""Where does the account stand, and which strategy follows?"""

from collections.abc import Iterator

from llavero.analysis.account.findings import Chance
from llavero.document import Column, Fact, FactList, Panel, PlanTable
from llavero.foundation.values import Money, Share
from llavero.prose import Text
from llavero.report.plan.point import Point
from llavero.report.plan.strengths import matrix
from llavero.report.plan.teller import Teller
from llavero.report.plan.trading import signals

CHANCES = 3
SIDES = ("strengths", "weaknesses", "opportunities", "threats")


def position(tell: Teller, width: float = 1.0) -> Panel:
    """Return category, stage and the four sides, what figures tell of each and a blank."""
    columns = tuple(Column(tell.say(side)) for side in SIDES)
    told = tuple(
        _side(tell, side, points) for side, points in zip(SIDES, matrix(tell.known), strict=True)
    )
    blanks = tuple(tell.blank(side) for side in SIDES)
    table = PlanTable(columns, (told, blanks))
    return tell.panel(8, FactList(tuple(_standing(tell))), table, width=width)


def _standing(tell: Teller) -> Iterator[Fact]:
    placed = tell.known.placed
    if placed is None or placed.category == "unclaimed":
        yield Fact(tell.say("category"), tell.say("not-placed"))
        return
    said = tell.say(
        "category-known",
        category=placed.quadrant,
        attractiveness=placed.attractiveness,
        strength=placed.strength,
    )
    yield Fact(tell.say("category"), said, placed.quadrant.id)


def _side(tell: Teller, side: str, points: tuple[Point, ...]) -> Text:
    if not points:
        return tell.say("side-untold")
    return Text.join((point_said(tell, side, point) for point in points), "; ").capitalised()


def point_said(tell: Teller, kind: str, point: Point) -> Text:
    """Return a point in words."""
    facts = dict(point.facts)
    if point.id == "criterion":
        return tell.prose.say(f"selection-{facts['criterion']}")
    if "signals" in facts:
        facts["signals"] = signals(tell, tell.known.visit.signals if tell.known.visit else ())
    for name in ("line", "post", "name"):
        if name in facts:
            facts[name] = Text.name(str(facts[name]))
    said = {"threats": "risk", "opportunities": "chance"}.get(kind, kind)
    return tell.say(f"{said}-{point.id}", **facts)


def strategy(tell: Teller, width: float = 1.0) -> Panel:
    """Return the strategy of its category, the open opportunities, and a place for projects."""
    facts = [Fact(tell.say("strategy"), _strategy(tell))]
    chances = tell.known.record.chances
    if chances is not None:
        facts.append(tell.figure("chances", chances.count))
        facts += [Fact(*_chance(tell, one)) for one in chances.open[:CHANCES]]
    facts.append(Fact(tell.say("projects"), tell.blank("projects", 2)))
    return tell.panel(11, FactList(tuple(facts)), width=width)


def _strategy(tell: Teller) -> Text:
    placed = tell.known.placed
    if placed is None:
        return tell.say("not-in-programme")
    return tell.say(f"strategy-{placed.category}")


def _chance(tell: Teller, one: Chance) -> tuple[Text, Text]:
    said = []
    if one.amount is not None:
        said.append(tell.cell(Money(one.amount, one.currency)))
    if one.probability is not None:
        said.append(tell.cell(Share(one.probability, 0)))
    if one.close_on is not None:
        late = one.close_on < tell.known.day
        said.append(tell.say("closes-late" if late else "closes", on=one.close_on))
    return Text.name(one.name), Text.join(said, " · ") if said else tell.say("not-on-record")
