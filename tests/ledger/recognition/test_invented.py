"""Are the files of companies nobody here has seen recognised?"""

import pytest

from tests.ledger.recognition import asked, mapped, proposal_of
from tests.ledger.recognition.invented import FIFTH, FIRST, FOURTH, SECOND, SIXTH, THIRD


@pytest.mark.parametrize(
    "file", FIRST + SECOND + THIRD + FOURTH + FIFTH + SIXTH, ids=lambda file: file.name
)
def test_the_file_of_an_invented_company_becomes_its_table(file):
    found = proposal_of(file)

    assert found.table == file.table
    taken = mapped(found)
    assert {target: taken.get(target) for target in file.expected} == file.expected
    assert asked(found) == [key for key in file.asked.split("; ") if key]
