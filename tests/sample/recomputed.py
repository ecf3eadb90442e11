"""Every planted truth, computed again from the files alone."""

from collections.abc import Callable, Mapping
from statistics import mean, pstdev

from tests.sample.books import Books

Check = Callable[[Books], object]
HOURS = "CASE tier WHEN 'T1' THEN 480 WHEN 'T2' THEN 240 ELSE 96 END"


def sql(query: str) -> Check:
    return lambda books: books.one(query)


def column(query: str) -> Check:
    return lambda books: books.column(query)


def pairs(query: str) -> Check:
    return lambda books: books.pairs(query)


def rows_of_ledger(books: Books) -> object:
    read = books.pairs("SELECT substr(file, 12, 4), count(*) FROM ledger_text GROUP BY 1")
    kept = books.pairs("SELECT substr(file, 12, 4), count(*) FROM dated GROUP BY 1")
    return {
        y: {"kept": kept[y], "set_aside": int(str(n)) - int(str(kept[y]))} for y, n in read.items()
    }


def basis(books: Books, sellers: str, groups: str) -> object:
    """Name the dimension in which each seller sells nearly all in one category."""

    def purity(category: str) -> float:
        return float(
            str(
                books.one(f"""
                    SELECT sum(most) / sum(everything) FROM (
                        SELECT max(x) AS most, sum(x) AS everything FROM (
                            SELECT seller, {category} AS category, sum(pesos) AS x
                            FROM year_lines l JOIN customers c ON c."Clave cliente" = l.account
                            WHERE seller IN ({sellers}) AND {groups} GROUP BY ALL)
                        GROUP BY seller)""")
            )
        )

    by = {"segment": purity('c."Sector"'), "geography": purity('c."Región"')}
    best, other = sorted(by, key=lambda name: -by[name])
    assert by[best] > 0.9
    assert by[best] - by[other] > 0.3
    return best


def kam_basis(books: Books) -> object:
    return basis(books, "SELECT kam FROM kam_of", "top IN (SELECT top FROM key_now)")


def field_basis(books: Books) -> object:
    return basis(books, "SELECT code FROM here WHERE part = 'Vendedor' AND NOT kam", "true")


def growth(books: Books, top: object) -> float:
    now, before = (
        books.one("SELECT sum(pesos) FROM lines WHERE top = ? AND in_year = ?", top, year)
        for year in (2025, 2024)
    )
    return float(str(now)) / float(str(before)) - 1


def quarters(books: Books, top: object) -> tuple[float, ...]:
    changes = []
    for quarter in (3, 4):
        query = "SELECT sum(pesos) FROM lines WHERE top = ? AND in_year = ? AND quarter(on_day) = ?"
        now, before = (float(str(books.one(query, top, year, quarter))) for year in (2025, 2024))
        changes.append(now / before - 1)
    return tuple(changes)


def margins(books: Books, where: str) -> object:
    return books.pairs(f"""
        SELECT in_year::VARCHAR, ((sum(pesos) - sum(costs)) / sum(pesos))::DOUBLE FROM lines
        WHERE product IS NOT NULL AND {where} GROUP BY 1""")


def slope(books: Books) -> float:
    by_year = margins(books, "top IN (SELECT top FROM key_now)")
    assert isinstance(by_year, dict)
    return (by_year["2025"] - by_year["2023"]) / 2


def fastest_growing_key(books: Books) -> object:
    changes = {top: growth(books, top) for top in books.column("SELECT top FROM key_now")}
    return max(changes, key=lambda top: changes[top])


def steepest_erosion(books: Books) -> object:
    def fall(top: object) -> float:
        by_year = margins(books, f"top = '{top}'")
        assert isinstance(by_year, dict)
        return by_year["2025"] - by_year["2023"]

    return min(books.column("SELECT top FROM key_now WHERE tier = 'T1'"), key=fall)


LOST = """SELECT top FROM lines JOIN key_now USING (top) WHERE kind = 'I'
    GROUP BY top HAVING max(on_day) < DATE '2025-07-01'"""


def fading(books: Books) -> object:
    lost = books.column(LOST)
    tops = books.column("SELECT top FROM key_now")
    found = [t for t in tops if t not in lost and max(quarters(books, t)) < -0.3]
    assert len(found) == 1
    return found[0]


