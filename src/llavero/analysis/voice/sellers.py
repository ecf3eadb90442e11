"""What does one seller say?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from llavero.analysis.heard import areas_rated
from llavero.analysis.voice.findings import (
    ClientHeard,
    Company,
    Compared,
    Hours,
    Information,
    KeyAccounts,
    SellerHeard,
    Support,
)
from llavero.analysis.voice.quotes import Known, quote, quotes
from llavero.analysis.voice.recorded import OnRecord
from llavero.analysis.voice.records import Records
from llavero.analysis.voice.said import Said
from llavero.foundation.measure import Measure
from llavero.interview.answers import Interview
from llavero.interview.validity import Verdict

FEW_CONTACTS = 2
RANKS = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Heard:
    """An interview, its verdict, and what is on record of who speaks."""

    interview: Interview
    verdict: Verdict
    known: OnRecord
    compared: tuple[Compared, ...]

    @property
    def said(self) -> Said:
        """Return the interview as figures."""
        return Said(self.interview, self.known.records)

    def recorded(self, figure: str, account: str) -> Measure:
        """Return what is on record of a figure that was asked of an account."""
        scope = self.said.scope(account)
        return next(
            row.recorded
            for row in self.compared
            if row.figure == figure and row.recorded.scope == scope
        )


def seller_heard(heard: Heard, others: Mapping[str, frozenset[str]]) -> SellerHeard:
    """Return what one seller says.

    others   code -> groups that others answer for
    """
    interview, said, records = heard.interview, heard.said, heard.known.records
    names = Known(frozenset(records.names.values()), records.persons)
    clients = tuple(_client(heard, account, others, names) for account in interview.accounts)
    contacts = [(one.name, one.contacts) for one in clients]
    years = [(one.name, one.years) for one in clients]
    shares = [(one.name, one.share) for one in clients]
    return SellerHeard(
        code=said.code,
        language=interview.language,
        valid=heard.verdict.valid,
        partial=heard.verdict.partial,
        known_by=heard.known.speaker.known_by,
        post=interview.chosen("Q02"),
        years_here=said.figure("Q03"),
        years_sales=said.figure("Q04.sales"),
        years_key=said.figure("Q04.key"),
        portfolio=said.figure("Q05"),
        criteria=interview.listed("Q07"),
        key=_key_accounts(heard),
        clients=clients,
        contacts_mean=_over(said, "M12.said_mean", contacts, fmean),
        contacts_most=_extreme(contacts, max),
        contacts_least=_extreme(contacts, min),
        narrow=sum(isinstance(f.value, int) and f.value <= FEW_CONTACTS for _, f in contacts),
        years_mean=_over(said, "M13.said_mean", years, fmean),
        years_most=_extreme(years, max),
        top=_extreme(shares, max),
        share_sum=_over(said, "M14.said_sum", shares, sum),
        visits_sum=_over(said, "Q16.visits_sum", [(c.name, c.visits) for c in clients], sum),
        recorded_in=interview.listed("Q26", "where"),
        plan=said.figure("Q28"),
        hours=_hours(said),
        information=Information(_sources(interview), said.figure("Q31"), said.figure("Q33")),
        company=_company(said),
        quotes=quotes(interview, names),
        refused=_questions(interview, lambda answer: answer.refused),
        not_known=_questions(interview, lambda answer: bool(answer.closed.unknown)),
        blank=not any(a.given for a in interview.answers if a.question != "Q01"),
    )


def _client(
    heard: Heard, account: str, others: Mapping[str, frozenset[str]], names: Known
) -> ClientHeard:
    said, interview, records = heard.said, heard.interview, heard.known.records
    group = records.group(account)
    return ClientHeard(
        name=records.name(group),
        missed=bool(records.known) and group not in records.known,
        shared_with=tuple(code for code, groups in others.items() if group in groups),
        contacts=said.figure("M12.said", account),
        contacts_recorded=heard.recorded("contacts", account),
        years=said.figure("M13.said", account),
        years_recorded=heard.recorded("years", account),
        share=said.figure("M14.said", account),
        share_recorded=heard.recorded("share", account),
        visits=said.figure("Q16.visits", account),
        calls=said.figure("Q16.calls", account),
        video=said.figure("Q16.video", account),
        messages=said.figure("Q16.messages", account),
        wallet=said.figure("Q17", account),
        replacing=said.figure("Q19", account),
        stage=said.figure("Q20", account),
        stage_before=said.figure("Q20.before", account),
        plan=said.figure("Q28", account),
        areas=said.areas_named(account),
        different=quote(interview, "Q23", account, names),
    )


def _key_accounts(heard: Heard) -> KeyAccounts:
    interview, records = heard.interview, heard.known.records
    on_record = heard.known.key_groups()
    answered = frozenset(records.group(account) for account in interview.accounts)
    against = answered if on_record is None else on_record
    named = {name: _meant(name, against, records) for name in interview.listed("Q06", "accounts")}
    # What several accounts may be called names none of them, and none is then forgotten.
    groups = {next(iter(found)) for found in named.values() if len(found) == 1}
    spoken = frozenset().union(*named.values())
    matched = [records.name(g) for g in sorted(groups & against, key=records.name)]
    sold = records.credits.get(heard.known.speaker.seller or "", {})
    left = sorted(against - spoken, key=lambda g: (-sold.get(g, 0.0), records.name(g)))
    forgotten = [records.name(g) for g in left]
    added = [name for name, found in named.items() if not found & against]
    recorded = next(row.recorded for row in heard.compared if row.figure == "key")
    return KeyAccounts(
        said=heard.said.figure("M11.said"),
        recorded=recorded,
        matched=tuple(matched) if named else (),
        forgotten=tuple(forgotten) if named else (),
        added=tuple(added),
        unheard=tuple(name for name in added if records.known and not named[name] & records.known),
        against="key" if on_record is not None else "answered" if against else "nothing",
    )


def _meant(said: str, against: frozenset[str], records: Records) -> frozenset[str]:
    """Return the groups that a name said from memory may mean: by its whole, else by its part."""
    whole = records.meant(said)
    return frozenset({whole}) if whole else records.meant_among(said, against)


def _hours(said: Said) -> Hours:
    parts = [
        said.figure(f"Q10.{part}")
        for part in ("customer", "preparation", "internal", "administration")
    ]
    known = [figure.value for figure in parts if isinstance(figure.value, int | float)]
    because = next((r for figure in parts for r in figure.reasons), "not-answered")
    week = float(sum(known)) if len(known) == len(parts) else None
    front = parts[0].value
    share = front / week if week and isinstance(front, int | float) else None
    return Hours(
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        said.of("Q10.week", week, because),
        said.of("Q10.customer_share", share, because),
        said.figure("Q09"),
    )


def _company(said: Said) -> Company:
    rated = said.interview.answer("Q38")
    supports = []
    for area in areas_rated():
        rating = rated.closed.number(area) if rated else None
        if rating is not None:
            supports.append(Support(area, said.of("Q38", int(rating), "", more=f"/area:{area}")))
    return Company(
        discount=said.figure("Q37.discount"),
        approval=said.figure("Q37.days"),
        supports=tuple(supports),
        variable=said.figure("Q39"),
        risk=said.figure("Q40"),
        conflicts=said.figure("Q41"),
    )


def _sources(interview: Interview) -> tuple[str, ...]:
    ranked = (interview.chosen("Q32", rank) for rank in RANKS)
    return tuple(source for source in ranked if source)


def _over(
    said: Said,
    id: str,
    named: Sequence[tuple[str, Measure]],
    how: Callable[[Iterable[float]], float],
) -> Measure:
    """Return a mean or a sum over the clients of whom the figure is known."""
    values = [float(f.value) for _, f in named if isinstance(f.value, int | float)]
    because = next((reason for _, figure in named for reason in figure.reasons), "no-accounts-said")
    return said.of(id, how(values) if values else None, because, n=len(values))


def _extreme(
    named: Sequence[tuple[str, Measure]], which: Callable[..., tuple[str, Measure]]
) -> tuple[str, Measure] | None:
    known = [one for one in named if isinstance(one[1].value, int | float)]
    return which(known, key=lambda one: one[1].value) if known else None


def _questions(interview: Interview, holds: Callable[..., bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(a.question for a in interview.answers if holds(a)))
