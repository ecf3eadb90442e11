"""How does a command print what it found as JSON, for a script?"""

import json
from datetime import date
from decimal import Decimal
from typing import Any

from llavero.foundation.measure import Measure
from llavero.foundation.period import Period


def said_json(found: object) -> str:
    """Return one JSON document. Exact decimals are numbers, dates ISO, a share a fraction."""
    return json.dumps(found, ensure_ascii=False, indent=1, default=_plain)


def figure_facts(figure: Measure) -> dict[str, Any]:
    """Return a figure as `llavero figures --json` prints it."""
    return {
        "key": figure.key,
        "id": figure.id,
        "scope": figure.scope,
        "value": figure.value,
        "unit": figure.unit,
        "currency": figure.currency,
        "n": figure.n,
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "period": figure.period,
        "source": figure.source,
        "status": figure.status,
        "reasons": list(figure.reasons),
        "detail": dict(figure.detail),
    }


def _plain(value: object) -> object:
    match value:
        case Decimal():
            # JSON has one kind of number; a reader who needs every digit reads the run's files.
            return int(value) if value == value.to_integral_value() else float(value)
        case Period():
            return {"start": value.start, "end": value.end}
        case date():
            return value.isoformat()
        case _:
            raise TypeError(f"nobody has said how to print a {type(value).__name__}")
