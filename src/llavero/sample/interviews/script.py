"""What is each interviewed seller to say, with names and figures still open?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from llavero.sample.roster.vocabulary import read_data

SELLERS = ("v01", "v02", "v03", "v04")


@dataclass(frozen=True, slots=True)
class AccountScript:
    """What a seller says of one account."""

    slot: str
    before: int  # years that it was a customer before the seller served it
    share: str  # closed part of Q17
    replace: int  # 1 easily replaced to 5 hardly
    now: str
    past: str
    areas: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Script:
    """What a seller says."""

    code: str
    kam: str
    language: str
    days_before_end: int
    counted: tuple[str, ...]  # slots named from memory as key accounts
    share_off: Mapping[str, float]  # slot -> points said beyond the ledger's
    people_off: Mapping[str, int]  # slot -> persons said beyond those on record
    since_before: Mapping[str, int]  # slot -> years said beyond the assignments
    contact_factor: float  # what is said of visits and calls, against what was logged
    values: Mapping[str, str]
    texts: Mapping[str, str]
    accounts: tuple[AccountScript, ...]


@cache
def scripts() -> tuple[Script, ...]:
    """Return the four scripts."""
    return tuple(_script(tomllib.loads(read_data(f"interviews/{name}.toml"))) for name in SELLERS)


def _script(said: dict[str, Any]) -> Script:  # Any: the values of a TOML file
    accounts = tuple(_account(entry) for entry in said.pop("accounts"))
    return Script(**{**said, "counted": tuple(said["counted"]), "accounts": accounts})


def _account(said: dict[str, Any]) -> AccountScript:  # Any: the values of a TOML file
    texts = {key: said.pop(key) for key in sorted(said) if key.startswith("Q")}
    return AccountScript(**said, texts=texts)
