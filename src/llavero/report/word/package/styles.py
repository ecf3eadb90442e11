"""How does each kind of paragraph, run and table of a report look?"""

from dataclasses import dataclass

from llavero.report.word.markup import Element, element, root
from llavero.report.word.package.numbering import (
    BULLETS,
    CALLOUT_BULLETS,
    CALLOUT_INDENT,
    NUMBERS,
)
from llavero.report.word.package.table_style import table_styles
from llavero.report.word.palette import HAIRLINE, INK, MUTED, NAVY, PLACE, STEEL


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """One kind of paragraph. Sizes in half points, spaces and indents in twips."""

    id: str
    name: str
    based_on: str | None = "Normal"
    following: str | None = None
    size: int | None = None
    colour: str | None = None
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    before: int | None = None
    after: int | None = None
    line: int | None = None  # 240 is single
    indent: int | None = None
    hanging: int | None = None
    align: str | None = None
    outline: int | None = None
    numbering: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    rule_below: str | None = None
    contextual: bool = False  # no space between paragraphs of this same style
    contents: bool = False  # a line of a table of contents, its page number to the right
    quick: bool = True  # among the styles that Word offers first


STYLES = (
    ParagraphStyle("Normal", "Normal", None),
    ParagraphStyle("BodyText", "Body Text", after=140, line=276),
    ParagraphStyle(
        "Title", "Title", following="Subtitle", size=60, colour=NAVY, bold=True,
        after=160, line=216, keep_next=True,
    ),
    ParagraphStyle("Subtitle", "Subtitle", following="BodyText", size=28, colour=MUTED, after=240),
    ParagraphStyle(
        "Heading1", "heading 1", following="BodyText", size=36, colour=NAVY, bold=True,
        after=220, outline=0, keep_next=True, keep_lines=True, page_break=True,
    ),
    ParagraphStyle(
        "Heading2", "heading 2", following="BodyText", size=27, colour=NAVY, bold=True,
        before=320, after=100, outline=1, keep_next=True, keep_lines=True,
    ),
    ParagraphStyle(
        "Heading3", "heading 3", following="BodyText", size=23, colour=STEEL, bold=True,
        before=240, after=80, outline=2, keep_next=True, keep_lines=True,
    ),
    ParagraphStyle(
        "ListBullet", "List Bullet", based_on="BodyText", after=80, numbering=BULLETS,
    ),
    ParagraphStyle(
        "ListNumber", "List Number", based_on="BodyText", after=80, numbering=NUMBERS,
    ),
    ParagraphStyle(
        "Caption", "caption", following="BodyText", size=20, colour=NAVY, bold=True,
        before=80, after=80, keep_lines=True,
    ),
    ParagraphStyle(
        "TableCaption", "Table Caption", based_on="Caption", following="TableText",
        before=240, keep_next=True,
    ),
    ParagraphStyle(
        "Figure", "Figure", following="Caption", before=200, after=100, line=240, keep_next=True,
    ),
    ParagraphStyle(
        "SourceLine", "Source Line", following="BodyText", size=17, colour=MUTED,
        before=60, after=280, keep_lines=True,
    ),
    ParagraphStyle("TableText", "Table Text", size=18, before=40, after=40),
    ParagraphStyle("TableNumber", "Table Number", based_on="TableText", align="right"),
    ParagraphStyle(
        "TableHeader", "Table Header", based_on="TableText", colour=NAVY, bold=True,
        keep_next=True,
    ),
    ParagraphStyle(
        "TableHeaderNumber", "Table Header Number", based_on="TableHeader", align="right",
        keep_next=True,
    ),
    ParagraphStyle("TableTextSmall", "Table Text Small", based_on="TableText", size=15),
    ParagraphStyle(
        "TableNumberSmall", "Table Number Small", based_on="TableNumber", size=15,
    ),
    ParagraphStyle(
        "TableHeaderSmall", "Table Header Small", based_on="TableHeader", size=15, keep_next=True,
    ),
    ParagraphStyle(
        "TableHeaderNumberSmall", "Table Header Number Small", based_on="TableHeaderNumber",
        size=15, keep_next=True,
    ),
    ParagraphStyle(
        "TableTextTiny", "Table Text Tiny", based_on="TableText", size=14, before=0, after=0,
        line=240,
    ),
    ParagraphStyle("TableNumberTiny", "Table Number Tiny", based_on="TableTextTiny", align="right"),
    ParagraphStyle(
        "TableHeaderTiny", "Table Header Tiny", based_on="TableTextTiny", colour=NAVY, bold=True,
        keep_next=True,
    ),
    ParagraphStyle(
        "TableHeaderNumberTiny", "Table Header Number Tiny", based_on="TableHeaderTiny",
        align="right", keep_next=True,
    ),
    ParagraphStyle("ChartBox", "Chart Box", size=16, line=240, align="center"),
    ParagraphStyle("Callout", "Callout", size=20, after=60),
    ParagraphStyle(
        "CalloutLabel", "Callout Label", based_on="Callout", following="CalloutTitle", size=16,
        bold=True, capitals=True, before=80, after=20, keep_next=True,
    ),
    ParagraphStyle(
        "CalloutTitle", "Callout Title", based_on="Callout", following="CalloutItem", size=22,
        bold=True, keep_next=True,
    ),
    ParagraphStyle(
        "CalloutItem", "Callout Item", based_on="Callout", numbering=CALLOUT_BULLETS,
        indent=CALLOUT_INDENT, hanging=CALLOUT_INDENT,
    ),
    ParagraphStyle(
        "Bibliography", "Bibliography", after=120, line=264, indent=567, hanging=567,
        keep_lines=True,
    ),
    ParagraphStyle(
        "TOCHeading", "TOC Heading", following="BodyText", size=36, colour=NAVY, bold=True,
        after=200, keep_next=True,
    ),
    ParagraphStyle(
        "ListHeading", "List Heading", based_on="TOCHeading", size=22, before=200, after=60,
        keep_next=True,
    ),
    ParagraphStyle(
        "TOC1", "toc 1", size=20, before=90, after=20, line=240, bold=True, contents=True,
    ),
    ParagraphStyle("TOC2", "toc 2", size=18, indent=397, after=10, line=240, contents=True),
    ParagraphStyle("TOC3", "toc 3", indent=964, after=20, size=20, colour=MUTED, contents=True),
    ParagraphStyle(
        "TableofFigures", "table of figures", size=16, after=0, line=240, indent=227, hanging=227,
        contents=True,
    ),
    ParagraphStyle("Header", "header", size=17, colour=MUTED, rule_below=HAIRLINE),
    ParagraphStyle("Footer", "footer", size=17, colour=MUTED),
    ParagraphStyle("CoverLogo", "Cover Logo", following="CoverCompany", after=0),
    ParagraphStyle(
        "CoverCompany", "Cover Company", size=26, colour=STEEL, bold=True, before=2600, after=200,
    ),
    ParagraphStyle("CoverFact", "Cover Fact", size=22, colour=MUTED, after=60),
    ParagraphStyle("PlanText", "Plan Text", size=16, line=240),
    ParagraphStyle("PlanBlank", "Plan Blank", based_on="PlanText", colour=PLACE),
    ParagraphStyle("PlanFoot", "Plan Foot", size=14, colour=MUTED, line=240),
    ParagraphStyle("Spacer", "Spacer", size=2, line=20, quick=False),
)  # fmt: skip


