"""How much is lost of the many small accounts in a year, given what they share?

Of many small accounts the luck of each cancels out; what they share does not. Their loss is taken
as its mean given the shared factors (the limit of Vasicek 2002), so that twenty thousand accounts
cost what some hundreds do.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llavero.ledger.columns import UNKNOWN, Floats, Labels

REACH = 6.0  # standard deviations, beyond which nothing is drawn in practice
STEPS = 96


@dataclass(frozen=True, slots=True)
class Shared:
    """Where what is shared stands on the curves of each draw, by manager; the last is nobody's."""

    low: Labels  # (draws, managers + 1)  of the flattened curves
    part: Floats  # (draws, managers + 1)  of the way to the next point


def shared(
    market: NDArray[np.float32], managers: NDArray[np.float32], *, of_all: float, of_manager: float
) -> Shared:
    """Return where each draw stands.

    market     (draws, 1)
    managers   (draws, managers + 1)  the last, of nobody, is 0
    of_all     part of a fate that is shared with all accounts; `of_manager` with the manager's
    """
    value = np.sqrt(of_all) * market + np.sqrt(of_manager) * managers
    place = np.clip((value + REACH) * (STEPS / (2 * REACH)), 0, STEPS - 1e-6)
    low = place.astype(np.int64)
    start = np.arange(managers.shape[1]) * (STEPS + 1)
    return Shared(low + start, np.asarray(place - low, dtype=np.float64))


def losses(curves: Floats, at: Shared) -> Floats:
    """Return the amount of the crowd that is lost in each draw, before its severity.

    curves   (managers + 1, STEPS + 1)
    """
    flat = curves.ravel()
    below = flat[at.low]
    found = below + at.part * (flat[at.low + 1] - below)
    return np.asarray(found.sum(axis=1), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Crowd:
    """The accounts that are not drawn one by one."""

    exposure: Floats  # (accounts,)  >= 0
    manager: Labels  # (accounts,)  from 0; UNKNOWN where nobody is said

    def curves(
        self, limits: NDArray[np.float32], managers: int, *, of_all: float, of_manager: float
    ) -> Floats:
        """Return what is lost by what is shared: a curve per manager, the last of nobody.

        limits    (accounts,)  below which the fate of an account is to be lost
        returns   (managers + 1, STEPS + 1)
        """
        from scipy.special import ndtr  # long to import, and few ledgers need it

        nobody = self.manager == UNKNOWN
        label = np.where(nobody, managers, self.manager)
        alone = np.sqrt(np.where(nobody, 1 - of_all, 1 - of_all - of_manager))
        points = np.linspace(-REACH, REACH, STEPS + 1)
        curves = np.zeros((managers + 1, STEPS + 1))
        for at, value in enumerate(points.tolist()):
            lost = self.exposure * ndtr((limits - value) / alone)
            curves[:, at] = np.bincount(label, lost, managers + 1)
        return curves
