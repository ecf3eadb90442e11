"""How is concentration told?"""

from llavero.analysis.answers import Earlier
from llavero.analysis.concentration import answer, section
from llavero.document import Callout, Chart, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.concentration.test_answer import SETTING, SEVEN
from tests.companies import company


def blocks(language):
    found = answer(company(ledger=SEVEN), SETTING, Earlier())
    return section(found, Prose(Style.of(language), "llavero.analysis.concentration"))


def test_the_paragraph_goes_from_the_figure_to_what_it_means():
    said = [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ")
        for b in blocks("es")
        if isinstance(b, Paragraph)
    ]

    assert said[0] == (
        "La cuenta mayor compra 40.0 % de las ventas positivas del periodo y las cinco mayores, "
        "95.0 %. De 7 cuentas con compras, bastan 3 (42.9 % de ellas) para reunir cuatro quintas "
        "partes de la venta; la quinta parte de mayor tamaño aporta 65.0 %. La cartera se comporta "
        "como si tuviera 3.9 cuentas de igual tamaño. El índice de concentración (0.259) corresponde "
        "a una dependencia alta. La salida de una de las primeras cuentas comprometería el "
        "resultado de la empresa."
    )


def test_a_large_account_in_a_spread_portfolio_is_not_called_harmless():
    ledger = "doc_id | doc_date | account_id | net_amount\nA0 | 2025-01-10 | mayor | 25\n"
    ledger += "\n".join(f"B{n} | 2025-01-10 | c{n} | 1" for n in range(75))
    found = answer(company(ledger=ledger), SETTING, Earlier())
    spread = section(found, Prose(Style.of("es"), "llavero.analysis.concentration"))[1]

    assert isinstance(spread, Paragraph)
    assert "cartera diversificada" in str(spread.text)
    assert "su salida decidiría por sí sola el resultado del año" in str(spread.text)
    assert "Ninguna cuenta decide" not in str(spread.text)


def test_english_says_the_same_with_the_same_figures():
    said = [str(b.text) for b in blocks("en") if isinstance(b, Paragraph)]

    assert said[0].startswith("The largest account buys 40.0% of the positive sales of the period")
    assert "Of 7 accounts that bought, 3 (42.9% of them) are enough" in said[0]


def test_the_section_holds_a_chart_a_table_of_measures_one_of_cases_and_a_warning():
    kinds = [type(block) for block in blocks("es")]

    assert kinds.count(Chart) == kinds.count(Callout) == 1
    assert kinds.count(Table) == 2


def test_the_cases_reason_from_the_loss_to_what_a_lower_index_hides():
    said = [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ")
        for b in blocks("es")
        if isinstance(b, Paragraph)
    ]

    assert said[-1] == (
        "Si se fuera norte, la venta caería 40.0 %, a MXN 600.00; harían falta 4 cuentas de tamaño "
        "mediano para reponerla. El índice de concentración pasaría de 0.259 a 0.274: al irse la "
        "mayor, lo que queda descansa en menos manos todavía. Basta con que la mayor compre 20.0 % "
        "menos para que la venta total baje 8.0 %. Si norte y sur pasaran al mismo grupo, un solo "
        "comprador decidiría 65.0 % de la venta sin que nada cambiara en las facturas. Una cuenta "
        "nueva que comprara 10.0 % de la venta de hoy llevaría el peso de la mayor de 40.0 % a 36.4 %."
    )


def test_the_table_of_cases_names_each_and_starts_with_today():
    tables = [block for block in blocks("en") if isinstance(block, Table)]
    cases = tables[-1]

    assert [str(row[0]) for row in cases.rows] == [
        "Today",
        "The largest leaves",
        "The five largest leave",
        "The largest buys 20.0% less",
        "The two largest merge",
        "A new account with 10.0% of the sales",
    ]
    assert {str(row[-1]) for row in cases.rows} == {"high"}


def test_a_single_account_has_no_one_to_merge_with_and_its_loss_is_not_told():
    ledger = "doc_id | doc_date | account_id | net_amount\nA0 | 2025-01-10 | sola | 25"
    found = answer(company(ledger=ledger), SETTING, Earlier())
    told = section(found, Prose(Style.of("en"), "llavero.analysis.concentration"))
    cases = [block for block in told if isinstance(block, Table)][-1]

    assert [str(row[0]) for row in cases.rows] == [
        "Today",
        "The largest buys 20.0% less",
        "A new account with 10.0% of the sales",
    ]


def test_the_axis_of_the_chart_says_in_which_currency_sales_are():
    titles = {
        language: [b.value_title for b in blocks(language) if isinstance(b, Chart)]
        for language in ("es", "en")
    }

    assert titles == {"es": ["Ventas netas (MXN)"], "en": ["Net sales (MXN)"]}


def test_of_thirty_counters_the_largest_are_named_and_how_many_more():
    ledger = "doc_id | doc_date | account_id | net_amount\nA0 | 2025-01-10 | norte | 5\n"
    rows = (f"B{n} | 2025-01-10 | PÚBLICO EN GENERAL {n} | {100 - n}" for n in range(30))
    found = answer(company(ledger=ledger + "\n".join(rows)), SETTING, Earlier())

    said = {
        language: next(
            str(block.items[0])
            for block in section(found, Prose(Style.of(language), "llavero.analysis.concentration"))
            if isinstance(block, Callout)
        )
        for language in ("es", "en")
    }
    assert "PÚBLICO EN GENERAL 7 y 22 más no son cuentas" in said["es"]
    assert "PÚBLICO EN GENERAL 7 and 22 more are not accounts" in said["en"]
    assert "PÚBLICO EN GENERAL 8" not in said["es"]


def test_an_index_that_would_be_written_the_same_is_not_said_to_go_down():
    ledger = "doc_id | doc_date | account_id | net_amount\n"
    ledger += "\n".join(f"B{n} | 2025-01-10 | c{n} | {100 + n}" for n in range(300))
    found = answer(company(ledger=ledger), SETTING, Earlier())
    told = section(found, Prose(Style.of("es"), "llavero.analysis.concentration"))
    said = " ".join(str(block.text) for block in told if isinstance(block, Paragraph))

    assert "seguiría en 0.0" in said
    assert "bajaría de" not in said
