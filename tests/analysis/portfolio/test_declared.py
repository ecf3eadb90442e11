"""What do sellers who were interviewed change in the portfolio, and what not?"""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.answers import Answer, Earlier, MissingData
from llavero.analysis.portfolio import section
from llavero.analysis.portfolio.findings import AccountSaid, SellersSay
from llavero.analysis.portfolio.method import customer
from llavero.analysis.portfolio.method.matrix import STRATEGIC
from llavero.analysis.portfolio.reading.interviews import told_of_accounts
from llavero.analysis.voice.reading import _of_groups
from llavero.document import Table
from llavero.foundation.measure import Source, Status
from llavero.prose import Prose, Style
from tests.analysis.portfolio.test_answer import (
    ACCOUNTS,
    SETTING,
    categories,
    figures,
    sales,
    whole,
)
from tests.analysis.voice.spoken import spoken
from tests.companies import company

# Golfo buys 720 of the year; no wallet is on record. Norte's is: 4,800, of which 2,400 is ours.
OF_GOLFO = {"account": "golfo", "Q17_golfo": "pct=40;seguridad=4"}


def said_by(*interviews: dict[str, object], **more: str | None) -> Answer:
    return whole(interviews="\n".join(spoken(*interviews)), **more)


def of(found: Answer, name: str) -> AccountSaid:
    told = found.finding(SellersSay)
    assert told is not None
    return next(one for one in told.accounts if one.name == name)


def test_a_share_that_a_seller_declares_gives_the_wallet_that_no_record_holds():
    found = figures(said_by(OF_GOLFO))

    share = found["D1.account_share@group:golfo"]
    assert share.value == pytest.approx(0.40)
    assert (share.status, share.reasons) == (Status.PARTIAL, ("declared",))
    assert share.source == Source.INTERVIEW
    assert float(str(found["D1.account_headroom@group:golfo"].value)) == 720 / 0.4 - 720
    assert found["D1.declared_shares"].value == 1


def test_an_account_of_which_a_seller_declares_the_share_has_a_category_that_says_so():
    before, after = whole(), said_by(OF_GOLFO)

    assert categories(before)["Golfo"] == "unclaimed"
    assert categories(after)["Golfo"] == "strategic"
    assert figures(after)["D1.account_quadrant@group:golfo"].reasons == ("declared",)
    assert figures(after)["D1.account_quadrant@group:norte"].reasons == ()


def test_a_sure_seller_is_believed_more_than_one_who_is_not():
    sure = figures(said_by(OF_GOLFO))
    unsure = figures(said_by({**OF_GOLFO, "Q17_golfo": "pct=40;seguridad=3"}))
    unsaid = figures(said_by({**OF_GOLFO, "Q17_golfo": "pct=40"}))

    # Headroom 1,080 × .8 or × .5, beside the 720 of the typical account.
    key = "D1.account_attractiveness@group:golfo"
    apart = 100 * (864 / (864 + 720) - 540 / (540 + 720)) * 25 / 65
    assert float(str(sure[key].value)) - float(str(unsure[key].value)) == pytest.approx(apart)
    assert unsaid[key].value == unsure[key].value


def test_a_wallet_on_record_goes_before_what_a_seller_declares():
    found = said_by({"account": "norte", "Q17_norte": "pct=90;seguridad=5"})

    assert figures(found)["D1.account_share@group:norte"].value == pytest.approx(0.5)
    assert figures(found)["D1.account_share@group:norte"].reasons == ()
    assert figures(found)["D1.account_share_said@group:norte"].value == pytest.approx(0.9)
    assert of(found, "Norte").used is False


def test_a_share_of_nothing_from_an_account_that_buys_gives_no_wallet():
    found = figures(said_by({**OF_GOLFO, "Q17_golfo": "pct=0;seguridad=5"}))

    assert found["D1.account_share@group:golfo"].reasons == ("no-wallet",)
    assert found["D1.account_share_said@group:golfo"].value == 0


def test_two_sellers_of_one_account_give_the_mean_and_it_is_said_that_they_differ():
    found = said_by(
        {**OF_GOLFO, "Q19_golfo": "2", "Q18_golfo": ("", "Aceros del Bajío, más baratos")},
        {**OF_GOLFO, "code": "V02", "Q17_golfo": "pct=60;seguridad=2", "Q19_golfo": "5",
         "Q18_golfo": ("", "Ninguno"), "Q20_golfo": "hoy=Cooperativa;antes=Básica"},
    )  # fmt: skip

    golfo = of(found, "Golfo")
    assert golfo.share.value == pytest.approx(0.50)
    assert (golfo.risk.value, golfo.risk.n) == (3.5, 2)
    assert golfo.rival is True
    assert golfo.stage.value is None
    assert golfo.stage.reasons == ("sellers-differ",)
    assert golfo.stages == ("basic", "cooperative")
    assert golfo.before.value == "basic"
    assert set(golfo.differ) == {"share", "rival", "risk", "stage"}


def test_only_the_last_valid_interview_of_each_seller_who_agreed_counts():
    first = {**OF_GOLFO, "id": "E1", "day": "2026-01-10", "Q17_golfo": "pct=20"}
    last = {**OF_GOLFO, "id": "E2", "day": "2026-02-10"}
    unwilling = {**OF_GOLFO, "code": "V02", "Q01": "0", "Q17_golfo": "pct=90"}

    found = said_by(last, first, unwilling)

    assert figures(found)["D1.account_share_said@group:golfo"].value == pytest.approx(0.40)
    told = found.finding(SellersSay)
    assert told is not None
    assert told.sellers == 1


