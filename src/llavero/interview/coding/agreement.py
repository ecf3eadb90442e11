"""How far do the coders agree, code by code and over all?

The unit is an answer (interview, question, account); a code is present in it or absent. Only
answers that two or more have coded are compared. A second coding by the same person is written
with a number behind the name, `ana/2`; an agreement of one person with herself says so.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from llavero.interview.coding.codes import NO_CODE
from llavero.interview.coding.coefficients import Reading, alpha, kappa, reading
from llavero.interview.coding.decisions import Coding

ALL_UP_TO = 4  # interviews up to which everything is to be coded twice
LEAST_TWICE = 0.25  # share of the answers to be coded twice beyond that

Unit = tuple[str, str, str | None]  # interview, question, account
Given = Mapping[str, frozenset[str]]  # coder -> codes given to a unit


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """How far the presence of a code is agreed on."""

    code: str | None  # None: all codes that somebody used, pooled
    units: int  # answers compared; pooled, answers times codes
    agreed: float  # share of pairs of coders that say the same
    prevalence: float  # share of judgements that find it present
    kappa: float | None  # of two coders; None beyond two, or where chance leaves no room
    alpha: float | None
    reading: Reading | None  # of alpha


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the coders agree."""

    coders: tuple[str, ...]
    within: bool  # of one person with herself: intracoder
    answers: int  # coded by anybody
    twice: int  # coded by two or more
    interviews: int
    pooled: CodeAgreement | None  # None where nothing was coded twice
    codes: tuple[CodeAgreement, ...]  # by code

    @property
    def enough(self) -> bool:
        """Return whether enough answers were coded twice for the number of interviews."""
        needed = 1.0 if self.interviews <= ALL_UP_TO else LEAST_TWICE
        return self.answers > 0 and self.twice >= needed * self.answers


def agreement(codings: Iterable[Coding]) -> Agreement:
    """Return how far coders agree on the answers that two or more of them coded."""
    units: dict[Unit, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in codings:
        unit = (one.interview_id, one.question_id, one.account_id)
        units[unit][one.coder] |= {one.code} - {NO_CODE}
    shared = [_frozen(given) for given in units.values() if len(given) > 1]
    coders = tuple(sorted({coder for given in units.values() for coder in given}))
    used = sorted({code for given in shared for codes in given.values() for code in codes})
    rows = {code: [_presences(given, code, coders) for given in shared] for code in used}
    pooled = [row for code in used for row in rows[code]]
    return Agreement(
        coders=coders,
        within=len(coders) > 1 and len({person(coder) for coder in coders}) == 1,
        answers=len(units),
        twice=len(shared),
        interviews=len({unit[0] for unit in units}),
        pooled=_agreement(None, pooled) if pooled else None,
        codes=tuple(_agreement(code, row) for code, row in rows.items()),
    )


def person(coder: str) -> str:
    """Return who coded, whichever time it was."""
    name, _, time = coder.rpartition("/")
    return name if name and time.isdigit() else coder


def _frozen(given: Mapping[str, set[str]]) -> Given:
    return {coder: frozenset(codes) for coder, codes in given.items()}


def _presences(given: Given, code: str, coders: Sequence[str]) -> list[bool | None]:
    return [code in given[coder] if coder in given else None for coder in coders]


def _agreement(code: str | None, rows: Sequence[Sequence[bool | None]]) -> CodeAgreement:
    said = [[value for value in row if value is not None] for row in rows]
    pairs = alike = 0
    for values in said:
        present, absent = sum(values), len(values) - sum(values)
        pairs += len(values) * (len(values) - 1)
        alike += present * (present - 1) + absent * (absent - 1)
    found = alpha(rows)
    judgements = [value for values in said for value in values]
    return CodeAgreement(
        code=code,
        units=len(rows),
        agreed=alike / pairs,
        prevalence=sum(judgements) / len(judgements),
        kappa=_kappa(said) if len(rows[0]) == 2 else None,
        alpha=found,
        reading=reading(found),
    )


def _kappa(said: Sequence[Sequence[bool]]) -> float | None:
    counts = [[0, 0], [0, 0]]
    for one, other in said:
        counts[one][other] += 1
    return kappa(counts)
