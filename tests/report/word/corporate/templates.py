"""Word templates of companies that were made up, part by part, for the tests of what is taken."""

from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from tests.report.word.opened import NS
from tests.report.word.test_logo import png

OFFICE = "http://schemas.openxmlformats.org"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARED = " ".join(f'xmlns:{key}="{NS[key]}"' for key in ("w", "r", "wp", "a")) + (
    f' xmlns:pic="{OFFICE}/drawingml/2006/picture"'
)
SAMPLE = "Escriba aquí el texto de la plantilla"
A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
LETTER = '<w:pgSz w:w="12240" w:h="15840"/>'


@dataclass
class Made:
    """A template that is being made: its parts as XML."""

    styles: str | None = None
    sections: str = f"<w:sectPr>{A4}</w:sectPr>"  # after the sample text
    theme: tuple[str, str] | None = ("C00000", "Georgia")  # of the first accent, and the font
    heads: tuple[str, ...] = ()  # XML of headers and footers: rHead1, rHead2 …
    numbering: str | None = None
    settings: str = ""
    kind: str = f"{WORD}.template.main+xml"
    extra: tuple[tuple[str, bytes], ...] = ()
    types: str = ""

    def write(self, path: Path) -> Path:
        """Write the template and return its path."""
        parts: dict[str, tuple[str, str, str]] = {}  # name → kind of link, type, content
        if self.styles is not None:
            whole = f"<w:styles {DECLARED}>{self.styles}</w:styles>"
            parts["styles"] = ("styles", f"{WORD}.styles+xml", whole)
        if self.theme is not None:
            kind = "application/vnd.openxmlformats-officedocument.theme+xml"
            parts["theme/theme1"] = ("theme", kind, theme(*self.theme))
        if self.numbering is not None:
            whole = f"<w:numbering {DECLARED}>{self.numbering}</w:numbering>"
            parts["numbering"] = ("numbering", f"{WORD}.numbering+xml", whole)
        whole = f"<w:settings {DECLARED}>{self.settings}</w:settings>"
        parts["settings"] = ("settings", f"{WORD}.settings+xml", whole)
        with ZipFile(path, "w") as archive:
            links, types = (
                [],
                [f'<Override PartName="/word/document.xml" ContentType="{self.kind}"/>'],
            )
            for name, (link, kind, content) in parts.items():
                archive.writestr(f"word/{name}.xml", content)
                links.append(_link(f"r{len(links)}", link, f"{name}.xml"))
                types.append(f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>')
            for at, content in enumerate(self.heads, start=1):
                what = "header" if content.startswith("<w:hdr") else "footer"
                archive.writestr(f"word/head{at}.xml", content)
                links.append(_link(f"rHead{at}", what, f"head{at}.xml"))
                types.append(
                    f'<Override PartName="/word/head{at}.xml" ContentType="{WORD}.{what}+xml"/>'
                )
                picture = _link("rPicture", "image", "media/logo.png")
                archive.writestr(f"word/_rels/head{at}.xml.rels", _links([picture]))
            archive.writestr("word/media/logo.png", png(120, 40))
            archive.writestr("word/_rels/document.xml.rels", _links(links))
            archive.writestr(
                "_rels/.rels", _links([_link("r1", "officeDocument", "word/document.xml")])
            )
            body = f"<w:p><w:r><w:t>{SAMPLE}</w:t></w:r></w:p>{self.sections}"
            archive.writestr(
                "word/document.xml", f"<w:document {DECLARED}><w:body>{body}</w:body></w:document>"
            )
            archive.writestr("[Content_Types].xml", _types("".join(types) + self.types))
            for name, content in self.extra:
                archive.writestr(name, content)
        return path


def head(what: str, words: str, *, picture: bool = False) -> str:
    """Return a header ("hdr") or footer ("ftr"), with the company's picture where asked."""
    style = "Encabezado" if what == "hdr" else "Piedepgina"
    drawn = f"<w:r>{PICTURE}</w:r>" if picture else ""
    return (
        f'<w:{what} {DECLARED}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{drawn}'
        f"<w:r><w:t>{words}</w:t></w:r></w:p></w:{what}>"
    )


PICTURE = (
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1080000" '
    'cy="360000"/><wp:docPr id="1" name="Logo" descr="Logo"/><wp:cNvGraphicFramePr/><a:graphic>'
    f'<a:graphicData uri="{OFFICE}/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip r:embed="rPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="360000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing>"
)


def style(id: str, name: str, look: str = "", *, kind: str = "paragraph", **more: str) -> str:
    """Return a style; `look` is its XML after the name, `default="1"` where it holds by itself."""
    default = f' w:default="{more["default"]}"' if "default" in more else ""
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{id}"><w:name w:val="{name}"/>'
        f"{look}</w:style>"
    )


