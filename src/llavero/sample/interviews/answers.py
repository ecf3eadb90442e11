"""What did the interviewed sellers answer?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from llavero.sample.interviews.recorded import Records
from llavero.sample.interviews.script import AccountScript, Script, scripts
from llavero.sample.roster.account import Account
from llavero.sample.roster.people import Employee

PER_ACCOUNT = ("Q11", "Q12", "Q13", "Q14", "Q15", "Q16", "Q17", "Q18", "Q19", "Q20", "Q23", "Q29")
QUESTIONS = tuple(f"Q{number:02d}" for number in range(1, 43))
DESCRIBED = 5  # persons that a seller describes at an account
_FREQUENCY = ("semanal", "semanal", "quincenal", "mensual", "mensual")
_CHANNELS: Mapping[str, tuple[str, ...]] = {
    "visitas": ("Visita",),
    "llamadas": ("Llamada",),
    "videollamadas": ("Videollamada",),
    "mensajes": ("Mensaje", "Correo"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of one seller: the closed part, and what was said."""

    interview: str
    seller_code: str
    language: str
    day: date
    question: str
    account: str  # name; empty where the question is not asked per account
    value: str
    text: str


def answers(records: Records) -> tuple[Answer, ...]:
    """Return the answers of the four interviews, question after question."""
    made: list[Answer] = []
    for script in scripts():
        voice = Voice(records, script, records.company.staff.kam(script.kam))
        for question in QUESTIONS:
            made += voice.answers_to(question)
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Voice:
    """One seller in the interview."""

    records: Records
    script: Script
    seller: Employee

    def answers_to(self, question: str) -> list[Answer]:
        """Return the answer to a question, or one for each account it is asked of."""
        if question not in PER_ACCOUNT:
            value = self._general(question)
            text = self.script.texts.get(question, "")
            return [self._answer(question, "", value, text)]
        made = []
        for said in self.script.accounts:
            top = self.records.tops[said.slot]
            value = self.declared(question, said, top)
            text = said.texts.get(question, "")
            made.append(self._answer(question, top.plain_name, value, text))
        return made

    def declared(self, question: str, said: AccountScript, top: Account) -> str:
        """Return the closed part of the answer to a question on an account."""
        closed: Mapping[str, Callable[[], str]] = {
            "Q11": lambda: str(self.since(said, top)),
            "Q12": lambda: str(self.records.started(top) - said.before),
            "Q13": lambda: str(self.persons(said, top)),
            "Q14": lambda: self._described(top),
            "Q15": lambda: str(self.share(said, top)),
            "Q16": lambda: self._frequencies(top),
            "Q17": lambda: self._share_of_wallet(said, top),
            "Q19": lambda: str(said.replace),
            "Q20": lambda: f"hoy={said.now};antes={said.past}",
            "Q29": lambda: said.areas,
        }
        return closed[question]() if question in closed else ""

    def since(self, said: AccountScript, top: Account) -> int:
        """Return since which year the seller says to serve the account."""
        return self.records.started(top) - self.script.since_before.get(said.slot, 0)

    def persons(self, said: AccountScript, top: Account) -> int:
        """Return with how many persons the seller says to have dealt."""
        known = self.records.known_to_us.get(top.code, 0)
        return max(1, known + self.script.people_off.get(said.slot, 0))

    def share(self, said: AccountScript, top: Account) -> int:
        """Return which part of the own sales, in per cent, the seller says the account is."""
        recorded = self.records.share(self.seller, top)
        return max(1, round(recorded + self.script.share_off.get(said.slot, 0)))

    def _general(self, question: str) -> str:
        counted = [self.records.tops[slot].plain_name for slot in self.script.counted]
        known = {
            "Q03": str(self.seller.hired.year),
            "Q05": str(self.records.groups_served(self.seller)),
            "Q06": "|".join([str(len(counted)), ";".join(counted)]),
        }
        return known.get(question) or self.script.values.get(question, "")

    def _described(self, top: Account) -> str:
        rows = []
        for place, person in enumerate(self.records.active(top)[:DESCRIBED]):
            role = person.role
            parts = (role.function, role.role, role.influence, _FREQUENCY[place], person.sentiment)
            rows.append(";".join(str(part).lower() for part in parts))
        return " | ".join(rows)

    def _frequencies(self, top: Account) -> str:
        factor = self.script.contact_factor
        times = {
            name: round(self.records.monthly(self.seller, top, channels) * factor, 1)
            for name, channels in _CHANNELS.items()
        }
        return ";".join(f"{name}={many:g}" for name, many in times.items())

    def _share_of_wallet(self, said: AccountScript, top: Account) -> str:
        recorded = self.records.share_of_wallet(top)
        if recorded is None or "NS" in said.share:
            return said.share
        _, _, sure = said.share.partition(";")
        return f"pct={recorded};{sure}"

    def _answer(self, question: str, account: str, value: str, text: str) -> Answer:
        script = self.script
        names = {slot: top.short for slot, top in self.records.tops.items()}
        return Answer(
            interview=f"ENT-{script.code}",
            seller_code=script.code,
            language=script.language,
            day=self.records.company.span.last - timedelta(days=script.days_before_end),
            question=question,
            account=account,
            value=value,
            text=text.format_map({**names, "value": value}),
        )
