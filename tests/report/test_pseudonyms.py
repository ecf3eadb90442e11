"""Is who was interviewed known by a code alone?"""

import pytest

from llavero.document import Block, Bullets, Callout, Chart, Heading, OrgChart, Paragraph, Table
from tests.analysis.voice.spoken import spoken
from tests.analysis.voice.test_answer import ASSIGNED, CONTACTS, KEY, KEYS, SALES
from tests.report.test_assemble import report

STAFF = """
    employee_id | name           | dept | job_family | sales_post | is_kam_dept | manager_id | hire_date
    ------------+----------------+------+------------+------------+-------------+------------+-----------
    jefa        | Irma Solís     | KAM  | sales      | manager    | true        |            | 2010-01-01
    lucia       | Lucía Arrieta  | KAM  | sales      | seller     | true        | jefa       | 2015-02-01
    pedro       | Pedro Quiñones | KAM  | sales      | seller     | true        | jefa       | 2014-01-01
"""


def printed(block: Block) -> list[str]:
    """Return every word of a block, drawings and charts included."""
    match block:
        case Heading() | Paragraph():
            return [str(block.text)]
        case Bullets() | Callout():
            return [str(item) for item in block.items]
        case Table():
            return [str(block.caption), *(str(cell) for row in block.rows for cell in row)]
        case Chart():
            names = [series.name for series in block.series]
            return [str(block.caption), str(block.alternative), *block.categories, *names]
        case OrgChart():
            return [f"{post.title} {post.holder}" for post in block.root.walk()]
    return []


@pytest.mark.parametrize("keys", [{"interview_keys": KEYS}, {}], ids=["by a list", "deduced"])
def test_an_interviewed_seller_is_named_nowhere_and_the_others_are(tmp_path, keys):
    made = report(
        tmp_path,
        "es",
        ledger=SALES,
        assignments=ASSIGNED,
        ka_status=KEY,
        contacts=CONTACTS,
        employees=STAFF,
        interviews="\n".join(spoken({})),
        **keys,
    )

    said = [
        text for chapter in made.chapters for block in chapter.blocks for text in printed(block)
    ]
    said += [str(row.scope) for row in made.annex.figures]
    assert not [text for text in said if "Lucía" in text or "Arrieta" in text]
    assert [text for text in said if "Pedro Quiñones" in text]
    assert [text for text in said if "V01" in text]
