"""How does the company's org chart come from the terminal?"""

from zipfile import ZipFile

import pytest
from lxml import etree

STAFF = """No. Empleado,Nombre,Puesto,Departamento,Jefe directo
1,Irma Salas,Directora General,Dirección,
2,"Pérez López, Ana",Directora Comercial,Comercial,Irma Salas
3,Luis Gómez,Jefe KAM,Cuentas clave,ANA PEREZ LOPEZ
4,VACANTE,KAM,Cuentas clave,Luis Gómez
"""
SELLERS = "".join(f"{n},Vendedor {n},Vendedor,Comercial,{5 if n > 5 else 2}\n" for n in range(5, 9))


@pytest.fixture
def analysed(terminal, tmp_path, sales):
    """Return how a company with a staff list comes to be analysed."""

    def analyse(staff):
        path = tmp_path / "personal.csv"
        path.write_text(staff, encoding="utf-8")
        return terminal.after(
            ("new", "acme", "--company", "Acme"),
            ("import", "acme", sales, str(path), "--yes"),
            ("analyse", "acme"),
        )

    return analyse


@pytest.mark.parametrize(("language", "vacant"), [("es", "Vacante"), ("en", "Vacant")])
def test_the_chart_is_drawn_as_svg(analysed, tmp_path, language, vacant):
    target = tmp_path / "organigrama.svg"

    ended = analysed(STAFF).run("orgchart", "acme", "-o", str(target), "--language", language)

    assert ended.code == 0, ended.err
    assert str(target) in ended.out
    drawn = "".join(etree.fromstring(target.read_bytes()).itertext())
    assert "Directora Comercial" in drawn
    assert vacant in drawn


def test_the_chart_is_drawn_as_shapes_of_word(analysed, terminal):
    ended = analysed(STAFF + SELLERS).run("orgchart", "acme")

    assert ended.code == 0, ended.err
    target = terminal.workspace / "studies" / "acme" / "acme-orgchart-es.docx"
    with ZipFile(target) as package:
        body = package.read("word/document.xml").decode()
    assert "wpg:" in body
    assert "Directora General" in body


def test_a_chart_of_several_pages_is_a_file_for_each(analysed, tmp_path):
    teams = "".join(
        f"g{t},Gerente {t},Gerente de Ventas {t},Comercial,2\n"
        + "".join(
            f"s{t}-{n},Jefa {t} {n},Jefa de Ventas {t} {n},Comercial,g{t}\n"
            f"v{t}-{n},Vendedora {t} {n},Vendedora {t} {n},Comercial,s{t}-{n}\n"
            f"w{t}-{n},Vendedor {t} {n},KAM {t} {n},Cuentas clave,s{t}-{n}\n"
            for n in range(4)
        )
        for t in range(9)
    )
    target = tmp_path / "organigrama.svg"

    ended = analysed(STAFF + teams).run("orgchart", "acme", "-o", str(target))

    assert ended.code == 0, ended.err
    files = sorted(path.name for path in tmp_path.glob("organigrama*.svg"))
    assert len(files) > 1
    assert "organigrama-2.svg" in files
    assert all(name in ended.out for name in files)


def test_what_cannot_be_drawn_is_a_sentence(terminal, sales):
    terminal.run("new", "acme", "--company", "Acme")
    assert terminal.run("import", "acme", sales, "--yes").code == 0
    before = terminal.run("orgchart", "acme")
    assert terminal.run("analyse", "acme").code == 0

    without = terminal.run("orgchart", "acme")
    picture = terminal.run("orgchart", "acme", "-o", "organigrama.png")

    assert before.code == without.code == 12
    assert "no sabe quién depende de quién" in without.err
    assert picture.code == 2
    assert "use .svg o .docx" in picture.err
