"""What does each table become, once what is uncertain has been decided?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.importing.asked_once import Ask, AskedOnce
from llavero.ledger.importing.kept_mappings import keep_mapping
from llavero.ledger.importing.unfolding import without_monthly_copies
from llavero.ledger.mapping import Question, Reason, TableMap
from llavero.ledger.recognition.answers import answer
from llavero.ledger.recognition.proposal import propose
from llavero.ledger.recognition.related import Related, related
from llavero.ledger.schema import KA_STATUS
from llavero.ledger.sources.raw import RawTable
from llavero.study import Study


@dataclass(frozen=True, slots=True)
class OpenMap:
    """A mapping with open questions, and the file in which they may be answered."""

    table_map: TableMap
    path: Path | None  # None where nothing may be written


class QuestionsOpen(KamError):
    """Something must be decided by a person, and there is nobody to ask."""

    code = "import-questions-open"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, open_maps: Sequence[OpenMap], related: Related | None) -> None:
        self.open_maps = tuple(open_maps)
        self.related = related
        questions = sum(len(found.table_map.questions) for found in open_maps)
        super().__init__(questions=questions, files=len(open_maps))


@dataclass(frozen=True, slots=True)
class Decided:
    """The mappings, in the order of the tables, and those on which a person had a say."""

    maps: tuple[TableMap, ...]
    answered: frozenset[str]  # names of tables


def decide(
    raws: Sequence[RawTable],
    study: Study,
    kept: Mapping[str, TableMap],
    ask: Ask | None,
    *,
    dry_run: bool,
    listed: bool = False,
    documents: bool = False,
) -> Decided:
    """Return what each table becomes: proposed, and answered by `ask` where it is uncertain.

    listed      whether the study has key accounts already
    documents   whether it has sales by document

    Raises QuestionsOpen if there are questions and nobody to ask.
    """
    settings = study.settings
    known = dict(kept)
    proposed = propose(raws, style=settings.style, settings=settings, saved=known, listed=listed)
    once_each = without_monthly_copies(raws, proposed, documents=documents)
    maps = list(without_hidden_copies(raws, once_each))
    answered = {
        raw.name for raw, found in zip(raws, maps, strict=True) if found.fingerprint in kept
    }
    if ask is None:
        _refuse_open(raws, maps, study, dry_run=dry_run)
        return Decided(tuple(maps), frozenset(answered))
    once = AskedOnce(ask)
    for at, raw in enumerate(raws):
        while maps[at].questions:
            question = maps[at].questions[0]
            answered.add(raw.name)
            maps[at] = answer(maps[at], question.key, once(maps[at], question))
            if question.key == "table" and maps[at].table is not None:
                known[maps[at].fingerprint] = maps[at]
                told = listed or any(found.table == KA_STATUS.name for found in maps)
                (maps[at],) = propose(
                    [raw], style=settings.style, settings=settings, saved=known, listed=told
                )
    return Decided(tuple(maps), frozenset(answered))


def without_hidden_copies(
    raws: Sequence[RawTable], maps: Sequence[TableMap]
) -> tuple[TableMap, ...]:
    """Leave out the hidden sheets that are a table which a sheet in sight is too.

    What nobody sees is most often an older copy, and its sales would count twice.
    """
    in_sight = {
        (raw.file, found.table)
        for raw, found in zip(raws, maps, strict=True)
        if found.table and not raw.hidden
    }
    return tuple(
        _hidden(found) if raw.hidden and (raw.file, found.table) in in_sight else found
        for raw, found in zip(raws, maps, strict=True)
    )


def _hidden(found: TableMap) -> TableMap:
    reason = Reason("recognition-hidden-copy", {"table": found.table})
    return TableMap(found.raw, None, reason=reason, fingerprint=found.fingerprint)


def take_proposals(_table_map: TableMap, question: Question) -> str:
    """Answer with what is proposed."""
    return question.proposal or ""


def _refuse_open(
    raws: Sequence[RawTable], maps: Sequence[TableMap], study: Study, *, dry_run: bool
) -> None:
    """Raise QuestionsOpen if a mapping has questions; write it so that it may be answered."""
    open_maps = [found for found in maps if found.questions]
    if open_maps:
        raise QuestionsOpen(
            [
                OpenMap(found, None if dry_run else keep_mapping(study, found, decided=False))
                for found in open_maps
            ],
            related(raws, maps),
        )
