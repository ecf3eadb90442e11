"""Who should serve whom, asked of a small company?"""

import pytest

from llavero.analysis.answers import Answer, Earlier, MissingData
from llavero.analysis.assignment import DEFINITIONS
from llavero.analysis.assignment.findings import (
    Assignment,
    IdleLocks,
    Kept,
    Limits,
    Locked,
    Move,
    OnePerson,
)
from llavero.analysis.scored import CRITERIA, ScoredAccounts
from llavero.foundation.measure import Measure, Source, Status, Unit
from tests.analysis.assignment.companies import ACCOUNTS, ANY, ASSIGNED, KEY, SALES, STAFF, whole


def figures(found):
    return {figure.key: figure for figure in found.figures}


def plan(found):
    """Return who would have what, of the accounts that move."""
    return {move.name: move.taker or f"post {move.post}" for move in found.all(Move)}


def people(found):
    return {one.name or f"post {one.post}": one for one in found.finding(Assignment).persons}


def sized(heads: int, base: str = "key") -> Earlier:
    """Return what the size says: so many account managers, for the accounts of a base."""
    count = Measure("SIZ.needed", heads, Unit.HEADS, Source.ASSUMPTION)
    return Earlier({"sizing": Answer((Base(base),), (count,))})


class Base:
    """What the size was reckoned for."""

    def __init__(self, base: str) -> None:
        self.base = base


def test_the_present_load_is_hours_of_the_tiers_over_hours_available():
    found = figures(whole())

    assert found["ASG.accounts"].value == 5
    assert found["ASG.people"].value == 4
    assert found["ASG.hours_now@seller:lucia"].value == 1440
    assert found["ASG.load_now@seller:lucia"].value == pytest.approx(1440 / 1196)
    assert found["ASG.even_load"].value == pytest.approx(1680 / 4 / 1196)
    assert found["ASG.least_now"].value == 0
    # Loads of 1,440, 240, 0 and 0 hours: mean 420, deviation √(mean of squares − mean²).
    deviation = ((1440**2 + 240**2) / 4 - 420**2) ** 0.5
    assert found["ASG.cv_now"].value == pytest.approx(deviation / 420)


def test_the_freest_get_accounts_and_within_the_limit_only_as_many_as_it_says():
    free, some, none = whole(ANY), whole(), whole(("assignment.most-changes", 0.0))

    # An even load is 420 hours: Norte or Sur goes to each of the two who have nothing.
    assert set(plan(free).values()) == {"Nora", "Diana"}
    assert figures(free)["ASG.moves"].value == 2
    assert figures(some)["ASG.moves"].value == 1  # a fifth of five
    assert figures(none)["ASG.moves"].value == 0
    assert figures(free)["ASG.cv"].value < figures(some)["ASG.cv"].value
    assert figures(some)["ASG.cost"].value < figures(none)["ASG.cost"].value


def test_a_move_is_worth_what_undoing_it_alone_would_change():
    found = whole()
    move = found.finding(Move)

    # Sur: 480 hours from Lucía, 1,440 with it and 960 without, above 1.1 × 420 = 462 either way;
    # the taker has 0 without it, 378 below the least of the band, and 480 with it, 18 above.
    assert move.name == "Sur"
    assert move.relief.value == pytest.approx(480 + 0.5 * 378 - 18)
    assert move.net.value == pytest.approx(move.relief.value + move.fit.value - move.handover.value)
    assert figures(found)["ASG.saved"].value == pytest.approx(move.net.value)


def test_a_long_relation_costs_more_to_hand_over_than_a_new_one():
    found = whole(ANY)
    handover = {move.name: move.handover.value for move in found.all(Move)}

    # Nobody's strength is known. Sur: 0.58 years; Norte: ten years; neither passed on of late.
    assert handover["Sur"] < handover.get("Norte", 480 * 0.15 * 1.9)
    alone = whole(
        ("assignment.years", 0.0),
        ("assignment.recent", 0.0),
        ("assignment.strength", 0.0),
    )
    assert alone.finding(Move).handover.value == pytest.approx(0.15 * 480)


def test_an_account_that_passed_on_of_late_is_dearer_to_hand_over():
    before = "    sur        | nora      | primary | 2020-01-01 | 2025-06-01\n"
    values = (("assignment.years", 0.0), ("assignment.strength", 0.0))

    found = whole(ANY, *values, assignments=ASSIGNED + before, locks=[("sur", "diana")])

    (move,) = (one for one in found.all(Move) if one.name == "Sur")
    assert move.handover.value == pytest.approx(2 * 0.15 * 480)


