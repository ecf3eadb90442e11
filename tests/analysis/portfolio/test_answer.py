"""Which category has each account, as the analysis answers it?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Answer, Earlier, FormerRun, MissingData, Setting
from llavero.analysis.portfolio import DEFINITIONS, answer
from llavero.analysis.portfolio.findings import (
    AccountsInPortfolio,
    Components,
    Exits,
    LevelsOfService,
    Movement,
    NoFormerRun,
    Portfolio,
    Relationships,
    Treatment,
)
from llavero.analysis.scored import CRITERIA, PlacesBefore, ScoredAccounts
from llavero.analysis.strength.handed import RelationScores
from llavero.foundation.measure import Measure, Source, Status, Unit
from llavero.foundation.period import Period
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
ACCOUNTS = """
    account_id | name    | wallet_est | wallet_grade | segment
    -----------+---------+------------+--------------+--------
    norte      | Norte   | 4800       | A            | acero
    sur        | Sur     | 12000      | A            | acero
    este       | Este    | 700        | A            | acero
    oeste      | Oeste   | 2000       | A            | acero
    golfo      | Golfo   |            |              | acero
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T1
    sur      | 2020-01-01 | T2
    este     | 2020-01-01 | T3
    oeste    | 2020-01-01 | T3
    golfo    | 2020-01-01 | T3
