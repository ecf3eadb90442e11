"""What is said of the organisation as it is: spans, vacancies, place, cover, silos, programme?"""

from datetime import date

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.hierarchy import hierarchy
from llavero.analysis.organisation import answer, section
from llavero.analysis.organisation.findings import (
    AreasWithoutHead,
    Cover,
    FurtherChart,
    OrganisationToday,
    PlaceOfDepartment,
    ProgrammeToday,
    Silos,
    Spans,
    VacantPosts,
    WithoutManager,
)
from llavero.document import Callout, OrgChart, Paragraph, Table
from llavero.foundation.period import Period
from llavero.prose import Prose, Style
from tests.companies import company

DAY = date(2025, 12, 31)
PERIOD = Period(date(2025, 1, 1), DAY)
SETTING = Setting(DAY, PERIOD, "MXN")
STAFF = """
    employee_id | name  | dept          | job_title         | job_family | is_kam_dept | manager_id
    ------------+-------+---------------+-------------------+------------+-------------+-----------
    E1          | Irma  | Dirección     | Directora         | other      | false       |
    E2          | Raúl  | Comercial     | Director C.       | sales      | false       | E1
    E3          | Lucía | Cuentas clave | Jefa KAM          | sales      | true        | E2
    E4          | Pedro | Cuentas clave | KAM               | sales      | true        | E3
    E5          | Marta | Finanzas      | Contralora        | other      | false       | E1
    E6          | Óscar | Ventas        | Gerente de Ventas | sales      | false       | E2
    E7          | Inés  | Ventas        | Vendedora         | sales      | false       | E6
    E8          | Hugo  | Ventas        | Vendedor          | sales      | false       | V1
"""
VACANT = """
    vacancy_id | dept          | job_title    | job_family | is_kam_dept | manager_id
    -----------+---------------+--------------+------------+-------------+-----------
    V1         | Ventas        | Gerente Sur  | sales      | false       | E2
    V2         | Cuentas clave | KAM          | sales      | true        | E3
"""
KEY = """
    group_id | from
    ---------+-----------
    A        | 2020-01-01
    B        | 2020-01-01
"""
LEDGER = """
    doc_id | doc_type | doc_date   | account_id | net_amount | currency
    -------+----------+------------+------------+------------+---------
    1      | invoice  | 2025-03-01 | A          | 100.00     | MXN
    2      | invoice  | 2025-03-01 | B          | 100.00     | MXN
    3      | invoice  | 2025-03-01 | C          | 100.00     | MXN
"""
SERVED = """
    account_id | seller_id | role    | from
    -----------+-----------+---------+-----------
    A          | E4        | primary | 2020-01-01
    B          | E3        | primary | 2020-01-01
    A          | E3        | backup  | 2020-01-01
    B          | E3        | backup  | 2020-01-01
"""
MET = """
    id | account_id | employee_id | date       | channel
    ---+------------+-------------+------------+--------
    1  | A          | E4          | 2025-01-10 | visit
    2  | A          | E4          | 2025-11-10 | visit
    3  | A          | E5          | 2025-12-10 | call
    4  | C          | E1          | 2025-12-10 | call
"""


def said(found, language="es"):
    prose = Prose(Style.of(language), "llavero.analysis.organisation")
    blocks = section(found, prose)
    texts = [str(block.text) for block in blocks if isinstance(block, Paragraph)]
    texts += [str(item) for block in blocks if isinstance(block, Callout) for item in block.items]
    return " ".join(texts)


def asked(setting=SETTING, **tables):
    return answer(company(**tables), setting, Earlier())


def test_vacant_posts_are_counted_apart_and_keep_who_reports_to_them():
    found = asked(employees=STAFF, vacancies=VACANT)

    today, vacant = found.finding(OrganisationToday), found.finding(VacantPosts)
    assert today.people.value == 8
    assert today.unmanaged.value == 0
    assert (vacant.vacancies.value, vacant.commercial.value, vacant.department.value) == (2, 2, 1)
    assert [(p.title, p.chief, p.reports) for p in vacant.posts] == [
        ("Gerente Sur", "Director C.", 1),
        ("KAM", "Jefa KAM", 0),
    ]
    chart = next(b for b in section(found, Prose(Style.of("es"), "llavero.analysis.organisation"))
                 if isinstance(b, OrgChart))  # fmt: skip
    assert [(p.title, p.holder) for p in chart.root.walk() if p.vacant] == [
        ("KAM", "Vacante"),
        ("Gerente Sur", "Vacante"),
    ]
    assert "quienes dependen de él responden hoy a nadie en la lista: Gerente Sur (1)" in said(
        found
    )