def test_a_lock_is_kept_whatever_it_costs_and_does_not_count():
    found = whole(("assignment.most-changes", 0.0), locks=[("golfo", "lucia")])

    assert plan(found) == {"Golfo": "Lucía"}
    assert found.finding(Move).why == "decided"
    assert [(one.name, one.holder, one.by) for one in found.all(Locked)] == [
        ("Golfo", "Lucía", "Ana")
    ]


def test_locks_of_who_or_what_is_not_there_are_told():
    found = whole(locks=[("norte", "fantasma"), ("luna", "lucia")])

    assert found.finding(IdleLocks).names == ("luna", "fantasma") or found.finding(
        IdleLocks
    ).names == ("fantasma", "luna")
    assert found.all(Locked) == ()


def test_where_no_move_is_worth_it_the_present_division_stands():
    found = whole(("assignment.handover", 10.0))

    assert found.finding(Assignment).verdict == "stands"
    assert found.all(Move) == ()
    kept = {one.name for one in found.all(Kept)}
    assert {"Norte", "Sur"} <= kept


def test_posts_that_the_size_asks_for_are_filled_too():
    found = whole(ANY, earlier=sized(5))

    assert found.finding(Assignment).posts == 1
    assert "post 1" in people(found)
    assert figures(found)["ASG.people"].value == 5
    # Five accounts of five people: the new post has one of them.
    assert people(found)["post 1"].accounts.value == 1
    assert people(found)["post 1"].load_now.value == 0


def test_the_head_of_a_small_team_carries_half_a_load_and_of_a_larger_one_none():
    few = STAFF.replace(
        "    diana       | Diana | KAM  | seller     | true        |            | 1   |\n", ""
    )

    small, large = whole(ANY, employees=few), whole(ANY)

    assert people(small)["Jefa"].leads
    assert figures(small)["ASG.even_load"].value == pytest.approx(1680 / (3.5 * 1196))
    assert "Jefa" not in people(large)


def test_an_account_of_who_is_not_of_the_team_enters_it_and_is_no_change():
    found = whole(
        ("assignment.most-changes", 0.0),
        assignments=ASSIGNED.replace("golfo      | pedro", "golfo      | raul "),
    )

    move = found.finding(Move)
    assert (move.name, move.why, move.giver) == ("Golfo", "entry", "raul")
    assert figures(found)["ASG.moves"].value == 0
    assert figures(found)["ASG.entries"].value == 1
    assert found.finding(Assignment).verdict == "enters"


def test_who_has_left_is_no_candidate():
    left = STAFF.replace("| region\n", "| region | end_date\n").replace(
        "true        |            | 1   |\n", "true        |            | 1   | | 2025-06-01\n", 1
    )
    lines = [line + (" |" if line.count("|") == 7 else "") for line in left.splitlines()]

    found = whole(employees="\n".join(lines))

    assert "Lucía" not in people(found)
    assert figures(found)["ASG.entries"].value == 4


def test_experience_of_an_industry_brings_its_accounts():
    # Two have the same room; Diana serves paper, Nora steel. Este is paper and goes to Diana.
    key = """
        group_id | from | tier
        ---------+------+-----
        a1 | | T1
        a2 | | T1
        p1 | | T2
        s1 | | T2
    """
    accounts = """
        account_id | name | segment
        -----------+------+--------
        a1 | Uno  | Papel
        a2 | Dos  | Acero
        p1 | Tres | Papel
        s1 | Seis | Acero
    """
    assigned = """
        account_id | seller_id | role
        -----------+-----------+--------
        a1 | lucia | primary
        a2 | lucia | primary
        p1 | diana | primary
        s1 | nora  | primary
    """
    staff = "\n".join(line for line in STAFF.splitlines() if "pedro" not in line)

    found = whole(
        ANY,
        ("assignment.most-changes", 0.25),
        ("sizing.head-below", 1.0),
        ka_status=key,
        accounts=accounts,
        assignments=assigned,
        employees=staff,
    )

    (move,) = found.all(Move)
    assert (move.name, move.taker) in {("Uno", "Diana"), ("Dos", "Nora")}
    assert move.fit.value > 0


def test_the_region_that_the_staff_list_says_outranks_what_is_learned():
    staff = STAFF.replace(
        "nora        | Nora  | KAM  | seller     | true        |            | 1   |",
        "nora        | Nora  | KAM  | seller     | true        |            | 1   | sur",
    ).replace(
        "diana       | Diana | KAM  | seller     | true        |            | 1   |",
        "diana       | Diana | KAM  | seller     | true        |            | 1   | norte",
    )

    assert plan(whole(employees=staff)) == {"Sur": "Nora"}


