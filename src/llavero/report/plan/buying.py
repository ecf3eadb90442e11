"""What does the account buy from others, and what is sought with it?"""

from collections.abc import Iterator

from llavero.analysis.portfolio.blocks import objective
from llavero.document import Fact, FactList, Panel, PlanText
from llavero.interview.closed import Unreadable, read_closed
from llavero.interview.questionnaire import questionnaire
from llavero.prose import Text
from llavero.report.plan.teller import Teller

CODES = 8  # of answers, that are told


def wallet(tell: Teller, width: float = 1.0) -> Panel:
    """Return the wallet, our share of it and what is known of competitors."""
    return tell.panel(6, FactList(tuple(_wallet(tell))), width=width)


def _wallet(tell: Teller) -> Iterator[Fact]:
    record = tell.known.record
    if record.wallet is None:
        yield Fact(tell.say("wallet"), tell.blank("wallet"))
    else:
        grade = record.wallet.grade
        known = tell.say("graded", grade=grade) if grade else tell.say("ungraded")
        said = tell.say("wallet-known", amount=record.wallet.amount, known=known)
        yield Fact(tell.say("wallet"), said, record.wallet.amount.id)
        wallet = record.wallet
        part = tell.say("range", value=wallet.share, low=wallet.low, high=wallet.high)
        yield Fact(tell.say("wallet-share"), part, wallet.share.id)
    if record.judgement is not None and record.judgement.pressure is not None:
        said = tell.say("pressed", pressure=record.judgement.pressure)
        yield Fact(tell.say("pressure"), said)
    yield Fact(tell.say("competitors"), tell.blank("competitors"))
    if answers := tuple(_answers(tell)):
        yield Fact(tell.say("spoken"), Text.join(answers, " · "))
    if record.coded:
        codes = Text.join((Text.name(code) for code in record.coded[:CODES]), ", ")
        yield Fact(tell.say("coded"), codes)


def _answers(tell: Teller) -> Iterator[Text]:
    """Yield what sellers declared of the account, under their codes."""
    for said in tell.known.record.said:
        question = questionnaire().get(said.question)
        if question is None or said.question not in ("Q17", "Q18", "Q19", "Q20"):
            continue
        try:
            closed = read_closed(question, said.value)
        except Unreadable:
            continue
        seller = Text.name(said.seller)
        if said.question == "Q18" and said.open:
            yield tell.say("said-q18", seller=seller)
        elif said.question == "Q17" and (part := closed.number("pct")) is not None:
            yield tell.say("said-q17", seller=seller, part=round(part))
        elif said.question == "Q19" and (grade := closed.number()) is not None:
            yield tell.say("said-q19", seller=seller, grade=round(grade))
        elif said.question == "Q20" and (stage := closed.chosen("hoy")):
            option = next(one for one in question.part("hoy").options if one.id == stage)
            named = option.said[tell.prose.style.language].partition(":")[0]
            yield tell.say("said-q20", seller=seller, stage=Text.plain(named))


def objectives(tell: Teller, width: float = 1.0) -> Panel:
    """Return what is sought with the account, and a place to say it in numbers."""
    return tell.panel(10, FactList(tuple(_objectives(tell))), width=width)


def _objectives(tell: Teller) -> Iterator[Fact]:
    placed = tell.known.placed
    if placed is not None:
        yield Fact(tell.say("proposed"), objective(placed, tell.prose), "D1.account_quadrant")
    else:
        yield Fact(tell.say("proposed"), tell.say("not-in-programme"))
    yield Fact(tell.say("in-one-year"), tell.blank("one-year", 2))
    yield Fact(tell.say("in-three-years"), tell.blank("three-years", 2))


def asked(tell: Teller, number: int, lines: int, width: float = 1.0) -> Panel:
    """Return a content that only a person knows."""
    name = tell.contents[number - 1].name
    return tell.panel(number, PlanText((tell.blank(name, lines),)), width=width)
