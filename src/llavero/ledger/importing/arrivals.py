"""Which tables do the sources that were named give, and what is there to keep of them?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from llavero.foundation.progress import Progress
from llavero.ledger.importing.completing import completed
from llavero.ledger.importing.identity import Arrival, told_apart
from llavero.ledger.importing.sellers_list import with_sellers_named
from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.recipe import open_recipe


@dataclass(frozen=True, slots=True)
class Original:
    """What a source was made of before it came here: a form, of which its rows were read."""

    said: str  # how the study remembers it
    files: tuple[Path, ...] = ()  # kept beside the source


def arrivals(
    sources: Sequence[str],
    recipe: Path | None,
    work: Path,
    progress: Progress,
    originals: Mapping[str, Original] | None = None,
) -> tuple[Arrival, ...]:
    """Return the tables of the sources; with a recipe, the tables its SELECTs make of them.

    Raises a KamError whose exit code is 10 where a source cannot be read.
    """
    came: list[Arrival] = []
    for at, source in enumerate(sources):
        progress("stage-import-open", at, len(sources))
        came += [
            _remembered(_arrival(raw, source), (originals or {}).get(source))
            for raw in open_source(source, work)
        ]
    progress("stage-import-open", len(sources), len(sources))
    apart = told_apart(came)
    if recipe is None:
        whole = with_sellers_named([completed(arrival.raw) for arrival in apart])
        return tuple(replace(a, raw=raw) for a, raw in zip(apart, whole, strict=True))
    made = open_recipe(recipe, [arrival.raw for arrival in apart], work)
    files = tuple(dict.fromkeys(file for arrival in apart for file in arrival.files))
    selects = tuple(sorted(path for path in recipe.iterdir() if path.is_file()))
    return tuple(Arrival(raw, str(recipe), (*files, *selects)) for raw in made)


def _arrival(raw: RawTable, source: str) -> Arrival:
    if "://" in source:
        return Arrival(raw, _without_password(source))
    path = Path(source).expanduser()
    file = path / raw.file if path.is_dir() else path
    return Arrival(raw, str(file), (file,) if file.is_file() else ())


def _remembered(arrival: Arrival, original: Original | None) -> Arrival:
    if original is None:
        return arrival
    return replace(arrival, origin=original.said, files=(*arrival.files, *original.files))


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    user, _, host = parts.netloc.rpartition("@")
    name = user.partition(":")[0]
    return urlunsplit(parts._replace(netloc=f"{name}@{host}" if name else host, query=""))
