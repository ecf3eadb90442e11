"""Which figures may this analysis give: those of the scoring and those of the detectors?"""

from llavero.analysis.problems import findings, registry

DEFINITIONS = (*findings.DEFINITIONS, *registry.DEFINITIONS)
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
