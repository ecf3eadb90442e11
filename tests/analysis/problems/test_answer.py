"""Is the whole catalogue scored, ranked and kept?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.problems import DEFINITIONS, FINDINGS
from llavero.analysis.problems.catalogue import ENTRIES
from llavero.analysis.problems.findings import Problem, RiskMap
from llavero.analysis.problems.mentions import topics
from llavero.analysis.problems.ranking import ranked
from llavero.analysis.problems.registry import DETECTORS
from llavero.diagnosis.store import CONVERTER
from llavero.foundation.measure import Unit
from llavero.interview.coding.themes import load_themes
from tests.analysis.problems.companies import KEY, SALES, asked, figure, problem, whole

# Five of the eight figures of a programme have data: it measures itself (P28).
ROLES = Answer(
    figures=(figure("ROL.approval", 9.0, Unit.COUNT), figure("ROL.plans", 0.9, Unit.SHARE))
)
FOOTPRINT = Answer(figures=(figure("M05", 0.4, Unit.SHARE),))
KEPT = Answer(figures=(figure("M43", 0.9, Unit.SHARE), figure("M44", 1.0, Unit.SHARE)))
RELATIONS = Answer(figures=(figure("E5.median", 60.0, Unit.SCORE),))
LOADS = Answer(
    figures=(
        figure("M30", 1.3, Unit.SHARE, "seller:lucia"),
        figure("M14", 0.9, Unit.SHARE, "seller:lucia/group:oeste"),
    )
)
SPREAD = Answer(figures=(figure("M21.cr1", 0.6, Unit.SHARE),))
THREE = Earlier(
    {
        "roles": ROLES,
        "workload": LOADS,
        "concentration": SPREAD,
        "footprint": FOOTPRINT,
        "retention": KEPT,
        "relationships": RELATIONS,
    }
)


def test_every_detector_looks_for_a_problem_of_the_catalogue_in_its_order():
    order = [entry.id for entry in ENTRIES]
    looked = [entry.id for entry, _ in DETECTORS]

    assert looked == [id for id in order if id in looked]
    assert {f"P{at:02d}" for at in range(1, 17)} <= set(looked)


def test_topics_that_speak_of_problems_exist_and_so_do_the_problems():
    known = {entry.id for entry in ENTRIES}

    assert set(topics()) <= set(load_themes().codes)
    assert all(set(spoken) <= known for spoken in topics().values())


def test_an_empty_study_has_no_problem_that_can_be_seen():
    found = whole()

    assert {one.state for one in found.all(Problem)} == {"no_data"}
    assert all(one.missing for one in found.all(Problem))
    assert found.finding(RiskMap).with_sales is False


def test_problems_are_ranked_by_risk_and_then_by_what_they_take():
    found = whole(THREE, ledger=SALES, ka_status=KEY)
    ranking = found.finding(RiskMap).ranking

    # P10 and P01 have a risk of 25, and P10 takes less; P04 touches a tenth of the sales.
    assert [problem(found, id).risk.value for id in ("P10", "P01", "P04")] == [25, 25, 12]
    assert ranking[:3] == ("P10", "P01", "P04")


def test_of_one_risk_and_time_what_more_sellers_name_comes_first_then_what_is_further_past():
    found = whole(THREE, ledger=SALES, ka_status=KEY)
    one = problem(found, "P10")

    def like(id, said, past):
        return replace(
            one,
            id=id,
            mentions=figure("PRB.mentions", said, Unit.COUNT),
            ratio=figure("PRB.ratio", past, Unit.RATIO),
        )

    given = (like("A", 0, 9.0), like("B", 1, 1.1), like("C", 3, 1.2), like("D", 0, 1.5))
    assert [each.id for each in ranked(given)] == ["C", "B", "A", "D"]


def test_critical_problems_of_nearly_all_key_accounts_are_counted():
    found = whole(THREE, ledger=SALES, ka_status=KEY)
    risks = found.finding(RiskMap)

    # P10 reaches norte and sur, all the key accounts there are; P01 reaches norte alone.
    assert (risks.critical.value, risks.widest.value) == (2, 1)
    assert risks.key_share.value == pytest.approx(0.9)
    assert risks.key_basis == "sales"


def test_without_a_list_of_key_accounts_their_share_is_not_known():
    share = whole(THREE, ledger=SALES).finding(RiskMap).key_share

    assert (share.value, share.reasons) == (None, ("no-ka-status",))


def test_the_map_places_every_problem_that_has_a_risk_once():
    found = whole(THREE, ledger=SALES, ka_status=KEY)
    placed = [id for cell in found.finding(RiskMap).placed for id in cell]
    rated = [one.id for one in found.all(Problem) if one.risk.value is not None]

    assert sorted(placed) == sorted(rated)
    assert found.finding(RiskMap).placed[4] == ("P10", "P01")  # severity 5, likelihood 5


def test_what_is_at_stake_is_contribution_where_it_is_known_of_each_account():
    margin = Answer(
        figures=(
            figure("M52", 1000.0, Unit.MONEY),
            figure("M52.account", 30.0, Unit.MONEY, "group:norte"),
        )
    )
    before = Earlier({"concentration": SPREAD, "margin": margin})

    found = problem(whole(before, ledger=SALES), "P01")

    assert found.basis == "contribution"
    assert found.at_stake.value == 0.03
    assert found.severity.value == 2


def test_without_sales_what_is_detected_has_a_likelihood_and_no_risk():
    said = asked(("V01", "Q41", "La autorización de precios tarda mucho."))
    found = problem(whole(Earlier({"roles": ROLES}), interviews=said), "P10")

    assert (found.state, found.likelihood.value) == ("detected", 5)
    assert found.severity.value is None
    assert found.risk.reasons == ("no-sales",)


def test_names_of_persons_are_masked_in_quotes():
    said = asked(("V01", "Q41", "La autorización de precios que firma Ramiro Quezada tarda."))
    staff = "employee_id | name\nE1 | Ramiro Quezada"

    found = problem(whole(interviews=said, employees=staff), "P10")

    assert "Ramiro" not in found.quotes[0].text
    assert "autorización de precios" in found.quotes[0].text


@pytest.mark.parametrize("tables", [{}, {"ledger": SALES}, {"ledger": SALES, "ka_status": KEY}])
def test_whatever_cannot_be_seen_says_which_table_would_show_it(tables):
    blind = [one for one in whole(**tables).all(Problem) if one.state == "no_data"]

    assert blind
    assert [one.id for one in blind if not one.missing] == []


@pytest.mark.parametrize("tables", [{}, {"ledger": SALES}, {"ledger": SALES, "ka_status": KEY}])
def test_every_figure_is_defined_and_once(tables):
    found = whole(THREE, **tables)
    defined = {one.id for one in DEFINITIONS}

    assert {one.id for one in found.figures} <= defined
    assert len({one.key for one in found.figures}) == len(found.figures)


def test_every_definition_has_a_trace_that_runs():
    found = whole(THREE, ledger=SALES, ka_status=KEY)

    assert {one.measure for one in found.traces} == {one.id for one in DEFINITIONS}


def test_findings_are_read_again_as_they_were_written():
    kinds = {kind.__name__: kind for kind in FINDINGS}
    said = asked(("V01", "Q41", "La autorización de precios tarda mucho."))

    for one in whole(THREE, ledger=SALES, ka_status=KEY, interviews=said).findings:
        written = CONVERTER.unstructure(one)
        assert CONVERTER.structure(written, kinds[type(one).__name__]) == one


def test_twelve_accounts_with_one_purchase_each_make_no_trouble():
    lines = ["doc_id | doc_date | account_id | net_amount", "---"]
    lines += [f"A{at} | 2025-05-0{at % 9 + 1} | a{at} | 10" for at in range(12)]

    assert len(whole(ledger="\n".join(lines)).all(Problem)) == len(DETECTORS)
