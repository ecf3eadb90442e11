"""What did the sellers who were interviewed say of each account?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from llavero.analysis.answers import Setting
from llavero.analysis.heard import counting
from llavero.analysis.portfolio import measures
from llavero.analysis.portfolio.declared import Told
from llavero.analysis.stage_cards import STAGES
from llavero.interview.answers import Interview
from llavero.interview.closed import plain
from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger

# How an answer begins that names no rival or nobody else, without accents.
NOBODY = (
    *("ningun", "nadie", "no hay", "no tien", "no exist", "no se", "no sabe", "sin compet"),
    "solo yo",
    *("none", "nobody", "no one", "no compet", "no rival", "there is no", "only me"),
    *("not known", "unknown", "do not know", "does not know", "don't know"),
)  # fmt: skip
NO_ANSWER = frozenset({"", "no", "ns", "nr", "n/a", "na", "-"})
OF_THIS_YEAR = {"no": False, ">12 m": False, "≤12 m": True, "≤3 m": True}  # plans (Q28)
PERCENT = 100.0


def told_of_accounts(
    ledger: Ledger, setting: Setting, until: date | None = None
) -> Mapping[str, Told]:
    """Return what was said of each group in the interviews that count, the last of each seller.

    until   the last day whose interviews are known; one without a day is of any
    """
    links = ledger.rows(measures.references(ledger))
    groups = dict(zip(texts(links, "account_ref"), texts(links, "group_id"), strict=True))
    said: dict[str, list[tuple[Interview, str]]] = defaultdict(list)
    for interview in counting(ledger, setting, until):
        for account in interview.accounts:
            if account in groups:
                said[groups[account]].append((interview, account))
    return {group: _together([_told(*one) for one in ones]) for group, ones in said.items()}


def _told(interview: Interview, account: str) -> Told:
    """Return what one seller said of one account."""
    share = interview.number("Q17", "pct", account)
    risk = interview.number("Q19", "value", account)
    plan = OF_THIS_YEAR.get(interview.chosen("Q28", "value", account) or "")
    return Told(
        sellers=(interview.seller_code,),
        shares=() if share is None else (share / PERCENT,),
        sure=tuple(_some(interview.number("Q17", "seguridad", account))) if share else (),
        rivals=tuple(_rival(interview.said("Q18", account))),
        risks=tuple(_some(risk)),
        stages=tuple(_stage(interview.chosen("Q20", "hoy", account))),
        stages_before=tuple(_stage(interview.chosen("Q20", "antes", account))),
        plans=() if plan is None else (plan,),
        areas=tuple(_areas(interview, account)),
    )


def _together(ones: list[Told]) -> Told:
    return Told(
        sellers=tuple(dict.fromkeys(code for one in ones for code in one.sellers)),
        shares=tuple(share for one in ones for share in one.shares),
        sure=tuple(sure for one in ones for sure in one.sure),
        rivals=tuple(rival for one in ones for rival in one.rivals),
        risks=tuple(risk for one in ones for risk in one.risks),
        stages=tuple(stage for one in ones for stage in one.stages),
        stages_before=tuple(stage for one in ones for stage in one.stages_before),
        plans=tuple(plan for one in ones for plan in one.plans),
        areas=tuple(area for one in ones for area in one.areas),
    )


def _some(number: float | None) -> Iterator[float]:
    if number is not None:
        yield number


def _stage(card: str | None) -> Iterator[str]:
    if card is not None and card in STAGES:
        yield STAGES[card]


def _rival(said: str) -> Iterator[bool]:
    """Yield whether a rival is named, where the question was answered."""
    words = plain(said)
    if words and words not in ("ns", "nr"):
        yield not _is_nobody(words)


def _areas(interview: Interview, account: str) -> Iterator[int]:
    found = interview.answer("Q29", account)
    if found is not None and found.closed.parts:
        yield sum(not _is_nobody(plain(one)) for one in found.closed.listed())


def _is_nobody(words: str) -> bool:
    return words in NO_ANSWER or words.startswith(NOBODY)
