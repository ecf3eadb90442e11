"""Who counts at a customer, how do they stand to us, and who of us deals with whom?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from llavero.prose import Text

# From the least to the most, both within.
LEVELS = (1, 5)  # operation to general management
INFLUENCE = (1, 5)  # informs to decides
ATTITUDE = (-2, 2)  # detractor to promoter
ACCESS = (0, 3)  # none to trust


@dataclass(frozen=True, slots=True)
class MappedContact:
    """A person at the customer. What is not known is None or empty, never a middle value."""

    key: str  # by which a dealing names the person; no other of the map has it
    post: str  # post or area
    name: str = ""  # only where it may be shown
    roles: tuple[str, ...] = ()  # parts in the purchase, in the words of the report
    level: int | None = None  # of LEVELS
    influence: int | None = None  # of INFLUENCE
    attitude: int | None = None  # of ATTITUDE
    access: int | None = None  # of ACCESS
    active: bool = False  # has had dealings with us of late; silent otherwise
    confirmed: bool = False  # assumed otherwise
    age: str = ""  # of what is known, in the words of the report: "4 months ago"

    def __post_init__(self) -> None:
        _within(self.key, "level", self.level, LEVELS)
        _within(self.key, "influence", self.influence, INFLUENCE)
        _within(self.key, "attitude", self.attitude, ATTITUDE)
        _within(self.key, "access", self.access, ACCESS)


@dataclass(frozen=True, slots=True)
class MappedColleague:
    """A person of the company."""

    key: str  # by which a dealing names the person; no other of the map has it
    function: str  # area or post; people of one function stand together
    name: str = ""  # or code


@dataclass(frozen=True, slots=True)
class Dealing:
    """A colleague deals with a contact."""

    contact: str  # key
    colleague: str  # key
    interactions: int = 0  # on record; with none the dealing is only declared


@dataclass(frozen=True, slots=True)
class RelationshipMap:
    """A native drawing of the people of an account and of ours, with a numbered caption.

    Contacts stand by level, the most influential first. An account without contacts is told in a
    sentence. Raises ValueError if two people share a key, or a dealing names nobody.
    """

    caption: Text
    contacts: tuple[MappedContact, ...]
    colleagues: tuple[MappedColleague, ...]
    dealings: tuple[Dealing, ...]
    source: Text
    alternative: Text  # what the drawing shows, for who cannot see it

    def __post_init__(self) -> None:
        _once("contact", (one.key for one in self.contacts))
        _once("colleague", (one.key for one in self.colleagues))
        pairs = [(one.contact, one.colleague) for one in self.dealings]
        _once("dealing", pairs)
        _named("contact", (contact for contact, _ in pairs), self.contacts)
        _named("colleague", (colleague for _, colleague in pairs), self.colleagues)


def graded(value: int | None, scale: tuple[int, int]) -> int | None:
    """Return a value as a map takes it: one off its scale, as files hold them, tells nothing."""
    return value if value is not None and scale[0] <= value <= scale[1] else None


def _within(key: str, what: str, value: int | None, ends: tuple[int, int]) -> None:
    if value != graded(value, ends):
        raise ValueError(f"{key}: {what} is from {ends[0]} to {ends[1]}: {value}")


def _once(what: str, keys: Iterable[object]) -> None:
    twice = [key for key, count in Counter(keys).items() if count > 1]
    if twice:
        raise ValueError(f"{what} twice in a map: {twice[0]}")


def _named(
    what: str, keys: Iterable[str], people: Iterable[MappedContact] | Iterable[MappedColleague]
) -> None:
    known = {one.key for one in people}
    unknown = [key for key in keys if key not in known]
    if unknown:
        raise ValueError(f"no {what} of the map has the key {unknown[0]}")
