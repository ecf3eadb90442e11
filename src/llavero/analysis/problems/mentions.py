"""Which problems do the sellers themselves name (Q41), and in what words?

Where somebody coded an answer those codes stand; elsewhere what its words suggest.
"""

import re
import tomllib
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from llavero.analysis.heard import names_in
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Quote
from llavero.interview.answers import Interview
from llavero.interview.coding.decisions import codings_from
from llavero.interview.coding.quotes import quote
from llavero.interview.coding.suggest import Answer, Span, suggest
from llavero.interview.coding.themes import load_themes
from llavero.ledger.tables import Ledger

ASKED = "Q41"
EXCLUSIVE = (("N60", "N61"),)  # nobody would take over, somebody named would
# Words on commissions in a sentence on disputes over them tell of the dispute.
WITHIN = (("N31", "N22"),)
SENTENCE = re.compile(r"[.;\n]+\s*")
QUOTES = 2  # of one problem
SEVERAL = 2  # sellers, below which "all of them" says nothing
Topics = Mapping[str, tuple[Span, ...]]  # code -> words that say so


@dataclass(frozen=True, slots=True)
class Mentions:
    """What sellers name as a problem."""

    asked: tuple[str, ...] = ()  # codes of who answered in words
    by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # problem -> codes
    quotes: Mapping[str, tuple[Quote, ...]] = field(default_factory=dict)

    def by_all(self, problem: str) -> bool:
        """Return whether every one of several sellers names the problem."""
        return len(self.asked) >= SEVERAL and len(self.by.get(problem, ())) == len(self.asked)


@cache
def topics() -> Mapping[str, tuple[str, ...]]:
    """Return the problems that each topic speaks of."""
    package = files("llavero.analysis.problems")
    held = tomllib.loads(package.joinpath("mentions.toml").read_text(encoding="utf-8"))
    return {code: tuple(problems) for code, problems in held["topics"].items()}


def mentions(facts: Facts) -> Mentions:
    """Return which problems the sellers name."""
    spoken = [one for one in facts.interviews if one.said(ASKED)]
    if not spoken:
        return Mentions()
    coded = _coded(facts.ledger)
    persons = names_in(facts.ledger, "employees") | names_in(facts.ledger, "contacts")
    companies = frozenset(facts.names.values())
    by: dict[str, list[str]] = defaultdict(list)
    quotes: dict[str, list[Quote]] = defaultdict(list)
    for interview in spoken:
        for problem, spans in _problems(_topics(interview, coded)):
            by[problem].append(interview.seller_code)
            words = quote(interview.said(ASKED), spans, persons, kept=companies)
            if words and len(quotes[problem]) < QUOTES:
                quotes[problem].append(Quote(interview.seller_code, words))
    return Mentions(
        asked=tuple(one.seller_code for one in spoken),
        by={problem: tuple(codes) for problem, codes in by.items()},
        quotes={problem: tuple(said) for problem, said in quotes.items()},
    )


def codes_said(interview: Interview, question: str) -> frozenset[str]:
    """Return the topics that the words of an answer suggest; of two that exclude each other one."""
    said = Answer(interview.id, question, interview.said(question), None, interview.language)
    sure = {one.code: one.confidence for one in suggest([said], load_themes())}
    for one, other in EXCLUSIVE:
        if one in sure and other in sure:
            del sure[min(one, other, key=lambda code: sure[code])]
    return frozenset(sure)


def _problems(found: Topics) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Yield each problem that the topics speak of, once, with the words of the first."""
    seen: dict[str, tuple[Span, ...]] = {}
    for code, spans in found.items():
        for problem in topics().get(code, ()):
            seen.setdefault(problem, spans)
    yield from seen.items()


def _topics(interview: Interview, coded: Mapping[str, frozenset[str]]) -> Topics:
    said = Answer(interview.id, ASKED, interview.said(ASKED), None, interview.language)
    suggested = {one.code: one.spans for one in suggest([said], load_themes())}
    _leave_to_wider(suggested, said.text)
    given = coded.get(interview.id)
    if given is None:
        return suggested
    return {code: suggested.get(code, ()) for code in sorted(given)}


def _leave_to_wider(found: dict[str, tuple[Span, ...]], text: str) -> None:
    ends = [one.end() for one in SENTENCE.finditer(text)]
    for narrow, wide in WITHIN:
        told = {bisect(ends, span.start) for span in found.get(wide, ())}
        own = tuple(one for one in found.get(narrow, ()) if bisect(ends, one.start) not in told)
        if narrow in found and told:
            found[narrow] = own
            if not own:
                del found[narrow]


def _coded(ledger: Ledger) -> Mapping[str, frozenset[str]]:
    """Return the codes that people gave to the answers, by interview."""
    found: dict[str, set[str]] = defaultdict(set)
    if not ledger.has("codings"):
        return {}
    for one in codings_from(ledger.rows(ledger.table("codings")).to_pylist()):
        if one.question_id == ASKED:
            found[one.interview_id].add(one.code)
    return {interview: frozenset(codes) for interview, codes in found.items()}
