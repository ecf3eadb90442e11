"""What do the sellers have in common? Small interviews, at the door of the analysis."""

from datetime import date

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.patterns import answer, section
from llavero.analysis.patterns.findings import (
    CodersAgree,
    Contradiction,
    NoContrast,
    Pattern,
    PatternsHeard,
    RoutineTold,
    SharedSet,
)
from llavero.document import Paragraph, Table
from llavero.foundation.period import Period
from llavero.prose import Prose, Style
from tests.companies import company
from tests.interview.tables import WHOLE

DAY = date(2026, 10, 31)
FLOOR = "Me entero por los mecánicos y los operadores de la planta."
TENDER = "Reviso los portales y las licitaciones cada día."


def rows(*sellers: dict[str, tuple[str, str]]) -> str:
    """Return the table of interviews V01, V02…, each with some answers changed."""
    lines = [
        "interview_id | seller_code | date | language | question_id | account_id | value | text"
    ]
    for number, changed in enumerate(sellers, 1):
        said = dict(WHOLE)
        said |= {(name.partition("_")[0], name.partition("_")[2]): v for name, v in changed.items()}
        for (question, account), (value, text) in said.items():
            first = value.partition("|")[0]  # a drawn cell has no bar
            cells = (
                f"E{number}",
                f"V0{number}",
                "2026-10-06",
                "es",
                question,
                account,
                first,
                text,
            )
            lines.append(" | ".join(cells))
    return "\n".join(lines)


def answered(*sellers: dict[str, tuple[str, str]], values=None, **tables: str):
    setting = Setting(DAY, Period.last_complete_months(DAY), "MXN", values=values or {})
    ledger = company(interviews=rows(*sellers), **tables)
    return answer(ledger, setting, Earlier())


def pattern(found, trait: str) -> Pattern:
    return next(p for p in found.all(Pattern) if p.trait == trait)


def test_what_all_and_what_some_say_is_told_with_its_count():
    found = answered(
        {"Q30": ("", FLOOR), "Q28": ("no", "")},
        {"Q30": ("", FLOOR), "Q28": ("no", "")},
        {"Q30": ("", TENDER), "Q28": ("≤3 m", "")},
    )
    users, plan = pattern(found, "I04"), pattern(found, "no-plan")

    assert (users.holders.value, users.of.value, users.level) == (2, 3, "majority")
    assert users.codes == ("V01", "V02")
    assert users.others == ("V03",)
    assert users.quote is not None
    assert "mecánicos" in users.quote.words
    assert (plan.holders.value, plan.level, plan.codes) == (2, "majority", ("V01", "V02"))
    assert pattern(found, "I05").level == "single"
    assert pattern(found, "slow-approval").level == "unanimous"


def test_of_a_question_that_one_did_not_answer_only_the_others_count():
    found = answered({"Q28": ("", "")}, {"Q28": ("no", "")}, {"Q28": ("no", "")})
    plan = pattern(found, "no-plan")

    assert (plan.holders.value, plan.of.value, plan.level) == (2, 2, "unanimous")
    assert plan.others == ()


def test_percentages_wait_for_ten_interviews():
    assert pattern(answered({}, {}), "no-plan").share is None


def test_one_interview_has_no_patterns_and_the_reader_is_told():
    found = answered({})
    blocks = section(found, Prose(Style.of("es"), "llavero.analysis.patterns"))

    assert found.all(Pattern) == ()
    assert any("hacen falta 2" in str(b.text) for b in blocks if isinstance(b, Paragraph))


def test_an_interview_without_consent_or_with_too_few_answers_does_not_count():
    blank = {f"{q}_{a}" if a else q: ("", "") for q, a in WHOLE}
    found = answered({}, {"Q01": ("no", "")}, blank)
    heard = found.finding(PatternsHeard)

    assert heard is not None
    assert heard.codes == ("V01",)


def test_how_much_must_be_answered_is_what_the_study_says():
    found = answered({"Q42": ("", "")}, {}, values={"voice.answered": 1.0})
    heard = found.finding(PatternsHeard)

    assert heard is not None
    assert heard.codes == ("V02",)


def test_without_interviews_it_is_said_what_they_would_allow():
    setting = Setting(DAY, Period.last_complete_months(DAY), "MXN")
    found = answer(company(), setting, Earlier())

    assert found.finding(MissingData) is not None
    assert all(figure.reasons == ("no-interviews",) for figure in found.figures)


