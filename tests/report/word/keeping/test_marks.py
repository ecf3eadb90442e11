"""Can every block of a report be found again, whatever program has saved it?"""

import subprocess
from io import BytesIO

import docx
import pytest

from llavero.report.word.keeping.anchors import anchors_in
from llavero.report.word.keeping.manifest import Manifest
from llavero.report.word.keeping.wording import digest, wording
from llavero.report.word.render import written
from llavero.report.word.rendering import office
from tests.report.word.studio import report

needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


def manifest(document):
    parts = (link.target_part for link in document.part.rels.values())
    return next(found for part in parts if (found := Manifest.read(part.blob)))


def said(document):
    """Return the mark of what each block says, by the block's own mark."""
    return {
        anchor: digest(wording([element], document.part))
        for element in document.element.body
        for anchor in anchors_in(element)
    }


def test_the_report_lists_what_every_block_said(content):
    document = docx.Document(BytesIO(content))

    listed = {entry.anchor: entry.said for entry in manifest(document).entries}

    assert len(listed) > 50
    assert said(document) == listed


def test_blocks_have_the_same_marks_in_both_languages():
    spanish, english = (
        manifest(docx.Document(BytesIO(written(report(language), "letter").content)))
        for language in ("es", "en")
    )

    assert [e.key.kind for e in spanish.entries] == [e.key.kind for e in english.entries]
    assert spanish.language == "es"
    assert english.language == "en"


def test_the_list_holds_no_name_of_the_company(docx, language):
    content = docx.parts["customXml/item1.xml"].decode()

    assert report(language).company not in content


def test_what_is_written_before_the_marks_is_the_same_without_them(language):
    unmarked = docx.Document(BytesIO(written(report(language), "letter", marked=False).content))
    marked = docx.Document(BytesIO(written(report(language), "letter").content))

    assert [p.text for p in unmarked.paragraphs] == [p.text for p in marked.paragraphs]


@needs_office
@pytest.mark.slow
def test_libreoffice_saves_a_report_without_any_block_looking_edited(tmp_path, content):
    (tmp_path / "report.docx").write_bytes(content)

    saved = docx.Document(saved_by_office(tmp_path / "report.docx"))

    listed = {entry.anchor: entry.said for entry in manifest(saved).entries}
    assert said(saved) == listed


def saved_by_office(path):
    """Return the path of a document as LibreOffice saves it again."""
    profile = (path.parent / "profile").as_uri()
    target = path.parent / "saved"
    subprocess.run(
        [
            *(str(office()), f"-env:UserInstallation={profile}", "--headless"),
            *("--convert-to", "docx", "--outdir", str(target), str(path)),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    return target / path.name
