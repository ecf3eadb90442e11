"""How do sales, human resources and the key account manager list customers and people?"""

from pathlib import Path

from llavero.sample.company import Company
from llavero.sample.files.columns import Column, Kind, cents, dates, text, whole
from llavero.sample.files.csv_file import ISO, SPANISH_EXCEL, write_csv
from llavero.sample.files.workbook import Sheet, write_workbook
from llavero.sample.roster.account import Account
from llavero.sample.roster.people import Employee

_SALES_POST = {"seller": "Vendedor", "manager": "Gerente", "support": "Soporte", "": None}
_ROLE = {"primary": "Titular", "support": "Apoyo", "backup": "Respaldo"}
_MODE = {"central": "Centralizada", "local": "Local", "mixed": "Mixta"}


def write_customers(company: Company, folder: Path) -> Path:
    """Write the catalogue of customers of the sales system."""
    path = folder / "erp_clientes.csv"
    write_csv(path, _customer_columns(company.customers, company), SPANISH_EXCEL)
    return path


def _customer_columns(customers: tuple[Account, ...], company: Company) -> list[Column]:
    return [
        text("Clave cliente", [a.code for a in customers]),
        text("Razón social", [a.name for a in customers]),
        text("RFC", [a.tax_id or None for a in customers]),
        text("Cliente matriz", [a.parent or None for a in customers]),
        text("Sector", [a.segment.name for a in customers]),
        text("Región", [a.region.name for a in customers]),
        text("Ciudad", [a.city for a in customers]),
        text("País", ["EUA" if a.is_intercompany else "México" for a in customers]),
        whole("No. de empleados", [a.staff or None for a in customers]),
        text("Parte relacionada", [_yes(a.is_intercompany) for a in customers]),
        text("Cuenta de la casa", [_yes(a.is_house) for a in customers]),
        text("Modalidad de compra", [_MODE[a.purchasing] for a in customers]),
        text("Estatus", ["Activo" for _ in customers]),
        cents("Potencial de compra anual", [_cents(a) for a in customers]),
        text("Origen del potencial", [_source(a) for a in customers]),
        text("Confiabilidad del potencial", [a.wallet_grade or None for a in customers]),
    ]


def _cents(account: Account) -> int | None:
    return None if account.wallet is None else int(account.wallet * 100)


def _source(account: Account) -> str | None:
    words = {"A": "Dato del cliente", "B": "Estimación con dos fuentes", "C": "Juicio del KAM"}
    return words.get(account.wallet_grade)


def _yes(flag: bool) -> str:
    return "Sí" if flag else "No"


def write_staff(company: Company, folder: Path) -> Path:
    """Write the list of people of human resources: bands over the headings, a count below."""
    people = company.staff.people
    path = folder / "rh_plantilla.xlsx"
    day = f"Plantilla al {company.span.last:%d/%m/%Y}"
    sheet = Sheet(
        "Plantilla",
        _staff_columns(people, company),
        above=("", "", company.legal_name, day, "Recursos Humanos - confidencial", ""),
        bands=(("Colaborador", 0, 1), ("Estructura", 2, 9), ("Relación laboral", 10, 14)),
        totals=f"Total de colaboradores: {len(people)}",
    )
    notes = Sheet("Notas", [text("Nota", _NOTES)])
    write_workbook(path, [sheet, notes], company.span.last)
    return path


_NOTES = (
    "El costo anual incluye prestaciones y carga social.",
    "Las bajas se conservan tres años.",
)


def _staff_columns(people: tuple[Employee, ...], company: Company) -> list[Column]:
    families = ["Ventas" if p.post.sales_post else "Otra" for p in people]
    return [
        text("No. empleado", [p.code for p in people]),
        text("Nombre", [p.name for p in people]),
        text("Puesto", [p.post.title for p in people]),
        text("Departamento", [p.post.dept for p in people]),
        text("Jefe directo", [p.boss or None for p in people]),
        text("Región", [p.region or None for p in people]),
        text("Familia de puesto", families),
        text("Rol comercial", [_SALES_POST[p.post.sales_post] for p in people]),
        text("Cuentas clave", [_yes(p.in_kam_department) for p in people]),
        text("Tiene personal a cargo", [_yes(p.code in _bosses(people)) for p in people]),
        dates("Fecha de ingreso", [p.hired for p in people]),
        dates("Fecha de baja", [p.left for p in people]),
        Column("Jornada", [1 for _ in people], Kind.NUMBER),
        cents("Costo anual", [p.post.cost * 100 for p in people]),
        Column("% variable", [p.variable or None for p in people], Kind.SHARE),
    ]


def _bosses(people: tuple[Employee, ...]) -> frozenset[str]:
    return frozenset(p.boss for p in people)


def assignment_columns(company: Company) -> list[Column]:
    """Return who serves whom, with its history."""
    given = company.assignments
    return [
        text("Clave cliente", [a.account for a in given]),
        text("Vendedor", [a.seller.name for a in given]),
        text("Papel", [_ROLE[a.role] for a in given]),
        Column("Participación", [round(a.split, 2) for a in given], Kind.SHARE),
        dates("Desde", [a.start for a in given]),
        dates("Hasta", [a.end for a in given]),
    ]


def write_rates(company: Company, folder: Path) -> Path:
    """Write what a dollar cost each month."""
    path = folder / "finanzas_tipo_de_cambio.csv"
    columns = [
        dates("Mes", [company.span.month(m) for m in range(len(company.rates))]),
        text("Moneda", ["USD" for _ in company.rates]),
        Column("Tipo de cambio promedio", [f"{r / 10_000:.4f}" for r in company.rates]),
    ]
    write_csv(path, columns, ISO)
    return path
