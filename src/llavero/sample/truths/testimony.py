"""What is true of the interviews: who spoke, what is common, where does it leave the records?"""

from collections.abc import Mapping

from llavero.sample.interviews.answers import Voice
from llavero.sample.interviews.recorded import Records
from llavero.sample.interviews.script import Script, scripts
from llavero.sample.truths.department import served_groups
from llavero.sample.truths.truth import Truth

SPOKEN = ("entrevistas.csv",)
# Planted in the texts: what each seller says of the own doing, by code of the codebook (methods
# F2) or, where it has none, by the question.
PATTERNS: Mapping[str, tuple[str, ...]] = {
    "Q21:R12": ("V01", "V02", "V03", "V04"),  # the week starts with late deliveries
    "Q35:paro": ("V01", "V02", "V03", "V04"),  # asks when the plant stops
    "Q41:precios": ("V01", "V02", "V03", "V04"),  # price approval among the three problems
    "Q30:I04": ("V01", "V02", "V03"),  # learns of projects from the people on the floor
    "Q24:R23": ("V01", "V02", "V03"),  # visits who calls
    "Q41:zona": ("V01", "V02", "V03"),  # field sellers bill the same plants
    "Q26:R16": ("V02", "V04"),  # logs in the CRM
    "Q36:A01": ("V01", "V03"),  # trust and friendship first
    "Q36:A02": ("V02",),  # asks before offering
    "Q30:I05": ("V04",),  # portals and tenders
    "Q30:I10": ("V04",),  # dates on which contracts end
    "Q30:I16": ("V02",),  # hears it from the own technicians
}
SMALL_POINTS, LARGE_POINTS = 3, 10  # methods M15
SMALL_PART, LARGE_PART = 0.10, 0.30


def testimony_truths(records: Records) -> list[Truth]:
    """Return what was planted in the interviews."""
    company = records.company
    who = {s.code: company.staff.kam(s.kam).code for s in scripts()}
    refused = {s.code: q for s in scripts() for q, value in s.values.items() if value == "NR"}
    languages = {s.code: s.language for s in scripts()}
    return [
        Truth("interviews.sellers", who, ("confidencial/claves_de_entrevista.csv",)),
        Truth("interviews.languages", languages, SPOKEN),
        Truth("interviews.refused", refused, SPOKEN, ("Q39",)),
        Truth("interviews.key-accounts-said", _counted(records), SPOKEN, ("M11", "Q06")),
        Truth("interviews.disagreements", disagreements(records), SPOKEN, ("M15",)),
        Truth("interviews.patterns", PATTERNS, SPOKEN, ("M16",)),
    ]


def _counted(records: Records) -> Mapping[str, object]:
    """Return per seller how many key accounts were said and how many are on record."""
    served = served_groups(records.company)
    return {s.code: (len(s.counted), len(served[s.kam])) for s in scripts()}


def disagreements(records: Records) -> tuple[object, ...]:
    """Return where what was said was planted apart from the records.

    Each: seller, group, question, said, on record, size of the gap.
    """
    found: list[object] = []
    for script in scripts():
        voice = Voice(records, script, records.company.staff.kam(script.kam))
        for said in script.accounts:
            top = records.tops[said.slot]
            if said.slot in script.share_off:
                recorded = records.share(voice.seller, top)
                declared = voice.share(said, top)
                gap = _in_points(abs(declared - recorded))
                found.append((script.code, top.code, "Q15", declared, recorded, gap))
            if said.slot in script.people_off:
                known = records.known_to_us[top.code]
                persons = voice.persons(said, top)
                gap = _in_parts(abs(persons - known) / known)
                found.append((script.code, top.code, "Q13", persons, known, gap))
            if said.slot in script.since_before:
                found.append(_since(records, voice, script, said.slot))
    return tuple(found)


def _since(records: Records, voice: Voice, script: Script, slot: str) -> object:
    top = records.tops[slot]
    said = next(entry for entry in script.accounts if entry.slot == slot)
    year, recorded = voice.since(said, top), records.started(top)
    now = records.company.span.last.year
    gap = _in_parts(abs(recorded - year) / max(now - recorded, 1))
    return (script.code, top.code, "Q11", year, recorded, gap)


def _in_points(points: float) -> str:
    return "coincide" if points <= SMALL_POINTS else "menor" if points <= LARGE_POINTS else "mayor"


def _in_parts(part: float) -> str:
    return "coincide" if part <= SMALL_PART else "menor" if part <= LARGE_PART else "mayor"
