"""Which numbers of the department's work may a person change?"""

from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter


def _limit(name: str, default: float, unit: Unit = Unit.SHARE, most: float = 1) -> Parameter:
    return Parameter(f"roles.{name}", default, -1 if unit == Unit.POINTS else 0, most, unit)


# Where a figure of the company begins to ask for somebody's work (G4, H2; expert defaults).
LIMITS: dict[str, Parameter] = {
    "internal": _limit("internal", 0.30),
    "quote": _limit("quote", 24, Unit.HOURS, 1000),
    "answer": _limit("answer", 4, Unit.HOURS, 1000),
    "service": _limit("service", 0.70),
    "dispersion": _limit("dispersion", 0.08),
    "weight": _limit("weight", 0.30),
    "technical": _limit("technical", 0.30),
    "won": _limit("won", 0.30),
    "engineering": _limit("engineering", 0.50),
    "projects": _limit("projects", 3, Unit.COUNT, 1000),
    "complaints": _limit("complaints", 0.10),
    "delivery": _limit("delivery", 0.95),
    "first-tier": _limit("first-tier", 5, Unit.ACCOUNTS, 1000),
    "wallet": _limit("wallet", 0.40),
    "records": _limit("records", 0.30),
    "contracts": _limit("contracts", 5, Unit.COUNT, 1000),
    "public": _limit("public", 1, Unit.ACCOUNTS, 1000),
    "overdue": _limit("overdue", 0.10),
    "competences": _limit("competences", 1, Unit.COUNT, 16),
    "profile": _limit("profile", 4, Unit.COUNT, 16),
    "leaving": _limit("leaving", 0.20),
    "unclaimed": _limit("unclaimed", 0.20),
    "plans": _limit("plans", 0.80),
    "margin-gap": _limit("margin-gap", -0.05, Unit.POINTS),
    "margin-slope": _limit("margin-slope", -0.01, Unit.POINTS),
    "loss": _limit("loss", 0.10),
    "covered": _limit("covered", 0.70),
    "single": _limit("single", 1, Unit.ACCOUNTS, 1000),
    "sponsor": _limit("sponsor", 2.5, Unit.RATIO, 5),
    "ahead": _limit("ahead", 0.40),
    "space": _limit("space", 0.02),
    "narrow": _limit("narrow", 0.50),
    "others": _limit("others", 0.15, Unit.POINTS),
    "credited": _limit("credited", 0.05),
    "missed": _limit("missed", 0.25),
    "unasked": _limit("unasked", 0.50),
    "stake": _limit("stake", 0.02),
    "silent": _limit("silent", 0.05),
    "largest": _limit("largest", 0.20),
    "backup": _limit("backup", 0.80),
    "leaver": _limit("leaver", 1, Unit.ACCOUNTS, 1000),
    "away": _limit("away", 4, Unit.RATIO, 5),
    "consent": _limit("consent", 1),
    "metrics": _limit("metrics", 5, Unit.COUNT, 8),
}
# How many of what one person of an area supports (G4).
RATIOS: dict[str, Parameter] = {
    name: Parameter(f"roles.per-{name}", default, 0.5, 100, Unit.RATIO)
    for name, default in {
        "sales-support": 3.5,
        "finance": 9,
        "projects": 5,
        "service": 7,
        "logistics": 10,
        "engineering": 4,
        "marketing": 10,
        "intelligence": 10,
    }.items()
}
# What a figure should reach, where that is more than not to be past its limit (methods H3).
GOALS: dict[str, Parameter] = {
    "single": _limit("goal-single", 0, Unit.ACCOUNTS, 1000),
    "leaver": _limit("goal-leaver", 0, Unit.ACCOUNTS, 1000),
    "loss": _limit("goal-loss", 0),
    "backup": _limit("goal-backup", 1),
    "plans": _limit("goal-plans", 0.95),
    "ahead": _limit("goal-ahead", 0.60),
    "wallet": _limit("goal-wallet", 0.20),
    "records": _limit("goal-records", 0.20),
    "dispersion": _limit("goal-dispersion", 0.05),
    "overdue": _limit("goal-overdue", 0.05),
    "service": _limit("goal-service", 0.90),
    "margin-slope": _limit("goal-margin-slope", 0, Unit.POINTS),
    "unasked": _limit("goal-unasked", 0),
    "metrics": _limit("goal-metrics", 8, Unit.COUNT, 8),
    "away": _limit("goal-away", 2, Unit.RATIO, 5),
    "sponsor": _limit("goal-sponsor", 4, Unit.RATIO, 5),
    "profile": _limit("goal-profile", 0, Unit.COUNT, 16),
}
LEAST_FINANCE = Parameter("roles.least-finance", 0.5, 0, 5, Unit.FTE)
SHARED = Parameter("roles.shared", 0.25, 0, 1, Unit.FTE)  # of a post, where an area is shared
# From which part of a post on there is a person for it; below, the work is shared (G4).
WHOLE = Parameter("roles.whole", 0.5, 0.01, 1, Unit.FTE)
SPAN = Parameter("roles.span", 6, 2, 30, Unit.REPORTS, whole=True)
OVERLOAD = Parameter("roles.overload", 10, 1, 14, Unit.COUNT, whole=True)  # processes (G7)
FIRST = Parameter("roles.first", 7, 1, 26, Unit.COUNT, whole=True)  # functions argued one by one

PARAMETERS = (
    *LIMITS.values(),
    *GOALS.values(),
    *RATIOS.values(),
    LEAST_FINANCE,
    SHARED,
    WHOLE,
    SPAN,
    OVERLOAD,
    FIRST,
)
