"""A terminal: what a command prints, and how it ends."""

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from llavero.cli.main import main


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Return the one JSON document on the standard output."""
        return json.loads(self.out)


class Terminal:
    """Runs commands in a workspace of its own, in Spanish unless told otherwise."""

    def __init__(self, workspace: Path, capture: pytest.CaptureFixture[str], shelf: Path) -> None:
        self.workspace = workspace
        self._capture = capture
        self._shelf = shelf

    def run(self, *arguments: str) -> Ended:
        """Run a command that takes a workspace."""
        return self.bare(*arguments, "--workspace", str(self.workspace))

    def bare(self, *arguments: str) -> Ended:
        """Run the program with exactly these arguments."""
        self._capture.readouterr()
        code = main(list(arguments), standalone_mode=False)
        out, err = self._capture.readouterr()
        return Ended(int(code), out, err)

    def after(self, *commands: tuple[str, ...]) -> "Terminal":
        """Run commands that go well in a new workspace.

        What they left is kept, and copied where they would run over the same files again.
        """
        kept = self._shelf / _digest(commands)
        if kept.exists():
            copytree(kept, self.workspace)
            return self
        for command in commands:
            ended = self.run(*command)
            assert ended.code == 0, ended.err
        copytree(self.workspace, kept)
        return self


def _digest(commands: tuple[tuple[str, ...], ...]) -> str:
    """Return a name for commands and for what stands in the files that they name."""
    found = sha256()
    for word in (word for command in commands for word in command):
        path = Path(word)
        said = path.name.encode() + path.read_bytes() if path.is_file() else word.encode()
        found.update(sha256(said).digest())
    return found.hexdigest()


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder where workspaces are kept for other tests."""
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture
def terminal(tmp_path, capsys, monkeypatch, shelf):
    for name in ("LLAVERO_LANGUAGE", "LLAVERO_WORKSPACE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert "LANG" not in os.environ
    return Terminal(tmp_path / "workspace", capsys, shelf)


@pytest.fixture
def sales(tmp_path):
    """Return a ledger as a company would export it."""
    path = tmp_path / "ventas.csv"
    lines = [f"F{n},{n:02}/03/2025,Aceros Norte,Lucía,{n},{n * 100}.50" for n in range(13, 29)]
    path.write_text("Factura,Fecha,Cliente,Vendedor,Cantidad,Importe neto\n" + "\n".join(lines))
    return str(path)
