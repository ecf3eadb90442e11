"""Where is a run kept, and how is it read again? A run never changes once written."""

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from cattrs.preconf.json import JsonConverter, make_converter

from llavero.analysis.answers import Answer, FormerRun, Setting
from llavero.diagnosis.choices import Choice
from llavero.diagnosis.form import form_of_runs
from llavero.diagnosis.order import BY_NAME
from llavero.diagnosis.run import Facts, Run
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.measure import Measure, Value
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.study import Study, write_aside

LATEST = "latest"
BY_THE_THOUSAND = (Measure, Period, Trace, Step)  # what a run holds the most of


class NotAnalysed(KamError):
    """The study has no run yet."""

    code = "not-analysed"
    exit_code = ExitCode.NOT_ENOUGH_DATA


class RunOfAnotherVersion(KamError):
    """The study's latest run was written by a version whose findings had another form."""

    code = "run-of-another-version"
    exit_code = ExitCode.NOT_ENOUGH_DATA


def _converter() -> JsonConverter:
    converter = make_converter(detailed_validation=False)
    # To write code for a kind takes longer than to read the few findings that a run holds of it.
    converter.register_structure_hook_factory(
        lambda kind: is_dataclass(kind) and kind not in BY_THE_THOUSAND,
        lambda _: converter.structure_attrs_fromdict,
    )
    # JSON has no exact decimals, and Measure.value may be one: they travel under a name.
    converter.register_unstructure_hook(Decimal, lambda value: {"decimal": str(value)})
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value["decimal"]))
    for kind in (Value, Value | None, int | float | Decimal | None):
        converter.register_structure_hook(kind, _value)
        converter.register_unstructure_hook(kind, _plain)
    converter.register_structure_hook_func(lambda kind: kind is object, _value)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    return converter


def _value(stored: Any, _: object) -> Any:  # Any: JSON
    return Decimal(stored["decimal"]) if isinstance(stored, dict) else stored


def _plain(value: Any) -> Any:  # Any: JSON
    return {"decimal": str(value)} if isinstance(value, Decimal) else value


CONVERTER = _converter()


def keep_run(study: Study, run: Run) -> Path:
    """Write the run, if it is not there yet, and make it the study's latest. Return its folder."""
    folder = study.runs / run.id
    if not _is_readable(folder):
        aside = study.runs / f".{run.id}.{os.getpid()}"
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        for name, content in _files(run).items():
            text = json.dumps(content, indent=1, ensure_ascii=False)
            (aside / f"{name}.json").write_text(text, encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)  # what another form left under the same name
        aside.rename(folder)
    write_aside(study.runs / LATEST, run.id)
    return folder


def _is_readable(folder: Path) -> bool:
    return folder.exists() and _read(folder, "run").get("form") == form_of_runs()


def latest_run(study: Study) -> Run:
    """Return the study's latest run, as it was written.

    Raises NotAnalysed and RunOfAnotherVersion.
    """
    pointer = study.runs / LATEST
    if not pointer.exists():
        raise NotAnalysed(study=study.slug)
    folder = study.runs / pointer.read_text(encoding="utf-8").strip()
    stored = {"run": _read(folder, "run")}
    # What else keeps a run from being read is a fault of ours, and no other version's doing.
    if stored["run"].get("form") != form_of_runs():
        raise RunOfAnotherVersion(study=study.slug)
    stored |= {name: _read(folder, name) for name in ("figures", "traces", "queries", "findings")}
    return _run(stored)


def _run(stored: Mapping[str, Any]) -> Run:
    answers = {name: _answer(name, stored) for name in stored["run"]["analyses"]}
    return Run(
        stored["run"]["id"],
        stored["run"]["version"],
        CONVERTER.structure(stored["run"]["setting"], Setting),
        CONVERTER.structure(stored["run"]["facts"], Facts),
        answers,
        stored["run"]["names"],
        tuple(CONVERTER.structure(one, Choice) for one in stored["run"].get("choices", ())),
    )


def former_run(study: Study, day: date) -> FormerRun | None:
    """Return the figures of the study's latest run of an earlier day than `day`, if there is one.

    Of several of that day, those of the one that was written last.
    """
    found = []
    for folder in study.runs.glob("[0-9]*-*"):
        as_of = date.fromisoformat(_read(folder, "run")["setting"]["as_of"])
        if as_of < day:
            written = (folder / "run.json").stat().st_mtime_ns
            found.append((as_of, written, folder.name, folder))
    if not found:
        return None
    as_of, _, _, folder = max(found)
    stored = [figure for figures in _read(folder, "figures").values() for figure in figures]
    figures = (CONVERTER.structure(figure, Measure) for figure in stored)
    return FormerRun(as_of, {figure.key: figure for figure in figures})


def _files(run: Run) -> Mapping[str, Any]:
    numbers: dict[str, int] = {}  # of each query, which many traces share
    traces = {
        name: [_numbered(trace, numbers) for trace in answer.traces]
        for name, answer in run.answers.items()
    }
    return {
        "run": {
            "id": run.id,
            "version": run.version,
            "form": form_of_runs(),
            "setting": CONVERTER.unstructure(run.setting),
            "facts": CONVERTER.unstructure(run.facts),
            "analyses": list(run.answers),
            "names": dict(run.names),
            "choices": [CONVERTER.unstructure(choice) for choice in run.choices],
        },
        "figures": {
            n: [CONVERTER.unstructure(f) for f in a.figures] for n, a in run.answers.items()
        },
        "traces": traces,
        "queries": list(numbers),
        "findings": {n: [_finding(f) for f in a.findings] for n, a in run.answers.items()},
    }


def _numbered(trace: Trace, numbers: dict[str, int]) -> dict[str, Any]:
    """Return a trace with the number of each query in its place."""
    kept: dict[str, Any] = CONVERTER.unstructure(trace)
    for step in (*kept["steps"], kept["rows"]):
        step["sql"] = numbers.setdefault(step["sql"], len(numbers))
    return kept


def _trace(kept: dict[str, Any], queries: Sequence[str]) -> Trace:
    for step in (*kept["steps"], kept["rows"]):
        step["sql"] = queries[step["sql"]]
    return CONVERTER.structure(kept, Trace)


def _finding(finding: object) -> dict[str, Any]:
    return {"finding": type(finding).__name__, "facts": CONVERTER.unstructure(finding)}


def _answer(name: str, stored: Mapping[str, Any]) -> Answer:
    kinds = {kind.__name__: kind for kind in BY_NAME[name].FINDINGS}
    return Answer(
        tuple(
            CONVERTER.structure(found["facts"], kinds[found["finding"]])
            for found in stored["findings"][name]
        ),
        tuple(CONVERTER.structure(figure, Measure) for figure in stored["figures"][name]),
        tuple(_trace(kept, stored["queries"]) for kept in stored["traces"][name]),
    )


def _read(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
