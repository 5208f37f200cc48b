"""What courts are asked for, by whom, and who opposes it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.appeals.appeals import COURTING, UNDO
from kg.extract.appeals.courtsabove import higher
from kg.extract.grammar.phrases import NAME
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.askable import ASKED, THING
from kg.extract.requests.asked import ask
from kg.extract.requests.askedbysued import dismissal_of_sued, is_of_unnamed, owned_by_sued
from kg.extract.requests.besides import ask_besides
from kg.extract.requests.bypaper import answers, files, given_up
from kg.extract.requests.inopposition import opposed_in_papers
from kg.extract.requests.movants import movants
from kg.extract.requests.opposing import AGAINST, OPPOSING, opposed, opposed_beside, opposed_by, opposes
from kg.extract.requests.owned import read_owned
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import is_told

TO_COURT = re.compile(
    rf"(?:(?:the|an?|that) )?(?:[\w.]+ ){{0,4}}?(?:court|judge|judges|justices|panel|jury|{NAME}) (?:(?:on |in )?{DATE} |in [A-Z]\w+ |(?:last|this|earlier this) \w+ |again |today |yesterday )?(?P<what>(?:to|for|not to)\b.*)"
)
APPOSED = re.compile(
    rf"(?:{WHO}|(?:the|an?|that) (?:[\w.]+ ){{0,4}}?(?:court|judge|panel))(?: (?:there|here|in {WHO}|hearing the case|overseeing (?:it|the case)))? , (?:who [^,;]{{1,40}}|{WHO}) , (?P<what>(?:to|for|not to)\b.*)"
)
"""A court that is named behind what it is: "asked the judge there, Ann Lee, to dismiss the case"."""
CALLED_ON = re.compile(
    rf"(?:on|upon|with) (?:(?:the|an?) (?:[\w.]+ ){{0,4}}?(?:court|judge|panel)|{NAME}) (?P<what>to\b.*)"
)
DISMISSAL = re.compile(
    r"for (?:the |outright |full )?dismissal\b(?! of (?:the|an?) (?:appeal|charges|indictment))"
)
FOR_WHAT = re.compile(rf"(?:[\w ]{{0,30}})?(?:(?:on |in )?{DATE} |in [A-Z]\w+ )?(?:to|for)\b")
SOUGHT = re.compile(
    r"(?:to|an?|the|partial|summary|sanctions|dismissal|reconsideration|permission|leave|class certification)\b"
)
TRIED = re.compile(
    r"(?:(?:twice|again|repeatedly|unsuccessfully|in vain) )?to (?:(?:have|get)\b|intervene(?= in (?:the|this|that|its|his|her|their|[^\x00-\u2fff] 's) (?:[\w-]+ ){0,2}?(?:case|suit|lawsuit|litigation|action|proceedings?)\b| on (?:the side|behalf) of| as (?:an? )?(?:plaintiff|defendant|party))|join the (?:case|suit|lawsuit)\b)"
)
TO_END = re.compile(
    r"to (?:end|kill|quash|shut down|put an end to) (?:the|its|his|her|their|this|that|[^\x00-\u2fff] 's?) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|litigation)\b"
)
"""What a judge is asked to do to a suit that is to be dismissed."""
FOR_REVIEW = re.compile(r"for (?:[\w-]+ ){0,2}?(?:review|writs?|certiorari|mandamus)\b")
BEFORE_COURT = re.compile(
    r"to (?:(?:have|intervene|unseal|seal|stay|remand)\b|be (?:dismissed|dropped|removed|released) from the|join the (?:case|suit|lawsuit)|withdraw (?:from|as)\b"
    r"|(?:delay|postpone) (?:the|its|his|her|their) trial|keep [^,;]{1,40} under seal)"
)
"""What somebody asks to do whom only a court can let do it."""
PRAYER = re.compile(r"\b(?:damages|trial by jury|jury trial|restitution|declaration|to pay)\b")
FINAL = re.compile(
    r"\b(?:damages|restitution|penalt(?:y|ies)|fines?|disgorge\w*|gains|prejudgment|profits|refunds?|permanent(?:ly)?|for (?:life|good)|forever|serving as an? (?:officer|director)|declar(?:e|ation)|jury trial)\b"
)
"""What a complaint asks for beside an injunction, or what makes that one the last."""
INTERIM = re.compile(
    r"\b(?:interim|interlocutory) (?:injunction|(?:order|relief) (?:restraining|barring|blocking|stopping|preventing|prohibiting|against)\b)"
)
"""An injunction that is no last one by its name, whatever is asked for besides."""
PRAYED = {"motionforattorneyfees": PRAYER, "motionforpreliminaryinjunction": FINAL}
"""Kinds of request that a complaint makes too → the words by which it does."""
OF_ORDER = re.compile(r"\b(refusal|decision|ruling|order|finding|denial)\b.*")
"""An order, and what it is about: "to overturn the refusal to dismiss"."""
TO_BE = re.compile(
    r"for (?P<what>(?:the|its|his|her|their|all|that|this|both) [^,;]{1,60}?) to be (?P<done>[a-z]+ed|thrown out|sent [^,;]*|put on hold)\b"
)
WANTED = re.compile(
    r"(?P<what>(?:(?:parts|some|most|all) of )?(?:the|its|his|her|their|all|that|this|both|[^\x00-\u2fff] 's) (?:[\w-]+ ){0,5}?(?:(?:suit|lawsuit|case|complaint|action|litigation|claims?|dispute)"
    r" (?P<done>(?:to be )?(?:dismissed|tossed|thrown out|stayed|paused|put on hold|moved to|moved out of|transferred|remanded|sent (?:back )?to|returned to state court|stricken|struck|arbitrated|certified)\b[^,;]*)"
    r"|(?:exhibits?|records?|documents?|files?|filings?|transcripts?|subpoenas?|testimony|evidence|expert|deposition|report) (?P<made>(?:to be )?(?:sealed|unsealed|quashed|excluded|stricken|struck|kept under seal)\b[^,;]*)))"
)
"""What somebody wants done with a suit or what is filed in it, as only a court does it."""
IT_SUIT = re.compile(r"\b(?:suit|lawsuit|complaint|case)\b[^;]{0,60}? that [^ ] ?$")
"""A suit that "it" stands for behind "asked that"."""
TO_HAVE = re.compile(r"to (?:have|get) ")
DENIAL = re.compile(
    r"to (?:deny|reject|refuse|overrule|turn (?:down|away)|throw out (?:the|its|his|her|their|an?) (?:[\w-]+ ){0,2}?(?:motion|request|bid))\b"
)
"""What somebody wants done with another's motion."""


