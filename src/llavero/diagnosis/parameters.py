"""Which parameters are there, and which values of them are in force?"""

import re
from collections.abc import Iterable, Mapping

from llavero.diagnosis.order import DEFINING
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter

PARAMETERS: tuple[Parameter, ...] = tuple(
    parameter for analysis in DEFINING for parameter in analysis.PARAMETERS
)
BY_NAME: Mapping[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}
NUMBER = re.compile(r"(?P<number>[+-]?(\d+([.,]\d+)?|[.,]\d+))\s*(?P<percent>%?)", re.ASCII)
# "1,234" may be a thousand and some, or one and a bit; "0,125" and "1,5" are one thing only.
TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}\s*%?", re.ASCII)


class ParameterUnknown(KamError):
    """There is no parameter of that name."""

    code = "parameter-unknown"
    exit_code = ExitCode.USAGE


class ParameterNotANumber(KamError):
    """A value is no number as they are written here."""

    code = "parameter-not-a-number"
    exit_code = ExitCode.USAGE


class ParameterOutOfRange(KamError):
    """A value lies outside what its parameter admits."""

    code = "parameter-out-of-range"
    exit_code = ExitCode.USAGE


class ParameterNotWhole(KamError):
    """A value counts things and is no whole number."""

    code = "parameter-not-whole"
    exit_code = ExitCode.USAGE


class ParametersOutOfOrder(KamError):
    """A value is less than that of a parameter it must not be less than."""

    code = "parameters-out-of-order"
    exit_code = ExitCode.USAGE


def parameter_named(name: str) -> Parameter:
    """Return the parameter.

    Raises ParameterUnknown.
    """
    if name not in BY_NAME:
        raise ParameterUnknown(parameter=name)
    return BY_NAME[name]


def read_value(parameter: Parameter, text: str) -> float:
    """Return the value that a person wrote: "0.35" or "0,35", or "35 %" of a share.

    Raises ParameterNotANumber, ParameterOutOfRange or ParameterNotWhole.
    """
    written = None if TWO_WAYS.fullmatch(text.strip()) else NUMBER.fullmatch(text.strip())
    percent = written is not None and bool(written["percent"])
    if written is None or (percent and parameter.unit not in (Unit.SHARE, Unit.POINTS)):
        raise ParameterNotANumber(parameter=parameter.name, value=text)
    value = float(written["number"].replace(",", "."))
    return checked(parameter, value / 100 if percent else value, text.strip())


def checked(parameter: Parameter, value: float, said: str) -> float:
    """Return a value that its parameter admits.

    said   the value as it was written, which may be too long for a number

    Raises ParameterOutOfRange or ParameterNotWhole.
    """
    if not parameter.admits(value):
        raise ParameterOutOfRange(
            parameter=parameter.name,
            value=said,
            least=parameter.quantity(parameter.least),
            most=parameter.quantity(parameter.most),
        )
    if parameter.whole and value != int(value):
        raise ParameterNotWhole(parameter=parameter.name, value=said)
    return value


def in_force(chosen: Mapping[str, float]) -> dict[str, float]:
    """Return the value of every parameter: the chosen one, else the default.

    Raises ParametersOutOfOrder.
    """
    values = {one.name: float(chosen.get(one.name, one.default)) for one in PARAMETERS}
    _check_order(PARAMETERS, values)
    return values


def _check_order(parameters: Iterable[Parameter], values: Mapping[str, float]) -> None:
    for one in parameters:
        lower = one.above
        if lower is not None and values[one.name] < values[lower.name]:
            raise ParametersOutOfOrder(
                parameter=one.name,
                value=one.quantity(values[one.name]),
                lower=lower.name,
                least=lower.quantity(values[lower.name]),
            )
