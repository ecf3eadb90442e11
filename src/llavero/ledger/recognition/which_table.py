"""Which table of the ledger is a table that came?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llavero.ledger.names import plain
from llavero.ledger.recognition.choice import Candidate, Choice, candidates, choose
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.judgement import able_headings
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import TABLES, lexicon
from llavero.ledger.sources.raw import WITHIN, RawTable

LEAST = 2.0  # what a table must be told by
LEAST_INCOMPLETE = 3.0  # ... where a required column is missing
NAMED = 1.0  # what the name of the file or sheet adds: "cuentas"
NAMED_FULLY = 2.0  # ... where it says more than one word of it: "cuentas clave"
MANY_CONTACTS = 20
CLOSE = 0.12  # two tables whose scores differ by less than this part are too close to tell

# Tables of which one required column may be asked for, where some heading can be it.
MAY_ASK = ("ledger", "employees")

# Columns that tell a table from others that also have a name, a code and a date.
SIGNS: Mapping[str, frozenset[str]] = {
    "accounts": frozenset(
        {"tax_id", "owner_id", "employees", "revenue", "wallet_est", "is_intercompany"}
    ),
    "employees": frozenset(
        {"job_title", "manager_id", "hire_date", "fte", "cost_year", "sales_post", "is_kam_dept"}
    ),
    "contacts": frozenset(
        {"function", "role", "influence", "sentiment", "last_verified", "consent"}
    ),
    "opportunities": frozenset({"stage", "probability"}),
    "assignments": frozenset({"role", "split", "from", "to"}),
    "ka_status": frozenset({"tier"}),
    "interactions": frozenset({"channel", "duration_min", "initiated_by", "objective", "outcome"}),
    "line_states": frozenset({"standing"}),
    "quotas": frozenset({"quota"}),
    "competence_assessments": frozenset({"competence"}),
    "raci": frozenset({"process"}),
    "programme_rules": frozenset({"item"}),
    "service_months": frozenset({"on_time", "closed_on_time"}),
    "seller_accounts": frozenset({"share", "first_year"}),
    "plans": frozenset({"written_on", "updated_on", "sections_complete"}),
    "effort_judgements": frozenset(
        {"sales_none", "sales_half", "sales_now", "sales_more", "sales_full"}
    ),
    "assessments": frozenset(
        {
            "strategic_fit",
            "reference_value",
            "openness",
            "competitor_pressure",
            "integrity_alert",
            "decision",
        }
    ),
}
CUSTOMER = frozenset({"customer", "account", "company", "legalname", "tradename"})
PERSON = frozenset({"name", "firstname", "lastname", "contact", "buyer", "legalname", "employee"})
SIGN = 0.84  # how well a heading must say such a column

# Tables that look like a ledger, of documents that are no sale.
NO_SALE = frozenset({"purchase", "quote", "stock", "budget"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The table chosen, what else it may be, and what was nearest where none was chosen."""

    best: Choice | None
    others: tuple[Choice, ...]  # that fit nearly as well
    nearest: Choice | None


def which_table(raw: RawTable, seen: Mapping[str, Looks]) -> Verdict:
    """Return which table of the schema the headings and values make, if any."""
    tables = (raw.table,) if raw.table else TABLES
    typed = frozenset(raw.canonical)
    choices = [choose(t, candidates(seen, t, typed=typed), seen) for t in tables]
    if raw.table:
        return Verdict(choices[0], (), choices[0])
    ranked = sorted(choices, key=lambda choice: -_worth(choice, raw, seen))
    fitting = [c for c in ranked if _fits(c, raw, seen)]
    nearest = max(choices, key=lambda c: c.score - 1.5 * len(c.missing))
    if not fitting:
        return Verdict(None, (), nearest if nearest.chosen else None)
    best = fitting[0]
    least = _worth(best, raw, seen) * (1 - CLOSE)
    others = tuple(c for c in fitting[1:] if _worth(c, raw, seen) >= least)
    return Verdict(best, others, nearest)


