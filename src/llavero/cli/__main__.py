"""How is the program run without its script? `python -m llavero.cli`."""

from llavero.cli.main import main

main()
