"""How are accounts divided among people at least cost, and how near is that to the least there is?

Sources: Savelsbergh (1997), "A branch-and-price algorithm for the generalized assignment problem",
Operations Research 45(6), 831-841; Geoffrion (1974), "Lagrangean relaxation for integer
programming", Mathematical Programming Study 2, 82-114; Chu & Beasley (1997), "A genetic algorithm
for the generalised assignment problem", Computers & Operations Research 24(1), 17-23; Huangfu &
Hall (2018), "Parallelizing the dual revised simplex method", Mathematical Programming Computation
10(1), 119-142. What a plan costs is ours.
"""

from llavero.analysis.assignment.method.problem import NOBODY, Problem, gap
from llavero.analysis.assignment.method.quick import shifts
from llavero.analysis.assignment.method.whole import Solved, at_once, improving, settled, solved

__all__ = [
    "NOBODY",
    "Problem",
    "Solved",
    "at_once",
    "gap",
    "improving",
    "settled",
    "shifts",
    "solved",
]
