"""Does Word find nothing to mend, and a reader who does not see the page nothing to miss?"""

import re

import pytest

from llavero.report.word.corporate.template import open_template
from llavero.report.word.render import written
from tests.report.word.corporate.templates import spanish as red
from tests.report.word.opened import Opened
from tests.report.word.soundness import broken, unread
from tests.report.word.studio import report

DOCUMENT = "word/document.xml"


def test_a_report_is_sound_and_can_be_read_without_seeing_it(docx):
    assert broken(docx) == []
    assert unread(docx) == []


def test_a_report_in_a_template_is_as_sound(tmp_path):
    template = open_template(red().write(tmp_path / "casa.dotx"))
    opened = Opened.of(written(report("es"), "letter", template=template).content)

    assert broken(opened) == []
    assert unread(opened) == []


def spoiled(opened: Opened, pattern: str, by: str, part: str = DOCUMENT) -> Opened:
    """Return a file in which the first of what fits a pattern is written otherwise."""
    content = opened.parts[part].decode()
    changed = re.sub(pattern, by, content, count=1)
    assert changed != content
    return Opened({**opened.parts, part: changed.encode()})


@pytest.mark.parametrize(
    ("pattern", "by", "part"),
    [
        (r"<w:bookmarkEnd [^>]*/>", "", DOCUMENT),
        (r'(w:name="_Toc100000001")', 'w:name="_Toc100000002"', DOCUMENT),
        (r'w:anchor="[^"]*"', 'w:anchor="nowhere"', DOCUMENT),
        (r'<w:fldChar w:fldCharType="end"/>', "", DOCUMENT),
        (r'<wp:docPr id="2"', '<wp:docPr id="1"', DOCUMENT),
        (r'w:val="BodyText"', 'w:val="Nobody"', DOCUMENT),
        (r"<w:gridCol [^>]*/>", "", DOCUMENT),
        (r'Target="charts/chart1.xml"', 'Target="charts/chart99.xml"', "word/_rels/document.xml.rels"),
        (r'<Override PartName="/word/styles.xml"', '<Override PartName="/word/other.xml"', "[Content_Types].xml"),
    ],
)  # fmt: skip
def test_what_word_would_mend_is_seen(spanish, pattern, by, part):
    assert broken(spoiled(spanish, pattern, by, part))


@pytest.mark.parametrize(
    ("pattern", "by", "part"),
    [
        (r' descr="[^"]*"', "", DOCUMENT),
        (r'<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>', DOCUMENT),
        (r"<w:tblHeader/>", "", DOCUMENT),
        (r"<w:cantSplit/>", "", DOCUMENT),
        (r"<dc:title>[^<]*</dc:title>", "", "docProps/core.xml"),
    ],
)
def test_what_a_reader_would_miss_is_seen(spanish, pattern, by, part):
    assert unread(spoiled(spanish, pattern, by, part))
