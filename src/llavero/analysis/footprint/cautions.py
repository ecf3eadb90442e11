"""What must a reader know before reading the figures?"""

from llavero.analysis.footprint.doubts import links
from llavero.analysis.footprint.facts import Facts
from llavero.analysis.footprint.findings import Caution, SalesPerKam


def cautions(facts: Facts, per_kam: SalesPerKam) -> tuple[Caution, ...]:
    """Return the cautions that apply, in the order in which they are read."""
    basis = facts.portfolios.basis
    unbalanced = facts.portfolios.unbalanced
    short = facts.first_month is not None and facts.months < facts.setting.period.months
    earlier = 0 < facts.months_before < facts.setting.before.months
    applies = (
        (facts.inferred, Caution("footprint-inferred", len(facts.today))),
        (
            not facts.supplied.staff and facts.supplied.sellers,
            Caution("footprint-ledger-sellers", 0),
        ),
        (facts.staff.outside_sales > 0, Caution("footprint-outside", facts.staff.outside_sales)),
        (
            basis != "assignments" and facts.first_month is not None,
            Caution(f"footprint-by-{basis}", 0),
        ),
        (unbalanced > 0, Caution("footprint-splits", unbalanced)),
        (_unlinked(facts) > 0, Caution("footprint-unlinked", _unlinked(facts))),
        (facts.sold.unconverted > 0, Caution("footprint-rates", facts.sold.unconverted)),
        (short, Caution("footprint-short", 0, facts.months)),
        (earlier, Caution("footprint-earlier", 0, facts.months_before)),
        (per_kam.ratio.value is not None, Caution("footprint-ratio", 0)),
    )
    return tuple(caution for holds, caution in applies if holds)


def _unlinked(facts: Facts) -> int:
    if not any(links(facts)):
        return 0
    return sum(1 for s in facts.sold.by_seller if s is not None and s not in facts.employees)
