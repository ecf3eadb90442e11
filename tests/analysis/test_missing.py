"""Is missing data told once with its remedy, and elsewhere with where that is told?"""

from llavero.analysis.answers import MissingData
from llavero.analysis.missing import ToldElsewhere, missing_callout
from llavero.prose import Prose, Style, Text
from llavero.report.brief.repeats import repeats

PROSE = Prose(Style.of("en"), "llavero.analysis.margin")
TITLE, PLACE = Text.plain("Missing data"), Text.plain("Improvement proposal")
COST = MissingData("margin-no-cost", "ledger", ("cogs",))
SERVICE = ToldElsewhere("margin-no-service", "cts_drivers", place=PLACE)
ALL = "See the end of “Improvement proposal” for how to supply all that this box lists."
REST = "See the end of “Improvement proposal” for how to supply the rest."
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

    assert len(said) == 3
    assert said[-1].endswith(f". {REST}")
    assert "See the end" not in said[1]
    assert "Import" not in said[1]


def test_of_a_box_all_of_which_is_told_elsewhere_one_sentence_says_where():
    assert items(SERVICE, SERVICE)[-1].endswith(f". {ALL}")


def test_several_places_are_named_in_one_sentence():
    other = ToldElsewhere("margin-no-service", "cts_drivers", place=Text.plain("Sellers"))

    last = items(COST, SERVICE, other)[-1]

    assert "“Improvement proposal” and “Sellers”" in last


def test_boxes_that_point_to_the_same_place_do_not_say_the_same():
    whole = ToldElsewhere("margin-no-service", "cts_drivers", place=PLACE)
    cost = ToldElsewhere("margin-no-cost", "ledger", ("cogs",), place=PLACE)

    assert repeats([*items(COST, SERVICE), *items(whole, cost)][1::2]) == ()


def test_nothing_missing_needs_no_box():
    assert items() == []
