"""Do the briefs that are given as examples check what they say they check?"""

import re
from pathlib import Path

import pytest

from llavero.report.brief.check import Result, check
from llavero.report.brief.loading import read_brief
from llavero.report.word.reading import read
from tests.report.brief.documents.hand import saved, written

MEMO_BRIEF = Path(__file__).parents[3] / "examples" / "briefs" / "board-memo.en.toml"
WRAPPED = re.compile(r"(?<=[^\n])\n(?=[^\n#-])")  # within a paragraph
MEMO = """
# Where we stand

According to the management accounts, the eleven key accounts bring 46% of our sales, £31m of £67m.
That share grew by 4 points against last year. Two customers alone buy a fifth of everything we
make, and both renew their contracts next spring; the rest of the portfolio is flat, which means
the growth of the company is the growth of these eleven names. We have no other source of it today.

# What is at risk

We depend on two customers whose contracts end in spring: losing one of them would cost £6m of
revenue. There is a second risk in the people: four accounts know only their seller, and if that
seller leaves the account may follow. A third threat is price. Competitors have offered two of our
customers terms below ours, and approving an answer takes us nine days, too long for them to wait.

# What we ask

We ask the board to approve a team of three for the two largest accounts, at a cost of £180,000 a
year. We considered doing nothing, and rejected it: the expected loss is higher. The actions are as
follows, and the sales director is accountable for them to this board in each of its meetings.

- Appoint a deputy for each of the eleven accounts by March
- Sign three-year contracts with both customers before May
- Delegate discounts up to four percent to the head of accounts
"""


@pytest.fixture
def memo(tmp_path):
    def run(text: str) -> Result:
        paragraphs = WRAPPED.sub(" ", text)
        path = saved(written(paragraphs), tmp_path / "memo.docx")
        return check(read(path), read_brief(MEMO_BRIEF))

    return run


def test_a_good_memo_gives_the_board_what_the_brief_asks(memo):
    result = memo(MEMO)

    assert (result.score, result.hard_fails, result.falls_short) == (100, (), False)
    assert result.brief.language == "en"


def test_a_memo_that_asks_for_nothing_fails(memo):
    text = MEMO[: MEMO.index("We ask the board")] + "The sales team keeps working as it does.\n"

    lacking = [fail.lacking.ask.says["en"] for fail in memo(text).hard_fails if fail.lacking]

    assert lacking == ["what the board is to decide"]


def test_an_essay_on_something_else_is_no_memo(memo):
    assert [fail.id for fail in memo("The garden was quiet that spring. " * 40).hard_fails] == [
        "off-topic"
    ]
