"""Into which currency are rates that come as pairs: from one currency, to another?

The ledger keeps what one unit of a currency is worth in the study's. Of pairs, only those that
lead to it say that.
"""

import re
from dataclasses import replace

from llavero.ledger.mapping import Confidence, Reason
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.content import Looks

CODE = re.compile(r"[A-Z]{3}")
FROM = re.compile(r"from|source|orig|desde|\bde\b", re.IGNORECASE)


def read_pairs(draft: Draft, currency: str) -> Draft:
    """Return the draft of rates with the side of the pair that is the ledger's `currency`.

    currency   the study's
    """
    if draft.table != "fx":
        return draft
    sides = [heading for heading, look in draft.seen.items() if _is_currency(look)]
    if len(sides) < 2:
        return draft
    from_ = [heading for heading in sides if FROM.search(heading)]
    if len(sides) != 2 or len(from_) != 1:
        return _left(draft, "recognition-rates-unclear", headings=", ".join(sides))
    (to,) = (heading for heading in sides if heading not in from_)
    if currency not in draft.sample.values(to):
        return _left(draft, "recognition-rates-elsewhere", heading=to, currency=currency)
    reason = Reason("recognition-rates-pairs", {"heading": to, "currency": currency})
    columns = tuple(
        replace(c, source=from_[0], confidence=Confidence.PROBABLE, reason=reason)
        if c.target == "currency"
        else c
        for c in draft.columns
    )
    ignored = {h: why for h, why in draft.ignored.items() if h != from_[0]} | {to: reason}
    return replace(
        draft,
        columns=columns,
        ignored=ignored,
        keep_rows={**draft.keep_rows, to: (currency,)},
        questions=tuple(q for q in draft.questions if q.key != "column:currency"),
    )


def _is_currency(look: Looks) -> bool:
    return bool(look.different) and all(CODE.fullmatch(value) for value in look.different)


def _left(draft: Draft, sentence: str, **facts: object) -> Draft:
    return Draft(draft.sample, draft.seen, None, reason=Reason(sentence, facts))
