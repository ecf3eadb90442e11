"""What must a director know who reads a single page?"""

from collections.abc import Callable
from dataclasses import dataclass

from llavero.analysis.basis.findings import BasisOfOrganisation
from llavero.analysis.concentration.findings import ConcentrationOfSales
from llavero.analysis.concentration.section import reading
from llavero.analysis.footprint.findings import (
    ClientsPerKam,
    SalesOfDepartment,
    SalesOfKeyAccounts,
    SizeOfDepartment,
)
from llavero.analysis.forecast.sales.findings import SalesAhead
from llavero.analysis.margin.findings import GrossMargin, MarginOfKeyAccounts
from llavero.analysis.retention.findings import (
    AccountsKept,
    ChangeOfSales,
    SilentAccounts,
)
from llavero.analysis.selection.findings import Compared
from llavero.analysis.selection.proof.findings import ProofOfChoice
from llavero.analysis.warning.findings import AccountsToVisit
from llavero.analysis.workload.findings import Balance, LoadOfSellers
from llavero.diagnosis.run import Run
from llavero.document import Block, Bullets, Chapter, Paragraph
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text, Unsigned
from llavero.report.signal import Signal, found, why_not, without_rates
from llavero.report.signals import any_seen, signals
from llavero.report.signals_of_sales import lost

FIRST = 3  # signals, and accounts to visit, that the summary names


def summary_chapter(run: Run, prose: Prose) -> Chapter:
    """Return the page that stands before everything else."""
    told = {topic: tell(run, prose) for topic, tell in TOPICS.items()}
    lacking = [topic for topic, said in told.items() if said is None]
    if run.facts.first_sale is None:
        lacking = ["everything", *(topic for topic in lacking if topic not in OF_SALES)]
    items = [said for said in told.values() if said is not None]
    blocks: tuple[Block, ...] = (
        Paragraph(prose.say("summary-opening", period=run.setting.period)),
        *((Bullets(tuple(items)),) if items else ()),
        *((Paragraph(_lacking(lacking, run, prose)),) if lacking else ()),
    )
    return Chapter(prose.say("summary-title"), blocks)


# The figure whose reasons say why there is nothing to tell of a topic.
SHOWN = {
    "sales": ("retention", "M45"),
    "basis": ("basis", "M08"),
    "concentration": ("concentration", "M21.cr1"),
    "kept": ("retention", "M42"),
    "margin": ("margin", "M50"),
    "choice": ("selection", "C5.selected"),
}


def _lacking(topics: list[str], run: Run, prose: Prose) -> Text:
    said = Text.join(
        (
            prose.say(
                "summary-lacking-one",
                topic=prose.say(f"summary-lacking-{topic}"),
                needs=prose.say(_needs(topic, run, prose)),
            )
            for topic in topics
        ),
        "; ",
    )
    return prose.say("summary-lacking", topics=said)


def _needs(topic: str, run: Run, prose: Prose) -> str:
    """Return the sentence that says what is missing: for a reason of its own, or the usual."""
    reasons = why_not(run, *SHOWN[topic]) if topic in SHOWN else ()
    if "missing-rates" in reasons or (topic in SHOWN and without_rates(run)):
        return "summary-lacking-rates"
    own = [f"summary-lacking-{topic}.{reason}" for reason in reasons]
    return next(filter(prose.has, own), f"summary-lacking-{topic}.needs")


def _known(*figures: Measure | None) -> bool:
    return all(figure is not None and figure.value is not None for figure in figures)


@dataclass(frozen=True, slots=True)
class _Said:
    """Collects the sentences of a point."""

    prose: Prose
    parts: list[Text]

    def add(self, sentence: str, **facts: object) -> None:
        """Add a sentence."""
        self.parts.append(self.prose.say(f"summary-{sentence}", **facts))

    def text(self) -> Text | None:
        """Return them all; None if there is none."""
        return Text.join(self.parts) if self.parts else None


def _sales(run: Run, prose: Prose) -> Text | None:
    said = [text for text in (_behind(run, prose), _ahead(run, prose)) if text is not None]
    return Text.join(said) if said else None


def _behind(run: Run, prose: Prose) -> Text | None:
    change = found(run, "retention", ChangeOfSales)
    if change is not None and "negative-sales" in change.growth.reasons:
        return prose.say("summary-turned", sales=change.sales, before=change.before)
    if change is not None and _known(change.growth):
        return prose.say(
            f"summary-{change.direction if change.growth.value else 'same'}",
            sales=change.sales,
            before=change.before,
            growth=Unsigned(change.growth) if change.direction == "fell" else change.growth,
        )
    return None


def _ahead(run: Run, prose: Prose) -> Text | None:
    ahead = found(run, "forecast", SalesAhead)
    if ahead is None or not _known(ahead.total, ahead.change):
        return None
    told = {"total": ahead.total, "change": ahead.change}
    if not _known(ahead.low, ahead.high):
        return prose.say("summary-ahead-bare", **told)
    return prose.say("summary-ahead", **told, low=ahead.low, high=ahead.high)


def _department(run: Run, prose: Prose) -> Text | None:
    said = _Said(prose, [])
    size = found(run, "footprint", SizeOfDepartment)
    sales = found(run, "footprint", SalesOfDepartment)
    if size is not None and _known(size.sellers, size.by_sellers):
        said.add("size", sellers=size.sellers, part=size.by_sellers)
    if not said.parts or sales is None or not _known(sales.share):
        return said.text()
    said.add("share", share=sales.share)
    if _known(sales.before, sales.change):
        change = Unsigned(sales.change) if sales.trend == "down" else sales.change
        said.add(f"share-{sales.trend or 'same'}", change=change, before=sales.before)
    key = found(run, "footprint", SalesOfKeyAccounts)
    if key is not None and _known(key.gap):
        said.add(f"gap-{key.sign}", gap=key.gap)
    return said.text()


