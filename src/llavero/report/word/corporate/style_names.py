"""Under which names does a style of Word go?

Word stores its own styles under their English names whatever its language; other programs, and
people who made their own, store the name that they saw.
"""

from llavero.report.word.markup import Element, qualified

SPANISH = {
    "normal": ("estándar", "predeterminado"),
    "title": ("puesto", "título"),
    "subtitle": ("subtítulo",),
    "body text": ("texto independiente", "cuerpo de texto"),
    "list bullet": ("lista con viñetas",),
    "list number": ("lista con números",),
    "caption": ("epígrafe", "descripción", "leyenda"),
    "header": ("encabezado",),
    "footer": ("pie de página",),
    "bibliography": ("bibliografía",),
    "toc heading": ("título de tdc", "encabezado de tabla de contenido"),
    "table of figures": ("tabla de ilustraciones",),
    "hyperlink": ("hipervínculo",),
    "emphasis": ("énfasis",),
    "placeholder text": ("texto de marcador de posición",),
    "default paragraph font": ("fuente de párrafo predeter.",),
    "normal table": ("tabla normal",),
    "no list": ("sin lista",),
    **{f"heading {level}": (f"título {level}", f"encabezado {level}") for level in (1, 2, 3)},
    **{f"toc {level}": (f"tdc {level}",) for level in (1, 2, 3)},
}
_ENGLISH = {local: english for english, names in SPANISH.items() for local in names}


def known_as(name: str) -> str:
    """Return the name by which a style is compared: in English, in small letters."""
    small = " ".join(name.split()).casefold()
    return _ENGLISH.get(small, small)


def style_name(style: Element) -> str:
    """Return the name that a style says."""
    found = style.find(qualified("w:name"))
    return (found.get(qualified("w:val")) or "") if found is not None else ""
