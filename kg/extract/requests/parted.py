"""Motions granted in part, as what a court does to a suit tells it: "tossed two of the claims but let the rest stand"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered
from kg.extract.requests.rulings import Decision, decide, waiting
from kg.extract.telling.frames import Frame

CUTTING = frozenset({"dismiss", "toss", "throw", "strike", "cut", "knock", "drop", "reject"})
"""What a court does to the claims that fall."""
CLAIMS = re.compile(
    r"(?:out |down )?(?:(?:the|its|his|her|their|that|most|some|many|several|both|all|half|part|parts|much|a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|of|other|remaining|\U000f8003|[\w-]+|[^\x00-\u2fff] 's?) ){1,6}?(?:claims?|counts?|causes? of action|allegations|suit|lawsuit|case|complaint)\b"
)
SAID = re.compile(r".*\bclaims (?:of|by) [^\x00-\u2fff]$|(?:the )?claims?$")
"""What is rejected that somebody says, where "that" stands behind: "rejected the claims of Roe's lawyer that he was ill"."""
REST = re.compile(
    r"\b(?:let|lets|letting|allow(?:s|ed|ing)?|kept|keeps|keeping|leaves?|left|leaving|permit(?:s|ted|ting)?)\b[^;.:]{0,40}?\b(?:claims?|counts?|causes? of action|rest|others?|remainder|suit|lawsuit|case|ones)\b[^;.:]{0,40}?\b(?:stand|stands|standing|proceed|survive|alive|intact|go|continue|in place|to trial|move forward|live)\b"
    r"|\bsen(?:t|ds|ding) [^;.:]{0,30}\b(?:claims?|counts?|rest|others?|remainder) to (?:trial|a jury)\b"
    r"|\bbut (?:refus|declin)(?:es|ed|ing) to (?:dismiss|toss|throw out|strike) (?:the (?:rest|others?)|[^;.:]{0,40}?\b(?:claims?|counts?))\b"
)
"""What a court lets stand of a suit of which a part falls."""
KINDS = ("motiontodismiss", "motiontostrike", "motionforsummaryjudgment")


def read_parted(frame: Frame) -> None:
    """Adds that a motion to end a suit is granted in part, where a court lets some of it fall and the rest stand."""
    if frame.verb not in CUTTING or not frame.decides or frame.is_passive or not frame.clause.verb.finite:
        return
    if not CLAIMS.match(frame.rest) or not REST.search(frame.text):
        return
    if SAID.match(frame.rest) and any(
        one.outer is frame or _is_that(one) for one in frame.frames[frame.number + 1 :]
    ):
        return
    key = _asked(frame.gathered)
    if key is not None:
        filing = frame.gathered.filings[key]
        decide(frame, Decision(filing.category, filing.on_behalf_of, "grantedinpart"))


def _is_that(frame: Frame) -> bool:
    """Whether a clause stands behind "that"."""
    return [one.low for one in frame.clause.lead[-1:]] == ["that"]


def _asked(gathered: Gathered) -> str | None:
    """The only motion to end the suit spoken of, or a part of it, that waits and is somebody's."""
    keys = [key for kind in KINDS if (key := waiting(gathered, kind, ())) is not None]
    able = [key for key in keys if gathered.filings[key].on_behalf_of]
    own = [key for key in able if gathered.is_alone or gathered.filings[key].case == gathered.topic]
    return own[0] if len(own) == 1 else None
