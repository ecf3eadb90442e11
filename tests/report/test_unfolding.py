"""Is a packed file unfolded no further than it may be?"""

import zipfile

import pytest

from llavero.report.unfolding import NotUnfolded, unfolded


@pytest.fixture
def packed(tmp_path):
    path = tmp_path / "report.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<d/>")
        archive.writestr("word/media/photo.png", b"0" * 10_000)
    return path


def _refused(path, most, **bounds):
    with pytest.raises(NotUnfolded) as refused:
        unfolded(path, most, **bounds)
    return refused.value.reason


def test_only_the_wanted_parts_count_for_what_may_be_unfolded(packed):
    parts = unfolded(packed, 100, wanted=lambda name: name.endswith(".xml"))

    assert parts == {"word/document.xml": b"<d/>"}


def test_more_bytes_than_allowed_are_not_unfolded(packed):
    assert _refused(packed, 9_999) == "too-large"


def test_the_bound_is_on_all_parts_together(packed):
    assert len(unfolded(packed, 10_004)) == 2
    assert _refused(packed, 10_003) == "too-large"


def test_more_parts_than_allowed_are_not_unfolded(packed):
    assert _refused(packed, 20_000, most_parts=1) == "too-large"


def test_a_file_cut_in_half_is_damaged(packed):
    packed.write_bytes(packed.read_bytes()[:100])

    assert _refused(packed, 20_000) == "damaged"


def test_an_entry_with_a_password_is_locked(packed):
    content = bytearray(packed.read_bytes())
    directory = content.index(b"PK\x01\x02")
    content[6] |= 1
    content[directory + 8] |= 1
    packed.write_bytes(bytes(content))

    assert _refused(packed, 20_000) == "locked"
