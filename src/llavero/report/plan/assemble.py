"""How do the panels of a plan stand on its two pages?"""

from collections.abc import Sequence

from llavero.document import AccountPlan, Panel
from llavero.foundation.values import Name
from llavero.prose import Style, Text
from llavero.report.plan import buying, doing, people, position, trading, who
from llavero.report.plan.contents import Content, contents
from llavero.report.plan.known import Known
from llavero.report.plan.teller import Teller

Bands = tuple[tuple[Panel, ...], ...]


def account_plan(known: Known, company: str, style: Style) -> AccountPlan:
    """Return the plan of an account, in one language."""
    found = contents(known)
    tell = Teller.of(known, found, style)
    name = known.record.profile.name
    return AccountPlan(
        company=company,
        account=name,
        title=tell.say("title", name=name),
        subtitle=tell.say("subtitle", company=Name(company), day=known.day),
        as_of=known.day,
        period=known.run.setting.period,
        style=style,
        states=tuple(one.state for one in found),
        score=_score(tell, found),
        pages=(_first(tell), _second(tell)),
        trace=tell.say("trace", group=known.group),
    )


def _score(tell: Teller, found: Sequence[Content]) -> Text:
    states = [one.state for one in found]
    complete, partly = states.count("complete"), states.count("partly")
    return tell.say("complete", complete=complete, partly=partly, of=len(states))


def _first(tell: Teller) -> Bands:
    return (
        (who.summary(tell),),
        (who.profile(tell, 1.05), trading.course(tell, 1.0)),
        (trading.performance(tell, 1.0), trading.lines(tell, 1.05)),
        (buying.wallet(tell, 1.0), buying.objectives(tell, 1.0)),
        (buying.asked(tell, 3, 3), buying.asked(tell, 7, 3)),
    )


def _second(tell: Teller) -> Bands:
    return (
        (people.relationships(tell),),
        (position.position(tell),),
        (position.strategy(tell, 1.3), buying.asked(tell, 9, 3, 1.0)),
        (doing.action_table(tell),),
        (doing.risk_table(tell, 1.3), doing.budget(tell, 1.0)),
        (doing.reviews(tell),),
    )
