"""How is a fault of an answer said to a person?"""

from collections.abc import Mapping

from llavero.foundation.values import Name, Ratio, decimals_of
from llavero.interview.answers import Fault
from llavero.prose import Prose, Text

YEARS = frozenset({"since", "joined", "year"})  # written without a mark of thousands
PACKAGE = "llavero.interview"


def told(fault: Fault, prose: Prose) -> Text:
    """Return a fault as a sentence: which question, of which account, what is wrong."""
    facts = {
        name: _fact(name, fact) for name, fact in (fault.facts or {}).items() if fact is not None
    }
    rule = prose.say(f"rule-{_rule(fault.rule, facts)}", **facts)
    if fault.account:
        account = Name(fault.account)
        return prose.say("rule-place-account", question=fault.question, account=account, rule=rule)
    return prose.say("rule-place", question=fault.question, rule=rule)


def _rule(rule: str, facts: Mapping[str, object]) -> str:
    """Return the rule as it is said: a range that is open on one side names the other."""
    if rule != "out-of-range" or {"least", "most"} <= facts.keys():
        return rule
    return "too-little" if "least" in facts else "too-much"


def _fact(name: str, fact: object) -> object:
    if name in YEARS and isinstance(fact, float):
        return str(int(fact))
    if isinstance(fact, float):
        decimals = decimals_of(fact)
        return Ratio(fact, decimals) if decimals else int(fact)
    return fact
