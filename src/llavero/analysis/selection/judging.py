"""Which points do the criteria get, when people order them or compare them two by two?

A hierarchy (methods C2, C3): the clusters of criteria are compared with one another, and within
each its criteria. Judgements that contradict one another give no points, and are never mended.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection import pairwise, weights
from llavero.analysis.selection.criteria import CLUSTERS
from llavero.analysis.selection.pairwise import Consistency, Judgement
from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.columns import Floats

TOP = "clusters"  # the node that compares the clusters
NODES: Mapping[str, tuple[str, ...]] = {TOP: tuple(CLUSTERS), **CLUSTERS}
POINTS = 100.0


class NotAnOrder(KamError):
    """An order does not name each criterion once."""

    code = "criteria-not-an-order"
    exit_code = ExitCode.USAGE


class NotCompared(KamError):
    """Two things are compared that no node holds together, or not by a number of the scale."""

    code = "criteria-not-compared"
    exit_code = ExitCode.USAGE


class PairsMissing(KamError):
    """Somebody has not compared some pairs."""

    code = "criteria-pairs-missing"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many times as important as another somebody holds something to be."""

    member: str
    one: str  # a criterion or a cluster
    other: str
    times: float
    row: int  # of the file


@dataclass(frozen=True, slots=True)
class Node:
    """What was judged of the members of one node."""

    name: str
    consistency: Consistency
    to_look_at: tuple[Judgement, ...]  # where it is not accepted
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """The points that judgements give, and how far they agree with one another."""

    points: tuple[float, ...]  # of CRITERIA, 100 in all
    nodes: tuple[Node, ...]

    @property
    def rejected(self) -> tuple[Node, ...]:
        """Return the nodes whose judgements contradict one another too much."""
        return tuple(node for node in self.nodes if not node.consistency.accepted)


def by_rank(order: Sequence[str]) -> tuple[float, ...]:
    """Return the points of the criteria in their own order, from the most important on.

    Raises NotAnOrder.
    """
    if sorted(order) != sorted(CRITERIA):
        odd = [name for at, name in enumerate(order) if name not in CRITERIA or name in order[:at]]
        absent = [one for one in CRITERIA if one not in order]
        raise NotAnOrder(
            said=", ".join(order),
            odd=", ".join(odd),
            odds=len(odd),
            absent=", ".join(absent),
            absents=len(absent),
        )
    ranks = np.array([order.index(criterion) + 1 for criterion in CRITERIA], dtype=np.int64)
    return tuple((POINTS * weights.of_ranks(ranks)).tolist())


def by_judgement(comparisons: Iterable[Comparison]) -> Judged:
    """Return the points of the criteria, from the judgements of one or several people.

    Raises NotCompared or PairsMissing.
    """
    given = _given(comparisons)
    members = sorted({member for member, _ in given})
    if not members:
        raise PairsMissing(member="—", pairs=_pairs(NODES[TOP], {}))
    tables = {node: _table(node, members, given) for node in NODES}
    local = {node: pairwise.priorities(table)[0] for node, table in tables.items()}
    of_clusters = tuple(local[cluster] for cluster in CLUSTERS)
    found = pairwise.global_weights(local[TOP], of_clusters)
    named = dict(zip((c for names in CLUSTERS.values() for c in names), found, strict=True))
    points = tuple(POINTS * float(named[criterion]) for criterion in CRITERIA)
    return Judged(points, tuple(_node(node, table) for node, table in tables.items()))


Given = Mapping[tuple[str, frozenset[str]], tuple[str, float]]


def _given(comparisons: Iterable[Comparison]) -> Given:
    """Return what each member said of each pair: the one named first, and how many times."""
    found: dict[tuple[str, frozenset[str]], tuple[str, float]] = {}
    for said in comparisons:
        pair = frozenset((said.one, said.other))
        together = len(pair) == 2 and any(pair <= set(names) for names in NODES.values())
        on_scale = 1 / pairwise.SCALE - 1e-3 <= said.times <= pairwise.SCALE
        if not together or not on_scale:
            raise NotCompared(row=said.row, one=said.one, other=said.other, times=f"{said.times:g}")
        found[said.member, pair] = said.one, said.times
    return found


def _table(node: str, members: list[str], given: Given) -> Floats:
    """Return the judgements of the members on a node: their geometric mean.

    Raises PairsMissing.
    """
    names = NODES[node]
    tables = np.ones((len(members), len(names), len(names)))
    for who, member in enumerate(members):
        said = {pair: value for (by, pair), value in given.items() if by == member}
        if missing := _pairs(names, said):
            raise PairsMissing(member=member, pairs=missing)
        for row, one in enumerate(names):
            for column, other in enumerate(names):
                if row != column:
                    first, times = said[frozenset((one, other))]
                    tables[who, row, column] = times if first == one else 1 / times
    return pairwise.of_group(tables)


def _pairs(names: Sequence[str], said: Mapping[frozenset[str], object]) -> str:
    """Return the pairs of a node that nobody compared, as a list in a sentence."""
    absent = [
        f"{one}–{other}"
        for at, one in enumerate(names)
        for other in names[at + 1 :]
        if frozenset((one, other)) not in said
    ]
    return ", ".join(absent)


def _node(name: str, table: Floats) -> Node:
    consistency = pairwise.consistency(table)
    worst = () if consistency.accepted else pairwise.to_look_at(table)
    return Node(name, consistency, worst, NODES[name])
