"""Is missing data told once with its remedy, and elsewhere with where that is told?"""

from llavero.analysis.answers import MissingData
from llavero.analysis.missing import ToldElsewhere, missing_callout
from llavero.prose import Prose, Style, Text

PROSE = Prose(Style.of("en"), "llavero.analysis.margin")
TITLE, PLACE = Text.plain("Missing data"), Text.plain("Improvement proposal")
COST = MissingData("margin-no-cost", "ledger", ("cogs",))
SERVICE = ToldElsewhere("margin-no-service", "cts_drivers", place=PLACE)
POINTER = "See the end of “Improvement proposal” for how to supply it."


def items(*missing: MissingData) -> list[str]:
    return [str(text) for box in missing_callout(missing, PROSE, TITLE) for text in box.items]


def test_what_no_other_place_tells_has_its_remedy():
    (said,) = items(COST)

    assert said.endswith(" Import the sales ledger with a column for the cost of each line.")


def test_what_another_place_tells_says_where():
    (said,) = items(SERVICE)

    assert said.endswith(f". {POINTER}")


def test_several_share_one_box_and_name_each_place_once():
    said = items(COST, SERVICE, SERVICE)

    assert len(said) == 4
    assert said[-1] == POINTER
    assert "Import" not in said[1]


def test_several_places_are_named_in_one_sentence():
    other = ToldElsewhere("margin-no-service", "cts_drivers", place=Text.plain("Sellers"))

    last = items(COST, SERVICE, other)[-1]

    assert last == "See the end of “Improvement proposal” and “Sellers” for how to supply it."


def test_nothing_missing_needs_no_box():
    assert items() == []