def _portfolios(run: Run, prose: Prose) -> Text | None:
    said = _Said(prose, [])
    clients = found(run, "footprint", ClientsPerKam)
    if clients is None or not _known(clients.mean, clients.least, clients.most):
        return None
    said.add("clients", mean=clients.mean, least=clients.least, most=clients.most)
    balance = found(run, "workload", Balance)
    if balance is not None and balance.verdict in ("even", "uneven"):
        said.add(f"balance-{balance.verdict}")
    loads = found(run, "workload", LoadOfSellers)
    if loads is not None and loads.overloaded.value:
        said.add("overloaded", overloaded=loads.overloaded, count=loads.count)
    return said.text()


def _basis(run: Run, prose: Prose) -> Text | None:
    base = found(run, "basis", BasisOfOrganisation)
    if base is None or not _known(base.basis, base.owned):
        return None
    told = base.basis.value if base.basis.value in ("none", "inconclusive") else "found"
    whose = prose.say(f"summary-basis-of-{base.view}")
    return prose.say(f"summary-basis-{told}", basis=base.basis, owned=base.owned, whose=whose)


def _concentration(run: Run, prose: Prose) -> Text | None:
    spread = found(run, "concentration", ConcentrationOfSales)
    if spread is None or not _known(spread.cr1, spread.cr5, spread.effective):
        return None
    return prose.say(
        f"summary-concentration-{reading(spread).removesuffix('-loss')}",
        largest=spread.cr1,
        five=spread.cr5,
        effective=spread.effective,
    )


def _kept(run: Run, prose: Prose) -> Text | None:
    said = _Said(prose, [])
    kept = found(run, "retention", AccountsKept)
    if kept is None or not _known(kept.logos, kept.gross):
        return None
    course = "losing" if kept.losing else "gaining"
    course = course if _known(kept.net) else "turned"
    said.add(f"kept-{course}", logos=kept.logos, gross=kept.gross, net=kept.net)
    gone = lost(run)
    if isinstance(gone, Signal):
        said.add("lost", accounts=gone.facts["accounts"], amount=gone.facts["amount"])
    _silence(run, said)
    if (warned := _warned(run, prose)) is not None:
        said.parts.append(warned)
    return said.text()


def _silence(run: Run, said: _Said) -> None:
    """Say how much the silent accounts buy; an interval that is assumed makes nobody silent."""
    silence = found(run, "retention", SilentAccounts)
    if silence is None or not _known(silence.share) or not silence.share.value:
        return
    if not silence.known_share.value:
        said.add("silent-assumed", assumed=silence.assumed)
    else:
        said.add("silent" if silence.urgent else "silent-light", share=silence.known_share)


def _warned(run: Run, prose: Prose) -> Text | None:
    """Return who gives an early warning and has not fallen yet, if anybody does."""
    visits = found(run, "warning", AccountsToVisit)
    if visits is None or not visits.accounts or not _known(visits.stake, visits.stake_share):
        return None
    names = [Text.name(one.name) for one in visits.accounts[:FIRST]]
    return prose.say(
        "summary-warned",
        visit=visits.visit,
        stake=visits.stake,
        share=visits.stake_share,
        names=Text.join(names, "; "),
    )


def _margin(run: Run, prose: Prose) -> Text | None:
    said = _Said(prose, [])
    gross = found(run, "margin", GrossMargin)
    if gross is None or not _known(gross.margin):
        return None
    said.add("margin", margin=gross.margin)
    if gross.verdict and _known(gross.change):
        change = Unsigned(gross.change) if gross.verdict == "eroding" else gross.change
        said.add(f"margin-{gross.verdict}", change=change)
    key = found(run, "margin", MarginOfKeyAccounts)
    if key is not None and key.against_rest and _known(key.margin, key.rest):
        said.add(f"key-margin-{key.against_rest}", margin=key.margin, rest=key.rest)
    return said.text()


def _choice(run: Run, prose: Prose) -> Text | None:
    said = _Said(prose, [])
    choice = found(run, "selection", Compared)
    if choice is None or not _known(choice.selected):
        return None
    if _known(choice.share):
        said.add("choice", selected=choice.selected, share=choice.share)
    else:
        said.add("choice-bare", selected=choice.selected)
    if _known(choice.present, choice.stays, choice.leaves):
        said.add("choice-now", present=choice.present, stays=choice.stays, leaves=choice.leaves)
    if proof := found(run, "selection", ProofOfChoice):
        said.add("proof-earned" if proof.earns else "proof-not-earned", origins=proof.origins)
    return said.text()


def _first(run: Run, prose: Prose) -> Text | None:
    first = signals(run)[:FIRST]
    if not first and run.facts.first_sale is None:
        return None
    if not first:
        return prose.say("summary-first-none") if any_seen(run) else None
    names = Text.join((prose.say(f"signal-{signal.id}.short") for signal in first), "; ")
    return prose.say("summary-first", names=names, count=len(first))


Topic = Callable[[Run, Prose], Text | None]

# In the order in which a director asks.
TOPICS: dict[str, Topic] = {
    "sales": _sales,
    "department": _department,
    "portfolios": _portfolios,
    "basis": _basis,
    "concentration": _concentration,
    "kept": _kept,
    "margin": _margin,
    "choice": _choice,
    "first": _first,
}
# What cannot be said without sales, for one reason that is told once.
OF_SALES = frozenset({"sales", "basis", "concentration", "kept", "margin", "choice", "first"})
