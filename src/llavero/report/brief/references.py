"""Does each work that is cited stand in the list of references, and can each listed one exist?

Only what the text alone shows: a work cited and not listed, a year that has not come, a DOI that
is not written as one. Whether a well-written reference is real cannot be seen offline.

Source: the DOI syntax of the DOI Handbook, 2.2: `10.`, a prefix of digits, a stroke and a suffix.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from llavero.report.brief.evidence.counts import cited
from llavero.report.brief.evidence.words import normal

OLDEST = 1450  # nothing was printed before
YEAR = re.compile(r"\((?:[^()]*\b)?([12]\d{3})[a-z]?\b[^()]*\)|[,.] ([12]\d{3})[a-z]?\.(?!\d)")
CITED_YEAR = re.compile(r"\b([12]\d{3})[a-z]?\b")
DOI = re.compile(r"(?:\bdoi\.org/|\bdoi:? ?)(\S+)", re.IGNORECASE)
DOI_FORM = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
SURNAME = re.compile(r"[^\W\d_][\w'’-]{2,}")
# "(Reporte de ventas, 2024)" names a source of the company, which is in no list of references.
OWN_SOURCE = re.compile(
    r"\b(?:entrevist|interview|report|informe|memoria|registro|record|dato|data|base|libro|ledger|tabla"
    r"|table|figura|figure|anexo|annex|elaboracion|nomina|payroll|factura|invoice|crm|erp|ventas|sales"
    r"|comunicacion|communication|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november"
    r"|december|estado|cierre|encuesta|survey|area|departamento|department|direccion|gerencia)\w*"
)


@dataclass(frozen=True, slots=True)
class ReferenceFault:
    """A reference that is not what it should be. `id` ends the id of its sentence."""

    id: Literal["unlisted", "year", "doi"]
    text: str


def reference_faults(
    texts: Sequence[str], entries: Sequence[str], *, year: int
) -> tuple[ReferenceFault, ...]:
    """Return the faults of the works cited in the texts and listed in the entries.

    Where nothing is listed nothing can be missed in the list. `year` is the present one.
    """
    return (*_unlisted(texts, entries), *_impossible(entries, year))


def _unlisted(texts: Sequence[str], entries: Sequence[str]) -> Iterator[ReferenceFault]:
    listed = [normal(entry) for entry in entries]
    for work in dict.fromkeys(cited(texts)) if listed else ():
        surname, written = SURNAME.search(normal(work)), CITED_YEAR.search(work)
        if surname is None or written is None or OWN_SOURCE.search(normal(work)):
            continue
        if not any(surname[0] in entry and written[1] in entry for entry in listed):
            yield ReferenceFault("unlisted", work)


def _impossible(entries: Sequence[str], year: int) -> Iterator[ReferenceFault]:
    for entry in entries:
        years = [int(one or other) for one, other in YEAR.findall(entry)]
        if any(not OLDEST <= found <= year + 1 for found in years[:1]):
            yield ReferenceFault("year", entry)
        found = DOI.search(entry)
        if found and not DOI_FORM.match(found[1]):
            yield ReferenceFault("doi", entry)
