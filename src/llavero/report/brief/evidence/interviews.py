"""How many sellers were interviewed, as far as the text tells them apart?

A document names them by code (V01), by letter or number (vendedor A), by order (la segunda
entrevistada), by interview (entrevista 2) or by name. It may use several ways at once, so the ways
are not added up: the one that tells most apart counts. Records name sellers as well, so a name
counts only where the text says that it spoke with people, or what each of them said.
"""

import re
from collections.abc import Iterable, Sequence

from llavero.report.brief.evidence.clues import spans
from llavero.report.brief.evidence.units import Unit
from llavero.report.brief.evidence.words import normal

ROLE = (
    r"(?:vendedor|vendedora|comercial|ejecutivo|ejecutiva|kam|entrevistado|entrevistada|asesor|asesora"
    r"|representante|gerente|seller|interviewee|rep|salesperson|participant|participante|executive"
    r"|account manager|manager)"
)
ORDER = {
    "primer": "1", "primero": "1", "primera": "1", "first": "1",
    "segundo": "2", "segunda": "2", "second": "2",
    "tercer": "3", "tercero": "3", "tercera": "3", "third": "3",
    "cuarto": "4", "cuarta": "4", "fourth": "4",
}  # fmt: skip
ORDERED = rf"\b({'|'.join(ORDER)})"
WAYS = (
    re.compile(r"\b([vse]-?0?[1-9]\d?)\b(?! ?%)"),
    re.compile(
        rf"\b{ROLE}\b(?: (?:de cuentas? clave|key account))?(?: (?:numero|number|no\.))? ?[#\"']?"
        r"([1-9]|uno|dos|tres|one|two|three)\b(?! (?:cuentas|clientes|accounts|customers))"
    ),
    re.compile(rf"{ORDERED} {ROLE}\b"),
    re.compile(r"\b(?:entrevista|interview) (?:numero |number |no\. ?|#)?([1-9])\b"),
    re.compile(rf"{ORDERED} (?:de las |of the )?(?:entrevista|interview)s?\b"),
)
# Any letter may stand for a seller, but q is a quarter and t a period.
CODE = re.compile(r"\b([a-pr-su-z])-?0?([1-9]\d?)\b(?! ?%)")
# A capital tells "vendedor A" from "el vendedor a cargo".
LETTERED = re.compile(rf"(?i:\b(?:{ROLE}|entrevista|interview))s? [\"“'«]?([A-F]|I{1, 3}|IV)\b")
NAME = r"[A-ZÁÉÍÓÚÑ][a-záéíóúñü]+(?: (?:de la |de |del )?[A-ZÁÉÍÓÚÑ][a-záéíóúñü.]+){0,2}"
NAMED = re.compile(
    rf"(?i:\b(?:{ROLE}s?)[:,–-]? )({NAME})(?: (?:y|e|and|,) (?:a |con |with )?({NAME}))?"
)
TALKED = re.compile(
    r"(?i)\b(?:entrevist\w*|interview\w*|plati[cq]\w+|convers\w+|habl(?:é|amos|ó)|spoke|talked)\b"
)
SPOKEN_TO = re.compile(rf"\b(?:a|con|y|to|with|and|interviewed|met)(?: la| el)? ({NAME})")
SHORTEST_NAME = 3  # letters
NOT_NAMES = {
    "cuentas", "clave", "key", "account", "ventas", "sales", "comercial", "kam", "regional",
    "general", "norte", "sur", "nacional", "senior", "junior", "ejecutivo", "vendedor", "la", "el",
    "los", "las", "the", "cada", "por", "en", "de", "al", "se", "no", "su", "a", "manager",
    "director", "gerente", "lunes", "martes", "miercoles", "jueves", "viernes", "monday", "tuesday",
    "wednesday", "thursday", "friday", "human", "recursos",
}  # fmt: skip
# People who were heard, where the text has just said who they are: "dos de ellas", "two of them".
HEARD = r"(?:de (?:ell[oa]s|l[oa]s \w+)|of (?:them|the \w+)|personas|people)\b"
SPOKE = (
    r"(?:entrevist\w+|interview\w*|plati[cq]\w+|convers\w+|charl\w+|dialog\w+|hablamos|hable|spoke"
    r"|talked|chatted|sat (?:down )?with|met(?: with)?|nos (?:sentamos|reunimos|recibi\w+))"
)
COUNTED = r"(dos|tres|cuatro|cinco|[2-9]|two|three|four|five)"
SELLER = (
    r"(?:vendedor|ejecutiv|asesor|comercial|kam|seller|rep|account manager|salespe|key account)"
)
TOLD = re.compile(
    rf"\b{SPOKE}\b[^.]{{0,60}}?"
    rf" {COUNTED[:1]}una?|one|{COUNTED[1:]} (?:\w+ ){{0,2}}?(?:{SELLER}|entrevist)"
    rf"|\b{SPOKE}\b[^.]{{0,30}}? {COUNTED} {HEARD}"
    rf"|\b{COUNTED} {SELLER}\w*[^.]{{0,40}}\b(?:entrevistad|interviewed)"
    rf"|\b{COUNTED} (?:[\w-]+ )?(?:entrevistas|conversaciones|charlas|interviews|conversations)\b"
)
# Words that people were heard, which "antes de cualquier entrevista" are not.
HELD = re.compile(
    r"\b(?:entrevist(?:e|o|amos|aron|ad[oa]s?)|platic(?:amos|aron|o)|convers(?:amos|aron|o)|hablamos"
    r"|interviewed|interviewees?|spoke|talked)\b"
    r"|\b(?:en|durante|tras|hizo|hicimos|hicieron|realiz\w+|practic\w+) (?:\w+ ){0,2}entrevistas?\b"
    r"|\b(?:la|las|cada|ambas|primera|segunda|tercera|the|each|both|first|second|third|in)"
    r" (?:entrevista|interview)s?\b"
)
SAID = re.compile(
    r"\b(?:declar(?:a|o|aron)|dij(?:o|eron)|dicen?|coment(?:a|o|aron|an)|cont(?:o|aron)|explic(?:a|o)"
    r"|respond(?:e|io)|contest(?:a|o)|mencion(?:a|o)|senal(?:a|o)|afirm(?:a|o)|admit(?:e|io)"
    r"|says?|said|told|tells|answer(?:s|ed)|explain(?:s|ed)|admit(?:s|ted)|report(?:s|ed))\b"
)
WANTED = re.compile(
    r"\b(?:al menos|como minimo|at least|conviene|convendria|falta\w*|aport(?:ar|arlo|arla|arlas)"
    r"|permitiria\w*|se (?:necesita|requiere|propone|recomienda)\w*|hace falta|por hacer"
    r"|no se recibi\w+|should|would|must|missing|needed|to be held|to provide|not received)\b"
)
SPELLED = {
    "un": 1,
    "una": 1,
    "one": 1,
    "dos": 2,
    "two": 2,
    "tres": 3,
    "three": 3,
    "cuatro": 4,
    "four": 4,
    "cinco": 5,
    "five": 5,
}


