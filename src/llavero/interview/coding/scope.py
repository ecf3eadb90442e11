"""Does what was said hold for the person who says it?

Only what the person does counts: what is denied, told of others, wished, told to be done by the
manual or done no longer is no code. The words that tell so stand in the codebook (`scopes`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from llavero.interview.coding.cues import CueIndex, Hit
from llavero.interview.coding.words import Word, clause_start

REACH = 5  # words between a negation and what it denies
TOPIC = 3  # words with which a clause may begin before the thing that it then denies


@dataclass(frozen=True, slots=True)
class Scopes:
    """Where an answer denies, reports of others, or speaks of what is not done."""

    words: Sequence[Word]
    negations: frozenset[int]  # positions of words that deny
    breaks: frozenset[int]  # positions of words over which no negation reaches: and, when
    turns: frozenset[int]  # positions of words after which the contrary is said: but, rather
    unreal: tuple[int, ...]  # positions from which a sentence tells of others, wishes or the past
    befores: tuple[int, ...]  # positions after which a clause tells what came only later
    denials: tuple[int, ...]  # positions at which what was told before is denied: "not me"

    def holding(self, hits: Sequence[Hit]) -> list[Hit]:
        """Return what was found of things that the person does.

        Where one cue is denied, so is every shorter one within its words.
        """
        if not (self.negations or self.unreal or self.befores or self.denials):
            return list(hits)
        said, lost = [], set[int]()
        for hit in hits:
            if self._is_denied(hit):
                lost.update(range(hit.first, hit.behind))
            else:
                said.append(hit)
        return [
            hit for hit in said if hit.cue.negative or lost.isdisjoint(range(hit.first, hit.behind))
        ]

    def _is_denied(self, hit: Hit) -> bool:
        return (
            self._denied_before(hit)
            or self._denied_after(hit)
            or self._told_of_others(hit)
            or self._denied_later(hit)
            or self._comes_after(hit)
        )

    def _denied_before(self, hit: Hit) -> bool:
        clause = self.words[hit.first].clause
        within = range(hit.first, hit.behind)
        if not hit.cue.negative and not self.negations.isdisjoint(within):
            return True
        for position in range(hit.first - 1, max(hit.first - REACH, 0) - 1, -1):
            if self.words[position].clause != clause or position in self.breaks:
                return False
            if position in self.negations:
                return True
        return False

    def _denied_after(self, hit: Hit) -> bool:
        """Return whether a clause begins with a thing and then denies it: the CRM I never open."""
        if hit.first - clause_start(self.words, hit.first) > TOPIC or hit.cue.negative:
            return False
        sentence = self.words[hit.first].sentence
        for position in range(hit.behind, min(hit.behind + REACH + 1, len(self.words))):
            if self.words[position].sentence != sentence or position in self.breaks:
                return False
            if position in self.negations:
                return self.words[position].clause == self.words[hit.behind - 1].clause
        return False

    def _told_of_others(self, hit: Hit) -> bool:
        sentence = self.words[hit.first].sentence
        for start in self.unreal:
            if self.words[start].sentence == sentence and start <= hit.first:
                return not any(turn in self.turns for turn in range(start + 1, hit.first))
        return False

    def _denied_later(self, hit: Hit) -> bool:
        sentence = self.words[hit.first].sentence
        return any(
            self.words[denial].sentence == sentence and denial >= hit.behind
            for denial in self.denials
        )

    def _comes_after(self, hit: Hit) -> bool:
        clause = self.words[hit.first].clause
        return any(
            self.words[before].clause == clause and before < hit.first for before in self.befores
        )


def scopes_of(words: Sequence[Word], index: CueIndex) -> Scopes:
    """Return what the words of an answer deny or tell of others."""
    found: dict[str, list[Hit]] = {}
    for hit in index.hits(words):
        found.setdefault(hit.cue.code, []).append(hit)
    affirmed = {n for hit in found.get("affirmation", ()) for n in range(hit.first, hit.behind)}
    negations = {hit.behind - 1 for hit in found.get("negation", ())} - affirmed
    turns = {hit.first for hit in found.get("reversal", ())}
    breaks = {hit.first for hit in found.get("break", ())} | turns
    told = [hit for scope in ("others", "unreal", "past") for hit in found.get(scope, ())]
    return Scopes(
        words,
        frozenset(negations),
        frozenset(breaks),
        frozenset(turns),
        tuple(sorted(hit.first for hit in told)),
        tuple(hit.first for hit in found.get("before", ())),
        tuple(hit.first for hit in found.get("denial", ())),
    )
