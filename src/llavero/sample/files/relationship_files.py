"""How does each CRM export contacts, activities and opportunities?"""

from collections.abc import Sequence
from pathlib import Path

from llavero.sample.files.columns import Column, cents, dates, text, whole
from llavero.sample.files.csv_file import ISO, WITH_MARK, write_csv
from llavero.sample.interviews.recorded import Records
from llavero.sample.programme.contacts import Contact
from llavero.sample.programme.interactions import Interaction
from llavero.sample.programme.opportunities import Opportunity, opportunities

# HubSpot's own values for the parts that our vocabulary names in Spanish.
_BUYING_ROLE = {
    "Aprobador": "BUDGET_HOLDER",
    "Decisor": "DECISION_MAKER",
    "Comprador": "BUYER",
    "Influenciador": "INFLUENCER",
    "Usuario": "END_USER",
    "Filtro": "GATEKEEPER",
}


def write_relationships(records: Records, folder: Path) -> list[Path]:
    """Write the contacts as HubSpot, the activities in Spanish, the opportunities as Salesforce."""
    tables = (
        ("crm_contacts.csv", _contact_columns(records.people), ISO),
        ("crm_actividades.csv", _activity_columns(records.done), WITH_MARK),
        ("crm_opportunities.csv", _opportunity_columns(opportunities(records.company)), ISO),
    )
    for name, columns, dialect in tables:
        write_csv(folder / name, columns, dialect)
    return [folder / name for name, _, _ in tables]


def _contact_columns(people: Sequence[Contact]) -> list[Column]:
    first = [p.name.rsplit(" ", 2)[0] for p in people]
    last = [" ".join(p.name.rsplit(" ", 2)[1:]) for p in people]
    return [
        text("Record ID", [p.code for p in people]),
        text("First Name", first),
        text("Last Name", last),
        text("Job Title", [p.role.function for p in people]),
        text("Associated Company IDs", [p.account.code for p in people]),
        text("Company Name", [p.account.name for p in people]),
        text("Buying Role", [_BUYING_ROLE[p.role.role] for p in people]),
        whole("Nivel jerárquico (1-5)", [p.role.level for p in people]),
        whole("Influencia (1-5)", [p.role.influence for p in people]),
        whole("Actitud (-2 a 2)", [p.sentiment for p in people]),
        text("Contact owner", [p.owner.name if p.owner else None for p in people]),
        dates("Create Date", [p.created for p in people]),
        dates("Última verificación", [p.verified for p in people]),
        text("Consentimiento", ["Sí" if p.consent else "No" for p in people]),
    ]


def _activity_columns(done: Sequence[Interaction]) -> list[Column]:
    return [
        text("ID de interacción", [i.code for i in done]),
        dates("Fecha", [i.day for i in done]),
        text("Tipo de actividad", [i.channel for i in done]),
        text("Clave cliente", [i.contact.account.code for i in done]),
        text("Cliente", [i.contact.account.name for i in done]),
        text("Clave contacto", [i.contact.code for i in done]),
        text("No. empleado", [i.employee.code for i in done]),
        text("Iniciada por", ["Nosotros" if i.ours else "Cliente" for i in done]),
        whole("Duración (min)", [i.minutes for i in done]),
        text("Objetivo", [i.objective for i in done]),
        text("Resultado", [i.outcome for i in done]),
    ]


def _opportunity_columns(open_and_closed: tuple[Opportunity, ...]) -> list[Column]:
    return [
        text("Opportunity ID", [o.code for o in open_and_closed]),
        text("Opportunity Name", [o.name for o in open_and_closed]),
        text("Account ID", [o.account.code for o in open_and_closed]),
        text("Account Name", [o.account.name for o in open_and_closed]),
        text("Stage", [o.stage for o in open_and_closed]),
        cents("Amount", [o.cents for o in open_and_closed]),
        text("Opportunity Currency", ["MXN" for _ in open_and_closed]),
        text("Probability (%)", [f"{o.probability}%" for o in open_and_closed]),
        text("Opportunity Owner", [o.owner.name for o in open_and_closed]),
        dates("Created Date", [o.known for o in open_and_closed]),
        dates("Quote Requested Date", [o.requested for o in open_and_closed]),
        dates("Close Date", [o.closes for o in open_and_closed]),
    ]
