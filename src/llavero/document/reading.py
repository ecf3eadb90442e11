"""How are sentences gathered into paragraphs that can be read?"""

from collections.abc import Iterable, Iterator

from llavero.document.blocks import Paragraph
from llavero.prose import Text

WORDS = 115  # of a paragraph at most: one that is longer is not read to its end


def paragraphs(said: Iterable[Text], citations: tuple[str, ...] = ()) -> Iterator[Paragraph]:
    """Yield the sentences in as few paragraphs as hold them; the last bears the citations."""
    held: list[Text] = []
    for one in said:
        if held and _words([*held, one]) > WORDS:
            yield Paragraph(Text.join(held))
            held = []
        held.append(one)
    if held:
        yield Paragraph(Text.join(held), citations)


def _words(texts: Iterable[Text]) -> int:
    return sum(len(str(text).split()) for text in texts)
