"""How is it told whether the choice works? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.selection.proof.blocks import curve_chart, look_table, result_table
from llavero.analysis.selection.proof.findings import (
    CaptureCurve,
    ChangeAfterChoice,
    EarlyLoss,
    HistoryTooShort,
    LooksBack,
    NothingToProve,
    Outcome,
    ProofOfChoice,
    Service,
)
from llavero.document import Block, Callout, Heading, Paragraph, detail
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text, Unsigned

PLACES = 4  # margin, sales, growth, early loss


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report that puts the choice to the proof."""
    blocks = tuple(_blocks(answer, prose))
    return (Heading(prose.say("proof-heading")), *blocks) if blocks else ()


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if short := answer.finding(HistoryTooShort):
        yield _short(short, prose)
    if nothing := answer.finding(NothingToProve):
        said = prose.say(f"proof-nothing-{nothing.why}")
        yield Callout("missing", prose.say("proof-nothing-title"), (said,))
    proof = answer.finding(ProofOfChoice)
    if proof is None:
        return
    yield _made(proof, prose)
    caught = [
        _caught(one, proof.service, prose) for one in proof.outcomes if one.score.value is not None
    ]
    yield from (*caught[:1], *detail(*caught[1:]))
    if curve := answer.finding(CaptureCurve):
        yield curve_chart(curve, prose)
    yield from detail(result_table(proof.outcomes, prose))
    yield _earned(proof, prose)
    if looks := answer.finding(LooksBack):
        yield from detail(look_table(looks, prose))
    if (change := answer.finding(ChangeAfterChoice)) and change.chosen.value is not None:
        yield from detail(_change(change, prose))


def _short(short: HistoryTooShort, prose: Prose) -> Callout:
    months = prose.say(
        "proof-short-months", months=short.months, needed=short.needed, lacking=short.lacking
    )
    said = (prose.say("proof-short"), months, prose.say("proof-short.remedy"))
    return Callout("missing", prose.say("proof-short-title"), said)


def _made(proof: ProofOfChoice, prose: Prose) -> Paragraph:
    criteria = _listed([prose.say(f"proof-criterion-{name}") for name in proof.dated], prose)
    said = [
        prose.say("proof-made", origins=proof.origins),
        prose.say("proof-coverage", criteria=criteria, coverage=proof.coverage),
    ]
    if proof.undated:
        said.append(prose.say("proof-undated"))
    if proof.service != "unused":
        said.append(prose.say(f"proof-service-{proof.service}"))
    said.append(prose.say("proof-lost"))
    if proof.born.value:
        said.append(prose.say("proof-born", born=proof.born))
    return Paragraph(Text.join(said))


def _listed(words: list[Text], prose: Prose) -> Text:
    if len(words) == 1:
        return words[0]
    return prose.say("proof-and", one=Text.join(words[:-1], ", "), other=words[-1])


def _caught(outcome: Outcome, service: Service, prose: Prose) -> Paragraph:
    served = outcome.kind == "left" and service == "taken"
    said = [
        prose.say(
            f"proof-caught-{'contribution' if served else outcome.kind}",
            score=outcome.score,
            simple=outcome.simple,
            chance=outcome.chance,
            low=outcome.chance_low,
            high=outcome.chance_high,
            best=outcome.best,
        )
    ]
    if outcome.efficiency.value is not None:
        said.append(prose.say("proof-efficiency", efficiency=outcome.efficiency))
    if outcome.by_chance:
        said.append(prose.say("proof-no-better-than-chance"))
    if outcome.key.value is not None:
        said.append(prose.say("proof-key", key=outcome.key))
    if outcome.verdict:
        said.append(
            prose.say(
                f"proof-{outcome.verdict}",
                gain=outcome.gain,
                low=outcome.gain_low,
                high=outcome.gain_high,
            )
        )
    if outcome.margin_better:
        said.append(prose.say("proof-margin-better", margin=outcome.margin))
    return Paragraph(Text.join(said))


def _earned(proof: ProofOfChoice, prose: Prose) -> Paragraph:
    said = []
    if proof.loss.verdict:
        said.append(_loss(proof.loss, prose))
    if not proof.earns:
        said.append(prose.say("proof-earns-nothing"))
    else:
        places = _listed([prose.say(f"proof-place-{name}") for name in proof.earns], prose)
        whole = "proof-earns-all" if len(proof.earns) == PLACES else "proof-earns"
        said.append(prose.say(whole, places=places))
    return Paragraph(Text.join(said))


def _loss(loss: EarlyLoss, prose: Prose) -> Text:
    gain: Measure | Unsigned = loss.gain if loss.verdict == "ties" else Unsigned(loss.gain)
    return prose.say(
        f"proof-loss-{loss.verdict}",
        score=loss.score,
        simple=loss.simple,
        gain=gain,
        low=loss.gain_low,
        high=loss.gain_high,
    )


def _change(change: ChangeAfterChoice, prose: Prose) -> Paragraph:
    said = (
        prose.say(
            "proof-after" if change.rest.value is not None else "proof-after-alone",
            chosen=change.chosen,
            rest=change.rest,
        ),
        prose.say("proof-effect"),
    )
    return Paragraph(Text.join(said))
