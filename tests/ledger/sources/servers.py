"""A database server for a test: the one that an environment variable names, or one of our own.

Ours lives in a temporary folder and listens on a socket in it only.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pymysql
import pytest

READY = 30  # seconds a server may take to start


def _program(*names: str) -> str | None:
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    places = os.pathsep.join([os.environ.get("PATH", ""), *map(str, debian), "/usr/sbin"])
    return next((found for name in names if (found := shutil.which(name, path=places))), None)


def _as_someone(user: str) -> list[str]:
    """Return how to run a server that refuses to run as root."""
    if os.geteuid() != 0:
        return []
    if user not in {entry.pw_name for entry in pwd.getpwall()} or not shutil.which("runuser"):
        pytest.skip(f"root may not run this server, and there is no user {user}")
    return ["runuser", "-u", user, "--"]


@contextmanager
def _own_folder(user: str) -> Iterator[Path]:
    # A socket's path must be short, and the server's user must reach it.
    with tempfile.TemporaryDirectory(prefix="kam", dir="/tmp") as folder:
        if os.geteuid() == 0:
            shutil.chown(folder, user)
        yield Path(folder)


@contextmanager
def postgresql() -> Iterator[str]:
    """Give the URL of a PostgreSQL database in which a test may create tables."""
    if url := os.environ.get("LLAVERO_TEST_POSTGRESQL"):
        yield url
        return
    initdb, pg_ctl = _program("initdb"), _program("pg_ctl")
    if not initdb or not pg_ctl:
        pytest.skip("no PostgreSQL: neither LLAVERO_TEST_POSTGRESQL nor initdb and pg_ctl")
    someone = _as_someone("postgres")
    with _own_folder("postgres") as folder:
        data = folder / "data"
        _run([*someone, initdb, "-D", str(data), "-U", "ana", "-A", "trust", "-E", "UTF8"])
        options = f"-c listen_addresses='' -c fsync=off -k {folder}"
        start = [*someone, pg_ctl, "-D", str(data), "-o", options, "-w", "-l", f"{folder}/log"]
        _run([*start, "start"])
        try:
            yield f"postgresql://ana:secreto%21@/postgres?host={folder}"
        finally:
            _run([*someone, pg_ctl, "-D", str(data), "-m", "immediate", "stop"])


@contextmanager
def mysql() -> Iterator[str]:
    """Give the URL of a MySQL or MariaDB database in which a test may create tables."""
    if url := os.environ.get("LLAVERO_TEST_MYSQL"):
        yield url
        return
    server, install = _program("mariadbd"), _program("mariadb-install-db")
    if not server or not install:
        pytest.skip("no MariaDB: neither LLAVERO_TEST_MYSQL nor mariadbd and mariadb-install-db")
    someone = _as_someone("mysql")
    with _own_folder("mysql") as folder:
        data, socket = folder / "data", folder / "s"
        own = ["--no-defaults", f"--datadir={data}"]
        _run([*someone, install, *own, "--auth-root-authentication-method=normal"])
        options = [f"--socket={socket}", "--skip-networking", f"--pid-file={folder}/pid"]
        running = subprocess.Popen(
            [*someone, server, *own, *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _create_database(socket)
            yield f"mysql://ana:secreto%21@localhost/ventas?unix_socket={socket}"
        finally:
            _shut_down(socket)
            running.wait(READY)


def _create_database(socket: Path) -> None:
    for _ in range(READY * 10):
        if socket.exists():
            break
        _wait()
    else:
        pytest.skip("MariaDB did not start")
    connection = pymysql.connect(unix_socket=str(socket), user="root")
    with connection, connection.cursor() as cursor:
        cursor.execute("CREATE DATABASE ventas CHARACTER SET utf8mb4")
        cursor.execute("CREATE USER ana@localhost IDENTIFIED BY 'secreto!'")
        cursor.execute("GRANT ALL ON ventas.* TO ana@localhost")


def _shut_down(socket: Path) -> None:
    connection = pymysql.connect(unix_socket=str(socket), user="root")
    with connection, connection.cursor() as cursor:
        cursor.execute("SHUTDOWN")


def _wait() -> None:
    subprocess.run(["sleep", "0.1"], check=True)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd="/tmp", capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{command[-1]} did not work: {done.stderr[-300:]}")