def test_wide_and_narrow_spans_are_named_by_post():
    staff = STAFF + "".join(
        f"    F{n:02} | F{n} | Finanzas | Auxiliar | other | false | E5\n" for n in range(12)
    )

    spans = asked(employees=staff).finding(Spans)

    assert [(leader.title, leader.reports) for leader in spans.widest] == [("Contralora", 12)]
    assert [leader.title for leader in spans.narrowest] == ["Gerente de Ventas", "Jefa KAM"]
    assert (spans.wide.value, spans.narrow.value) == (1, 2)


def test_the_limits_of_a_span_may_be_chosen():
    narrow = Setting(DAY, PERIOD, "MXN", values={"organisation.wide-span": 2})

    spans = asked(narrow, employees=STAFF, vacancies=VACANT).finding(Spans)

    assert [leader.title for leader in spans.widest] == ["Director C."]


@pytest.mark.parametrize(
    ("manager_of_the_department", "relation", "sales", "words"),
    [
        ("E2", "peer", "Gerente de Ventas", "depende del mismo mando"),
        ("E6", "inside", "Gerente de Ventas", "dentro de la línea de ventas"),
        ("E5", "apart", "Director C.", "el primero que manda sobre ambos es Directora"),
        ("", "apart", "Director C.", "no señala a nadie que mande sobre ambos"),
    ],
)
def test_the_department_is_told_by_how_it_stands_to_sales(
    manager_of_the_department, relation, sales, words
):
    staff = STAFF.replace("Jefa KAM          | sales      | true        | E2",
                          f"Jefa KAM | sales | true | {manager_of_the_department}")  # fmt: skip
    staff = staff.replace("| V1", "| E6")

    found = asked(employees=staff)

    place = found.finding(PlaceOfDepartment)
    assert (place.relation, place.sales) == (relation, sales)
    assert words in said(found)


def test_who_leads_the_department_and_all_sales_is_said_to_lead_both():
    staff = STAFF.replace("| E6\n", "| E3\n").replace("| V1\n", "| E3\n")
    staff = staff.replace("false       | E2\n", "false       | E3\n")

    place = asked(employees=staff).finding(PlaceOfDepartment)

    assert place.relation == "over"


def test_a_company_without_a_department_is_told_so():
    staff = STAFF.replace("true ", "false")

    found = asked(employees=staff)

    assert found.finding(PlaceOfDepartment) is None
    assert "no señala un departamento de cuentas clave" in said(found)
    assert {f.id: f.reasons for f in found.figures}["ORG.distance"] == ("no-kam-department",)


def test_people_of_the_department_under_several_managers_are_told():
    staff = STAFF.replace("KAM               | sales      | true        | E3",
                          "KAM | sales | true | E6")  # fmt: skip

    place = asked(employees=staff, vacancies=VACANT).finding(PlaceOfDepartment)

    assert place.bosses.value == 2


def test_oneself_is_no_backup_and_who_has_none_is_named():
    cover = asked(employees=STAFF, ka_status=KEY, assignments=SERVED).finding(Cover)

    assert (cover.kams.value, cover.managed.value, cover.backup.value) == (2, 1, 0.5)
    assert cover.uncovered == ("Lucía",)


def test_of_a_list_without_managers_nobody_is_said_to_lack_one():
    staff = "\n".join(row.rsplit("|", 1)[0] for row in STAFF.splitlines() if "+" not in row)

    found = asked(employees=staff, ka_status=KEY, assignments=SERVED)

    assert found.finding(Cover).managed.reasons == ("no-managers",)
    assert "Atienden cuentas clave 2 personas." in said(found)


def test_without_roles_nobody_is_said_to_lack_a_backup():
    served = "\n".join(
        " | ".join(cell for at, cell in enumerate(row.split("|")) if at != 2)
        for row in SERVED.strip().splitlines()[:1] + SERVED.strip().splitlines()[2:4]
    )

    found = asked(employees=STAFF, ka_status=KEY, assignments=served)

    assert found.finding(Cover).backup.reasons == ("no-backup-roles",)
    assert "organisation-no-backups" in [m.sentence for m in found.all(MissingData)]


