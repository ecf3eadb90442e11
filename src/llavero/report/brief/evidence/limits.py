"""Does a sentence give a content, or say that it could not be had?

"No se obtuvo el porcentaje" states a limit; "no se organiza por zona" denies. Neither is the
content, and a limit with its reason is worth something.
"""

import re

LIMIT = re.compile(
    r"\bno se (?:nos )?(?:obtuv|pud|logr|proporcion|consigui|conoce|compart|report|dispon|revel)\w*"
    r"|\bno (?:fue|ha sido|es) posible (?:obtener|conocer|saber|calcular|acceder|entrevistar)"
    r"|\bno (?:esta|estan|estuvo|estuvieron) disponibles?\b|\bno disponibles?\b"
    r"|\bno (?:nos |me |se nos )?(?:dieron|proporcion|compartieron|revel|quis|accedi|respondi)\w*"
    r"|\bno (?:contamos|cuento|tuvimos|tuve|se tuvo|tenemos|tengo) (?:con |acceso|el dato|datos"
    r"|los)"
    r"|\b(?:sin|falta|faltan) (?:el |los )?(?:datos?|informacion)\b|\bse desconoce\w*"
    r"|\bno (?:sabemos|se sabe|se tiene (?:el |la )?(?:dato|informacion|cifra))"
    r"|\b(?:pendientes? de|por) (?:definir|confirmar|investigar|determinar|obtener|completar)\b"
    r"|\bpendientes?(?=\W*$)|\bno calculable|\bnot computable"
    r"|\bn/[ad]\b|\bs/d\b|\btbd\b|\btbc\b|\bxx+\b|\blorem ipsum\b|\[[^\]]{3,60}\]"
    r"|\b(?:is|are|was|were) (?:not|un)[ -]?(?:available|disclosed|known|shared|provided|obtained)"
    r"|\bunavailable\b|\b(?:could|did|would) not (?:be )?(?:obtain|get|find|share|disclos|give"
    r"|access"
    r"|provid|comput|calculat|interview)\w*"
    r"|\b(?:data|figure|information) (?:is |are )?missing\b|\bno data\b|\bwe do not know\b"
    r"|\b(?:was|were) not able to\b|\b(?:would|did) not (?:tell|say|answer)\b|\brefused to\b"
    r"|\bse neg(?:o|aron) a\b|\bno (?:nos )?(?:dijo|dijeron|contest(?:o|aron))\b"
    r"|\bto be (?:defined|determined|confirmed|completed|done)\b"
)
REASON = re.compile(
    r"\bporque\b|\bya que\b|\bdebido a\b|\bdado que\b|\bpuesto que\b|\bpues\b|\bpor (?:razones"
    r"|motivos?|politica|cuestiones|confidencial|ser |tratarse|no |falta|que )\w*|\bconfidencial"
    r"|\bbecause\b|\bsince\b|\bdue to\b|\bas (?:the|it|they)\b|\bowing to\b|\bfor reasons\b"
    r"|\bconfidential|\bhace falta\b|\bse necesita\b|\bno trae\b|\bdoes not (?:hold|carry|name|say)"
)
CLAUSE = re.compile(
    r"[,;()]|\b(?:pero|aunque|sino|sin embargo|no obstante|but|although|though|however|rather)\b"
)
# Words that look like a denial and are none.
NO_DENIAL = re.compile(
    r"\bsin (?:embargo|duda)\b|\bno (?:obstante|solo|solamente|unicamente)\b|\bnot only\b"
    r"|\bwithout doubt\b|\bno doubt\b"
    # "Ningún cliente pasa de 9 %" gives a figure.
    r"|\b(?:no|ningun[oa]?|none|nobody|nadie) (?:\w+ ){0,5}?(?:above|over|more than|exceeds?"
    r"|pasan? de|superan?|rebasan?|exceden?|llegan? al?|mas de|mayor\w*)\b"
)
DENIAL = re.compile(
    r"\b(?:no|nunca|tampoco|ni|sin|ningun[oa]?|jamas|not|never|without|neither|nor|none|n't)\b"
)
REACH = 4  # words that a denial reaches forward


def without_limits(text: str) -> str:
    """Return a normal text with blanks in place of each clause that states a limit."""
    kept, start = "", 0
    for end in [*(found.start() for found in CLAUSE.finditer(text)), len(text)]:
        clause = text[start:end]
        kept += " " * len(clause) if LIMIT.search(clause) else clause
        start = end
    return kept


def gives_reason(text: str) -> bool:
    """Return whether a normal text says why."""
    return REASON.search(text) is not None


def denied(text: str, start: int) -> bool:
    """Return whether what begins at `start` of a normal text is denied by a word before it."""
    before = text[:start]
    ends = [found.end() for found in CLAUSE.finditer(before)]
    clause = NO_DENIAL.sub(" ", before[ends[-1] :] if ends else before)
    words = clause.split()[-REACH:]
    return DENIAL.search(" ".join(words)) is not None
