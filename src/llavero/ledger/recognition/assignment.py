"""Which pairs of a row and a column, each taken once at most, gain the most together?

Source: Crouse (2016), "On Implementing 2D Rectangular Assignment Algorithms", IEEE Transactions on
Aerospace and Electronic Systems 52(4), 1679-1696. It is what scipy.optimize.linear_sum_assignment
does, step by step, so that ties fall alike; to load SciPy takes longer than all of recognition.
"""

from collections.abc import Sequence
from math import inf

FREE = -1


def best_assignment(gain: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Return the pairs, by row, whose gains add up to the most.

    gain      (rows, columns)  finite
    returns   min(rows, columns) pairs
    """
    if not gain or len(gain) <= len(gain[0]):
        return list(enumerate(_Search(gain).columns))
    turned = [list(column) for column in zip(*gain, strict=True)]
    return sorted((row, column) for column, row in enumerate(_Search(turned).columns))


class _Search:
    """The assignment as it grows by one row after the other; no more rows than columns."""

    def __init__(self, gain: Sequence[Sequence[float]]) -> None:
        self._cost = [[-value for value in row] for row in gain]
        width = len(gain[0]) if gain else 0
        self.columns = [FREE] * len(gain)  # of each row
        self._rows = [FREE] * width  # of each column
        self._row_price = [0.0] * len(gain)
        self._column_price = [0.0] * width
        for row in range(len(gain)):
            self._add(row)

    def _add(self, row: int) -> None:
        """Assign one more row along the path that costs least."""
        width = len(self._rows)
        cheapest, came_from = [inf] * width, [FREE] * width
        open_ = list(range(width - 1, -1, -1))
        seen_rows, seen_columns = [], []
        least, at, column = 0.0, row, FREE
        while column == FREE or self._rows[column] != FREE:
            at = row if column == FREE else self._rows[column]
            seen_rows.append(at)
            place = self._nearest(at, least, open_, cheapest, came_from)
            column = open_[place]
            least = cheapest[column]
            seen_columns.append(column)
            open_[place] = open_[-1]
            open_.pop()
        self._reprice(row, least, seen_rows, seen_columns, cheapest)
        self._turn(row, column, came_from)

    def _nearest(
        self, at: int, least: float, open_: list[int], cheapest: list[float], came_from: list[int]
    ) -> int:
        """Return the place in `open_` of the column that is reached cheapest, now also by `at`."""
        costs, price = self._cost[at], self._row_price[at]
        lowest, nearest = inf, FREE
        for place, column in enumerate(open_):
            cost = least + costs[column] - price - self._column_price[column]
            if cost < cheapest[column]:
                cheapest[column], came_from[column] = cost, at
            free = self._rows[column] == FREE
            if cheapest[column] < lowest or (cheapest[column] == lowest and free):
                lowest, nearest = cheapest[column], place
        return nearest

    def _reprice(
        self,
        row: int,
        least: float,
        seen_rows: Sequence[int],
        seen_columns: Sequence[int],
        cheapest: Sequence[float],
    ) -> None:
        self._row_price[row] += least
        for other in seen_rows[1:]:
            self._row_price[other] += least - cheapest[self.columns[other]]
        for column in seen_columns:
            self._column_price[column] -= least - cheapest[column]

    def _turn(self, row: int, column: int, came_from: Sequence[int]) -> None:
        """Assign the columns of a path to the rows from which they were reached."""
        at = FREE
        while at != row:
            at = came_from[column]
            self._rows[column] = at
            self.columns[at], column = column, self.columns[at]
