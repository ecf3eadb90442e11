"""Does each parameter say what it is, and change what it should?"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import pytest

from llavero.analysis import account
from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.diagnosis.order import ANALYSES, PROSE_PACKAGES
from llavero.diagnosis.parameters import PARAMETERS
from llavero.document import Block, Callout, Paragraph, Table
from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger
from llavero.prose import Prose, Style
from tests.analysis.forecast.buyers import regular
from tests.analysis.selection.companies import twelve
from tests.analysis.warning.companies import one_sign_each
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T1
    sur      | 2020-01-01 | T2
    este     | 2020-01-01 | T3
"""
ASSIGNED = """
    account_id | seller_id | role    | from
    -----------+-----------+---------+-----------
    norte      | lucia     | primary | 2018-01-01
    sur        | lucia     | primary | 2019-01-01
    este       | pedro     | primary | 2019-01-01
"""
DRIVERS = "account_id | driver | quantity | month\nnorte | orders | 3 | 2025-06-01"
RATES = "driver | rate | pool\norders | 5 | 20"


@cache
def drawn() -> Ledger:
    """Return two years of four accounts: Norte buys each month, most in the last of a quarter."""
    lines = ["doc_id | doc_type | doc_date | account_id | seller_id | net_amount | cogs"]

    def line(kind: str, day: date, account: str, seller: str, amount: float, cogs: float) -> None:
        lines.append(f"D{len(lines)} | {kind} | {day} | {account} | {seller} | {amount} | {cogs}")

    for year, factor in ((2024, 1.0), (2025, 1.2)):
        for month in range(1, 13):
            amount = (100 if month % 3 else 140) * factor
            line("invoice", date(year, month, 10), "norte", "lucia", amount, 0.62 * amount)
            sold, cost = (60, 36) if year == 2024 else (65, 42)
            line("invoice", date(year, month, 12), "sur", "lucia", sold, cost)
    for month in (1, 2, 3, 4, 5, 6):
        line("invoice", date(2025, month, 5), "este", "pedro", 40, 20)
        line("invoice", date(2024, month, 5), "este", "pedro", 40, 20)
    line("invoice", date(2025, 9, 1), "oeste", "pedro", 100, 10)
    line("credit_note", date(2025, 5, 20), "golfo", "pedro", 60, 0)
    return company(
        ledger="\n".join(lines),
        ka_status=KEY,
        assignments=ASSIGNED,
        cts_drivers=DRIVERS,
        cts_rates=RATES,
    )


@cache
def of_many_lines() -> Ledger:
    """Return two years of sixteen accounts: all buy tube, three in four profile, half cable."""
    lines = ["doc_id | doc_date | account_id | product_line | net_amount"]
    for year in (2024, 2025):
        for at in range(16):
            bought = {"tubo": 100 + at, "perfil": 60 * (at % 4 > 0), "cable": 20 * (at % 2)}
            for line, amount in bought.items():
                if amount:
                    lines.append(f"D{len(lines)} | {year}-03-10 | a{at} | {line} | {amount}")
    lines.append("D0 | 2024-01-03 | a0 | tubo | 1")  # so that the whole year before is there
    return company(ledger="\n".join(lines))


@cache
def crowd() -> Ledger:
    """Return sixty accounts that buy every month: enough for a model, if fewer are asked for."""
    return company(ledger=regular(60, DAY, months=30))


Values = tuple[tuple[str, float], ...]
Company = Callable[[], Ledger]
ASKED = {a.NAME: a for a in ANALYSES if a.PARAMETERS and a.NAME != "placement"}


@cache
def answered(analysis: str, values: Values = (), of: Company = drawn) -> Answer:
    """Return the answer of an analysis; an empty one if it has no parameters."""
    if analysis not in ASKED:
        return Answer()
    setting = replace(SETTING, values=dict(values))
    return ASKED[analysis].answer(of(), setting, OnDemand(values=values, company=of))


@dataclass(frozen=True, kw_only=True)
class OnDemand(Earlier):
    """The answers of earlier analyses, each given when it is first asked for."""

    values: Values
    company: Company

    def of(self, analysis: str) -> Answer:
        """Return the answer of an earlier analysis."""
        return answered(analysis, self.values, self.company)


