"""How are the verdict and its evidence written down as figures?"""

from collections.abc import Mapping
from dataclasses import dataclass

from llavero.analysis.answers import Setting
from llavero.analysis.basis.evidence import Evidence
from llavero.analysis.basis.findings import (
    DEFINITIONS,
    KINDS,
    BasisInContext,
    BasisOfOrganisation,
    DeclaredBasis,
    DimensionFigures,
    View,
)
from llavero.analysis.basis.method import Dimension, Kind
from llavero.foundation.measure import Measure, Source, Status, Value, not_computable

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
UNLABELLED = {"product": "no-product-line", "segment": "no-segment", "geography": "no-region"}
COVERED = 0.95  # of the sales with a known category; below, a dimension's figures are partial


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids under which a view's figures go."""

    basis: str
    owned: str

    @classmethod
    def of(cls, view: View, *, main: bool) -> "Ids":
        """Return the ids of the main view, or of one of its contexts."""
        if main:
            return cls("M08", "M08.single_owner")
        return cls(f"M08.{view}", f"M08.{view}_single_owner")


def main_basis(
    found: Evidence,
    view: View,
    setting: Setting,
    labelled: frozenset[Kind],
    *,
    products_as_lines: bool,
) -> BasisOfOrganisation:
    """Return the finding of the main view, with the figures of each dimension."""
    doubts: Mapping[Kind, tuple[str, ...]] = (
        {"product": ("products-as-lines",)} if products_as_lines else {}
    )
    ids = Ids.of(view, main=True)
    known = {dimension.kind: dimension for dimension in found.dimensions}
    return BasisOfOrganisation(
        view="key" if view == "key" else "all",
        basis=_verdict(ids.basis, found, setting),
        leading=found.decision.dimensions,
        inseparable=found.decision.inseparable,
        sellers=found.sellers,
        accounts=found.accounts,
        permutations=max((d.permutations for d in found.dimensions), default=0),
        owned=_figure(ids.owned, found.owned, setting, found.accounts),
        dimensions=tuple(
            _dimension(
                kind, known.get(kind), found, setting, kind in labelled, doubts.get(kind, ())
            )
            for kind in KINDS
        ),
        products_as_lines=products_as_lines,
    )


def context(found: Evidence, view: View, setting: Setting) -> BasisInContext:
    """Return the finding of a view that only gives context."""
    ids = Ids.of(view, main=False)
    return BasisInContext(
        view,
        found.sellers,
        found.accounts,
        _verdict(ids.basis, found, setting),
        _figure(ids.owned, found.owned, setting, found.accounts),
    )


def absent(view: View, setting: Setting, reason: str) -> tuple[Measure, ...]:
    """Return the figures of a view that does not exist."""
    ids = Ids.of(view, main=False)
    return tuple(
        not_computable(id, UNITS[id], Source.LEDGER, reason, period=setting.period)
        for id in (ids.basis, ids.owned)
    )


def nothing(setting: Setting, reason: str) -> tuple[Measure, ...]:
    """Return every figure without a value, for the same reason."""
    return tuple(
        not_computable(d.id, d.unit, Source.LEDGER, reason, period=setting.period)
        for d in DEFINITIONS
        if d.id != "M08.declared"
    )


def declared(said: tuple[str, int, int] | None, found: Measure | None) -> DeclaredBasis | None:
    """Return what the sellers said, beside what their sales show; None if nobody answered."""
    if said is None:
        return None
    basis, count, answers = said
    id = "M08.declared"
    measure = Measure(
        id, basis, UNITS[id], Source.INTERVIEW, n=answers, numerator=count, denominator=answers
    )
    shown = str(found.value) if found is not None and found.value is not None else None
    agrees = None if shown in (None, "inconclusive", "none") else basis in _parts(str(shown))
    return DeclaredBasis(measure, count, answers, agrees)


def not_declared() -> Measure:
    """Return the figure of the declared basis where nobody was asked."""
    return not_computable("M08.declared", UNITS["M08.declared"], Source.INTERVIEW, "no-interviews")


def _parts(basis: str) -> tuple[str, ...]:
    return (basis,) if basis == "named-account" else tuple(basis.split("-"))


def _verdict(id: str, found: Evidence, setting: Setting) -> Measure:
    verdict = found.decision.verdict
    value = verdict.replace("_", "-")
    if verdict == "mixed":
        value = "-".join(sorted(found.decision.dimensions))
    reasons = (_too_few(found),) if verdict == "inconclusive" else ()
    return Measure(
        id,
        value,
        UNITS[id],
        Source.LEDGER,
        n=found.accounts,
        period=setting.period,
        status=Status.PARTIAL if reasons else Status.OK,
        reasons=reasons,
    )


def _too_few(found: Evidence) -> str:
    return "single-seller" if found.sellers < 2 else "few-accounts"


def _dimension(
    kind: Kind,
    dimension: Dimension | None,
    found: Evidence,
    setting: Setting,
    labelled: bool,
    doubts: tuple[str, ...],
) -> DimensionFigures:
    if dimension is None:
        return _unknown(kind, setting, "single-category" if labelled else UNLABELLED[kind])
    inconclusive = found.decision.verdict == "inconclusive"
    tested = (_too_few(found),) if inconclusive else ()
    powerless = ("no-power",) if dimension.p_holm is None else ()
    partly = (*doubts, *(("labels-incomplete",) if dimension.covered < COVERED else ()))

    def figure(what: str, value: Value | None, *lacking: str) -> Measure:
        return _figure(f"M08.{kind}_{what}", value, setting, found.accounts, lacking, partly)

    return DimensionFigures(
        kind=kind,
        candidate=dimension.candidate,
        purity=figure("purity", dimension.purity),
        reverse=figure("reverse", dimension.reverse_purity),
        information=figure("nmi", dimension.information, *tested),
        chance=figure("chance", dimension.chance, *tested),
        adjusted=figure("adjusted", dimension.adjusted, *tested),
        p=figure("p", dimension.p_holm, *(tested or powerless)),
    )


def _unknown(kind: Kind, setting: Setting, reason: str) -> DimensionFigures:
    def none(what: str) -> Measure:
        return _figure(f"M08.{kind}_{what}", None, setting, 0, (reason,))

    return DimensionFigures(
        kind=kind,
        candidate=False,
        purity=none("purity"),
        reverse=none("reverse"),
        information=none("nmi"),
        chance=none("chance"),
        adjusted=none("adjusted"),
        p=none("p"),
    )


def _figure(
    id: str,
    value: Value | None,
    setting: Setting,
    accounts: int,
    lacking: tuple[str, ...] = (),
    partly: tuple[str, ...] = (),
) -> Measure:
    if lacking or value is None:
        reasons = lacking or ("zero-denom",)
        return not_computable(id, UNITS[id], Source.LEDGER, *reasons, period=setting.period)
    return Measure(
        id,
        value,
        UNITS[id],
        Source.LEDGER,
        n=accounts,
        period=setting.period,
        status=Status.PARTIAL if partly else Status.OK,
        reasons=partly,
    )
