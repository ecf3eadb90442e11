"""What is one line of the sales ledger, held as columns?"""

from dataclasses import dataclass, fields

import numpy as np

from llavero.sample.sales.products import Integers

INVOICE, CREDIT_NOTE, DEBIT_NOTE = 0, 1, 2
NOBODY = -1  # no seller, no document, no day, no product


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of documents: every field has one value a line. Amounts are positive cents."""

    kind: Integers
    doc: Integers  # number of the document among those of its kind
    line: Integers  # 1 is the first line of the document
    ref: Integers  # number of the invoice that a note corrects
    account: Integers  # index of the customer
    day: Integers  # counted from the first day of the span
    stored_seller: Integers  # index of the person, as the export has it
    credited_seller: Integers  # who earned it (methods CV3)
    product: Integers
    line_of_product: Integers
    qty: Integers
    price: Integers
    list_price: Integers
    net: Integers
    cogs: Integers
    due: Integers
    paid: Integers
    minus: Integers  # 1 where the export writes the amount with a minus sign

    def __len__(self) -> int:
        return len(self.kind)

    def take(self, which: "Integers | np.ndarray[tuple[int], np.dtype[np.bool_]]") -> "Lines":
        """Return the lines chosen by index or by mask."""
        return Lines(*(getattr(self, f.name)[which] for f in fields(self)))


def joined(*parts: Lines) -> Lines:
    """Return the lines of all parts, one after another."""
    return Lines(*(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Lines)))
