"""What a court is asked to do and did, as a clause behind tells it: "asked the judge to stay the case, which she did"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.posture import Posture, meant, takes_matter

ASKING = frozenset({"ask", "move", "seek", "request", "urge", "petition", "want", "press", "push"})
BARE = re.compile(
    rf" ?(?:so )?(?:(?:on |in )?{DATE}|in [A-Z]\w+|last \w+|the (?:same|next) day|without comment)? ?(?:$|[.,;])"
)
ENDS = {"stay": "stayed", "pause": "stayed", "dismiss": "dismissed", "toss": "dismissed"}
"""What a court is asked to do to a suit \u2192 how the suit stands where it did."""


def asked_for(frame: Frame) -> Frame | None:
    """The clause for what a court is asked that a clause "which he did" tells as done, or as refused; None elsewhere."""
    lead, verb = frame.clause.lead, frame.clause.verb
    if (
        not lead
        or lead[-1].low != "which"
        or frame.words[verb.first].low != "did"
        or verb.first + 1 < verb.last
    ):
        return None
    judges = frame.decides or _is_judge(frame)
    before = [one for one in frame.frames[: frame.number] if one.outer is None]
    asks = [one for one in before if one.verb in ASKING and one.clause.verb.finite]
    todo = [one for one in before if one.clause.verb.form == "todo"]
    return todo[-1] if judges and asks and todo and BARE.match(frame.rest) else None


def _is_judge(frame: Frame) -> bool:
    """Whether the subject is a pronoun that stands for a judge."""
    people = frame.gathered.people
    return bool(frame.mine) and all(key in people and people[key].judge for key in frame.mine)


def did_to_suit(frame: Frame) -> Posture | None:
    """The posture by "asked the judge to stay the case, which she did"."""
    todo = asked_for(frame)
    status = ENDS.get(todo.verb) if todo is not None and not frame.clause.verb.negated else None
    return (
        Posture(status, meant(todo))
        if status is not None and todo is not None and takes_matter(todo)
        else None
    )
