"""Which study does a command work on?"""

from llavero.cli.session import Session
from llavero.study import Study, open_study


def opened(session: Session, slug: str, language: str | None = None) -> Study:
    """Return the study; from now on the session speaks its language, or the one asked for.

    Says so where the last import was interrupted. Raises StudyUnknown.
    """
    from llavero.ledger.importing.workplace import recover

    study = open_study(session.workspace, slug)
    session.language = language or study.settings.language
    session.numbers = study.settings.numbers_in(session.language)
    if recover(study):
        session.warn(session.prose().text("cli-import-interrupted", study=slug))
    return study
