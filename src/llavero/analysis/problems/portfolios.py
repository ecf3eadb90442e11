"""Which of the accounts looked at does each of our people serve?"""

from collections import defaultdict
from collections.abc import Mapping

from llavero.analysis.problems.facts import Facts
from llavero.analysis.serving import declared_pairs
from llavero.ledger.columns import texts


def portfolios(facts: Facts) -> Mapping[str, tuple[str, ...]]:
    """Return the accounts looked at of each person, as somebody laid down who serves them."""
    declared = declared_pairs(facts.ledger, facts.setting.as_of)
    if declared is None:
        return {}
    rows = facts.ledger.rows(declared[1])
    looked, of = set(facts.looked_at), defaultdict(list)
    for group, person in zip(texts(rows, "group_id"), texts(rows, "seller_id"), strict=True):
        if group in looked:
            of[person].append(group)
    return {person: facts.by_size(groups) for person, groups in of.items()}
