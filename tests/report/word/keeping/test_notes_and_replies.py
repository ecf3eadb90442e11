"""Do footnotes, and the answers to comments, come along as Word wrote them?"""

import zipfile
from io import BytesIO

from tests.report.word.keeping.desk import Desk, at, commenting, opened, short_report, xml_after
from tests.report.word.keeping.test_keep import faults

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def with_part(desk, path, kind, relation, content):
    """Return the path of a copy of a document that has one more part."""
    made = BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            held = source.read(name)
            if name == "word/_rels/document.xml.rels":
                link = f'<Relationship Id="rIdX" Type="{relation}" Target="{kind}.xml"/>'
                held = held.replace(b"</Relationships>", link.encode() + b"</Relationships>")
            if name == "[Content_Types].xml":
                entry = f'<Override PartName="/word/{kind}.xml" ContentType="{TYPE}.{kind}+xml"/>'
                held = held.replace(b"</Types>", entry.encode() + b"</Types>")
            target.writestr(name, held)
        target.writestr(f"word/{kind}.xml", content)
    return desk.save(made.getvalue())


def part(made, name):
    with zipfile.ZipFile(BytesIO(made.content)) as archive:
        return archive.read(name).decode()


def test_a_footnote_comes_with_the_paragraph_that_it_stands_in(tmp_path):
    desk = Desk(tmp_path)
    mark = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    edited = desk.edit(desk.write(short_report()), xml_after("Las ventas", mark))
    note = f'<w:footnotes {W}><w:footnote w:id="7"><w:p><w:r><w:t>Sin IVA.</w:t></w:r></w:p>'
    edited = with_part(
        desk, edited, "footnotes", f"{OFFICE}/footnotes", note + "</w:footnote></w:footnotes>"
    )

    once = desk.keep(edited, short_report())
    made = desk.keep(desk.save(once.content), short_report())

    assert "Sin IVA." in part(made, "word/footnotes.xml")
    number = at(opened(made), "Las ventas")._p.xpath(".//w:footnoteReference/@w:id")
    assert f'w:id="{number[0]}"><w:p><w:r><w:t>Sin IVA.' in part(made, "word/footnotes.xml")
    assert faults(made, desk) == []


def test_the_answer_to_a_comment_stays_one(tmp_path):
    desk = Desk(tmp_path)

    def name(document):
        for at_, comment in enumerate(document.comments):
            last = comment.paragraphs[-1]._p
            last.set(
                "{http://schemas.microsoft.com/office/word/2010/wordml}paraId", f"0000000{at_}"
            )

    edited = desk.edit(
        desk.write(short_report()),
        commenting("Las ventas", "¿Con IVA?"),
        commenting("Las ventas", "Sin IVA.", author="Ana"),
        name,
    )
    threads = (
        f'<w15:commentsEx {W15}><w15:commentEx w15:paraId="00000000" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="1"/>'
        "</w15:commentsEx>"
    )
    edited = with_part(desk, edited, "commentsExtended", EXTENDED, threads)

    once = desk.keep(edited, short_report(sales="140"))
    made = desk.keep(desk.save(once.content), short_report(sales="140"))

    written = [(one.author, one.text) for one in opened(made).comments]
    assert written == [("Lucía", "¿Con IVA?"), ("Ana", "Sin IVA.")]
    links = part(made, "word/commentsExtended.xml")
    assert links.count('w15:done="1"') == 2
    assert 'w15:paraIdParent="10000000"' in links
    assert faults(made, desk) == []
