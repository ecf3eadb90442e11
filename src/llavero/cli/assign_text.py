"""How is a division of accounts told on a terminal, or as JSON?"""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llavero.cli.session import Session
from llavero.foundation.values import Share
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.analysis.assignment.dividing import Division
    from llavero.analysis.assignment.method import Solved

BIT = 0.05  # hours: less is no better answer
MOVES = 40  # told on a terminal; a workbook holds them all


class Telling:
    """Tells the answers to one question."""

    def __init__(self, session: Session, study: Study, split: "Division") -> None:
        from llavero.analysis.assignment import NAME
        from llavero.diagnosis.order import PROSE_PACKAGES

        self.session = session
        self.study = study
        self.split = split
        self.prose = session.prose(PROSE_PACKAGES[NAME])

    def at_once(self, answered: "Solved") -> None:
        """Tell the first answer, unless only JSON may be printed."""
        if not self.session.json:
            click.echo(self.prose.text("cli-assign-at-once"))
            self._summary(answered)

    def progress(self, answered: "Solved") -> None:
        """Show on a terminal how far a better answer is."""
        if not self.session.json and sys.stderr.isatty():
            said = self._facts_in_words(answered)
            click.echo(
                f"\r\x1b[K{self.prose.text('cli-assign-progress', **said)}", nl=False, err=True
            )

    def better(self, first: "Solved", last: "Solved") -> None:
        """Tell what more time gave."""
        if not self.session.json and sys.stderr.isatty():
            click.echo(err=True)
        if last.cost < first.cost - BIT:
            click.echo(self.prose.text("cli-assign-better"))
            self._summary(last)
        else:
            said = self._facts_in_words(last)
            click.echo(self.prose.text("cli-assign-no-better", gap=said["gap"]))

    def _summary(self, answered: "Solved") -> None:
        from llavero.analysis.assignment.refining import told
        from llavero.analysis.assignment.telling import move_sentences
        from llavero.prose import Text

        found, moves = told(self.split, answered)
        facts = {"moves": found.moves, "before": found.cv_now, "cv": found.cv}
        click.echo(self.prose.text("cli-assign-summary", **facts))
        costs = {"cost": found.cost, "now": found.cost_now, "gap": found.gap}
        click.echo(self.prose.text("cli-assign-cost", **costs))
        shown = moves[:MOVES]
        for move in shown:
            click.echo(f"- {Text.join(move_sentences(move, self.prose))}")
        placed = (found.moves.value, found.entries.value)
        if (more := sum(int(str(count or 0)) for count in placed) - len(shown)) > 0:
            click.echo(self.prose.text("cli-assign-more", more=more))

    def _facts_in_words(self, answered: "Solved") -> dict[str, Any]:
        return {"cost": round(answered.cost), "gap": Share(answered.gap, 2)}

    def facts(self, first: "Solved", last: "Solved") -> dict[str, Any]:
        """Return the first answer and the last as `--json` prints them."""
        case = self.split.case
        return {
            "study": self.study.slug,
            "accounts": len(case.groups),
            "people": [
                {"id": one.id or None, "name": one.name or None, "post": one.post or None}
                for one in case.candidates
            ],
            "most_changes": self.split.problem.most,
            "locks": [
                {"account": lock.group, "person": lock.seller, "by": lock.by, "why": lock.why}
                for lock in case.setting.locks
            ],
            "at_once": self._answer(first),
            "best": self._answer(last),
        }

    def _answer(self, answered: "Solved") -> dict[str, Any]:
        from llavero.analysis.assignment.refining import placed, told

        found, _ = told(self.split, answered)
        named = ("moves", "entries", "cv_now", "cv", "gini_now", "gini", "cost_now", "cost")
        return {
            **{name: getattr(found, name).value for name in named},
            "bound": answered.bound,
            "gap": answered.gap,
            "plan": [asdict(one) for one in placed(self.split, answered)],
        }

    def write(self, path: Path, answered: "Solved") -> None:
        """Write the answer as an Excel file."""
        from llavero.analysis.assignment.refining import placed, told
        from llavero.report.assignment_sheet import write_assignment

        found, _ = told(self.split, answered)
        write_assignment(path, found, placed(self.split, answered), self.prose)
        self.session.tell(self.prose.text("cli-assign-written", file=str(path)))
