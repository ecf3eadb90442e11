"""In which kinds of file may a drawing stand alone, and how is one written as Word?"""

from pathlib import Path
from typing import TYPE_CHECKING

from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.document import OrgChart, RelationshipMap
    from llavero.prose import Style, Text

FILES = (".svg", ".docx")


class NotADrawing(KamError):
    """A drawing is written as SVG or as Word."""

    code = "cli-not-a-drawing"
    exit_code = ExitCode.USAGE


def drawing_file(output: str | None) -> Path | None:
    """Return the file that was asked for, None where none was. Raises NotADrawing."""
    if output is None:
        return None
    target = Path(output)
    if target.suffix.lower() not in FILES:
        raise NotADrawing(file=target.name)
    return target


def write_word(
    study: Study,
    title: "Text",
    drawn: "tuple[OrgChart | RelationshipMap, ...]",
    style: "Style",
    target: Path,
    paper: str,
) -> None:
    """Write drawings of the last run as shapes of Word."""
    from llavero.diagnosis.store import latest_run
    from llavero.document import Annex, Chapter, Report
    from llavero.prose import Text
    from llavero.report.word import render

    run = latest_run(study)
    report = Report(
        company=study.settings.company,
        title=title,
        subtitle=Text(()),
        author="",
        as_of=run.setting.as_of,
        period=run.setting.period,
        style=style,
        chapters=(Chapter(title, drawn),),
        references=(),
        annex=Annex((), ()),
    )
    render(report, target, paper="a4" if paper == "a4" else "letter")
