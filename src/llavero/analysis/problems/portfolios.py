"""Which of the accounts looked at does each of our people serve?"""

from collections import defaultdict
from collections.abc import Mapping

from llavero.analysis.problems.facts import Facts
from llavero.analysis.strength.measures import owners, primaries
from llavero.ledger.columns import texts


def portfolios(facts: Facts) -> Mapping[str, tuple[str, ...]]:
    """Return the accounts looked at of each person, by assignment; else by the customer list."""
    if facts.ledger.has("assignments"):
        held = primaries(facts.ledger, facts.setting.as_of)
    elif facts.ledger.has("accounts", "owner_id"):
        held = owners(facts.ledger)
    else:
        return {}
    rows = facts.ledger.rows(held)
    looked, of = set(facts.looked_at), defaultdict(list)
    for group, person in zip(texts(rows, "group_id"), texts(rows, "seller_id"), strict=True):
        if group in looked:
            of[person].append(group)
    return {person: facts.by_size(groups) for person, groups in of.items()}
