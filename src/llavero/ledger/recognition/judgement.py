"""How sure is it that a heading is a column, why, and what must be asked?"""

import re
from collections.abc import Mapping, Sequence

from llavero.ledger.mapping import ColumnMap, Confidence, Question, Reason
from llavero.ledger.recognition.choice import Candidate, Choice
from llavero.ledger.recognition.evidence.content import BLANK_FIT, Looks, fit
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import refusal
from llavero.ledger.schema import TableSchema, Type, table_schema

KNOWN, LIKELY = 0.94, 0.6
# Columns whose rivals are asked for; among the rivals of any other the fuller one is taken.
WEIGHTY = frozenset({"seller_id", "owner_id", "group_id", "cogs", "manager_id", "dept", "doc_type"})
NAMES = frozenset({"name", "legalname", "tradename", "firstname", "lastname"})
MOST_CHOICES = 12
# "Importe (miles)", "Sales $000", "MDP": each amount stands for a thousand or a million times it.
SCALED = re.compile(
    r"(?<![a-z])(?:miles|mil|millones|mdp|thousands?|millions?)(?![a-z])|(?<!\d)000", re.IGNORECASE
)


def columns_of(choice: Choice, seen: Mapping[str, Looks]) -> tuple[ColumnMap, ...]:
    """Return the columns of a choice, each with its confidence and its reason."""
    schema = table_schema(choice.table)
    ordered = sorted(choice.chosen, key=lambda c: [x.name for x in schema.columns].index(c.target))
    return tuple(_column(c, choice, schema, seen) for c in ordered)


def candidates_of(choice: Choice) -> tuple[ColumnMap, ...]:
    """Return what an answer may choose instead: the rivals of what is asked."""
    asked = {question.key for question in questions_of(choice, {})}
    chosen = {(c.source, c.target) for c in choice.chosen}
    return tuple(
        ColumnMap(c.source, c.target, Confidence.UNCERTAIN, _said("recognition-candidate", c))
        for c in choice.candidates
        if f"column:{c.target}" in asked and (c.source, c.target) not in chosen
    )


def questions_of(choice: Choice, seen: Mapping[str, Looks]) -> tuple[Question, ...]:
    """Return what must be asked of a choice: rivals, faint headings, required columns not found."""
    schema = table_schema(choice.table)
    asked = []
    for candidate in choice.chosen:
        confidence, reason = _judged(candidate, choice, schema)
        if confidence is Confidence.UNCERTAIN:
            tied = [c.source for c in choice.rivals.get(candidate.target, ())]
            others = [c.source for c in choice.candidates if c.target == candidate.target]
            choices = tuple(dict.fromkeys((candidate.source, *tied, *others)))
            optional = () if candidate.target in schema.required else ("",)
            key = f"column:{candidate.target}"
            asked.append(Question(key, reason, (*choices, *optional), candidate.source))
    return (*asked, *(_missing(target, choice, schema, seen) for target in choice.missing))


def _column(
    candidate: Candidate, choice: Choice, schema: TableSchema, seen: Mapping[str, Looks]
) -> ColumnMap:
    confidence, reason = _judged(candidate, choice, schema)
    more = _family_names(candidate, seen)
    return ColumnMap(candidate.source, candidate.target, confidence, reason, more=more)


def _judged(candidate: Candidate, choice: Choice, schema: TableSchema) -> tuple[Confidence, Reason]:
    if candidate.source == "source_row":
        return Confidence.PROBABLE, Reason("recognition-made-from-row")
    if candidate.named:
        return Confidence.SURE, Reason("recognition-schema-name")
    if schema.column(candidate.target).type is Type.MONEY and SCALED.search(candidate.source):
        return Confidence.UNCERTAIN, _said("recognition-scaled", candidate)
    rivals = [c.source for c in choice.rivals.get(candidate.target, ())]
    weighty = candidate.target in WEIGHTY or candidate.target in schema.required
    if rivals and weighty:
        facts = {"heading": candidate.source, "others": ", ".join(rivals)}
        return Confidence.UNCERTAIN, Reason("recognition-rivals", facts)
    if candidate.taxed:
        return Confidence.UNCERTAIN, _said("recognition-taxed", candidate)
    if candidate.proven:
        sure = candidate.strength >= 1.0
        return (
            Confidence.SURE if sure else Confidence.UNCERTAIN,
            _said(candidate.proven, candidate),
        )
    if rivals:
        facts = {"heading": candidate.source, "others": ", ".join(rivals)}
        return Confidence.PROBABLE, Reason("recognition-chosen-among", facts)
    return _by_words(candidate, choice, schema)


