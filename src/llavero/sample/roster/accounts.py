"""Which customers does the fictional company have, and who belongs to whom?"""

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.key_accounts import key_accounts
from llavero.sample.roster.names import proper_names
from llavero.sample.roster.other_accounts import (
    duplicates,
    house_accounts,
    own_company,
    small_accounts,
)
from llavero.sample.roster.vocabulary import Vocabulary


def accounts(words: Vocabulary, company: str, rng: np.random.Generator) -> tuple[Account, ...]:
    """Return the customers, key groups first."""
    names = proper_names(words, rng)
    made: list[Account] = []
    made += key_accounts(words, names, rng)
    made += small_accounts(words, names, len(made), rng)
    made += duplicates(made, rng)
    made += house_accounts(words, len(made))
    made.append(own_company(words, company, len(made)))
    return tuple(made)
