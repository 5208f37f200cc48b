"""Suits that there are though the clause that takes them tells nothing done: "must face Roe's suit", "agreed to pay to settle it", "tried to move Roe's case"."""

from __future__ import annotations

from kg.extract.suing.suing import WINNING
from kg.extract.suing.toldaround import is_moving
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_done, is_undone_by

TRYING = frozenset({"try", "seek", "attempt", "fail", "want", "ask", "move"})
"""Verbs of what one wants done to a suit that there is."""


def is_there_anyhow(frame: Frame) -> bool:
    """Whether a clause tells of a suit that there is, whatever is done to it."""
    return _must_face(frame) or _pays_to_end(frame) or _had_won(frame) or _tries_to_move(frame)


def _tries_to_move(frame: Frame) -> bool:
    """Whether somebody only tries to take another's case from a court: "had tried to take Roe's case out of state court"."""
    before = frame.before
    trying = before is not None and before.verb in TRYING and is_done(before)
    return trying and frame.clause.verb.form == "todo" and is_moving(frame)


def _must_face(frame: Frame) -> bool:
    """Whether somebody must face a suit, which there is then: "Holm must face a lawsuit by Roe, a judge ruled"."""
    verb = frame.clause.verb
    told = frame.verb in {"face", "defend", "answer"} and not verb.negated and frame.outer is None
    before = frame.before if verb.form == "todo" else None
    if (
        told
        and before is not None
        and before.is_passive
        and before.verb in {"order", "force", "require", "compel"}
    ):
        return is_done(before)  # "Doe was ordered to face Roe's suit"
    return told and [one.low for one in frame.words[verb.first : verb.last]] in (
        ["must"],
        ["must", "still"],
        ["must", "now"],
    )


def _had_won(frame: Frame) -> bool:
    """Whether somebody won what a court undoes, in a suit all the same: "reversed the judgment that Roe had won against Doe"."""
    verb = frame.clause.verb
    return frame.verb in WINNING and not (verb.negated or verb.modal) and is_undone_by(frame)


def _pays_to_end(frame: Frame) -> bool:
    """Whether somebody agrees or pays to end a suit, which there is then: "agreed to pay $5 million to settle a lawsuit by Roe"."""
    before = frame.before
    ends = frame.verb in {"settle", "resolve", "end"} and frame.clause.verb.form == "todo"
    return ends and before is not None and before.verb in {"agree", "pay"} and not before.clause.verb.negated
