"""How are the proposal, what it changes and what would change it said?"""

from collections.abc import Iterator

from llavero.analysis.placement.findings import Placement, SignalSeen, TurnSeen
from llavero.document import Paragraph, paragraphs
from llavero.prose import Prose, Text

FRAME = ("shapiro1984", "kempeners1999", "homburg2002", "hwang1981")
TURNS = 3  # told in words
DEEP = ("O0", "O5", "O6", "O7", "O8")  # they change more than one line of command


def option_name(option: str, prose: Prose) -> Text:
    """Return what an option is called within a sentence."""
    return prose.say(f"class-{option}")


def criterion_name(criterion: str, prose: Prose) -> Text:
    """Return what a criterion is called."""
    return prose.say(criterion.lower())


def proposal_paragraphs(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield the recommendation, and how firm it is."""
    said = [
        prose.say(f"proposal-{placement.option}"),
        prose.say("placement-points", utility=placement.utility),
    ]
    if placement.runner_up is None:
        said.append(prose.say("placement-alone"))
    else:
        runner = option_name(placement.runner_up, prose)
        points = placement.runner_utility
        said.append(prose.say("placement-runner-up", runner=runner, points=points))
    yield Paragraph(Text.join(said), FRAME)
    firm = [prose.say(f"placement-win-{_firmness(placement)}", win=placement.win)]
    if placement.weak and placement.runner_up is not None:
        firm.append(
            prose.say(
                "placement-decide",
                ours=criterion_name(placement.ours, prose),
                theirs=criterion_name(placement.theirs, prose),
                winner=option_name(placement.option, prose),
                runner=option_name(placement.runner_up, prose),
            )
        )
    if placement.assumed:
        firm.append(prose.say("placement-assumed", assumed=placement.assumed))
    if placement.changed:
        firm.append(prose.say("placement-changed"))
    yield Paragraph(Text.join(firm))


def _firmness(placement: Placement) -> str:
    if placement.weak:
        return "weak"
    return "provisional" if placement.provisional else "firm"


def fit_paragraphs(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield what the proposal changes in the organisation of today, and what it costs."""
    fit = placement.fit
    today = Text(()) if fit.today is None else option_name(fit.today, prose)
    gain = prose.say(f"gain-{placement.option}")
    deep = "-deep" if fit.changes == "moves" and placement.option in DEEP else ""
    said = prose.say(f"fit-{fit.changes}{deep}", chief=Text.name(fit.chief), today=today, gain=gain)
    rule = prose.say("fit-rule")
    yield Paragraph(Text.join((said, rule)), ("homburg2002", "feste2022"))
    yield Paragraph(Text.join((_cost(placement, prose), prose.say("cost-rule"))), COSTED)


COSTED = ("wengler2006",)


def _cost(placement: Placement, prose: Prose) -> Text:
    cost = placement.cost
    if cost.needed is None:
        if cost.present is None:
            return prose.say("cost-unknown")
        begins = placement.fit.changes == "begins"
        return prose.say("cost-begins" if begins else "cost-present", present=cost.present)
    if cost.present is None:
        return prose.say("cost-first", needed=cost.needed)
    if float(str(cost.present.value)) >= float(str(cost.needed.value)):
        return prose.say("cost-complete", needed=cost.needed, present=cost.present)
    if cost.total.value is None or cost.each is None:
        return prose.say("cost-people", needed=cost.needed, present=cost.present)
    return prose.say(
        "cost-known",
        needed=cost.needed,
        present=cost.present,
        total=cost.total,
        each=cost.each,
    )


def turn_paragraphs(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield what would change the answer: a figure that moves, or one that is not known."""
    said = []
    if placement.turns:
        first, *more = placement.turns[:TURNS]
        nearest = turn_sentence(first, prose).capitalised()
        said.append(prose.say("turns-nearest", turn=nearest))
        said += _today(first, placement, prose)
        if more:
            others = Text.join((_open(turn_sentence(one, prose)) for one in more), "; ")
            said.append(prose.say("turns-next", turn=others + Text.plain(".")))
    else:
        said.append(prose.say("turns-none"))
        said += _outweighed(placement, prose)
    yield Paragraph(Text.join(said))
    swinging = [one for one in placement.signals if one.swings]
    rest = []
    if swinging:
        named = Text.join((_swing(one, prose) for one in swinging), "; ")
        rest.append(prose.say("turns-assumed", signals=named))
    if placement.unjudged:
        rest.append(_unjudged(placement, prose))
    if rest:
        yield Paragraph(Text.join(rest))


def _outweighed(placement: Placement, prose: Prose) -> Iterator[Text]:
    """Yield how much more a criterion would have to weigh for another option to be as good."""
    one = placement.outweighed
    if one is not None:
        criterion = criterion_name(one.criterion, prose).lowered()
        option = option_name(one.option, prose)
        told = {"now": one.now, "needed": one.needed}
        yield prose.say("turns-outweighed", criterion=criterion, option=option, **told)


def _today(turn: TurnSeen, placement: Placement, prose: Prose) -> Iterator[Text]:
    """Yield what the figure is today, where one figure is behind the signal."""
    evidence = next(one.evidence for one in placement.signals if one.signal == turn.signal)
    if len(evidence) == 1:
        yield prose.say("turns-today", now=evidence[0])


def turn_sentence(turn: TurnSeen, prose: Prose) -> Text:
    """Return from which value on another option is better; it begins in lower case."""
    option = option_name(turn.option, prose)
    return prose.say(f"turn-{turn.signal}-{turn.side}", value=turn.value, option=option)


def _open(text: Text) -> Text:
    """Return a sentence without its stop."""
    *spans, last = text.spans
    return Text((*spans, *Text.plain(last.text.removesuffix(".")).spans))


def _swing(seen: SignalSeen, prose: Prose) -> Text:
    options = Text.join((option_name(one, prose) for one in seen.swings), ", ")
    signal = prose.say(f"signal-{seen.signal}").lowered()
    return prose.say("turns-assumed-one", signal=signal, options=options)


def _unjudged(placement: Placement, prose: Prose) -> Text:
    options = Text.join((option_name(one, prose) for one in placement.unjudged), ", ")
    gates = Text.join((prose.say(f"gate-{one}") for one in placement.unjudged), "; ")
    return prose.say("turns-unjudged", options=options.capitalised(), gates=gates)


def transition_paragraphs(placement: Placement, prose: Prose) -> Iterator[Paragraph]:
    """Yield what the three phases are, and what is proper to the place."""
    said = [prose.say("phase-one")]
    changes = placement.fit.changes
    if changes == "moves" and placement.fit.chief:
        said.append(prose.say("phase-one-moves", chief=Text.name(placement.fit.chief)))
    elif changes in ("begins", "stays"):
        said.append(prose.say(f"phase-one-{changes}"))
    said += [
        prose.say("phase-two"),
        prose.say(f"step-{placement.option}"),
        prose.say("phase-three"),
    ]
    yield from paragraphs(said, ("leischnig2018",))
