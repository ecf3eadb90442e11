"""What can be done from a terminal? One file per command."""
