"""Which mappings has a person decided, and which did we only propose?

Every mapping is written out, so that it can be read and corrected. One that nobody touched is
proposed anew for the next file: that one may write its dates in another way.
"""

import json
from pathlib import Path

from llavero.ledger.mapping import TableMap
from llavero.ledger.recognition.kept import read_mapping, write_mapping
from llavero.ledger.sources.digest import file_digest
from llavero.study import Study, write_aside

PROPOSED = "proposed.json"  # file -> digest of what we wrote and nobody has decided


def decided_mappings(study: Study) -> dict[str, TableMap]:
    """Return the mappings that a person decided or corrected, by fingerprint."""
    proposed = _proposed(study.mappings)
    paths = sorted(study.mappings.glob("*.toml"))
    decided = [read_mapping(p) for p in paths if proposed.get(p.name) != file_digest(p)]
    return {table_map.fingerprint: table_map for table_map in decided}


def keep_mapping(study: Study, table_map: TableMap, *, decided: bool) -> Path:
    """Write a mapping into the study, remembering whether a person decided it."""
    path = write_mapping(study.mappings, table_map, study.settings.style)
    proposed = _proposed(study.mappings)
    proposed.pop(path.name, None)
    if not decided:
        proposed[path.name] = file_digest(path)
    write_aside(study.mappings / PROPOSED, json.dumps(proposed, indent=1, sort_keys=True))
    return path


def _proposed(folder: Path) -> dict[str, str]:
    path = folder / PROPOSED
    stored: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return stored
