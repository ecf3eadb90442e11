"""What do the sellers have in common? The only module here that reads the ledger."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.heard import counting, names_in
from llavero.analysis.patterns.agreed import coders_agree
from llavero.analysis.patterns.coded import Mark, Place, marks
from llavero.analysis.patterns.compared import brought, contrasts, grouped, pairs
from llavero.analysis.patterns.contradictions import Tension, tensions
from llavero.analysis.patterns.findings import (
    DEFINITIONS,
    UNITS,
    Contradiction,
    Level,
    Pattern,
    PatternsHeard,
    Quoted,
    RoutineTold,
    SharedSet,
)
from llavero.analysis.patterns.method.itemsets import MOST, closed_itemsets, least_support
from llavero.analysis.patterns.parameters import FACETS, MAJORITY, PERCENTAGES, SAME_ROUTINE
from llavero.analysis.patterns.routine import is_standard, routine
from llavero.analysis.patterns.traces import traces
from llavero.analysis.patterns.traits import Trait, trait_of, traits
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.interview.answers import Interview
from llavero.interview.coding.decisions import codings_from
from llavero.interview.coding.quotes import quote
from llavero.interview.validity import LEAST_FOR_PATTERNS
from llavero.ledger.tables import Ledger

SETS = 6  # that are told
SAID = Source.INTERVIEW


@dataclass(frozen=True, slots=True)
class Heard:
    """All that the patterns rest on."""

    interviews: tuple[Interview, ...]  # that count
    marks: tuple[Mark, ...]
    traits: tuple[Trait, ...]
    setting: Setting
    sheet: Sheet
    persons: frozenset[str]  # names that no quote may show
    names: frozenset[str]  # of accounts, which it may

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes of the sellers."""
        return tuple(interview.seller_code for interview in self.interviews)

    def held(self) -> Mapping[str, frozenset[str]]:
        """Return the traits of each seller."""
        return {c: frozenset(t.id for t in self.traits if c in t.holders) for c in self.codes}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what the sellers have in common, in what they differ and where one contradicts."""
    if not ledger.has("interviews"):
        missing = MissingData("patterns-no-interviews", "interviews", figures=("M16.holders",))
        return Answer((missing,), tuple(_rest((), "no-interviews")))
    codings = codings_from(ledger.rows(ledger.table("codings")).to_pylist())
    interviews = counting(ledger, setting)
    found = marks(interviews, codings)
    heard = Heard(
        interviews,
        found,
        traits(interviews, found, setting),
        setting,
        Sheet(UNITS, None, setting.currency),
        names_in(ledger, "employees") | names_in(ledger, "contacts"),
        names_in(ledger, "account_links"),
    )
    findings = (*_findings(heard), *coders_agree(codings, heard.sheet))
    figures = tuple(figures_in(findings))
    whole = once_each((*figures, *_rest(figures, "not-answered")))
    return Answer(findings, whole, Traces(lambda: traces(ledger)))


def _findings(heard: Heard) -> Iterator[object]:
    count = len(heard.interviews)
    yield _together(heard)
    for interview in heard.interviews:
        yield _routine(heard, interview)
        for tension in tensions(interview, heard.marks, heard.setting):
            yield _contradiction(heard, interview.seller_code, tension)
    if count < LEAST_FOR_PATTERNS:
        return
    quoted: set[Place] = set()  # answers, none of which is quoted twice
    yield from (_pattern(heard, trait, quoted) for trait in heard.traits)
    yield from _sets(heard)
    yield from pairs(heard.interviews, heard.held(), heard.sheet)
    yield grouped(heard.interviews, heard.held(), heard.sheet)
    yield from contrasts(heard.interviews, heard.traits, heard.sheet)
    yield from brought(heard.interviews, heard.held(), heard.sheet)


def _together(heard: Heard) -> PatternsHeard:
    spoken = [mark for mark in heard.marks if not mark.code.startswith("N")]
    sure = sum(mark.confirmed for mark in spoken)
    figure = heard.sheet.figure
    return PatternsHeard(
        sellers=figure("M16.sellers", len(heard.interviews), source=SAID),
        marks=figure("M16.marks", len(spoken), source=SAID),
        confirmed=figure(
            "M16.confirmed",
            sure / len(spoken) if spoken else None,
            parts=(sure, len(spoken)),
            source=SAID,
        ),
        codes=heard.codes,
        least=LEAST_FOR_PATTERNS,
    )


def _pattern(heard: Heard, trait: Trait, quoted: set[Place]) -> Pattern:
    scope, held, known = f"trait:{trait.id}", len(trait.holders), len(trait.known)
    figure, enough = heard.sheet.figure, heard.setting.value(PERCENTAGES)
    shown = _quoted(heard, trait, quoted)
    return Pattern(
        trait=trait.id,
        kind=trait.kind,
        question=trait.question,
        level=_level(held, known, heard.setting.value(MAJORITY)),
        holders=figure("M16.holders", held, scope=scope, n=known, source=SAID),
        of=figure("M16.sellers", known, scope=scope, source=SAID),
        share=figure("M16.share", held / known, scope=scope, parts=(held, known), source=SAID)
        if known >= enough
        else None,
        codes=trait.holders,
        others=tuple(code for code in trait.known if code not in trait.holders),
        quote=shown,
        confirmed=trait.confirmed,
        shown=held >= least_support(len(heard.interviews)),
    )


def _level(held: int, known: int, majority: float) -> Level:
    if held == known and held > 1:
        return "unanimous"
    if held == 1:
        return "single"
    return "majority" if held >= majority * known - 1e-9 else "divided"


def _quoted(heard: Heard, trait: Trait, quoted: set[Place]) -> Quoted | None:
    """Return the clearest words that show a trait, of an answer that is not quoted yet."""
    codes = {interview.id: interview for interview in heard.interviews}
    own = [mark for mark in heard.marks if trait_of(mark) == trait.id and mark.spans]
    for mark in sorted(own, key=lambda m: (-m.confidence, m.interview, m.question)):
        interview, place = codes[mark.interview], (mark.interview, mark.question, mark.account)
        if place in quoted:
            continue
        said = interview.said(mark.question, mark.account)
        shown = quote(said, mark.spans, heard.persons, kept=heard.names)
        if shown:
            quoted.add(place)
            return Quoted(shown, interview.seller_code, mark.question)
    return None


def _sets(heard: Heard) -> Iterator[SharedSet]:
    """Return the sets that most share, without what is told of every area's support."""
    spoken = {
        code: frozenset(id for id in ids if not id.startswith("support:"))
        for code, ids in heard.held().items()
    }
    if len(spoken) > MOST:
        return
    for number, found in enumerate(closed_itemsets(spoken, least_support(len(spoken)))[:SETS], 1):
        size = heard.sheet.figure("M16.set", found.support, scope=f"set:{number}", source=SAID)
        yield SharedSet(found.items, found.holders, size)


