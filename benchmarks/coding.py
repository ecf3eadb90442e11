"""How often are the suggested codes the ones that people gave? `python -m benchmarks.coding es`.

Answers written for the tests: a half to develop on, a half that was held out at first, and answers
of other trades written after the cues; and answers that two coders coded apart
(`interviews/codes.csv` below LLAVERO_DATA), where that is here, of the sellers whose answers were
read to write cues and of the others.
"""

import csv
import os
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from llavero.interview.coding.codebook import load_codebook
from llavero.interview.coding.suggest import Answer, suggest
from llavero.interview.coding.words import folded

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "interview" / "coding" / "gold"
DATA = Path(os.environ.get("LLAVERO_DATA", ROOT.parent / "shared" / "data")) / "interviews"
CODERS = ("coder-a", "coder-b")
NEGATIONS = frozenset(("no", "nunca", "sin"))
APART = ("V02", "V04", "V06")  # sellers whose coded answers were never read to write cues
EDGES = (0.5, 0.6, 0.7, 0.8)  # from which confidence each row of the table of reliability is
REACH = 3  # words before a keyword in which a negation counts

Suggester = Callable[[Answer], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Coded:
    """An answer with the codes that a person gave."""

    answer: Answer
    codes: frozenset[str]
    doubt: frozenset[str]  # codes that the person would let pass


@dataclass(frozen=True, slots=True)
class Score:
    """How many suggestions were right."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Return the share of what was suggested that is right."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """Return the share of what was to be found that was suggested."""
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


def written(half: str) -> list[Coded]:
    """Return the answers written for the tests: `development`, `held_out`, `other_trades`."""
    rows = tomllib.loads((GOLD / f"{half}.toml").read_text(encoding="utf-8"))["answer"]
    return [
        Coded(
            Answer(f"{half}-{n}", row["question"], row["text"], None, row["language"]),
            frozenset(row["codes"]),
            frozenset(row["doubt"]),
        )
        for n, row in enumerate(rows)
    ]


def coded_by(coder: str, data: Path = DATA) -> list[Coded]:
    """Return the answers that one coder of the shared interviews coded."""
    answers = {_key(row): row for row in _rows(data / "interviews.csv")}
    found = []
    for row in _rows(data / "codes.csv"):
        if row["coder"] == coder:
            said = answers[_key(row)]
            answer = Answer(*_key(row)[:2], said["text"], row["account"], said["language"])
            found.append(Coded(answer, _codes(row["codes"]), _codes(row["doubt"])))
    return found


def by_cues(answer: Answer) -> frozenset[str]:
    """Return the codes that the codebook's cues suggest."""
    return frozenset(one.code for one in suggest([answer]))


def by_keywords(answer: Answer) -> frozenset[str]:
    """Return the codes of which a keyword is in the answer and not denied: the floor."""
    words = [folded(word).strip('.,;:!?¿¡«»()[]"“”…') for word in answer.text.split()]
    return frozenset(
        code
        for code, keywords in KEYWORDS.items()
        if any(_said(folded(keyword).split(), words) for keyword in keywords)
    )


KEYWORDS: dict[str, list[str]] = tomllib.loads(
    (ROOT / "benchmarks" / "coding_keywords.toml").read_text(encoding="utf-8")
)


def score(rows: Iterable[Coded], suggester: Suggester, *, lenient: bool = False) -> Score:
    """Return how many codes were right over all answers; lenient: a doubt is no mistake."""
    right = wrong = missed = 0
    for row in rows:
        found = suggester(row.answer)
        right += len(found & row.codes)
        wrong += len(found - row.codes - (row.doubt if lenient else frozenset()))
        missed += len(row.codes - found)
    return Score(right, wrong, missed)


def scores_by_code(rows: Sequence[Coded], suggester: Suggester) -> dict[str, Score]:
    """Return how many suggestions of each code were right; a doubt is no mistake."""
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        found = suggester(row.answer)
        for kind, codes in (
            ("right", found & row.codes),
            ("wrong", found - row.codes - row.doubt),
            ("missed", row.codes - found),
        ):
            for code in codes:
                counts.setdefault(code, Counter())[kind] += 1
    return {code: Score(n["right"], n["wrong"], n["missed"]) for code, n in sorted(counts.items())}


def sets() -> Iterator[tuple[str, list[Coded]]]:
    """Yield the sets to measure on, each with its id; those of two coders where they are here."""
    yield "development", written("development")
    yield "held-out", written("held_out")
    yield "other-trades", written("other_trades")
    if (DATA / "codes.csv").is_file():
        yield "coder-a", coded_by("A")
        yield "coder-b", coded_by("B")


def of_sellers(rows: Iterable[Coded], *, apart: bool) -> list[Coded]:
    """Return the answers of the sellers that were kept apart, or of the others."""
    return [row for row in rows if row.answer.interview_id.endswith(APART) is apart]


def reliability(rows: Iterable[Coded]) -> list[tuple[float, int, float, float]]:
    """Return, from each edge on: suggestions, their mean confidence, the share that is right."""
    told = [
        (one.confidence, one.code in row.codes) for row in rows for one in suggest([row.answer])
    ]
    found = []
    for low, high in zip(EDGES, (*EDGES[1:], 2.0), strict=True):
        within = [pair for pair in told if low <= pair[0] < high]
        count = max(len(within), 1)
        mean = sum(confidence for confidence, _ in within) / count
        found.append((low, len(within), mean, sum(right for _, right in within) / count))
    return found


def tables(language: str) -> Iterator[str]:
    """Yield the tables of docs/methods/coding in a language, line by line."""
    words = WORDS[language]
    found = dict(sets())
    yield "| " + " | ".join(words["head"]) + " |"
    yield "|---" * len(words["head"]) + "|"
    for name, rows in _parts(found):
        for method, suggester in (("keywords", by_keywords), ("cues", by_cues)):
            strict, lenient = score(rows, suggester), score(rows, suggester, lenient=True)
            shares = (strict.precision, strict.recall, strict.f1, lenient.f1)
            cells = [words[name][0], str(len(rows)), words[method][0]]
            yield "| " + " | ".join([*cells, *(f"{share:.2f}" for share in shares)]) + " |"
    yield from ("", "| " + " | ".join([*words["code"], *(words[name][0] for name in found)]) + " |")
    yield "|---" * (len(found) + 1) + "|"
    columns = [scores_by_code(rows, by_cues) for rows in found.values()]
    for code in load_codebook().codes:
        yield f"| {code} | " + " | ".join(_cell(column.get(code)) for column in columns) + " |"
    yield from ("", "| " + " | ".join(words["reliability"]) + " |")
    yield "|---" * len(words["reliability"]) + "|"
    apart = [row for name in CODERS for row in of_sellers(found.get(name, ()), apart=True)]
    for low, count, mean, right in reliability([*found["other-trades"], *apart]):
        yield f"| {low:.1f} | {count} | {mean:.2f} | {right:.2f} |"


def _parts(found: dict[str, list[Coded]]) -> Iterator[tuple[str, list[Coded]]]:
    """Yield the sets; after those of a coder, the sellers read and those kept apart."""
    for name, rows in found.items():
        yield name, rows
        if name in CODERS:
            yield f"{name}-read", of_sellers(rows, apart=False)
            yield f"{name}-apart", of_sellers(rows, apart=True)


WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "head": ("set", "answers", "method", "precision", "recall", "F1", "F1, doubts no mistakes"),
        "development": ("development",),
        "held-out": ("held out",),
        "other-trades": ("other trades",),
        "coder-a": ("coder A",),
        "coder-a-read": ("coder A, sellers read",),
        "coder-a-apart": ("coder A, sellers apart",),
        "coder-b": ("coder B",),
        "coder-b-read": ("coder B, sellers read",),
        "coder-b-apart": ("coder B, sellers apart",),
        "reliability": ("confidence from", "suggestions", "mean confidence", "share right"),
        "keywords": ("keywords",),
        "cues": ("cues",),
        "code": ("code",),
    },
    "es": {
        "head": (
            *("conjunto", "respuestas", "método", "precisión", "exhaustividad", "F1"),
            "F1, dudas sin falta",
        ),
        "development": ("desarrollo",),
        "held-out": ("reservado",),
        "other-trades": ("otros giros",),
        "coder-a": ("codificador A",),
        "coder-a-read": ("codificador A, vendedores leídos",),
        "coder-a-apart": ("codificador A, vendedores aparte",),
        "coder-b": ("codificador B",),
        "coder-b-read": ("codificador B, vendedores leídos",),
        "coder-b-apart": ("codificador B, vendedores aparte",),
        "reliability": ("confianza desde", "sugerencias", "confianza media", "proporción acertada"),
        "keywords": ("palabras clave",),
        "cues": ("pistas",),
        "code": ("código",),
    },
}


def _cell(one: Score | None) -> str:
    if one is None:
        return "·"
    return f"{one.right} / {one.wrong} / {one.missed}"


def _said(keyword: Sequence[str], words: Sequence[str]) -> bool:
    return any(
        all(word.startswith(part) for word, part in zip(words[start:], keyword, strict=False))
        and NEGATIONS.isdisjoint(words[max(start - REACH, 0) : start])
        for start in range(len(words) - len(keyword) + 1)
    )


def _key(row: dict[str, str]) -> tuple[str, str, str]:
    return row["interview_id"], row["question_id"], row["account"]


def _codes(cell: str) -> frozenset[str]:
    return frozenset(code for code in cell.split(";") if code)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    if not (DATA / "codes.csv").is_file():
        sys.stderr.write(f"two coders are left out: {DATA} is not here (set LLAVERO_DATA)\n")
    for line in tables(sys.argv[1] if len(sys.argv) > 1 else "en"):
        sys.stdout.write(line + "\n")
