"""Which accounts make up the planted key groups, and what is known of what they buy?"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import numpy as np

from llavero.sample.roster.account import Account, account_code
from llavero.sample.roster.names import FOREIGN_TAX_ID, LEGAL_FORMS, tax_id
from llavero.sample.roster.vocabulary import KeyGroup, Region, Segment, Vocabulary, key_groups

_GRADES = ("A", "B", "B", "C")


def key_accounts(
    words: Vocabulary, names: Iterator[str], rng: np.random.Generator
) -> list[Account]:
    """Return the accounts of the key groups, the top of each before the rest."""
    made: list[Account] = []
    for group in key_groups():
        made += _key_group(group, words, names, len(made), rng)
    return made


def _key_group(
    group: KeyGroup, words: Vocabulary, names: Iterator[str], start: int, rng: np.random.Generator
) -> list[Account]:
    """Return the accounts of a key group: its top, divisions where it has them, and plants."""
    proper, segment = next(names), words.segment(group.segment)
    regions = rng.permutation(len(words.regions))
    top = account_code(start)
    made: list[Account] = []
    parts = _parts(group, rng)
    mode = str(rng.choice(["central", "mixed", "local"], p=[0.5, 0.3, 0.2]))
    for number, share in enumerate(parts):
        region = words.regions[regions[number % len(regions)]]
        name = _member_name(group, proper, segment, region, number, rng)
        code = account_code(start + number)
        made.append(
            Account(
                code=code,
                name=name,
                short=proper,
                slot=group.slot,
                parent=_parent(group, number, start),
                top=top,
                segment=segment,
                region=region,
                city=str(rng.choice(region.cities)),
                millions=group.millions * share,
                tax_id=FOREIGN_TAX_ID
                if group.story == "dollars" and number
                else tax_id(name.removeprefix("Grupo "), rng),
                story=group.story,
                tier=group.tier,
                currency="USD" if group.story == "dollars" and number else "MXN",
                staff=int(rng.integers(80, 2400)),
                purchasing=mode if group.members > 1 else "central",
            )
        )
    made[0] = _with_wallet(made[0], group, rng)
    return made


def _parts(group: KeyGroup, rng: np.random.Generator) -> list[float]:
    """Return the part of each account; the top of a group of three levels only holds."""
    if group.members == 1:
        return [1.0]
    buyers = group.members - 1 if group.depth == 3 else group.members
    weights = rng.dirichlet(np.full(buyers, 6.0))
    return ([0.0] if group.depth == 3 else []) + [float(w) for w in weights]


def _parent(group: KeyGroup, number: int, start: int) -> str:
    """Return the account above: number 1 is the division under which the last plants hang."""
    if number == 0:
        return ""
    if group.depth == 3 and number >= 2:
        return account_code(start + 1)
    return account_code(start)


def _member_name(
    group: KeyGroup,
    proper: str,
    segment: Segment,
    region: Region,
    number: int,
    rng: np.random.Generator,
) -> str:
    trade = segment.trades[int(rng.integers(len(segment.trades)))]
    form = LEGAL_FORMS[int(rng.integers(len(LEGAL_FORMS)))]
    if number == 0:
        return f"Grupo {proper}, {form}" if group.members > 1 else f"{trade} {proper}, {form}"
    return f"{proper} {trade} {region.name}, {form}"


def _with_wallet(account: Account, group: KeyGroup, rng: np.random.Generator) -> Account:
    """Give the top of a key group what it is thought to buy from anyone; three in ten have none."""
    if not group.tier or int(group.slot[1:]) % 3 == 0:
        return account
    wallet = Decimal(round(group.millions / rng.uniform(0.28, 0.7), 1)) * 1_000_000
    grade = _GRADES[int(rng.integers(len(_GRADES)))]
    return replace(account, wallet=wallet.quantize(Decimal(1)), wallet_grade=grade)
