"""Is every usual way to write a delimited text read, and is no row of it lost?"""

import codecs
import csv
import gzip
import io
from hashlib import sha256

import duckdb
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from llavero.ledger.sources import delimited
from llavero.ledger.sources import survey as survey_module
from llavero.ledger.sources.delimited import LineTooLong, TextHoldsNoTable
from llavero.ledger.sources.digest import CHUNK
from llavero.ledger.sources.survey import survey

from . import faults, notes, opened, rows

LINES = """Folio{d}Fecha{d}Cliente{d}Importe
F1{d}31/01/2024{d}Ñandú Ibérica{d}1200.50
F2{d}01/02/2024{d}Aceros Norte{d}-40
"""
READ = [
    ("F1", "31/01/2024", "Ñandú Ibérica", "1200.50", 2),
    ("F2", "01/02/2024", "Aceros Norte", "-40", 3),
]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_every_usual_dialect_reads_the_same(tmp_path, delimiter, encoding, line_break):
    text = LINES.format(d=delimiter).replace("\n", line_break)

    raw = opened(tmp_path, text.encode(encoding))

    assert raw.columns == ("Folio", "Fecha", "Cliente", "Importe")
    assert rows(raw) == READ
    assert raw.canonical == frozenset()
    assert faults(raw) == []


def test_digest_is_that_of_the_file_as_it_came(tmp_path):
    content = LINES.format(d=";").encode("cp1252")

    assert opened(tmp_path, content).sha256 == sha256(content).hexdigest()
    assert opened(tmp_path, gzip.compress(content)).sha256 == file_digest(tmp_path / "ventas.csv")


def file_digest(path):
    return sha256(path.read_bytes()).hexdigest()


def test_packed_text_is_read_as_if_unpacked(tmp_path):
    raw = opened(tmp_path, gzip.compress(LINES.format(d=",").encode()), "ventas.csv.gz")

    assert rows(raw) == READ
    assert (raw.name, raw.plain_name) == ("ventas.csv.gz", "ventas")


def test_decimal_commas_do_not_part_fields(tmp_path):
    raw = opened(tmp_path, "Folio;Cantidad;Precio;Importe\nF1;1,5;2,0;3,0\nF2;2,5;1,0;2,5\n")

    assert raw.columns == ("Folio", "Cantidad", "Precio", "Importe")


def test_declared_separator_is_believed_and_is_no_row(tmp_path):
    raw = opened(tmp_path, "sep=;\r\nFolio;Cliente\r\nF1;Norte, S.A.\r\n")

    assert raw.columns == ("Folio", "Cliente")
    assert rows(raw) == [("F1", "Norte, S.A.", 3)]


def test_titles_and_blank_lines_above_the_heading_are_told_and_rows_keep_their_line(tmp_path):
    raw = opened(
        tmp_path, "Aceros Norte\nReporte de ventas;;\n\nFecha;Cliente;Importe\n1/2/24;A;10\n"
    )

    assert raw.columns == ("Fecha", "Cliente", "Importe")
    assert rows(raw) == [("1/2/24", "A", "10", 5)]
    assert ("source-rows-above-heading", {"rows": 2}) in raw.notes


def test_text_without_heading_names_columns_by_position(tmp_path):
    raw = opened(tmp_path, "F1,2024-01-31,Norte,10.50\nF2,2024-02-01,Sur,20\n")

    assert raw.columns == ("#1", "#2", "#3", "#4")
    assert len(rows(raw)) == 2
    assert "source-no-heading" in notes(raw)


def test_headings_are_made_unique_and_never_empty(tmp_path):
    raw = opened(tmp_path, "Fecha;FECHA;;source_row\n1/2/24;2/2/24;x;9\n3/2/24;4/2/24;y;8\n")

    assert raw.columns == ("Fecha", "FECHA (2)", "#3", "«source_row»")
    assert rows(raw)[0] == ("1/2/24", "2/2/24", "x", "9", 2)


def test_quoted_line_breaks_stay_in_the_field_and_rows_keep_their_line(tmp_path):
    raw = opened(tmp_path, 'Folio;Nota\nF1;"una\ndos\n\ntres"\nF2;"dijo ""no"""\n\nF3;x\n')

    assert rows(raw) == [("F1", "una\ndos\n\ntres", 2), ("F2", 'dijo "no"', 6), ("F3", "x", 8)]


