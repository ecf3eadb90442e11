"""How are names and texts written into SQL?"""


def identifier(name: str) -> str:
    """Return a name quoted as DuckDB, SQLite and PostgreSQL quote it."""
    return '"' + name.replace('"', '""') + '"'


def text(value: object) -> str:
    """Return a value quoted as a text of SQL."""
    return "'" + str(value).replace("'", "''") + "'"
