"""How is each kind of source read? One file per origin; all give the same raw tables."""
