"""How are the dates and numbers of the columns of one import written?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from llavero.ledger.mapping import ColumnMap, Confidence, DateOrder, Question, Reason
from llavero.ledger.recognition.draft import Draft, weaker
from llavero.ledger.recognition.evidence.amounts import (
    COMMA,
    POINT,
    NumberEvidence,
    number_evidence,
    parsed,
)
from llavero.ledger.recognition.evidence.content import NUMERIC
from llavero.ledger.recognition.evidence.country import Habits, habits
from llavero.ledger.recognition.evidence.dates import (
    NUMERIC as NUMERIC_ORDERS,
)
from llavero.ledger.recognition.evidence.dates import (
    DateEvidence,
    WrittenDate,
    constant_part,
    date_evidence,
    orders_needed,
    steps_back,
    whole_months,
    written_date,
)
from llavero.ledger.schema import Type
from llavero.prose import Style

MANY_GROUPED = 12  # different values that all have three digits after their only mark
STEADY = 0.01  # share of the steps that may go back in the right order
UNSTEADY = 3  # steps that go back in the wrong order, and how many times those of the right one
FRACTION = "fraction"
Judgement = tuple[Confidence, Reason]
Said = TypeVar("Said")


@dataclass(frozen=True, slots=True)
class FileEvidence:
    """What all the columns of one raw table say, mapped or not."""

    dates: tuple[DateEvidence, ...]
    numbers: tuple[NumberEvidence, ...]
    habits: Habits

    @property
    def order(self) -> DateOrder | None:
        """Return the order that the date columns prove without contradicting one another."""
        return _agreed([evidence.own for evidence in self.dates])

    @property
    def mark(self) -> str | None:
        """Return the decimal mark that the numeric columns prove without contradiction."""
        return _agreed([evidence.own for evidence in self.numbers])


def read_writing(drafts: Sequence[Draft], style: Style) -> tuple[Draft, ...]:
    """Return the drafts with how each date and number is written, and what must be asked."""
    files = [file_evidence(draft, style) for draft in drafts]
    return tuple(
        _written(draft, own, [f for f in files if f is not own])
        for draft, own in zip(drafts, files, strict=True)
    )


def file_evidence(draft: Draft, style: Style) -> FileEvidence:
    """Return what the dates and numbers of one table say."""
    typed = draft.sample.raw.canonical
    dates, numbers = [], []
    mapped = {c.source: _type(draft, c) for c in draft.columns if draft.table}
    for heading, seen in draft.seen.items():
        if heading in typed:
            continue
        if seen.dates >= 0.6 or mapped.get(heading) is Type.DATE:
            serial = mapped.get(heading) is Type.DATE
            dates.append(date_evidence(heading, draft.sample.values(heading), serial=serial))
        elif seen.numbers >= 0.6:
            numbers.append(number_evidence(heading, draft.sample.values(heading)))
    mark = _agreed([n.own for n in numbers])
    return FileEvidence(tuple(dates), tuple(numbers), habits(draft.seen, mark, style))


def _written(draft: Draft, own: FileEvidence, others: Sequence[FileEvidence]) -> Draft:
    if draft.table is None:
        return draft
    questions = list(draft.questions)
    columns = []
    for column in draft.columns:
        done, asked = _column(draft, column, own, others)
        columns.append(done)
        questions += [q for q in asked if q.key not in {known.key for known in questions}]
    candidates = tuple(_column(draft, c, own, others)[0] for c in draft.candidates)
    return replace(draft, columns=tuple(columns), candidates=candidates, questions=tuple(questions))


def _column(
    draft: Draft, column: ColumnMap, own: FileEvidence, others: Sequence[FileEvidence]
) -> tuple[ColumnMap, tuple[Question, ...]]:
    if column.source not in draft.seen:
        return column, ()
    if column.source in draft.sample.raw.canonical:
        hundredths = _hundredths(draft, column, POINT)
        return replace(column, written=replace(column.written, hundredths=hundredths)), ()
    if _type(draft, column) is Type.DATE:
        return _date_column(draft, column, own, others)
    if _type(draft, column) in NUMERIC:
        return _number_column(draft, column, own, others)
    return column, ()


def _date_column(
    draft: Draft, column: ColumnMap, own: FileEvidence, others: Sequence[FileEvidence]
) -> tuple[ColumnMap, tuple[Question, ...]]:
    evidence = next((e for e in own.dates if e.heading == column.source), None)
    if evidence is None:
        return column, ()
    order, judged = _order(draft, evidence, own, others)
    orders = orders_needed(evidence, order)
    written = replace(column.written, date_orders=orders)
    if judged is None:
        return replace(column, written=written), ()
    confidence, reason = weaker(column, *judged)
    asked: tuple[Question, ...] = ()
    if judged[0] is Confidence.UNCERTAIN:
        choices = (DateOrder.DAY_FIRST.value, DateOrder.MONTH_FIRST.value)
        proposal = order.value if order else None
        asked = (Question(f"dates:{column.source}", judged[1], choices, proposal),)
    return replace(column, written=written, confidence=confidence, reason=reason), asked


def _order(
    draft: Draft, evidence: DateEvidence, own: FileEvidence, others: Sequence[FileEvidence]
) -> tuple[DateOrder | None, Judgement | None]:
    """Return which of day and month comes first, and the judgement where the column is silent."""
    facts = {"heading": evidence.heading}
    if evidence.mixed:
        day = evidence.orders[DateOrder.DAY_FIRST] >= evidence.orders[DateOrder.MONTH_FIRST]
        order = DateOrder.DAY_FIRST if day else DateOrder.MONTH_FIRST
        return order, _unsure("recognition-dates-mixed", facts)
    if not evidence.open:
        # What the file proves is kept for the next file of the same shape.
        return evidence.own or own.order, None
    if own.order:
        proof = next(e for e in own.dates if e.own == own.order)
        return own.order, _likely("recognition-dates-file", {**facts, "other": proof.heading})
    if found := _agreed([other.order for other in others]):
        # Files of two countries may come together: against the custom of the file it is asked,
        # unless that is the order in which the column is one of months.
        if found in (own.habits.order, constant_part(evidence)):
            return found, _likely("recognition-dates-import", facts)
        example = {**facts, "example": _example(evidence)}
        return own.habits.order, _unsure("recognition-dates-ask", example)
    if found := _steady(draft, evidence):
        return found, _likely("recognition-dates-steady", facts)
    if found := constant_part(evidence):
        return found, _likely("recognition-dates-monthly", facts)
    return _by_habit(evidence, own.habits, facts)


def _by_habit(
    evidence: DateEvidence, custom: Habits, facts: Mapping[str, object]
) -> tuple[DateOrder, Judgement]:
    if custom.comma:
        return custom.order, _likely("recognition-dates-comma", facts)
    if whole_months(evidence) == custom.order:
        return custom.order, _likely("recognition-dates-custom", facts)
    example = {**facts, "example": _example(evidence)}
    return custom.order, _unsure("recognition-dates-ask", example)


def _example(evidence: DateEvidence) -> str:
    day = dict(evidence.either[0].readings)[DateOrder.DAY_FIRST]
    return f"{day:%d/%m/%Y}"


def _steady(draft: Draft, evidence: DateEvidence) -> DateOrder | None:
    """Return the order in which the dates grow with the rows, or with the document's number."""
    days = [written_date(v) if v else None for v in draft.sample.column(evidence.heading)]
    arranged = [days]
    document = draft.of("doc_id") if draft.table == "ledger" else None
    if document and document.source in draft.seen:
        numbers = draft.sample.column(document.source)
        keyed = sorted(zip(map(_serial, numbers), range(len(days)), strict=True))
        arranged.append([days[at] for _, at in keyed])
    return next((found for sequence in arranged if (found := _growing(sequence))), None)