def test_where_no_assignment_is_a_backup_s_nobody_wrote_them_down():
    served = "\n".join(row for row in SERVED.splitlines() if "backup" not in row)

    cover = asked(employees=STAFF, ka_status=KEY, assignments=served).finding(Cover)

    assert cover.backup.reasons == ("no-backup-roles",)
    assert cover.uncovered == ()


def test_areas_without_a_link_of_late_are_silent_and_other_accounts_do_not_count():
    silos = asked(employees=STAFF, ka_status=KEY, interactions=MET).finding(Silos)

    links = {link.area: (link.accounts, link.meetings) for link in silos.links}
    assert links == {
        "Cuentas clave": (1, 1),
        "Finanzas": (1, 1),
        "Comercial": (0, 0),
        "Dirección": (0, 0),
        "Ventas": (0, 0),
    }
    assert (silos.areas.value, silos.silent.value, silos.few.value) == (5, 3, 1)
    assert silos.silent.reasons == ()


def test_a_record_that_begins_within_the_months_makes_the_figure_partial():
    met = "\n".join(row for row in MET.splitlines() if "2025-01-10" not in row)

    silos = asked(employees=STAFF, ka_status=KEY, interactions=met).finding(Silos)

    assert silos.silent.reasons == ("interactions-begin-later",)


INTERVIEW = """
    interview_id | seller_code | date       | question_id | account_id | value | text
    -------------+-------------+------------+-------------+------------+-------+-----
    I1           | V01         | 2025-11-01 | Q38         |            | dirección=2 |
    I1           | V01         | 2025-11-01 | Q28         | A          | >12 m |
    I1           | V01         | 2025-11-01 | Q29         | A          | finanzas; servicio |
"""
ANYHOW = {"voice.answered": 0.0}


def test_the_programme_is_told_by_its_traits_and_what_is_missing_may_change_it():
    setting = Setting(DAY, PERIOD, "MXN", values=ANYHOW)
    interview = INTERVIEW + "    I1 | V01 | 2025-11-01 | Q01 | | sí |\n"

    found = asked(setting, employees=STAFF, interviews=interview)

    programme = found.finding(ProgrammeToday)
    scores = {trait.name: (trait.score.value, trait.basis) for trait in programme.traits}
    assert scores == {
        "top_management": (2, "answers"),
        "formalisation": (2, "answers"),
        "teams": (3, "answers"),
        "activity": (None, ""),
        "selectivity": (None, ""),
    }
    assert programme.type.value == "unstructured"
    assert programme.type.reasons == ("traits-missing",)
    assert len(programme.possible) > 1
    assert "No se conoce: la intensidad de la actividad y la selectividad." in said(found)


def test_records_stand_in_for_answers_where_nobody_was_interviewed():
    plans = """
        account_id | written_on | updated_on
        -----------+------------+-----------
        A          | 2021-01-01 | 2025-06-01
    """

    found = asked(
        employees=STAFF, ka_status=KEY, interactions=MET, plans=plans, ledger=LEDGER
    ).finding(ProgrammeToday)

    scores = {trait.name: (trait.score.value, trait.basis) for trait in found.traits}
    assert scores["top_management"] == (None, "")
    assert scores["formalisation"] == (2.5, "plans")
    assert scores["teams"] == (1.5, "meetings")
    assert scores["activity"] == (1.125, "meetings")
    assert scores["selectivity"] == (1, "choice")


def test_too_few_traits_give_no_type():
    setting = Setting(DAY, PERIOD, "MXN")

    found = asked(setting, employees=STAFF, ka_status=KEY, ledger=LEDGER)

    assert found.finding(ProgrammeToday).type.reasons == ("few-traits",)