def test_line_breaks_in_a_field_too_many_do_not_shift_the_rows_below(tmp_path):
    raw = opened(tmp_path, 'Folio;Nota\nF1;x\nF2;y;"una\ndos"\nF3;z\n')

    assert rows(raw) == [("F1", "x", 2), ("F2", "y", 3), ("F3", "z", 5)]
    assert faults(raw) == [(3, "source-fault-too-many-fields")]


def test_blank_lines_between_rows_do_not_shift_their_line(tmp_path):
    raw = opened(tmp_path, "Folio,Nota\n\nF1,x\n\n\nF2,y\n\n")

    assert rows(raw) == [("F1", "x", 3), ("F2", "y", 6)]


def test_line_with_too_many_fields_is_reported_and_short_one_is_padded(tmp_path):
    raw = opened(
        tmp_path,
        "Fecha,Cliente,Importe\n1/2/24,Norte,10\n2/2/24,Norte, S.A.,20\n3/2/24,Sur\n4/2/24,Este,5,\n",
    )

    assert faults(raw) == [(3, "source-fault-too-many-fields")]
    assert rows(raw)[2] == ("3/2/24", "Sur", None, 4)
    assert rows(raw)[3] == ("4/2/24", "Este", "5", 5)


def test_stray_quotes_are_letters_and_swallow_no_row(tmp_path):
    raw = opened(
        tmp_path,
        'Folio;Producto;Importe\nF1;Tubo 1/2";10\nF2;"Tubo 3/4" PVC";20\nF3;"sin cierre;30\n'
        'F4;"con ""comillas""";40\nF5;"Codo 1"";50\nF6;x;60;70\n',
    )

    assert [row[:3] for row in rows(raw)] == [
        ("F1", 'Tubo 1/2"', "10"),
        ("F2", 'Tubo 3/4" PVC', "20"),
        ("F3", '"sin cierre', "30"),
        ("F4", 'con "comillas"', "40"),
        ("F5", 'Codo 1"', "50"),
        ("F6", "x", "60"),
    ]
    assert [row[3] for row in rows(raw)] == [2, 3, 4, 5, 6, 7]
    assert faults(raw) == [(7, "source-fault-too-many-fields")]
    assert notes(raw) == ["source-read-line-by-line"]


def test_inch_marks_alone_leave_the_text_to_the_fast_reader(tmp_path):
    raw = opened(tmp_path, 'Folio;Producto\nF1;Tubo 1/2"\nF2;Tubo 3/4"\n')

    assert rows(raw) == [("F1", 'Tubo 1/2"', 2), ("F2", 'Tubo 3/4"', 3)]
    assert raw.ordered is not None


def test_windows_letter_far_down_is_not_missed(tmp_path):
    many = "".join(f"F{at};Norte\n" for at in range(60_000))

    raw = opened(tmp_path, ("Folio;Cliente\n" + many).encode() + "F0;Ibáñez\n".encode("cp1252"))

    assert rows(raw)[-1] == ("F0", "Ibáñez", 60_002)


def test_rows_in_order_are_the_numbered_rows(tmp_path):
    raw = opened(tmp_path, "Ventas\n\nFolio;Nota\nF1;x\nF2;y\nF3;z;1\n\n\n")

    with duckdb.connect() as connection:
        ordered = connection.execute(raw.ordered).fetchall()

    assert raw.first_row == 4
    assert [row[:2] for row in ordered] == [row[:2] for row in rows(raw)]
    assert [row[2] for row in ordered] == [None, None, "source-fault-too-many-fields"]
    assert [row[2] for row in rows(raw)] == [4, 5, 6]


def test_rows_with_gaps_between_them_are_not_offered_in_order(tmp_path):
    assert opened(tmp_path, "Folio;Nota\nF1;x\n\nF2;y\n").ordered is None
    assert opened(tmp_path, 'Folio;Nota\nF1;"x\ny"\nF2;y\n').ordered is None


def test_rows_of_a_long_text_are_taken_from_all_over_it(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "LONG", 1000)
    monkeypatch.setattr(delimited, "SAMPLE", 20)
    lines = [f"F{at};{at}\n" for at in range(2000)]

    raw = opened(tmp_path, "Folio;Nota\n" + "".join(lines))

    with duckdb.connect() as connection:
        taken = [int(row[1]) for row in connection.execute(raw.spread).fetchall()]
    assert taken == sorted(set(taken))
    assert 2 * delimited.PLACES <= len(taken) <= 6 * delimited.PLACES
    assert all(any(low <= at < low + 100 for at in taken) for low in range(0, 2000, 100))
    assert not raw.told_by_spread
    monkeypatch.setattr(delimited, "TOO_LONG", 1000)
    assert opened(tmp_path, "Folio;Nota\n" + "".join(lines)).told_by_spread
    assert opened(tmp_path, "Folio;Nota\nF1;2\n").spread is None


