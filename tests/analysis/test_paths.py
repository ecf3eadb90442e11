"""Who is whose manager, where the staff list gives a path instead?"""

import pytest

from llavero.analysis.paths import Placed, read_paths


def staff(*rows):
    return [Placed(id, id, title, path) for id, title, path in rows]


def test_the_head_of_the_area_is_the_manager_and_reports_to_the_head_above():
    told = read_paths(
        staff(
            ("irma", "Directora General", "Dirección General"),
            ("ana", "Directora Comercial", "Dirección General / Comercial"),
            ("juan", "Gerente Norte", "Dirección General / Comercial / Ventas Norte"),
            ("luis", "Vendedor", "Dirección General / Comercial / Ventas Norte"),
            ("eva", "Asistente", "dirección general / COMERCIAL"),
        )
    )

    assert told.managers == {"ana": "irma", "juan": "ana", "luis": "juan", "eva": "ana"}
    assert told.headless == ()


def test_an_area_of_two_equal_titles_has_no_known_head_and_hangs_from_the_one_above():
    told = read_paths(
        staff(
            ("irma", "Directora", "Dirección"),
            ("juan", "Gerente", "Dirección > Ventas"),
            ("rosa", "Gerente", "Dirección > Ventas"),
            ("luis", "Vendedor", "Dirección > Ventas"),
        )
    )

    assert told.managers == {"juan": "irma", "rosa": "irma", "luis": "irma"}
    assert told.headless == ("Ventas",)


def test_a_path_of_people_is_a_chain_of_command_with_or_without_oneself():
    told = read_paths(
        staff(
            ("Irma Salas", "Directora", "Irma Salas"),
            ("Ana Pérez", "Gerente", "Irma Salas > Ana Pérez"),
            ("Luis Mora", "Vendedor", "irma salas > Pérez, Ana"),
        )
    )

    assert told.managers == {"Ana Pérez": "Irma Salas", "Luis Mora": "Ana Pérez"}


@pytest.mark.parametrize("mark", [" / ", "/", " > ", "\\", " | ", " → ", "::"])
def test_paths_are_parted_by_the_mark_that_they_hold(mark):
    told = read_paths(
        staff(
            ("irma", "Directora", "Dirección"),
            ("ana", "Gerente", f"Dirección{mark}R-D"),
            ("luis", "Analista", f"Dirección{mark}R-D"),
        )
    )

    assert told.managers == {"ana": "irma", "luis": "ana"}


def test_a_slash_within_an_area_does_not_part_it():
    told = read_paths(
        staff(
            ("irma", "Directora", "Dirección"),
            ("ana", "Gerente", "Dirección > I/D"),
            ("luis", "Analista", "Dirección > I/D"),
        )
    )

    assert told.managers == {"ana": "irma", "luis": "ana"}


def test_without_paths_nobody_has_a_manager_by_path():
    assert read_paths(staff(("irma", "Directora", ""))).managers == {}


def test_areas_whose_path_leaves_the_company_s_head_out_hang_from_it():
    told = read_paths(
        staff(
            ("irma", "Directora General", "Dirección General"),
            ("ana", "Gerente comercial", "Comercial"),
            ("luis", "Vendedor", "Comercial / Ventas"),
            ("eva", "Gerente de planta", "Operaciones"),
        )
    )

    assert told.managers == {"ana": "irma", "luis": "ana", "eva": "irma"}


def test_areas_stay_apart_where_two_lead_the_company():
    told = read_paths(
        staff(
            ("irma", "Directora General", "Dirección General"),
            ("hugo", "Presidente", "Consejo"),
            ("ana", "Gerente comercial", "Comercial"),
        )
    )

    assert told.managers == {}
