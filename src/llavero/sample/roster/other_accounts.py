"""Which customers are not key: the many small ones, second entries, counters, our own company?"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from llavero.sample.roster.account import Account, account_code
from llavero.sample.roster.names import FOREIGN_TAX_ID, LEGAL_FORMS, PUBLIC_TAX_ID, misspelt, tax_id
from llavero.sample.roster.vocabulary import Vocabulary

SMALL_ACCOUNTS = 300
SMALL_MILLIONS = 270.0  # pesos a year, all together
SMALL_GROUPS = 12  # of two accounts, without key status
SAME_TAX_ID = 7  # duplicates with one tax number and two spellings
NEAR_NAMES = 5  # duplicates without tax number


def small_accounts(
    words: Vocabulary, names: Iterator[str], start: int, rng: np.random.Generator
) -> list[Account]:
    sizes = rng.lognormal(0.0, 1.0, SMALL_ACCOUNTS)
    sizes = np.minimum(sizes / sizes.sum() * SMALL_MILLIONS, 7.0)
    made: list[Account] = []
    for number, millions in enumerate(sizes):
        # Regions in turn, so that every seller has enough to do.
        region = words.regions[number % len(words.regions)]
        segment = words.segments[int(rng.integers(len(words.segments)))]
        proper = next(names)
        trade = segment.trades[int(rng.integers(len(segment.trades)))]
        name = f"{trade} {proper}, {LEGAL_FORMS[int(rng.integers(len(LEGAL_FORMS)))]}"
        pair = len(words.regions)  # the account before it in the same region
        joined = number // pair % 2 == 1 and number < 2 * SMALL_GROUPS
        top = account_code(start + number - pair) if joined else account_code(start + number)
        made.append(
            Account(
                code=account_code(start + number),
                name=name,
                short=proper,
                slot="",
                parent=top if joined else "",
                top=top,
                segment=segment,
                region=region,
                city=str(rng.choice(region.cities)),
                millions=float(millions),
                tax_id=tax_id(name, rng),
                staff=int(rng.integers(8, 400)),
            )
        )
    return made


def duplicates(known: list[Account], rng: np.random.Generator) -> list[Account]:
    """Return second entries for customers that are there already; the sales divide over both."""
    alone = [a for a in known if not a.slot and a.top == a.code and a.millions < 2]
    parents = {a.parent for a in known}
    alone = [a for a in alone if a.code not in parents]
    chosen = rng.choice(len(alone), SAME_TAX_ID + NEAR_NAMES, replace=False)
    made: list[Account] = []
    for number, at in enumerate(chosen):
        first = alone[at]
        index = known.index(first)
        same_tax_id = number < SAME_TAX_ID
        if not same_tax_id:
            known[index] = first = replace(first, tax_id="")
        known[index] = replace(first, millions=first.millions * 0.7)
        way = number if same_tax_id else 2 * number  # near names differ by a letter or capitals
        code = account_code(len(known) + number)
        made.append(
            replace(
                first,
                code=code,
                top=code,
                name=misspelt(first.name, way),
                millions=first.millions * 0.3,
                duplicate_of=first.code,
            )
        )
    return made


def house_accounts(words: Vocabulary, start: int) -> list[Account]:
    """Return the counters, which share the public's tax number, and an account of management."""
    made = []
    for number, region in enumerate(words.regions[:3]):
        code = account_code(start + number)
        made.append(
            Account(
                code=code,
                name=f"Público en general mostrador {region.cities[0]}",
                short=f"mostrador {region.cities[0]}",
                slot="",
                parent="",
                top=code,
                segment=words.segments[number],
                region=region,
                city=region.cities[0],
                millions=5.5,
                tax_id=PUBLIC_TAX_ID,
                is_house=True,
            )
        )
    return made


def own_company(words: Vocabulary, company: str, start: int) -> Account:
    code = account_code(start)
    region = words.regions[0]
    return Account(
        code=code,
        name=f"{company} {words.abroad}",
        short=company,
        slot="",
        parent="",
        top=code,
        segment=words.segments[0],
        region=region,
        city=region.cities[0],
        millions=14.0,
        tax_id=FOREIGN_TAX_ID,
        currency="USD",
        is_intercompany=True,
    )
