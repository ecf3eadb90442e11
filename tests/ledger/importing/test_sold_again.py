"""Are sales that two files tell, as invoices and delivery notes do, counted once?"""

DAYS = [(month, day) for month in range(1, 7) for day in (4, 12, 20, 28)]


def told(
    number: str, head: str, *, later: int = 0, cents: int = 0, amounts: int = 12, customers: int = 3
) -> str:
    """Return a text of a line per sale, of so many different amounts and customers."""
    lines = [
        f"{number}{at:03},2025-{month:02}-{day:02},C{at % customers},P1,{100 + at % amounts}.{25 + cents}"
        for at, (month, day) in enumerate(DAYS)
    ]
    return "\n".join([head, *lines[later:]]) + "\n"


INVOICES = "Factura,Fecha factura,Cliente,Producto,Importe neto"
NOTES = "Albarán No.,Fecha,Cliente,Producto,Importe neto"


def test_delivery_notes_of_the_invoices_do_not_count_again(office):
    invoices = office.text("facturas.csv", told("F", INVOICES))
    notes = office.text("albaranes.csv", told("A", NOTES))

    outcome = office.take(invoices, notes)

    assert office.rows("SELECT count(*), sum(net_amount)::FLOAT FROM ledger") == [(24, 2538.0)]
    kept_out = [out for source in outcome.sources for out in source.kept_out]
    assert [(out.name, out.rows) for out in kept_out] == [("sold-again", 24)]


def test_what_came_before_stays_and_what_tells_it_again_later_gives_way(office):
    office.take(office.text("facturas.csv", told("F", INVOICES)))

    office.take(office.text("albaranes.csv", told("A", NOTES, later=2)))

    assert office.rows("SELECT min(doc_id), count(*) FROM ledger") == [("F000", 24)]


def test_other_amounts_are_other_sales(office):
    other = told("B", INVOICES, cents=10)

    office.take(office.text("norte.csv", told("F", INVOICES)), office.text("sur.csv", other))

    assert office.rows("SELECT count(*) FROM ledger") == [(48,)]


def test_the_same_fees_of_another_year_are_other_sales(office):
    last_year = told("E", INVOICES).replace("2025-", "2024-")

    office.take(office.text("2025.csv", told("F", INVOICES)), office.text("2024.csv", last_year))

    assert office.rows("SELECT count(*) FROM ledger") == [(48,)]


def test_two_services_at_the_same_few_prices_are_other_sales(office):
    one, other = (told(number, INVOICES, amounts=3) for number in ("F", "G"))

    office.take(office.text("internet.csv", one), office.text("telefonia.csv", other))

    assert office.rows("SELECT count(*) FROM ledger") == [(48,)]


def test_what_a_source_sells_many_times_a_month_shows_nothing(office):
    counter = told("F", INVOICES, customers=1)
    doubled = counter + "\n".join(counter.splitlines()[1:]).replace("F", "H") + "\n"
    other = doubled.replace("F0", "G0").replace("H0", "J0")

    office.take(office.text("tienda-1.csv", doubled), office.text("tienda-2.csv", other))

    assert office.rows("SELECT count(*) FROM ledger") == [(96,)]


def test_few_lines_may_be_alike_by_chance(office):
    few = "\n".join(told("A", NOTES).splitlines()[:6]) + "\n"

    office.take(office.text("facturas.csv", told("F", INVOICES)), office.text("mas.csv", few))

    assert office.rows("SELECT count(*) FROM ledger") == [(29,)]
