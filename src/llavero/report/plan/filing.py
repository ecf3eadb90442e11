"""Under which name is the plan of an account kept?"""

import re

from llavero.analysis.account.findings import Profile
from llavero.ledger.names import plain

LONGEST = 60  # signs of a name
_UNSAFE = re.compile(r"[^\w-]+", re.ASCII)


def file_name(profile: Profile, language: str) -> str:
    """Return a name that every system takes: code, name and language, without marks."""
    parts = (_safe(profile.group), _safe(plain(profile.name))[:LONGEST].strip("-"), language)
    return "-".join(part for part in parts if part) + ".docx"


def _safe(text: str) -> str:
    return _UNSAFE.sub("-", text).strip("-")
