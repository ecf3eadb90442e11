"""Does a short answer decline to tell what was asked?

"Eso pregúntele a gerencia" and "no sabría decirle" are words, and no answer: they are quoted as
such and not as what the seller does. A long answer that begins so goes on to tell something.
"""

import re

from llavero.interview.closed import plain

MOST_WORDS = 12
EVASION = re.compile(
    r"^(?:(?:ay|uy|pues|bueno|mire|hombre|la verdad|uf|no pues|well|oh|honestly|ah)[,.… ]+)*"
    r"(?:no (?:sabria|podria) (?:decir|contestar|responder)\w*|no (?:lo |le )?se(?: decir\w*)?\b"
    r"|ni idea|(?:quien|vaya usted a) sabe\w*|eso (?:pregunt|que lo diga|ya lo sabe|es cosa de)\w*"
    r"|pregunte(?:le|les|selo)?\b|de eso no (?:hablo|digo)"
    r"|(?:eso )?no (?:lo |se lo )?(?:comento|digo)"
    r"|prefiero no\b|sin comentarios|depende\b|segun\W*$|ahi vamos"
    r"|lo (?:normal|de siempre|tipico)\W*$"
    r"|(?:pues )?(?:ahi[, ]*)?normal\W*$"
    r"|(?:i )?(?:can'?t|could ?n'?t|would ?n'?t) (?:really )?(?:say|tell|know)|no idea|who knows"
    r"|(?:i )?do(?: not|n'?t) (?:really )?know|ask (?:my|the|your|management|head office)"
    r"|(?:i'?d|i would|i) (?:rather|prefer) not|no comment|it (?:all )?depends|the usual\W*$)"
)


def evades(text: str) -> bool:
    """Return whether what was said tells nothing of what was asked."""
    said = plain(text.replace("’", "'"))
    return len(said.split()) <= MOST_WORDS and EVASION.match(said) is not None
