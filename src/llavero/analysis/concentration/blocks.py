"""Which table tells what sales and their concentration would become?"""

from llavero.analysis.cells import cell
from llavero.analysis.concentration.findings import Scenario, WhatIfs
from llavero.document import Column, Table
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

FIGURES = ("sales", "change", "cr1", "cr5", "hhi", "effective")


def case_table(found: WhatIfs, prose: Prose) -> Table:
    """Return what sales and their concentration would become, case by case."""
    columns = (
        Column(prose.say("concentration-if-case"), width=2.2),
        *(Column(prose.say(f"concentration-if-{name}"), numeric=True) for name in FIGURES),
        Column(prose.say("concentration-if-band")),
    )
    rows = tuple(_row(one, found, prose) for one in found.scenarios)
    return Table(prose.say("concentration-if-table"), columns, rows, prose.say("source-ledger"))


def _row(one: Scenario, found: WhatIfs, prose: Prose) -> tuple[Text, ...]:
    band = prose.say(f"concentration-if-band-{one.band}") if one.band else prose.say("no-value")
    return (
        _case(one, found, prose),
        *(cell(getattr(one, name), prose) for name in FIGURES),
        band,
    )


def _case(one: Scenario, found: WhatIfs, prose: Prose) -> Text:
    sentence = f"concentration-if-case-{one.case}"
    if one.case == "fall":
        return prose.say(sentence, part=Share(found.fall))
    if one.case == "new":
        return prose.say(sentence, part=Share(found.new))
    return prose.say(sentence)
