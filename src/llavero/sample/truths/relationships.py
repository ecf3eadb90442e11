"""What is true of the relations: who hangs on one person, who is let in, what is written down?"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from llavero.sample.company import Company
from llavero.sample.interviews.recorded import Records
from llavero.sample.programme.costs import RATES, drivers
from llavero.sample.programme.interactions import SPONSORED
from llavero.sample.programme.plans import plans
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import kam_of_slots
from llavero.sample.truths.figures import Figures
from llavero.sample.truths.truth import Truth

CRM = ("crm_contacts.csv", "crm_actividades.csv")
QUIET_DAYS = 180
ONE_PERSON = 0.6


def relationship_truths(records: Records, figures: Figures) -> list[Truth]:
    """Return what was planted in contacts, interactions, plans and costs."""
    company = records.company
    kept = {top.code: by_kam_share(records, top) for top in company.key_tops() if _of(top) == "K1"}
    without = tuple(top.code for top in company.key_tops() if not has_backup(company, top))
    visited = tuple(top.code for top in company.key_tops() if top.slot in SPONSORED)
    written = plans(company)
    unknown = tuple(top.code for top in company.key_tops() if top.wallet is None)
    return [
        Truth("contacts.count", len(records.people), CRM),
        Truth("contacts.quiet-share", quiet_share(records), CRM, ("P19",)),
        Truth("contacts.without-consent", without_consent(records), CRM[:1], ("P31",)),
        Truth("contacts.one-person", one_person(records), CRM, ("M36", "P06")),
        Truth("contacts.through-kam", kept, CRM, ("P05",)),
        Truth("backup.missing", without, ("cuentas_clave.xlsx",), ("P05",)),
        Truth("sponsor.visited", visited, CRM, ("P09",)),
        Truth("plans.count", len(written), ("cuentas_clave.xlsx",), ("P16",)),
        Truth(
            "plans.in-force", sum(p.in_force for p in written), ("cuentas_clave.xlsx",), ("P16",)
        ),
        Truth("wallet.unknown", unknown, ("erp_clientes.csv",), ("M40", "P21")),
        Truth("costs.negative", negative(figures), ("finanzas_costo_de_servir.xlsx",), ("M52",)),
    ]


def _of(top: Account) -> str:
    return kam_of_slots().get(top.slot, "")


def one_person(records: Records) -> Mapping[str, object]:
    """Return the key groups that deal through one person, and that person's part."""
    met: dict[str, Counter[str]] = {}
    for done in records.done:
        met.setdefault(done.contact.account.top, Counter())[done.contact.code] += 1
    found: dict[str, object] = {}
    for top in records.company.key_tops():
        counts = met.get(top.code)
        if counts and max(counts.values()) / counts.total() >= ONE_PERSON:
            found[top.code] = max(counts.values()) / counts.total()
    return found


def by_kam_share(records: Records, top: Account) -> float:
    """Return the part of the interactions with a group that its KAM had."""
    kam = records.company.staff.kam(_of(top))
    mine = [done for done in records.done if done.contact.account.top == top.code]
    return sum(done.employee == kam for done in mine) / len(mine)


def has_backup(company: Company, top: Account) -> bool:
    """Return whether somebody is named to stand in for the KAM of a group."""
    members = {account.code for account in company.members(top)}
    return any(a.role == "backup" and a.account in members for a in company.assignments)


def quiet_share(records: Records) -> float:
    """Return the part of the contacts on record with whom nothing happened for half a year."""
    since: date = records.company.span.last - timedelta(days=QUIET_DAYS)
    heard = {done.contact.code for done in records.done if done.day > since}
    return 1 - len(heard) / len(records.people)


def without_consent(records: Records) -> int:
    """Return how many persons have not agreed to be on record."""
    return sum(not person.consent for person in records.people)


def areas(records: Records, top: Account) -> int:
    """Return how many of our departments had to do with a group in the year."""
    mine = [done for done in records.done if done.contact.account.top == top.code]
    return len({done.employee.post.dept for done in mine})


def negative(figures: Figures) -> tuple[object, ...]:
    """Return the key groups that cost more to serve than their margin."""
    company = figures.company
    spent: Counter[str] = Counter()
    for used in drivers(company):
        spent[used.account.top] += used.quantity * RATES[used.driver] * 10_000
    found = []
    for top in company.key_tops():
        mine = figures.year(2) & figures.of_groups([top])
        margin = int(figures.net[mine].sum()) - int(figures.cost[mine].sum())
        if margin < spent[top.code]:
            found.append(top.code)
    return tuple(found)
