"""Which files does the fictional company hand over?"""

from pathlib import Path

from llavero.sample.company import Company
from llavero.sample.files.ledger_files import write_ledger
from llavero.sample.files.programme_files import write_costs, write_programme
from llavero.sample.files.relationship_files import write_relationships
from llavero.sample.files.roster_files import write_customers, write_rates, write_staff


def write_files(company: Company, folder: Path) -> list[Path]:
    """Write everything that is to be imported and return the paths."""
    return [
        *write_ledger(company, folder),
        write_customers(company, folder),
        write_rates(company, folder),
        write_staff(company, folder),
        write_programme(company, folder),
        *write_relationships(company, folder),
        write_costs(company, folder),
    ]
