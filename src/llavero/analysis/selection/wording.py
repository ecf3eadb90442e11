"""In which words are criteria, gates and reasons said?"""

from collections.abc import Sequence

from llavero.analysis.selection.findings import Account
from llavero.prose import Prose, Text, Unsigned

HARDLY = 0.05  # points, which are printed with one decimal


def joined(parts: Sequence[Text], prose: Prose) -> Text:
    """Return the parts as a list in a sentence: "a, b and c"."""
    if len(parts) < 2:
        return Text.join(parts)
    before = Text.join(parts[:-1], ", ")
    return prose.say("selection-and", before=before, last=parts[-1])


def criteria_named(criteria: Sequence[str], prose: Prose) -> Text:
    """Return the names of criteria as a list in a sentence."""
    return joined([prose.say(f"selection-{one}") for one in criteria], prose)


def reason(account: Account, prose: Prose) -> Text:
    """Return in one sentence what decided of an account, and what is to be checked of it."""
    said = [_decision(account, prose)]
    if account.doubtful:
        said.append(prose.say("selection-why-doubtful"))
    if account.unknown:
        gates = joined([prose.say(f"selection-gate-{g.lower()}") for g in account.unknown], prose)
        said.append(prose.say("selection-verify", gates=gates))
    return Text.join(said)


def _decision(account: Account, prose: Prose) -> Text:
    if account.decided is not None:
        return _decided(account, prose)
    if account.proposal == "barred":
        gates = joined([prose.say(f"selection-gate-{g.lower()}") for g in account.failed], prose)
        return prose.say("selection-why-barred", gates=gates)
    strong, weak = (criteria_named(one, prose) for one in (account.strong, account.weak))
    gap = Unsigned(account.gap) if account.gap.value is not None else None
    if gap is None:
        return prose.say("selection-why-none")
    beyond = _beyond(float(str(account.gap.value)))
    return prose.say(
        f"selection-why-{account.proposal}-{beyond}",
        gap=gap,
        strong=strong,
        strongs=len(account.strong),
        weak=weak,
        weaks=len(account.weak),
    )


def _beyond(gap: float) -> str:
    """Return on which side of the line an account is, as far as what is printed tells."""
    if abs(gap) < HARDLY:
        return "at"
    return "above" if gap > 0 else "below"


def _decided(account: Account, prose: Prose) -> Text:
    decided = account.decided
    assert decided is not None, "only asked of accounts that were decided of"
    sentence = f"selection-decided-{decided.kind}"
    return prose.say(
        sentence if decided.on else f"{sentence}-undated",
        by=Text.name(decided.by) if decided.by else prose.say("selection-somebody"),
        on=decided.on or "",
        why=Text.name(decided.why) if decided.why else prose.say("selection-no-reason"),
    )
