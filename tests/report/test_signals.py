"""Which signs do the figures give, and does each say what to do first?"""

from dataclasses import replace
from datetime import date

import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.basis.findings import BasisOfOrganisation, DeclaredBasis
from llavero.diagnosis.run import Run, diagnose
from llavero.document import Block, Bullets, Heading, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Status, Unit
from llavero.prose import FigureSpan, PlainSpan, Prose, Style, Text
from llavero.report.references import known_keys
from llavero.report.signal import Look, Signal
from llavero.report.signals import DETECTORS, evidence, say, signals, signals_blocks
from tests.companies import company

# Norte buys two thirds, ever less, at half the margin of the rest, and in the last month of each
# quarter; Viejo left; Callado bought every month and stopped in spring.
BUSY = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount | cogs
    -------+-------------+------------+------------+-----------+------------+-----
    B00    | invoice     | 2024-01-20 | anónimo    |           | 50         | 20
    B01    | invoice     | 2024-03-10 | norte      | lucia     | 500        | 300
    B02    | invoice     | 2024-06-10 | norte      | lucia     | 500        | 300
    B03    | invoice     | 2024-09-10 | norte      | lucia     | 500        | 300
    B04    | invoice     | 2024-12-10 | norte      | lucia     | 500        | 300
    B05    | invoice     | 2024-05-10 | viejo      | pedro     | 300        | 100
    B06    | invoice     | 2024-07-10 | sur        | pedro     | 100        | 40
    A01    | invoice     | 2025-03-10 | norte      | pedro     | 300        | 240
    A02    | invoice     | 2025-06-10 | norte      | pedro     | 300        | 240
    A03    | invoice     | 2025-09-10 | norte      | pedro     | 300        | 240
    A04    | invoice     | 2025-12-10 | norte      | pedro     | 200        | 160
    A05    | invoice     | 2025-07-10 | sur        | pedro     | 150        | 60
    A06    | invoice     | 2025-01-05 | callado    | lucia     | 30         | 10
    A07    | invoice     | 2025-02-05 | callado    | lucia     | 30         | 10
    A08    | invoice     | 2025-03-05 | callado    | lucia     | 30         | 10
    A09    | invoice     | 2025-04-05 | callado    | lucia     | 30         | 10
    A10    | invoice     | 2025-08-05 | anónimo    |           | 200        | 100
    A11    | credit_note | 2025-12-15 | norte      | pedro     | 100        | 80
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2024-01-01 | T1
    sur      | 2024-01-01 | T1
    viejo    | 2024-01-01 | T1
    callado  | 2024-01-01 | T1
    golfo    | 2024-01-01 | T1
"""
STAFF = """
    employee_id | name  | dept | job_title | job_family | sales_post | is_kam_dept | manager_id | hire_date
    ------------+-------+------+-----------+------------+------------+-------------+------------+-----------
    irma        | Irma  | Dir  | Directora | other      |            | false       |            | 2010-01-01
    lucia       | Lucía | KAM  | KAM       | sales      | seller     | true        | irma       | 2010-01-01
    marta       | Marta | KAM  | KAM       | sales      | seller     | true        | irma       | 2010-01-01
    pedro       | Pedro | Ven  | Vendedor  | sales      | seller     | false       |            | 2010-01-01
    ana         | Ana   | Ven  | Vendedora | sales      | seller     | false       | beto       | 2010-01-01
    beto        | Beto  | Ven  | Vendedor  | sales      | seller     | false       | ana        | 2010-01-01
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | pedro     | primary | 2023-06-01 | 2024-03-01
    norte      | marta     | primary | 2024-03-01 | 2025-01-01
    norte      | lucia     | primary | 2025-01-01 |
    sur        | lucia     | primary | 2024-06-01 |
    viejo      | lucia     | primary | 2024-06-01 |
    callado    | lucia     | primary | 2024-06-01 |
    golfo      | pedro     | primary | 2024-06-01 |
"""
CONTACTS = """
    contact_id | account_id | name
    -----------+------------+------
    c1         | norte      | Rosa
"""
MET = """
    id | date       | account_id | contact_id | employee_id
    ---+------------+------------+------------+------------
    i1 | 2025-06-01 | norte      | c1         | lucia
"""
DRIVERS = """
    account_id | driver | month      | quantity
    -----------+--------+------------+---------
    sur        | orders | 2025-03-01 | 20
    norte      | orders | 2025-03-01 | 1
