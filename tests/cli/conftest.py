"""A terminal: what a command prints, and how it ends."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
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

    def __init__(self, workspace: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.workspace = workspace
        self._capture = capture

    def run(self, *arguments: str) -> Ended:
        """Run a command that takes a workspace."""
        return self.bare(*arguments, "--workspace", str(self.workspace))

    def bare(self, *arguments: str) -> Ended:
        """Run the program with exactly these arguments."""
        self._capture.readouterr()
        code = main(list(arguments), standalone_mode=False)
        out, err = self._capture.readouterr()
        return Ended(int(code), out, err)


@pytest.fixture
def terminal(tmp_path, capsys, monkeypatch):
    for name in ("LLAVERO_LANGUAGE", "LLAVERO_WORKSPACE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert "LANG" not in os.environ
    return Terminal(tmp_path / "workspace", capsys)


@pytest.fixture
def sales(tmp_path):
    """Return a ledger as a company would export it."""
    path = tmp_path / "ventas.csv"
    lines = [f"F{n},{n:02}/03/2025,Aceros Norte,Lucía,{n},{n * 100}.50" for n in range(13, 29)]
    path.write_text("Factura,Fecha,Cliente,Vendedor,Cantidad,Importe neto\n" + "\n".join(lines))
    return str(path)
