"""Who works at the fictional company, under whom, since when?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from llavero.sample.roster.names import person_name
from llavero.sample.roster.span import Span
from llavero.sample.roster.vocabulary import Post, Vocabulary, posts

KAMS = ("K1", "K2", "K3", "K4", "K5", "K6")
FORMER_KAM = "KO"
HANDOVER_MONTH = 18  # the former KAM leaves half-way
NEW_KAM_MONTH = 27  # the sixth post is nine months old
FIELD_SELLERS = 5  # a region
KAM_VARIABLE = {"K1": 0.35, "K2": 0.3, "K3": 0.35, "K4": 0.4}  # part of the pay
_KAM_TENURE = {"K1": 14, "K2": 6, "K3": 9, "K4": 7, "K5": 4}  # years at the company


@dataclass(frozen=True, slots=True)
class Employee:
    """A person of the company."""

    code: str
    name: str
    post: Post
    boss: str  # code; empty for the head
    region: str
    hired: date
    left: date | None = None  # first day no longer
    slot: str = ""  # K1.., KO, or the region of a seller with a number: "Norte-1"
    variable: float = 0.0  # part of the pay

    @property
    def in_kam_department(self) -> bool:
        """Return whether the person belongs to the key account department."""
        return self.post.dept == "Cuentas Clave"


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody, and who fills the posts that matter here."""

    people: tuple[Employee, ...]
    by_slot: Mapping[str, Employee] = field(repr=False)
    by_post: Mapping[str, tuple[Employee, ...]] = field(repr=False)

    def at(self, day: date) -> tuple[Employee, ...]:
        """Return who works here on that day."""
        return tuple(p for p in self.people if p.hired <= day and (not p.left or day < p.left))

    def kam(self, slot: str) -> Employee:
        """Return who holds the slot K1..K6 or KO."""
        return self.by_slot[slot]


def staff(words: Vocabulary, span: Span, rng: np.random.Generator) -> Staff:
    """Return everybody who works at the company, or did."""
    people: list[Employee] = []
    holders: dict[str, list[Employee]] = {}
    regions = [region.name for region in words.regions]
    taken: set[str] = set()
    for post in posts():
        for number, (region, slot) in enumerate(_seats(post, regions)):
            boss = _boss(post, region, number, holders)
            name = _unused_name(words, rng, taken)
            hired, left = _dates(slot, span, rng)
            drawn = float(rng.choice([0.3, 0.35, 0.4])) if post.sales_post == "seller" else 0.0
            variable = KAM_VARIABLE.get(slot, drawn)
            code = f"E{1001 + len(people)}"
            person = Employee(code, name, post, boss, region, hired, left, slot, variable)
            people.append(person)
            holders.setdefault(post.key, []).append(person)
    by_slot = {p.slot: p for p in people if p.slot}
    return Staff(tuple(people), by_slot, {k: tuple(v) for k, v in holders.items()})


def _seats(post: Post, regions: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the region and the slot of each seat of a post."""
    if post.heads == "region":
        yield from ((region, "") for region in regions)
    elif post.heads == f"region*{FIELD_SELLERS}":
        yield from (
            (region, f"{region}-{n}") for region in regions for n in range(1, FIELD_SELLERS + 1)
        )
    elif post.heads == "kam":
        yield from (("", slot) for slot in (*KAMS, FORMER_KAM))
    else:
        yield from (("", "") for _ in range(int(post.heads)))
    if post.key in ("operador", "almacen", "contable"):
        yield "", f"left-{post.key}"


def _boss(post: Post, region: str, number: int, holders: Mapping[str, list[Employee]]) -> str:
    bosses = holders.get(post.boss, [])
    if not bosses:
        return ""
    near = [boss for boss in bosses if boss.region and boss.region == region]
    return near[0].code if near else bosses[number % len(bosses)].code


def _unused_name(words: Vocabulary, rng: np.random.Generator, taken: set[str]) -> str:
    while True:
        name = person_name(words, rng, woman=bool(rng.random() < 0.45))
        if name not in taken:
            taken.add(name)
            return name


def _dates(slot: str, span: Span, rng: np.random.Generator) -> tuple[date, date | None]:
    years = _KAM_TENURE.get(slot, float(rng.uniform(3.4, 16)))
    hired = span.last - timedelta(days=int(years * 365.25) + int(rng.integers(0, 90)))
    if slot == "K6":
        return span.month(NEW_KAM_MONTH), None
    if slot == FORMER_KAM:
        return hired, span.month(HANDOVER_MONTH)
    if slot.startswith("left-"):
        return hired, span.month(int(rng.integers(5, 30)))
    return hired, None
