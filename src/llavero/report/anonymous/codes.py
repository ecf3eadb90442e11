"""By which code does a report call each account, group, contact and person?

A code is the same in both languages and in every report of the same ledger. Codes follow no
order of names or of sales: they would tell something.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from llavero.analysis.voice.findings import Pseudonym
from llavero.diagnosis.run import Run
from llavero.ledger.names import company_key, plain
from llavero.ledger.tables import Ledger
from llavero.report.anonymous.masking import Mask

# What begins the code of each kind: in both languages.
KINDS = {"account": "C", "group": "G", "contact": "P", "employee": "E"}
LEAST_DIGITS = 2
Called = dict[str, set[str]]  # id → all that it is called


@dataclass(frozen=True, slots=True)
class Code:
    """What stands for an account or a person."""

    kind: str  # of KINDS
    code: str
    names: tuple[str, ...]  # all that it is called


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of a ledger, and what is known by a code already."""

    codes: tuple[Code, ...]
    interviewed: Mapping[str, str]  # name → code: whose these are is told nowhere
    company: str

    def mask(self, company: str) -> Mask:
        """Return what writes codes for names, and `company` for the name of the company."""
        mask = Mask()
        for name, code in self.interviewed.items():
            mask.add(name, code)
            for short in _short_names(name):
                mask.add(short, code)
        for one in self.codes:
            for name in one.names:
                mask.add(name, one.code)
                for short in _shorter(one.kind, name):
                    mask.add(short, one.code)
        for name in (self.company, company_key(self.company)):
            mask.add(name, company)
        return mask


def codes_of(run: Run, ledger: Ledger, company: str) -> Codes:
    """Return a code for every account, group, contact and person of the ledger."""
    voice = run.answers.get("voice")
    interviewed = {one.name: one.code for one in voice.all(Pseudonym)} if voice else {}
    known = {plain(name) for name in interviewed}
    found: list[Code] = []
    for kind, called in _called(ledger).items():
        new = {id: names for id, names in called.items() if not known & set(map(plain, names))}
        found += _numbered(kind, new)
        known |= {plain(name) for names in new.values() for name in names}
    return Codes(tuple(found), interviewed, company)


def write_key(codes: Codes, path: Path) -> None:
    """Write who each code stands for; interviewed sellers stay known by their code alone."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("code", "kind", "names"))
        for one in sorted(codes.codes, key=lambda one: one.code):
            rows.writerow((one.code, one.kind, "; ".join(one.names)))


def _numbered(kind: str, called: Called) -> Iterator[Code]:
    ids = sorted(called, key=lambda id: sha256(f"{kind}:{id}".encode()).digest())
    digits = max(LEAST_DIGITS, len(str(len(ids))))
    for number, id in enumerate(ids, start=1):
        yield Code(kind, f"{KINDS[kind]}{number:0{digits}d}", tuple(sorted(called[id])))


def _called(ledger: Ledger) -> dict[str, Called]:
    """Return all that the ledger calls its accounts, groups, contacts and people."""
    accounts: Called = defaultdict(set)
    groups: Called = defaultdict(set)
    account_of: dict[str, str] = {}
    names = ("account_ref", "account_id", "name", "group_id", "group_name")
    for reference, account, name, group, of_group in _rows(ledger, "account_links", *names):
        account_of[reference] = account
        _add(accounts[account], reference, account, name)
        _add(groups[group], group, of_group)
    _say_months(ledger, "account", account_of, accounts)
    contacts: Called = defaultdict(set)
    for id, name in _rows(ledger, "contacts", "contact_id", "name"):
        _add(contacts[id], name)
    return {
        "account": accounts,
        "group": groups,
        "employee": _people(ledger),
        "contact": {id: names for id, names in contacts.items() if names},
    }


def _people(ledger: Ledger) -> Called:
    people: Called = defaultdict(set)
    person_of: dict[str, str] = {}
    for id, name, mail in _rows(ledger, "employees", "employee_id", "name", "email"):
        _add(people[id], name, mail)
    for reference, id, name in _rows(ledger, "seller_links", "seller_ref", "seller_id", "name"):
        person_of[reference] = id
        _add(people[id], reference, name)
    _say_months(ledger, "seller", person_of, people)
    return {id: names for id, names in people.items() if names}


def _say_months(ledger: Ledger, whose: str, meant: Mapping[str, str], called: Called) -> None:
    """Add the names that lines of sales carry beside codes."""
    columns = (f"{whose}_id", f"{whose}_name")
    for reference, name in _rows(ledger, "ledger_months", *columns):
        if reference and name:
            _add(called[meant.get(reference, reference)], name)


def _rows(ledger: Ledger, table: str, *columns: str) -> Iterable[tuple[str, ...]]:
    found = ledger.rows(ledger.table(table).select(*columns).distinct())
    return zip(*(found.column(name).to_pylist() for name in columns), strict=True)


def _add(names: set[str], *said: str | None) -> None:
    names.update(name.strip() for name in said if name and name.strip())


def _shorter(kind: str, name: str) -> tuple[str, ...]:
    """Return under which shorter names somebody may speak of an account or a person."""
    if kind in ("account", "group"):
        return (company_key(name),)
    return _short_names(name)


def _short_names(name: str) -> tuple[str, ...]:
    """Return the first name of a person with each of the others."""
    first, *others = plain(name).split() or [""]
    return tuple(f"{first} {other}" for other in others)
