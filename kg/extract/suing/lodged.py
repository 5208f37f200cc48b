"""When and where the suit was filed, as clauses tell it beside who brings it: "the complaint, filed in May, says"."""

from __future__ import annotations

import re

from kg.extract.grammar.vocabulary import OPENING, SUITS
from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Keys, bringing
from kg.extract.suing.aroundfiling import FILING
from kg.extract.suing.filed import AMENDED, is_of_later
from kg.extract.suing.filingdays import day_of
from kg.extract.telling.frames import Frame
from kg.extract.telling.others import is_apart, is_in_another

PENDING = SUITS - {"appeal", "filing", "filings"}


def lodge(frame: Frame) -> None:
    """Notes the day and court of a suit that is said to have been filed then and there."""
    gathered = frame.gathered
    words = (*frame.clause.subject, *frame.clause.antecedent)
    if not any(one.low in PENDING or one.tag == "N" for one in words) or any(
        one.low in AMENDED for one in words
    ):
        return
    who = bringing(words, gathered) or _opened(frame)
    suit = gathered.against(who[0]) if who else None
    if suit is None:
        return
    case, _ = suit
    if is_of_later(frame, case):
        return
    gathered.date(case, day_of(frame))
    gathered.seat(case, frame.courts, frame.quote)


OWN = re.compile(
    r"(?:the|this|that|its|his|her|their) (?:(?!amended|second|third|new|other|latest|revised|counter\w*|cross-\w*|first|separate|similar|another)[\w-]+ ){0,3}?(?:lawsuit|suit|complaint|case|action|petition)\b(?! (?:with|to|as|file|number|against (?:an?|the|two|three|several|its|his|her|their)\b))"
)
"""What those file, or others for them, whose suit is the only one that a text tells of."""


BEGUN = re.compile(
    r"(?:the|this|its|his|her|their) (?:[\w-]+ ){0,2}?(?:lawsuit|suit|action|litigation|case)\b"
)
"""What somebody begins who sues."""


def begins(frame: Frame) -> bool:
    """Whether a clause tells that somebody began the suit: "Holm began this action on May 3"."""
    return frame.verb in {"begin", "start", "institute"} and BEGUN.match(frame.rest) is not None


def lodge_told(frame: Frame) -> None:
    """Notes when and where a suit was filed by a clause that tells no sides: of which it speaks, or the only one."""
    if frame.is_quiet or (frame.clause.antecedent and not frame.mine):
        lodge(frame)
    lodge_only(frame)


def lodge_only(frame: Frame) -> None:
    """Notes the day and court of the only suit, whoever is told to have filed it: "Lawyers filed the suit in Dayton on May 3"."""
    gathered, main = frame.gathered, frame.gathered.main
    if main is None or not gathered.is_alone or not gathered.sides[main][0] or frame.clause.antecedent:
        return
    who = gathered.parties_of(frame.mine)
    others = [one for one in who if one not in gathered.sides[main][0] and gathered.is_party((one,))]
    if _is_of_public_lawyer(frame) and not any(map(gathered.is_agency, gathered.sides[main][0])):
        return  # whose suit is that of a city or a state
    own = OWN.match(frame.rest) or _is_it(frame)
    active = not frame.is_passive or frame.clause.verb.form == "told"
    if own and not others and active and not is_apart(frame.whole):
        gathered.date(main, day_of(frame))
        gathered.seat(main, frame.courts, frame.quote)


PUBLIC_LAWYER = re.compile(
    r"(?:City|County|District|State|State's|U ?\. ?S ?\.|Commonwealth's) Attorney|Attorney General|Corporation Counsel|Solicitor General"
)
"""Who files for a city, a county or a state."""


def _is_of_public_lawyer(frame: Frame) -> bool:
    """Whether a public office's lawyer files: "City Attorney Roe, who filed the case in May"."""
    return PUBLIC_LAWYER.search(text_of(frame.clause.subject)) is not None


def _is_it(frame: Frame) -> bool:
    """Whether a clause takes "it", in a sentence that speaks of the suit: "the case came from Ohio, where Roe had filed it"."""
    first = frame.clause.rest[0] if frame.clause.rest else None
    pronoun = first is not None and (
        first.low == "it" or (first.pronoun and frame.gathered.word(first) == "it")
    )
    ahead = {one.low for one in frame.words[: frame.clause.verb.first]}
    return pronoun and not ahead.isdisjoint({"case", "suit", "lawsuit", "action", "complaint"})


def _opened(frame: Frame) -> Keys:
    """Who accuses others by the paper that opens a sentence: "In a suit filed in May, Roe says"."""
    later = frame.frames[frame.number + 1] if frame.number + 1 < len(frame.frames) else None
    opens = [one.low for one in frame.clause.subject[:2]] in (["in", "a"], ["in", "an"]) and not frame.number
    if later is None or not opens or not later.clause.verb.finite or later.outer is not None:
        return ()
    who = frame.gathered.parties_of(later.mine)
    return who if who and frame.gathered.against(who[0]) else ()


def is_aside(frame: Frame) -> bool:
    """Whether a clause tells beside others when the suit was filed: "the complaint, filed in May, says"."""
    lead, subject = frame.clause.lead, (*frame.clause.subject, *frame.clause.antecedent)
    aside = frame.clause.verb.form == "told" or (bool(lead) and lead[-1].low == "which")
    known = {one.low for one in subject} & {"the", "this", "its", "his", "her", "their"}
    return (
        frame.verb in FILING
        and frame.is_quiet
        and aside
        and bool(known)
        and not frame.clause.verb.modal
        and not frame.clause.verb.negated
        and any(one.low in OPENING for one in subject[:4])
    )


def is_besides(frame: Frame, suing: Keys) -> bool:
    """Whether those who brought the only suit also sued others, on no day and in no court of its own."""
    gathered, verb = frame.gathered, frame.clause.verb
    also = "also" in [one.low for one in frame.words[max(0, verb.first - 2) : verb.last + 1]]
    told = frame.verb == "sue" and also and gathered.is_alone and not frame.courts and day_of(frame) is None
    first, second = gathered.sides.get(gathered.main or "", ((), ()))
    return told and second != () and {*suing} == {*first} and not is_in_another(frame, frame.clause.start)