def theme(accent: str, font: str) -> str:
    """Return a theme whose first accent and fonts are the company's."""
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
    values = ("000000", "FFFFFF", "44546A", "E7E6E6", accent, "F2C14E", "7F6A93", "00A3A1",
              "8C8C8C", "5B3A8E", "0563C1", "954F72")  # fmt: skip
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in zip(names, values, strict=True)
    )
    fonts = "".join(
        f'<a:{use}Font><a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f"</a:{use}Font>"
        for use in ("major", "minor")
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme {DECLARED} name="Casa"><a:themeElements><a:clrScheme name="Casa">{colours}'
        f'</a:clrScheme><a:fontScheme name="Casa">{fonts}</a:fontScheme><a:fmtScheme name="Casa">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>"
        f'{f"""<a:ln w="6350">{fill}</a:ln>""" * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}'
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


SPANISH_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" '
    'w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr>'
    "</w:pPrDefault></w:docDefaults>"
    + style("Normal", "Normal", "<w:pPr><w:jc w:val='both'/></w:pPr>", default="1")
    + style("Ttulo1", "heading 1", '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr>'
            '<w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr>'
            '<w:color w:val="C00000"/><w:sz w:val="40"/></w:rPr>')
    + style("Ttulo2", "Título 2", '<w:basedOn w:val="Ttulo1"/><w:pPr><w:outlineLvl w:val="1"/>'
            '</w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>')
    + style("Encabezado", "header", '<w:basedOn w:val="Normal"/>')
    + style("Piedepgina", "footer", '<w:basedOn w:val="Normal"/>')
    + style("TDC1", "toc 1", '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" '
            'w:pos="8000"/></w:tabs></w:pPr>')
    + style("Listaconvietas", "List Bullet", '<w:basedOn w:val="Normal"/><w:pPr><w:numPr>'
            '<w:numId w:val="8"/></w:numPr></w:pPr>')
    + style("Figure", "Figura de la casa", '<w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr>')
    + style("Fuentedeprrafopredeter", "Default Paragraph Font", kind="character", default="1")
    + style("Tablanormal", "Normal Table", kind="table", default="1")
    + style("Sinlista", "No List", kind="numbering", default="1")
)  # fmt: skip
LISTS = (
    '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Ttulo1"/><w:lvlText '
    'w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/>'
    '</w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num>'
)


def spanish() -> Made:
    """Return the template of a company whose Word speaks Spanish: A4, red, with a logo on top."""
    references = (
        '<w:headerReference w:type="default" r:id="rHead1"/>'
        '<w:footerReference w:type="default" r:id="rHead2"/>'
    )
    margins = (
        '<w:pgMar w:top="1700" w:right="1134" w:bottom="1418" w:left="1701" w:header="567" '
        'w:footer="567" w:gutter="0"/>'
    )
    return Made(
        styles=SPANISH_STYLES,
        sections=f"<w:sectPr>{references}{A4}{margins}</w:sectPr>",
        heads=(head("hdr", "Casa Colorada", picture=True), head("ftr", "Confidencial")),
        numbering=LISTS,
    )


def _link(id: str, what: str, target: str) -> str:
    kind = f"{OFFICE}/officeDocument/2006/relationships/{what}"
    return f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/>'


def _links(entries: list[str]) -> str:
    return (
        f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{"".join(entries)}'
        "</Relationships>"
    )


def _types(overrides: str) -> str:
    return (
        f'<Types xmlns="{OFFICE}/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )
