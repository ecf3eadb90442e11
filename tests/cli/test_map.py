"""How does the map of a relationship come from the terminal?"""

from zipfile import ZipFile

import pytest
from lxml import etree

CONTACTS = """contact_id,account_id,function,level,role,influence,sentiment
p1,Aceros Norte,Compras,3,buyer,4,1
p2,Aceros Norte,Dirección <general>,5,decider,5,-1
"""
KEY = "group_id,from\nAceros Norte,2020-01-01\nBronces Sur,2020-01-01\n"


@pytest.fixture
def analysed(terminal, sales, tmp_path):
    files = {"contactos.csv": CONTACTS, "cuentas_clave.csv": KEY}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = [str(tmp_path / name) for name in files]
    return terminal.after(
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", sales, *paths, "--yes"),
        ("analyse", "acme"),
    )


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_map_is_drawn_as_svg(analysed, tmp_path, language):
    target = tmp_path / "norte.svg"

    ended = analysed.run("map", "acme", "aceros", "-o", str(target), "--language", language)

    assert ended.code == 0, ended.err
    assert str(target) in ended.out
    drawn = "".join(etree.fromstring(target.read_bytes()).itertext())
    assert "Compras" in drawn
    assert "Dirección <general>" in drawn


def test_a_map_is_drawn_as_shapes_of_word(analysed, tmp_path):
    target = tmp_path / "norte.docx"

    assert analysed.run("map", "acme", "aceros", "-o", str(target)).code == 0
    with ZipFile(target) as package:
        body = package.read("word/document.xml").decode()
    assert "wpg:" in body
    assert "Compras" in body


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("map", "acme", "nadie"), 2, "Ninguna cuenta se llama «nadie»"),
        (("map", "acme", "aceros", "-o", "norte.png"), 2, "use .svg o .docx"),
        (("map", "acme", "bronces"), 12, "no conoce a nadie"),
    ],
)
def test_what_cannot_be_drawn_is_a_sentence(analysed, arguments, code, said):
    ended = analysed.run(*arguments)

    assert ended.code == code
    assert said in ended.err
    assert "Traceback" not in ended.err
