"""A form that is filled in throughout is a whole interview, whichever file it is."""

import random

import pytest

from llavero.interview.answers import read_interviews
from llavero.interview.capture import consent_step, steps_after, steps_before
from llavero.interview.form import FormAccount
from llavero.interview.questionnaire import NUMERIC, Kind, questionnaire
from llavero.interview.reply import read_day, reply_rows
from llavero.interview.validity import verdict
from llavero.report.form.excel import ROWS_OF_PEOPLE
from llavero.report.form.excel_reading import read_excel
from llavero.report.word.form.reading import read_word

from .filling import filled_excel, filled_word, form

ACCOUNTS = (FormAccount("C1", "Aceros Norte"), FormAccount("C2", "Bombas del Sur"))
WORDS = [
    "visito",
    "llamo",
    "reviso",
    "pregunto;",
    "entrego",
    "|",
    "cotizo",
    "=",
    "anoto,",
    "mando",
    "«paro»",
    "&",
    "<plan>",
    "cada",
    "lunes",
]


def answered(seed: int, language: str) -> dict[str, str]:
    """Return an answer to every field of a form, drawn by chance."""
    chance = random.Random(seed)
    said = {"HEAD:0:day:0:0": "2026-10-06"}
    sources = chance.sample(questionnaire().of("Q32").part("1").options, 5)
    for step in (consent_step(), *steps_before(), *steps_after(len(ACCOUNTS))):
        slot, part = step.slot, step.part
        if slot.row > ROWS_OF_PEOPLE:
            continue
        if part is None or part.kind in (Kind.TEXT, Kind.LIST):
            said[slot.tag] = " ".join(chance.choices(WORDS, k=45 if part is None else 2))
        elif part.kind == Kind.BOOLEAN:
            said[slot.tag] = {"es": "Sí", "en": "Yes"}[language]
        elif part.kind == Kind.CHOICES:
            at = chance.randrange(len(part.options)) + 1
            said[slot.tag[:-1] + str(at)] = "x"
        elif slot.question == "Q32":
            said[slot.tag] = sources[int(part.id) - 1].said[language]
        elif part.kind == Kind.CHOICE:
            said[slot.tag] = chance.choice(part.options).said[language]
        elif part.kind in NUMERIC:
            said[slot.tag] = number(step, chance)
    return said


def number(step, chance) -> str:
    if step.part.kind == Kind.YEAR:
        return str(chance.randint(2015, 2025))
    most = {"Q10": 20, "Q15": 50, "Q03": 2015, "Q06": 5, "Q04": 10}.get(step.question.id, 30)
    least = int(step.part.least or 0)
    return str(chance.randint(least, int(min(most, step.part.most or most))))


@pytest.mark.slow
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("seed", range(5))
def test_word_and_excel_give_the_same_whole_interview(tmp_path, seed, language):
    said, made = answered(seed, language), form(language=language, accounts=ACCOUNTS)
    word = read_word(filled_word(tmp_path / "f.docx", said, made))
    excel = read_excel(filled_excel(tmp_path / "f.xlsx", said, made))

    assert reply_rows(word) == reply_rows(excel)
    (interview,) = read_interviews(
        [{**row, "date": read_day(row["date"])} for row in reply_rows(word)]
    )
    accounts = {0: "", 1: "C1", 2: "C2"}
    spoken = {tag.split(":")[0]: tag for tag in said if ":text:" in tag}
    for question, tag in spoken.items():
        assert interview.said(question, accounts[int(tag.split(":")[1])]) == said[tag]
    judged = verdict(interview)
    assert [fault for fault in judged.faults if fault.rule not in CONTRADICTIONS] == []
    assert (judged.answered, judged.required) == (judged.required, judged.required)
    assert judged.valid


# What answers drawn by chance may well say against one another.
CONTRADICTIONS = {"more-key-than-all", "more-key-years-than-all", "served-before-joining"}
