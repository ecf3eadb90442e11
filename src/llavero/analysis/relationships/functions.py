"""Which of our functions meet which of theirs?"""

import numpy as np

from llavero.analysis.relationships.findings import FunctionsMet
from llavero.analysis.relationships.records import Records
from llavero.analysis.strength.links import functions_of_pairs
from llavero.ledger.columns import UNKNOWN, Floats, Labels

ROWS, COLUMNS = 10, 6  # functions that are named


def functions_met(records: Records) -> FunctionsMet | None:
    """Return who meets whom at the accounts told; None where functions are not on record."""
    met, persons = records.known.met, records.known.persons
    if not records.recorded or not np.any(persons.function != UNKNOWN):
        return None
    theirs = functions_of_pairs(persons, met)
    names, ours = _departments(records)
    seen = np.isin(met.place, np.array(records.told)) & (met.weight > 0)
    if not names:
        return None
    whole = float(met.weight[seen].sum())
    seen &= (theirs != UNKNOWN) & (ours != UNKNOWN)
    if not seen.any():
        return None
    table = np.zeros((len(persons.functions), len(names)))
    np.add.at(table, (theirs[seen], ours[seen]), met.weight[seen])
    rows, columns = _most(table.sum(axis=1), ROWS), _most(table.sum(axis=0), COLUMNS)
    shown = table[np.ix_(rows, columns)] / whole
    return FunctionsMet(
        theirs=tuple(persons.functions[at] for at in rows.tolist()),
        ours=tuple(names[at] for at in columns.tolist()),
        parts=tuple(tuple(row) for row in shown.tolist()),
        rest=max(0.0, 1 - float(shown.sum())),
    )


def _departments(records: Records) -> tuple[tuple[str, ...], Labels]:
    """Return our departments, and that of each pair; UNKNOWN of who is on no staff list."""
    names = tuple(sorted({one.function for one in records.colleagues.values()}))
    at = {name: label for label, name in enumerate(names)}
    of = [
        at[records.colleagues[key].function] if key in records.colleagues else UNKNOWN
        for key in records.known.met.sellers
    ]
    return names, np.array([*of, UNKNOWN], dtype=np.int64)[records.known.met.seller]


def _most(weight: Floats, most: int) -> Labels:
    order = np.argsort(-weight, kind="stable")[:most]
    return np.asarray(order[weight[order] > 0], dtype=np.int64)