def styles(language: str, text_width: int) -> Element:
    """Return the content of the styles part, in a language such as es-MX."""
    return root(
        "w:styles",
        _defaults(language),
        element(
            "w:latentStyles",
            defLockedState=0,
            defUIPriority=99,
            defSemiHidden=1,
            defUnhideWhenUsed=0,
            defQFormat=0,
            count=376,
        ),
        *[paragraph_style(style, language, text_width) for style in STYLES],
        *other_styles(),
    )


def other_styles() -> list[Element]:
    """Return the styles of letters, of tables and of lists."""
    no_list = element(
        "w:style",
        element("w:name", val="No List"),
        type="numbering",
        default=1,
        styleId="NoList",
    )
    return [*_character_styles(), *table_styles(), no_list]


def _defaults(language: str) -> Element:
    fonts = element(
        "w:rFonts",
        asciiTheme="minorHAnsi",
        eastAsiaTheme="minorEastAsia",
        hAnsiTheme="minorHAnsi",
        cstheme="minorBidi",
    )
    letters = element(
        "w:rPr",
        fonts,
        element("w:color", val=INK),
        element("w:sz", val=22),
        element("w:szCs", val=22),
        _language(language),
    )
    spacing = element("w:spacing", before=0, after=0, line=252, lineRule="auto")
    return element(
        "w:docDefaults",
        element("w:rPrDefault", letters),
        element("w:pPrDefault", element("w:pPr", element("w:widowControl"), spacing)),
    )


def _language(language: str) -> Element:
    return element("w:lang", val=language, eastAsia=language, bidi="ar-SA")


