"""Who only tells what an analysis found need not load how it is found.

A report reads a stored run. The methods and measures of all analyses, and the engine below them,
take as long to load as a report to write.
"""

from collections.abc import Callable
from importlib import import_module


def loaded_when_asked(package: str, **places: str) -> Callable[[str], object]:
    """Return the `__getattr__` of a package: it loads names when somebody asks for them.

    places   the module of the package in which each name stands: answer="answer"
    """

    def load(name: str) -> object:
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{package}.{places[name]}"), name)
        # The import leaves the module of that name where what it holds is asked for.
        setattr(import_module(package), name, found)
        return found

    return load
