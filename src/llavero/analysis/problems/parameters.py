"""Which numbers of the problems may a person change? The limits, each beside its detector."""

from llavero.analysis.problems.registry import LIMITS

PARAMETERS = LIMITS
BY_NAME = {parameter.name: parameter for parameter in PARAMETERS}
