"""Interviews written as small tables."""

from datetime import date

from llavero.interview.answers import Interview, read_interviews

# A short interview that answers all that is required, of one account.
WHOLE = {
    ("Q01", ""): ("1", ""),
    ("Q02", ""): ("KAM", ""),
    ("Q03", ""): ("2015", ""),
    ("Q05", ""): ("20", ""),
    ("Q06", ""): ("1|Aceros", ""),
    ("Q07", ""): ("ventas", ""),
    ("Q08", ""): ("tipo de cliente", ""),
    ("Q11", "Aceros"): ("2018", ""),
    ("Q13", "Aceros"): ("4", ""),
    ("Q14", "Aceros"): ("comprador;decide;5;semanal;1", ""),
    ("Q15", "Aceros"): ("30", ""),
    ("Q16", "Aceros"): ("visitas=2;llamadas=4;videollamadas=0;mensajes=10", ""),
    ("Q20", "Aceros"): ("hoy=Básica;antes=Básica", ""),
    ("Q21", ""): ("", "Cada lunes reviso los pedidos pendientes y llamo al comprador."),
    ("Q22", ""): ("", "Fui el martes, llevé la cotización y mandé la minuta."),
    ("Q23", "Aceros"): ("", "A ellos les entrego en planta."),
    ("Q28", ""): ("no", ""),
    ("Q30", ""): ("", "Me avisa mantenimiento."),
    ("Q31", ""): ("10", ""),
    ("Q32", ""): ("1=usuarios;2=coach;3=historial;4=áreas propias;5=alta dirección", ""),
    ("Q34", ""): ("", "Pregunto a otra persona."),
    ("Q36", ""): ("", "Con confianza."),
    ("Q37", ""): ("pct=3;dias=2", ""),
    ("Q40", ""): ("4", ""),
    ("Q41", ""): ("2", "Precios."),
    ("Q42", ""): ("", "Los precios."),
}


def interview(code="V01", id=None, day=date(2026, 10, 6), language="es", **changed) -> Interview:
    """Return a whole interview; `Q03="2010"` changes an answer, `Q23_Aceros=None` leaves it out.

    A text is given as a pair: `Q36=("", "Con datos.")`.
    """
    said = dict(WHOLE)
    for name, value in changed.items():
        question, _, account = name.partition("_")
        if value is None:
            del said[question, account]
        else:
            said[question, account] = value if isinstance(value, tuple) else (value, "")
    rows = [
        {
            "interview_id": id or f"E-{code}",
            "seller_code": code,
            "date": day,
            "language": language,
            "question_id": question,
            "account_id": account,
            "value": value,
            "text": text,
        }
        for (question, account), (value, text) in said.items()
    ]
    (read,) = read_interviews(rows)
    return read