def paragraph_style(style: ParagraphStyle, language: str, text_width: int) -> Element:
    """Return a style of paragraphs on a sheet whose text is so many twips wide."""
    return element(
        "w:style",
        element("w:name", val=style.name),
        element("w:basedOn", val=style.based_on) if style.based_on else None,
        element("w:next", val=style.following) if style.following else None,
        element("w:uiPriority", val=1 if style.quick else 99),
        element("w:qFormat") if style.quick else None,
        _paragraph_properties(style, text_width),
        _run_properties(style, language),
        type="paragraph",
        default=1 if style.id == "Normal" else None,
        customStyle=1 if style.name in CUSTOM else None,
        styleId=style.id,
    )


# What Word does not know by name is marked as the document's own.
CUSTOM = {
    "Table Caption", "Figure", "Source Line", "Table Text", "Table Number", "Table Header",
    "Table Header Number", "Table Text Small", "Table Number Small", "Table Header Small",
    "Table Header Number Small", "Table Text Tiny", "Table Number Tiny", "Table Header Tiny",
    "Table Header Number Tiny", "Callout", "Callout Label", "Callout Title", "Callout Item",
    "Chart Box", "List Heading", "Cover Company", "Cover Logo", "Cover Fact",
    "Plan Text", "Plan Blank", "Plan Foot", "Spacer",
}  # fmt: skip


def _paragraph_properties(style: ParagraphStyle, text_width: int) -> Element:
    numbering = element("w:numPr", element("w:numId", val=style.numbering or 0))
    return element(
        "w:pPr",
        element("w:keepNext") if style.keep_next else None,
        element("w:keepLines") if style.keep_lines else None,
        element("w:pageBreakBefore") if style.page_break else None,
        element("w:widowControl"),
        numbering if style.numbering else None,
        _rule_below(style.rule_below) if style.rule_below else None,
        page_number_tab(text_width) if style.contents else None,
        _spacing(style),
        _indent(style),
        element("w:contextualSpacing") if style.contextual else None,
        element("w:jc", val=style.align) if style.align else None,
        element("w:outlineLvl", val=style.outline) if style.outline is not None else None,
    )


def _spacing(style: ParagraphStyle) -> Element | None:
    if style.before is None and style.after is None and style.line is None:
        return None
    rule = "exact" if style.id == "Spacer" else "auto"
    return element(
        "w:spacing",
        before=style.before,
        after=style.after,
        line=style.line,
        lineRule=rule if style.line else None,
    )


def _indent(style: ParagraphStyle) -> Element | None:
    if style.indent is None:
        return None
    return element("w:ind", left=style.indent, hanging=style.hanging)


def _rule_below(colour: str) -> Element:
    return element("w:pBdr", element("w:bottom", val="single", sz=4, space=4, color=colour))


def page_number_tab(text_width: int) -> Element:
    """Return the place of the page number in a line of the contents."""
    return element("w:tabs", element("w:tab", val="right", leader="dot", pos=text_width))


def _run_properties(style: ParagraphStyle, language: str) -> Element:
    return element(
        "w:rPr",
        element("w:b") if style.bold else None,
        element("w:i") if style.italic else None,
        element("w:caps") if style.capitals else None,
        element("w:color", val=style.colour) if style.colour else None,
        element("w:spacing", val=20) if style.capitals else None,
        element("w:sz", val=style.size) if style.size else None,
        element("w:szCs", val=style.size) if style.size else None,
        _language(language) if style.id == "Normal" else None,
    )


def _character_styles() -> list[Element]:
    underline = element("w:u", val="dotted", color=HAIRLINE)
    return [
        _character_style("DefaultParagraphFont", "Default Paragraph Font", default=True),
        _character_style(
            "Hyperlink", "Hyperlink", element("w:color", val=STEEL), element("w:u", val="single")
        ),
        _character_style("FigureLink", "Figure Link", underline),
        _character_style("CellLink", "Cell Link", element("w:u", val="none")),
        _character_style("Emphasis", "Emphasis", element("w:i")),
        _character_style("PlaceholderText", "Placeholder Text", element("w:color", val=PLACE)),
    ]


def _character_style(identity: str, name: str, *letters: Element, default: bool = False) -> Element:
    own = name in ("Figure Link", "Cell Link")
    return element(
        "w:style",
        element("w:name", val=name),
        element("w:basedOn", val="DefaultParagraphFont") if not default else None,
        element("w:uiPriority", val=1),
        element("w:semiHidden") if default else None,
        element("w:unhideWhenUsed") if default else None,
        element("w:rPr", *letters) if letters else None,
        type="character",
        default=1 if default else None,
        customStyle=1 if own else None,
        styleId=identity,
    )