VARYING = """
    SELECT top, count(*) FROM (
        SELECT top, product, stddev_pop(price) / avg(price) AS v FROM (
            SELECT top, product, account, sum(net::DOUBLE) / sum(qty::DOUBLE) AS price
            FROM lines WHERE kind = 'I' AND in_year = 2025 AND currency = 'MXN'
                AND product IS NOT NULL AND top IN (SELECT top FROM key_now)
            GROUP BY ALL) GROUP BY top, product HAVING count(*) > 1)
    WHERE v > .08 GROUP BY top HAVING count(*) >= 3"""


def incoherent(books: Books) -> object:
    found = books.pairs(VARYING)
    assert len(found) == 1
    return next(iter(found))


LATE = """
    SELECT top, avg(as_day(paid) - as_day(due)) AS days FROM lines
    WHERE kind = 'I' AND paid IS NOT NULL GROUP BY top ORDER BY days DESC LIMIT 1"""
HANDOVER = """
    SELECT a.seller AS former, b.seller AS latter, b.since AS day, tops.top
    FROM spells a JOIN spells b ON a.account = b.account AND a.until = b.since
    JOIN tops ON tops.account = a.account JOIN people p ON p.code = a.seller
    JOIN people q ON q.code = b.seller
    WHERE a.role = 'Titular' AND b.role = 'Titular' AND p.kam AND q.kam"""


def handover(books: Books) -> object:
    rows = books.sql.execute(f"SELECT DISTINCT former, latter, day FROM ({HANDOVER})").fetchall()
    assert len(rows) == 1
    return dict(zip(("from", "to", "on"), rows[0], strict=True))


ONE_PERSON = """
    SELECT top, max(n) / sum(n) FROM (
        SELECT top, contact, count(*) AS n FROM met JOIN key_now USING (top) GROUP BY ALL)
    GROUP BY top HAVING max(n) / sum(n) >= .6"""
THROUGH = """
    SELECT met.top, count(*) FILTER (employee = kam) / count(*)
    FROM met JOIN kam_of USING (top) WHERE kam = ({busiest}) GROUP BY 1"""
BUSIEST = f"SELECT kam FROM kam_of GROUP BY kam ORDER BY sum({HOURS}) DESC LIMIT 1"
NO_BACKUP = """
    SELECT top FROM key_now WHERE top NOT IN (
        SELECT top FROM spells JOIN tops USING (account) WHERE role = 'Respaldo') ORDER BY 1"""
IN_FORCE = """
    SELECT count(*) FROM plans p JOIN key_now k ON k.top = p."Clave grupo"
    WHERE as_day("Última actualización") >= DATE '2025-12-31'
        - CASE tier WHEN 'T1' THEN INTERVAL 6 MONTH ELSE INTERVAL 12 MONTH END"""
UNKNOWN_WALLET = """
    SELECT top FROM key_now JOIN customers c ON c."Clave cliente" = top
    WHERE c."Potencial de compra anual" IS NULL ORDER BY 1"""
NEGATIVE = """
    SELECT top FROM (
        SELECT top, sum(pesos - coalesce(costs, 0)) AS margin FROM year_lines
        WHERE top IN (SELECT top FROM key_now) GROUP BY 1) m
    JOIN (SELECT tops.top, sum("Cantidad"::DOUBLE * r."Costo unitario"::DOUBLE) AS spent
        FROM drivers d JOIN driver_rates r USING ("Inductor")
        JOIN tops ON tops.account = d."Clave cliente" GROUP BY 1) s USING (top)
    WHERE margin < spent ORDER BY 1"""
SPONSORED = """
    SELECT top FROM met JOIN key_now USING (top)
    WHERE tier = 'T1' AND post = 'Director Comercial' AND on_day > DATE '2025-06-30'
    GROUP BY 1 ORDER BY 1"""
QUIET = """
    SELECT 1 - (SELECT count(DISTINCT contact) FROM met WHERE on_day > DATE '2025-12-31' - 180)
        / (SELECT count(*) FROM contacts)"""
DEPTH = """
    SELECT DISTINCT tops.top FROM customers a
    JOIN customers b ON b."Clave cliente" = a."Cliente matriz"
    JOIN tops ON tops.account = a."Clave cliente"
    WHERE b."Cliente matriz" IS NOT NULL ORDER BY 1"""
SAME_TAX_ID = """
    SELECT max("Clave cliente"), min("Clave cliente") FROM customers
    WHERE RFC NOT IN ('XAXX010101000', 'XEXX010101000') GROUP BY RFC HAVING count(*) > 1"""
NEAR_NAME = """
    SELECT b."Clave cliente", a."Clave cliente" FROM customers a JOIN customers b
        ON a."Clave cliente" < b."Clave cliente" AND a."Ciudad" = b."Ciudad"
        AND jaro_winkler_similarity(
            strip_accents(lower(a."Razón social")), strip_accents(lower(b."Razón social"))) > .93
    WHERE a.RFC IS NULL AND b.RFC IS NULL"""


