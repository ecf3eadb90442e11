"""How should Word treat the document when it opens it?"""

from llavero.report.word.markup import Element, element, root


def settings(language: str, *, update_fields: bool, alternating: bool = True) -> Element:
    """Return the content of the settings part.

    `update_fields` has Word ask, on opening, whether to fill in the page numbers of the
    contents: only for a document whose page numbers nobody could count. `alternating` is whether
    even pages have heads of their own.
    """
    return root(
        "w:settings",
        element("w:zoom", percent=100),
        element("w:defaultTabStop", val=567),
        element("w:evenAndOddHeaders") if alternating else None,
        element("w:characterSpacingControl", val="doNotCompress"),
        # The schema wants it before `compat`; Word ignores it elsewhere.
        element("w:updateFields", val="true") if update_fields else None,
        element("w:compat", *_compatibility()),
        element("w:themeFontLang", val=language),
        element("w:clrSchemeMapping", **COLOURS),
        element("w:decimalSymbol", val="," if language == "es-ES" else "."),
        element("w:listSeparator", val=";" if language == "es-ES" else ","),
    )


COLOURS = {
    "bg1": "light1",
    "t1": "dark1",
    "bg2": "light2",
    "t2": "dark2",
    "accent1": "accent1",
    "accent2": "accent2",
    "accent3": "accent3",
    "accent4": "accent4",
    "accent5": "accent5",
    "accent6": "accent6",
    "hyperlink": "hyperlink",
    "followedHyperlink": "followedHyperlink",
}


def _compatibility() -> list[Element]:
    values = {
        "compatibilityMode": 15,  # Word 2013 and later: not "compatibility mode"
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
    }
    uri = "http://schemas.microsoft.com/office/word"
    return [element("w:compatSetting", name=k, uri=uri, val=v) for k, v in values.items()]
