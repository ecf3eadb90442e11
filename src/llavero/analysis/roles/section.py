"""How is it told what the department does? Findings to blocks, nothing computed."""

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.roles.section_functions import functions_told, profile_told
from llavero.analysis.roles.section_relations import inside_told, outside_told
from llavero.analysis.roles.section_structure import structure
from llavero.analysis.roles.section_transition import transition_told
from llavero.document import Block
from llavero.prose import Prose


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 3 on structure, profile, functions, relations and transition."""
    missing = answer.all(MissingData)
    return (
        *structure(answer, prose),
        *profile_told(answer, prose),
        *functions_told(answer, prose),
        *inside_told(answer, prose),
        *outside_told(answer, prose),
        *transition_told(answer, prose),
        *missing_callout(missing, prose, prose.say("roles-missing")),
    )