def answers(books: Books, question: str) -> dict[str, str]:
    return {
        str(k): str(v)
        for k, v in books.pairs(
            "SELECT seller_code, value FROM interviews WHERE question_id = ? ORDER BY 1", question
        ).items()
    }


def sellers_by_code(books: Books) -> dict[str, str]:
    """Match each code to the KAM whose key accounts it is asked about."""
    found = books.pairs("""
        SELECT DISTINCT i.seller_code, k.kam FROM interviews i
        JOIN customers c ON split_part(c."Razón social", ',', 1) = i.account
        JOIN kam_of k ON k.top = c."Clave cliente" WHERE i.question_id = 'Q11' ORDER BY 1""")
    return {str(code): str(kam) for code, kam in found.items()}


def counted(books: Books) -> object:
    said = {code: int(value.split("|")[0]) for code, value in answers(books, "Q06").items()}
    served = books.pairs("SELECT kam, count(*) FROM kam_of GROUP BY 1")
    return {code: (said[code], served[kam]) for code, kam in sellers_by_code(books).items()}


def recorded(books: Books, question: str, kam: str, top: str) -> float:
    if question == "Q13":
        return float(str(books.one("SELECT count(DISTINCT contact) FROM met WHERE top = ?", top)))
    if question == "Q11":
        return float(
            str(
                books.one(
                    """SELECT max(year(since)) FROM spells JOIN tops USING (account)
                WHERE top = ? AND seller = ? AND role = 'Titular'""",
                    top,
                    kam,
                )
            )
        )
    return 100 * float(
        str(
            books.one(
                """SELECT sum(greatest(x, 0)) FILTER (top = ?) / sum(greatest(x, 0)) FROM (
            SELECT top, sum(pesos) AS x FROM year_lines WHERE seller = ? GROUP BY 1)""",
                top,
                kam,
            )
        )
    )


def gaps(books: Books) -> set[tuple[object, ...]]:
    """Find where the closed answers to Q11, Q13 and Q15 leave the records."""
    kams = sellers_by_code(books)
    asked = books.sql.execute("""
        SELECT i.seller_code, c."Clave cliente", i.question_id, i.value::DOUBLE FROM interviews i
        JOIN customers c ON split_part(c."Razón social", ',', 1) = i.account
        WHERE i.question_id IN ('Q11', 'Q13', 'Q15')""").fetchall()
    found = set()
    for code, top, question, said in asked:
        truth = recorded(books, question, kams[code], top)
        slack = 0.5 if question == "Q15" and said > 1 else 0.99 if question == "Q15" else 0.0
        if abs(said - truth) > slack:
            found.add((code, top, question, int(said)))
    return found


def problem_values(books: Books) -> dict[str, float]:
    loads = [
        float(str(h)) / 1196 for h in books.column(f"SELECT sum({HOURS}) FROM kam_of GROUP BY kam")
    ]
    days = [float(v.partition("dias=")[2]) for v in answers(books, "Q37").values()]
    paid = [v for v in answers(books, "Q39").values() if v != "NR"]
    known = [int(v) for v in answers(books, "Q33").values()]
    needed = float(str(books.one(f"SELECT sum({HOURS}) FROM key_now")))
    through = books.pairs(THROUGH.format(busiest=BUSIEST)).values()
    apart = books.pairs(VARYING)
    return {
        "P01": float(str(books.one("SELECT max(part) FROM by_group"))),
        "P03": needed / (6 * 1196),
        "P04": max(loads),
        "P05": max(float(str(part)) for part in through),
        "P06": len(books.pairs(ONE_PERSON)),
        "P08": float(str(books.one(KEY_BY_OTHERS_SHARE))),
        "P10": mean(days),
        "P12": slope(books),
        "P16": float(str(books.one(IN_FORCE)))
        / float(str(books.one("SELECT count(*) FROM key_now"))),
        "P17": sum("base=ventas;" in v for v in paid) / len(paid),
        "P19": float(str(books.one(QUIET))),
        "P20": sum(known) / (10 * len(known)),
        "P27": pstdev(loads) / mean(loads),
        "P30": float(str(next(iter(apart.values())))),
        "P31": float(str(books.one("SELECT count(*) FROM contacts WHERE Consentimiento = 'No'"))),
        "P32": max(quarters(books, fading(books))),
    }