def test_the_limits_tell_what_each_share_of_changes_reaches():
    limits = whole().finding(Limits).limits

    assert [one.share for one in limits] == [0.0, 0.1, 0.2, 1.0]
    assert [one.moves.value for one in limits] == [0, 0, 1, 2]
    costs = [one.cost.value for one in limits]
    assert costs == sorted(costs, reverse=True)


def test_the_order_of_the_rows_changes_nothing():
    def turned(drawing):
        head, rule, *rows = [line for line in drawing.splitlines() if line.strip()]
        return "\n".join([head, rule, *reversed(rows)])

    one = whole()
    other = whole(
        ka_status=turned(KEY),
        assignments=turned(ASSIGNED),
        employees=turned(STAFF),
        accounts=turned(ACCOUNTS),
        ledger=turned(SALES),
    )

    assert one.findings == other.findings
    assert one.figures == other.figures


def test_accounts_without_a_level_are_taken_for_the_second_and_that_is_told():
    found = whole(ka_status=KEY.replace("| T2", "|   "))

    assert figures(found)["ASG.hours_now@seller:lucia"].value == 1440
    assert found.finding(Assignment).assumed == 3
    assert figures(found)["ASG.accounts"].status == Status.PARTIAL
    assert figures(found)["ASG.accounts"].reasons == ("tiers-missing",)


def test_without_assignments_who_sells_an_account_serves_it():
    found = whole(assignments="", accounts=ACCOUNTS)

    assert found.finding(Assignment).basis == "sales"
    assert figures(found)["ASG.hours_now@seller:lucia"].value == 1440
    assert figures(found)["ASG.cv"].reasons == ("no-assignments",)
    assert "assignment-no-assignments" in {one.sentence for one in found.all(MissingData)}


def test_a_single_person_has_nothing_to_divide():
    staff = "\n".join(
        line
        for line in STAFF.splitlines()
        if not any(n in line for n in ("pedro", "nora", "diana", "jefa"))
    )

    found = whole(employees=staff)

    assert found.finding(OnePerson).name == "Lucía"
    assert figures(found)["ASG.cv"].reasons == ("single-seller",)


@pytest.mark.parametrize(
    ("changed", "sentence", "reason"),
    [
        ({"ka_status": ""}, "assignment-no-accounts", "no-ka-status"),
        (
            {"assignments": "", "ledger": SALES.replace("seller_id", "bu"), "accounts": ""},
            "assignment-no-sellers",
            "no-sellers",
        ),
        (
            {
                "employees": "employee_id | name | dept | end_date\n"
                "lucia | Lucía | Ventas | 2025-01-01\npedro | Pedro | Ventas | 2025-01-01"
            },
            "assignment-nobody",
            "no-sellers",
        ),
    ],
)
def test_what_keeps_it_from_being_answered_is_told(changed, sentence, reason):
    found = whole(**changed)

    (missing,) = found.all(MissingData)
    assert missing.sentence == sentence
    assert {one.status for one in found.figures} == {Status.NOT_COMPUTABLE}
    assert {one.reasons for one in found.figures} == {(reason,)}


def test_accounts_that_the_selection_proposes_are_divided_where_none_is_key():
    groups = ("norte", "sur", "este", "oeste")
    count = len(groups)
    scored = ScoredAccounts(
        groups=groups,
        names=groups,
        weights=tuple(1.0 for _ in CRITERIA),
        raw=tuple((None,) * count for _ in CRITERIA),
        scaled=tuple((0.0,) * count for _ in CRITERIA),
        coverage=(1.0,) * count,
        score=(1.0,) * count,
        rank=(1, 2, 3, 4),
        **_others(count),
    )
    found = whole(ka_status="", earlier=Earlier({"selection": Answer((scored,))}))

    assert found.finding(Assignment).base == "chosen"
    assert figures(found)["ASG.accounts"].value == 3


def _others(count: int) -> dict:
    """Return the other columns of scored accounts: the first three are selected."""
    given = {
        "groups",
        "names",
        "weights",
        "raw",
        "scaled",
        "coverage",
        "score",
        "rank",
    }
    found = {}
    for name, kind in ScoredAccounts.__annotations__.items():
        if name in given:
            continue
        if name == "selected":
            found[name] = (True, True, True, False)
        else:
            found[name] = count if kind in (int, "int") else (None,) * count
    return found


def test_every_figure_told_is_defined():
    told = {figure.id for figure in whole().figures}

    assert told <= {one.id for one in DEFINITIONS}
