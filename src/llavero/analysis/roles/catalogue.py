"""What areas, functions, competences, processes and relations may a department have?

Sources: methods G4 to G8. What each is called and means stands in the prose, by its key.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A figure that speaks for a piece of work, and on which side of its limit it does."""

    name: str  # of the limit and of its sentence
    figure: str
    analysis: str = "roles"  # that gives the figure
    below: bool = False  # it speaks where it falls short of the limit
    included: bool = False  # the limit itself already speaks


INTERNAL = Sign("internal", "ROL.internal")
QUOTE = Sign("quote", "ROL.quote")
ANSWER = Sign("answer", "ROL.answer")
SERVICE = Sign("service", "M51.coverage", "margin", below=True)
DISPERSION = Sign("dispersion", "M57")
WEIGHT = Sign("weight", "M06", "footprint")
TECHNICAL = Sign("technical", "ROL.technical", included=True)
ENGINEERING = Sign("engineering", "ROL.technical", included=True)
WON = Sign("won", "PLA.x_te", "placement", included=True)
PROJECTS = Sign("projects", "ROL.projects", included=True)
COMPLAINTS = Sign("complaints", "ROL.complaints")
DELIVERY = Sign("delivery", "ROL.delivery", below=True)
FIRST_TIER = Sign("first-tier", "D4.t1", "portfolio", included=True)
WALLET = Sign("wallet", "ROL.wallet")
RECORDS = Sign("records", "ROL.records")
CONTRACTS = Sign("contracts", "ROL.contracts", included=True)
PUBLIC = Sign("public", "ROL.public", included=True)
OVERDUE = Sign("overdue", "M56.overdue")
GAPS = Sign("competences", "ROL.gaps", included=True)

AREAS: Mapping[str, tuple[Sign, ...]] = {
    "sales-support": (INTERNAL, QUOTE),
    "finance": (SERVICE, DISPERSION, WEIGHT),
    "projects": (TECHNICAL, WON, PROJECTS),
    "service": (ANSWER, COMPLAINTS),
    "logistics": (DELIVERY,),
    "engineering": (ENGINEERING,),
    "marketing": (FIRST_TIER,),
    "intelligence": (WALLET, RECORDS),
    "legal": (PUBLIC, CONTRACTS),
    "credit": (OVERDUE,),
    "training": (GAPS,),
}
# Whose number decides how many people an area needs; the others are shared with the company.
PER_KAM = ("sales-support", "finance", "engineering", "marketing", "intelligence")
SHARED_AREAS = ("legal", "credit", "training")

FUNCTIONS: Mapping[str, tuple[Sign, ...]] = {
    "F01": (Sign("leaving", "ROL.leaving"),),
    "F02": (Sign("unclaimed", "ROL.unclaimed"),),
    "F03": (Sign("plans", "ROL.plans", below=True),),
    "F04": (Sign("margin-gap", "M50.gap", "margin", below=True),),
    "F05": (CONTRACTS,),
    "F06": (
        Sign("margin-slope", "M50.key_slope", "margin", below=True),
        DISPERSION,
        Sign("loss", "M53.key_destroyers", "margin", included=True),
        SERVICE,
    ),
    "F07": (
        Sign("covered", "ROL.covered", below=True),
        Sign("single", "E4.single_accounts", "relationships", included=True),
    ),
    "F08": (Sign("sponsor", "ROL.sponsor", below=True, included=True),),
    "F09": (Sign("ahead", "ROL.ahead", below=True),),
    "F10": (Sign("space", "WS.potential_share", "whitespace"),),
    "F11": (
        Sign("narrow", "ROL.narrow"),
        Sign("others", "M07.by_others", "footprint"),
        INTERNAL,
    ),
    "F12": (ANSWER, QUOTE, DELIVERY),
    "F13": (Sign("credited", "CV3", "margin"), COMPLAINTS),
    "F14": (Sign("missed", "M61.missed", "forecast"),),
    "F15": (OVERDUE,),
    "F16": (PROJECTS,),
    "F17": (Sign("unasked", "ROL.unasked"),),
    "F18": (WALLET,),
    "F19": (RECORDS,),
    "F20": (
        Sign("stake", "EW.stake_share", "warning"),
        Sign("silent", "M49.share", "retention"),
        Sign("largest", "M21.cr1", "concentration"),
    ),
    "F21": (),
    "F22": (Sign("profile", "ROL.gaps", included=True),),
    "F23": (
        Sign("backup", "ROL.backup", below=True),
        Sign("leaver", "E4.leaver_accounts", "relationships", included=True),
        Sign("away", "ROL.away", included=True),
    ),
    "F24": (Sign("consent", "ROL.consent", below=True),),
    "F25": (Sign("metrics", "ROL.metrics", below=True),),
    "F26": (),
}