"""
RATES = "driver | rate | pool\norders | 10 | 210"
TROUBLED = {
    "ledger": BUSY,
    "ka_status": KEY,
    "employees": STAFF,
    "assignments": ASSIGNED,
    "contacts": CONTACTS,
    "interactions": MET,
    "cts_drivers": DRIVERS,
    "cts_rates": RATES,
}


def steady() -> dict[str, str]:
    """Return a company in which nothing is past a threshold: eight equal accounts, two sellers."""
    rows = [
        f"{year}{month:02}{n} | invoice | {year}-{month:02}-1{n % 8} | c{n} | s{n % 2} | 100 | 60"
        for year in (2024, 2025)
        for month in range(1, 13)
        for n in range(8)
    ]
    head = "doc_id | doc_type | doc_date | account_id | seller_id | net_amount | cogs"
    assigned = [f"c{n} | s{n % 2} | primary | 2020-01-01" for n in range(8)]
    contacts = [f"p{n}{k} | c{n} | Rosa" for n in range(8) for k in range(2)]
    met = [f"i{n}{k} | 2025-06-01 | c{n} | p{n}{k} | s{n % 2}" for n in range(8) for k in range(2)]
    return {
        "ledger": "\n".join((head, *rows)),
        "ka_status": "\n".join(
            ("group_id | from | tier", *(f"c{n} | 2020-01-01 | T3" for n in range(7)))
        ),
        "employees": """
            employee_id | name | job_family | sales_post | is_kam_dept | manager_id | hire_date
            ------------+------+------------+------------+-------------+------------+-----------
            jefa        | Irma | other      |            | false       |            | 2010-01-01
            s0          | Ana  | sales      | seller     | true        | jefa       | 2010-01-01
            s1          | Luis | sales      | seller     | true        | jefa       | 2010-01-01
        """,
        "assignments": "\n".join(("account_id | seller_id | role | from", *assigned)),
        "contacts": "\n".join(("contact_id | account_id | name", *contacts)),
        "interactions": "\n".join(("id | date | account_id | contact_id | employee_id", *met)),
        "cts_drivers": "account_id | driver | month | quantity\n"
        + "\n".join(f"c{n} | orders | 2025-03-01 | 1" for n in range(8)),
        "cts_rates": "driver | rate | pool\norders | 10 | 80",
    }


def run_of(drawings: dict[str, str]) -> Run:
    """Return the run of a company drawn by hand."""
    return diagnose(company(**drawings), "digest", date(2025, 12, 31))


@pytest.fixture(scope="module")
def troubled() -> Run:
    return run_of(TROUBLED)


@pytest.fixture(scope="module")
def calm() -> Run:
    return run_of(steady())


@pytest.fixture(scope="module")
def flat() -> Run:
    return run_of({"ledger": "doc_id | doc_date | account_id | net_amount\nA | 2025-12-31 | n | 9"})


SHOWN = [
    "concentration",
    "fall",
    "shrunk",
    "lost",
    "silent",
    "key-behind",
    "hockey",
    "margin",
    "key-margin",
    "destroyers",
    "credit-notes",
    "overload",
    "unbalanced",
    "outside",
    "orphans",
    "idle",
    "passed-on",
    "unattributed",
    "single-contact",
    "hierarchy",
]


@pytest.mark.parametrize("id", SHOWN)
def test_a_company_that_has_it_shows_the_sign(troubled, id):
    assert isinstance(DETECTORS[id](troubled), Signal)


@pytest.mark.parametrize("id", [*SHOWN, "one-account", "rest-behind", "elsewhere"])
def test_a_company_that_has_it_not_is_told_clear(calm, id):
    assert DETECTORS[id](calm) is Look.CLEAR


def test_what_could_not_be_looked_at_is_not_told_clear(flat):
    looks = {id: detect(flat) for id, detect in DETECTORS.items()}
    seen = {id for id, look in looks.items() if look is not Look.BLIND}

    # One account buys it all; of its silence and of credit notes a line is enough to tell.
    assert isinstance(looks["concentration"], Signal)
    assert seen == {"concentration", "silent", "credit-notes"}


def test_growth_owed_to_one_account_is_a_sign():
    rows = """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        B1     | 2024-01-10 | norte      | 100
        B2     | 2024-06-10 | sur        | 100
        A1     | 2025-06-10 | norte      | 300
        A2     | 2025-12-10 | sur        | 50
    """
    found = DETECTORS["one-account"](run_of({"ledger": rows}))

    assert isinstance(found, Signal)
    assert found.involved == pytest.approx(200 / 200)


def test_a_department_that_sells_mostly_to_others_is_a_sign():
    few = {**steady(), "ka_status": "group_id | from\nc0 | 2020-01-01\nc1 | 2020-01-01"}
    found = DETECTORS["elsewhere"](run_of(few))

    assert isinstance(found, Signal)
    assert found.involved == pytest.approx(6 / 8)


def test_accounts_that_are_not_key_and_fall_behind_are_a_sign():
    drawings = steady()
    more = [f"X{m} | invoice | 2025-{m:02}-20 | c0 | s0 | 100 | 60" for m in range(1, 13)]
    found = DETECTORS["rest-behind"](
        run_of({**drawings, "ledger": "\n".join((drawings["ledger"], *more))})
    )

    assert isinstance(found, Signal)
    assert found.involved == pytest.approx(1200 / 10800)


def test_sales_to_a_pool_of_customers_are_not_sales_without_a_seller():
    drawings = steady()
    web = [f"W{m} | invoice | 2025-{m:02}-20 | web |  | 300 | 60" for m in range(1, 13)]
    ledger = "\n".join((drawings["ledger"], *web))
    pool = "account_id | name | is_pool\nweb | Tienda web | true"

    assert isinstance(DETECTORS["unattributed"](run_of({**drawings, "ledger": ledger})), Signal)
    pooled = run_of({**drawings, "ledger": ledger, "accounts": pool})
    assert DETECTORS["unattributed"](pooled) is Look.CLEAR


def test_the_signs_that_touch_more_sales_come_first(troubled):
    weights = [signal.involved for signal in signals(troubled)]
    known = [weight for weight in weights if weight is not None]

    assert known == sorted(known, reverse=True)
    assert weights[len(known) :] == [None] * (len(weights) - len(known))
    assert None in weights


LANGUAGES = pytest.mark.parametrize("language", ["es", "en"])


def prose_in(language: str) -> Prose:
    """Return the prose of the report in a language."""
    return Prose(Style.of(language), "llavero.report")


def texts(blocks: tuple[Block, ...]) -> list[Text]:
    """Return what the blocks say, row by row."""
    said: list[Text] = []
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                said.append(block.text)
            case Bullets():
                said.extend(block.items)
            case Table():
                said.extend(cell for row in block.rows for cell in row)
    return said


@LANGUAGES
def test_every_figure_told_is_a_figure_of_the_run_that_has_a_value(troubled, language):
    known = {figure.key: figure for figure in troubled.figures}
    told = [
        span.figure
        for text in texts(signals_blocks(troubled, prose_in(language)))
        for span in text.spans
        if isinstance(span, FigureSpan) and span.figure
    ]

    assert len(told) > len(SHOWN)
    assert set(told) <= known.keys()
    assert all(known[key].status in (Status.OK, Status.PARTIAL) for key in told)


@LANGUAGES
def test_no_digit_is_typed_into_the_prose(troubled, language):
    plain = [
        span.text
        for text in texts(signals_blocks(troubled, prose_in(language)))
        for span in text.spans
        if isinstance(span, PlainSpan)
    ]

    assert not [text for text in plain if any(mark.isdigit() for mark in text)]


@LANGUAGES
def test_no_sentence_is_said_twice_in_the_paragraphs(troubled, language):
    blocks = signals_blocks(troubled, prose_in(language))
    said = [str(block.text) for block in blocks if isinstance(block, Paragraph)]
    sentences = [one for text in said for one in text.split(". ")]

    assert len(said) == len(set(said))
    assert len(sentences) == len(set(sentences))


@LANGUAGES
def test_the_rich_case_fills_more_than_a_page_in_short_paragraphs(troubled, language):
    blocks = signals_blocks(troubled, prose_in(language))
    said = [str(block.text) for block in blocks if isinstance(block, Paragraph)]

    assert sum(len(text) for text in said) > 1800  # a cuartilla
    assert max(len(text.split()) for text in said) <= 140


@LANGUAGES
@pytest.mark.parametrize("id", DETECTORS)
def test_every_sign_can_say_what_it_is_and_what_it_needs(language, id):
    prose = prose_in(language)

    for part in ("", ".short", ".meaning", ".first", ".step", ".owner", ".needs"):
        assert prose.has(f"signal-{id}{part}"), part


@LANGUAGES
def test_no_seller_is_named_in_a_sign(troubled, language):
    said = " ".join(str(text) for text in texts(signals_blocks(troubled, prose_in(language))))

    assert not [name for name in ("Lucía", "Marta", "Pedro", "Irma") if name in said]


def test_what_the_signs_cite_is_in_the_list_of_references(troubled, calm):
    cited = {key for run in (troubled, calm) for signal in signals(run) for key in signal.citations}

    assert cited
    assert cited <= known_keys()


def test_without_a_sign_it_says_so_and_what_is_still_to_be_measured(calm):
    prose = prose_in("es")
    blocks = signals_blocks(calm, prose)

    assert signals(calm) == ()
    assert str(blocks[0].text) == prose.text("signals-none")
    assert not any(isinstance(block, Table) for block in blocks)


def test_what_is_needed_is_said_once_for_all_that_needs_it(flat):
    blocks = signals_blocks(flat, prose_in("es"))
    items = [str(text) for block in blocks if isinstance(block, Bullets) for text in block.items]
    needs = [item.partition(": ")[2] for item in items]

    assert len(needs) == len(set(needs))
    assert any(
        item.startswith("Las cuentas clave sin responsable; los ejecutivos sin cuenta clave")
        for item in items
    )


@LANGUAGES
def test_accounts_without_a_rule_or_with_another_than_is_said_are_a_sign(calm, language):
    word = Measure("M08", "none", Unit.CLASS, Source.LEDGER)
    owned = Measure("M08.single_owner", 0.4, Unit.SHARE, Source.LEDGER)
    base = BasisOfOrganisation("key", word, (), False, 2, 8, 99, owned, ())
    other = replace(word, value="geography")
    said = DeclaredBasis(replace(word, id="M08.declared", value="product"), 2, 2, False)

    def sign(*findings: object) -> Signal | Look:
        answers = {**calm.answers, "basis": Answer(findings)}
        return DETECTORS["basis"](replace(calm, answers=answers))

    ruled = replace(base, basis=other)
    assert sign(ruled) is Look.CLEAR
    for signal in (sign(base), sign(ruled, said)):
        assert isinstance(signal, Signal)
        assert str(say(signal, f".{signal.said[0]}", prose_in(language)))
        assert str(say(signal, f".{evidence(signal)}", prose_in(language)))


def test_an_amount_lost_is_told_without_its_sign_and_still_leads_to_its_figure(troubled):
    lost = next(signal for signal in signals(troubled) if signal.id == "lost")
    said = say(lost, ".fact", prose_in("es"))

    assert ("MXN\N{NO-BREAK SPACE}300.00", "M45.change_lost") in [
        (span.text, span.figure) for span in said.spans if isinstance(span, FigureSpan)
    ]


def test_the_table_gives_the_figure_of_what_is_shown(troubled):
    shown = {signal.id: signal for signal in signals(troubled)}

    assert evidence(shown["lost"]) == "evidence"
    assert evidence(shown["hierarchy"]) == "roots-evidence"


@pytest.mark.parametrize(("bought", "is_sign"), [(100, True), (1, False)])
def test_silent_accounts_are_a_sign_only_where_they_bought_much(bought, is_sign):
    lines = ["doc_id | doc_date | account_id | net_amount"]
    for month in range(1, 13):
        lines.append(f"N{month} | 2025-{month:02d}-10 | norte | 1000")
    for month in range(1, 9):  # nothing after August
        lines.append(f"S{month} | 2025-{month:02d}-10 | sur | {bought}")

    found = [s.id for s in signals(run_of({"ledger": "\n".join(lines)}))]

    assert ("silent" in found) is is_sign


# Viejo bought a hundredth of a hundredth of last year's sales and left.
TRIFLE = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    B1     | 2024-01-10 | norte      | 9999
    B2     | 2024-06-10 | viejo      | 1
    A1     | 2025-03-10 | norte      | 5000
    A2     | 2025-12-10 | norte      | 4999
"""


