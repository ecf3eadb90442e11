"""How do the head of key accounts and finance keep the programme in workbooks?"""

from datetime import timedelta
from pathlib import Path

from llavero.sample.company import Company
from llavero.sample.files.columns import Column, cents, dates, text, whole
from llavero.sample.files.roster_files import assignment_columns
from llavero.sample.files.workbook import Sheet, write_workbook
from llavero.sample.programme.costs import RATES, drivers, working_days
from llavero.sample.programme.plans import plans, quotas
from llavero.sample.programme.status import key_spells


def write_programme(company: Company, folder: Path) -> Path:
    """Write the workbook of the programme: a sheet for each thing it keeps."""
    path = folder / "cuentas_clave.xlsx"
    title = ("Programa de cuentas clave", company.legal_name, "")
    sheets = [
        Sheet("Cuentas clave", _status_columns(company), above=title),
        Sheet("Asignaciones", assignment_columns(company), above=title),
        Sheet("Planes de cuenta", _plan_columns(company), above=title),
        Sheet("Cuotas", _quota_columns(company), above=title, totals="Total"),
    ]
    write_workbook(path, sheets, company.span.last)
    return path


def write_costs(company: Company, folder: Path) -> Path:
    """Write the workbook of finance: what serving costs, and the days worked."""
    path = folder / "finanzas_costo_de_servir.xlsx"
    sheets = [
        Sheet("Consumo de inductores", _driver_columns(company)),
        Sheet("Tarifas", _rate_columns(company)),
        Sheet("Calendario laboral", _calendar_columns(company)),
    ]
    write_workbook(path, sheets, company.span.last)
    return path


def _status_columns(company: Company) -> list[Column]:
    spells = key_spells(company)
    return [
        text("Clave grupo", [s.group.code for s in spells]),
        text("Razón social", [s.group.name for s in spells]),
        text("Nivel", [s.tier for s in spells]),
        dates("Desde", [s.start for s in spells]),
        dates("Hasta", [s.end for s in spells]),
    ]


def _plan_columns(company: Company) -> list[Column]:
    written = plans(company)
    return [
        text("Clave grupo", [p.group.code for p in written]),
        text("Grupo", [p.group.name for p in written]),
        text("Responsable", [p.owner.name for p in written]),
        dates("Fecha de elaboración", [p.written for p in written]),
        dates("Última actualización", [p.updated for p in written]),
        whole("Secciones completas", [p.sections for p in written]),
    ]


def _quota_columns(company: Company) -> list[Column]:
    given = quotas(company)
    return [
        text("Vendedor", [q.seller.name for q in given]),
        dates("Desde", [q.year.start for q in given]),
        dates("Hasta", [q.year.end + timedelta(days=1) for q in given]),
        cents("Cuota anual", [q.cents for q in given]),
    ]


def _driver_columns(company: Company) -> list[Column]:
    used = drivers(company)
    return [
        text("Clave cliente", [d.account.code for d in used]),
        text("Cliente", [d.account.name for d in used]),
        text("Inductor", [d.driver for d in used]),
        dates("Mes", [d.month for d in used]),
        whole("Cantidad", [d.quantity for d in used]),
    ]


def _rate_columns(company: Company) -> list[Column]:
    total = dict.fromkeys(RATES, 0)
    for used in drivers(company):
        total[used.driver] += used.quantity * RATES[used.driver]
    return [
        text("Inductor", list(RATES)),
        cents("Costo unitario", list(RATES.values())),
        cents("Costo total", list(total.values())),
    ]


def _calendar_columns(company: Company) -> list[Column]:
    months = working_days(company)
    return [
        dates("Mes", [month for month, _, _ in months]),
        whole("Días hábiles", [days for _, days, _ in months]),
        whole("Horas laborales", [hours for _, _, hours in months]),
    ]
