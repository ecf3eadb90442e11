"""What becomes of suggestions when people decide?"""

from datetime import UTC, datetime

from llavero.interview.coding.decisions import (
    COLUMNS,
    Coding,
    Decision,
    Key,
    Verdict,
    codings_from,
    codings_of,
    decided,
    rows_of,
)
from llavero.interview.coding.suggest import Answer, Span, Suggestion
from llavero.ledger.schema import CODINGS

ANSWER = Answer("E1", "Q26", "Lo capturo en el CRM y mando la minuta.", None, "es")
CRM = Suggestion(ANSWER, "R16", 0.9, (Span(3, 20, "capturo en el CRM"),))
MINUTES = Suggestion(ANSWER, "R15", 0.8, (Span(23, 38, "mando la minuta"),))
MONDAY, TUESDAY = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)


def test_codings_are_what_was_confirmed_or_added():
    decisions = [
        decided(CRM, Verdict.CONFIRMED, coder="ana", at=MONDAY),
        decided(MINUTES, Verdict.REJECTED, coder="ana", at=MONDAY),
    ]

    assert codings_of(decisions) == [Coding("E1", "Q26", None, "ana", "R16", "capturo en el CRM")]


def test_the_last_decision_of_a_person_counts():
    decisions = [
        decided(CRM, Verdict.REJECTED, coder="ana", at=TUESDAY),
        decided(CRM, Verdict.CONFIRMED, coder="ana", at=MONDAY),
    ]

    assert codings_of(decisions) == [Coding("E1", "Q26", None, "ana", "N00")]


def test_a_code_that_nothing_suggested_is_kept_with_its_words():
    added = Decision(Key("E1", "Q26", None, "R04"), "ana", MONDAY, Verdict.ADDED, "chat")

    assert codings_of([added]) == [Coding("E1", "Q26", None, "ana", "R04", "chat")]


def test_an_answer_in_which_all_was_rejected_is_known_to_have_been_read():
    decisions = [decided(CRM, Verdict.REJECTED, coder="ana", at=MONDAY)]

    assert codings_of(decisions) == [Coding("E1", "Q26", None, "ana", "N00")]


def test_codings_go_to_the_ledgers_table_and_back():
    codings = [
        Coding("E1", "Q26", None, "ana", "R16", "capturo en el CRM"),
        Coding("E1", "Q23", "norte", "ana", "N00"),
    ]

    rows = rows_of(codings)

    assert [*COLUMNS] == [column.name for column in CODINGS.columns]
    assert rows[0]["account_id"] is None
    assert codings_from(rows) == codings