@dataclass(frozen=True, slots=True)
class Money:
    """What money a function touches, and the figure whose sign says that its method works."""

    figure: str
    analysis: str
    proof: str = ""  # above zero, the method has shown to be better than none


MONEY: Mapping[str, Money] = {
    "F06": Money("M53.destroyed", "margin"),
    "F07": Money("E4.single_sales", "relationships"),
    "F10": Money("WS.potential", "whitespace", "WS.gain_low"),
    "F15": Money("M56.overdue_amount", "roles"),
    "F20": Money("EW.stake", "warning", "EW.gain_low"),
    "F23": Money("E4.leaver_sales", "relationships"),
}

# Level that T1, T2 and T3 ask for (G5), and the figure of the company that shows it in the work.
COMPETENCES: Mapping[str, tuple[int, int, int]] = {
    "strategy": (5, 4, 3),
    "business": (5, 4, 3),
    "finance": (5, 4, 3),
    "planning": (5, 4, 3),
    "relations": (5, 4, 3),
    "negotiation": (5, 4, 4),
    "value": (5, 4, 3),
    "leadership": (5, 4, 3),
    "coordination": (5, 4, 3),
    "inside": (5, 4, 3),
    "product": (4, 4, 4),
    "communication": (5, 4, 4),
    "data": (4, 4, 3),
    "ethics": (5, 5, 5),
    "conflict": (5, 4, 3),
    "innovation": (4, 3, 2),
}
WORK_SHOWS: Mapping[str, str] = {  # competence -> sign of its function
    "planning": "plans",
    "relations": "covered",
    "negotiation": "margin-slope",
    "data": "records",
    "coordination": "narrow",
    "inside": "internal",
}

ACTORS = ("DG", "DC", "JK", "K", "VR", "MK", "FI", "OP", "SC", "TI", "JU", "RH")
_RACI = """
    selection   I  A  R   C  C  C   C   I   I  -  -  -
    plan        I  C  A   R  C  C   C   C   C  -  -  -
    price       I  A  C   R  I  -   C   I   -  -  C  -
    forecast    -  I  A   R  C  I   I   R   I  -  -  -
    order       -  -  I   C  I  -   I   A/R R  -  -  -
    complaint   I  I  A   R  I  -   -   C   R  -  C  -
    project     C  A  R   R  I  C   C   C   I  C  C  -
    credit      -  I  C   R  -  -   A/R -   -  -  C  -
    campaign    -  I  C   C  I  A/R I   -   -  -  -  -
    records     -  I  A   R  R  C   -   -   R  R  -  -
    review      C  I  A   R  -  C   C   C   C  -  -  -
    commission  I  A  R   C  C  -   R   -   -  -  -  C
    training    -  C  A/R I  -  -   -   -   -  -  -  R
    status      C  A  R   C  C  I   C   I   I  -  -  -
"""
RACI: Mapping[str, tuple[str, ...]] = {
    name: tuple("" if part == "-" else part for part in parts)
    for name, *parts in (line.split() for line in _RACI.strip().splitlines())
}

# With whom the department deals inside, which figure says that it is weak, and who takes the
# part of an area that the company does not have.
INSIDE = ("DG", "DC", "VR", "MK", "FI", "OP", "SC", "TI", "JU", "RH")
FACING = ("MK", "FI", "OP", "SC")  # areas that a key account is expected to meet
STANDS_IN: Mapping[str, str] = {
    "DC": "DG",
    "VR": "DC",
    "MK": "DC",
    "FI": "DG",
    "OP": "DG",
    "SC": "OP",
    "TI": "FI",
    "JU": "FI",
    "RH": "FI",
}
OUTSIDE = tuple(f"X{at:02d}" for at in range(1, 16))

PROCESS_OF: Mapping[str, str] = {  # function -> process of the RACI that carries it
    "F01": "selection",
    "F03": "plan",
    "F05": "price",
    "F06": "price",
    "F11": "order",
    "F12": "order",
    "F13": "complaint",
    "F14": "forecast",
    "F15": "credit",
    "F16": "project",
    "F17": "review",
    "F19": "records",
    "F22": "training",
}

ELEMENTS = (  # of a programme (Storbacka 2012)
    "portfolio",
    "planning",
    "proposition",
    "process",
    "integration",
    "support",
    "performance",
    "team",
)
