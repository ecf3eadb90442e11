"""Which assumptions are in force, and who changed which?"""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from llavero.diagnosis.choices import Choice
from llavero.diagnosis.order import PROSE_PACKAGES
from llavero.diagnosis.parameters import PARAMETERS
from llavero.diagnosis.run import Run
from llavero.document import Chapter, Column, Paragraph, Table
from llavero.foundation.parameter import Parameter
from llavero.prose import Prose, Text


def assumptions_chapter(run: Run, prose: Prose) -> Chapter:
    """Return the annex of the parameters of the run: who changed which, and when."""
    opening = Paragraph(prose.say("assumptions", changed=len(run.choices)))
    choices = {choice.name: choice for choice in run.choices}
    changed = [one for one in PARAMETERS if one.name in choices]
    default = [one for one in PARAMETERS if not one.tabled and one.name not in choices]
    tables = ((_changed(changed, choices, run, prose),) if changed else ()) + (
        (_default(default, run, prose),) if default else ()
    )
    return Chapter(prose.say("assumptions-heading"), (opening, *tables))


def _changed(
    parameters: Sequence[Parameter], choices: Mapping[str, Choice], run: Run, prose: Prose
) -> Table:
    columns = (
        Column(prose.say("assumptions-what"), width=2.2),
        Column(prose.say("assumptions-value"), numeric=True, width=0.6),
        Column(prose.say("assumptions-origin"), width=1.2),
    )
    rows = tuple(
        (*_told(one, run, prose), _origin(one, choices[one.name], prose)) for one in parameters
    )
    source = prose.say("assumptions-source")
    return Table(prose.say("assumptions-changed-table"), columns, rows, source)


def _default(parameters: Sequence[Parameter], run: Run, prose: Prose) -> Table:
    """Return the parameters nobody changed, two on a row: the first half reads down the left."""
    columns = (
        Column(prose.say("assumptions-what"), width=2.6),
        Column(prose.say("assumptions-value"), numeric=True, width=0.6),
    )
    told = [_told(one, run, prose) for one in parameters]
    half = -(-len(told) // 2)
    left, right = told[:half], told[half:]
    empty = (Text.join(()), Text.join(()))
    rows = tuple((*one, *other) for one, other in zip_longest(left, right, fillvalue=empty))
    source = prose.say("assumptions-source")
    return Table(prose.say("assumptions-default-table"), columns * 2, rows, source)


def _told(parameter: Parameter, run: Run, prose: Prose) -> tuple[Text, Text]:
    value = parameter.quantity(run.setting.value(parameter))
    name = Prose(prose.style, PROSE_PACKAGES[parameter.analysis]).say(parameter.sentence)
    return name, prose.say("cell", value=value)


def _origin(parameter: Parameter, choice: Choice, prose: Prose) -> Text:
    return prose.say(
        "assumptions-because" if choice.why else "assumptions-changed",
        by=Text.name(choice.by),
        at=choice.at.date(),
        default=parameter.quantity(parameter.default),
        why=Text.name(choice.why),
    )
