"""What is known of the accounts, of the hours and of who is there, all together?"""

from collections.abc import Mapping
from dataclasses import dataclass

from llavero.analysis.answers import Setting
from llavero.analysis.capacity import Capacity
from llavero.analysis.figures import Sheet
from llavero.analysis.sizing.parameters import KAM_COST
from llavero.analysis.sizing.records import Sales, Served, Staff
from llavero.foundation.measure import Measure

# Why those who sell to key accounts could only be taken from whom they serve.
OF_NOBODY = frozenset({"no-kam-department", "no-employees"})


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the findings are made of."""

    setting: Setting
    sheet: Sheet
    lists: tuple[Served, ...]  # the one that counts first
    limited: bool  # the proposed number was taken from the hours that there are
    capacity: Capacity
    staff: Staff | None
    sales: Sales
    earlier: Mapping[str, Measure]  # figures of the analyses before, by key

    @property
    def base(self) -> Served | None:
        """Return the accounts that the department is sized for."""
        return self.lists[0] if self.lists else None

    @property
    def day(self) -> Sheet:
        """Return a sheet for what rests on hours and people, not on money."""
        return self.sheet.of_a_day()

    def told(self, key: str) -> float | None:
        """Return the value of an earlier figure; None where it has none."""
        figure = self.earlier.get(key)
        if figure is None or figure.value is None or isinstance(figure.value, str):
            return None
        return float(figure.value)

    @property
    def shared(self) -> bool:
        """Return whether who serves key accounts is in no department, and serves others too."""
        counted = self.earlier.get("M01")
        return counted is not None and bool(OF_NOBODY & set(counted.reasons))

    @property
    def posts(self) -> float | None:
        """Return the full posts of account managers today, as the department's size has them.

        Who is in no key account department serves other accounts too, and nobody knows how much.
        """
        if self.shared:
            return None
        told = self.told("M01.fte")
        if told is not None:
            return told
        return self.staff.posts if self.staff else None

    @property
    def cost(self) -> float | None:
        """Return what a full post costs a year, where somebody knows."""
        stated = self.setting.value(KAM_COST)
        if stated > 0:
            return stated
        return self.staff.cost if self.staff else None

    @property
    def sold(self) -> float:
        """Return what the accounts bought in the period."""
        return float(self.sales.of(self.base.groups).clip(min=0).sum()) if self.base else 0.0