KEY_BY_OTHERS = "SELECT sum(pesos) FROM year_lines WHERE key_then AND NOT by_kam"
KEY_BY_OTHERS_SHARE = """
    SELECT sum(pesos) FILTER (NOT by_kam) / sum(pesos) FROM year_lines WHERE key_then"""


def absent_values(books: Books) -> dict[str, float]:
    def number(query: str) -> float:
        return float(str(books.one(query)))

    keys = number("SELECT count(*) FROM key_now")
    return {
        "P07": number("""SELECT count(*) FROM people WHERE kam AND part = 'Vendedor'
            AND gone BETWEEN DATE '2025-01-01' AND DATE '2025-12-31'"""),
        "P09": len(books.column(SPONSORED))
        / number("SELECT count(*) FROM key_now WHERE tier = 'T1'"),
        "P11": number("""SELECT avg((areas < 3)::INT) FROM (
            SELECT top, count(DISTINCT dept) AS areas FROM met JOIN key_now USING (top)
            WHERE tier IN ('T1', 'T2') GROUP BY top)"""),
        "P13": len(books.column(NEGATIVE)) / keys,
        "P21": len(books.column(UNKNOWN_WALLET)) / keys,
        "P24": number("""SELECT sum(pesos) FILTER (DATE '2025-12-31' - as_day(due) > 90)
            / sum(pesos) FROM lines WHERE kind = 'I' AND paid IS NULL AND NOT own"""),
    }


