"""How is it kept that who was interviewed is known by a code alone?

An interviewed seller is called by the code wherever the report would print the name: beside the
accounts that both tell of, the name would say whose the code is.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from llavero.analysis.voice.findings import Pseudonym
from llavero.diagnosis.run import Run
from llavero.foundation.measure import Measure


def with_codes(run: Run) -> Run:
    """Return the run with the code of each interviewed seller in place of the name."""
    voice = run.answers.get("voice")
    codes = {found.name: found.code for found in voice.all(Pseudonym)} if voice else {}
    if not codes:
        return run
    answers = {
        name: replace(answer, findings=tuple(_coded(one, codes) for one in answer.findings))
        for name, answer in run.answers.items()
    }
    names = {key: codes.get(name, name) for key, name in run.names.items()}
    return replace(run, answers=answers, names=names)


def _coded(held: Any, codes: Mapping[str, str]) -> Any:  # Any: what a finding holds
    """Return what a finding holds with codes for names; figures hold none."""
    if isinstance(held, str):
        return codes.get(held, held)
    if isinstance(held, tuple):
        return tuple(_coded(one, codes) for one in held)
    if isinstance(held, Measure) or not is_dataclass(held) or isinstance(held, type):
        return held
    changed = {
        field.name: new
        for field in fields(held)
        if (new := _coded(old := getattr(held, field.name), codes)) is not old
    }
    return replace(held, **changed) if changed else held
