"""How is a drawing of the report had as an SVG file, for the web or a presentation?"""

from llavero.report.svg.drawings import orgchart_svgs, relationship_map_svg

__all__ = ["orgchart_svgs", "relationship_map_svg"]
