"""Maps of relationships for the tests: the accounts and their people are invented."""

from llavero.document import Dealing, MappedColleague, MappedContact, RelationshipMap
from llavero.prose import Text

POSTS = (
    (5, "Director general", "Aprobador"),
    (4, "Gerente de planta", "Decisor"),
    (4, "Gerente de compras", "Decisor"),
    (3, "Jefe de mantenimiento", "Influenciador"),
    (3, "Ingeniera de procesos", "Influenciador"),
    (2, "Compradora de refacciones", "Comprador"),
    (2, "Supervisor de producción", "Usuario"),
    (1, "Mecánico de turno", "Usuario"),
    (1, "Almacenista", "Filtro"),
)
NAMES = ("Ana Ruiz", "Luis Ñáñez", "", "María Fernanda Arteaga Villaseñor", "J. Paz")
FUNCTIONS = ("Ventas", "Ventas", "Servicio técnico", "Logística", "Crédito y cobranza", "Dirección")


def contact(at: int) -> MappedContact:
    """Return the contact of a number; a few facts are missing here and there."""
    level, post, role = POSTS[at % len(POSTS)]
    return MappedContact(
        f"c{at}",
        post,
        NAMES[at % len(NAMES)],
        (role, "Usuario") if at % 7 == 3 else (role,),
        level,
        influence=max(1, min(5, level + at % 3 - 1)) if at % 8 != 6 else None,
        attitude=(at * 2) % 5 - 2 if at % 9 != 8 else None,
        access=at % 4,
        active=at % 3 != 2,
        confirmed=at % 4 != 1,
        age=f"{1 + at % 11} meses",
    )


def account(contacts: int, colleagues: int = 4, language: str = "es") -> RelationshipMap:
    """Return the map of an account with so many people on both sides."""
    people = tuple(contact(at) for at in range(contacts))
    ours = tuple(
        MappedColleague(f"e{at}", FUNCTIONS[at % len(FUNCTIONS)], f"V{at:02d}")
        for at in range(colleagues)
    )
    dealings = tuple(
        Dealing(one.key, ours[(at * 3 + step) % len(ours)].key, (at * 7) % 19)
        for at, one in enumerate(people)
        for step in range(1 + (at % 4 == 0))
        if ours and one.active
    )
    words = ("Mapa de relaciones", "Fuente: contactos y agenda.", "Compras nos conoce; planta no.")
    if language == "en":
        words = ("Relationship map", "Source: contacts and diary.", "Purchasing knows us.")
    once = {(one.contact, one.colleague): one for one in dealings}
    caption, source, alternative = (Text.plain(text) for text in words)
    return RelationshipMap(caption, people, ours, tuple(once.values()), source, alternative)
