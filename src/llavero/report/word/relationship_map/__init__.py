"""How does a map of relationships become a drawing of native shapes?"""

PACKAGE = "llavero.report.word.relationship_map"  # of its words