def read_requests(reading: Reading) -> None:
    """Adds the requests of a sentence, and who opposes which."""
    read_owned(reading)
    for frame in reading.frames:
        asks = frame.verb in ASKING or frame.verb in OPPOSING or AGAINST.match(frame.rest)
        if not asks or frame.outer is not None or not is_told(frame):
            continue
        if frame.is_passive:
            opposed_by(frame)
        for who in (some := movants(frame)):
            _asked(frame, who, joint=len(some) > 1)
        if is_of_unnamed(frame) and "motiontodismiss" in ASKING[frame.verb](frame):
            dismissal_of_sued(frame)
    ask_besides(reading)
    owned_by_sued(reading)
    opposed_beside(reading)
    opposed_in_papers(reading)


def _asked(frame: Frame, who: Keys, *, joint: bool = False) -> None:
    """Adds what a clause tells that some ask for, each side for itself or (``joint``) both, or that they oppose what others do."""
    asked = _of_court(frame) if frame.verb in COURTING else None
    if opposes(frame, asked):
        opposed(frame, who)
        return
    for category in ASKING[frame.verb](frame) if frame.verb in ASKING else ():
        behind = text_of(frame.words[frame.clause.verb.last :])
        if category in PRAYED and PRAYED[category].search(behind) and not INTERIM.search(behind):
            continue  # which a complaint asks for, and no motion
        each = "other 's" in behind or "each other" in behind
        ends = joint and not each and category in {"motiontodismiss", "voluntarydismissal"}
        if not ends:
            ask(frame.gathered, who, category, frame.quote)
        elif frame.gathered.against(who[0]) is not None:  # "both sides asked the judge to dismiss the case"
            ask(frame.gathered, who, "voluntarydismissal", frame.quote)


def _moves(frame: Frame) -> Keys:
    """What "Doe moved for sanctions" asks for."""
    words = frame.rest or text_of(frame.words[frame.clause.verb.last + 1 :])[:90]  # "to dismiss what is left"
    return requests_in(words) if FOR_WHAT.match(words) else ()


def _of_court(frame: Frame) -> str | None:
    """What "Doe asked the judge to dismiss the case" asks a court for; None where no court is asked, or another party."""
    words = (
        frame.rest or text_of(frame.words[frame.clause.verb.last + 1 :])[:90]
    )  # "asked it to make Roe pay"
    found = TO_COURT.match(words) or APPOSED.match(words)
    asked = frame.parties_behind(frame.rest[: found.start("what")]) if found else ()
    boards = frame.verb != "petition" and any(frame.gathered.kind(one) != "Person" for one in asked)
    others = frame.gathered.is_party(asked) or boards
    return found["what"] if found and not others else None


