"""Which words, posts and key groups is the fictional company made of?"""

import csv
import io
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Segment:
    """A kind of customer: the trades in it, and how much it buys of each product line."""

    code: str
    name: str
    trades: tuple[str, ...]
    lines: Mapping[str, float]  # product line -> weight


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the country."""

    name: str
    cities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProductLine:
    """A family of products."""

    code: str
    name: str
    unit: str  # business unit that sells it
    price: float  # median list price of a piece, pesos
    margin: float  # gross margin at list price
    products: int


@dataclass(frozen=True, slots=True)
class Role:
    """What a person does at a customer, and what part that plays in the purchase."""

    function: str
    role: str
    level: int
    influence: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All the words."""

    companies: tuple[str, ...]
    activity: str
    abroad: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    segments: tuple[Segment, ...]
    regions: tuple[Region, ...]
    lines: tuple[ProductLine, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    roles: tuple[Role, ...]

    def segment(self, code: str) -> Segment:
        """Return the segment of that code. Raises StopIteration if there is none."""
        return next(segment for segment in self.segments if segment.code == code)


@dataclass(frozen=True, slots=True)
class Post:
    """A post of the company: how many people hold it and under which post."""

    key: str
    title: str
    dept: str
    boss: str
    heads: str  # a number, or "region", "region*5", "kam"
    sales_post: str
    cost: int  # loaded, pesos a year


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A key account as it is planted."""

    slot: str
    kam: str  # K1..K6; empty where no KAM serves it
    tier: str  # empty where it has left the programme
    segment: str
    millions: float  # pesos a year, in the last year
    members: int  # accounts
    depth: int  # levels of the group
    story: str


def read_data(name: str) -> str:
    """Return the text of a file of the package's data."""
    return files("llavero.sample").joinpath("data", name).read_text(encoding="utf-8")


def _tuple_of(values: list[str]) -> tuple[str, ...]:
    return tuple(values)


@cache
def vocabulary() -> Vocabulary:
    """Return the words of the sample company."""
    said = tomllib.loads(read_data("vocabulary.toml"))
    return Vocabulary(
        companies=_tuple_of(said["company"]["names"]),
        activity=said["company"]["activity"],
        abroad=said["company"]["abroad"],
        starts=_tuple_of(said["proper"]["starts"]),
        ends=_tuple_of(said["proper"]["ends"]),
        segments=tuple(Segment(**{**s, "trades": tuple(s["trades"])}) for s in said["segments"]),
        regions=tuple(Region(r["name"], tuple(r["cities"])) for r in said["regions"]),
        lines=tuple(ProductLine(**line) for line in said["lines"]),
        women=_tuple_of(said["people"]["women"]),
        men=_tuple_of(said["people"]["men"]),
        surnames=_tuple_of(said["people"]["surnames"]),
        roles=tuple(Role(**role) for role in said["roles"]),
    )


@cache
def posts() -> tuple[Post, ...]:
    """Return the posts of the company, a boss before who reports to it."""
    rows = csv.DictReader(io.StringIO(read_data("posts.csv")))
    return tuple(
        Post(
            key=row["key"],
            title=row["title"],
            dept=row["dept"],
            boss=row["boss"],
            heads=row["heads"],
            sales_post=row["sales_post"],
            cost=int(row["cost"]),
        )
        for row in rows
    )


@cache
def key_groups() -> tuple[KeyGroup, ...]:
    """Return the key accounts that are planted, and those that have left the programme."""
    rows = csv.DictReader(io.StringIO(read_data("key_groups.csv")))
    return tuple(
        KeyGroup(
            slot=row["slot"],
            kam=row["kam"],
            tier=row["tier"],
            segment=row["segment"],
            millions=float(row["millions"]),
            members=int(row["members"]),
            depth=int(row["depth"]),
            story=row["story"],
        )
        for row in rows
    )
