"""Which account does a person mean by what they typed?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.names import company_key, plain
from llavero.ledger.tables import Ledger

TOLD = 8  # candidates in a message
ALIKE = 0.6  # of 1: how alike a name must be to be offered


class AccountUnknown(KamError):
    """No account has that code, or a name with that in it."""

    code = "account-unknown"
    exit_code = ExitCode.USAGE


class NoAccountLike(KamError):
    """No account has that code or name, nor one that is like it."""

    code = "account-unlike"
    exit_code = ExitCode.USAGE


class AccountAmbiguous(KamError):
    """Several accounts are called so."""

    code = "account-ambiguous"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Group:
    """A group, or an account that belongs to none."""

    id: str
    name: str


def meant_group(ledger: Ledger, said: str) -> Group:
    """Return the group meant by the code or name of it or of one of its accounts.

    A code goes before a name, a whole name before a part of one.
    Raises AccountUnknown, NoAccountLike or AccountAmbiguous.
    """
    links = ledger.table("account_links").filter(lambda t: ~t.is_intercompany)
    rows = ledger.rows(links.order_by("account_ref")).to_pylist()
    named = {row["group_id"]: row["group_name"] for row in rows}
    ways = (_by_code(rows, said), _by_name(rows, said), _by_part(rows, said))
    found = next((groups for groups in ways if groups), frozenset())
    if len(found) == 1:
        return Group(group := next(iter(found)), named[group])
    if found:
        raise AccountAmbiguous(account=said, candidates=_told(found, named), count=len(found))
    if alike := _alike(rows, said):
        raise AccountUnknown(account=said, candidates=_told(alike, named))
    raise NoAccountLike(account=said)


Rows = Iterable[Mapping[str, str]]


def _by_code(rows: Rows, said: str) -> frozenset[str]:
    codes = ("account_ref", "account_id", "group_id")
    return frozenset(row["group_id"] for row in rows if said in (row[code] for code in codes))


def _by_name(rows: Rows, said: str) -> frozenset[str]:
    wanted = company_key(said)
    return frozenset(
        row["group_id"]
        for row in rows
        if wanted and wanted in (company_key(row["name"]), company_key(row["group_name"]))
    )


def _by_part(rows: Rows, said: str) -> frozenset[str]:
    wanted = plain(said)
    return frozenset(
        row["group_id"]
        for row in rows
        if wanted and (wanted in plain(row["name"]) or wanted in plain(row["group_name"]))
    )


def _alike(rows: Rows, said: str) -> frozenset[str]:
    groups: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for name in (row["name"], row["account_ref"]):
            groups[plain(name)].add(row["group_id"])
    names = get_close_matches(plain(said), groups, TOLD, ALIKE)
    return frozenset(group for name in names for group in groups[name])


def _told(groups: Iterable[str], named: Mapping[str, str]) -> str:
    """Return names with their codes, the first of many."""
    told = sorted(f"{named[group]} ({group})" for group in groups)
    return "; ".join(told[:TOLD]) + ("…" if len(told) > TOLD else "")
