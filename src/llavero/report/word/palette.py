"""Which colours does a report use, and for what?"""

NAVY = "1F3A5F"  # headings, the first series
STEEL = "4A74A3"
OCHRE = "C7862B"
TEAL = "2F7D6E"
GREY = "8C98A4"
BRICK = "A94F3D"
PLUM = "7A5C86"
OLIVE = "8A8F3C"

INK = "222B36"  # running text
MUTED = "56616E"  # source lines, headers and footers; 6.3:1 on white
HAIRLINE = "C9D1DA"
PLACE = "855410"  # what is asked where a person is to write; 5.9:1 on its ground
BAND = "EEF2F7"  # behind header rows and highlighted boxes
WHITE = "FFFFFF"

# Behind the cells of a map, from the lowest grade to the highest. In grey they get darker step by
# step, and dark letters are read on each: 5.4:1 on the last.
GROUNDS = {"low": "F3F6F0", "medium": "F7EBCF", "high": "EFC79F", "critical": "D9917F"}

# Grounds on which dark letters are read; on the other series, white ones.
LIGHT = (OCHRE, GREY, OLIVE)
SERIES = (NAVY, OCHRE, STEEL, TEAL, GREY, BRICK, PLUM, OLIVE)

# Line, ground and letters of the label of what must not be overlooked.
CALLOUTS = {
    "missing": (OCHRE, "FBF5EA", "855410"),
    "warning": (BRICK, "FAF0ED", "8E3F2F"),
    "finding": (STEEL, "EFF4FA", NAVY),
}
