"""How much is lost in each of many years that might come?

A Gaussian copula with one factor that all accounts share and one that those of a manager share
(methods H4; Li 2000, Vasicek 2002). All cases are drawn with the same numbers: what differs between
two of them is the case, not the luck.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.exposure.method.crowd import Crowd, Shared, losses, shared
from llavero.ledger.columns import UNKNOWN, Flags, Floats, Labels

Singles = NDArray[np.float32]
BLOCK = 500  # draws at once: they fit in the processor's own memory


@dataclass(frozen=True, slots=True)
class Severity:
    """How much of an account is lost when it is."""

    full: float  # probability that all of it is
    least: float  # otherwise, a part between these two, each as likely
    most: float
    recovery: float  # most of it that comes back within the year; from nothing to it as likely

    @property
    def mean(self) -> float:
        """Return the part of an account that is lost on average."""
        return (self.full + (1 - self.full) * (self.least + self.most) / 2) * (
            1 - self.recovery / 2
        )


WHOLE = Severity(full=1, least=0, most=0, recovery=0)


@dataclass(frozen=True, slots=True)
class Dependence:
    """Which part of an account's fate is shared; both sum to less than 1."""

    market: float  # with all accounts
    manager: float  # with those of the same manager


@dataclass(frozen=True, slots=True)
class Case:
    """How likely each account is to be lost, and how far they are lost together."""

    probability: Floats  # (accounts,)  in (0, 1)
    dependence: Dependence
    crowd: Floats | None = None  # (accounts of the crowd,)


@dataclass(frozen=True, slots=True)
class Book:
    """The accounts that are drawn one by one, and the crowd of small ones."""

    exposure: Floats  # (accounts,)  >= 0
    manager: Labels  # (accounts,)  from 0; UNKNOWN where nobody is said
    crowd: Crowd | None = None

    @property
    def managers(self) -> int:
        """Return how many managers there are."""
        most = int(self.manager.max(initial=UNKNOWN))
        if self.crowd is not None:
            most = max(most, int(self.crowd.manager.max(initial=UNKNOWN)))
        return most + 1


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is lost in each draw."""

    total: Floats  # (cases, draws)
    accounts: Singles  # (draws, accounts)  in the first case


@dataclass(frozen=True, slots=True)
class _Block:
    """The numbers of some draws, the same for every case."""

    market: Singles  # (draws, 1)
    managers: Singles  # (draws, managers + 1)  the last, of nobody, is 0
    own: Singles  # (draws, accounts)
    amount: Singles  # (draws, accounts)  what would be lost


def drawn(book: Book, cases: Sequence[Case], severity: Severity, *, draws: int, seed: int) -> Drawn:
    """Return what is lost in each draw and case. All cases are of the same accounts."""
    limits = [_limits(case.probability) for case in cases]
    curves = [_curves(book, case) for case in cases]
    total = np.zeros((len(cases), draws))
    accounts = np.empty((draws, book.exposure.size), dtype=np.float32)
    start = 0
    for block in _blocks(book, severity, draws, seed):
        rows = slice(start, start + block.market.size)
        start = rows.stop
        accounts[rows] = _one_by_one(total[:, rows], block, book, cases, limits)
        _add_crowd(total[:, rows], block, cases, curves, severity)
    return Drawn(total, accounts)


def _one_by_one(
    total: Floats, block: _Block, book: Book, cases: Sequence[Case], limits: Sequence[Singles]
) -> Singles:
    """Set `total` to what is lost in each case; return what each account loses in the first."""
    fates: dict[Dependence, Singles] = {}
    for case in cases:
        if case.dependence not in fates:
            fates[case.dependence] = _fate(block, book.manager, case.dependence)
    first = block.amount * (fates[cases[0].dependence] < limits[0])
    total[0] = first.sum(axis=1, dtype=np.float64)
    for at, case in enumerate(cases[1:], start=1):
        fate = fates[case.dependence]
        if case.dependence == cases[0].dependence:
            changed = limits[at] != limits[0]
            total[at] = total[0] + _change(block, fate, changed, limits[0], limits[at])
        else:
            total[at] = (block.amount * (fate < limits[at])).sum(axis=1, dtype=np.float64)
    return np.asarray(first, dtype=np.float32)


def _change(
    block: _Block, fate: Singles, changed: Flags, before: Singles, after: Singles
) -> Floats:
    """Return how much more is lost where only some accounts are likelier or less likely lost."""
    of = fate[:, changed]
    less = (of < after[changed]).astype(np.float32) - (of < before[changed])
    return np.asarray((block.amount[:, changed] * less).sum(axis=1, dtype=np.float64))


def _add_crowd(
    total: Floats,
    block: _Block,
    cases: Sequence[Case],
    curves: Sequence[Floats | None],
    severity: Severity,
) -> None:
    """Add to `total` what is lost of the crowd, given what is shared."""
    places: dict[Dependence, Shared] = {}
    for at, (case, curve) in enumerate(zip(cases, curves, strict=True)):
        if curve is None:
            continue
        of = case.dependence
        if of not in places:
            places[of] = shared(
                block.market, block.managers, of_all=of.market, of_manager=of.manager
            )
        total[at] += losses(curve, places[of]) * severity.mean


def _limits(probability: Floats) -> Singles:
    """Return below which value the fate of each account is to be lost."""
    quantile = NormalDist().inv_cdf
    return np.array([quantile(p) for p in probability.tolist()], dtype=np.float32)


def _curves(book: Book, case: Case) -> Floats | None:
    if book.crowd is None or case.crowd is None:
        return None
    of = case.dependence
    return book.crowd.curves(
        _limits(case.crowd), book.managers, of_all=of.market, of_manager=of.manager
    )


def _blocks(book: Book, severity: Severity, draws: int, seed: int) -> Iterator[_Block]:
    rng = np.random.Generator(np.random.SFC64(seed))
    size, exposure = book.exposure.size, book.exposure.astype(np.float32)
    for start in range(0, draws, BLOCK):
        rows = min(BLOCK, draws - start)
        market = rng.standard_normal((rows, 1), dtype=np.float32)
        managers = np.zeros((rows, book.managers + 1), dtype=np.float32)
        managers[:, :-1] = rng.standard_normal((rows, book.managers), dtype=np.float32)
        own = rng.standard_normal((rows, size), dtype=np.float32)
        yield _Block(market, managers, own, _amounts(exposure, severity, rows, rng))


def _amounts(exposure: Singles, severity: Severity, rows: int, rng: np.random.Generator) -> Singles:
    """Return what would be lost of each account in each draw, were it lost."""
    shape = (rows, exposure.size)
    depth, back = rng.random(shape, dtype=np.float32), rng.random(shape, dtype=np.float32)
    span = (severity.most - severity.least) / (1 - severity.full) if severity.full < 1 else 0.0
    part = severity.least + (depth - severity.full) * span
    part = np.where(depth < severity.full, 1.0, part).astype(np.float32)
    return np.asarray(part * (1 - severity.recovery * back) * exposure, dtype=np.float32)


def _fate(block: _Block, manager: Labels, of: Dependence) -> Singles:
    """Return the fate of each account in each draw: standard normal, low is bad."""
    alone = np.where(manager == UNKNOWN, 1 - of.market, 1 - of.market - of.manager)
    fate = block.own * np.sqrt(alone).astype(np.float32)
    if of.market:
        fate += block.market * np.float32(np.sqrt(of.market))
    if of.manager:
        fate += block.managers[:, manager] * np.float32(np.sqrt(of.manager))
    return np.asarray(fate, dtype=np.float32)