def test_traits_that_go_together_are_a_closed_set():
    together = {"Q30": ("", FLOOR), "Q36": ("", "Con confianza y amistad de años.")}
    found = answered(together, together, {"Q30": ("", TENDER)})
    sets = {one.traits: one.codes for one in found.all(SharedSet)}

    assert any({"I04", "A01"} <= set(traits) for traits, codes in sets.items() if len(codes) == 2)


def test_a_set_that_holds_another_whole_is_told_by_what_it_adds():
    floor = {"Q30": ("", FLOOR)}
    found = answered(floor, floor, {"Q30": ("", TENDER)})
    blocks = section(found, Prose(Style.of("es"), "llavero.analysis.patterns"))
    tables = [b for b in blocks if isinstance(b, Table)]
    told = [str(row[0]) for table in tables for row in table.rows]

    beyond = [cell for cell in told if cell.startswith("además de lo que comparten V01, V02, V03:")]
    assert len(beyond) == 1
    assert "usuarios" in beyond[0]
    assert "visita programada" not in beyond[0]  # which the three share


def test_two_answers_that_hardly_go_together_are_put_side_by_side():
    found = answered(
        {"Q27": ("solicitud=1;cotizacion=4", ""), "Q37": ("pct=3;dias=2.5", "")},
        {"Q33": ("9", ""), "Q31": ("-3", "")},
        {"Q20_Aceros": ("hoy=Integrada;antes=Básica", ""), "Q19_Aceros": ("1", "Es fácil.")},
    )
    kinds = {(one.code, one.kind, one.account) for one in found.all(Contradiction)}

    assert kinds == {("V01", "quote", ""), ("V02", "ahead", ""), ("V03", "replaceable", "Aceros")}


def test_codes_that_people_gave_stand_before_what_words_suggest():
    codings = """
        interview_id | question_id | account_id | coder | code
        -------------+-------------+------------+-------+-----
        E1           | Q30         |            | A     | I05
        E1           | Q30         |            | B     | I05
    """
    found = answered({"Q30": ("", FLOOR)}, {"Q30": ("", FLOOR)}, codings=codings)

    assert pattern(found, "I04").codes == ("V02",)
    assert pattern(found, "I05").codes == ("V01",)
    assert pattern(found, "I05").confirmed
    agreed = found.finding(CodersAgree)
    assert agreed is not None
    assert agreed.twice.value == 1


def test_a_code_that_the_closed_answer_denies_is_not_suggested():
    crm = {"Q26": ("libreta", "En el CRM registro poco, casi todo en la libreta.")}

    assert not [p for p in answered(crm, crm).all(Pattern) if p.trait == "R16"]


def test_so_few_cannot_show_that_a_practice_works():
    found = answered({"Q31": ("10", "")}, {"Q31": ("90", "")})
    none = found.finding(NoContrast)

    assert none is not None
    assert none.least.value == 0.5


def test_a_routine_of_few_facets_is_no_standard_one():
    found = answered({}, {})

    assert [one.standard for one in found.all(RoutineTold)] == [False, False]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("count", [1, 2, 6, 8])
def test_the_section_reads_with_any_number_of_interviews(language, count):
    sellers = [{"Q30": ("", FLOOR if n % 2 else TENDER), "Q31": (str(n), "")} for n in range(count)]
    found = answered(*sellers)
    blocks = section(found, Prose(Style.of(language), "llavero.analysis.patterns"))

    assert all(str(b.text).strip() for b in blocks if isinstance(b, Paragraph))
    tables = [block for block in blocks if isinstance(block, Table)]
    assert all(len(t.columns) == 3 + (count - 1) for t in tables[:1]) or count == 1


def test_hostile_words_harm_nobody():
    strange = {"Q21": ("", "{ $code } <b>&amp; " * 400), "Q30": ("", "😀"), "Q36": ("", "=1+1")}

    assert answered(strange, strange).finding(PatternsHeard) is not None


def test_who_answers_nothing_in_words_is_no_witness_that_something_is_not_done():
    silent = {f"Q{n}": ("NS", "") for n in (30, 31, 34, 35)}

    found = answered(
        {"Q30": ("", FLOOR)}, {"Q30": ("", TENDER), "Q31": ("3", ""), "Q34": ("", "")}, silent
    )

    users = pattern(found, "I04")
    assert (users.holders.value, users.of.value) == (1, 2)
