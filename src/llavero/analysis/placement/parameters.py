"""Which numbers of the place of the department may a person change? All of them."""

from llavero.analysis.placement.options import CRITERIA, LEAST, MOST, OPTIONS, SCORES, SIGNALS
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

UNSAID = -1  # of a signal that is taken from the company's data
SCORE = {
    (option, criterion): Parameter(
        f"placement.{option.lower()}-{criterion.lower()}",
        points,
        LEAST,
        MOST,
        Unit.INDEX,
        tabled=True,
    )
    for option in OPTIONS
    for criterion, points in zip(CRITERIA, SCORES[option], strict=True)
}
# By how much a criterion counts beyond what the company's signals say.
EMPHASIS = {
    criterion: Parameter(f"placement.weight-{criterion.lower()}", 1, 0, 10, Unit.RATIO, tabled=True)
    for criterion in CRITERIA
}
# What somebody who knows the company lays down instead of its data.
SIGNAL = {
    signal: Parameter(f"placement.signal-{signal}", UNSAID, UNSAID, 1, Unit.INDEX, tabled=True)
    for signal in SIGNALS
}
# Weight of a criterion: the floor and, by its signal, as much more.
FLOOR = Parameter("placement.weight-floor", 0.4, 0, 10, Unit.INDEX)
SLOPE = Parameter("placement.weight-slope", 2, 0, 10, Unit.INDEX)
# With how much a signal is full.
FULL_SHARE = Parameter("placement.full-share", 0.60, 0.01, 1, Unit.SHARE)
FULL_PEOPLE = Parameter("placement.full-people", 12, 1, 1000, Unit.HEADS)
FULL_CONFLICT = Parameter("placement.full-conflict", 0.30, 0.01, 1, Unit.SHARE)
FULL_DAYS = Parameter("placement.full-days", 10, 0.1, 365, Unit.DAYS)
# Part of what an account buys that makes a line, unit or region count for it.
COUNTS = Parameter("placement.counts", 0.10, 0.01, 0.5, Unit.SHARE)
# Gates, methods G1.
NO_DEPARTMENT = Parameter("placement.no-department-people", 1, 0, 100, Unit.HEADS)
TOP_PEOPLE = Parameter("placement.top-people", 2, 0, 100, Unit.HEADS)
TOP_SHARE = Parameter("placement.top-share", 0.40, 0, 1, Unit.SHARE)
APART = Parameter("placement.apart", 0.30, 0, 1, Unit.SHARE)
MATRIX_PEOPLE = Parameter("placement.matrix-people", 4, 0, 100, Unit.HEADS)
DIVISION_PEOPLE = Parameter("placement.division-people", 8, 0, 1000, Unit.HEADS)
DIVISION_SHARE = Parameter("placement.division-share", 0.40, 0, 1, Unit.SHARE)
CONCENTRATION = Parameter("placement.concentration", 50, 1, 10_000, Unit.INDEX)
WEAK = Parameter("placement.weak", 0.60, 0, 1, Unit.SHARE)

PARAMETERS = (
    *SCORE.values(),
    *EMPHASIS.values(),
    *SIGNAL.values(),
    FLOOR,
    SLOPE,
    FULL_SHARE,
    FULL_PEOPLE,
    FULL_CONFLICT,
    FULL_DAYS,
    COUNTS,
    NO_DEPARTMENT,
    TOP_PEOPLE,
    TOP_SHARE,
    APART,
    MATRIX_PEOPLE,
    DIVISION_PEOPLE,
    DIVISION_SHARE,
    CONCENTRATION,
    WEAK,
)
