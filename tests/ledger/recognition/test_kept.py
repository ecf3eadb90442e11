"""How is a mapping kept, corrected and read again?"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.ledger.mapping import (
    ColumnMap,
    Confidence,
    DateOrder,
    Question,
    Reason,
    TableMap,
    Written,
)
from llavero.ledger.recognition.fingerprint import fingerprint
from llavero.ledger.recognition.kept import read_mapping, read_mappings, write_mapping
from llavero.ledger.recognition.kept.faults import (
    MappingColumnTwice,
    MappingColumnUnknown,
    MappingFault,
    MappingKeyMissing,
    MappingKeyUnknown,
    MappingTableUnknown,
    MappingUnreadable,
    MappingValueInvalid,
)
from llavero.ledger.schema import LEDGER
from llavero.prose import Prose, Style
from tests.ledger.recognition import mapped, proposed, raw_table

ES, EN = Style.of("es"), Style.of("en")

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
headings = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
facts = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=5), st.one_of(texts, st.integers(), st.booleans())
)
reasons = st.builds(Reason, st.just("recognition-unwritten"), facts)
written = st.builds(
    Written,
    st.sampled_from([".", ","]),
    st.lists(st.sampled_from(list(DateOrder)), unique=True).map(tuple),
    st.booleans(),
)


@st.composite
def columns(draw):
    target = draw(st.sampled_from([c.name for c in LEDGER.columns]))
    allowed = LEDGER.column(target).values
    meanings = st.sampled_from(allowed) if allowed else texts
    return ColumnMap(
        draw(headings),
        target,
        draw(st.sampled_from(list(Confidence))),
        draw(reasons),
        draw(written),
        draw(st.dictionaries(texts, meanings, max_size=3)),
        draw(st.lists(headings, max_size=2).map(tuple)),
    )


table_maps = st.builds(
    TableMap,
    raw=texts,
    table=st.just("ledger"),
    columns=st.lists(columns(), max_size=4, unique_by=lambda c: c.target).map(tuple),
    candidates=st.lists(columns(), max_size=2).map(tuple),
    constants=st.dictionaries(st.sampled_from(["currency", "bu", "region"]), texts),
    ignored=st.dictionaries(headings, reasons, max_size=3),
    fill_down=st.lists(headings, max_size=3).map(tuple),
    keep_rows=st.dictionaries(headings, st.lists(texts, max_size=3).map(tuple), max_size=2),
    questions=st.lists(
        st.builds(
            Question,
            texts,
            reasons,
            st.lists(texts, max_size=3).map(tuple),
            st.none() | texts,
        ),
        max_size=2,
    ).map(tuple),
    reason=st.none() | reasons,
    system=st.none() | texts,
    fingerprint=st.just("0123456789abcdef"),
)


@given(table_map=table_maps)
def test_a_mapping_comes_back_from_its_file_as_it_was(table_map, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mappings")

    path = write_mapping(folder, table_map, ES)

    assert read_mapping(path) == table_map


LEDGER_DRAWING = """
    Fecha      | Cliente | Importe | Tipo
    -----------+---------+---------+-----
    25/01/2025 | Uno     | 10.50   | FAC
    26/01/2025 | Dos     | 11.50   | ZZ
