"""How is it told what the sellers say of a department of which no record speaks?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.voice.findings import DepartmentSaid, InterviewsHeard
from llavero.document import Block, Heading, Paragraph
from llavero.prose import Prose, Text


def department_blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield what they say of its accounts, its time and its sales, told as declared."""
    heard, said = answer.finding(InterviewsHeard), answer.finding(DepartmentSaid)
    if heard is None or said is None or not (said.apart or said.alone):
        return
    yield Heading(prose.say("voice-department"))
    yield Paragraph(prose.say("voice-department-opening", valid=heard.valid))
    yield from (Paragraph(each) for each in _told(said, prose))
    yield Paragraph(prose.say("voice-department-wanted"))


def _told(said: DepartmentSaid, prose: Prose) -> Iterator[Text]:
    for one in said.apart:
        yield prose.say(
            f"voice-department-{one.figure}",
            low=one.low,
            high=one.high,
            low_code=Text.name(one.low_code),
            high_code=Text.name(one.high_code),
        )
    for figure, code, value in said.alone:
        yield prose.say(f"voice-department-{figure}.alone", code=Text.name(code), value=value)
