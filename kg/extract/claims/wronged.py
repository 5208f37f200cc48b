"""Claims as those who sue tell of them in their own words: "Roe says Doe infringed her patents", "Doe broke its contract, Roe contends"."""

from __future__ import annotations

import re

from kg.extract.claims.sought import ALLEGING, OWED, served
from kg.extract.grammar.phrases import MANY
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys, bringing
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import trails
from kg.extract.telling.sums import relief_of
from kg.extract.telling.voice import is_done

TELLING = frozenset({"say", "contend", "argue", "maintain", "believe", "insist", "write", "tell", "complain"})
"""Verbs by which somebody tells of a wrong, and which tell no claim by themselves."""
WRONGING = frozenset({
    "abuse", "act", "advertise", "aid", "assault", "batter", "bilk", "break", "breach", "collude", "commit", "compete", "conspire", "copy",
    "counterfeit", "deceive", "defame", "defraud", "discriminate", "dupe", "engage", "enrich", "extort", "fire", "fix", "harass", "inflict",
    "infringe", "interfere", "intrude", "invade", "libel", "market", "mislead", "misappropriate", "misuse", "molest", "monopolize", "pirate",
    "plagiarize", "portray", "rape", "retaliate", "rig", "slander", "steal", "swindle", "take", "terminate", "trample", "use", "violate", "wiretap",
})  # fmt: skip
"""Verbs of what one who is sued did, and for which suits are brought."""
BEING = frozenset({"negligence", "unjustenrichment"})
"""What somebody is said to be: "was negligent", "was unjustly enriched"."""


DID = re.compile(
    rf"(?:that )?(?P<b>{MANY}) (?:(?:has|have|had) )?(?P<what>(?:[a-z]+ly )?(?:(?:abus|advertis|assault|bilk|committ|conspir|deceiv|defam|discriminat|dup|enrich|extort|harass|inflict|interfer|intrud|invad|libel|market|misappropriat"
    r"|misus|molest|monopoliz|pirat|plagiariz|portray|prosecut|rap|reneg|retaliat|rigg|slander|swindl|trampl)ed\b[^;]{0,160}|(?:caused|sold|lied|stole|broke)\b[^;,]{0,120}))"
)
"""What one who is sued did, where its verb makes no clause of its own."""

TURN = re.compile(r" (?:who|whom|whose|which|that|after|because|when|while|before) ")
"""Where a clause turns from what somebody did to something else."""


def note_wronged(frame: Frame) -> None:
    """Adds the claims of which one who sues tells, or a lawyer of hers, by what somebody sued did to her."""
    if frame.verb == "owe" and frame.outer is not None:
        _note_owed(frame, frame.outer)
    if frame.verb not in TELLING or frame.is_passive or frame.is_of_paper or not is_done(frame):
        return
    who = served(frame, frame.gathered.parties_of(frame.mine))
    rivals = frame.gathered.opponents(who[0]) if who and frame.gathered.against(who[0]) else ()
    for doing, named in _told(frame) if rivals and frame.outer is None else ():
        sued = tuple(key for key in doing if key in rivals)
        if sued and named:
            frame.gathered.claim(who, sued, named, frame.quote)


def _note_owed(frame: Frame, source: Frame) -> None:
    """Adds the sum that one who sues, or her paper, says to be owed to her by one who is sued."""
    gathered, told = frame.gathered, OWED.match(frame.rest)
    said = source.verb in TELLING | ALLEGING and not source.is_passive and is_done(source) and is_done(frame)
    suing = (
        bringing(source.clause.subject, gathered) if source.is_of_paper else gathered.parties_of(source.mine)
    )
    who = served(frame, suing)
    if not said or told is None or not who or not gathered.against(who[0]):
        return
    mine, rivals = gathered.parties_of(frame.mine), gathered.opponents(who[0])
    to = mine if frame.is_passive else frame.parties_behind(told["a"])
    sued = rivals if frame.is_passive else tuple(one for one in mine if one in rivals)
    if set(to) & set(who) and sued:
        sums = [one for one in frame.clause.rest if one.tag == "M"]
        gathered.claim(who, sued, (), frame.quote, relief_of(sums, who, sued, frame))


def _told(frame: Frame) -> list[tuple[Keys, Keys]]:
    """Who did what by a clause of saying: by the clauses that it tells, before it or behind, else by its words."""
    ahead = frame.number in frame.parsed.closing and trails(frame)
    inner = [one for one in frame.frames if one.outer is frame or (ahead and one.number < frame.number)]
    told = [(frame.gathered.parties_of(one.mine) or _maker(one), _wrongs(one)) for one in inner]
    if found := DID.match(frame.rest):
        told.append((frame.parties_behind(found["b"]), theories(TURN.split(found["what"])[0])))
    return told


def _maker(one: Frame) -> Keys:
    """Whose a thing is that breaks another's right: "Roe says Doe's app infringes her patents"."""
    owner = one.clause.subject[:2]
    owned = [word.tag for word in owner] == ["W", "'"] and one.verb in {
        "infringe",
        "copy",
        "violate",
        "defame",
    }
    own = one.clause.rest[:1] and one.clause.rest[0].low in {"her", "his", "its", "their"}
    return one.gathered.parties_of(owner[0].keys) if owned and own else ()


def _wrongs(one: Frame) -> Keys:
    """The theories of the wrong that a clause tells of; none where its verb tells of none."""
    if one.clause.verb.negated or one.clause.verb.modal:
        return ()
    named = theories(f"{TURN.split(one.printed)[0]} ; {one.verb} {TURN.split(one.rest)[0]}")
    if one.verb == "be" or one.is_passive:
        return tuple(name for name in named if name in BEING)
    return named if one.verb in WRONGING else ()