def _fits(choice: Choice, raw: RawTable, seen: Mapping[str, Looks]) -> bool:
    if len(choice.missing) > 1 or not choice.chosen:
        return False
    if not _has_sign(choice, raw) or _names_nobody(choice, seen):
        return False
    least = LEAST if choice.viable else LEAST_INCOMPLETE
    if choice.missing and choice.table not in MAY_ASK:
        return False
    if not all(able_headings(target, choice, seen) for target in choice.missing):
        return False
    if "account_id" in choice.missing and choice.of("doc_id") is None:
        # Amounts of nobody without a document are expenses, payrolls, budgets.
        return False
    return _worth(choice, raw, seen) >= least


def _worth(choice: Choice, raw: RawTable, seen: Mapping[str, Looks]) -> float:
    """Return how well a table explains the headings, the name of the file and no sale in it."""
    worth = choice.score - len(choice.missing)
    if title := _titled(choice.table, raw.name):
        worth += NAMED_FULLY if " " in title else NAMED
    said = {concept for source in seen for concept in heading(source).concepts}
    if "supplier" in said and "customer" not in said:
        worth -= 3.0
    if choice.table == "ledger" and _speaks_of_no_sale(choice.chosen, seen):
        worth -= 3.0
    return worth


def _named_for(table: str, name: str) -> bool:
    """Return whether a file or its sheet is called as such tables are."""
    return _titled(table, name) is not None


def _titled(table: str, name: str) -> str | None:
    """Return what a file or its sheet is called, where tables of this kind are called so.

    A longer name goes before one that it holds: "cuentas clave" are not just any accounts.
    """
    said = f" {plain(name.rsplit('.', 1)[0] if WITHIN not in name else name)} "
    titles = {other: [plain(title) for title in lexicon(other).titles] for other in TABLES}
    longest = max((t for t in titles.pop(table) if f" {t} " in said), key=len, default=None)
    longer = [t for others in titles.values() for t in others if t != longest and f" {t} " in said]
    if longest is None or any(f" {longest} " in f" {title} " for title in longer):
        return None
    return longest


def _speaks_of_no_sale(chosen: Sequence[Candidate], seen: Mapping[str, Looks]) -> bool:
    used = {c.source for c in chosen}
    said = {concept for source in seen for concept in heading(source).concepts}
    documents = any("document" in heading(source).concepts for source in used)
    return bool(said & NO_SALE) and not documents


def _has_sign(choice: Choice, raw: RawTable) -> bool:
    """Return whether some column tells the table from others, or the file is called so."""
    signs = SIGNS.get(choice.table)
    if signs is None or _named_for(choice.table, raw.name):
        return True
    if len(choice.chosen) == len(raw.columns):
        return True
    if choice.table == "accounts" and any(_says(c, CUSTOMER) for c in choice.chosen):
        return True
    return any(c.target in signs and _plainly(c) for c in choice.chosen)


def _plainly(candidate: Candidate) -> bool:
    return candidate.strength >= SIGN and not heading(candidate.source).strangers


def _says(candidate: Candidate, concepts: frozenset[str]) -> bool:
    return bool(heading(candidate.source).concepts & concepts) and _plainly(candidate)


def _names_nobody(choice: Choice, seen: Mapping[str, Looks]) -> bool:
    """Return whether what would be the name of someone is a number, or says no person."""
    named = choice.of("name")
    look = seen.get(named.source) if named else None
    if named is None or look is None:
        return False
    if look.different and look.numbers > 0.9:
        return True
    if choice.table != "contacts":
        return False
    return not heading(named.source).concepts & PERSON or _counts_itself(choice, seen)


def _counts_itself(choice: Choice, seen: Mapping[str, Looks]) -> bool:
    """Return whether what would be the customer of a contact is rather the row's own number.

    Of many contacts some have the same customer.
    """
    customer = choice.of("account_id")
    look = seen.get(customer.source) if customer else None
    if customer is None or look is None or look.rows < MANY_CONTACTS:
        return False
    return look.unique == 1.0 and look.numbers > 0.9 and not _says(customer, CUSTOMER)
