"""The sample company, taken once from its files to a run."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from llavero.cli.main import run
from llavero.diagnosis.run import Run
from llavero.diagnosis.store import latest_run
from llavero.foundation.measure import Measure
from llavero.sample import DATA, Truths, generate
from llavero.study import Study, open_study


@dataclass(frozen=True)
class Recovered:
    """The sample company, what was planted in it, and what the diagnosis says of it."""

    truths: Truths
    study: Study
    run: Run
    files: Path

    def figure(self, key: str) -> Measure:
        """Return the figure of that key."""
        return next(figure for figure in self.run.figures if figure.key == key)


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    workspace = tmp_path_factory.mktemp("sample")
    truths, at = generate(workspace / "company"), ["--workspace", str(workspace)]
    files = workspace / "company" / DATA
    assert run(["new", "sample", "--company", truths.company, *at]) == 0
    assert run(["import", "sample", str(files), *at]) == 0
    assert run(["analyse", "sample", *at]) == 0
    study = open_study(workspace, "sample")
    return Recovered(truths, study, latest_run(study), files)