def _asks(frame: Frame) -> Keys:
    """What is asked for by "asked the judge to dismiss the case", "asked for a stay", "asked that the case be dismissed"."""
    what = _of_court(frame)
    if what is not None:
        appeals = UNDO.search(frame.rest) and higher(frame.clause, frame.gathered) is not None
        if frame.verb == "petition" and FOR_REVIEW.match(what):
            return ("petition",)
        if TO_END.match(what):
            return ("motiontodismiss",)
        return () if appeals or what.startswith("not ") else requests_in(_undone(what))
    if BEFORE_COURT.match(frame.rest):
        return requests_in(text_of(frame.words[frame.clause.verb.last + 1 :])[:90])
    if found := TO_BE.match(frame.rest):
        return requests_in(f"to have {found['what']} {found['done']}")
    return requests_in(frame.rest) if ASKED.match(frame.rest) else _that(frame)


def _calls(frame: Frame) -> Keys:
    """What "Doe called on the court to dismiss the case" asks for."""
    found = CALLED_ON.match(frame.rest)
    return requests_in(_undone(found["what"])) if found else ()


def _pushes(frame: Frame) -> Keys:
    """What "Doe pushed to have the case thrown out", "pushed ahead with a motion to dismiss" asks for."""
    return _tries(frame) or answers(frame)


def _goes(frame: Frame) -> Keys:
    """What "Doe went to court to have the suit thrown out" asks for."""
    words = text_of(frame.words[frame.clause.verb.last + 1 :])[:90].partition("to court ")
    return requests_in(words[2]) if not words[0] and words[2].startswith(("to have ", "to get ")) else ()


def _argues(frame: Frame) -> Keys:
    """What "Doe argued for dismissal" asks for, of a party."""
    us = frame.gathered.parties_of(frame.mine)
    return requests_in(frame.rest) if DISMISSAL.match(frame.rest) and frame.gathered.is_party(us) else ()


def _undone(what: str) -> str:
    """What a court is asked for, without what the order that it is to undo was about: "to overturn the refusal to dismiss"."""
    return OF_ORDER.sub(r"\g<1>", what) if UNDO.match(what) else what


def _wants(frame: Frame) -> Keys:
    """What "Doe wants the case thrown out", "wants a judge to throw it out" asks for, of a party."""
    if not frame.gathered.is_party(frame.gathered.parties_of(frame.mine)):
        return ()
    words = text_of(frame.words[frame.clause.verb.last + 1 :])
    if words.startswith("to ") and not TO_HAVE.match(words):
        return ()  # "wanted to ask the judge to dismiss it"
    if found := WANTED.match(TO_HAVE.sub("", words, count=1)):
        return requests_in(f"to have {found[0].replace(' to be ', ' ')}")
    asked = _of_court(frame) or ""
    return () if DENIAL.match(asked) else requests_in(asked)


def _that(frame: Frame) -> Keys:
    """What "requested that the case be dismissed" asks for."""
    that = next(iter(frame.frames[frame.number + 1 :]), None)
    if any(one.low in SUITS for one in frame.clause.antecedent):
        return ()  # "began this case, in which she asks that the deal be set aside"
    if frame.rest or that is None or not that.is_passive or that.words[that.clause.verb.first].low != "be":
        return ()
    subject = text_of(that.clause.subject)
    if IT_SUIT.search(frame.whole.text[: frame.whole.offsets[that.clause.verb.first]]) and len(subject) == 1:
        subject = "the suit"  # "in its answer to the suit asked that it be dismissed"
    return requests_in(f"to have {subject} {that.words[that.clause.verb.last].low} {that.rest}")


def _seeks(frame: Frame) -> Keys:
    """What "Doe sought dismissal" asks for."""
    if INTERIM.search(frame.rest):
        return ("motionforpreliminaryinjunction",)
    if not SOUGHT.match(frame.rest) and not THING.match(frame.rest):
        return _that(frame)
    return requests_in(f"for {frame.rest[:90]}" if THING.match(frame.rest) else frame.rest[:90])


def _tries(frame: Frame) -> Keys:
    """What "Doe tried to have the case thrown out" asks for."""
    return (
        requests_in(text_of(frame.words[frame.clause.verb.last + 1 :])[:90])
        if TRIED.match(frame.rest)
        else ()
    )


ASKING: dict[str, Callable[[Frame], Keys]] = {
    **dict.fromkeys(("file", "make", "submit", "bring", "lodge", "renew", "press"), files),
    **dict.fromkeys(COURTING, _asks),
    **dict.fromkeys(("seek", "request"), _seeks),
    **dict.fromkeys(("apply", "move", "cross-move"), _moves),
    **dict.fromkeys(
        ("respond", "reply", "answer", "counter", "strike", "hit", "fire", "follow"),
        answers,
    ),
    **dict.fromkeys(("abandon", "back", "drop", "give", "walk", "withdraw"), given_up),
    **dict.fromkeys(("call", "plead"), _calls),
    "argue": _argues,
    **dict.fromkeys(("fight", "push"), _pushes),
    "go": _goes,
    "try": _tries,
    "want": _wants,
}
"""Verb \u2192 the kinds of request that a clause of it tells, none where it tells none."""
