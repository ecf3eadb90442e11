"""Which assumptions are in force, and who changed which?"""

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
    return Chapter(prose.say("assumptions-heading"), (opening, _table(run, prose)))


def _table(run: Run, prose: Prose) -> Table:
    choices = {choice.name: choice for choice in run.choices}
    columns = (
        Column(prose.say("assumptions-what"), width=2.2),
        Column(prose.say("assumptions-value"), numeric=True, width=0.6),
        Column(prose.say("assumptions-origin"), width=1.2),
    )
    rows = tuple(
        (
            Prose(prose.style, PROSE_PACKAGES[one.analysis]).say(one.sentence),
            prose.say("cell", value=one.quantity(run.setting.value(one))),
            _origin(one, choices.get(one.name), prose),
        )
        for one in PARAMETERS
        if not one.tabled or one.name in choices
    )
    return Table(prose.say("assumptions-table"), columns, rows, prose.say("assumptions-source"))


def _origin(parameter: Parameter, choice: Choice | None, prose: Prose) -> Text:
    if choice is None:
        return prose.say("assumptions-default")
    return prose.say(
        "assumptions-because" if choice.why else "assumptions-changed",
        by=Text.name(choice.by),
        at=choice.at.date(),
        default=parameter.quantity(parameter.default),
        why=Text.name(choice.why),
    )
