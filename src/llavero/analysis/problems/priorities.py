"""Which few problems come first, and why are so many critical? Findings to sentences."""

from collections.abc import Iterator, Sequence

from llavero.analysis.problems.findings import Problem, RiskMap
from llavero.analysis.problems.method import SEVERITY_BANDS
from llavero.analysis.problems.telling import accounts_told, listed, named
from llavero.foundation.measure import Measure
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

NEXT = 2  # named after the first: three are as many as a committee begins with
FEW = 3  # critical ones that need no further choice among them


def opening(found: RiskMap, seen: Sequence[Problem], prose: Prose) -> Iterator[Text]:
    """Yield how many problems there are, of which weight, and who spoke of them.

    seen   detected problems, the first first
    """
    if not seen:
        yield prose.say("problems-none", unseen=found.no_data)
        return
    yield prose.say("problems-counted", detected=found.detected, looked=len(found.ranking))
    if count(found.critical) or count(found.high):
        yield prose.say("problems-levels", critical=found.critical, high=found.high)
    if not found.with_sales:
        yield prose.say("problems-without-sales")
    if found.sellers:
        yield prose.say("problems-sellers", sellers=found.sellers)


def crowded(found: RiskMap) -> bool:
    """Return whether so many are critical because each reaches nearly all key accounts."""
    critical, wide = count(found.critical), count(found.widest)
    share = found.key_share.value
    full = isinstance(share, float) and share >= SEVERITY_BANDS[-1]
    return full and critical > FEW and 2 * wide >= critical


def crowd_said(found: RiskMap, prose: Prose) -> Text:
    """Return why so many are critical, and what their risk does not say."""
    assert found.key_basis is not None, "there is no share of nothing"
    return prose.say(
        "problems-crowded",
        critical=found.critical,
        wide=found.widest,
        share=found.key_share,
        of=prose.say(f"problems-of-{found.key_basis}"),
        limit=Share.exact(SEVERITY_BANDS[-1]),
    )


def order_said(found: RiskMap, seen: Sequence[Problem], prose: Prose) -> Iterator[Text]:
    """Yield by what the problems are ordered, which comes first and which next."""
    if len(seen) > 1:
        yield prose.say("problems-order" if found.with_sales else "problems-order-likely")
    first, *others = seen
    yield from _first(first, prose)
    if others:
        names = listed([_with_reasons(one, prose) for one in others[:NEXT]], prose)
        yield prose.say("problems-next", names=names, count=len(others[:NEXT]))


def _first(first: Problem, prose: Prose) -> Iterator[Text]:
    accounts = accounts_told(first, prose)
    if accounts is None or first.basis is None:
        yield prose.say("problems-first-likely", name=_with_reasons(first, prose))
        return
    yield prose.say(
        "problems-first",
        name=_with_reasons(first, prose),
        risk=first.risk,
        likelihood=first.likelihood,
        severity=first.severity,
        accounts=accounts,
        affected=first.affected,
        share=first.at_stake,
        of=prose.say(f"problems-of-{first.basis}"),
    )


def _with_reasons(one: Problem, prose: Prose) -> Text:
    """Return the name of a problem and what speaks for it beside its risk."""
    name = named(one, prose)
    reasons = Text.join(_reasons(one, prose), "; ")
    if not reasons.spans:
        return prose.say("problems-named", name=name)
    return prose.say("problems-named-why", name=name, reasons=reasons)


def _reasons(one: Problem, prose: Prose) -> Iterator[Text]:
    if count(one.mentions):
        yield prose.say("problems-why-said", count=one.mentions, asked=one.mentions.n)
    if one.ratio.value is not None:
        yield prose.say("problems-why-far", far=one.ratio)


def count(figure: Measure) -> int:
    """Return how many a figure counts; none where it has no value."""
    return figure.value if isinstance(figure.value, int) else 0
