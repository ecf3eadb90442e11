"""Does a mended text give what reading it line by line gives?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.ledger.sources import delimited
from llavero.ledger.sources.dialect import records
from llavero.ledger.sources.mending import mended_lines
from llavero.ledger.sources.survey import survey

from . import faults, notes, opened, rows

HEADING = "Uno;Dos;Tres\n"
# First rows that tell that the text has three columns, and that it is damaged.
ROWS = "".join(f"k{at};x;{at}.5\n" for at in range(40)) + 'k40;"x" y;1\n'


def mended(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    return list(mended_lines(lines, ";", width=3, surplus=3))


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("a;b;c", "a;b;c"),
        ('a;"b";c', 'a;"b";c'),
        ('a;"b ""b""";c', 'a;"b ""b""";c'),
        ('a;Tubo 1/2" PVC;c', '"a";"Tubo 1/2"" PVC";"c"'),
        ('a;"Tubo 3/4" PVC";c', '"a";"Tubo 3/4"" PVC";"c"'),
        ('a;"Codo 1"";c', '"a";"Codo 1""";"c"'),
        ('a; "b";c', '"a";"b";"c"'),
        ('a;"sin cierre;c', '"a";"""sin cierre";"c"'),
        ("a;b;c;;;;;x", '"a";"b";"c";"x"'),
        ("a;b;c;;;;;", '"a";"b";"c"'),
        ('""', '""'),
        (' ""', '""'),
    ],
)
def test_only_a_damaged_record_is_written_anew(damaged, sound):
    assert mended(damaged + "\n") == [sound]


def test_every_record_stays_on_its_lines():
    text = 'a;"una\r\ndos" ;c\r\n\r\nb;"tres\ncuatro";c\nd;"e;f\n'

    assert mended(text) == ['"a";"una\ndos";"c"', "", '"b";"tres\ncuatro";"c"', '"d";"""e";"f"']


def line_by_line(path, width):
    """Return the rows as Python reads them, without those that hold nothing."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        found = list(records(lines, ";", width))[1:]
    padded = [([*r.fields, *[""] * width][:width], any(r.fields[width:]), r.line) for r in found]
    return [
        (tuple(field or None for field in fields), surplus, line)
        for fields, surplus, line in padded
        if any(fields) or surplus
    ]


LINES = st.lists(st.text(alphabet='ab;" ñ', max_size=9), min_size=1, max_size=12)


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_mended_text_is_read_as_line_by_line(tmp_path_factory, lines):
    folder = tmp_path_factory.mktemp("mended")

    raw = opened(folder, HEADING + ROWS + "\n".join(lines) + "\n", "a.csv")

    assert notes(raw) == ["source-read-line-by-line"]
    faulty = {line for line, _ in faults(raw)}
    read = [(tuple(v or None for v in row[:-1]), row[-1] in faulty, row[-1]) for row in rows(raw)]
    told = [row for row in read if any(row[0]) or row[1]]
    assert told == line_by_line(folder / "a.csv", len(raw.columns))


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_mended_text_is_sound(tmp_path_factory, lines):
    path = tmp_path_factory.mktemp("mended") / "a.csv"

    written = mended(HEADING + "\n".join(lines) + "\n")

    path.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert survey(path, ";", quotes=True).is_sound


def test_text_that_cannot_be_mended_is_read_in_python(tmp_path, monkeypatch):
    text = HEADING + ROWS + 'F1;"con\rretorno" y;1\nF2;x;2;3\n'

    raw = opened(tmp_path, text)

    assert rows(raw)[-2:] == [("F1", '"con\rretorno" y', "1", 43), ("F2", "x", "2", 44)]
    assert faults(raw) == [(44, delimited.TOO_MANY)]
    assert raw.ordered is None
