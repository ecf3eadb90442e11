"""How is a person asked what is uncertain in a source?"""

from dataclasses import dataclass

import click

from llavero.cli.import_facts import said_reason
from llavero.cli.session import Session
from llavero.ledger.mapping import Question, TableMap
from llavero.prose import Prose

RECOGNITION = "llavero.ledger.recognition"
LEDGER = "llavero.ledger"


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks at the terminal; the proposal is what Enter means."""

    session: Session

    def __call__(self, table_map: TableMap, question: Question) -> str:
        """Return one of the question's choices, or "" for none of them."""
        prose = self.session.prose(RECOGNITION, LEDGER)
        session = self.session
        session.warn("")
        session.warn(prose.text("cli-import-about", source=table_map.raw))
        session.warn(said_reason(question.sentence, prose, table_map.table) or question.key)
        none = prose.text("cli-import-none")
        choices = [*question.choices, none]
        for at, choice in enumerate(choices, start=1):
            session.warn(f"  {at}  {said_choice(question, choice, prose)}")
        proposed = question.proposal if question.proposal in question.choices else none
        number = click.prompt(
            prose.text("cli-import-choose"),
            type=click.IntRange(1, len(choices)),
            default=choices.index(proposed) + 1,
            err=True,
        )
        chosen = choices[number - 1]
        return "" if chosen == none else chosen


def said_choice(question: Question, choice: str, prose: Prose) -> str:
    """Return a choice with what it means, where its code does not say it."""
    kind = question.key.partition(":")[0]
    table = f"table-{choice.replace('_', '-')}"
    sentence = table if kind == "table" else f"cli-choice-{kind}-{choice}"
    return f"{choice} ({prose.text(sentence)})" if prose.has(sentence) else choice
