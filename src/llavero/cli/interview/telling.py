"""How is it told what became of an interview, and what should be looked at in it?"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llavero.cli.session import Session
from llavero.foundation.errors import KamError
from llavero.foundation.values import Share
from llavero.interview.answers import Fault, Interview
from llavero.interview.telling import told
from llavero.interview.validity import Verdict, short_answers, verdict
from llavero.prose import Prose

if TYPE_CHECKING:
    from llavero.interview.copies import Likeness
    from llavero.ledger.interviews.bringing import Brought

PACKAGES = ("llavero.interview", "llavero.ledger.interviews")
MOST_FAULTS = 40  # lines for one interview


def refusal(path: Path, fault: KamError, session: Session) -> dict[str, Any]:
    """Return why a file cannot be taken."""
    package = type(fault).__module__.rpartition(".")[0]
    message = session.prose(package).text(fault.code, **fault.facts)
    if path.name not in message:
        message = f"{path.name}: {message}"
    return {"file": path.name, "code": fault.code, "message": message}


def standing(judged: Verdict) -> str:
    """Return how an interview stands: declined, valid, partial or insufficient."""
    if not judged.consented:
        return "declined"
    if not judged.valid:
        return "insufficient"
    return "partial" if judged.partial else "valid"


def faults_of(brought: "Brought") -> tuple[Fault, ...]:
    """Return what a person should look at: in the form, then in the answers."""
    return (*brought.coming.faults, *verdict(brought.coming.interview).faults)


def brought_lines(brought: "Brought", prose: Prose) -> Iterator[str]:
    """Yield the lines that tell what became of one interview."""
    coming = brought.coming
    facts = {"file": coming.file, "code": coming.code or "—", **brought.facts}
    if brought.why:
        yield prose.text(f"cli-interview-{brought.why}", **facts)
        return
    yield prose.text(f"cli-interview-{brought.fate}", **facts)
    if brought.fate == "declined":
        return
    yield "  " + said_standing(coming.interview, prose)
    faults = faults_of(brought)
    for fault in faults[:MOST_FAULTS]:
        yield f"  {told(fault, prose)}"
    if len(faults) > MOST_FAULTS:
        yield "  " + prose.text("cli-interview-more", more=len(faults) - MOST_FAULTS)


def said_standing(interview: Interview, prose: Prose) -> str:
    """Return how many of the required answers there are, and whether the interview counts."""
    judged = verdict(interview)
    facts: dict[str, object] = {"answered": judged.answered, "required": judged.required}
    if judged.share is not None:
        facts["share"] = Share(judged.share)
    return prose.text(f"cli-interview-standing-{standing(judged)}", **facts)


def brought_facts(brought: "Brought", prose: Prose) -> dict[str, Any]:
    """Return what became of an interview, for a script."""
    coming = brought.coming
    facts = {"file": coming.file, "code": coming.code or "—", **brought.facts}
    sentence = f"cli-interview-{brought.why or brought.fate}"
    return {
        "file": coming.file,
        "interview_id": coming.id,
        "code": coming.code,
        "status": brought.fate,
        "rule": brought.why,
        "message": prose.text(sentence, **facts),
        **interview_facts(coming.interview, prose),
        "faults": [fault_facts(fault, prose) for fault in faults_of(brought)],
    }


def interview_facts(interview: Interview, prose: Prose) -> dict[str, Any]:
    """Return how an interview stands, for a script."""
    judged = verdict(interview)
    return {
        "date": interview.day,
        "language": interview.language,
        "accounts": len(interview.accounts),
        "required": judged.required,
        "answered": judged.answered,
        "standing": standing(judged),
        "short": list(short_answers(interview)),
    }


def fault_facts(fault: Fault, prose: Prose) -> dict[str, Any]:
    """Return a fault, for a script."""
    return {
        "rule": fault.rule,
        "question": fault.question,
        "account": fault.account,
        "message": str(told(fault, prose)),
    }


def said_alike(pair: "Likeness", prose: Prose) -> str:
    """Return that two interviews are too much alike."""
    facts = {"one": pair.one, "other": pair.other, "overlap": Share(pair.overlap)}
    return prose.text("cli-interview-alike", **facts)


def likeness_facts(pair: "Likeness") -> dict[str, Any]:
    """Return that two interviews are too much alike, for a script."""
    return {"one": pair.one, "other": pair.other, "overlap": pair.overlap}
