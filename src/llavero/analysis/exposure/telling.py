"""What is stated of the years that might come?"""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.exposure.findings import (
    AccountAtRisk,
    FactorSeen,
    RevenueAtRisk,
)
from llavero.analysis.exposure.learning import Learnt
from llavero.analysis.exposure.method.tail import Losses, quantile_bounds, tail_shares
from llavero.analysis.exposure.parameters import (
    ALARM,
    DRAWS,
    FACTORS,
    severity,
)
from llavero.analysis.exposure.records import Records
from llavero.analysis.exposure.unit import Unit, share_known
from llavero.analysis.exposure.years import Weighed, Years
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import COMPANY, Measure, Source
from llavero.ledger.columns import UNKNOWN, Floats

BAD = 0.95
Z = 1.96  # standard deviations on each side of which lie 95 of 100
LISTED = 200  # accounts told one by one
TOLD = 10  # of them, in the report
DOUBLE = 2.0  # times the bad year, from which the base decides more than any cause (ours)
RARE = 2.0  # times the year at their edge, from which the worst years are another matter (ours)
NO_HARM = "no-harming-factor"


class Teller:
    """Writes the figures of one simulation."""

    def __init__(self, records: Records, unit: Unit, weighed: Weighed, years: Years) -> None:
        """Remember what is told of: accounts, factors and the years that might come."""
        self.records, self.unit, self.weighed, self.years = records, unit, weighed, years
        self.setting: Setting = records.setting
        self.recorded: Sheet = records.sheet.doubting(*unit.doubts)
        self.total = float(unit.exposure.sum())
        self.shares = tail_shares(years.drawn.accounts, years.total, BAD)

    def guessed(self, id: str, value: float | None, scope: str = COMPANY) -> Measure:
        """Return a figure of what might come."""
        return self.recorded.figure(
            id, value, NO_HARM, scope=scope, n=self.unit.members.size, source=Source.ASSUMPTION
        )

    def share(self, id: str, value: float, scope: str = COMPANY) -> Measure:
        """Return a part of the exposure."""
        found = value / self.total
        return self.recorded.figure(
            id, found, scope=scope, parts=(value, self.total), source=Source.ASSUMPTION
        )

    def revenue_at_risk(self) -> RevenueAtRisk:
        """Return how much could be lost."""
        unit, draws = self.unit, self.years.total
        losses = Losses.of(draws)
        low, high = quantile_bounds(draws, BAD, Z)
        limit = self.setting.value(ALARM)
        bad, by_key = losses.quantile(BAD), self._by_key()
        return RevenueAtRisk(
            basis=unit.basis,
            key=unit.key,
            one_by_one=unit.alone.size,
            worthless=unit.worthless,
            rare=losses.tail_mean(BAD) >= RARE * bad,
            accounts=self.recorded.of_a_day().figure("EXP.accounts", unit.members.size),
            exposure=self.recorded.figure("EXP.exposure", self.total, n=unit.members.size),
            mean=self.guessed("EXP.mean", losses.mean),
            mean_share=self.share("EXP.mean_share", losses.mean),
            p50=self.guessed("EXP.p50", losses.quantile(0.50)),
            p90=self.guessed("EXP.p90", losses.quantile(0.90)),
            p95=self.guessed("EXP.rar95", bad),
            p95_share=self.share("EXP.rar95_share", bad),
            p95_low=self.guessed("EXP.rar95_low", low),
            p95_high=self.guessed("EXP.rar95_high", high),
            cvar95=self.guessed("EXP.cvar95", losses.tail_mean(BAD)),
            alarm=self.guessed("EXP.alarm", losses.beyond(limit * self.total)),
            alarm_limit=limit,
            stderr=self.guessed("EXP.error", float(draws.std() / np.sqrt(draws.size))),
            independent_mean=self._mean("independent", self.years.independent),
            independent=self._bad("independent", self.years.independent),
            linked_mean=self._mean("linked", self.years.linked),
            linked=self._bad("linked", self.years.linked),
            by_key=by_key,
            base_decides=isinstance(by_key.value, float) and by_key.value >= DOUBLE * bad,
            tail_told=self.guessed("EXP.tail_told", self._told()),
            draws=round(self.setting.value(DRAWS)),
            seed=self.setting.seed,
        )

    def _mean(self, case: str, draws: Floats) -> Measure:
        return self.guessed(f"EXP.mean_{case}", float(draws.mean()))

    def _bad(self, case: str, draws: Floats) -> Measure:
        return self.guessed(f"EXP.rar95_{case}", Losses.of(draws).quantile(BAD))

    def _by_key(self) -> Measure:
        draws = self.years.by_key
        bad = None if draws is None else Losses.of(draws).quantile(BAD)
        return self.recorded.figure(
            "EXP.rar95_key", bad, "no-key-history", source=Source.ASSUMPTION
        )

    def _told(self) -> float:
        return float(np.sort(self.shares)[::-1][:TOLD].sum())

    def accounts(self) -> Iterator[AccountAtRisk]:
        """Yield what each account adds to the worst years, those that add most first."""
        lost = severity(self.setting).mean
        for at in np.argsort(-self.shares, kind="stable")[:LISTED].tolist():
            yield self._account(at, int(self.unit.alone[at]), lost)

    def _account(self, at: int, member: int, lost: float) -> AccountAtRisk:
        unit, records = self.unit, self.records
        place = int(unit.members[member])
        scope = f"group:{records.groups[place]}"
        manager = int(unit.manager[member])
        likely, left = float(self.years.today[member]), float(unit.exposure[member])
        there = self.weighed.there[member]
        return AccountAtRisk(
            account=records.groups[place],
            name=records.names[place],
            seller="" if manager == UNKNOWN else unit.managers[manager],
            probability=self.guessed("EXP.account_probability", likely, scope),
            exposure=self.recorded.figure("EXP.account_exposure", left, scope=scope),
            expected=self.guessed("EXP.account_loss", likely * left * lost, scope),
            tail=self.guessed("EXP.account_tail", float(self.shares[at]), scope),
            factors=tuple(name for name, is_there in zip(FACTORS, there, strict=True) if is_there),
        )

    def factors(self, learnt: Learnt) -> Iterator[FactorSeen]:
        """Yield in how many accounts each factor is there, and of how many nobody can tell."""
        day = self.recorded.of_a_day()
        for at, name in enumerate(FACTORS):
            seen, scope = self.weighed.present[:, at], f"factor:{name}"
            known = bool((~np.isnan(seen)).any())
            ratio = float(self.weighed.ratios[at])
            yield FactorSeen(
                factor=name,
                harms=ratio > 1,
                learnt=name in learnt.ratios,
                ratio=day.figure("EXP.factor_ratio", ratio, scope=scope, source=Source.ASSUMPTION),
                accounts=day.figure(
                    "EXP.factor_accounts",
                    int(np.nansum(seen)) if known else None,
                    "not-on-record",
                    scope=scope,
                    n=int((~np.isnan(seen)).sum()),
                ),
                known=self.recorded.figure(
                    "EXP.factor_known", share_known(seen, self.unit.exposure), scope=scope
                ),
            )
