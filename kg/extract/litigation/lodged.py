"""When and where the suit was filed, as clauses tell it beside who brings it: "the complaint, filed in May, says"."""

from __future__ import annotations

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.litigation.filed import AMENDED, FILING, OWN_PAPERS, day_of, is_of_later
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.gathered import Keys, bringing
from kg.extract.litigation.others import is_in_another

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
        and any(one.low in OWN_PAPERS for one in subject[:4])
    )


def is_besides(frame: Frame, suing: Keys) -> bool:
    """Whether those who brought the only suit also sued others, on no day and in no court of its own."""
    gathered, verb = frame.gathered, frame.clause.verb
    also = "also" in [one.low for one in frame.words[max(0, verb.first - 2) : verb.last + 1]]
    told = frame.verb == "sue" and also and gathered.is_alone and not frame.courts and day_of(frame) is None
    first, second = gathered.sides.get(gathered.main or "", ((), ()))
    return told and second != () and {*suing} == {*first} and not is_in_another(frame, frame.clause.start)
