"""What identifies what was read? SHA-256, computed in streaming."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

CHUNK = 1 << 22


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def joint_digest(parts: Iterable[str]) -> str:
    """Return one digest for several texts or digests, in their order."""
    digest = sha256()
    for part in parts:
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()
