"""Where may the department belong, by what is that judged, and what does each place give?

Source: methods G1 and G2; the scores are experts' defaults that a person may change. The options
follow Shapiro & Moriarty (1984), Kempeners & van der Hart (1999) and Homburg et al. (2002).
"""

from collections.abc import Mapping

OPTIONS = ("O0", "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8")
CRITERIA = ("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10")
# What of the company weighs the criteria, each from 0 to 1.
SIGNALS = ("conc", "mb", "mr", "ce", "sz", "te", "cf", "sl")
LEAST, MOST = 1, 5  # of a score
SCORES: Mapping[str, tuple[int, ...]] = {
    "O0": (5, 3, 1, 4, 5, 2, 4, 1, 1, 4),
    "O1": (5, 4, 2, 3, 3, 4, 5, 2, 3, 2),
    "O2": (4, 4, 3, 4, 4, 3, 3, 2, 3, 4),
    "O3": (2, 2, 4, 2, 5, 2, 3, 3, 2, 5),
    "O4": (3, 3, 1, 3, 4, 3, 2, 3, 1, 3),
    "O5": (3, 1, 4, 3, 3, 1, 4, 5, 4, 3),
    "O6": (2, 1, 5, 3, 3, 1, 4, 3, 4, 4),
    "O7": (3, 5, 4, 3, 2, 5, 2, 4, 3, 1),
    "O8": (5, 4, 3, 3, 1, 5, 5, 4, 5, 1),
}
# The signal that weighs a criterion most.
MAIN_SIGNAL: Mapping[str, str] = dict(
    zip(CRITERIA, ("conc", "mb", "mr", "cf", "sz", "ce", "sl", "te", "conc", "sz"), strict=True)
)
