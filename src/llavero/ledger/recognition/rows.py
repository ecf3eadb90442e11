"""Which rows of a source count, and which cells repeat the row above?"""

from collections.abc import Sequence
from dataclasses import replace

from llavero.ledger.mapping import Question, Reason
from llavero.ledger.names import plain
from llavero.ledger.recognition.answers import KEEP, LEAVE
from llavero.ledger.recognition.choice import read_heading
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.vocabulary import known_share, meanings

MOST_STATES = 25
HEADER_COLUMNS = ("doc_id", "doc_date", "account_id", "account_name", "seller_id", "seller_name")
LINE_COLUMNS = ("net_amount", "qty", "product_id")
FEW = 2
FEW_STATES = 8
LETTERS = 3  # up to which a word is rather a code


def state_heading(draft: Draft) -> tuple[str, str] | None:
    """Return the heading that says whether a document is valid, and its vocabulary."""
    if draft.table != "ledger":
        return None
    mapped = {c.source for c in draft.columns} | set(draft.keep_rows)
    for source, seen in draft.seen.items():
        concepts = read_heading(source, seen).concepts
        if source in mapped or seen.blank or len(seen.different) > MOST_STATES:
            continue
        for concept, vocabulary in (("cancelled", "cancelled"), ("status", "state")):
            if concept in concepts and known_share(vocabulary, seen.different) >= 0.5:
                return source, vocabulary
    return None


def state_by_content(draft: Draft) -> str | None:
    """Return a heading that says nothing, whose every value is a word for a document's state."""
    mapped = {c.source for c in draft.columns} | set(draft.keep_rows)
    for source, seen in draft.seen.items():
        if source in mapped or not 1 < len(seen.different) <= FEW_STATES:
            continue
        known = meanings("state", seen.different)
        worded = all(len(plain(value)) > LETTERS for value in seen.different)
        if worded and len(known) == len(seen.different) and LEAVE in known.values():
            return source
    return None


def read_states(draft: Draft) -> Draft:
    """Return the draft that leaves out drafts and cancelled documents, and asks of the unknown."""
    found = state_heading(draft)
    by_content = None if found or draft.table != "ledger" else state_by_content(draft)
    if found is None and by_content is None:
        return draft
    source, vocabulary = found or (by_content or "", "state")
    values = draft.sample.values(source)
    known = meanings(vocabulary, values)
    unknown = [value for value in values if value not in known]
    left = tuple(value for value in values if known.get(value) == LEAVE)
    unsure = [v for v in left if by_content or (vocabulary == "state" and len(plain(v)) == 1)]
    if not left and not unknown:
        return replace(draft, ignored={**draft.ignored, source: Reason("recognition-all-valid")})
    blank = ("",) if any(value is None for value in draft.sample.column(source)) else ()
    kept = (*(value for value in values if value not in left), *blank)
    reason = Reason("recognition-rows-left", {"values": ", ".join(left) or "—"})
    return replace(
        draft,
        keep_rows={**draft.keep_rows, source: kept},
        ignored={**draft.ignored, source: reason},
        questions=(
            *draft.questions,
            *questions_of_rows(source, unknown),
            *questions_of_rows(source, unsure, LEAVE),
        ),
    )


def read_leavers(draft: Draft) -> Draft:
    """Return the draft of a staff list that leaves out who is no longer here and has no last day.

    Who left on a day that the list tells stays: the day says until when the person counts.
    """
    source = leaver_heading(draft)
    if source is None:
        return draft
    values = draft.sample.values(source)
    known = meanings("staff_state", values)
    left = tuple(value for value in values if known.get(value) == LEAVE)
    kept = any(meaning == KEEP for meaning in known.values())
    if not left or not kept or _ends_told(draft, source, left):
        return draft
    return _without(draft, source, left)


def leaver_heading(draft: Draft) -> str | None:
    """Return the heading of a staff list that says who is still here, if there is one."""
    if draft.table != "employees" or draft.keep_rows:
        return None
    mapped = {c.source for c in draft.columns}
    for source, seen in draft.seen.items():
        says = heading(source).concepts & {"status", "active"}
        if not says or source in mapped or seen.blank or _denies(source):
            continue
        if known_share("staff_state", seen.different) >= 0.5:
            return source
    return None


def _denies(source: str) -> bool:
    """Return whether yes means that a person left: "Inactivo", "Disabled", "Baja"."""
    return any(word in plain(source) for word in ("inactiv", "disabled", "baja", "archiv"))


def _ends_told(draft: Draft, source: str, left: Sequence[str]) -> bool:
    """Return whether most of those who left have a last day."""
    end = draft.of("end_date")
    if end is None or end.source not in draft.seen:
        return False
    rows = zip(draft.sample.column(source), draft.sample.column(end.source), strict=True)
    days = [day for state, day in rows if state in left]
    return sum(day is not None for day in days) * 2 > len(days)


def _without(draft: Draft, source: str, left: Sequence[str]) -> Draft:
    blank = ("",) if any(value is None for value in draft.sample.column(source)) else ()
    kept = (*(v for v in draft.sample.values(source) if v not in left), *blank)
    reason = Reason("recognition-rows-left", {"values": ", ".join(left)})
    ignored = {**draft.ignored, source: reason}
    return replace(draft, keep_rows={source: kept}, ignored=ignored)


def read_blanks(draft: Draft) -> Draft:
    """Return the draft that fills the cells left blank below the first line of a document."""
    if draft.table != "ledger" or draft.fill_down:
        return draft
    headers = _sources(draft, HEADER_COLUMNS)
    lines = _sources(draft, LINE_COLUMNS)
    document, moment = draft.of("doc_id"), draft.of("doc_date")
    customer, amount = draft.of("account_id"), draft.of("net_amount")
    if not (moment and customer and amount and len(lines) > 1) or moment.source not in headers:
        return draft
    must = [c.source for c in (document, moment, customer) if c and c.source in headers]
    columns = [draft.sample.column(source) for source in must]
    goods = [draft.sample.column(source) for source in lines]
    blank = [all(v is None for v in row) for row in zip(*columns, strict=True)]
    full = [all(v is not None for v in row) for row in zip(*goods, strict=True)]
    below = sum(b and f for b, f in zip(blank, full, strict=True))
    if below < FEW or not blank or blank[0]:
        return draft
    return replace(draft, fill_down=tuple(_holed(draft, headers, blank)))


def _holed(draft: Draft, headers: Sequence[str], blank: Sequence[bool]) -> list[str]:
    """Return the headings that are blank wherever the document's own are."""
    return [
        source
        for source in headers
        if all(v is None for v, b in zip(draft.sample.column(source), blank, strict=True) if b)
    ]


def _sources(draft: Draft, targets: Sequence[str]) -> list[str]:
    found = [c.source for target in targets if (c := draft.of(target)) and c.source in draft.seen]
    return list(dict.fromkeys(found))


def questions_of_rows(
    source: str, unknown: Sequence[str], proposal: str = KEEP
) -> tuple[Question, ...]:
    """Ask whether rows of each state count; unknown ones are kept until someone says not."""
    return tuple(
        Question(
            f"rows:{source}:{value}",
            Reason("recognition-rows-ask", {"heading": source, "value": value}),
            (KEEP, LEAVE),
            proposal,
        )
        for value in unknown
    )
