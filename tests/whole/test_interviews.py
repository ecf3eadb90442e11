"""Does what six sellers say come out as it was planted, from the files to the report?"""

import csv

import pytest

from llavero.analysis import voice
from llavero.analysis.voice.findings import (
    Compared,
    InterviewHeld,
    InterviewsAlike,
    SellerHeard,
)
from llavero.cli.main import run
from llavero.diagnosis.store import latest_run
from llavero.document import Bullets, Paragraph
from llavero.prose import Prose, Style
from llavero.report.brief.repeats import repeats
from llavero.study import open_study
from tests.report.test_assemble import texts
from tests.whole.realdata import folder

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    files = folder("interviews")
    workspace = tmp_path_factory.mktemp("interviews")
    at = ["--workspace", str(workspace)]
    sources = [str(files / name) for name in ("interviews.csv", "accounts.csv")]
    assert run(["new", "vertice", "--company", "Comercial Vértice", *at]) == 0
    assert run(["import", "vertice", *sources, *at]) == 0
    assert run(["analyse", "vertice", *at]) == 0
    return open_study(workspace, "vertice")


@pytest.fixture(scope="module")
def told(study):
    return latest_run(study).answers["voice"]


def test_exactly_the_six_planted_disagreements_come_out(told):
    apart = {
        (row.code, row.account, row.figure, row.verdict)
        for row in told.all(Compared)
        if row.verdict != "agrees"
    }

    assert apart == {
        ("V01", "Autopartes Huinalá", "share", "minor"),
        ("V05", "Corvane Medical", "share", "major"),
        ("V02", "Frenos y Discos Arteaga", "bought", "major"),
        ("V06", "Embotelados Ojo de Agua", "bought", "major"),
        ("V04", "Forjas Agua Fría", "contacts", "major"),
        ("V03", "Electrodomésticos Valle Alto", "contacts", "major"),
    }


def test_no_interview_is_partial_copied_or_doubtful_but_for_who_came_from_another_job(told):
    held = told.all(InterviewHeld)

    assert [one.code for one in held if one.valid and not one.partial] == [
        f"V0{n}" for n in range(1, 7)
    ]
    assert [(one.code, f.rule) for one in held for f in one.faults] == [
        ("V01", "served-before-joining")
    ]
    assert told.all(InterviewsAlike) == ()


def test_the_prospect_is_added_and_the_forgotten_account_is_missed(told):
    keys = {seller.code: seller.key for seller in told.all(SellerHeard)}

    assert keys["V01"].unheard == ("Motores Villaldama",)
    assert keys["V03"].forgotten == ("Logística Frontera Azul",)
    assert [code for code, key in keys.items() if key.forgotten or key.added] == ["V01", "V03"]


def test_the_account_of_two_sellers_and_the_refusal_are_told(told):
    sellers = {seller.code: seller for seller in told.all(SellerHeard)}
    shared = {
        code: [c.name for c in seller.clients if c.shared_with] for code, seller in sellers.items()
    }

    assert shared["V02"] == shared["V05"] == ["Grupo Maquinados Buenavista"]
    assert {code: s.refused for code, s in sellers.items() if s.refused} == {"V06": ("Q39",)}


@pytest.mark.parametrize("language", ["es", "en"])
def test_what_is_told_names_nobody_and_says_nothing_twice(study, language):
    prose = Prose(Style.of(language), "llavero.analysis.voice")
    found = latest_run(study).answers["voice"]
    blocks = (*voice.section(found, prose), *voice.records_section(found, prose))
    written = [block for block in blocks if isinstance(block, Paragraph | Bullets)]
    said = [str(text) for text in texts(tuple(written))]

    with (folder("interviews") / "interviews.csv").open(encoding="utf-8") as lines:
        spoken = " ".join(row["text"] for row in csv.DictReader(lines))
    for name in ("Chuy", "Ramiro", "Beto", "Denise"):
        assert name in spoken
        assert not [text for text in said if name in text.split()]
    assert repeats(said) == ()
    assert sum(len(text) for text in said) > 5400
