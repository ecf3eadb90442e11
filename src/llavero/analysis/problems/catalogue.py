"""Which problems may the department of key accounts meet? The entries of methods H2, in order."""

from collections.abc import Mapping
from dataclasses import dataclass

SHORT, MIDDLE, LONG = 1, 2, 3  # how long its first strategies take (methods H3), as effort


@dataclass(frozen=True, slots=True)
class Entry:
    """A problem of the catalogue. Its name is the sentence `problem-p01` of the prose."""

    id: str
    effort: int  # of its cheapest strategy, 1 to 3
    references: tuple[str, ...] = ()
    floor: int = 1  # least severity, whatever accounts it touches


ENTRIES: tuple[Entry, ...] = (
    Entry("P01", LONG, ("saboo2017", "irvine2016", "iasb2006")),
    Entry("P02", MIDDLE, ("woodburn2011", "boles1999")),
    Entry("P03", MIDDLE, ("capon2001", "wilson2014b")),
    Entry("P04", SHORT, ("talley1961", "davies2014")),
    Entry("P05", SHORT, ("palmatier2007",), floor=3),
    Entry("P06", MIDDLE, ("palmatier2008",)),
    Entry("P07", MIDDLE, ("bendapudi2002",)),
    Entry("P08", SHORT, ("speakman2012",)),
    Entry("P09", SHORT, ("workman2003", "homburg2002")),
    Entry("P10", SHORT, ("kempeners1999",)),
    Entry("P11", MIDDLE, ("marcoscuevas2014", "leischnig2018")),
    Entry("P12", MIDDLE, ("piercy2006a",)),
    Entry("P13", MIDDLE, ("kaplan2001", "niraj2001")),
    Entry("P14", MIDDLE, ("wetzel2014",)),
    Entry("P15", MIDDLE, ("homburg2008", "jobber2012")),
    Entry("P16", SHORT, ("ryals2007",)),
    Entry("P17", LONG, ("davies2014", "woodburn2011")),
    Entry("P18", LONG, ("millman1996",)),
    Entry("P19", MIDDLE, ("salojarvi2010",)),
    Entry("P20", MIDDLE, ("workman2003", "brehmer2009")),
    Entry("P21", MIDDLE, ("mcdonald1998",)),
    Entry("P22", LONG, ("millman1995",)),
    Entry("P23", LONG, ("piercy2006a",)),
    Entry("P24", SHORT),
    Entry("P25", MIDDLE, ("olsen1997", "pardo1997")),
    Entry("P26", LONG, ("shapiro1984", "homburg2002")),
    Entry("P27", MIDDLE, ("zoltners2009",)),
    Entry("P28", SHORT, ("davies2014", "tzempelikos2015")),
    Entry("P29", MIDDLE, ("woodburn2011",), floor=3),
    Entry("P30", MIDDLE, ("yip1996", "capon2010")),
    Entry("P31", SHORT, floor=4),
    Entry("P32", SHORT, ("fader2005",)),
)
BY_ID: Mapping[str, Entry] = {entry.id: entry for entry in ENTRIES}
