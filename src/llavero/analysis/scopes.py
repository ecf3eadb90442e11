"""Of whom does each row of a table speak, as the scope of a figure says it?"""

from ibis import Table


def of_groups(table: Table) -> Table:
    """Return a table with the scope of each row's group."""
    return table.mutate(scope="group:" + table.group_id)


def of_sellers(table: Table) -> Table:
    """Return a table with the scope of each row's seller."""
    return table.mutate(scope="seller:" + table.seller_id)
