"""In which order do the analyses run? Adding one is one line here."""

from collections.abc import Mapping
from types import ModuleType
from typing import cast

from llavero.analysis import (
    account,
    assignment,
    basis,
    comparison,
    concentration,
    exposure,
    footprint,
    forecast,
    margin,
    organisation,
    patterns,
    placement,
    portfolio,
    problems,
    proposal,
    relationships,
    retention,
    roles,
    selection,
    sizing,
    voice,
    warning,
    whitespace,
    workload,
)
from llavero.analysis.answers import Analysis, Defining

# Later analyses may read the answers of earlier ones.
_MODULES: tuple[ModuleType, ...] = (
    footprint,
    basis,
    concentration,
    retention,
    workload,
    margin,
    relationships,
    selection,
    warning,
    whitespace,
    forecast,
    portfolio,
    organisation,
    voice,
    patterns,
    sizing,
    comparison,
    placement,
    assignment,
    roles,
    exposure,
    problems,
    proposal,
)
ANALYSES: tuple[Analysis, ...] = tuple(cast(Analysis, module) for module in _MODULES)
# What is computed of one account when somebody asks for it, and not kept with the run.
ON_REQUEST: tuple[Defining, ...] = (cast(Defining, account),)
DEFINING: tuple[Defining, ...] = (*ANALYSES, *ON_REQUEST)
BY_NAME: Mapping[str, Analysis] = {analysis.NAME: analysis for analysis in ANALYSES}
PROSE_PACKAGES: Mapping[str, str] = {
    module.NAME: module.__name__ for module in (*_MODULES, account)
}
