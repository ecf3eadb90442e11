"""What does any Word document say, whoever wrote it?"""

from pathlib import Path

from llavero.report.brief.manuscript import Manuscript
from llavero.report.word.reading.archive import NotWordDocument, opened
from llavero.report.word.reading.body import body_blocks
from llavero.report.word.reading.boxes import gathered, paged

__all__ = ["NotWordDocument", "read"]


def read(path: Path) -> Manuscript:
    """Return the lines, tables and drawings of a .docx, in order.

    Raises NotWordDocument if the file is not there, or is no .docx that can be read.
    """
    return Manuscript(paged(gathered(body_blocks(opened(path)))))