def test_list_of_one_column_is_a_table_and_prose_is_none(tmp_path):
    raw = opened(tmp_path, "Cuenta clave\nAceros Norte\nTubos del Sur\n")

    assert raw.columns == ("Cuenta clave",)
    assert rows(raw) == [("Aceros Norte", 2), ("Tubos del Sur", 3)]
    with pytest.raises(TextHoldsNoTable):
        opened(tmp_path, "Estimado cliente. Le escribimos por lo siguiente.\n\nGracias.\n")


def test_heading_without_rows_is_an_empty_table(tmp_path):
    raw = opened(tmp_path, "Fecha;Cliente;Importe\n")

    assert (raw.columns, rows(raw)) == (("Fecha", "Cliente", "Importe"), [])


@pytest.mark.slow
def test_endless_line_is_refused(tmp_path):
    with pytest.raises(LineTooLong):
        opened(tmp_path, "Folio;Nota\nF1;x\n" + "F2;" + "y" * (3 * CHUNK))


def test_two_headings_over_one_another_are_read_together(tmp_path):
    raw = opened(
        tmp_path,
        "Cliente;;Ventas;;Costo\nClave;Nombre;Cantidad;Importe;Importe\n"
        "1;Norte;2;100;80\n2;Sur;3;200;150\n",
    )

    assert raw.columns == (
        "Cliente Clave",
        "Cliente Nombre",
        "Ventas Cantidad",
        "Ventas Importe",
        "Costo Importe",
    )
    assert rows(raw)[0] == ("1", "Norte", "2", "100", "80", 3)


def test_a_heading_that_names_every_column_is_whole_whatever_lies_below(tmp_path):
    raw = opened(tmp_path, '"Uno","Dos","Tres"\n"k","",";"\n"k","","1"\n"k","1",""\n')

    assert raw.columns == ("Uno", "Dos", "Tres")


def fields(alphabet: str) -> st.SearchStrategy[str]:
    """Return fields without margins, which the reader takes off."""
    return st.text(alphabet=alphabet, max_size=6).filter(lambda text: text == text.strip())


@st.composite
def written_tables(draw: st.DrawFn) -> tuple[list[tuple[str, ...]], dict[str, object]]:
    """Return a table of any fields and how a program may write it."""
    line_break = draw(st.sampled_from(["\n", "\r\n"]))
    field = fields('ab1,;"\n ñ').map(lambda text: text.replace("\n", line_break))
    table = draw(st.lists(st.tuples(st.just("k"), field, field), min_size=1, max_size=12))
    quoting = st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC])
    dialect = {"delimiter": draw(st.sampled_from(",;\t|")), "quoting": draw(quoting)}
    return table, {**dialect, "lineterminator": line_break}


def write(
    table: list[tuple[str, ...]], dialect: dict[str, object]
) -> tuple[str, list[tuple[object, ...]]]:
    """Return the text and what must be read back: the values, then the line of each row."""
    written = io.StringIO()
    writer = csv.writer(written, **dialect)
    writer.writerow(["Uno", "Dos", "Tres"])
    expected = []
    for row in table:
        at = written.getvalue().count("\n") + 1
        expected.append((*(value or None for value in row), at))
        writer.writerow(row)
    return written.getvalue(), expected


@settings(max_examples=150, deadline=None)
@given(written_tables())
def test_what_the_csv_module_writes_is_read_back_with_its_lines(tmp_path_factory, written):
    text, expected = write(*written)

    raw = opened(tmp_path_factory.mktemp("csv"), text)

    assert raw.columns == ("Uno", "Dos", "Tres")
    assert rows(raw) == expected


