"""Is a strength that was planted found again?"""

import numpy as np

from llavero.analysis.strength.score import strengths
from tests.analysis.strength.relations import DAY, SETTING
from tests.companies import company

ACCOUNTS = 40


def planted(quality: np.ndarray, rng: np.random.Generator) -> dict[str, str]:
    """Return contacts and meetings of accounts that are met the more, the better the relation."""
    contacts = ["contact_id | account_id | role | influence | sentiment | last_verified"]
    met = ["id | account_id | contact_id | employee_id | date | initiated_by"]
    roles = ("decider", "buyer", "user", "influencer", "approver")
    for at, good in enumerate(quality.tolist()):
        for number, role in enumerate(roles):
            feeling = int(np.clip(round(4 * good - 2 + rng.normal(0, 0.3)), -2, 2))
            contacts.append(
                f"p{at}-{number} | a{at} | {role} | {5 - number} | {feeling} | 2025-11-01"
            )
            for month in range(1, 13):
                if rng.random() < good:
                    who = "they" if rng.random() < good else "we"
                    met.append(
                        f"m{len(met)} | a{at} | p{at}-{number} | lucia | 2025-{month:02d}-10 | {who}"
                    )
    return {
        "ledger": "doc_id | doc_date | account_id | net_amount\nD1 | 2025-01-10 | a0 | 5",
        "contacts": "\n".join(contacts),
        "interactions": "\n".join(met),
    }


def test_accounts_are_ordered_as_the_relations_that_were_planted():
    rng = np.random.default_rng(20250101)
    quality = np.linspace(0.02, 0.95, ACCOUNTS)
    ledger = company(**planted(quality, rng))
    places = {f"a{at}": at for at in range(ACCOUNTS)}

    found = strengths(ledger, DAY, places, SETTING).score

    ranks = np.argsort(np.argsort(found))
    assert np.corrcoef(ranks, np.arange(ACCOUNTS))[0, 1] > 0.9