"""
# What each buys a month, in each of three years, and what of it is cost.
BOUGHT = {
    "norte": (180, 190, 200),
    "sur": (80, 90, 100),
    "este": (50, 50, 50),
    "oeste": (40, 30, 20),
    "golfo": (60, 60, 60),
}
COST = {"norte": 0.6, "sur": 0.6, "este": 0.6, "oeste": 1.1, "golfo": 0.6}


def sales(bought=None, first=2023, cost=True) -> str:
    """Return the ledger of three years in which each account buys once a month and pays in time."""
    columns = "doc_id | doc_date | account_id | net_amount | product_line | due_date | paid_date"
    lines = [columns + (" | cogs" if cost else "")]
    for account, amounts in (bought or BOUGHT).items():
        for year, amount in zip((2023, 2024, 2025), amounts, strict=True):
            for month in range(1, 13):
                if year < first or not amount:
                    continue
                cells = [f"{account}{year}{month}", date(year, month, 5), account, amount]
                cells += ["tubo" if month % 2 else "perfil", date(year, month, 20)]
                cells += [
                    date(year, month, 21),
                    *([round(amount * COST.get(account, 0.5), 2)] if cost else []),
                ]
                lines.append(" | ".join(str(cell) for cell in cells))
    return "\n".join(lines)


def met(accounts: dict[str, int]) -> dict[str, str]:
    """Return contacts and a year of meetings: so many people of each account, once a month."""
    contacts = [
        "contact_id | account_id | function | level | role | influence | sentiment | last_verified"
    ]
    meetings = ["id | account_id | contact_id | employee_id | date | channel | initiated_by"]
    roles = ("decider", "buyer", "influencer", "user", "approver")
    for account, count in accounts.items():
        for at in range(count):
            person = f"{account}-{at}"
            contacts.append(
                f"{person} | {account} | area {at} | {min(5, at + 3)} | {roles[at % 5]} | 4 | 2 | 2025-11-01"
            )
            for month in range(1, 13):
                seller = "lucia" if at % 2 == 0 else "tomas"
                meetings.append(
                    f"{person}-{month} | {account} | {person} | {seller} | 2025-{month:02}-15 | visita | they"
                )
    staff = "employee_id | dept | job_title | manager_id\nlucia | Ventas | KAM | ana\ntomas | Técnico | Ingeniero | ana\nana | Dirección | Directora |"
    return {
        "contacts": "\n".join(contacts),
        "interactions": "\n".join(meetings),
        "employees": staff,
        "assignments": "account_id | seller_id | role | from\n"
        + "\n".join(f"{account} | lucia | primary | 2018-01-01" for account in accounts),
    }


PEOPLE = met({"norte": 5, "sur": 1, "este": 5, "oeste": 1, "golfo": 3})


def whole(earlier: Earlier | None = None, setting: Setting = SETTING, **more: str | None) -> Answer:
    tables: dict[str, str | None] = {
        "ledger": sales(),
        "accounts": ACCOUNTS,
        "ka_status": KEY,
        **PEOPLE,
        **more,
    }
    ledger = company(**{name: table for name, table in tables.items() if table})
    return answer(ledger, setting, earlier or Earlier())


def figures(found: Answer) -> dict[str, Measure]:
    return {figure.key: figure for figure in found.figures}


def categories(found: Answer) -> dict[str, str]:
    told = found.finding(AccountsInPortfolio)
    assert told is not None
    return {one.name: one.category for one in told.accounts}


def test_each_account_stands_where_its_wallet_margin_growth_and_relation_put_it():
    assert categories(whole()) == {
        "Norte": "strategic",
        "Sur": "star",
        "Este": "status",
        "Oeste": "streamline",
        "Golfo": "unclaimed",
    }


def test_the_scores_are_the_weighted_means_of_what_is_known():
    found = figures(whole())

    # Norte: headroom 4800 − 2400 beside the median key account's 720; margin 960 beside 384, the
    # median of 240, 288, 480 and 960: Oeste leaves nothing.
    potential = 100 * 2400 / (2400 + 720)
    contribution = 100 * 960 / (960 + 384)
    trend = float(found["D1.account_trend@group:norte"].value or 0)
    growth = 50 + 50 * trend / 0.30
    expected = (25 * potential + 20 * contribution + 15 * growth + 5 * 100) / 65
    assert found["D1.yardstick_sales"].value == Decimal(720)
    assert found["D1.yardstick_contribution"].value == Decimal(384)
    assert found["D1.account_attractiveness@group:norte"].value == pytest.approx(expected)
    assert found["D1.account_attractiveness_known@group:norte"].value == pytest.approx(0.65)
    assert found["D1.account_share@group:norte"].value == pytest.approx(0.5)
    assert found["D1.account_headroom@group:norte"].value == Decimal(2400)


def test_an_account_without_a_wallet_has_no_category_and_no_score_and_says_what_to_ask():
    found = whole()
    told = found.finding(AccountsInPortfolio)
    assert told is not None
    golfo = next(one for one in told.accounts if one.name == "Golfo")

    assert golfo.attractiveness.value is None
    assert golfo.attractiveness.reasons == ("little-known",)
    assert golfo.asks[:2] == ("share", "potential")
    assert (golfo.tier.value, golfo.hours.value) == ("T3", 96)
    assert "portfolio-some-wallets" in [one.sentence for one in found.all(MissingData)]


def test_a_wallet_smaller_than_the_sales_is_told_and_not_used():
    small = ACCOUNTS.replace("| 4800 ", "| 100  ")

    found = whole(accounts=small)

    parts = found.finding(Components)
    assert parts is not None
    assert parts.overfull == ("Norte",)
    assert figures(found)["D1.account_share@group:norte"].reasons == ("wallet-overfull",)
    assert categories(found)["Norte"] == "unclaimed"


def test_the_probability_of_a_category_stands_beside_it_and_the_border_is_marked():
    found = whole()
    told = found.finding(AccountsInPortfolio)
    assert told is not None

    sure = {one.name: one.certainty.value for one in told.accounts}
    assert sure["Norte"] > 0.95
    assert sure["Golfo"] is None
    assert all(
        one.border == any(abs(float(v.value) - 50) <= 5 for v in (one.attractiveness, one.strength))
        for one in told.accounts
        if one.category != "unclaimed"
    )


def test_the_same_facts_give_the_same_answer_in_any_order_of_rows():
    lines = sales().splitlines()
    turned = "\n".join([lines[0], *reversed(lines[1:])])

    assert whole(ledger=turned).figures == whole().figures


def test_ten_times_the_amounts_change_no_score():
    tenfold = {account: tuple(10 * x for x in amounts) for account, amounts in BOUGHT.items()}
    wallets = ACCOUNTS
    for wallet in ("4800", "12000", "700", "2000"):
        wallets = wallets.replace(f"| {wallet} ", f"| {wallet}0 ")

    one, other = figures(whole()), figures(whole(ledger=sales(tenfold), accounts=wallets))

    for key, figure in one.items():
        if figure.unit in (Unit.SCORE, Unit.CLASS):
            assert other[key].value == (
                figure.value if not isinstance(figure.value, float) else pytest.approx(figure.value)
            )


def test_many_people_on_both_sides_are_a_stage_beyond_one():
    found = figures(whole(plans="account_id | updated_on\nnorte | 2025-06-01\neste | 2025-06-01"))

    # Two functions each side, five contacts, half of the wallet, a plan and a contact of level 5.
    assert found["D3.account_stage@group:norte"].value == "cooperative"
    assert found["D3.account_stage@group:sur"].value == "basic"


def test_sales_contacts_and_share_that_fall_are_uncoupling():
    leaving = {**BOUGHT, "oeste": (100, 60, 20)}
    quiet = "\n".join(
        f"old{month} | oeste | oeste-0 | lucia | 2024-{month:02}-15 | visita | we\nmore{month} | oeste | oeste-0 | lucia | 2024-{month:02}-20 | visita | we"
        for month in range(1, 13)
    )

    found = whole(ledger=sales(leaving), interactions=PEOPLE["interactions"] + "\n" + quiet)

    assert figures(found)["D3.account_stage@group:oeste"].value == "uncoupling"
    relations = found.finding(Relationships)
    assert relations is not None
    assert relations.uncoupling.value == 1


def test_without_meetings_of_the_whole_year_no_relation_is_measured():
    late = "\n".join(row for row in PEOPLE["interactions"].splitlines() if "2025-0" not in row)

    found = figures(whole(interactions=late))

    assert found["D1.account_relation@group:norte"].reasons == ("no-interactions",)


def test_levels_of_service_follow_the_categories_and_say_their_hours():
    levels = whole().finding(LevelsOfService)

    assert levels is not None
    assert [one.accounts.value for one in levels.levels] == [1, 2, 1]
    assert levels.kept.value == 1
    assert levels.hours.value == 480 + 2 * 240 + 96 + 96
    assert levels.hours_now.value == 480 + 240 + 3 * 96


def test_a_key_account_that_loses_money_in_two_reviews_and_ranks_last_should_leave():
    others = {f"c{at}": (300, 300, 300) for at in range(2)}
    found = whole(ledger=sales({**BOUGHT, **others}))

    exits = found.finding(Exits)
    assert exits is not None
    assert exits.earlier == date(2025, 6, 30)
    assert [one.name for one in exits.accounts] == ["Oeste"]
    assert set(exits.accounts[0].conditions) >= {"place", "contribution"}
    assert set(exits.accounts[0].before) >= {"place", "contribution"}


def test_a_loss_of_this_half_year_only_is_watched():
    others = {f"c{at}": (300, 300, 300) for at in range(2)}
    turned = sales({**BOUGHT, **others}).splitlines()
    mended = [
        row.replace("| 22.0", "| 10.0") if row.startswith("oeste2025") and int(row.split(" ")[0][9:]) <= 6
        else row.replace("| 33.0", "| 20.0").replace("| 22.0", "| 44.0")
        for row in turned
    ]  # fmt: skip

    exits = whole(ledger="\n".join(mended)).finding(Exits)

    assert exits is not None
    assert exits.accounts == ()
    assert [one.name for one in exits.watching] == ["Oeste"]


def test_an_insolvent_account_leaves_at_once():
    insolvent = ACCOUNTS.replace("| segment", "| segment | status").replace(
        "| acero\n    sur", "| acero | En concurso mercantil\n    sur"
    )
    rows = [row for row in insolvent.splitlines() if row.strip()]
    padded = "\n".join(row if row.count("|") == 5 or "-+-" in row else row + " |" for row in rows)

    exits = whole(accounts=padded).finding(Exits)

    assert exits is not None
    assert [(one.name, one.causes) for one in exits.accounts] == [("Norte", ("insolvent",))]


JUDGED = "account_id | date | is_blocked | integrity_alert\n"


@pytest.mark.parametrize(
    ("said", "causes"),
    [
        ("sur | 2025-10-01 | true |", ("blocked",)),
        ("sur | 2025-10-01 | | true", ("alert",)),
        ("sur | 2025-10-01 | true | true", ("blocked", "alert")),
        ("sur | | true |", ("blocked",)),
        ("sur | 2025-03-01 | true |\nsur | 2025-10-01 | | true", ("blocked", "alert")),
    ],
)
def test_an_account_that_people_block_or_have_an_alert_of_leaves_at_once(said, causes):
    exits = whole(assessments=JUDGED + said).finding(Exits)

    assert exits is not None
    assert [(one.name, one.causes) for one in exits.accounts] == [("Sur", causes)]
    assert exits.leaving.value == 1


@pytest.mark.parametrize(
    "said",
    [
        "sur | 2026-01-15 | true |",
        "sur | 2025-03-01 | true |\nsur | 2025-10-01 | false |",
        "sur | | true |\nsur | 2025-10-01 | false |",
    ],
    ids=["after the day", "no longer so", "an older judgement without a date"],
)
def test_a_block_that_is_not_in_force_on_the_day_lets_the_account_stay(said):
    exits = whole(assessments=JUDGED + said).finding(Exits)

    assert exits is not None
    assert exits.accounts == ()


def test_a_key_account_that_belongs_to_another_leaves_the_list_and_the_other_stays():
    merged = """
        account_id | group_id | name    | wallet_est | wallet_grade | segment
        -----------+----------+---------+------------+--------------+--------
        norte      |          | Norte   | 4800       | A            | acero
        sur        | norte    | Sur     | 12000      | A            | acero
        este       |          | Este    | 700        | A            | acero
        oeste      |          | Oeste   | 2000       | A            | acero
        golfo      |          | Golfo   |            |              | acero
    """

    exits = whole(accounts=merged).finding(Exits)

    assert exits is not None
    assert [(one.name, one.into) for one in exits.mergers] == [("Sur", "Norte")]
    assert exits.merged.value == 1
    assert "Norte" not in [one.name for one in exits.accounts]


def test_subsidiaries_that_are_listed_one_by_one_are_no_merger():
    subsidiaries = ACCOUNTS.replace("account_id |", "account_id | group_id |").replace(
        "-----------+", "-----------+---+", 1
    )
    rows = [
        row.replace(
            "|", f"| {'grupo' if row.split('|')[0].strip() in ('norte', 'sur') else ''} |", 1
        )
        if row.split("|")[0].strip() in BOUGHT
        else row
        for row in subsidiaries.splitlines()
    ]

    exits = whole(accounts="\n".join(rows)).finding(Exits)

    assert exits is not None
    assert (exits.mergers, exits.merged.value) == ((), 0)


def before(*rank: tuple[str, int], day: date = date(2025, 6, 30)) -> Earlier:
    """Return a selection whose places half a year before are these."""
    (chosen,) = scored("norte", "sur").of("selection").findings
    places = PlacesBefore(day, tuple(g for g, _ in rank), tuple(at for _, at in rank))
    return Earlier({"selection": Answer((chosen, places))})


def test_the_earlier_review_takes_its_places_from_the_score_of_that_day():
    # Norte buys most; the score of half a year ago had it last.
    last = before(("sur", 1), ("este", 2), ("oeste", 3), ("norte", 4))
    told, other = (figures(whole(one)) for one in (last, scored("norte", "sur")))
    key = "D5.account_met_before@group:norte"

    assert (told[key].value, other[key].value) == (1, 0)
    assert not whole(last).finding(Exits).by_sales_before
    assert whole(scored("norte", "sur")).finding(Exits).by_sales_before


def test_places_of_another_day_are_not_taken():
    assert whole(before(("norte", 9), day=date(2025, 5, 31))).finding(Exits).by_sales_before


def test_a_ledger_of_one_year_allows_no_second_review():
    exits = whole(ledger=sales(first=2025)).finding(Exits)

    assert exits is not None
    assert exits.earlier is None
    assert exits.leaving.value == 0


def quadrant(account: str, value: str) -> Measure:
    return Measure(
        "D1.account_quadrant", value, Unit.CLASS, Source.LEDGER, scope=f"group:{account}"
    )


def test_who_moved_since_the_run_of_an_earlier_day_is_told():
    before = {f.key: f for f in (quadrant("norte", "star"), quadrant("este", "status"))}
    former = FormerRun(date(2025, 6, 30), before)

    moved = whole(Earlier({}, former)).finding(Movement)

    assert moved is not None
    assert (moved.since, moved.compared, moved.moved.value) == (date(2025, 6, 30), 2, 1)
    assert [(one.name, one.before, one.now) for one in moved.accounts] == [
        ("Norte", "star", "strategic")
    ]


def test_without_a_run_of_an_earlier_day_it_says_so():
    assert whole().finding(NoFormerRun) is not None
    assert figures(whole())["D1.moved"].reasons == ("no-former-run",)


def scored(*selected: str) -> Earlier:
    """Return what is handed on of the relations and the selection of Norte, Sur and Oeste."""
    groups = ("norte", "sur", "oeste")
    nothing = (None, None, None)
    raw = dict.fromkeys(CRITERIA, nothing) | {"c7": (5.0, 5.0, 0.0)}
    handed = ScoredAccounts(
        groups=groups,
        names=("Norte", "Sur", "Oeste"),
        weights=(1 / 12,) * 12,
        raw=tuple(raw[name] for name in CRITERIA),
        scaled=((0.5, 0.5, 0.5),) * 12,
        coverage=(0.7, 0.7, 0.7),
        score=(80.0, 60.0, 20.0),
        rank=(1, 2, None),
        within=(True, True, False),
        probability=(1.0, 0.95, None),
        incumbent=(True, True, True),
        proposal=("stays", "stays", "barred"),
        selected=tuple(group in selected for group in groups),
        number=2,
    )
    told = RelationScores(("norte", "sur", "oeste"), (80.0, 50.0, 20.0), (1.0,) * 3)
    return Earlier({"relationships": Answer((told,)), "selection": Answer((handed,))})


def test_the_programme_is_what_the_selection_chose_with_the_judgements_it_knows():
    found = whole(scored("norte", "sur"))

    spread, figure = found.finding(Portfolio), figures(found)
    assert spread is not None
    assert (spread.origin, spread.accounts.value) == ("selected", 2)
    assert set(categories(found)) == {"Norte", "Sur"}
    assert figure["D1.account_relation@group:norte"].value == 80
    assert figure["D1.account_attractiveness_known@group:norte"].value == pytest.approx(0.80)
    # A star that is firmly chosen, with the largest headroom, is served at the first level.
    assert figure["D4.account_tier@group:sur"].value == "T1"


def test_a_selection_that_chose_nobody_leaves_the_key_accounts():
    spread = whole(scored()).finding(Portfolio)

    assert spread is not None
    assert spread.origin == "key"


def test_without_key_accounts_the_largest_are_taken():
    spread = whole(ka_status=None).finding(Portfolio)

    assert spread is not None
    assert spread.origin == "largest"
    assert spread.accounts.value == 3  # 200, 100 and 60 of 430 a month
    assert whole(ka_status=None).finding(Exits) is None


BARE = "doc_id | doc_date | account_id | net_amount\n"


@pytest.mark.parametrize(
    "ledger",
    [
        BARE + "A1 | 2025-06-10 | solo | 5",
        BARE + "".join(f"A{at} | 2025-06-10 | c{at} | 5\n" for at in range(12)),
        BARE + "A1 | 2025-06-10 | uno | 500\nA2 | 2025-06-11 | dos | 0.01",
        BARE + "A1 | 2024-06-10 | uno | 500\nA2 | 2025-06-11 | uno | 500",
    ],
    ids=["one account", "one purchase each", "all in one account", "two years"],
)
def test_a_bare_ledger_claims_no_category_and_says_what_is_missing(ledger):
    found = whole(
        ledger=ledger, accounts=None, ka_status=None, contacts=None, interactions=None,
        employees=None, assignments=None,
    )  # fmt: skip

    assert set(categories(found).values()) == {"unclaimed"}
    assert [one.sentence for one in found.all(MissingData)] == [
        "portfolio-no-wallet",
        "portfolio-no-cost",
        "portfolio-no-meetings",
        "portfolio-no-payments",
        "portfolio-no-answers",
    ]
    treated = found.finding(Treatment)
    assert treated is not None
    assert treated.categories == ("unclaimed",)


def test_a_ledger_that_only_takes_back_has_no_portfolio():
    lines = "doc_id | doc_type | doc_date | account_id | net_amount\nN1 | credit_note | 2025-06-10 | a | 5"
    found = whole(ledger=lines)

    assert found.findings == ()
    assert {figure.status for figure in found.figures} == {Status.NOT_COMPUTABLE}


def test_sales_that_cannot_be_converted_give_no_portfolio():
    lines = "doc_id | doc_date | account_id | net_amount | currency\nA1 | 2025-06-10 | a | 5 | USD\nA2 | 2025-06-10 | a | 5 | MXN"
    found = whole(ledger=lines)

    assert found.findings == ()
    assert figures(found)["D1.strategic"].reasons == ("missing-rates",)


def test_every_definition_has_its_figures_and_its_trace_that_runs():
    ledger = company(ledger=sales(), accounts=ACCOUNTS, ka_status=KEY, **PEOPLE)
    found = answer(ledger, SETTING, Earlier())

    assert {figure.id for figure in found.figures} == {one.id for one in DEFINITIONS}
    assert [trace.measure for trace in found.traces] == [one.id for one in DEFINITIONS]
    for sql in {step.sql for trace in found.traces for step in (*trace.steps, trace.rows)}:
        assert ledger.engine.rows(sql) is not None


def test_a_lower_demand_on_what_is_known_claims_more():
    asked = replace(SETTING, values={"portfolio.coverage": 0.4})

    assert categories(whole(setting=asked))["Golfo"] != "unclaimed"