"""


def kept_file(tmp_path, style=ES):
    (found,) = proposed(raw_table("ventas 2025.csv", LEDGER_DRAWING))
    return write_mapping(tmp_path, found, style), found


def test_a_proposal_comes_back_with_its_questions(tmp_path):
    path, found = kept_file(tmp_path)

    assert read_mapping(path) == found
    assert found.questions


def test_the_comments_are_in_the_language_of_the_study(tmp_path):
    spanish, _ = kept_file(tmp_path / "es", ES)
    english, _ = kept_file(tmp_path / "en", EN)

    assert "# Cómo se lee «ventas 2025.csv»." in spanish.read_text(encoding="utf-8")
    assert "# How “ventas 2025.csv” is read." in english.read_text(encoding="utf-8")


def test_a_mapping_replaces_the_one_of_the_same_shape_whatever_its_file_is_called(tmp_path):
    path, found = kept_file(tmp_path)
    renamed = path.rename(tmp_path / "mi-mapeo.toml")

    again = write_mapping(tmp_path, replace(found, raw="otro.csv"), ES)

    assert again == renamed
    assert read_mappings(tmp_path)[found.fingerprint].raw == "otro.csv"


def test_a_kept_mapping_is_used_for_the_next_file_of_the_shape(tmp_path):
    path, _ = kept_file(tmp_path)
    corrected = path.read_text(encoding="utf-8").replace(
        'source = "Cliente"\ntarget = "account_id"', 'source = "Cliente"\ntarget = "account_name"'
    )
    path.write_text(corrected, encoding="utf-8")
    shuffled = "importe | TIPO | Cliente | Fecha\n---+---\n1.00 | FAC | Tres | 01/02/2025"

    (found,) = proposed(raw_table("febrero.csv", shuffled), saved=read_mappings(tmp_path))

    assert found.raw == "febrero.csv"
    assert mapped(found)["account_name"] == "Cliente"


def test_a_kept_mapping_names_its_headings_as_the_new_file_writes_them(tmp_path):
    kept_file(tmp_path)
    shuffled = "importe | TIPO | Cliente | Fecha\n---+---\n1.00 | FAC | Tres | 01/02/2025"

    (found,) = proposed(raw_table("febrero.csv", shuffled), saved=read_mappings(tmp_path))

    assert mapped(found)["net_amount"] == "importe"
    assert mapped(found)["doc_type"] == "TIPO"


def test_a_column_may_be_written_by_hand_with_source_and_target_alone(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text(
        'raw = "a"\nfingerprint = "x"\ntable = "ledger"\n'
        '[[column]]\nsource = "Fecha"\ntarget = "doc_date"\n',
        encoding="utf-8",
    )

    (column,) = read_mapping(path).columns

    assert column.confidence is Confidence.SURE
    assert column.reason.sentence == "recognition-kept"


HEAD = 'raw = "a"\nfingerprint = "x"\ntable = "ledger"\n'


@pytest.mark.parametrize(
    ("text", "fault", "key"),
    [
        ("raw = ", MappingUnreadable, None),
        ('raw = "a"\n', MappingKeyMissing, "fingerprint"),
        (HEAD + 'colour = "red"\n', MappingKeyUnknown, "colour"),
        (HEAD.replace("ledger", "sales"), MappingTableUnknown, None),
        (HEAD + '[[column]]\nsource = "F"\ntarget = "when"\n', MappingColumnUnknown, "column 1.target"),
        (HEAD + '[[column]]\nsource = "F"\n', MappingKeyMissing, "column 1.target"),
        (
            HEAD + '[[column]]\nsource = "T"\ntarget = "doc_type"\nvalues = { FAC = "bill" }\n',
            MappingValueInvalid,
            "column 1.values.FAC",
        ),
        (
            HEAD + '[[column]]\nsource = "F"\ntarget = "doc_date"\ndate_orders = ["ydm"]\n',
            MappingValueInvalid,
            "column 1.date_orders",
        ),
        (
            HEAD + '[[column]]\nsource = "F"\ntarget = "doc_date"\ndecimal_mark = ";"\n',
            MappingValueInvalid,
            "column 1.decimal_mark",
        ),
        (HEAD + "[constants]\ncolour = \"red\"\n", MappingColumnUnknown, "constants.colour"),
        (HEAD + 'fill_down = "Fecha"\n', MappingValueInvalid, "fill_down"),
        (HEAD + 'keep_rows = { Estado = "Pagada" }\n', MappingValueInvalid, "keep_rows.Estado"),
        (
            HEAD + '[[column]]\nsource = "A"\ntarget = "bu"\n[[column]]\nsource = "B"\ntarget = "bu"\n',
            MappingColumnTwice,
            None,
        ),
        (HEAD + '[[column]]\nsource = 3\ntarget = "bu"\n', MappingValueInvalid, "column 1.source"),
        (HEAD + "column = [3]\n", MappingValueInvalid, "column 1"),
    ],
)  # fmt: skip
def test_a_fault_names_file_key_and_rule(tmp_path, text, fault, key):
    path = tmp_path / "mapeo.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(fault) as raised:
        read_mapping(path)

    facts = raised.value.facts
    assert facts["file"] == "mapeo.toml"
    assert key is None or facts["key"] == key
    for style in (ES, EN):
        assert "mapeo.toml" in Prose(style, "llavero.ledger.recognition").text(
            raised.value.code, **facts
        )


def test_every_fault_has_its_sentence():
    prose = Prose(EN, "llavero.ledger.recognition")

    assert all(prose.has(fault.code) for fault in MappingFault.__subclasses__())


def test_the_fingerprint_forgets_order_case_and_accents():
    assert fingerprint(["Fecha emisión", "IMPORTE"]) == fingerprint(["importe", "fecha_emision"])
    assert fingerprint(["Fecha", "Importe"]) != fingerprint(["Fecha", "Importe", "IVA"])
