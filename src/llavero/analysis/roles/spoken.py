"""What do sellers say of their time, of answers, of approvals and of the areas?"""

from collections.abc import Iterator

from llavero.analysis.roles.records import Records, middle
from llavero.foundation.measure import Measure, Source
from llavero.interview.answers import Interview

RATED: dict[str, str] = {  # area of Q38 -> actor
    "operaciones": "OP",
    "finanzas": "FI",
    "marketing": "MK",
    "servicio": "SC",
    "jurídico": "JU",
    "TI": "TI",
    "dirección": "DG",
}
HOURS = ("frente", "prep", "interna", "admin")
NOT_ASKED = "not-asked"


def spoken(records: Records) -> Iterator[Measure]:
    """Yield the figures that rest on what sellers say: medians of those who said it."""
    yield _median(records, "ROL.internal", [_internal(one) for one in records.interviews])
    for id, question, part in (
        ("ROL.answer", "Q27", "solicitud"),
        ("ROL.quote", "Q27", "cotizacion"),
        ("ROL.approval", "Q37", "dias"),
        ("ROL.conflicts", "Q41", "value"),
        ("ROL.away", "Q40", "value"),
        ("ROL.sponsor", "Q38", "dirección"),
    ):
        said = [one.number(question, part) for one in records.interviews]
        yield _median(records, id, said)


def rating(records: Records, actor: str) -> Measure:
    """Return how sellers rate the support of an area, 1 to 5."""
    area = next((name for name, one in RATED.items() if one == actor), "")
    said = [one.number("Q38", area) if area else None for one in records.interviews]
    return _median(records, "ROL.rating", said, scope=f"actor:{actor}")


def _internal(one: Interview) -> float | None:
    """Return the part of a week that goes to coordination inside and administration (Q10)."""
    hours = [one.number("Q10", part) for part in HOURS]
    known = [value for value in hours if value is not None]
    if len(known) < len(HOURS) or not sum(known):
        return None
    return sum(known[2:]) / sum(known)


def _median(records: Records, id: str, said: list[float | None], scope: str = "company") -> Measure:
    return records.sheet.of_a_day().figure(
        id,
        middle(said),
        NOT_ASKED,
        scope=scope,
        n=sum(1 for value in said if value is not None),
        source=Source.INTERVIEW,
    )
