"""Which values and errors does everything else speak in? Standard library only."""
