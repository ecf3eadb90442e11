"""Does a run use the values that people chose, and does the report say so?"""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest

from llavero.diagnosis.choices import FILE, Choice, choices_in_force, choose, every_choice
from llavero.diagnosis.parameters import PARAMETERS, ParametersOutOfOrder
from llavero.diagnosis.run import diagnose
from llavero.diagnosis.store import keep_run, latest_run
from llavero.document import Paragraph, Table
from llavero.foundation.lock import one_at_a_time
from llavero.prose import Style
from llavero.report.assemble import assemble
from llavero.study import Settings, create_study
from tests.companies import company
from tests.diagnosis.test_run import LEDGER

AT = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
BAND = Choice("concentration.high", 0.9, "Ana Ruiz", AT, "Pocos clientes por diseño")


@pytest.fixture
def study(tmp_path):
    return create_study(tmp_path, "norte", Settings("Aceros Norte"))


def run(*choices):
    return diagnose(company(ledger=LEDGER), "digest", None, choices=choices)


def test_a_choice_is_read_back_as_it_was_made(study):
    choose(study, (BAND,))

    assert choices_in_force(study) == (BAND,)


def test_the_last_choice_counts_and_the_earlier_ones_stay(study):
    later = Choice("concentration.high", 0.5, "Luis", AT)
    default = Choice("concentration.high", None, "Ana Ruiz", AT)
    choose(study, (BAND,))
    choose(study, (later,))
    assert choices_in_force(study) == (later,)
    choose(study, (default,))

    assert choices_in_force(study) == ()
    assert every_choice(study) == (BAND, later, default)


def test_thresholds_out_of_order_are_refused_and_not_written(study):
    with pytest.raises(ParametersOutOfOrder):
        choose(study, (Choice("concentration.high", 0.05, "Ana Ruiz", AT),))

    assert every_choice(study) == ()


def test_people_who_choose_at_the_same_time_lose_no_choice(study):
    people = [f"person {at}" for at in range(8)]
    ready = Barrier(len(people))

    def decide(person):
        ready.wait()
        for value in (0.3, 0.4, 0.5, 0.6, 0.7):
            choose(study, (Choice("concentration.high", value, person, AT),))

    with ThreadPoolExecutor(len(people)) as pool:
        list(pool.map(decide, people))

    kept = [(choice.by, choice.value) for choice in every_choice(study)]
    assert sorted(kept) == [(one, v) for one in people for v in (0.3, 0.4, 0.5, 0.6, 0.7)]


def test_who_chooses_waits_for_who_is_choosing(study):
    with ThreadPoolExecutor(1) as pool:
        with one_at_a_time(study.folder / FILE.lock):
            waiting = pool.submit(choose, study, (BAND,))
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.2)
        waiting.result(timeout=10)

    assert every_choice(study) == (BAND,)


def test_every_value_in_force_is_part_of_the_run(study):
    plain, chosen = run(), run(BAND)

    assert dict(plain.setting.values) == {one.name: one.default for one in PARAMETERS}
    assert chosen.setting.values["concentration.high"] == 0.9
    assert chosen.id != plain.id
    assert chosen.id == run(BAND).id


def test_who_chose_is_part_of_the_run_and_is_stored_with_it(study):
    found = run(BAND)
    keep_run(study, found)

    assert latest_run(study) == found
    assert latest_run(study).choices == (BAND,)
    assert run(Choice("concentration.high", 0.9, "Luis", AT)).id != found.id


@pytest.mark.parametrize(
    ("language", "changed", "origin"),
    [
        (
            "es",
            "Uno se cambió.",
            "Ana Ruiz, 2 de marzo de 2026; por omisión, 0.18. Motivo: Pocos clientes por diseño",
        ),
        (
            "en",
            "One was changed.",
            "Ana Ruiz, 2 March 2026; by default 0.18. Reason: Pocos clientes por diseño",
        ),
    ],
)
def test_the_report_lists_what_is_assumed_and_who_changed_it(study, language, changed, origin):
    blocks = assemble(study, run(BAND), Style.of(language)).annex.chapters[-1].blocks
    said = " ".join(str(block.text) for block in blocks if isinstance(block, Paragraph))
    by_people, by_default = (block for block in blocks if isinstance(block, Table))

    assert changed in said
    ((_, *told),) = plain(by_people)
    assert told == ["0.9", origin]
    # Two on a row, and the first half reads down the left.
    left, value, right, _ = plain(by_default)[0]
    assert (value, bool(left), bool(right)) == ("0.1", True, True)
    named = [name for row in plain(by_default) for name in row[::2] if name]
    # Scores stand in a table of their own, and here only where somebody changed one.
    assert len(named) + 1 == sum(not one.tabled for one in PARAMETERS)


def plain(table):
    """Return the cells of a table with plain spaces."""
    return [[str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in table.rows]
