"""How is the result of a check shown: as a text for people, as JSON for programs?"""

from collections.abc import Iterator

from llavero.foundation.values import Ratio
from llavero.prose import Prose, Style
from llavero.report.brief.advice import Advice, advice
from llavero.report.brief.check import Result, SectionResult
from llavero.report.brief.evidence.units import Quote
from llavero.report.brief.failures import NOT_CHECKED, HardFail
from llavero.report.brief.grading import Grade, Graded
from llavero.report.brief.length import PRESETS

PACKAGE = "llavero.report.brief"
SIGN = {
    Grade.COMPLETE: "✔",
    Grade.PARTIAL: "◐",
    Grade.ELSEWHERE: "◐",
    Grade.LIMIT: "◐",
    Grade.UNEXPLAINED: "✘",
    Grade.MISSING: "✘",
}
# What a program reads: three steps of the rubric, whatever the way they were reached.
STATUS = {
    Grade.COMPLETE: "pass",
    Grade.PARTIAL: "partial",
    Grade.ELSEWHERE: "partial",
    Grade.LIMIT: "partial",
    Grade.UNEXPLAINED: "fail",
    Grade.MISSING: "fail",
}
QUOTES = 3


class Printed:
    """The result of a check, said in one language."""

    def __init__(self, result: Result, language: str) -> None:
        self._result = result
        self._language = language
        self._prose = Prose(Style.of(language), PACKAGE)

    def text(self, file: str) -> str:
        """Return the result as a text for people."""
        result, say = self._result, self._prose.text
        lines = [say("check-title", file=file, brief=result.brief.says[self._language])]
        lines.append(self._score())
        if result.pages is not None:
            lines.append(say("check-pages", pages=result.pages))
        for section in result.sections:
            lines += ["", *self._section(section)]
        fails = [self.fail(fail) for fail in result.hard_fails]
        if fails:
            lines += [
                "",
                say("check-fails", count=len(fails), cap=_points(result.brief.capped_score)),
            ]
            lines += [f"  ✘ {text}" for text in fails]
        told = [self.advised(one) for one in advice(result)]
        if told:
            lines += ["", say("check-advice")]
            lines += [f"  • {text}" for text in told]
        lines += ["", say("check-reading")]
        return "\n".join(lines)

    def json(self) -> dict[str, object]:
        """Return the result for programs; its form is in docs/reference/check.md."""
        result = self._result
        return {
            "brief": result.brief.says[self._language],
            "language": result.language,
            "score": round(result.score, 2),
            "score_before_cap": round(result.uncapped, 2),
            "pass_score": result.brief.pass_score,
            "falls_short": result.falls_short,
            "pages": result.pages,
            "sections": [self._section_json(section) for section in result.sections],
            "hard_fails": [
                {
                    "id": f.id,
                    "section": f.section,
                    "text": self.fail(f),
                    "evidence": f.evidence or None,
                }
                for f in result.hard_fails
            ],
            "duplicates": [
                {"first": r.first, "second": r.second, "likeness": round(r.likeness, 3)}
                for r in result.repeats
            ],
            "copied": list(result.copied),
            "advice": [
                {"id": a.id, "section": a.section, "item": a.item, "text": self.advised(a)}
                for a in advice(result)
            ],
            "not_checked": list(NOT_CHECKED),
        }

    def fail(self, fail: HardFail) -> str:
        """Return a hard fail as a sentence."""
        section = next((s for s in self._result.sections if s.brief.number == fail.section), None)
        facts: dict[str, object] = {"section": fail.section or 0, "evidence": fail.evidence}
        if section is not None:
            facts |= self._lengths(section)
        facts["asked"] = self._result.brief.interviews
        if fail.lacking is not None:
            lacking = fail.lacking
            facts["what"] = lacking.ask.says[self._language]
            facts |= {"found": lacking.count, "minimum": lacking.ask.minimum}
        return self._prose.text(f"check-fail-{fail.id}", **facts)

    def advised(self, told: Advice) -> str:
        """Return a piece of advice as a sentence."""
        facts = dict(told.facts)
        section = next((s for s in self._result.sections if s.brief.number == told.section), None)
        if told.section is not None:
            facts["section"] = told.section
        if told.ask is not None:
            facts["what"] = told.ask.says[self._language]
        if section is not None:
            facts["title"] = section.brief.says[self._language]
            facts["minimum_length"] = _points(section.brief.minimum)
        return self._prose.text(f"check-advice-{told.id}", **facts)

    def _score(self) -> str:
        result, say = self._result, self._prose.text
        line = say("check-score", score=_points(result.score), points=100)
        if result.hard_fails and result.uncapped > result.score:
            line += " " + say("check-capped", score=_points(result.uncapped))
        verdict = "check-short" if result.falls_short else "check-enough"
        return f"{line} {say(verdict)}"

    def _section(self, section: SectionResult) -> Iterator[str]:
        say, title = self._prose.text, section.brief.says[self._language]
        points = say(
            "check-points", earned=_points(section.earned), points=_points(section.brief.points)
        )
        yield f"{section.brief.number}. {title}  {points}"
        if section.title is None:
            yield f"   {say('check-absent')}"
        else:
            yield f"   {say('check-found', title=section.title)}"
            sentence = "check-length-enough" if self._is_long(section) else "check-length-short"
            yield f"   {say(sentence, **self._lengths(section))}{self._pages(section)}"
        for graded in section.items:
            yield from self._item(graded)

    def _pages(self, section: SectionResult) -> str:
        if section.pages is None:
            return ""
        return " " + self._prose.text("check-section-pages", pages=section.pages)

    def _item(self, graded: Graded) -> Iterator[str]:
        says = graded.item.says[self._language]
        points = f"{_written(graded.earned)}/{_written(graded.item.points)}"
        yield f"   {SIGN[graded.grade]} {points:>5}  {says}{self._note(graded)}"
        for quote in graded.evidence[:QUOTES]:
            yield "            " + self._quoted(quote)

    def _quoted(self, quote: str) -> str:
        said = self._prose.text("check-quote", quote=quote)
        place = self._place(quote)
        return f"{said} {place}" if place else said

    def _place(self, quote: str) -> str:
        """Return where a quote stands, in words; nothing where that is not known."""
        place = quote.place if isinstance(quote, Quote) else None
        if place is None or place.kind == "heading":
            return ""
        under = "-under" if place.heading else ""
        facts = {"number": place.number} | ({"heading": place.heading} if under else {})
        return self._prose.text(f"check-place-{place.kind}{under}", **facts)

    def _note(self, graded: Graded) -> str:
        noted = (Grade.ELSEWHERE, Grade.LIMIT, Grade.UNEXPLAINED)
        if graded.grade not in noted:
            return ""
        return " " + self._prose.text(f"check-note-{graded.grade}")

    def _lengths(self, section: SectionResult) -> dict[str, object]:
        return {
            "characters": round(section.length.characters),
            "cuartillas": Ratio(section.length.cuartillas()),
            "minimum": _points(section.brief.minimum),
        }

    def _is_long(self, section: SectionResult) -> bool:
        return section.length.reaches(section.brief.minimum)

    def _section_json(self, section: SectionResult) -> dict[str, object]:
        return {
            "number": section.brief.number,
            "title": section.brief.says[self._language],
            "found": section.title is not None,
            "heading": section.title,
            "merged_with": [n for n in section.merged if n != section.brief.number],
            "characters": round(section.length.characters),
            "words": round(section.length.words),
            "cuartillas": round(section.length.cuartillas(), 2),
            "cuartillas_by_preset": {
                preset: round(section.length.cuartillas(preset), 2) for preset in PRESETS
            },
            "minimum": section.brief.minimum,
            "long_enough": self._is_long(section),
            "uncounted_characters": round(section.uncounted.characters),
            "pages": section.pages,
            "points": section.brief.points,
            "earned": section.earned,
            "items": [self._item_json(graded) for graded in section.items],
        }

    def _item_json(self, graded: Graded) -> dict[str, object]:
        return {
            "id": graded.item.id,
            "title": graded.item.says[self._language],
            "points": graded.item.points,
            "earned": graded.earned,
            "status": STATUS[graded.grade],
            "reason": graded.grade.value,
            "evidence": list(graded.evidence),
            "places": [self._place(quote) or None for quote in graded.evidence],
            "asks": [
                {
                    "asks": seen.ask.says[self._language],
                    "found": seen.count,
                    "minimum": seen.ask.minimum,
                }
                for seen in graded.seen
            ],
        }


def _points(points: float) -> int | Ratio:
    return int(points) if points == int(points) else Ratio(points, 1)


def _written(points: float) -> str:
    return f"{points:g}"
