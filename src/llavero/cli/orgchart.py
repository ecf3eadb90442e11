"""How does the company's organisation become a drawing of its own?"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.drawings import drawing_file, write_word
from llavero.cli.opening import opened
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.cli.sparing import spared
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.document import OrgChart
    from llavero.prose import Style


class NoOrgChart(KamError):
    """The last run does not know who reports to whom."""

    code = "cli-no-orgchart"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("orgchart")
@click.argument("study")
@click.option("-o", "--output", metavar="FILE.svg|FILE.docx", help="cli-orgchart-output")
@language_option
@click.option(
    "--paper", type=click.Choice(["letter", "a4"]), default="letter", help="cli-report-paper"
)
@session_options
@pass_session
def command(
    session: Session, study: str, output: str | None, language: str | None, paper: str
) -> None:
    """Draw the org chart of the company today, as SVG or as shapes of Word."""
    found = opened(session, study, language)
    target = drawing_file(output)
    charts, style = _charts(found, session.language)
    target = target or found.folder / f"{study}-orgchart-{session.language}.docx"
    target.parent.mkdir(parents=True, exist_ok=True)
    as_svg = target.suffix.lower() == ".svg"
    drawn = _drawn(charts, style, target, paper) if as_svg else {}
    written = tuple(drawn) or (target,)
    with spared(found, written, session):
        for path, content in drawn.items():
            path.write_bytes(content)
        if not as_svg:
            write_word(found, charts[0].caption, charts, style, target, paper)
    for path in written:
        click.echo(session.prose().text("cli-orgchart-done", file=str(path)))


def _charts(study: Study, language: str) -> "tuple[tuple[OrgChart, ...], Style]":
    """Return the drawings of the last run, and the style. Raises NotAnalysed and NoOrgChart."""
    from llavero.analysis.organisation.charts import charts
    from llavero.analysis.organisation.findings import OrganisationToday
    from llavero.diagnosis.order import PROSE_PACKAGES
    from llavero.diagnosis.store import latest_run
    from llavero.prose import Prose, Style
    from llavero.report.pseudonyms import with_codes

    answer = with_codes(latest_run(study)).answers["organisation"]
    today = answer.finding(OrganisationToday)
    if today is None:
        raise NoOrgChart()
    numbers = study.settings.numbers if language == study.settings.language else None
    style = Style.of(language, numbers)
    prose = Prose(style, PROSE_PACKAGES["organisation"])
    return tuple(charts(today, answer, prose)), style


def _drawn(
    charts: "tuple[OrgChart, ...]", style: "Style", target: Path, paper: str
) -> dict[Path, bytes]:
    """Return the file of each drawing, the second and later ones numbered."""
    from llavero.report.svg import orgchart_svgs

    drawings = [drawn for chart in charts for drawn in orgchart_svgs(chart, style, paper=paper)]
    return {
        target if at == 1 else target.with_stem(f"{target.stem}-{at}"): drawn
        for at, drawn in enumerate(drawings, start=1)
    }
