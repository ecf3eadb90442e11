"""Who is on a staff list, as companies keep it: vacant posts, no codes, names in any order?"""

import pytest

STAFF = """
    No. Empleado | Nombre           | Puesto             | Departamento  | Jefe directo    | Fecha de ingreso
    -------------+------------------+--------------------+---------------+-----------------+-----------------
    1            | Irma Salas Ríos  | Directora General  | Dirección     |                 | 2010-01-01
    2            | Pérez López, Ana | Directora C.       | Comercial     | Irma Salas Rios | 2011-01-01
    3            | Juan Ruiz        | Gerente de Ventas  | Comercial     | ANA PEREZ LOPEZ | 2012-01-01
    4            | Eva Mora         | KAM                | Cuentas clave | lopez perez ana | 2012-01-01
                 | VACANTE          | KAM                | Cuentas clave | Ana Pérez López |
    6            | Vacante 2        | Vendedor           | Comercial     | Juan Ruiz       |
    7            | TBD              | Vendedor           | Comercial     | Juan Ruiz       |
    8            |                  | Analista           | Comercial     | Juan Ruiz       |
    9            |                  | Auxiliar           | Comercial     | Juan Ruiz       | 2020-01-01
"""


def test_vacant_posts_are_kept_apart_from_people_and_told(office):
    outcome = office.take(office.file("personal.csv", STAFF, ";"))

    [source] = outcome.sources
    assert (source.rows_read, source.rows_kept) == (9, 9)
    assert [(n.sentence, n.facts) for n in source.notes] == [("import-vacant-posts", {"rows": 4})]
    assert office.rows("SELECT employee_id FROM employees ORDER BY 1") == [
        (id,) for id in ("1", "2", "3", "4", "9")
    ]
    vacant = "SELECT job_title, is_kam_dept, manager_id, source_row FROM vacancies ORDER BY 4"
    assert office.rows(vacant) == [
        ("KAM", True, "Ana Pérez López", 6),
        ("Vendedor", False, "Juan Ruiz", 7),
        ("Vendedor", False, "Juan Ruiz", 8),
        ("Analista", False, "Juan Ruiz", 9),
    ]


def test_a_manager_is_found_by_name_whatever_its_order_accents_and_capitals(office):
    office.take(office.file("personal.csv", STAFF, ";"))

    linked = (
        "SELECT e.employee_id, l.seller_id FROM employees e "
        "JOIN seller_links l ON l.seller_ref = e.manager_id ORDER BY 1"
    )
    assert office.rows(linked) == [("2", "1"), ("3", "2"), ("4", "2"), ("9", "3")]


def test_two_people_of_one_name_are_both_kept_where_the_list_has_no_codes(office):
    staff = """
        Nombre     | Puesto     | Departamento | Jefe directo
        -----------+------------+--------------+-------------
        Irma Salas | Directora  | Dirección    |
        Luis Gómez | Gerente    | Comercial    | Irma Salas
        Luis Gómez | Vendedor   | Comercial    | Irma Salas
        Carmen Sol | Asistente  | Comercial    | Luis Gómez
    """

    outcome = office.take(office.file("personal.csv", staff))

    assert outcome.sources[0].rows_kept == 4
    assert office.rows("SELECT employee_id, name FROM employees ORDER BY 1") == [
        ("Carmen Sol", "Carmen Sol"),
        ("Irma Salas", "Irma Salas"),
        ("Luis Gómez (Gerente)", "Luis Gómez"),
        ("Luis Gómez (Vendedor)", "Luis Gómez"),
    ]
    meant = "SELECT is_employee FROM seller_links WHERE seller_ref = 'Luis Gómez'"
    assert office.rows(meant) == [(False,)]


def test_the_same_row_twice_is_one_person_where_the_list_has_no_codes(office):
    staff = """
        Nombre     | Puesto     | Departamento | Jefe directo
        -----------+------------+--------------+-------------
        Irma Salas | Directora  | Dirección    |
        Luis Gómez | Gerente    | Comercial    | Irma Salas
        Luis Gómez | Gerente    | Comercial    | Irma Salas
    """

    outcome = office.take(office.file("personal.csv", staff))

    assert (outcome.sources[0].rows_kept, outcome.sources[0].rows_set_aside) == (2, 1)


def test_a_manager_who_is_a_vacant_post_is_not_told_as_unknown(office):
    staff = """
        No. Empleado | Nombre     | Puesto            | Departamento | Jefe directo
        -------------+------------+-------------------+--------------+-------------
        1            | Irma Salas | Directora         | Dirección    |
        2            | Vacante    | Gerente de Ventas | Comercial    | 1
        3            | Eva Mora   | Vendedora         | Comercial    | 2
        4            | Luis Gómez | Vendedor          | Comercial    | Gerente de Ventas
    """

    outcome = office.take(office.file("personal.csv", staff))

    assert [failure.code for failure in outcome.failures] == []


@pytest.mark.parametrize(
    "heading", ["Ruta organizativa", "Org path", "Cadena de mando", "Jerarquía", "Hierarchy"]
)
def test_the_path_of_areas_is_known_by_its_heading(office, heading):
    staff = f"""
        No. Empleado | Nombre     | Puesto    | Departamento | {heading}
        -------------+------------+-----------+--------------+----------
        1            | Irma Salas | Directora | Dirección    | Dirección
        2            | Eva Mora   | Gerente   | Comercial    | Dirección / Comercial
    """

    office.take(office.file("personal.csv", staff))

    assert office.rows("SELECT org_path FROM employees ORDER BY 1") == [
        ("Dirección",),
        ("Dirección / Comercial",),
    ]


@pytest.mark.parametrize(
    ("heading", "here", "gone"),
    [("Estatus", "Activo", "Baja"), ("Active", "true", "false"), ("Status", "Active", "Resigned")],
)
def test_who_is_no_longer_here_by_the_state_and_has_no_last_day_is_set_aside(
    office, heading, here, gone
):
    outcome = office.take(
        office.file(
            "plantilla.csv",
            f"""
            No. empleado | Nombre    | Puesto   | Departamento | {heading}
            -------------+-----------+----------+--------------+----------
            1            | Ana Ruiz  | Gerente  | Ventas       | {here}
            2            | Luis Mora | Vendedor | Ventas       | {gone}
            3            | Eva Gil   | Vendedor | Ventas       | {here}
            """,
        )
    )

    assert office.rows("SELECT name FROM employees ORDER BY 1") == [("Ana Ruiz",), ("Eva Gil",)]
    [(rule, rows)] = [(out.name, out.rows) for out in outcome.sources[0].kept_out]
    assert (rule, rows) == ("state-not-counted", 1)


def test_who_left_on_a_day_that_the_list_tells_stays_until_then(office):
    office.take(
        office.file(
            "plantilla.csv",
            """
            No. empleado | Nombre    | Puesto   | Departamento | Estatus | Fecha de baja
            -------------+-----------+----------+--------------+---------+--------------
            1            | Ana Ruiz  | Gerente  | Ventas       | Activo  |
            2            | Luis Mora | Vendedor | Ventas       | Baja    | 2025-03-31
            """,
        )
    )

    assert office.rows("SELECT count(*) FROM employees") == [(2,)]
