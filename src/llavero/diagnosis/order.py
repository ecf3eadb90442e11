"""In which order do the analyses run? Adding one is one line here."""

from collections.abc import Mapping
from types import ModuleType
from typing import cast

from llavero.analysis import (
    basis,
    concentration,
    footprint,
    forecast,
    margin,
    organisation,
    patterns,
    portfolio,
    relationships,
    retention,
    selection,
    voice,
    warning,
    whitespace,
    workload,
)
from llavero.analysis.answers import Analysis

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
)
ANALYSES: tuple[Analysis, ...] = tuple(cast(Analysis, module) for module in _MODULES)
BY_NAME: Mapping[str, Analysis] = {analysis.NAME: analysis for analysis in ANALYSES}
PROSE_PACKAGES: Mapping[str, str] = {module.NAME: module.__name__ for module in _MODULES}