def _by_words(
    candidate: Candidate, choice: Choice, schema: TableSchema
) -> tuple[Confidence, Reason]:
    doubled = [c for c in choice.chosen if c.source == candidate.source and c is not candidate]
    if doubled:
        return Confidence.PROBABLE, _said("recognition-same-as", candidate)
    if candidate.fit == BLANK_FIT:
        return Confidence.PROBABLE, _said("recognition-heading-blank", candidate)
    if candidate.score >= KNOWN:
        return Confidence.SURE, _said("recognition-heading", candidate)
    if candidate.target == "account_id" and heading(candidate.source).concepts == {"name"}:
        return Confidence.UNCERTAIN, _said("recognition-heading-faint", candidate)
    says_name = bool(heading(candidate.source).concepts & NAMES)
    if candidate.target in ("account_id", "employee_id", "contact_id") and says_name:
        return Confidence.PROBABLE, _said("recognition-no-code", candidate)
    if candidate.score >= LIKELY:
        if candidate.target == "net_amount" and "total" in heading(candidate.source).concepts:
            return Confidence.PROBABLE, _said("recognition-total-untold", candidate)
        return Confidence.PROBABLE, _said("recognition-heading-likely", candidate)
    if candidate.target in schema.required:
        return Confidence.UNCERTAIN, _said("recognition-heading-faint", candidate)
    return Confidence.PROBABLE, _said("recognition-heading-likely", candidate)


def _missing(
    target: str, choice: Choice, schema: TableSchema, seen: Mapping[str, Looks]
) -> Question:
    """Ask which heading is a required column: those not used whose values can be it."""
    column = schema.column(target)
    able = able_headings(target, choice, seen)
    # What is known to be something else, as a unit price is, is nobody's proposal.
    known = {c.source for c in choice.chosen}
    only = len(able) == 1 and column.type is not Type.TEXT and able[0] not in known
    sole = able[0] if only else None
    reason = Reason("recognition-column-missing", {"table": choice.table, "column": target})
    return Question(f"column:{target}", reason, tuple(able[:MOST_CHOICES]), sole)


def able_headings(target: str, choice: Choice, seen: Mapping[str, Looks]) -> list[str]:
    """Return the headings that are no required column, nor refused, whose values can be this."""
    schema = table_schema(choice.table)
    used = {c.source for c in choice.chosen if c.target in schema.required}
    return [
        source
        for source, look in seen.items()
        if source not in used and not refusal(heading(source)) and _able(look, target, schema)
    ]


def _able(look: Looks, target: str, schema: TableSchema) -> bool:
    column = schema.column(target)
    if look.blank or not fit(look, column):
        return False
    if column.type is Type.DATE:
        return look.dates >= 0.6
    if column.type is Type.MONEY:
        # Whole numbers without a word for an amount are rather codes.
        return look.decimals > 0.1
    return look.dates < 0.5


def _family_names(candidate: Candidate, seen: Mapping[str, Looks]) -> tuple[str, ...]:
    """Return the headings of the family names that follow a given name."""
    own = heading(candidate.source)
    if candidate.target not in ("name", "employee_id", "contact_id"):
        return ()
    whole = any(word in candidate.source.casefold() for word in ("complet", "full", "display"))
    if whole or not own.concepts & {"name", "firstname"} or "lastname" in own.concepts:
        return ()
    return family_names(seen, candidate.source)


def family_names(seen: Mapping[str, Looks], name: str) -> tuple[str, ...]:
    """Return the headings that hold only family names, in their order."""
    return tuple(
        source
        for source, look in seen.items()
        if source != name and not look.blank and _is_family_name(source)
    )


def _is_family_name(source: str) -> bool:
    concepts = heading(source).concepts
    return "lastname" in concepts and not concepts - {"lastname", "employee", "contact", "seller"}


def _said(sentence: str, candidate: Candidate) -> Reason:
    return Reason(sentence, {"heading": candidate.source})


def unused(seen: Mapping[str, Looks], columns: Sequence[ColumnMap]) -> tuple[str, ...]:
    """Return the headings that no column takes."""
    used = {c.source for c in columns} | {more for c in columns for more in c.more}
    return tuple(source for source in seen if source not in used)
