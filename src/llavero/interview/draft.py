"""Where is an interview kept while it is being held? Each answer is saved when it is given."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from llavero.interview.form import FormAccount, Identity, Slot
from llavero.interview.reply import Reply
from llavero.study import Study, write_aside


@dataclass(slots=True)
class Draft:
    """An interview on its way: who is asked, of which accounts, and what was said so far."""

    identity: Identity
    accounts: list[FormAccount]
    said: dict[Slot, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)  # tags of the steps that are done
    knows_accounts: bool = False  # the seller has been shown or asked the accounts

    @property
    def reply(self) -> Reply:
        """Return what was said so far, as any form says it."""
        ids = {at: each.id or each.name for at, each in enumerate(self.accounts, start=1)}
        return Reply(self.identity, self.said, ids)


def draft_path(study: Study, code: str) -> Path:
    """Return where the draft of a code lies."""
    return study.folder / "interviews" / f"{code}.json"


def save_draft(draft: Draft, path: Path) -> None:
    """Write the draft so that a killed process leaves the former one."""
    stored = {
        "study": draft.identity.study,
        "form": draft.identity.form,
        "code": draft.identity.code,
        "language": draft.identity.language,
        "accounts": [[each.id, each.name] for each in draft.accounts],
        "knows_accounts": draft.knows_accounts,
        "said": {slot.tag: said for slot, said in draft.said.items()},
        "asked": draft.asked,
    }
    write_aside(path, json.dumps(stored, ensure_ascii=False, indent=1))


def read_draft(path: Path) -> Draft | None:
    """Return the draft that lies at `path`, if one does."""
    if not path.exists():
        return None
    stored = json.loads(path.read_text(encoding="utf-8"))
    identity = Identity(*(stored[name] for name in ("study", "form", "code", "language")))
    return Draft(
        identity,
        [FormAccount(id_, name) for id_, name in stored["accounts"]],
        dict(_slots(stored["said"])),
        list(stored["asked"]),
        stored["knows_accounts"],
    )


def draft_codes(study: Study) -> tuple[str, ...]:
    """Return the codes of the interviews that were begun and not ended."""
    return tuple(sorted(path.stem for path in (study.folder / "interviews").glob("*.json")))


def _slots(said: Mapping[str, str]) -> Iterator[tuple[Slot, str]]:
    for tag, value in said.items():
        if slot := Slot.read(tag):
            yield slot, value
