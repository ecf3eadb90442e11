"""How strong are the relationships of a small company, and what is warned of?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from llavero.analysis.answers import Answer, Earlier, MissingData
from llavero.analysis.relationships import DEFINITIONS, answer
from llavero.analysis.relationships.findings import (
    AccountPeople,
    AccountRelation,
    AccountRelations,
    FunctionsMet,
    KnownLink,
    RelationAlert,
)
from llavero.analysis.strength.handed import RelationScores
from llavero.foundation.measure import Measure, Status
from tests.analysis.relationships.companies import TABLES, five, with_
from tests.analysis.strength.relations import SETTING
from tests.companies import company


@cache
def whole(**tables: str | None) -> Answer:
    ledger = with_(**tables) if tables else five()
    return answer(ledger, SETTING, Earlier())


def figures(found: Answer) -> dict[str, Measure]:
    return {figure.key: figure for figure in found.figures}


def of(name: str, found: Answer | None = None) -> AccountRelation:
    relations = (found or whole()).finding(AccountRelations)
    assert relations is not None
    return next(one for one in relations.accounts if one.name == name)


def alert(kind: str, found: Answer | None = None) -> RelationAlert:
    return next(one for one in (found or whole()).all(RelationAlert) if one.kind == kind)


def test_the_key_accounts_are_told_largest_sales_first():
    relations = whole().finding(AccountRelations)

    assert relations is not None
    assert relations.key
    assert [one.name for one in relations.accounts] == ["Norte", "Sur", "Este", "Oeste", "Lago"]


def test_contacts_are_listed_active_and_effective():
    norte = of("Norte")

    assert (norte.listed.value, norte.active.value, norte.wanted) == (4, 3, 5)
    # Four meetings with each of three contacts.
    assert norte.effective.value == pytest.approx(3)
    assert norte.top_share.value == pytest.approx(1 / 3)


def test_roles_are_covered_by_who_was_met_and_the_others_are_gaps():
    norte = of("Norte")

    assert norte.roles.value == pytest.approx(0.25 + 0.15 + 0.15)
    assert norte.covered == ("decider", "buyer", "user")
    assert norte.gaps == ("approver", "influencer", "gatekeeper", "champion")


def test_our_breadth_counts_people_and_areas_on_both_sides():
    norte = of("Norte")

    assert (norte.people.value, norte.ours.value, norte.theirs.value) == (3, 3, 3)


def test_a_relation_of_one_pair_is_a_bow_tie_and_a_woven_one_a_diamond():
    assert (of("Sur").bow_tie.value, of("Sur").shape) == (1.0, "bow-tie")
    # Lucía met five times, twice at most the same contact: 2 of 12.
    assert of("Norte").bow_tie.value == pytest.approx(2 / 12)
    assert of("Norte").shape == "diamond"


def test_the_tenure_says_where_it_comes_from():
    assert of("Norte").tenure.detail["tenure_source"] == "assignment"
    assert of("Norte").tenure.value == pytest.approx(6, abs=0.01)
    este = of("Este").tenure
    assert este.detail["tenure_source"] == "first-invoice"
    assert (este.status, este.reasons) == (Status.PARTIAL, ("start-from-sales",))


def test_the_age_of_who_bought_in_the_first_month_is_at_least_that():
    assert of("Norte").age.reasons == ("left-censored",)
    assert of("Sur").age.reasons == ()


def test_the_share_of_wallet_has_the_interval_of_its_grade():
    este = of("Este")

    assert este.wallet_share.value == pytest.approx(0.4)
    assert este.wallet_low.value == pytest.approx(0.4 / 1.5)
    assert este.wallet_high.value == pytest.approx(0.8)
    assert este.headroom.value == pytest.approx(600)


def test_a_wallet_smaller_than_the_sales_gives_no_share():
    assert of("Sur").wallet_share.value is None
    assert of("Sur").wallet_share.reasons == ("wallet-overfull",)
    assert of("Oeste").wallet_share.reasons == ("no-wallet",)


def test_cadence_is_kept_with_who_was_met_within_the_days_of_influence_and_level():
    # n3 on 15 November against 60 days, n1 on 15 December against 30, n2 on 15 October against 90.
    assert of("Norte").compliance.value == pytest.approx(3 / 4)
    assert of("Este").compliance.value == 0
    assert of("Norte").regularity.value == pytest.approx(0.96, abs=0.02)
    assert of("Sur").regularity.reasons == ("few-gaps",)


def test_initiative_of_the_customer_and_what_passes_through_the_manager():
    assert of("Norte").sought.value == pytest.approx(3 / 12)
    assert of("Este").through_seller.value == pytest.approx(3 / 4)


def test_judgements_of_who_serves_the_account_are_marked_as_its_own():
    assert of("Este").flags == ("stale-judgement", "self-assessed")
    assert of("Sur").flags == ("stale-judgement", "self-assessed")
    assert of("Norte").flags == ()
    assert "self-assessed" in of("Este").judged.reasons
    assert of("Este").measured.reasons == ()


def test_a_relation_that_hangs_on_one_contact_is_capped_and_cut():
    sur = of("Sur")

    assert sur.score.value is not None
    assert float(sur.score.value) <= 50
    assert sur.coverage.value == pytest.approx(1)


def test_who_was_never_met_is_silent_since_records_began_and_has_no_score():
    oeste = of("Oeste")

    assert oeste.active.value == 0
    assert oeste.days.value == (date(2025, 12, 31) - date(2024, 6, 10)).days
    assert oeste.days.reasons == ("silent-since-records",)
    assert oeste.score.value is None


def test_each_alert_names_its_accounts_with_the_sales_at_stake():
    assert [one.name for one in alert("single").accounts] == ["Sur", "Oeste", "Lago"]
    assert alert("single").sales.value == Decimal(900)
    assert [one.name for one in alert("dependent").accounts] == ["Sur", "Este"]
    assert [one.name for one in alert("silent").accounts] == ["Este", "Oeste", "Lago"]
    assert [one.name for one in alert("handovers").accounts] == ["Sur"]
    assert [one.name for one in alert("old").accounts] == ["Norte", "Lago"]


def test_a_seller_with_a_day_to_leave_is_warned_of_with_the_part_of_the_dealings():
    leaving = {one.name: one for one in alert("leaver").accounts}

    assert list(leaving) == ["Sur", "Este", "Oeste"]
    assert (leaving["Este"].who, leaving["Este"].day) == ("Diego", date(2026, 2, 1))
    assert leaving["Este"].figure.value == pytest.approx(3 / 4)
    assert leaving["Oeste"].figure.value is None


def test_functions_of_ours_meet_functions_of_theirs():
    met = whole().finding(FunctionsMet)

    assert met is not None
    assert set(met.ours) == {"Cuentas", "Logística", "Servicio"}
    assert sum(map(sum, met.parts)) + met.rest == pytest.approx(1)


def test_a_map_names_who_agreed_and_tells_confirmed_from_assumed():
    people = next(one for one in whole().all(AccountPeople) if one.account == "Norte")
    contacts = {one.key: one for one in people.contacts}

    assert (contacts["n1"].name, contacts["n2"].name) == ("Ana", "")
    assert (contacts["n2"].post, contacts["n2"].role, contacts["n2"].influence) == (
        "Planta",
        "decider",
        5,
    )
    assert contacts["n1"].active
    assert contacts["n1"].last_on == date(2025, 12, 15)
    assert not contacts["n4"].confirmed
    assert contacts["n4"].owner == "Lucía"
    assert contacts["n4"].age_days == (date(2025, 12, 31) - date(2023, 1, 1)).days
    assert sum(link.interactions for link in people.links) == 12
    assert isinstance(people.links[0], KnownLink)


def test_every_account_with_a_score_is_handed_on():
    handed = whole().finding(RelationScores)

    assert handed is not None
    told = dict(zip(handed.groups, handed.score, strict=True))
    assert set(told) == {"norte", "sur", "este", "golfo", "lago"}
    assert told["golfo"] == 0  # listed, and met by nobody
    assert told["norte"] == of("Norte").score.value


def test_without_interactions_active_contacts_are_unknown_and_not_zero():
    found = whole(interactions=None)

    assert of("Norte", found).active.reasons == ("no-interactions",)
    assert of("Norte", found).listed.value == 4
    assert alert("single", found).count.value is None
    assert "relationships-no-interactions" in {one.sentence for one in found.all(MissingData)}


def test_interactions_of_part_of_the_year_make_figures_partial():
    early = ("2024", "2025-01", "2025-02", "2025-03")
    rows = [row for row in TABLES["interactions"].splitlines() if not any(m in row for m in early)]
    found = whole(interactions="\n".join(rows))

    assert "interactions-short" in of("Norte", found).active.reasons


BARE = "doc_id | doc_date | account_id | net_amount\n"


@pytest.mark.parametrize(
    "ledger",
    [
        BARE + "A1 | 2025-06-10 | solo | 5",
        BARE + "".join(f"A{at} | 2025-06-10 | c{at} | 5\n" for at in range(12)),
        BARE + "A1 | 2025-06-10 | uno | 500\nA2 | 2025-06-11 | dos | -3",
    ],
    ids=["one account", "one purchase each", "all in one account"],
)
def test_a_bare_ledger_gives_no_figure_of_a_relationship_and_says_what_is_missing(ledger):
    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert figures(found)["E5.median"].value is None
    assert not any(one.accounts for one in found.all(RelationAlert))
    sentences = {one.sentence for one in found.all(MissingData)}
    assert {"relationships-no-contacts", "relationships-no-interactions"} <= sentences


def test_every_definition_has_its_trace_and_every_figure_its_definition():
    assert [trace.measure for trace in whole().traces] == [one.id for one in DEFINITIONS]
    assert {figure.id for figure in whole().figures} == {one.id for one in DEFINITIONS}


def test_another_day_gives_another_silence():
    later = replace(SETTING, as_of=date(2026, 1, 31))
    found = answer(five(), later, Earlier())

    assert of("Norte", found).days.value == of("Norte").days.value + 31


def test_a_meeting_that_names_the_contact_is_with_the_one_of_the_list():
    names = {"n1": "Ana", "n2": "BETO", "n3": "caro", "s1": "Eva", "e1": "Fito", "e2": "Gema"}
    named = TABLES["interactions"]
    for code, name in names.items():
        named = named.replace(f"| {code} |", f"| {name} |")
    assert named != TABLES["interactions"]

    found = whole(interactions=named)

    for account in ("Norte", "Sur", "Este"):
        assert of(account, found) == of(account)


def test_a_name_that_two_contacts_of_an_account_share_means_neither():
    twins = TABLES["contacts"].replace("| Beto ", "| Ana  ")
    named = TABLES["interactions"].replace("| n1 |", "| Ana |")

    norte = of("Norte", whole(contacts=twins, interactions=named))

    assert "buyer" in norte.gaps  # n1 is the buyer, and of whom "Ana" is nothing is known
