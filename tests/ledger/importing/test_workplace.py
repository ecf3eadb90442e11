"""Does a killed import leave the former state, and does only one import work at a time?"""

import os
import signal
import subprocess
import sys
import textwrap

import pytest

from llavero.ledger.importing.workplace import FOLDER, ImportRunning, recover, workplace
from tests.ledger.importing.test_intake import SALES

# An import that stops for ever just before it would swap the manifest.
KILLED = textwrap.dedent(
    """
    import sys, time
    from datetime import UTC, datetime
    from pathlib import Path
    from llavero.ledger.importing import keeping
    from llavero.ledger.importing.decisions import take_proposals
    from llavero.ledger.importing.intake import Request, import_sources
    from llavero.study import open_study

    def stop(*arguments):
        print("parts are in place", flush=True)
        time.sleep(600)

    keeping.write_manifest = stop
    study = open_study(Path(sys.argv[1]), "norte")
    import_sources(study, Request((sys.argv[2],), ask=take_proposals), now=datetime.now(UTC))
    """
)


@pytest.fixture
def stopped(office):
    """Return an import that has placed its parts and not yet swapped the manifest."""
    office.take(office.file("ventas.csv", SALES))
    path = office.file("ventas.csv", SALES.replace("100.00", "999.00"))
    workspace = office.study.folder.parents[1]
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(workspace), path], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "parts are in place\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.mark.slow
def test_a_killed_import_leaves_the_former_ledger(office, stopped):
    os.kill(stopped.pid, signal.SIGKILL)
    stopped.wait()

    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(120,)]
    assert recover(office.study)
    assert not recover(office.study)
    assert not (office.study.folder / FOLDER).exists()


@pytest.mark.slow
def test_after_a_killed_import_the_next_one_works(office, stopped):
    os.kill(stopped.pid, signal.SIGKILL)
    stopped.wait()

    office.take(str(office.desk / "ventas.csv"))

    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(1019,)]


@pytest.mark.slow
def test_a_second_import_is_refused_while_one_runs(office, stopped):
    with pytest.raises(ImportRunning) as refused:
        office.take(str(office.desk / "ventas.csv"))

    assert refused.value.facts["process"] == str(stopped.pid)
    assert not recover(office.study)


def test_a_workplace_is_gone_afterwards(office):
    with workplace(office.study) as work:
        (work / "something").write_text("half done")

    assert not (office.study.folder / FOLDER).exists()