def test_two_people_of_one_name_as_manager_are_said_and_none_is_chosen():
    staff = """
        employee_id | name       | dept   | job_title | manager_id
        ------------+------------+--------+-----------+-----------
        1           | Irma Salas | Ventas | Directora |
        2           | Luis Gómez | Ventas | Gerente   | 1
        3           | Luis Gómez | Ventas | Vendedor  | 1
        4           | Eva Sol    | Ventas | Asistente | GOMEZ LUIS
        5           | Ana Paz    | Ventas | Vendedora | Nadie Sabe
    """

    found = asked(employees=staff)

    lost = found.finding(WithoutManager)
    assert [(one.name, one.reason) for one in lost.people] == [
        ("Eva Sol", "namesakes"),
        ("Ana Paz", "unknown"),
    ]
    assert lost.people[0].said == "Gerente (2), Vendedor (3)"
    assert found.finding(OrganisationToday).unmanaged.value == 0.5
    assert "no se elige entre ellas" in said(found)
    tables = [
        block
        for block in section(found, Prose(Style.of("en"), "llavero.analysis.organisation"))
        if isinstance(block, Table) and "not known" in str(block.caption)
    ]
    assert [str(row[3]) for row in tables[0].rows] == [
        "Their manager may be Gerente (2), Vendedor (3)",
        "“Nadie Sabe” is not on the list",
    ]


def test_a_manager_who_left_is_told_apart_from_one_who_was_never_listed():
    staff = """
        employee_id | name | dept   | job_title | manager_id | end_date
        ------------+------+--------+-----------+------------+-----------
        1           | Irma | Ventas | Directora |            |
        2           | Luis | Ventas | Gerente   | 1          | 2025-01-31
        3           | Eva  | Ventas | Vendedora | Luis       |
        4           | Ana  | Ventas | Vendedora | 1          |
    """

    [one] = asked(employees=staff).finding(WithoutManager).people

    assert (one.name, one.reason) == ("Eva", "left")


def test_a_tree_that_hangs_from_another_head_is_drawn_too():
    staff = """
        employee_id | name | dept   | job_title  | manager_id
        ------------+------+--------+------------+-----------
        1           | Irma | Ventas | Directora  |
        2           | Luis | Ventas | Gerente    | 1
        3           | Eva  | Ventas | Vendedora  | 1
        4           | Ana  | Ventas | Vendedora  | 1
        5           | Hugo | Ventas | Vendedor   | 1
        6           | Rosa | Planta | Gerente P. |
        7           | Juan | Planta | Operario   | 6
        8           | Inés | Planta | Operaria   | 6
        9           | Raúl | Planta | Operario   | 6
    """

    found = asked(employees=staff)

    assert [(one.head, one.drawn) for one in found.all(FurtherChart)] == [("Gerente P.", 4)]


def test_a_list_with_paths_instead_of_managers_is_a_hierarchy():
    staff = """
        employee_id | name | dept      | job_title  | org_path
        ------------+------+-----------+------------+-------------------------------
        1           | Irma | Dirección | Directora  | Dirección
        2           | Luis | Ventas    | Gerente    | Dirección / Comercial
        3           | Eva  | Ventas    | Vendedora  | Dirección / Comercial
        4           | Ana  | Ventas    | Vendedora  | Dirección / Comercial / Norte
        5           | Hugo | Ventas    | Vendedor   | Dirección / Comercial / Norte
    """

    found = asked(employees=staff)

    assert found.finding(OrganisationToday).levels.value == 3
    assert found.finding(AreasWithoutHead).areas == ("Norte",)


def test_one_employee_is_no_hierarchy():
    staff = """
        employee_id | name | dept   | job_title
        ------------+------+--------+-----------
        1           | Irma | Ventas | Directora
    """

    found = asked(employees=staff)

    assert found.finding(OrganisationToday) is None
    assert found.finding(MissingData).sentence == "no-managers"
    assert "La lista de personal no dice" in said(found)


def test_everyone_in_a_circle_is_still_told():
    people = [(id, manager) for id, manager in (("1", "2"), ("2", "3"), ("3", "1"), ("4", "1"))]
    rows = "\n".join(f"    {id} | P{id} | Ventas | {manager}" for id, manager in people)

    found = asked(employees=f"employee_id | name | dept | manager_id\n{rows}")

    assert found.finding(OrganisationToday).people.value == 4
    assert hierarchy(()).roots == ()
    assert "se cierra sobre sí misma" in said(found)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_sentence_can_be_said_of_a_full_company(language):
    found = asked(
        employees=STAFF,
        vacancies=VACANT,
        ka_status=KEY,
        assignments=SERVED,
        interactions=MET,
        ledger=LEDGER,
        interviews=INTERVIEW,
    )

    text = said(found, language)

    assert "{" not in text
    assert len(text) > 1800
