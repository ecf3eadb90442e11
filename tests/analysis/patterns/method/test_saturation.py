"""Does one more interview still bring something new?"""

from llavero.analysis.patterns.method.saturation import new_codes


def test_each_interview_brings_what_none_before_had():
    held = {"V1": frozenset("ABC"), "V2": frozenset("BD"), "V3": frozenset("AD")}

    assert new_codes(held, ("V1", "V2", "V3")) == (3, 1, 0)