@settings(max_examples=60, deadline=None)
@given(written_tables())
def test_a_damaged_row_below_spoils_none_that_a_program_wrote(tmp_path_factory, written):
    table, dialect = written
    # A delimiter beside a line break may make a whole row of a part of a field.
    assume(not any("\n" in text and dialect["delimiter"] in text for row in table for text in row))
    text, expected = write(table, dialect)
    damaged = f'z{dialect["delimiter"]}x"y{dialect["delimiter"]}"Tubo 1" PVC"\n'

    raw = opened(tmp_path_factory.mktemp("csv"), text + damaged)

    assert notes(raw) == ["source-read-line-by-line"]
    assert rows(raw) == [*expected, ("z", 'x"y', 'Tubo 1" PVC', text.count("\n") + 1)]


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_doubled_quote_before_a_line_break_does_not_end_the_field(tmp_path, line_break):
    said = f'he said "no"{line_break}and left'
    text, _ = write([("k", said, "5")], {"lineterminator": line_break})
    damaged = f'z,"Tubo 1"",6{line_break}z,"Codo 2"" recto,7{line_break}'

    raw = opened(tmp_path, text + damaged)

    assert raw.columns == ("Uno", "Dos", "Tres")
    assert [row[:3] for row in rows(raw)] == [
        ("k", said, "5"),
        ("z", 'Tubo 1"', "6"),
        ("z", '"Codo 2"" recto', "7"),
    ]


def test_an_inch_mark_at_the_end_does_not_swallow_the_row_below(tmp_path):
    raw = opened(tmp_path, 'Folio;Producto\nF1;"Codo; 1""\nF2;Tubo 1/2"\nF3;"Codo" recto\n')

    assert rows(raw) == [
        ("F1", 'Codo; 1"', 2),
        ("F2", 'Tubo 1/2"', 3),
        ("F3", '"Codo" recto', 4),
    ]


def test_line_longer_than_duckdb_reads_of_itself_is_read_whole(tmp_path):
    long = "y" * (3 << 20)

    raw = opened(tmp_path, f"Folio;Nota\nF1;x\nF2;{long}\nF3;z\n")

    assert rows(raw) == [("F1", "x", 2), ("F2", long, 3), ("F3", "z", 4)]


@pytest.mark.parametrize("block", [12, 16, 1000])
def test_survey_sees_the_same_whatever_the_block(tmp_path, monkeypatch, block):
    path = tmp_path / "a.csv"
    path.write_text('a;b\n\n"x\n\ny";"z"\n1;2\n\n3;"q ""w"""\n', encoding="utf-8")
    monkeypatch.setattr(survey_module, "BLOCK", block)

    seen = survey(path, ";", quotes=True)

    assert seen.records == 4
    assert seen.shifts == {2: 1, 4: 2}
    assert (seen.is_sound, seen.is_quoted, seen.has_lines_in_fields) == (True, True, True)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="a;\n\r", max_size=40), st.integers(1, 9))
def test_survey_counts_what_one_sees_line_by_line(tmp_path_factory, text, block):
    path = tmp_path_factory.mktemp("survey") / "a.csv"
    path.write_bytes(text.encode())
    lines = (text.removesuffix("\n") + "\n").split("\n")[:-1] if text else []

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(survey_module, "BLOCK", block)
        seen = survey(path, ";", quotes=True)

    assert seen.records == sum(line not in ("", "\r") for line in lines)
    assert seen.longest_line == max((len(line) + 1 for line in lines), default=0)
    assert seen.is_sound is ("\r" not in (text + "\n").replace("\r\n", "\n"))
    assert not seen.has_endless_line


def test_last_line_without_a_break_is_not_endless(tmp_path, monkeypatch):
    monkeypatch.setattr(survey_module, "BLOCK", 16)
    monkeypatch.setattr(survey_module, "CHUNK", 16)
    path = tmp_path / "a.csv"
    path.write_text("a;b\n1;2\n3;4\n5;6 and some", encoding="utf-8")

    seen = survey(path, ";", quotes=True)

    assert (seen.records, seen.has_endless_line) == (4, False)


@pytest.mark.parametrize(
    ("content", "sound"),
    [
        (b'a;b\n"x";"y"\n', True),
        (codecs.BOM_UTF8 + b'"a";"b"\n"x";"y"\n', True),
        (b'a;b\n"x;y\n', False),
        (b'a;b\n"x"y;z\n', False),
        (b'a;b\nx"y;z\n', False),
        (b"a;b\nx\ry;z\n", False),
    ],
)
def test_survey_calls_sound_only_what_duckdb_reads_exactly(tmp_path, content, sound):
    path = tmp_path / "a.csv"
    path.write_bytes(content)

    assert survey(path, ";", quotes=True).is_sound is sound
