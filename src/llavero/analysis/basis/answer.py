"""On what basis are the accounts served? The only module here that reads the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.basis.declared import most_said
from llavero.analysis.basis.evidence import Evidence, evidence
from llavero.analysis.basis.figures import (
    absent,
    context,
    declared,
    main_basis,
    not_declared,
    nothing,
)
from llavero.analysis.basis.findings import KINDS, BasisInContext, View
from llavero.analysis.basis.measures import (
    basis_answers,
    coverage_cells,
    group_labels,
)
from llavero.analysis.basis.method import Kind
from llavero.analysis.basis.missing import NO_RATES, missing_data
from llavero.analysis.basis.mix import seller_mix
from llavero.analysis.basis.reading import Named, named_coverage
from llavero.analysis.basis.traces import traces
from llavero.analysis.figures import figures_in
from llavero.foundation.measure import Measure
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import line_column
from llavero.ledger.seller_names import sellers_called
from llavero.ledger.tables import Ledger

NOBODY_BUYS = "no-positive-sales"
VIEWS: tuple[View, ...] = ("key", "all", "kam", "rest")


@dataclass(frozen=True, slots=True)
class _Seen:
    """One view of the cells, and what they show."""

    named: Named
    found: Evidence


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return whether the accounts are served by product, client or geography."""
    blocked = doubts(exchange(ledger).excluded(setting.period))[1]
    if blocked:
        return _without(ledger, setting, blocked, NO_RATES)
    cells = named_coverage(
        ledger.rows(coverage_cells(ledger, setting.period)),
        ledger.rows(group_labels(ledger, setting.period, "segment")),
        ledger.rows(group_labels(ledger, setting.period, "region")),
    )
    if not cells.groups:
        because = NOBODY_BUYS if ledger.has("ledger", "seller_id") else "no-sellers"
        return _without(ledger, setting, because, *_missing(ledger, cells))
    views = _views(ledger, setting, earlier, cells)
    return _answer(ledger, setting, views, _most_said(ledger))


def _most_said(ledger: Ledger) -> tuple[str, int, int] | None:
    answers = ledger.rows(basis_answers(ledger)).column("said").to_pylist()
    return most_said(str(one) for one in answers)


def _without(ledger: Ledger, setting: Setting, because: str, *missing: MissingData) -> Answer:
    """Return what the sellers said, where the sales show nothing, and what is missing."""
    spoken = declared(_most_said(ledger), None)
    figures = (*nothing(setting, because), *_said(spoken))
    found = (*([spoken] if spoken else []), *missing)
    return Answer(found, figures, Traces(lambda: traces(ledger, setting, of_key=False)))


def _answer(
    ledger: Ledger,
    setting: Setting,
    views: Mapping[View, Named],
    said: tuple[str, int, int] | None,
) -> Answer:
    seen = {view: _seen(cells, setting, view) for view, cells in views.items()}
    view: View = "key" if "key" in seen else "all"
    main = main_basis(
        seen[view].found,
        view,
        setting,
        _labelled(seen[view].named),
        products_as_lines=line_column(ledger) == "product_id",
    )
    contexts = tuple(context(seen[v].found, v, setting) for v in VIEWS if v in seen and v != view)
    spoken = declared(said, main.basis)
    mix = seller_mix(seen[view].found, seen[view].named, sellers_called(ledger))
    shown = (main, *contexts, *([mix] if mix else []), *([spoken] if spoken else []))
    same = context(seen["all"].found, "all", setting)  # a figure, though no context of itself
    alike = (same.basis, same.owned) if view == "all" else ()
    figures = (*figures_in(shown), *alike, *_absent(contexts, setting))
    if spoken is None:
        figures = (*figures, not_declared())
    missing = _missing(ledger, views["all"])
    told = Traces(lambda: traces(ledger, setting, of_key=view == "key"))
    return Answer((*shown, *missing), figures, told)


def _views(
    ledger: Ledger, setting: Setting, earlier: Earlier, cells: Named
) -> Mapping[View, Named]:
    """Return the cells of the key accounts, of all, and of each group of sellers, where any."""
    views: dict[View, Named] = {"all": cells}
    key = ledger.rows(key_groups(ledger, setting.as_of)).column("group_id").to_pylist()
    of_key = cells.of_groups(frozenset(key))
    if of_key.any():
        views["key"] = cells.where(of_key)
    by_kam = cells.of_sellers(_kam_sellers(earlier))
    if by_kam.any() and not by_kam.all():
        views["kam"], views["rest"] = cells.where(by_kam), cells.where(~by_kam)
    return views


def _kam_sellers(earlier: Earlier) -> frozenset[str]:
    """Return who sells to key accounts, as the footprint has counted them."""
    figures = earlier.of("footprint").figures
    if not any(f.id == "M01" and f.value is not None for f in figures):
        return frozenset()
    return frozenset(
        f.scope.removeprefix("seller:")
        for f in figures
        if f.id == "M04" and f.scope.startswith("seller:")
    )


def _seen(named: Named, setting: Setting, view: View) -> _Seen:
    # A seed of its own keeps each view's figures whatever the others are.
    rng = np.random.default_rng((setting.seed, VIEWS.index(view)))
    return _Seen(named, evidence(named.coverage, rng))


def _labelled(named: Named) -> frozenset[Kind]:
    return frozenset(kind for kind in KINDS if named.labelled(kind))


def _absent(contexts: tuple[BasisInContext, ...], setting: Setting) -> tuple[Measure, ...]:
    """Return the figures of the two groups of sellers where there are not two."""
    if any(one.view == "kam" for one in contexts):
        return ()
    return (*absent("kam", setting, "one-group"), *absent("rest", setting, "one-group"))


def _said(spoken: object) -> tuple[Measure, ...]:
    return tuple(figures_in(spoken)) or (not_declared(),)


def _missing(ledger: Ledger, cells: Named) -> tuple[MissingData, ...]:
    return missing_data(
        cells, key_status=ledger.has("ka_status"), sellers=ledger.has("ledger", "seller_id")
    )
