"""Which figures does an answer give?"""

from collections.abc import Mapping
from dataclasses import dataclass

from llavero.analysis.stage_cards import STAGES
from llavero.analysis.voice.records import Records
from llavero.foundation.measure import Measure, Source
from llavero.interview.answers import Interview
from llavero.ledger.names import plain

PLANS: Mapping[str, str] = {
    "no": "plan-none",
    ">12 m": "plan-old",
    "≤12 m": "plan-year",
    "≤3 m": "plan-quarter",
}
BASES: Mapping[str, str] = {
    "línea de producto": "product",
    "tipo de cliente": "segment",
    "zona geográfica": "geography",
    "cuentas con nombre": "named-account",
    "otra": "other",
}
PER_CENT = frozenset({"M14.said", "Q09", "Q17", "Q37.discount", "Q39"})
TENTHS = frozenset({"Q33"})
NONE = frozenset({"ninguna", "ninguno", "nadie", "none", "nobody", "no"})
SINCE = frozenset({"M13.said", "Q03", "Q12"})  # a year: how long ago it is
# figure -> question and part of it that it is
NUMBERS: Mapping[str, tuple[str, str]] = {
    "M11.said": ("Q06", "count"),
    "M12.said": ("Q13", "value"),
    "M13.said": ("Q11", "value"),
    "M14.said": ("Q15", "value"),
    "Q03": ("Q03", "value"),
    "Q04.sales": ("Q04", "ventas"),
    "Q04.key": ("Q04", "clave"),
    "Q05": ("Q05", "value"),
    "Q09": ("Q09", "value"),
    "Q10.customer": ("Q10", "frente"),
    "Q10.preparation": ("Q10", "prep"),
    "Q10.internal": ("Q10", "interna"),
    "Q10.administration": ("Q10", "admin"),
    "Q12": ("Q12", "value"),
    "Q16.visits": ("Q16", "visitas"),
    "Q16.calls": ("Q16", "llamadas"),
    "Q16.video": ("Q16", "videollamadas"),
    "Q16.messages": ("Q16", "mensajes"),
    "Q17": ("Q17", "pct"),
    "Q19": ("Q19", "value"),
    "Q31": ("Q31", "value"),
    "Q33": ("Q33", "value"),
    "Q37.discount": ("Q37", "pct"),
    "Q37.days": ("Q37", "dias"),
    "Q39": ("Q39", "pct"),
    "Q40": ("Q40", "value"),
    "Q41": ("Q41", "value"),
}
WORDS: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "Q08": ("Q08", "value", BASES),
    "Q20": ("Q20", "hoy", STAGES),
    "Q20.before": ("Q20", "antes", STAGES),
    "Q28": ("Q28", "value", PLANS),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One interview, as figures."""

    interview: Interview
    records: Records

    @property
    def code(self) -> str:
        """Return the code of the seller."""
        return self.interview.seller_code

    def scope(self, account: str = "") -> str:
        """Return the scope of a figure of the seller, or of one of the accounts."""
        own = f"interview:{self.code}"
        return f"{own}/group:{self.records.group(account)}" if account else own

    def figure(self, id: str, account: str = "") -> Measure:
        """Return what was answered as a figure; without it, why there is none."""
        question, part = (NUMBERS.get(id) or WORDS[id])[:2]
        value = self._word(id, account) if id in WORDS else self._number(id, account)
        return self.of(id, value, self._because(question, part, account), account=account)

    def of(
        self,
        id: str,
        value: int | float | str | None,
        because: str,
        *,
        account: str = "",
        more: str = "",
        n: int | None = None,
    ) -> Measure:
        """Return a figure that rests on answers."""
        sheet = self.records.sheet.of_a_day()
        scope = self.scope(account) + more
        return sheet.figure(id, value, because, scope=scope, n=n, source=Source.INTERVIEW)

    def described(self, account: str) -> Measure:
        """Return how many persons were described at an account (Q14)."""
        found = self.interview.answer("Q14", account)
        rows = len(found.closed.rows) if found and found.closed.rows else None
        return self.of("Q14", rows, self._because("Q14", "value", account), account=account)

    def areas(self, account: str) -> Measure:
        """Return how many areas of ours were named at an account (Q29)."""
        answered = bool(self.interview.listed("Q29", "value", account))
        named = len(self.areas_named(account)) if answered else None
        return self.of("Q29", named, self._because("Q29", "value", account), account=account)

    def areas_named(self, account: str) -> tuple[str, ...]:
        """Return the areas of ours that were named at an account; "none" names none."""
        said = self.interview.listed("Q29", "value", account)
        return tuple(one for one in said if plain(one) not in NONE)

    def dealings(self, account: str) -> Measure:
        """Return how often a month, over all channels (Q16)."""
        parts = [
            self.interview.number("Q16", part, account)
            for part in ("visitas", "llamadas", "videollamadas", "mensajes")
        ]
        known = [part for part in parts if part is not None]
        total = sum(known) if known else None
        because = self._because("Q16", "visitas", account)
        return self.of("Q16.dealings", total, because, account=account)

    def _number(self, id: str, account: str) -> float | None:
        question, part = NUMBERS[id]
        value = self.interview.number(question, part, account)
        if value is None:
            return None
        if id in PER_CENT:
            return value / 100
        if id in TENTHS:
            return value / 10
        return _whole(self.records.day.year - value if id in SINCE else value)

    def _word(self, id: str, account: str) -> str | None:
        question, part, words = WORDS[id]
        said = self.interview.chosen(question, part, account)
        return words.get(said) if said else None

    def _because(self, question: str, part: str, account: str) -> str:
        """Return why an answer gives no figure: nobody is pressed, and each reason is told."""
        found = self.interview.answer(question, account)
        if found is None or not found.given:
            return "not-answered"
        if found.refused:
            return "answer-refused"
        if found.closed.unknown:
            return "answer-not-known"
        return "answer-unreadable" if found.fault else "answer-only-words"


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value
