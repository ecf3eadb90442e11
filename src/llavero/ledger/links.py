"""Whom does each row mean? The ways in which the files refer to accounts and to our people.

A reference is resolved by its code first, then by a tax number and by a name that only one
account or person has.
What matches nothing stands for itself: nothing is lost and nothing is merged by likeness.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from llavero.ledger.engine import Engine
from llavero.ledger.names import company_key, parts_of_label, tax_numbers
from llavero.ledger.people import says_much_of_a_name, who_is_meant, who_is_named_in_part
from llavero.ledger.pools import stands_for_many
from llavero.ledger.schema import ACCOUNT_LINKS, SELLER_LINKS, TableSchema

ACCOUNT_REFERENCES = (
    ("ledger_months", "account_id", "account_name"),
    ("assignments", "account_id", None),
    ("contacts", "account_id", None),
    ("interactions", "account_id", None),
    ("ka_status", "group_id", None),
    ("opportunities", "account_id", None),
    ("plans", "account_id", None),
    ("assessments", "account_id", None),
    ("effort_judgements", "account_id", None),
    ("cts_drivers", "account_id", None),
    ("service_months", "account_id", None),
    ("line_states", "account_id", None),
    ("interviews", "account_id", None),
    ("seller_accounts", "account_id", None),
)
SELLER_REFERENCES = (
    ("ledger_months", "seller_id", "seller_name"),
    ("assignments", "seller_id", None),
    ("accounts", "owner_id", None),
    ("contacts", "owner_id", None),
    ("interactions", "employee_id", None),
    ("opportunities", "owner_id", None),
    ("plans", "owner_id", None),
    ("quotas", "seller_id", None),
    ("interview_keys", "seller_id", None),
    ("competence_assessments", "employee_id", None),
)
MANAGER_REFERENCES = (("employees", "manager_id", None), ("vacancies", "manager_id", None))
STAFF = ("employee_id", "name", "sales_code", "email", "job_title", "end_date")
_ARROW = {"string": pa.string(), "boolean": pa.bool_()}


Rows = list[dict[str, object]]


def account_links(engine: Engine) -> pa.Table:
    """Return a row for each way in which any table refers to an account."""
    return _table(account_link_rows(engine), ACCOUNT_LINKS)


def seller_links(engine: Engine) -> pa.Table:
    """Return a row for each way in which any table refers to one of our people."""
    return _table(seller_link_rows(engine), SELLER_LINKS)


def account_link_rows(engine: Engine) -> Rows:
    """Return the rows of `account_links`."""
    known = engine.rows(
        "SELECT * FROM accounts ORDER BY account_id, source_id, source_row"
    ).to_pylist()
    accounts = {row["account_id"]: row for row in reversed(known)}
    by_name = _unique(((company_key(row["name"]), key) for key, row in accounts.items()))
    by_tax = _unique(
        (written, key)
        for key, row in accounts.items()
        for written in tax_numbers(row["tax_id"] or "")
    )
    tops = group_tops({key: row["group_id"] for key, row in accounts.items()}, by_name)
    references = {**dict.fromkeys(accounts), **_references(engine, ACCOUNT_REFERENCES)}
    rows = []
    for reference, said_name in sorted(references.items()):
        taxed = next((by_tax[n] for n in tax_numbers(reference) if n in by_tax), None)
        account_id = (
            taxed
            if taxed and reference not in accounts
            else _resolve(reference, said_name, accounts, by_name)
        )
        rows.append(_account_row(reference, account_id, said_name, accounts, tops))
    rows += _group_rows(rows, references)
    return rows


def seller_link_rows(engine: Engine) -> Rows:
    """Return the rows of `seller_links`."""
    known = engine.rows(f"SELECT {', '.join(STAFF)} FROM employees").to_pylist()
    people = {row["employee_id"]: row["name"] or row["employee_id"] for row in known}
    meant = who_is_meant(known)
    others, managers = (_references(engine, r) for r in (SELLER_REFERENCES, MANAGER_REFERENCES))
    references = {**dict.fromkeys(people), **managers, **others}
    begun = who_is_named_in_part(known)
    sold_by = _references(engine, SELLER_REFERENCES[:1])
    in_full = {meant(reference) for reference in sold_by if says_much_of_a_name(reference)}
    rows = []
    for reference, said_name in sorted(references.items()):
        seller_id = meant(reference) or meant(said_name) or reference
        # A seller's sales are not given away on a letter and a name, nor on a part of one where
        # sales also call the person in full; a box of the chart may be placed.
        if seller_id not in people and (reference not in others or says_much_of_a_name(reference)):
            likely = begun(reference)
            sure = reference not in sold_by or not in_full.intersection(likely)
            seller_id = likely[0] if len(likely) == 1 and sure else reference
        rows.append(
            {
                "seller_ref": reference,
                "seller_id": seller_id,
                "name": people.get(seller_id) or said_name or reference,
                "is_employee": seller_id in people,
            }
        )
    return rows


def group_tops(parents: Mapping[str, str | None], by_name: Mapping[str, str]) -> dict[str, str]:
    """Return the top of each account's chain of parents; a chain in a circle ends at its least.

    parents   account -> its group: the code or name of another account, or a name of its own
    by_name   company key -> the one account of that name
    """
    tops = {}
    for account in parents:
        chain = [account]
        while True:
            said = parents.get(chain[-1])
            if not said:
                break
            above = said if said in parents else by_name.get(company_key(said), said)
            if above in chain:
                chain.append(min(chain[chain.index(above) :]))
                break
            chain.append(above)
        tops[account] = chain[-1]
    return tops


def _references(
    engine: Engine, where: Iterable[tuple[str, str, str | None]]
) -> dict[str, str | None]:
    """Return each reference that these columns hold, and the least name said beside it."""
    selects = (
        f'SELECT "{column}" AS ref, {name or "NULL"} AS name FROM {table}'
        for table, column, name in where
    )
    union = " UNION ALL ".join(selects)
    sql = f"SELECT ref, min(name) AS name FROM ({union}) WHERE ref IS NOT NULL GROUP BY ref"
    return {row["ref"]: row["name"] for row in engine.rows(sql).to_pylist()}


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    holders: dict[str, set[str]] = defaultdict(set)
    for name, key in pairs:
        if name:
            holders[name].add(key)
    return {name: min(keys) for name, keys in holders.items() if len(keys) == 1}


def _resolve(
    reference: str, said_name: str | None, accounts: Mapping[str, Any], by_name: Mapping[str, str]
) -> str:
    if reference in accounts or not by_name:
        return reference
    named = by_name.get(company_key(reference)) or by_name.get(company_key(said_name or ""))
    return named or _by_label(reference, accounts, by_name) or reference


def _by_label(
    reference: str, accounts: Mapping[str, Any], by_name: Mapping[str, str]
) -> str | None:
    """Return the account of a label such as "00123 - Aceros Norte", or "Norte:Norte Sur".

    A code is looked for at its beginning; a name at its end, where the narrower one stands.
    """
    parts = parts_of_label(reference)
    code = next((part for part in parts[:1] if part in accounts), None)
    return code or next(
        (by_name[key] for part in reversed(parts) if (key := company_key(part)) in by_name), None
    )


def _account_row(
    reference: str,
    account_id: str,
    said_name: str | None,
    accounts: Mapping[str, Mapping[str, Any]],
    tops: Mapping[str, str],
) -> dict[str, object]:
    account = accounts.get(account_id, {})
    group = tops.get(account_id, account_id)
    return {
        "account_ref": reference,
        "account_id": account_id,
        "group_id": group,
        "name": account.get("name") or said_name or account_id,
        "group_name": accounts[group]["name"]
        if group in accounts
        else (group if account else said_name or group),
        "segment": account.get("segment"),
        "region": account.get("region"),
        "is_intercompany": bool(account.get("is_intercompany")),
        "is_house": bool(account.get("is_house")),
        "is_pool": _is_pool(account, said_name or account_id),
    }


def _is_pool(account: Mapping[str, Any], said: str) -> bool:
    marked = account.get("is_pool")
    return stands_for_many(account.get("name") or said) if marked is None else bool(marked)


def _group_rows(
    rows: list[dict[str, object]], references: Mapping[str, object]
) -> list[dict[str, object]]:
    """Return rows for groups that are no account themselves, so that files may refer to them."""
    groups = {
        row["group_id"]: row["group_name"] for row in rows if row["group_id"] not in references
    }
    flags = dict.fromkeys(("is_intercompany", "is_house", "is_pool"), False)
    blank = {"segment": None, "region": None, **flags}
    return [
        {
            "account_ref": g,
            "account_id": g,
            "group_id": g,
            "name": name,
            "group_name": name,
            **blank,
        }
        for g, name in sorted(groups.items(), key=str)
    ]


def _table(rows: list[dict[str, object]], schema: TableSchema) -> pa.Table:
    fields = [pa.field(c.name, _ARROW[str(c.type)]) for c in schema.columns]
    return pa.Table.from_pylist(rows, pa.schema(fields))
