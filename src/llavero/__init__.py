"""Which accounts are key, who serves them, how well, and what to fix first?"""

__version__ = "0.1.0"
