"""Does the company's logo stand on the cover?"""

import struct
import zlib

import pytest

from llavero.report.word.front.logo import LogoNotImage
from llavero.report.word.render import written
from tests.report.word.opened import Opened
from tests.report.word.studio import plain_report


def png(width: int, height: int) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def test_a_logo_stands_on_the_cover_with_a_text_in_its_place_and_keeps_its_shape():
    opened = Opened.of(written(plain_report(logo=png(300, 50)), "letter").content)

    picture = opened.find("//w:p[w:pPr/w:pStyle/@w:val='CoverLogo']//wp:inline")[0]
    assert picture.find("{*}docPr").get("descr").startswith("Logotipo de Comercial Sierra Madre")
    extent = picture.find("{*}extent")
    assert int(extent.get("cx")) == 6 * 360_000
    assert int(extent.get("cx")) == 6 * int(extent.get("cy"))


def test_a_report_without_a_logo_has_no_picture(spanish):
    assert not spanish.find("//w:p[w:pPr/w:pStyle/@w:val='CoverLogo']")


def test_a_logo_that_is_no_picture_is_the_users_to_mend():
    with pytest.raises(LogoNotImage):
        written(plain_report(logo=b"%PDF-1.7"), "letter")
