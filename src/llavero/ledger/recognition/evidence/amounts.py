"""How does a column write its numbers, and what do its amounts count?"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

POINT, COMMA = ".", ","
_SIGNS = re.compile(
    r"(?:US|MX|M|CO|COL|CL|AR|RD|R|A|AU|C|CA|NZ)?\$|S/\.?|Bs\.?|[€£¥₡₲%\s\u00a0\u202f'’]"
    r"|(?<![A-Za-z])(?:MXN|USD|EUR|COP|CLP|ARS|PEN|GBP|CAD|BRL|UYU|PYG|BOB|CRC|GTQ|DOP|CHF|AUD|JPY"
    r"|MXP|MN|UF)(?![A-Za-z])"
)
_DIGITS = re.compile(r"\d+(?:[.,]\d*)*|[.,]\d+")
_MINUS = re.compile("[-−–(]")
_BEFORE_DIGITS = re.compile(r"^[^\d(.,]*")
_CURRENCY = re.compile(
    r"(?<![A-Za-z])(?:(MXN|USD|EUR|COP|CLP|ARS|PEN|GBP|CAD|BRL|UYU|CHF|AUD|JPY)(?![A-Za-z])"
    r"|(US\$|MX\$|R\$|S/|[€£]))"
)
# Signs of one currency only: a bare `$` is that of many.
_SIGN_OF = {"US$": "USD", "MX$": "MXN", "R$": "BRL", "S/": "PEN", "€": "EUR", "£": "GBP"}


@dataclass(frozen=True, slots=True)
class NumberEvidence:
    """What the values of one column say of their decimal mark."""

    heading: str
    values: int
    numbers: int
    decimal: Counter[str]  # values that prove this decimal mark
    group: Counter[str]  # values that read both ways: this mark and three digits
    negative: int
    signed_words: int  # values with a currency code or sign
    plain_whole: int  # whole numbers without any mark
    example: str | None = None

    @property
    def share(self) -> float:
        """Return the part of the values that are numbers."""
        return self.numbers / self.values if self.values else 0.0

    @property
    def own(self) -> str | None:
        """Return the decimal mark that the column's own values prove."""
        proven = [mark for mark in (POINT, COMMA) if self.decimal[mark]]
        return proven[0] if len(proven) == 1 else None

    @property
    def mixed(self) -> bool:
        """Return whether some values prove a point and others a comma."""
        return all(self.decimal[mark] for mark in (POINT, COMMA))

    @property
    def open(self) -> bool:
        """Return whether some value reads both ways and none decides."""
        return self.own is None and (self.mixed or bool(self.group))


def number_evidence(heading: str, values: Iterable[str]) -> NumberEvidence:
    """Return what the different values of a column say."""
    decimal: Counter[str] = Counter()
    group: Counter[str] = Counter()
    seen = numbers = negative = worded = whole = 0
    example = None
    for value in values:
        seen += 1
        digits = digits_of(value)
        if digits is None:
            continue
        numbers += 1
        negative += is_negative(value)
        worded += any(c.isalpha() or c in "$€£¥" for c in value)
        kind, mark = mark_of(digits)
        if kind == "decimal":
            decimal[mark] += 1
            example = example or value
        elif kind == "either":
            group[mark] += 1
        else:
            whole += mark == "" and kind == "whole"
    return NumberEvidence(heading, seen, numbers, decimal, group, negative, worded, whole, example)


@lru_cache(maxsize=1 << 16)
def digits_of(text: str) -> str | None:
    """Return the digits and marks of a written number, None if it is none; "-" alone is zero."""
    if _DIGITS.fullmatch(text):
        return text
    bare = text.strip()
    if bare in ("-", "–", "—"):
        return "0"
    bare = bare.removeprefix("(").removesuffix(")").strip()
    bare = bare.strip("+-−–").strip()
    bare = _SIGNS.sub("", bare).strip("+-−–()")
    return bare if _DIGITS.fullmatch(bare) else None


def is_negative(text: str) -> bool:
    """Return whether a written number is below zero: -1, 1-, (1), −1, $ (1)."""
    if not _MINUS.search(text):
        return False
    bare = text.strip()
    marks = "-−–"
    held = bare.endswith(")") and _SIGNS.sub("", bare).startswith("(")
    inside = _BEFORE_DIGITS.sub(
        lambda found: "-" if any(m in found.group() for m in marks) else "", bare
    )
    return digits_of(text) not in (None, "0") and (
        held or inside.startswith("-") or bare[-1:] in marks
    )


def mark_of(digits: str) -> tuple[str, str]:
    """Return what a written number proves: "decimal" and the mark, "either" and it, or "whole"."""
    points, commas = digits.count(POINT), digits.count(COMMA)
    if points and commas:
        return "decimal", POINT if digits.rfind(POINT) > digits.rfind(COMMA) else COMMA
    if not points and not commas:
        return "whole", ""
    mark = POINT if points else COMMA
    other = COMMA if points else POINT
    if points + commas > 1:
        return "decimal", other
    before, _, after = digits.partition(mark)
    if len(after) == 3 and 1 <= len(before) <= 3 and before != "0" and not before.startswith("0"):
        return "either", mark
    return "decimal", mark


def parsed(text: str | None, decimal_mark: str) -> Decimal | None:
    """Return the number that a value writes, None if it is none."""
    digits = digits_of(text) if text else None
    if digits is None:
        return None
    group = COMMA if decimal_mark == POINT else POINT
    bare = digits.replace(group, "").replace(decimal_mark, POINT)
    if bare.count(POINT) > 1 or bare == POINT:
        return None
    return -Decimal(bare) if is_negative(text or "") else Decimal(bare)


def currencies_in(values: Iterable[str]) -> Counter[str]:
    """Return how many values say each currency, by its code or by a sign of it alone."""
    found = (_CURRENCY.search(value) for value in values)
    return Counter(each[1] or _SIGN_OF[each[2]] for each in found if each)


def adds_up(parts: Sequence[Sequence[Decimal | None]], whole: Sequence[Decimal | None]) -> float:
    """Return the share of the rows in which the parts add up to the whole, some part not zero."""
    kept = [
        (sum((v for v in row[:-1] if v is not None), Decimal()), row[-1])
        for row in zip(*parts, whole, strict=True)
        if row[-1] is not None and all(v is not None for v in row[:-1]) and all(row[:-1])
    ]
    return (
        sum(abs(abs(s) - abs(w)) <= _slack(w) for s, w in kept) / len(kept)
        if len(kept) >= 3
        else 0.0
    )


def multiplies_to(
    left: Sequence[Decimal | None],
    right: Sequence[Decimal | None],
    product: Sequence[Decimal | None],
) -> float:
    """Return the share of the rows in which left times right is the product."""
    kept = [(a * b, c) for a, b, c in zip(left, right, product, strict=True) if a and b and c]
    return (
        sum(abs(abs(p) - abs(c)) <= _slack(c) for p, c in kept) / len(kept)
        if len(kept) >= 3
        else 0.0
    )


def _slack(whole: Decimal) -> Decimal:
    return Decimal("0.02") + abs(whole) * Decimal("0.0005")
