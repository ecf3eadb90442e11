"""Which files does the fictional company hand over?"""

from pathlib import Path

from llavero.sample.files.interview_files import write_interview_key, write_interviews
from llavero.sample.files.ledger_files import write_ledger
from llavero.sample.files.programme_files import write_costs, write_programme
from llavero.sample.files.relationship_files import write_relationships
from llavero.sample.files.roster_files import write_customers, write_rates, write_staff
from llavero.sample.interviews.recorded import Records


def write_files(records: Records, folder: Path) -> tuple[Path, ...]:
    """Write what is to be imported into `folder`, what is not beside it; return the former."""
    company = records.company
    write_interview_key(company, folder.parent)
    return (
        *write_ledger(company, folder),
        write_customers(company, folder),
        write_rates(company, folder),
        write_staff(company, folder),
        write_programme(company, folder),
        *write_relationships(records, folder),
        write_costs(company, folder),
        write_interviews(records, folder),
    )
