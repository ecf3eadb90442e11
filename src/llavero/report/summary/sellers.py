"""What does the summary say of what sellers tell, and of the relationships they keep?"""

from llavero.analysis.patterns.findings import Pattern
from llavero.analysis.patterns.naming import inside, named
from llavero.analysis.relationships.findings import AccountRelations, RelationAlert
from llavero.analysis.voice.findings import InterviewsHeard, Reconciled
from llavero.diagnosis.order import PROSE_PACKAGES
from llavero.diagnosis.run import Run
from llavero.prose import Prose, Text
from llavero.report.lookup import found
from llavero.report.summary.said import Said, known

SHARED = 2  # traits that the summary names


def interviews(run: Run, prose: Prose) -> Text | None:
    """Return how many were heard, what they share and how far the records bear them out."""
    said = Said(prose, [])
    heard = found(run, "voice", InterviewsHeard)
    if heard is None or not heard.valid.value:
        return None
    said.add("heard", valid=heard.valid)
    shared = _shared(run, prose)
    if shared is not None:
        said.add("shared", traits=shared)
    together = next((one for one in run.answers["voice"].all(Reconciled) if one.code is None), None)
    if together is not None and together.compared.value:
        said.add("against", compared=together.compared, agreeing=together.agreeing)
        said.add("against-far" if together.major.value else "against-near", major=together.major)
    return said.text()


def _shared(run: Run, prose: Prose) -> Text | None:
    """Return the ways of working that most sellers have, with how many."""
    found_patterns = [
        one
        for one in run.answers["patterns"].all(Pattern)
        if one.shown and one.kind in ("routine", "information", "approach")
    ]
    first = sorted(found_patterns, key=lambda one: -int(one.holders.value or 0))[:SHARED]
    if not first:
        return None
    own = Prose(prose.style, PROSE_PACKAGES["patterns"])
    told = (
        prose.say(
            "summary-trait", trait=inside(named(one.trait, own)), holders=one.holders, of=one.of
        )
        for one in first
    )
    return Text.join(told, "; ")


def relationships(run: Run, prose: Prose) -> Text | None:
    """Return how strong the relationships are, and of how many a single thread is all."""
    said = Said(prose, [])
    relations = found(run, "relationships", AccountRelations)
    if relations is None or not relations.rated.value or not known(relations.median):
        return None
    said.add("relations", rated=relations.rated, count=relations.count, median=relations.median)
    for kind in ("single", "leaver"):
        for alert in run.answers["relationships"].all(RelationAlert):
            if alert.kind == kind and alert.count.value and known(alert.sales):
                said.add(f"relations-{kind}", count=alert.count, sales=alert.sales)
    return said.text()
