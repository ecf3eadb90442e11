"""Which forms does a verb take?

A verb is written as its infinitive and the stems that the rules do not give (`pedir pid`); a form
that no rule gives begins with `=` (`ir =voy =fue`, `go =went`). More forms are made than the
language has (*cuentar beside contar): what nobody says is never found.
"""

from collections.abc import Iterator

_CLITICS = (
    *("me", "te", "se", "nos", "le", "les", "lo", "la", "los", "las"),
    *("selo", "sela", "selos", "selas", "melo", "mela", "noslo"),
)
_PRESENT = {
    "ar": ("o", "as", "a", "amos", "an", "e", "es", "emos", "en"),
    "er": ("o", "es", "e", "emos", "en", "a", "as", "amos", "an"),
    "ir": ("o", "es", "e", "imos", "en", "a", "as", "amos", "an"),
}
_PAST = {
    "ar": ("e", "aste", "o", "amos", "aron", "aba", "abas", "abamos", "aban", "ado", "ara", "aran"),
    "er": ("i", "iste", "io", "imos", "ieron", "ia", "ias", "iamos", "ian", "ido", "iera", "ieran"),
}
_PAST["ir"] = _PAST["er"]
_STRONG_PAST = ("e", "o", "imos", "ieron", "iera", "ieran", "eron")  # tuve, tuvo, tuvieron, dijeron
_FUTURE = ("e", "as", "a", "emos", "an", "ia", "ias", "iamos", "ian")
_GERUND = {"ar": ("ando",), "er": ("iendo", "yendo"), "ir": ("iendo", "yendo")}
_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}  # busco, busqué; pago, pagué; empiezo, empecé
_VOWELS = frozenset("aeiou")
SHORTEST = 2  # letters of a stem to which endings are put


def verb_forms(written: str, language: str) -> frozenset[str]:
    """Return the forms of a verb, in lower case and without accents."""
    infinitive, *rest = written.split()
    more = {form[1:] for form in rest if form.startswith("=")}
    stems = [stem for stem in rest if not stem.startswith("=")]
    made = _spanish if language == "es" else _english
    return frozenset({infinitive, *more, *made(infinitive, stems)})


def _spanish(infinitive: str, stems: list[str]) -> Iterator[str]:
    root, kind = infinitive[:-2], infinitive[-2:]
    if kind not in _PRESENT:
        return
    endings = (*_PRESENT[kind], *_PAST[kind], *_STRONG_PAST)
    for stem in (root, *stems):
        if len(stem) < SHORTEST:  # of dar, ir, ver every form is written
            continue
        for ending in endings:
            yield stem + ending
            if kind == "ar" and ending.startswith("e") and stem[-1:] in _BEFORE_E:
                yield stem[:-1] + _BEFORE_E[stem[-1]] + ending
        for gerund in _GERUND[kind]:
            yield from _with_clitics(stem + gerund)
        if stem.endswith("r"):  # tendr: tendré, tendría
            yield from (stem + ending for ending in _FUTURE)
    yield from _with_clitics(infinitive)
    yield from (infinitive + ending for ending in _FUTURE)


def _with_clitics(form: str) -> Iterator[str]:
    yield form
    yield from (form + clitic for clitic in _CLITICS)


def _english(base: str, _stems: list[str]) -> Iterator[str]:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        yield from (base[:-1] + "ies", base[:-1] + "ied", base + "ing")
        return
    yield base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if base.endswith("e"):
        yield from (base + "d", base[:-1] + "ing")
        return
    yield from (base + "ed", base + "ing")
    if len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS:  # stop, stopped
        yield from (base + base[-1] + "ed", base + base[-1] + "ing")
