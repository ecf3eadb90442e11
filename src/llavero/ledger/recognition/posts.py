"""What does a person do, judged by the department and the title of the post?"""

import tomllib
from functools import cache
from importlib.resources import files

from llavero.ledger.names import plain

Words = tuple[str, ...]

# The first subject that the title speaks of gives the post: "Asistente de KAM" supports,
# "Director de KAM" leads, "Key Account Manager" sells, "Sales Manager" leads.
_POSTS = (
    ("seller_first", "seller"),
    ("support_surely", "support"),
    ("manager_surely", "manager"),
    ("seller_surely", "seller"),
    ("support", "support"),
    ("manager", "manager"),
    ("seller", "seller"),
)
RANKS = 7


def sales_post(job_title: str | None, dept: str | None) -> str | None:
    """Return `seller`, `manager` or `support` for one who works in sales; None for the rest.

    A seller carries a quota. The title decides; a title that says nothing is a seller's.
    """
    if job_family(job_title, dept) != "sales":
        return None
    title = plain(job_title or "")
    for subject, post in _POSTS:
        if _speaks_of(title, subject):
            return post
    return "seller"


def job_family(job_title: str | None, dept: str | None) -> str:
    """Return `sales` or `other`: what the title says, else what the department says."""
    title, department = plain(job_title or ""), plain(dept or "")
    if _speaks_of(title, "not_sales"):
        return "other"
    if _speaks_of(title, "sales_title"):
        return "sales"
    if _speaks_of(department, "not_sales"):
        return "other"
    return "sales" if _speaks_of(department, "sales_dept") else "other"


def is_kam_dept(dept: str | None) -> bool:
    """Return whether the department is the one that serves key accounts."""
    return _speaks_of(plain(dept or ""), "kam_dept")


def rank(job_title: str | None) -> int | None:
    """Return how high a post stands by its title, 1 the highest; None for who leads nobody."""
    title = plain(job_title or "")
    if any(_speaks_of(title, subject) for subject in ("support_surely", "seller_surely")):
        return None
    return next((at for at in range(1, RANKS + 1) if _speaks_of(title, f"rank_{at}")), None)


def _speaks_of(text: str, subject: str) -> bool:
    """Return whether some term of `subject` stands in `text`, word by word."""
    padded = f" {text} "
    return any(f" {term} " in padded for term in _terms()[subject])


@cache
def _terms() -> dict[str, Words]:
    told = tomllib.loads((files(__package__) / "posts.toml").read_text(encoding="utf-8"))
    return {subject: tuple(plain(term) for term in terms) for subject, terms in told.items()}
