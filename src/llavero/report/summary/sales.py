"""What does the summary say of sales, accounts and margin?"""

from llavero.analysis.concentration.findings import ConcentrationOfSales
from llavero.analysis.concentration.section import reading
from llavero.analysis.forecast.sales.findings import SalesAhead
from llavero.analysis.margin.findings import GrossMargin, MarginOfKeyAccounts
from llavero.analysis.retention.findings import (
    AccountsKept,
    BridgeOfChange,
    ChangeOfSales,
    SilentAccounts,
)
from llavero.analysis.retention.parameters import LOST_SALES
from llavero.analysis.selection.findings import Compared
from llavero.analysis.selection.proof.findings import ProofOfChoice
from llavero.analysis.warning.findings import AccountsToVisit
from llavero.diagnosis.run import Run
from llavero.prose import Prose, Text, Unsigned
from llavero.report.lookup import found, part_of
from llavero.report.summary.said import Said, known

FIRST = 1  # of the accounts to visit: that the summary names


def sales(run: Run, prose: Prose) -> Text | None:
    said = [text for text in (_behind(run, prose), _ahead(run, prose)) if text is not None]
    return Text.join(said) if said else None


def _behind(run: Run, prose: Prose) -> Text | None:
    change = found(run, "retention", ChangeOfSales)
    if change is not None and "negative-sales" in change.growth.reasons:
        return prose.say("summary-turned", sales=change.sales, before=change.before)
    if change is not None and known(change.growth):
        return prose.say(
            f"summary-{change.direction if change.growth.value else 'same'}",
            sales=change.sales,
            before=change.before,
            growth=Unsigned(change.growth) if change.direction == "fell" else change.growth,
        )
    return None


def _ahead(run: Run, prose: Prose) -> Text | None:
    ahead = found(run, "forecast", SalesAhead)
    if ahead is None or not known(ahead.total, ahead.change):
        return None
    told = {"total": ahead.total, "change": ahead.change}
    if not known(ahead.low, ahead.high):
        same = ahead.total.value == ahead.last_year.value
        return prose.say("summary-ahead-same" if same else "summary-ahead-bare", **told)
    return prose.say("summary-ahead", **told, low=ahead.low, high=ahead.high)


def concentration(run: Run, prose: Prose) -> Text | None:
    spread = found(run, "concentration", ConcentrationOfSales)
    if spread is None or not known(spread.cr1, spread.cr5, spread.effective):
        return None
    return prose.say(
        f"summary-concentration-{reading(spread).removesuffix('-loss')}",
        largest=spread.cr1,
        five=spread.cr5,
        effective=spread.effective,
    )


def kept(run: Run, prose: Prose) -> Text | None:
    said = Said(prose, [])
    kept = found(run, "retention", AccountsKept)
    if kept is None or not known(kept.logos, kept.gross):
        return None
    course = "losing" if kept.losing else "gaining"
    course = course if known(kept.net) else "turned"
    said.add(f"kept-{course}", logos=kept.logos, gross=kept.gross, net=kept.net)
    _lost(run, said)
    _silence(run, said)
    if (warned := _warned(run, prose)) is not None:
        said.parts.append(warned)
    return said.text()


def _lost(run: Run, said: Said) -> None:
    """Say how many accounts left and with how much; those of next to nothing are not told."""
    bridge = found(run, "retention", BridgeOfChange)
    part = next((one for one in bridge.parts if one.kind == "lost"), None) if bridge else None
    if bridge is None or part is None or part.accounts is None or not part.accounts.value:
        return
    weight = part_of(part.amount, bridge.before)
    if weight is None or weight >= run.setting.value(LOST_SALES):
        said.add("lost", accounts=part.accounts, amount=Unsigned(part.amount))


def _silence(run: Run, said: Said) -> None:
    """Say how much the silent accounts buy; an interval that is assumed makes nobody silent."""
    silence = found(run, "retention", SilentAccounts)
    if silence is None or not known(silence.share) or not silence.share.value:
        return
    if not silence.known_share.value:
        said.add("silent-assumed", assumed=silence.assumed)
    else:
        said.add("silent" if silence.urgent else "silent-light", share=silence.known_share)


def _warned(run: Run, prose: Prose) -> Text | None:
    """Return who gives an early warning and has not fallen yet, if anybody does."""
    visits = found(run, "warning", AccountsToVisit)
    if visits is None or not visits.accounts or not known(visits.stake, visits.stake_share):
        return None
    names = [Text.name(one.name) for one in visits.accounts[:FIRST]]
    return prose.say(
        "summary-warned",
        visit=visits.visit,
        stake=visits.stake,
        share=visits.stake_share,
        names=Text.join(names, "; "),
    )


def margin(run: Run, prose: Prose) -> Text | None:
    said = Said(prose, [])
    gross = found(run, "margin", GrossMargin)
    if gross is None or not known(gross.margin):
        return None
    said.add("margin", margin=gross.margin)
    if gross.verdict and known(gross.change):
        change = Unsigned(gross.change) if gross.verdict == "eroding" else gross.change
        said.add(f"margin-{gross.verdict}", change=change)
    key = found(run, "margin", MarginOfKeyAccounts)
    if key is not None and key.against_rest and known(key.margin, key.rest):
        said.add(f"key-margin-{key.against_rest}", margin=key.margin, rest=key.rest)
    return said.text()


def choice(run: Run, prose: Prose) -> Text | None:
    said = Said(prose, [])
    choice = found(run, "selection", Compared)
    if choice is None or not known(choice.selected):
        return None
    if known(choice.share):
        said.add("choice", selected=choice.selected, share=choice.share)
    else:
        said.add("choice-bare", selected=choice.selected)
    if known(choice.present, choice.stays, choice.leaves):
        said.add("choice-now", present=choice.present, stays=choice.stays, leaves=choice.leaves)
    if proof := found(run, "selection", ProofOfChoice):
        said.add("proof-earned" if proof.earns else "proof-not-earned", origins=proof.origins)
    return said.text()
