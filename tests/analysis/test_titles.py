"""By which words are areas and posts known?"""

import pytest

from llavero.analysis.titles import area_of, at_client, does, is_post, leads, leads_sales


@pytest.mark.parametrize(
    ("dept", "area"),
    [
        ("Administración y Finanzas", "FI"),
        ("Dirección Comercial", "DC"),
        ("Dirección General", "DG"),
        ("Ventas Bajío", "VR"),
        ("IT", "TI"),
        ("Crítica", ""),  # a point in the list ends a whole word: "ti." is not in it
    ],
)
def test_a_department_is_of_the_first_area_whose_words_it_says(dept, area):
    assert area_of(dept) == area


def test_a_post_of_the_department_is_known_by_words_anywhere_in_its_title():
    assert does("Analista de precios") == "finance"
    assert does("Coordinadora") == ""


def test_who_leads_sales_leads_and_an_assistant_does_not():
    assert leads_sales("Director de Ventas")
    assert leads("Gerente de planta")
    assert not leads("Asistente")


def test_a_kind_of_post_is_told_by_whole_words():
    assert is_post("sales", "Jefe de ventas")
    assert not is_post("sales", "Jefa de ventanilla")


def test_a_function_at_a_client_may_be_of_several_relations():
    assert at_client("X01", "Compras de planta")
    assert at_client("X02", "Compras de planta")
