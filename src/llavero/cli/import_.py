"""How do a company's own records become the ledger of a study?"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import Session, json_option, pass_session, session_options

if TYPE_CHECKING:  # DuckDB is loaded only by the command itself
    from llavero.ledger.importing.decisions import QuestionsOpen
    from llavero.ledger.importing.intake import ChecksFailed, NothingRecognised
    from llavero.ledger.importing.outcome import Outcome
    from llavero.ledger.recognition.related import Related
    from llavero.prose import Prose


@click.command("import")
@click.argument("study")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option("--recipe", metavar="DIR", type=click.Path(path_type=Path), help="cli-import-recipe")
@click.option(
    "--mapping",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="cli-import-mapping",
)
@click.option("--yes", is_flag=True, help="cli-import-yes")
@click.option("--dry-run", is_flag=True, help="cli-import-dry-run-option")
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    sources: tuple[str, ...],
    recipe: Path | None,
    mapping: Path | None,
    yes: bool,
    dry_run: bool,
) -> None:
    """Import files, folders and databases into the ledger of a study."""
    from datetime import UTC, datetime

    from llavero.cli.asking import Asker
    from llavero.ledger.importing.decisions import QuestionsOpen, take_proposals
    from llavero.ledger.importing.intake import (
        ChecksFailed,
        NothingRecognised,
        Request,
        import_sources,
    )

    found = opened(session, study)
    ask = take_proposals if yes else Asker(session) if session.asks else None
    request = Request(sources, recipe, mapping, dry_run, ask)
    try:
        outcome = import_sources(found, request, now=datetime.now(UTC), progress=session.progress())
    except QuestionsOpen as questions:
        _tell_questions(session, questions)
        raise
    except NothingRecognised as nothing:
        _tell_unrecognised(session, nothing)
        raise
    except ChecksFailed as failed:
        _tell_broken(session, failed)
        raise
    print_outcome(outcome, session)


def print_outcome(outcome: "Outcome", session: Session) -> None:
    """Print what an import did: lines for people, or one JSON document."""
    from llavero.cli.import_facts import PACKAGES, outcome_facts
    from llavero.cli.import_text import outcome_lines

    prose = session.prose(*PACKAGES)
    if session.json:
        click.echo(said_json(outcome_facts(outcome, prose)))
        return
    for line in outcome_lines(outcome, prose):
        session.tell(line)


def _tell_questions(session: Session, questions: "QuestionsOpen") -> None:
    from llavero.cli.import_facts import PACKAGES, question_facts
    from llavero.cli.import_text import question_lines

    prose = session.prose(*PACKAGES)
    questions.facts = {
        **questions.facts,
        "sources": [question_facts(each, prose) for each in questions.open_maps],
        "related": list(questions.related.tables) if questions.related else [],
    }
    if not session.json:
        for each in questions.open_maps:
            for line in question_lines(each, prose):
                session.warn(line)
        session.warn("")
        _tell_related(session, questions.related, prose)


def _tell_unrecognised(session: Session, nothing: "NothingRecognised") -> None:
    from llavero.cli.import_facts import PACKAGES, mapping_facts
    from llavero.cli.import_text import unrecognised_lines

    prose = session.prose(*PACKAGES)
    sources = [{"name": s.name, **mapping_facts(s.table_map, prose)} for s in nothing.sources]
    related = list(nothing.related.tables) if nothing.related else []
    nothing.facts = {**nothing.facts, "sources": sources, "related": related}
    if not session.json:
        for line in unrecognised_lines(nothing.sources, prose):
            session.warn(line)
        session.warn("")
        _tell_related(session, nothing.related, prose)


def _tell_related(session: Session, found: "Related | None", prose: "Prose") -> None:
    """Tell that tables must be joined, where they seem to be parts of one database."""
    if found is not None:
        session.warn(prose.text("check-tables-related", **found.facts))
        session.warn("")


def _tell_broken(session: Session, failed: "ChecksFailed") -> None:
    from llavero.cli.import_facts import PACKAGES, outcome_facts
    from llavero.cli.import_text import failure_lines

    prose = session.prose(*PACKAGES)
    facts = outcome_facts(failed.outcome, prose)
    failed.facts = {**failed.facts, "checks": facts["checks"], "sources": facts["sources"]}
    if not session.json:
        for failure in failed.outcome.failures:
            for line in failure_lines(failure, failed.outcome, prose):
                session.warn(line)
        session.warn("")
