"""The files are in the shapes that people have."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from llavero.sample import AS_OF, DATA, SEED, company
from llavero.sample.files.guide import write_guides
from llavero.sample.truths.truth import Truths
from tests.sample.conftest import Sample

pytestmark = pytest.mark.slow

OPEN_QUESTIONS = (
    "Q07",
    "Q21",
    "Q22",
    "Q24",
    "Q30",
    "Q31",
    "Q34",
    "Q35",
    "Q36",
    "Q40",
    "Q41",
    "Q42",
)
OPEN_PER_ACCOUNT = ("Q18", "Q19", "Q23")


def test_data_folder_holds_only_what_is_to_be_imported(sample: Sample):
    assert set((sample.folder / DATA).iterdir()) == set(sample.truths.files)


def test_first_system_writes_semicolons_decimal_commas_and_windows_letters(sample: Sample):
    raw = (sample.folder / DATA / "erp_ventas_2023.csv").read_bytes()
    heading, first, *_ = raw.decode("cp1252").split("\r\n")

    assert heading.startswith("Folio;Partida;Tipo de documento;Fecha de emisión;")
    assert ",".join(first.split(";")[11].split(",")).replace(",", "", 1).isdigit()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")


def test_second_system_writes_a_byte_order_mark(sample: Sample):
    raw = (sample.folder / DATA / "erp_ventas_2025_s1.csv").read_bytes()

    assert raw.startswith(b"\xef\xbb\xbfFecha factura,No. documento,")


def test_workbook_of_sales_has_titles_above_and_totals_below(sample: Sample):
    book = CalamineWorkbook.from_path(str(sample.folder / DATA / "erp_ventas_2025_s2.xlsx"))

    assert book.sheet_names == ["3er trimestre", "4o trimestre"]
    for name in book.sheet_names:
        table = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        subtotal = table[5].index("Subtotal")
        body = [row[subtotal] for row in table[6:-1]]
        assert not any(table[0])
        assert table[1][0] == sample.truths.company
        assert table[-1][0] == "Total general"
        assert table[-1][subtotal] == pytest.approx(sum(body))


def test_staff_list_has_merged_headings_over_its_columns(sample: Sample):
    book = CalamineWorkbook.from_path(str(sample.folder / DATA / "rh_plantilla.xlsx"))
    page = book.get_sheet_by_name("Plantilla")
    table = page.to_python(skip_empty_area=False)

    assert len(page.merged_cell_ranges or ()) == 3
    assert table[6][0] == "Colaborador"
    assert table[7][:5] == ["No. empleado", "Nombre", "Puesto", "Departamento", "Jefe directo"]
    assert str(table[-1][0]).startswith("Total de colaboradores")


@pytest.mark.parametrize(("years", "mostly"), [(("2023", "2024"), False), (("2025",), True)])
def test_each_system_signs_credit_notes_its_own_way_with_exceptions(
    sample: Sample, years: tuple[str, ...], mostly: bool
):
    minus, plain = (
        int(
            str(
                sample.books.one(
                    f"SELECT count(*) FROM dated WHERE kind = 'C' AND net LIKE '-%' = {sign} "
                    f"AND substr(file, 12, 4) IN ({', '.join(repr(y) for y in years)})"
                )
            )
        )
        for sign in ("true", "false")
    )

    assert min(minus, plain) > 0
    assert (minus > plain) == mostly


def test_some_credit_notes_name_their_invoice_and_some_name_nobody(sample: Sample):
    named, free = sample.books.sql.execute(
        "SELECT count(ref), count(*) - count(ref) FROM dated WHERE kind = 'C'"
    ).fetchone() or (0, 0)

    assert named > 1000
    assert free > 200


def test_credit_note_may_name_another_seller_than_its_invoice(sample: Sample):
    apart = sample.books.one("""
        SELECT count(*) FROM dated n JOIN dated i ON i.doc = n.ref AND i.line = '1'
        WHERE n.kind = 'C' AND n.stored <> i.stored""")

    assert int(str(apart)) > 50


def test_every_question_is_answered_and_open_answers_are_rich(sample: Sample):
    rows = sample.books.sql.execute(
        "SELECT seller_code, question_id, text FROM interviews"
    ).fetchall()
    asked = {(seller, question) for seller, question, _ in rows}
    short = [
        (seller, question)
        for seller, question, text in rows
        if question in OPEN_QUESTIONS + OPEN_PER_ACCOUNT and len((text or "").split()) < 30
    ]

    assert len(asked) == 4 * 42
    assert short == []
    assert not [text for *_, text in rows if text and ("{" in text or "}" in text)]


def test_there_are_a_thousand_contacts_and_a_year_of_interactions(sample: Sample):
    days = sample.books.one("SELECT max(on_day) - min(on_day) FROM met")

    assert int(str(sample.books.one("SELECT count(*) FROM contacts"))) >= 1000
    assert int(str(days)) > 350


@pytest.mark.parametrize("language", ["es", "en"])
def test_guides_speak_of_every_file_and_every_truth(sample: Sample, tmp_path: Path, language: str):
    truths: Truths = sample.truths
    write_guides(company(SEED, AS_OF), truths, tmp_path, language)
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    listing = (tmp_path / "TRUTHS.md").read_text(encoding="utf-8")

    assert all(f"`{path.name}`" in readme for path in truths.files)
    assert all(f"| `{id}` |" in listing for id in truths.ids)