def _growing(days: Sequence[WrittenDate | None]) -> DateOrder | None:
    for right, wrong in (NUMERIC_ORDERS, NUMERIC_ORDERS[::-1]):
        back, steps = steps_back(days, right)
        other, _ = steps_back(days, wrong)
        if steps and back <= STEADY * steps and other >= UNSTEADY * max(1, back):
            return right
    return None


def _serial(document: str | None) -> int:
    return int("".join(c for c in document or "" if c.isdigit()) or 0)


def _number_column(
    draft: Draft, column: ColumnMap, own: FileEvidence, others: Sequence[FileEvidence]
) -> tuple[ColumnMap, tuple[Question, ...]]:
    evidence = next((e for e in own.numbers if e.heading == column.source), None)
    if evidence is None:
        return column, ()
    mark, judged = _mark(evidence, own, others)
    written = replace(
        column.written, decimal_mark=mark, hundredths=_hundredths(draft, column, mark)
    )
    if judged is None:
        return replace(column, written=written), ()
    confidence, reason = weaker(column, *judged)
    asked: tuple[Question, ...] = ()
    if judged[0] is Confidence.UNCERTAIN:
        asked = (Question(f"decimals:{column.source}", judged[1], (POINT, COMMA), mark),)
    return replace(column, written=written, confidence=confidence, reason=reason), asked