def test_the_stage_that_a_seller_describes_stands_beside_that_of_the_indicators():
    before = figures(whole())
    found = said_by({"account": "norte", "Q20_norte": "hoy=Integrada;antes=Cooperativa"})

    norte = of(found, "Norte")
    assert (norte.stage.value, norte.before.value) == ("integrated", "cooperative")
    assert (norte.found, norte.otherwise) == ("cooperative", True)
    key = "D3.account_stage@group:norte"
    assert figures(found)[key].value == before[key].value == "cooperative"


def test_a_plan_that_a_seller_tells_of_counts_where_no_plans_are_on_record():
    plan = {"account": "norte", "Q28_norte": "≤3 m"}
    none_on_record = said_by(plan)
    on_record = said_by(plan, plans="account_id | written_on\nsur | 2025-06-01")

    known = "D3.account_known@group:norte"
    assert float(str(figures(none_on_record)[known].value)) > float(
        str(figures(whole())[known].value)
    )
    assert figures(none_on_record)[known].reasons == ("declared",)
    assert figures(on_record)[known].reasons == ()


def test_the_risk_alone_is_told_and_what_we_weigh_is_still_to_be_asked():
    found = said_by(
        {"account": "norte", "Q19_norte": "2"}, {"code": "V02", "account": "sur", "Q19_sur": "4"}
    )

    named = figures(found)
    assert (named["D2.risk_known"].value, named["D2.hard"].value) == (2, 1)
    assert named["D2.easily_left"].value == 1  # Norte, strategic to us
    assert named["D2.unasked"].value == 5
    sentences = [one.sentence for one in found.all(MissingData)]
    assert "portfolio-only-sellers" in sentences
    assert "portfolio-no-answers" not in sentences


@given(
    st.lists(st.sampled_from([1.0, 2.0, 2.9, 3.0, 4.0, 5.0]), min_size=1, max_size=8),
    st.floats(1, 5),
)
def test_who_could_easily_do_without_us_is_a_mismatch_whatever_we_weigh(risks, impact):
    risk = np.array(risks)
    quadrant = np.full(risk.size, STRATEGIC)

    view = customer.views(np.full(risk.size, impact), risk)

    assert (customer.easily_left(quadrant, risk) == customer.mismatched(quadrant, view)).all()


def test_the_review_of_half_a_year_before_knows_only_the_interviews_until_then():
    day = date(2025, 6, 30)
    early = {**OF_GOLFO, "id": "E1", "day": "2025-06-01", "Q17_golfo": "pct=20"}
    late = {**OF_GOLFO, "id": "E2", "day": "2025-12-01"}
    ledger = company(ledger=sales(), accounts=ACCOUNTS, interviews="\n".join(spoken(late, early)))

    assert told_of_accounts(ledger, SETTING, day)["golfo"].shares == (0.20,)
    assert told_of_accounts(ledger, SETTING)["golfo"].shares == (0.40,)


def test_an_account_that_no_record_knows_and_answers_not_known_or_declined_change_nothing():
    before = {key: figure.value for key, figure in figures(whole()).items()}

    stranger = said_by({"account": "Nadie SA", "Q17_Nadie SA": "pct=50"})
    silent = said_by({"account": "golfo", "Q17_golfo": "NS", "Q19_golfo": "NR", "Q20_golfo": "NS"})

    for found in (stranger, silent):
        after = {key: figure.value for key, figure in figures(found).items()}
        assert {key for key in before if after.get(key) != before[key]} <= {"D2.spoken"} | {
            key for key in after if key.split("@")[0] in COUNTS
        }
        assert figures(found)["D1.account_share@group:golfo"].value is None


COUNTS = (
    *("D1.declared_shares", "D1.rivals_named", "D2.risk_known", "D2.hard"),
    *("D2.easily_left", "D3.said_otherwise"),
)


def test_what_rests_on_sellers_is_no_record_to_set_their_answers_against():
    found = said_by(OF_GOLFO, {"code": "V02", "account": "norte", "Q17_norte": "pct=60"})

    recorded = _of_groups(Earlier({"portfolio": found}), "D1.account_share")

    assert "golfo" not in recorded
    assert "norte" in recorded


@pytest.mark.parametrize(
    ("language", "caption", "row"),
    [
        (
            "es",
            "Lo que declaran los vendedores de cada cuenta, junto a la etapa por indicadores",
            ["Golfo", "40.0 % (declarado)", "no", "2", "básica; hace dos años, básica",
             "cooperativa", "sí", "2"],
        ),
        (
            "en",
            "What sellers declare of each account, beside the stage by indicators",
            ["Golfo", "40.0% (declared)", "no", "2", "basic; two years ago, basic",
             "cooperative", "yes", "2"],
        ),
    ],
)  # fmt: skip
def test_one_table_sets_what_sellers_declare_beside_what_the_indicators_show(
    language, caption, row
):
    found = said_by(
        {**OF_GOLFO, "Q18_golfo": ("", "Ninguno"), "Q19_golfo": "2", "Q28_golfo": "≤12 m",
         "Q29_golfo": "Logística, Finanzas"}
    )  # fmt: skip

    blocks = section(found, Prose(Style.of(language), "llavero.analysis.portfolio"))
    table = next(b for b in blocks if isinstance(b, Table) and str(b.caption) == caption)
    assert [str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in table.rows[0]] == row


def test_nothing_moves_where_nobody_was_asked():
    found = whole()

    assert found.finding(SellersSay) is None
    assert figures(found)["D2.risk_known"].reasons == ("not-asked",)
    assert not any("declared" in figure.reasons for figure in found.figures)
