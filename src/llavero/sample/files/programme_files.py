"""How does the head of key accounts keep the programme in a workbook?"""

from pathlib import Path

from llavero.sample.company import Company
from llavero.sample.files.columns import Column, dates, text
from llavero.sample.files.roster_files import assignment_columns
from llavero.sample.files.workbook import Sheet, write_workbook
from llavero.sample.programme.status import key_spells


def write_programme(company: Company, folder: Path) -> Path:
    """Write the workbook of the programme: a sheet for each thing it keeps."""
    path = folder / "cuentas_clave.xlsx"
    title = ("Programa de cuentas clave", company.legal_name, "")
    sheets = [
        Sheet("Cuentas clave", _status_columns(company), above=title),
        Sheet("Asignaciones", assignment_columns(company), above=title),
    ]
    write_workbook(path, sheets, company.span.last)
    return path


def _status_columns(company: Company) -> list[Column]:
    spells = key_spells(company)
    return [
        text("Clave grupo", [s.group.code for s in spells]),
        text("Grupo", [s.group.name for s in spells]),
        text("Nivel", [s.tier for s in spells]),
        dates("Cuenta clave desde", [s.start for s in spells]),
        dates("Cuenta clave hasta", [s.end for s in spells]),
    ]
