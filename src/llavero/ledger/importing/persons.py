"""By which code is each row of a staff list known, where it brings none or shares one?

A post that nobody holds has a name in no list, or a word in its place; and in a list without
codes two people may have one name.
"""

from collections.abc import Mapping

from llavero.ledger.importing.parsing import MARGIN
from llavero.ledger.sources.sql import text

# What stands in place of a name where nobody holds the post: the whole cell, without accents.
VACANT = (
    r"[\W_]*((plaza|puesto|posicion|post|position|headcount)[\W_]+)?"
    r"(vacante?s?|vacancy|vacancies|tb[hdca]|to be (hired|defined|determined|confirmed|announced)|"
    r"por (contratar|cubrir|definir|asignar|ocupar)|sin (asignar|cubrir|ocupar|titular)|"
    r"desocupad[oa]|disponible|unfilled|unassigned|open|abierta|open (position|headcount|req|role)|"
    r"nueva plaza|new hire)"
    r"([\W_]+(plaza|puesto|posicion|post|position|headcount))?[\W\d_]*"
)


def is_vacant(value: str) -> str:
    """Return the SQL of whether a text in place of a name says that nobody holds the post."""
    bare = f"lower(strip_accents(trim({value}, {text(MARGIN)})))"
    return f"coalesce(regexp_full_match({bare}, {text(VACANT)}), false)"


def code_of_person(values: Mapping[str, str], made: str, *, named: bool) -> str:
    """Return the SQL of the code of a row of a staff list.

    values   column -> SQL of its text
    made     SQL of a code made from file and row, for a vacant post that brings none
    named    the list has no codes: the names stand for them
    """
    code, name = values["employee_id"], values.get("name", values["employee_id"])
    post = [f"{values[c]} IS NOT NULL" for c in ("job_title", "dept") if c in values]
    nobody = f"({name} IS NULL AND {' AND '.join(post)})" if len(post) > 1 else "false"
    own = _told_apart(code, values) if named else code
    return (
        f"CASE WHEN {is_vacant(code)} THEN {made} "
        f"WHEN {code} IS NULL AND ({is_vacant(name)} OR {nobody}) THEN {made} ELSE {own} END"
    )


def _told_apart(name: str, values: Mapping[str, str]) -> str:
    """Return the SQL of a name, followed by post or department where two people have it."""
    whens = [
        f"WHEN min({other}) OVER (PARTITION BY {name}) <> max({other}) OVER (PARTITION BY {name}) "
        f"THEN {name} || coalesce(' (' || {other} || ')', '')"
        for other in (values[c] for c in ("job_title", "dept") if c in values)
    ]
    return f"CASE {' '.join(whens)} ELSE {name} END" if whens else name
