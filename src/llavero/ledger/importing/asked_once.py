"""Which question of a file was answered already for another of the same import?"""

from collections.abc import Callable

from llavero.ledger.mapping import Question, TableMap

# Asks a person; returns one of the question's choices, or "" for none of them.
Ask = Callable[[TableMap, Question], str]


class AskedOnce:
    """Asks, and gives the same answer where a file of the same kind asks the same."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._answers: list[tuple[TableMap, Question, str]] = []

    def __call__(self, table_map: TableMap, question: Question) -> str:
        """Return the answer that was given for a file of the same kind; else ask."""
        for other, asked, given in self._answers:
            if _same(question, asked) and _alike(table_map, other):
                return given
        given = self._ask(table_map, question)
        self._answers.append((table_map, question, given))
        return given


def _same(question: Question, asked: Question) -> bool:
    """Return whether two questions ask the same of the same, and propose the same."""
    return (question.key, question.choices, question.proposal) == (
        asked.key,
        asked.choices,
        asked.proposal,
    )


def _alike(one: TableMap, other: TableMap) -> bool:
    """Return whether two files are of one shape, or the same table of one system."""
    if one.table != other.table:
        return False
    return one.fingerprint == other.fingerprint or (
        one.system is not None and one.system == other.system
    )
