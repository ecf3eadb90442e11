"""How are the interviews handed over, and the key to whose they are, apart?"""

from pathlib import Path

from llavero.sample.company import Company
from llavero.sample.files.columns import dates, text
from llavero.sample.files.csv_file import ISO, write_csv
from llavero.sample.interviews.answers import answers
from llavero.sample.interviews.recorded import Records
from llavero.sample.interviews.script import scripts


def write_interviews(records: Records, folder: Path) -> Path:
    """Write the answers, one row each, in the form in which interviews are captured."""
    company, given = records.company, answers(records)
    path = folder / "entrevistas.csv"
    columns = [
        text("interview_id", [a.interview for a in given]),
        text("company", [company.legal_name for _ in given]),
        text("seller_code", [a.seller_code for a in given]),
        text("language", [a.language for a in given]),
        dates("date", [a.day for a in given]),
        text("question_id", [a.question for a in given]),
        text("account", [a.account for a in given]),
        text("value", [a.value for a in given]),
        text("text", [a.text for a in given]),
    ]
    write_csv(path, columns, ISO)
    return path


def write_interview_key(company: Company, folder: Path) -> Path:
    """Write whose each code is. It stays with the interviewer: it is not for the import."""
    path = folder / "confidencial" / "claves_de_entrevista.csv"
    path.parent.mkdir(exist_ok=True)
    columns = [
        text("Clave de entrevista", [s.code for s in scripts()]),
        text("No. empleado", [company.staff.kam(s.kam).code for s in scripts()]),
    ]
    write_csv(path, columns, ISO)
    return path