def interviewed(units: Sequence[Unit]) -> tuple[str, ...]:
    """Return a sentence for each seller that the text tells apart."""
    answered = [unit for unit in units if unit.content.strip()]
    ways: list[tuple[str, ...]] = [tuple(_labels(way, answered)) for way in WAYS]
    whole = [unit for unit in answered if unit.content == unit.norm]
    ways.append(_lettered(whole))
    if any(_is_held(unit) for unit in answered):
        ways += [_coded(answered), _names(whole)]
    else:
        ways.append(_names([unit for unit in whole if SAID.search(unit.content)]))
    return max(ways, key=lambda found: len(found))


def fully_named(unit: Unit) -> bool:
    """Return whether a piece that tells of somebody heard gives the name and the surname."""
    if unit.kind == "cell" or not TALKED.search(unit.told):
        return False
    found = [name for match in NAMED.finditer(unit.told) for name in match.groups() if name]
    names = [normal(name).split() for name in (*found, *SPOKEN_TO.findall(unit.told))]
    return any(len(words) > 1 and all(map(_is_name, words)) for words in names)


def _is_name(word: str) -> bool:
    """Return whether a word may be of a name: "Ejecutiva B." is a post and its letter."""
    is_role = re.fullmatch(ROLE, word) is not None
    return len(word.strip(".")) >= SHORTEST_NAME and word not in NOT_NAMES and not is_role


def claimed(units: Iterable[Unit]) -> int:
    """Return how many sellers the text says were interviewed, told apart or not."""
    found = [number for unit in units if not _is_wanted(unit) for number in _told(unit.content)]
    return max(found, default=0)


def _is_held(unit: Unit) -> bool:
    """Return whether a piece of text says that somebody was interviewed, and not that it is due."""
    if unit.question or _is_wanted(unit):
        return False
    return bool(spans(HELD, unit.content)) or any(_told(unit.content))


def _is_wanted(unit: Unit) -> bool:
    return WANTED.search(unit.scope if unit.kind == "cell" else unit.norm) is not None


def _labels(way: re.Pattern[str], units: Sequence[Unit]) -> Iterable[str]:
    seen: dict[str, str] = {}
    for unit in units:
        for found in way.finditer(unit.content):
            label = ORDER.get(found.group(1), found.group(1).replace("-", "").replace("0", ""))
            seen.setdefault(label, unit.quote)
    return seen.values()


def _coded(units: Sequence[Unit]) -> tuple[str, ...]:
    """Return a sentence for each code of the letter that has most: C1, C2; each is there twice."""
    seen: dict[str, dict[str, list[str]]] = {}
    for unit in units:
        for found in CODE.finditer(unit.content):
            seen.setdefault(found[1], {}).setdefault(found[2], []).append(unit.quote)
    twice = [tuple(told[0] for told in codes.values() if len(told) > 1) for codes in seen.values()]
    return max(twice, key=len, default=())


def _lettered(units: Sequence[Unit]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for unit in units:
        for found in LETTERED.finditer(unit.told):
            seen.setdefault(found.group(1), unit.quote)
    return tuple(seen.values())


def _names(units: Sequence[Unit]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for unit in units:
        found = [name for match in NAMED.finditer(unit.told) for name in match.groups() if name]
        if TALKED.search(unit.told):
            found += SPOKEN_TO.findall(unit.told)
        for name in found:
            if not set(normal(name).split()) & NOT_NAMES:
                seen.setdefault(normal(name).split()[0], unit.quote)
    return tuple(seen.values())


def _told(text: str) -> Iterable[int]:
    for found in TOLD.finditer(text):
        word = next(group for group in found.groups() if group)
        yield SPELLED.get(word) or int(word)
