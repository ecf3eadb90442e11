"""How large may the letters of a plan be, so that it stands on two pages?"""

from llavero.document import AccountPlan
from llavero.report.word.plan.room import SAFE, Room, page_height

LETTERS = (8.5, 8.0, 7.5, 7.0, 6.5)
MOST_LINES = 6  # that a place to write is given beyond those it asks for


def fitted(plan: AccountPlan, paper: str) -> tuple[Room, ...]:
    """Return the room of each page: the largest letters with which both fit.

    What is left of a page goes to the places to write. Where nothing fits, the smallest letters.
    """
    size = next((size for size in LETTERS if _fits(plan, paper, size)), LETTERS[-1])
    return tuple(_widest(plan, paper, size, page) for page in range(len(plan.pages)))


def _fits(plan: AccountPlan, paper: str, size: float) -> bool:
    room = Room.of(paper, size)
    return all(_page_fits(plan, room, page) for page in range(len(plan.pages)))


def _page_fits(plan: AccountPlan, room: Room, page: int) -> bool:
    return page_height(plan.pages[page], room, first=page == 0) <= room.height * SAFE


def _widest(plan: AccountPlan, paper: str, size: float, page: int) -> Room:
    rooms = [Room.of(paper, size, more) for more in range(MOST_LINES + 1)]
    fitting = [room for room in rooms if _page_fits(plan, room, page)]
    return fitting[-1] if fitting else rooms[0]
