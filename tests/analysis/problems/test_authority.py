"""Is it found where those who serve key accounts may not decide, or stand alone?"""

from tests.analysis.problems.companies import KEY, SALES, asked, looked_for, metric


def test_an_approval_that_takes_six_days_is_a_lack_of_authority():
    found = looked_for(
        "P10",
        ledger=SALES,
        ka_status=KEY,
        interviews=asked(("V01", "Q37", "dias=7"), ("V02", "Q37", "dias=5")),
    )

    assert metric(found, "days").figure.value == 6
    assert metric(found, "days").figure.n == 2
    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")


def test_an_approval_within_the_day_is_none():
    found = looked_for(
        "P10", ledger=SALES, ka_status=KEY, interviews=asked(("V01", "Q37", "dias=1"))
    )

    assert found.state == "not_detected"


def test_without_interviews_nobody_knows_how_long_an_approval_takes():
    found = looked_for("P10", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["interviews"]


def test_what_every_seller_names_is_likely_though_no_figure_says_so():
    slow = "Primero, la autorización de precios tarda una semana."
    found = looked_for(
        "P10",
        ledger=SALES,
        ka_status=KEY,
        interviews=asked(
            ("V01", "Q37", "dias=1"),
            ("V01", "Q41", slow),
            ("V02", "Q37", "dias=1"),
            ("V02", "Q41", "Falta permiso para decidir precios."),
        ),
    )

    assert found.mentioned_by == ("V01", "V02")
    assert found.by_all
    assert found.likelihood.value == 4
    assert found.state == "detected"
    assert found.quotes[0].text.startswith("Primero, la autorización de precios")


def test_what_one_of_two_sellers_names_counts_for_one_degree():
    found = looked_for(
        "P10",
        ledger=SALES,
        ka_status=KEY,
        interviews=asked(
            ("V01", "Q37", "dias=1"),
            ("V01", "Q41", "La autorización de precios tarda."),
            ("V02", "Q41", "El almacén está lejos y hace calor."),
        ),
    )

    assert found.mentioned_by == ("V01",)
    assert not found.by_all
    assert found.likelihood.value == 2
