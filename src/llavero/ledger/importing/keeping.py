"""How does the study come to hold what an import made, in one step?"""

import shutil
from collections.abc import Iterable
from pathlib import Path

from llavero.ledger.importing.identity import Arrival
from llavero.ledger.importing.parts import place_part
from llavero.ledger.manifest import Manifest, Part, SourceEntry, write_manifest
from llavero.ledger.sources.digest import joint_digest
from llavero.study import Study

# Beyond this a copy costs more than it is worth; the digest says whether a file is the same.
LARGEST_COPY = 500_000_000


def kept_folder(arrival: Arrival) -> str | None:
    """Return where a source's files are kept below the study; None where they are not.

    Databases are not, nor what is larger than LARGEST_COPY.
    """
    if not arrival.files or sum(f.stat().st_size for f in arrival.files) > LARGEST_COPY:
        return None
    names = [str(file.stat().st_size) + file.name for file in arrival.files]
    return f"sources/{joint_digest([arrival.raw.sha256, *names])[:16]}"


def keep_files(arrival: Arrival, study: Study, work: Path) -> None:
    """Copy a source's files into the study, unless they are there."""
    folder = kept_folder(arrival)
    if folder is None or (study.folder / folder).exists():
        return
    aside = work / folder.replace("/", "-")
    aside.mkdir(exist_ok=True)
    for file in arrival.files:
        shutil.copy2(file, aside / file.name)
    (study.folder / folder).parent.mkdir(parents=True, exist_ok=True)
    aside.rename(study.folder / folder)


def keep_set_aside(path: Path, study: Study, digest: str) -> str:
    """Move a file of rows set aside into the study and return its place."""
    name = f"set-aside/{path.stem.removesuffix('.aside')}-{digest[:8]}{path.suffix}"
    (study.folder / "set-aside").mkdir(exist_ok=True)
    path.replace(study.folder / name)
    return name


def swap(study: Study, former: Manifest, new: Manifest) -> None:
    """Make `new` the ledger, in one step; then clean away what neither it nor `former` names.

    The former parts stay one import longer: an analysis may still be reading them.
    """
    parts = tuple(
        place_part(part, study.ledger) if Path(part.path).is_absolute() else part
        for part in new.parts
    )
    now = Manifest(new.sources, parts)
    write_manifest(study.ledger, now)
    sweep(study, (now, former))


def sweep(study: Study, manifests: Iterable[Manifest]) -> None:
    """Delete what none of the manifests names."""
    manifests = tuple(manifests)
    parts = {study.ledger / part.path for m in manifests for part in m.parts}
    entries: list[SourceEntry] = [e for m in manifests[:1] for e in m.sources.values()]
    aside = {study.folder / e.set_aside for e in entries if e.set_aside}
    kept = {study.folder / e.kept for e in entries if e.kept}
    for path in study.ledger.glob("*/*.parquet"):
        if path not in parts:
            path.unlink()
    for path in (study.folder / "set-aside").glob("*"):
        if path not in aside:
            path.unlink()
    for path in study.sources.glob("*"):
        if path.is_dir() and path not in kept:
            shutil.rmtree(path)


def replaced(former: Manifest, parts: Iterable[Part], entries: Iterable[SourceEntry]) -> Manifest:
    """Return `former` with the parts and entries of sources that came again or for the first time.

    What the ledger makes of itself, its links, is left out.
    """
    new = {entry.source_id: entry for entry in entries}
    stay = [p for p in former.parts if p.source_id not in new and p.source_id != "links"]
    return Manifest({**former.sources, **new}, (*stay, *parts))