def _mark(
    evidence: NumberEvidence, own: FileEvidence, others: Sequence[FileEvidence]
) -> tuple[str, Judgement | None]:
    """Return the decimal mark of a column, and the judgement where the column is silent."""
    facts = {"heading": evidence.heading}
    if evidence.own:
        return evidence.own, None
    if evidence.mixed:
        point = evidence.decimal[POINT] >= evidence.decimal[COMMA]
        return POINT if point else COMMA, _unsure("recognition-decimals-mixed", facts)
    if not evidence.open:
        return own.mark or _agreed([o.mark for o in others]) or POINT, None
    if own.mark:
        return own.mark, _likely("recognition-decimals-file", facts)
    if found := _agreed([other.mark for other in others]):
        return found, _likely("recognition-decimals-import", facts)
    used = [mark for mark in (POINT, COMMA) if evidence.group[mark]]
    # Amounts below a thousand have no mark; three decimals always have one.
    grouped = evidence.plain_whole > 0 or used[0] != own.habits.mark
    if len(used) == 1 and evidence.group[used[0]] >= MANY_GROUPED and grouped:
        return _other(used[0]), _likely("recognition-decimals-thousands", facts)
    if len(used) == 1 and used[0] != own.habits.mark:
        return own.habits.mark, _likely("recognition-decimals-custom", facts)
    return _other(used[0]), _unsure("recognition-decimals-ask", facts)


def _hundredths(draft: Draft, column: ColumnMap, mark: str) -> bool:
    """Return whether a fraction is written as 75 rather than 0.75."""
    if FRACTION not in draft.schema.column(column.target).unit:
        return False
    bare = [v for v in draft.sample.values(column.source) if "%" not in v]
    numbers = [number for value in bare if (number := parsed(value, mark)) is not None]
    return any(abs(number) > 2 for number in numbers)


def _type(draft: Draft, column: ColumnMap) -> Type:
    return draft.schema.column(column.target).type


def _other(mark: str) -> str:
    return COMMA if mark == POINT else POINT


def _likely(sentence: str, facts: Mapping[str, object]) -> Judgement:
    return Confidence.PROBABLE, Reason(sentence, facts)


def _unsure(sentence: str, facts: Mapping[str, object]) -> Judgement:
    return Confidence.UNCERTAIN, Reason(sentence, facts)


def _agreed(said: Sequence[Said | None]) -> Said | None:
    """Return what all that say something say; None if nobody does or they disagree."""
    known = {one for one in said if one is not None}
    return known.pop() if len(known) == 1 else None
