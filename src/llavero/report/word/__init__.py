"""How does a report become a Word document, and how is any Word document read?"""

from llavero.report.word.render import Paper, render, render_keeping
from llavero.report.word.rendering import office, pages, to_pdf

__all__ = ["Paper", "office", "pages", "render", "render_keeping", "to_pdf"]
