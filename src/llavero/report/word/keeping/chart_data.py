"""Which data does a chart show? Programs write its drawing anew; the data stay."""

from collections.abc import Iterator

from lxml import etree

from llavero.report.word.markup import qualified

_ROLES = ("tx", "cat", "val", "xVal", "yVal", "bubbleSize")
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True)


def chart_data(content: bytes) -> str:
    """Return the series of a chart part as one line; of what is no chart, nothing."""
    try:
        root = etree.fromstring(content, _SAFE)
    except etree.XMLSyntaxError:
        return ""
    return "[" + "; ".join(sorted(" ".join(_series(one)) for one in _all(root))) + "]"


def _all(root: etree._Element) -> Iterator[etree._Element]:
    yield from root.iter(qualified("c:ser"))


def _series(series: etree._Element) -> Iterator[str]:
    for role in _ROLES:
        for holder in series.findall(qualified(f"c:{role}")):
            yield role
            for value in holder.iter(qualified("c:v")):
                yield _rounded(value.text or "")


def _rounded(value: str) -> str:
    """Return a number as every program would write it."""
    try:
        return f"{float(value):.6g}"
    except ValueError:
        return value
