"""How is it told what became of the text that people wrote in an earlier report?"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from llavero.cli.session import Session

if TYPE_CHECKING:
    from llavero.report.word.keeping.outcomes import Kept, Kind, Outcome

SHOWN = 90  # characters of a text that the terminal shows
KINDS: "tuple[Kind, ...]" = ("edited", "added", "removed", "moved", "commented")


def require_other_file(earlier: Path, target: Path, *, chosen: bool) -> None:
    """Refuse to write over the edited report, unless that file was asked for.

    Raises KeepRefused.
    """
    from llavero.report.word.keeping.opening import KeepRefused

    if not chosen and earlier.resolve() == target.resolve():
        raise KeepRefused("over-itself", earlier)


def tell_kept(kept: "Kept", earlier: Path, session: Session) -> None:
    """Say how much was kept, and each place where a person must look."""
    prose = session.prose()
    counts = {kind: kept.count(kind) for kind in KINDS}
    if not kept.outcomes:
        session.tell(prose.text("cli-keep-nothing", file=earlier.name))
        return
    session.tell(prose.text("cli-keep-done", file=earlier.name))
    for kind, count in counts.items():
        if count:
            session.tell("  " + prose.text(f"cli-keep-{kind}", count=count))
    if not kept.conflicts:
        return
    session.tell(prose.text("cli-keep-conflicts", count=len(kept.conflicts)))
    for one in kept.conflicts:
        session.tell("  - " + _conflict(one, session))


def kept_facts(kept: "Kept", earlier: Path) -> dict[str, Any]:
    """Return what was kept, as `--json` prints it."""
    return {
        "file": str(earlier),
        **{kind: kept.count(kind) for kind in KINDS},
        "conflicts": len(kept.conflicts),
        "edits": [
            {
                "kind": one.kind,
                "conflict": one.conflict,
                "where": one.where,
                "text": one.text,
                "generated": one.generated,
            }
            for one in kept.outcomes
        ],
    }


def _conflict(one: "Outcome", session: Session) -> str:
    prose = session.prose()
    where = one.where or prose.text("cli-keep-front")
    return prose.text(f"cli-keep-{one.conflict}", where=where, text=_short(one.text))


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1].rstrip() + "…"