def _routine(heard: Heard, interview: Interview) -> RoutineTold:
    found = routine(interview, heard.marks)
    scope = f"seller:{interview.seller_code}"
    value = heard.setting.value
    return RoutineTold(
        code=interview.seller_code,
        facets=found.told,
        told=heard.sheet.figure("M16.facets", len(found.told), scope=scope, source=SAID),
        alike=heard.sheet.figure(
            "M16.alike", found.alike, "not-answered", scope=scope, n=found.accounts, source=SAID
        ),
        standard=is_standard(found, value(FACETS), value(SAME_ROUTINE)),
    )


# Of what kind are the two numbers of a contradiction.
_SIDES: Mapping[str, tuple[str | None, str | None]] = {
    "time": ("M16.tension-share", "M16.tension-other"),
    "calendar": (None, None),
    "quote": ("M16.tension-hours", "M16.tension-days"),
    "ahead": ("M16.tension-count", "M16.tension-days"),
    "replaceable": ("M16.tension-one", None),
    "minor-source": ("M16.tension-share", None),
    "covered": ("M16.tension-count", None),
    "listed": ("M16.tension-count", "M16.tension-one"),
}


def _contradiction(heard: Heard, code: str, found: Tension) -> Contradiction:
    place = f"/account:{found.account}" if found.account else ""
    scope = f"seller:{code}{place}/tension:{found.kind}"
    sides = [
        heard.sheet.figure(id, _plain(value), scope=scope, source=SAID)
        if id is not None and value is not None
        else None
        for id, value in zip(_SIDES[found.kind], (found.one, found.other), strict=True)
    ]
    return Contradiction(code, found.kind, found.account, sides[0], sides[1])


def _plain(value: float) -> int | float:
    return int(value) if value == int(value) and abs(value) >= 1 else value


def _rest(figures: Sequence[Measure], because: str) -> Iterator[Measure]:
    """Yield, for each measure that none is of, one that says why."""
    known = {figure.id for figure in figures}
    for definition in DEFINITIONS:
        if definition.id not in known:
            yield not_computable(definition.id, definition.unit, SAID, because)
