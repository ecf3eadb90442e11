"""Are decisions kept, and is every line that is not as it was written told at once?"""

from datetime import UTC, datetime

import pytest

from llavero.analysis.locks import Lock
from llavero.diagnosis import choices, locks
from llavero.diagnosis.choices import ChoicesUnreadable, every_choice
from llavero.diagnosis.locks import LocksUnreadable, decide, every_lock
from llavero.study import Settings, create_study

AT = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
STAYS = Lock("norte", "lucía", "Ana Ruiz", AT, "La conoce")


@pytest.fixture
def study(tmp_path):
    return create_study(tmp_path, "norte", Settings("Aceros Norte"))


def test_a_lock_is_read_back_as_it_was_decided(study):
    decide(study, (STAYS,))
    decide(study, (STAYS,))

    assert every_lock(study) == (STAYS, STAYS)


@pytest.mark.parametrize(
    ("file", "read", "error"),
    [
        (locks.FILE, every_lock, LocksUnreadable),
        (choices.FILE, every_choice, ChoicesUnreadable),
    ],
)
def test_every_line_that_is_not_as_it_was_written_is_told(study, file, read, error):
    (study.folder / file.name).write_text("{}\n\nnot json\n[1]\n", encoding="utf-8")

    with pytest.raises(error) as told:
        read(study)

    assert told.value.facts["rows"] == "1, 3, 4"
    assert told.value.facts["count"] == 3


def test_a_decision_is_not_added_to_a_file_that_cannot_be_read(study):
    path = study.folder / locks.FILE.name
    path.write_text("{}\n", encoding="utf-8")

    with pytest.raises(LocksUnreadable):
        decide(study, (STAYS,))

    assert path.read_text(encoding="utf-8") == "{}\n"
