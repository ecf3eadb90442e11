"""Where does the department of a company belong, and what is said of it?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer, Earlier, MissingData
from llavero.analysis.placement import answer
from llavero.analysis.placement.findings import ArgumentShort, Placement, ProposedOrganisation
from llavero.analysis.placement.minimum import arguments_with_figures, shortfalls
from llavero.analysis.scored import CRITERIA, ScoredAccounts
from llavero.foundation.measure import Measure, Source, Status, Unit, not_computable
from tests.analysis.placement.companies import ACCOUNTS, SALES, SETTING, told, whole
from tests.companies import company


def placed(ledger, earlier=None, **values):
    setting = replace(SETTING, values={f"placement.{n}": v for n, v in values.items()})
    return answer(ledger, setting, earlier or told())


def place(ledger, earlier=None, **values):
    found = placed(ledger, earlier, **values).finding(Placement)
    assert found is not None
    return found


def signals(found):
    return {one.signal: one.value.value for one in found.signals}


def drawn(found):
    drawing = found.finding(ProposedOrganisation)
    assert drawing is not None
    return {box.id: box for box in drawing.boxes}


def test_signals_are_what_the_company_s_data_say():
    found = signals(place(whole()))

    # Sur buys a twentieth of its purchases from the second unit and region: too little to count.
    assert found["mb"] == found["mr"] == pytest.approx(600 / 1000)
    assert found["ce"] == pytest.approx(600 / 1000)
    # Of the 900 won at Sur no more than the 400 it bought; 100 at Norte.
    assert found["te"] == pytest.approx(500 / 1000)
    assert found["conc"] == pytest.approx(0.5 / 0.6)
    assert found["sz"] == pytest.approx(5 / 12)
    # Others book 20 of the 50 points: two fifths, more than the 30 % that fill the signal.
    assert found["cf"] == 1
    assert found["sl"] == 0.5  # nobody was interviewed


def test_the_place_of_today_is_known_by_the_posts_above_the_department():
    fit = place(whole()).fit

    assert (fit.today, fit.chief) == ("O3", "Gerente de Ventas")
    assert fit.changes == "moves"


def test_the_department_alone_moves_to_its_place():
    found = placed(whole())

    assert found.finding(Placement).option == "O2"
    boxes = drawn(found)
    assert boxes["eva"].parent == "raul"
    assert boxes["lucia"].parent == "eva"
    assert boxes["nora"].parent == "raul"
    # Five are needed and two sell: three are to be hired.
    assert (boxes["new:kam"].parent, boxes["new:kam"].people) == ("eva", 3)


def test_what_completing_the_team_costs_is_people_times_the_cost_of_one():
    assert place(whole()).cost.total.value == 3 * 700


def test_the_argument_has_what_it_must_have():
    found = place(whole())

    assert shortfalls(found) == ()
    assert arguments_with_figures(found) >= 5
    assert len(found.arguments) >= 4
    assert len(found.against) == 2
    assert len(found.rejected) >= 2


def test_an_argument_without_figures_is_said_to_fall_short():
    found = answer(company(), SETTING, Earlier())

    short = found.finding(ArgumentShort)
    assert short is not None
    assert "arguments" in short.lacking


def test_what_is_taken_from_an_argument_is_missed():
    found = place(whole())

    assert shortfalls(replace(found, rejected=found.rejected[:1])) == ("alternatives",)
    assert shortfalls(replace(found, arguments=(), against=())) == (
        "arguments",
        "objections",
        "citations",
    )
    assert shortfalls(replace(found, turns=())) == ()
    assert shortfalls(replace(found, turns=(), outweighed=None)) == ("reversal",)
    assert shortfalls(found, phases=2) == ("transition",)


def test_a_signal_that_is_not_known_is_assumed_and_asked_for():
    found = placed(whole(accounts=ACCOUNTS.replace("purchasing_mode", "segment")))

    central = next(s for s in found.finding(Placement).signals if s.signal == "ce")
    assert (central.origin, central.value.value) == ("assumed", 0.5)
    assert central.value.status == Status.PARTIAL
    asked = {one.sentence.removesuffix("-decides") for one in found.all(MissingData)}
    assert asked == {"placement-no-ce", "placement-no-sl"}


def test_a_signal_that_somebody_lays_down_stands_for_the_data():
    found = place(whole(), **{"signal-sz": 0.75})

    size = next(s for s in found.signals if s.signal == "sz")
    assert (size.origin, size.value.value) == ("laid-down", 0.75)
    # Nine managers of twelve, and half of the sales: a division may be proposed.
    assert next(o for o in found.options if o.option == "O8").standing == "open"


def test_without_a_size_no_option_is_proposed_that_hangs_on_it():
    found = place(whole(), told(needed=None, cost=None))

    stands = {one.option: one.standing for one in found.options}
    assert stands["O8"] == stands["O7"] == "unjudged"
    assert found.option in ("O1", "O2")
    assert "O8" in found.unjudged


def test_a_proposal_on_assumptions_is_provisional_however_firm_its_weights_are():
    known, unknown = place(whole()), answer(company(), SETTING, Earlier()).finding(Placement)

    assert (known.assumed, known.provisional) == (1, False)
    assert (unknown.assumed, unknown.provisional) == (8, True)


def test_a_designation_without_dates_still_tells_the_share_of_today():
    period = SETTING.period
    undated = (
        not_computable("M06", Unit.SHARE, Source.LEDGER, "no-ka-history", period=period),
        Measure("M06.today", 0.3, Unit.SHARE, Source.LEDGER, period=period),
    )

    found = place(whole(), Earlier({"footprint": Answer(figures=undated)}))

    assert signals(found)["conc"] == pytest.approx(0.3 / 0.6)


def test_without_designated_accounts_those_that_the_selection_proposes_stand_in():
    size = len(CRITERIA)
    scored = ScoredAccounts(
        groups=("norte", "sur"),
        names=("Norte", "Sur"),
        weights=(0.0,) * size,
        raw=((None, None),) * size,
        scaled=((0.0, 0.0),) * size,
        coverage=(1.0, 1.0),
        score=(60.0, 40.0),
        rank=(1, 2),
        within=(True, False),
        probability=(1.0, 0.0),
        incumbent=(False, False),
        proposal=("enters", "out"),
        selected=(True, False),
        number=1,
    )
    share = Measure("C5.share", 0.3, Unit.SHARE, Source.LEDGER)
    earlier = Earlier({"selection": Answer((scored,), (share,))})

    found = place(whole(ka_status="group_id\n---"), earlier)

    assert signals(found)["mb"] == 1  # Norte alone, which buys from both units
    assert signals(found)["conc"] == pytest.approx(0.3 / 0.6)
    assert "proposed-accounts" in found.signals[0].value.reasons


def test_product_lines_stand_in_for_units_where_none_is_named():
    ledger = whole(ledger=without_units(SALES))

    found = place(ledger)

    assert signals(found)["mb"] == pytest.approx(0.6)
    assert "products-as-units" in found.signals[1].value.reasons


def without_units(drawing):
    rows = [line.split("|") for line in drawing.strip().splitlines() if "|" in line]
    return "\n".join("|".join(cell for at, cell in enumerate(row) if at != 5) for row in rows)


def test_with_interviews_only_the_place_is_proposed_on_assumptions():
    said = """
        interview_id | seller_code | date       | question_id | value
        -------------+-------------+------------+-------------+--------
        I1           | V01         | 2025-11-01 | Q01         | si
        I1           | V01         | 2025-11-01 | Q37         | dias=8
        I2           | V02         | 2025-11-02 | Q01         | si
        I2           | V02         | 2025-11-02 | Q37         | dias=4
        I2           | V02         | 2025-11-02 | Q41         | 3
    """
    setting = replace(SETTING, values={"voice.answered": 0.0})

    found = answer(company(interviews=said), setting, Earlier())

    spoken = {s.signal: s for s in found.finding(Placement).signals}
    assert (spoken["sl"].origin, spoken["sl"].value.value) == ("interviews", 0.6)
    assert (spoken["cf"].origin, spoken["cf"].value.value) == ("interviews", 0.75)
    assert spoken["conc"].origin == "assumed"
    drawing = found.finding(ProposedOrganisation)
    assert drawing.assumed
    assert next(box.id for box in drawing.boxes) == "new:chief"


def test_an_empty_study_gets_a_place_and_a_list_of_what_to_bring():
    found = answer(company(), SETTING, Earlier())

    assert found.finding(Placement).option == "O2"
    assert len(found.all(MissingData)) == 9  # eight signals and the staff


def test_every_figure_has_a_value_or_says_why_not():
    found = placed(whole())

    assert {f.id for f in found.figures} == {f.measure for f in found.traces}
    assert all(f.value is not None or f.reasons for f in found.figures)
