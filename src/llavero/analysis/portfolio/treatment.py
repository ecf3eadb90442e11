"""What is done with each category under administration, selection, categorisation and relation?"""

from collections.abc import Mapping

from llavero.analysis.portfolio.findings import Category, Treatment
from llavero.analysis.portfolio.parameters import TIERS
from llavero.document import Column, Table
from llavero.foundation.measure import Measure
from llavero.foundation.values import Points, Share
from llavero.prose import Prose, Text

HEADINGS = ("administration", "selection", "categorisation", "relation")
# Whose promise of service each category speaks of: a place in TIERS.
LEVEL: Mapping[Category, int] = {"strategic": 0, "star": 1, "status": 1, "streamline": 2}


def treatment_table(treatment: Treatment, prose: Prose) -> Table:
    """Return the strategy of each category that has accounts."""
    columns = (
        Column(prose.say("portfolio-column-category"), width=0.8),
        *(Column(prose.say(f"portfolio-column-{one}"), width=1.3) for one in HEADINGS),
    )
    rows = tuple(
        _row(category, accounts, treatment, prose)
        for category, accounts in zip(treatment.categories, treatment.accounts, strict=True)
    )
    source = prose.say("portfolio-source-assumptions")
    return Table(prose.say("portfolio-treatment-table"), columns, rows, source)


def _row(
    category: Category, accounts: Measure, treatment: Treatment, prose: Prose
) -> tuple[Text, ...]:
    facts = _facts(category, treatment)
    return (
        prose.say(f"portfolio-name-{category}", accounts=accounts),
        *(prose.say(f"portfolio-do-{category}-{heading}", **facts) for heading in HEADINGS),
    )


def _facts(category: Category, treatment: Treatment) -> dict[str, object]:
    at = LEVEL.get(category, 0)
    return {
        "first": Text.name(TIERS[0]),
        "second": Text.name(TIERS[1]),
        "third": Text.name(TIERS[2]),
        "hours": round(treatment.hours[at]),
        "visits": round(treatment.visits[at]),
        "reviews": round(treatment.reviews[at]),
        "sponsor": round(treatment.sponsor[at]),
        "firm": Share(treatment.firm),
        "large": Share(treatment.large),
        "gain": Points(treatment.star_gain),
        "conditions": treatment.exit_conditions,
        "least": treatment.exit_months[0],
        "most": treatment.exit_months[1],
    }
