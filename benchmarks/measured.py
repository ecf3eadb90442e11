"""How long does a process take, and how much memory at its peak?"""

import json
import subprocess
import sys
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Measured:
    """What one kind of work cost, the median of its runs."""

    seconds: float  # of the work itself, without starting Python and importing libraries
    whole: float  # of the whole process
    peak: float  # GiB, of the process
    processor: float  # seconds of the work, all threads: other work of the machine does not count


def measured(work: str, *arguments: str, runs: int) -> Measured:
    """Return what `python -m benchmarks.work WORK ARGUMENTS` costs."""
    found = [_once(work, *arguments) for _ in range(runs)]
    return Measured(
        median(one.seconds for one in found),
        median(one.whole for one in found),
        max(one.peak for one in found),
        median(one.processor for one in found),
    )


def _once(work: str, *arguments: str) -> Measured:
    command = [sys.executable, "-m", "benchmarks.work", work, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said = json.loads(done.stdout.splitlines()[-1])
    return Measured(said["seconds"], said["whole"], said["peak"], said["processor"])
