"""Interviews drawn as the rows of a table, from a whole one of which some answers are changed."""

from collections.abc import Mapping

from tests.interview.tables import WHOLE

COLUMNS = "interview_id | seller_code | date | language | question_id | account_id | value | text"


class Spoken:
    """Draws interviews: `spoken({"Q13_Aceros": "9"}, {"code": "V02"})`; None leaves one out.

    A text is given as a pair: `{"Q36": ("", "Con datos.")}`. `account` renames the account.
    """

    QUESTIONS = tuple(f"{q}_{account}" if account else q for q, account in WHOLE)

    def __call__(self, *interviews: Mapping[str, object]) -> list[str]:
        """Return the lines of the drawing."""
        lines = [COLUMNS, "-+-"]
        for changed in interviews:
            lines += self._lines(dict(changed))
        return lines

    def _lines(self, changed: dict[str, object]) -> list[str]:
        code = changed.pop("code", "V01")
        id = changed.pop("id", f"E-{code}")
        day = changed.pop("day", "2026-10-06")
        language = changed.pop("language", "es")
        account = changed.pop("account", "Aceros")
        said: dict[tuple[str, str], tuple[object, object]] = dict(WHOLE)
        for name, value in changed.items():
            question, _, of = name.partition("_")
            if value is None:
                said.pop((question, of))
            else:
                said[question, of] = value if isinstance(value, tuple) else (value, "")
        lines = []
        for (question, of), pair in said.items():
            value, text = pair
            named = account if of == "Aceros" else of
            cells = (id, code, day, language, question, named, value, text)
            lines.append(" | ".join(str(cell).replace("|", "¦") for cell in cells))
        return lines


spoken = Spoken()