def test_accounts_lost_with_next_to_nothing_are_no_sign_unless_a_person_lowers_the_floor():
    trifle = run_of({"ledger": TRIFLE})
    lower = replace(trifle.setting, values={"retention.lost-sales": 0.0001})

    assert DETECTORS["lost"](trifle) is Look.CLEAR
    assert isinstance(DETECTORS["lost"](replace(trifle, setting=lower)), Signal)


UNRATED = """
    doc_id | doc_date   | account_id | seller_id | net_amount | currency
    -------+------------+------------+-----------+------------+---------
    B1     | 2024-03-10 | norte      | lucia     | 100        | MXN
    A1     | 2025-03-10 | norte      | lucia     | 100        | USD
"""


@LANGUAGES
def test_without_rates_it_says_so_and_asks_for_no_data_that_is_there(language):
    prose = prose_in(language)
    blocks = signals_blocks(run_of({"ledger": UNRATED}), prose)
    said = "\n".join(str(text) for text in texts(blocks))

    assert prose.text("signals-none-seen") in said
    assert said.count(prose.text("signals-needs-rates")) == 1
    assert prose.text("signal-concentration.needs") not in said


@pytest.mark.parametrize(("first", "is_sign"), [("lucia", False), ("pedro", True)])
def test_short_stays_are_no_sign_of_handovers_where_the_accounts_are_as_young(first, is_sign):
    ledger = f"""
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A0     | 2021-01-10 | viejo      | pedro     | 1
        A1     | 2025-03-10 | norte      | {first}   | 100
        A2     | 2025-09-10 | norte      | lucia     | 200
    """

    found = [signal.id for signal in signals(run_of({"ledger": ledger}))]

    assert ("passed-on" in found) is is_sign