CHECKS: Mapping[str, Check] = {
    "import.ledger-rows": rows_of_ledger,
    "staff.people": sql("SELECT count(*) FROM here"),
    "staff.root": sql("SELECT code FROM people WHERE boss IS NULL"),
    "department.kams": sql("SELECT count(*) FROM here WHERE kam AND part = 'Vendedor'"),
    "department.kams-average": sql("""
        SELECT count(*) / 12 FROM people, range(1, 13) m(n) WHERE kam AND part = 'Vendedor'
        AND hired <= last_day(make_date(2025, n, 1)) AND gone > last_day(make_date(2025, n, 1))"""),
    "department.staff": sql("SELECT count(*) FROM here WHERE kam"),
    "department.reports-to": sql("SELECT boss FROM here WHERE kam AND part = 'Gerente'"),
    "force.sellers": sql("SELECT count(*) FROM here WHERE part = 'Vendedor'"),
    "force.managers": sql("SELECT count(*) FROM here WHERE part = 'Gerente'"),
    "force.support": sql("SELECT count(*) FROM here WHERE part = 'Soporte'"),
    "department.share-of-sellers": sql(
        "SELECT count(*) FILTER (kam) / count(*) FROM here WHERE part = 'Vendedor'"
    ),
    "department.share-of-staff": sql(
        "SELECT count(*) FILTER (kam) / count(*) FROM here WHERE part IS NOT NULL"
    ),
    "department.basis": kam_basis,
    "field.basis": field_basis,
    "field.share-in-own-region": sql("""
        SELECT sum(pesos) FILTER (l.region = p.region) / sum(pesos)
        FROM year_lines l JOIN people p ON p.code = l.seller WHERE p.region IS NOT NULL"""),
    "department.basis-declared": lambda books: answers(books, "Q08"),
    "key.groups": sql("SELECT count(*) FROM key_now"),
    "key.tiers": pairs("SELECT tier, count(*) FROM key_now GROUP BY 1"),
    "key.groups-per-kam": pairs("SELECT kam, count(*) FROM kam_of GROUP BY 1"),
    "key.without-kam": column("SELECT top FROM key_now WHERE top NOT IN (SELECT top FROM kam_of)"),
    "load.hours-required": pairs(f"SELECT kam, sum({HOURS}) FROM kam_of GROUP BY 1"),
    "load.overloaded": sql(BUSIEST),
    "sales.total": sql("SELECT sum(pesos) FROM year_lines"),
    "sales.by-year": pairs(
        "SELECT in_year::VARCHAR, sum(pesos) FROM lines WHERE NOT own GROUP BY 1"
    ),
    "sales.kam": sql("SELECT sum(pesos) FROM year_lines WHERE by_kam"),
    "sales.kam-share": sql("SELECT sum(pesos) FILTER (by_kam) / sum(pesos) FROM year_lines"),
    "sales.by-kam": pairs("SELECT seller, sum(pesos) FROM year_lines WHERE by_kam GROUP BY 1"),
    "sales.key-share": sql("SELECT sum(pesos) FILTER (key_then) / sum(pesos) FROM year_lines"),
    "sales.key-share-today": sql("""
        SELECT sum(pesos) FILTER (top IN (SELECT top FROM key_now)) / sum(pesos) FROM year_lines"""),
    "sales.key-by-others": sql(KEY_BY_OTHERS),
    "sales.key-by-others-share": sql(KEY_BY_OTHERS_SHARE),
    "sales.others-by-kam": sql("SELECT sum(pesos) FROM year_lines WHERE by_kam AND NOT key_then"),
    "sales.house": sql("SELECT sum(pesos) FROM year_lines WHERE house"),
    "sales.intercompany": sql("SELECT sum(pesos) FROM lines WHERE own AND in_year = 2025"),
    "sales.credit-ratio": sql("""
        SELECT -sum(pesos) FILTER (kind = 'C') / sum(pesos) FILTER (kind = 'I') FROM year_lines"""),
    "concentration.groups": sql("SELECT count(*) FROM by_group"),
    "concentration.top": pairs("SELECT top, part FROM by_group ORDER BY part DESC LIMIT 5"),
    "concentration.cr1": sql("SELECT max(part) FROM by_group"),
    "concentration.cr5": sql(
        "SELECT sum(part) FROM (SELECT part FROM by_group ORDER BY 1 DESC LIMIT 5)"
    ),
    "concentration.cr10": sql(
        "SELECT sum(part) FROM (SELECT part FROM by_group ORDER BY 1 DESC LIMIT 10)"
    ),
    "concentration.effective-groups": sql("SELECT 1 / sum(part * part) FROM by_group"),
    "concentration.k80": sql("""
        SELECT count(*) + 1 FROM (
            SELECT sum(part) OVER (ORDER BY part DESC) AS reached FROM by_group)
        WHERE reached < .8"""),
    "concentration.material": column("SELECT top FROM by_group WHERE part >= .1"),
    "growing.account": fastest_growing_key,
    "growing.growth": lambda books: growth(books, fastest_growing_key(books)),
    "lost.account": sql(LOST),
    "lost.last-invoice": lambda books: books.one(
        "SELECT max(on_day) FROM lines WHERE kind = 'I' AND top = ?", books.one(LOST)
    ),
    "declining.account": fading,
    "declining.last-quarters": lambda books: quarters(books, fading(books)),
    "eroding.account": steepest_erosion,
    "eroding.margins": lambda books: margins(books, f"top = '{steepest_erosion(books)}'"),
    "key.margins": lambda books: margins(books, "top IN (SELECT top FROM key_now)"),
    "incoherent.account": incoherent,
    "late.account": sql(f"SELECT top FROM ({LATE})"),
    "late.days-after-due": sql(f"SELECT days FROM ({LATE})"),
    "handover.who": handover,
    "handover.groups": column(f"SELECT DISTINCT top FROM ({HANDOVER}) ORDER BY 1"),
    "programme.left": column(
        "SELECT top FROM key_spells WHERE until <= DATE '2025-12-31' ORDER BY 1"
    ),
    "accounts.count": sql("SELECT count(*) FROM customers"),
    "accounts.groups-of-three-levels": column(DEPTH),
    "duplicates.same-tax-id": pairs(SAME_TAX_ID),
    "duplicates.near-name": pairs(NEAR_NAME),
    "duplicates.generic-tax-id": column("""
        SELECT "Clave cliente" FROM customers
        WHERE RFC IN ('XAXX010101000', 'XEXX010101000') ORDER BY 1"""),
    "contacts.count": sql("SELECT count(*) FROM contacts"),
    "contacts.quiet-share": sql(QUIET),
    "contacts.without-consent": sql("SELECT count(*) FROM contacts WHERE Consentimiento = 'No'"),
    "contacts.one-person": pairs(ONE_PERSON),
    "contacts.through-kam": pairs(THROUGH.format(busiest=BUSIEST)),
    "backup.missing": column(NO_BACKUP),
    "sponsor.visited": column(SPONSORED),
    "plans.count": sql("SELECT count(*) FROM plans"),
    "plans.in-force": sql(IN_FORCE),
    "wallet.unknown": column(UNKNOWN_WALLET),
    "costs.negative": column(NEGATIVE),
    "interviews.sellers": sellers_by_code,
    "interviews.languages": pairs("SELECT DISTINCT seller_code, language FROM interviews"),
    "interviews.refused": pairs(
        "SELECT seller_code, question_id FROM interviews WHERE value = 'NR'"
    ),
    "interviews.key-accounts-said": counted,
    "problems.present": problem_values,
    "problems.absent": absent_values,
}