def told(analysis: str, answer: Answer) -> str:
    """Return what the section of an analysis says of an answer."""
    prose = Prose(Style.of("es"), PROSE_PACKAGES[analysis])
    return "\n".join(texts(ASKED[analysis].section(answer, prose)))


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Return the sentences of paragraphs, callouts and tables."""
    for block in blocks:
        match block:
            case Paragraph():
                yield str(block.text)
            case Callout():
                yield from map(str, block.items)
            case Table():
                yield from (str(cell) for row in block.rows for cell in row)


def words(said: str) -> str:
    """Return what is said apart from the numbers in it: a threshold that is told is one."""
    return re.sub(r"\d", "", said)


def figures(answer: Answer) -> dict[str, object]:
    return {figure.key: (figure.value, figure.status) for figure in answer.figures}


# A value of each parameter that this company is sensitive to, and a figure that it moves; None
# where it decides in which words the figures are told.
MOVES = {
    "concentration.moderate": (0.5, None),
    "concentration.high": (0.9, None),
    "concentration.dependent": (0.9, None),
    "concentration.negative-limit": (0.9, "M22"),
    "concentration.largest-fall": (0.5, "M21.what_if_cr1@what-if:fall"),
    "concentration.new-account": (0.5, "M21.what_if_cr1@what-if:new"),
    "retention.usual-days": (20, "M49.account@group:oeste"),
    "retention.at-risk": (50, "M49.at_risk"),
    "retention.dormant": (50, "M49.dormant"),
    "retention.lost": (50, "M49.lost"),
    "retention.lost-days": (3650, "M49.lost"),
    "retention.urgent": (0.9, None),
    "retention.clear-trend": (0.01, None),
    "retention.late-sales": (0.2, None),
    "retention.one-account": (1, None),
    **{f"selection.weight-c{at}": (60, f"C3.weight@criterion:c{at}") for at in range(1, 13)},
    "selection.history-months": (0, "C1.failed@gate:G2"),
    "selection.sales-percentile": (0.1, "C1.threshold"),
    "selection.headroom-percentile": (0.1, "C1.failed@gate:G3"),
    "selection.overdue": (1, "C1.failed@gate:G4"),
    "selection.complexity": (5, "C1.failed@gate:G5"),
    "selection.openness": (3, "C1.failed@gate:G6"),
    "selection.coverage": (0.9, "C5.grey"),
    "selection.number": (2, "C5.number"),
    "selection.uplift-low": (0.9, "C5.paying@scenario:low"),
    "selection.uplift-middle": (0.9, "C5.paying@scenario:middle"),
    "selection.uplift-high": (1, "C5.paying@scenario:high"),
    "selection.uplift-stated": (1, "C5.number"),
    "selection.served": (0.1, "C4.score@group:norte"),
    "selection.hour-cost": (0.5, "C5.hour_cost"),
    "selection.enters": (0.1, "C5.enters"),
    "selection.stays": (5, "C5.stays"),
    "selection.concentration": (1, "C6.chosen@group:este"),
    "selection.marginal": (0.49, "C6.marginal"),
    "selection.frontier": (0.1001, "C6.frontier"),
    "selection.core": (0.5001, "C6.core"),
    "workload.tier-1-hours": (600, "M30.hours@seller:lucia"),
    "workload.tier-2-hours": (600, "M30.hours@seller:lucia"),
    "workload.tier-3-hours": (600, "M30.hours@seller:pedro"),
    "workload.weeks": (30, "M30.available@seller:lucia"),
    "workload.week-hours": (30, "M30@seller:lucia"),
    "workload.account-share": (0.3, "M30@seller:pedro"),
    "workload.slack": (0.01, None),
    "workload.full": (0.5, None),
    "workload.overload": (0.5, "M30.overloaded"),
    "workload.uneven": (5, None),
    "margin.erosion": (0.5, None),
    "margin.behind": (0.9, None),
    "margin.service-covered": (1, "M52.account@group:norte"),
    "margin.credit-limit": (0.01, None),
    "warning.fall": (0.5, "EW.base"),
    "warning.months": (3, "EW.month_ends"),
    "warning.silence": (20, "EW.signal_warned@signal:silence"),
    "warning.rhythm": (5, "EW.signal_warned@signal:rhythm"),
    "warning.mix": (0.9, "EW.signal_warned@signal:mix"),
    "warning.slide": (0.9, "EW.signal_warned@signal:slide"),
    "warning.margin": (0.5, "EW.signal_warned@signal:margin"),
    "warning.discount": (0.5, "EW.signal_warned@signal:margin"),
    "warning.signals": (1, "EW.visit"),
    "warning.purchases": (20, "EW.cases"),
    "whitespace.peers": (5, None),
    "whitespace.band": (1.1, "WS.open"),
    "whitespace.penetration": (0.9, "WS.open"),
    "whitespace.buyers": (10, "WS.open"),
    "whitespace.suggestions": (2, None),
    "forecast.years": (2, "M54.account@group:norte"),
    "forecast.growth": (0.1, "M54.account@group:norte"),
    "forecast.discount": (0.2, "M54.account@group:norte"),
    "forecast.usual-retention": (0.5, "M54.retention"),
    "forecast.usual-accounts": (50, "M54.retention"),
    "forecast.buyers": (50, None),
    "forecast.repeating": (25, None),
    "forecast.irregular": (0, None),
    "forecast.coverage": (0.5, None),
}
# What is only said, with its value, beside a figure that the reader may judge by it.
SAID = {"retention.inflation": (0.125, "supera 12.5 %")}

# What must be set besides, so that the company comes near the bound that is tried.
THREE = (("selection.sales-percentile", 0.1), ("selection.number", 3.0))
BESIDE = {
    "selection.coverage": (
        ("selection.sales-percentile", 0.1),
        ("selection.number", 4.0),
        ("selection.enters", 1.0),
    ),
    "selection.overdue": (("selection.sales-percentile", 0.1),),
    "selection.uplift-low": (("selection.uplift-middle", 0.9), ("selection.uplift-high", 0.9)),
    "selection.uplift-middle": (("selection.uplift-high", 0.9),),
    "selection.enters": THREE,
    "selection.stays": THREE,
    "selection.concentration": THREE,
    "selection.marginal": THREE,
    "selection.frontier": THREE,
    "selection.core": THREE,
    "concentration.dependent": (("concentration.high", 0.9), ("concentration.moderate", 0.9)),
    "retention.dormant": (("retention.lost", 50.0),),
    "workload.full": (("workload.slack", 0.01),),
    "workload.overload": (("workload.slack", 0.01), ("workload.full", 0.3)),
    "forecast.buyers": (("forecast.repeating", 25.0),),
    "forecast.repeating": (("forecast.buyers", 50.0),),
    "forecast.irregular": (("forecast.buyers", 50.0), ("forecast.repeating", 25.0)),
}
OF = dict.fromkeys(("forecast.buyers", "forecast.repeating", "forecast.irregular"), crowd)
OF |= {name: twelve for name in MOVES if name.startswith("selection.")}
OF |= {name: one_sign_each for name in MOVES if name.startswith("warning.")}
OF |= {name: of_many_lines for name in MOVES if name.startswith("whitespace.")}


# What two years of a company with key accounts are not sensitive to is tried on a longer history:
# tests/analysis/forecast/sales/test_answer.py.
ON_MORE_YEARS = ("forecast.step", "forecast.advantage", "forecast.chosen")
# What only decides where accounts have contacts, meetings and wallets:
# tests/analysis/portfolio/test_parameters.py.
OF_CATEGORIES = tuple(p.name for p in PARAMETERS if p.analysis == "portfolio")
# What decides which losses the summary tells: tests/report/test_summary.py.
OF_SIGNS = ("retention.lost-sales",)
# What only decides what interviews tell: test_parameters.py of patterns and of voice.
OF_INTERVIEWS = tuple(p.name for p in PARAMETERS if p.analysis in ("patterns", "voice"))
# What needs contacts of several kinds: tests/analysis/relationships/test_parameters.py.
OF_RELATIONS = tuple(p.name for p in PARAMETERS if p.analysis == "relationships")
# What needs staff under managers: tests/analysis/organisation/test_parameters.py.
OF_ORGANISATION = tuple(p.name for p in PARAMETERS if p.analysis == "organisation")
# What needs staff, costs and judgements of people: tests/analysis/sizing/test_parameters.py.
OF_SIZES = tuple(p.name for p in PARAMETERS if p.analysis == "sizing")
# What needs ten sellers of whom all is known: tests/analysis/comparison/test_answer.py.
OF_COMPARISON = tuple(p.name for p in PARAMETERS if p.analysis == "comparison")
# What weighs the places of the department: tests/analysis/placement/test_parameters.py.
OF_PLACES = tuple(p.name for p in PARAMETERS if p.analysis == "placement")
# What needs accounts of several people to divide: tests/analysis/assignment/test_parameters.py.
OF_DIVISION = tuple(p.name for p in PARAMETERS if p.analysis == "assignment")
# What decides what the department does: tests/analysis/roles/test_parameters.py.
OF_ROLES = tuple(p.name for p in PARAMETERS if p.analysis == "roles")
# What decides what is proposed: tests/analysis/proposal/test_answer.py.
OF_PROPOSAL = tuple(p.name for p in PARAMETERS if p.analysis == "proposal")

# What needs accounts that may be lost: tests/analysis/exposure/test_parameters.py.
OF_LOSSES = tuple(p.name for p in PARAMETERS if p.analysis == "exposure")

# What problems are looked for by: tests/analysis/problems/test_parameters.py.
OF_PROBLEMS = tuple(p.name for p in PARAMETERS if p.analysis == "problems")


def test_every_parameter_is_tried():
    ran = (*MOVES, *SAID, *ON_MORE_YEARS, *OF_CATEGORIES, *OF_INTERVIEWS, *OF_RELATIONS, *OF_SIGNS)
    ran = (*ran, *OF_ORGANISATION, *OF_SIZES, *OF_PLACES, *OF_DIVISION, *OF_ROLES)
    ran = (*ran, *OF_COMPARISON, *OF_PROPOSAL, *OF_LOSSES, *OF_PROBLEMS)
    # Those of one account are in no run: tests/analysis/account tries them.
    tried = (*ran, *(parameter.name for parameter in account.PARAMETERS))
    assert sorted(tried) == sorted(parameter.name for parameter in PARAMETERS)


@pytest.mark.parametrize("name", MOVES)
def test_each_parameter_changes_the_figure_it_should_or_what_is_said(name):
    value, moved = MOVES[name]
    analysis, beside = name.partition(".")[0], BESIDE.get(name, ())
    ledger = OF.get(name, drawn)
    before = answered(analysis, beside, ledger)
    after = answered(analysis, (*beside, (name, float(value))), ledger)

    if moved is None:
        said, earlier = told(analysis, after), told(analysis, before)
        assert words(said) != words(earlier) or figures(after) != figures(before)
    else:
        assert figures(after)[moved] != figures(before)[moved]


@pytest.mark.parametrize("name", SAID)
def test_a_parameter_that_decides_nothing_is_told_with_its_value(name):
    value, phrase = SAID[name]
    analysis = name.partition(".")[0]

    assert phrase in told(analysis, answered(analysis, ((name, value),)))
    assert phrase not in told(analysis, answered(analysis))


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda one: one.name)
def test_every_parameter_says_what_it_is_in_both_languages_and_admits_its_default(parameter):
    for language in ("es", "en"):
        prose = Prose(Style.of(language), PROSE_PACKAGES[parameter.analysis])
        assert prose.text(parameter.sentence)
        assert prose.text(f"{parameter.sentence}.why")
    assert parameter.admits(parameter.default)
    assert parameter.above is None or parameter.above.default <= parameter.default


def test_two_hours_more_for_the_first_tier_weigh_on_who_serves_one_of_it():
    hours = figures(answered("workload", (("workload.tier-1-hours", 482.0),)))

    assert hours["M30.hours@seller:lucia"][0] == 482 + 240


def test_an_account_is_worth_its_yearly_margin_over_one_year_without_discount():
    terms = (("forecast.years", 1.0), ("forecast.discount", 0.0))
    found = figures(answered("forecast", terms))

    assert found["M54.account@group:sur"][0] == found["M54.account_margin@group:sur"][0]
