"""How does a report become a Word document, and how is any Word document read?"""

from llavero.report.word.corporate.template import open_template
from llavero.report.word.render import render, render_keeping
from llavero.report.word.rendering import office, pages, to_pdf

__all__ = ["office", "open_template", "pages", "render", "render_keeping", "to_pdf"]
