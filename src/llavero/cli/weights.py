"""How much does each criterion of the selection weigh, and how do people say it?"""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llavero.cli.opening import opened
from llavero.cli.parameters import person
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.analysis.selection.judging import Comparison, Judged, Node
    from llavero.diagnosis.choices import Choice

COLUMNS = ("one", "other", "times")


class JudgementsUnreadable(KamError):
    """A file of judgements cannot be read, or a row of it is not one."""

    code = "judgements-unreadable"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class JudgementsContradict(KamError):
    """Judgements contradict one another more than they may."""

    code = "judgements-contradict"
    exit_code = ExitCode.DATA_FAILS_CHECKS


class RanksOrJudgements(KamError):
    """Weights come from an order or from judgements, not from both."""

    code = "ranks-or-judgements"
    exit_code = ExitCode.USAGE


@click.command("weights")
@click.argument("study")
@click.option("--ranks", metavar="c3,c1,…", help="cli-weights-ranks")
@click.option(
    "--judgements",
    type=click.Path(path_type=Path),
    metavar="FILE.csv",
    help="cli-weights-judgements",
)
@click.option("--by", metavar="NAME", help="cli-parameters-by")
@click.option("--why", default="", metavar="TEXT", help="cli-parameters-why")
@language_option
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    ranks: str | None,
    judgements: Path | None,
    by: str | None,
    why: str,
    language: str | None,
) -> None:
    """Show the weights of the criteria, after taking them from an order or from judgements."""
    found = opened(session, study, language)
    if ranks and judgements:
        raise RanksOrJudgements
    judged = None
    if ranks:
        _choose_ranks(found, ranks, person(by), why.strip())
    elif judgements:
        judged = _judged(judgements, session)
        _choose(found, judged.points, person(by), _because(judged, why.strip()))
    _show(found, judged, session, changed=bool(ranks or judgements))


def _choose_ranks(study: Study, ranks: str, by: str, why: str) -> None:
    from llavero.analysis.selection.judging import by_rank

    order = [one.strip().lower() for one in ranks.split(",") if one.strip()]
    _choose(study, by_rank(order), by, _joined(why, f"ROC: {' > '.join(order)}"))


def _choose(study: Study, points: tuple[float, ...], by: str, why: str) -> None:
    from llavero.analysis.selection.parameters import WEIGHTS
    from llavero.diagnosis.choices import Choice, choose

    now = datetime.now(UTC).replace(microsecond=0)
    choices = (
        Choice(one.name, round(value, 4), by, now, why)
        for one, value in zip(WEIGHTS, points, strict=True)
    )
    choose(study, tuple(choices))


def _because(judged: "Judged", why: str) -> str:
    """Return why with the consistency of each node, so that the report tells it too."""
    ratios = "; ".join(f"{one.name} {one.consistency.ratio:.3f}" for one in judged.nodes)
    return _joined(why, f"AHP, CR: {ratios}")


def _joined(why: str, how: str) -> str:
    return f"{why} ({how})" if why else how


def _judged(path: Path, session: Session) -> "Judged":
    from llavero.analysis.selection.judging import by_judgement

    judged = by_judgement(tuple(read(path)))
    if judged.rejected:
        said = " ".join(_contradiction(node, session) for node in judged.rejected)
        raise JudgementsContradict(file=path.name, nodes=said)
    return judged


def _contradiction(node: "Node", session: Session) -> str:
    prose = session.prose()
    looked_at = "; ".join(
        f"{node.members[one.row]}–{node.members[one.column]}: {one.given:.3g} → {one.agreeing:.3g}"
        for one in node.to_look_at
    )
    return prose.text(
        "cli-weights-contradiction",
        node=node.name,
        ratio=f"{node.consistency.ratio:.3f}",
        limit=f"{node.consistency.limit:.2f}",
        judgements=looked_at,
    )


def read(path: Path) -> Iterator["Comparison"]:
    """Yield the judgements of a file: columns one, other, times and, with several people, member.

    Raises JudgementsUnreadable.
    """
    from llavero.analysis.selection.judging import Comparison

    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise JudgementsUnreadable(file=str(path), row=0) from fault
    first = text.partition("\n")[0]
    mark = max((",", ";", "\t"), key=first.count)
    rows = csv.DictReader(text.splitlines(), delimiter=mark)
    if not {name.strip().lower() for name in rows.fieldnames or ()} >= set(COLUMNS):
        raise JudgementsUnreadable(file=path.name, row=1)
    for at, row in enumerate(rows, start=2):
        said = {str(name).strip().lower(): str(cell or "").strip() for name, cell in row.items()}
        times = _times(said["times"])
        if times is None:
            raise JudgementsUnreadable(file=path.name, row=at)
        yield Comparison(
            said.get("member", ""), said["one"].lower(), said["other"].lower(), times, at
        )


def _times(text: str) -> float | None:
    """Return a judgement: "3", "0,5" or "1/3"."""
    above, slash, below = text.replace(",", ".").partition("/")
    try:
        value = float(above) / (float(below) if slash else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
    return value if value > 0 else None


def _show(study: Study, judged: "Judged | None", session: Session, *, changed: bool) -> None:
    from llavero.diagnosis.choices import choices_in_force

    choices = {choice.name: choice for choice in choices_in_force(study)}
    told = _facts(choices, session)
    if session.json:
        ratios = [] if judged is None else [_ratio(node) for node in judged.nodes]
        click.echo(said_json({"study": study.slug, "weights": told, "consistency": ratios}))
        return
    prose = session.prose()
    for one in told:
        click.echo(prose.text("cli-weight", **{k: one[k] for k in ("criterion", "what", "share")}))
    if changed:
        click.echo(prose.text("cli-parameters-next", study=study.slug))


def _facts(choices: "dict[str, Choice]", session: Session) -> list[dict[str, Any]]:
    from llavero.analysis.scored import CRITERIA
    from llavero.analysis.selection.parameters import WEIGHTS
    from llavero.diagnosis.order import PROSE_PACKAGES
    from llavero.foundation.values import Share

    points = [
        one.default if (said := choices.get(one.name)) is None else float(said.value or 0)
        for one in WEIGHTS
    ]
    total = sum(points) or 1.0
    prose = session.prose(PROSE_PACKAGES["selection"])
    rows = []
    for criterion, one, value in zip(CRITERIA, WEIGHTS, points, strict=True):
        share = value / total
        rows.append(
            {
                "criterion": criterion,
                "what": prose.text(f"selection-{criterion}"),
                "parameter": one.name,
                "points": value,
                "weight": share,
                "share": Share(share),
            }
        )
    if session.json:
        return [{k: v for k, v in row.items() if k != "share"} for row in rows]
    return rows


def _ratio(node: "Node") -> dict[str, Any]:
    found = node.consistency
    return {
        "node": node.name,
        "ratio": found.ratio,
        "limit": found.limit,
        "largest": found.largest,
        "index": found.index,
    }
