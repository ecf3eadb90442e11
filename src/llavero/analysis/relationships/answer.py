"""How strong is the relationship with each key account? The door of the analysis."""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.relationships import measures
from llavero.analysis.relationships.accounts import account_relations
from llavero.analysis.relationships.alerts import alerts
from llavero.analysis.relationships.contacts import people
from llavero.analysis.relationships.findings import DEFINITIONS, OF_COMPANY, AccountPeople
from llavero.analysis.relationships.functions import functions_met
from llavero.analysis.relationships.records import Records, records
from llavero.analysis.relationships.traces import traces
from llavero.analysis.strength.handed import RelationScores
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.columns import texts
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
MAPPED = 100  # accounts whose people are handed on one by one
SCORES = ("E5", "E5.median")


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return how strong the relationships are, on whom they hang and what to look at."""
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons, blocked)
    found = records(ledger, setting, sheet)
    findings = tuple(_findings(ledger, found)) if found.told else (_scores(found),)
    spoken = (one for one in findings if not isinstance(one, RelationScores | AccountPeople))
    told = tuple(figure for finding in spoken for figure in figures_in(finding))
    figures = once_each((*told, *_rest(told)))
    return Answer(findings, figures, Traces(lambda: traces(ledger, setting)))


def _findings(ledger: Ledger, found: Records) -> Iterator[object]:
    relations = account_relations(found)
    yield _scores(found)
    yield relations
    yield from alerts(found, relations.accounts)
    if (functions := functions_met(found)) is not None:
        yield functions
    if found.mapped:
        names = _names(ledger, found)
        for place in found.told[:MAPPED]:
            yield people(found, place, names)
    yield from _missing(ledger, found)


def _scores(found: Records) -> RelationScores:
    """Return what the analyses after this one read: who has a score has a place."""
    scored = np.flatnonzero(~np.isnan(found.strengths.score)).tolist()
    return RelationScores(
        tuple(found.groups[at] for at in scored),
        tuple(found.strengths.score[scored].tolist()),
        tuple(found.strengths.coverage[scored].tolist()),
    )


def _names(ledger: Ledger, found: Records) -> dict[str, str]:
    """Return the names of the contacts who agreed to be on record, of the accounts mapped."""
    if not ledger.has("contacts", "name", "consent"):
        return {}
    groups = [found.groups[place] for place in found.told[:MAPPED]]
    rows = ledger.rows(measures.names_allowed(ledger, groups))
    return dict(zip(texts(rows, "contact_id"), texts(rows, "name"), strict=True))


def _missing(ledger: Ledger, found: Records) -> Iterator[MissingData]:
    if not found.key:
        yield MissingData("relationships-no-key-accounts", "ka_status")
    if not found.mapped:
        yield MissingData("relationships-no-contacts", "contacts", figures=("M34.listed", "M37"))
    elif not ledger.has("contacts", "role"):
        yield MissingData("relationships-no-roles", "contacts", ("role",), ("M37",))
    if not found.recorded:
        yield MissingData("relationships-no-interactions", "interactions", figures=("M34", *SCORES))
    if found.mapped and not ledger.has("contacts", "last_verified"):
        yield MissingData("relationships-no-dates", "contacts", ("last_verified",), ("M34.old",))
    if found.changes is None:
        yield MissingData("relationships-no-assignments", "assignments", figures=("M32.account",))
    if all(np.isnan(found.wallet[place]) for place in found.told):
        yield MissingData("relationships-no-wallet", "accounts", ("wallet_est",), ("M40", "M41"))


def _rest(told: tuple[Measure, ...]) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for one in OF_COMPANY:
        if one.id not in known:
            yield not_computable(one.id, one.unit, Source.LEDGER, "no-positive-sales")
