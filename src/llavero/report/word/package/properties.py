"""What does the file say of itself: title, author, language, company?"""

from datetime import UTC, datetime, time
from xml.sax.saxutils import escape

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from llavero.document import Report
from llavero.report.word.markup import legal

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PROPERTIES_LINK = f"{_OFFICE}/relationships/extended-properties"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
LONGEST = 255  # characters that Word keeps of a property
APPLICATION = "Llavero"


def describe(document: Document, report: Report, language: str) -> None:
    """Write the properties of the file; its date is that of the report, whenever it is written."""
    properties = document.core_properties
    author = legal(report.author or report.company)[:LONGEST]
    properties.title = legal(str(report.title))[:LONGEST]
    properties.subject = legal(str(report.subtitle))[:LONGEST]
    properties.author = properties.last_modified_by = author
    properties.language = language
    properties.revision = 1
    properties.created = properties.modified = datetime.combine(report.as_of, time(), UTC)
    _add_company(document, report.company)


def _add_company(document: Document, company: str) -> None:
    package = document.part.package
    assert package is not None, "a document that is open has a package"
    content = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>{APPLICATION}</Application>"
        f"<Company>{escape(legal(company))}</Company></Properties>"
    )
    uri = PackURI("/docProps/app.xml")
    package.relate_to(Part(uri, PROPERTIES_TYPE, content.encode(), package), PROPERTIES_LINK)
