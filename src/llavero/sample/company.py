"""What is the whole fictional company, drawn from one seed?"""

from dataclasses import dataclass, field
from datetime import date

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.accounts import accounts
from llavero.sample.roster.assignments import Assignment, assignments
from llavero.sample.roster.people import Staff, staff
from llavero.sample.roster.span import Span
from llavero.sample.roster.vocabulary import Vocabulary, vocabulary
from llavero.sample.sales.corrections import corrections
from llavero.sample.sales.exchange import dollar_rates
from llavero.sample.sales.invoices import invoices
from llavero.sample.sales.lines import Lines, joined
from llavero.sample.sales.products import Catalogue, Integers, catalogue
from llavero.sample.sales.serving import sellers


@dataclass(frozen=True, slots=True)
class Company:
    """A company of which everything is known."""

    seed: int
    name: str
    span: Span
    words: Vocabulary = field(repr=False)
    customers: tuple[Account, ...] = field(repr=False)
    staff: Staff = field(repr=False)
    assignments: tuple[Assignment, ...] = field(repr=False)
    goods: Catalogue = field(repr=False)
    rates: Integers = field(repr=False)  # (36,) pesos for a dollar, ten-thousandths
    lines: Lines = field(repr=False)  # in the order of their days

    @property
    def legal_name(self) -> str:
        """Return the name with which the company signs."""
        return f"{self.name} {self.words.activity}, S.A. de C.V."

    def chance(self, purpose: str) -> np.random.Generator:
        """Return the chance of one purpose, so that no purpose disturbs another."""
        return np.random.default_rng([self.seed, *purpose.encode()])

    def tops(self) -> tuple[Account, ...]:
        """Return the account at the top of each key group, in the order of the slots."""
        return tuple(a for a in self.customers if a.slot and not a.parent)

    def members(self, top: Account) -> tuple[Account, ...]:
        """Return the accounts of a group that buy."""
        return tuple(a for a in self.customers if a.top == top.code and not a.is_holding)

    def key_tops(self) -> tuple[Account, ...]:
        """Return those of them that are key today."""
        return tuple(a for a in self.tops() if a.tier)


def company(seed: int, as_of: date) -> Company:
    """Return the company of that seed, with three years that end on or before `as_of`."""
    rng = np.random.default_rng(seed)
    words, span = vocabulary(), Span(as_of)
    name = words.companies[seed % len(words.companies)]
    customers = accounts(words, name, rng)
    people = staff(words, span, rng)
    given = assignments(customers, people, span, rng)
    goods, rates = catalogue(words.lines, rng), dollar_rates(rng)
    serving = sellers(customers, given, people.people, span)
    billed = invoices(customers, serving, goods, rates, span, rng)
    lines = joined(billed, corrections(customers, billed, serving, span, rng))
    lines = lines.take(np.lexsort((lines.line, lines.doc, lines.kind, lines.day)))
    return Company(seed, name, span, words, customers, people, given, goods, rates, lines)
