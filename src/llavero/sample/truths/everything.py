"""All that is true of one company, in the order in which people read it."""

from llavero.sample.files.ledger_files import TWICE, UNDATED, label
from llavero.sample.interviews.recorded import Records
from llavero.sample.truths.accounts import account_truths
from llavero.sample.truths.department import department_truths
from llavero.sample.truths.figures import Figures
from llavero.sample.truths.problems import problem_truths
from llavero.sample.truths.relationships import relationship_truths
from llavero.sample.truths.sales import sales_truths
from llavero.sample.truths.testimony import testimony_truths
from llavero.sample.truths.truth import Truth


def all_truths(records: Records) -> tuple[Truth, ...]:
    """Return every planted truth of a company."""
    figures = Figures(records.company)
    return (
        *_rows(records),
        *department_truths(records.company),
        *sales_truths(figures),
        *account_truths(figures),
        *relationship_truths(records, figures),
        *testimony_truths(records),
        *problem_truths(records, figures),
    )


def _rows(records: Records) -> list[Truth]:
    """Return the rows of each year's ledger that are to be kept, and set aside."""
    company = records.company
    starts = company.span.month_starts
    made = {}
    for year, spoilt in enumerate((UNDATED, TWICE, 0)):
        inside = (company.lines.day >= starts[12 * year]) & (
            company.lines.day < starts[12 * year + 12]
        )
        made[label(company, year)] = {"kept": int(inside.sum()), "set_aside": spoilt}
    return [Truth("import.ledger-rows", made, ("erp_ventas",))]
