"""Appeals: who takes a suit where, and the suit below."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.appeals.courtsabove import court_above, higher
from kg.extract.grammar.phrases import LIST
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.supposed import is_supposed
from kg.extract.telling.voice import is_asked
from kg.extract.text.cued import Cued
from kg.model import Case, CaseRelation, Party, Quote

UNDO = re.compile(
    r"\bto (?:(?:revive|reverse|overturn|vacate|reinstate|restore|undo|throw out|toss|set aside|review|affirm|uphold|take up)\b"
    r"|(?:hear|take) (?:the|its|his|her|their|that|this) (?:[\w-]+ )?(?:case|appeal|dispute)\b)|\bfor (?:a writ of )?certiorari\b"
)
REVIEW = re.compile(
    rf"(?:for )?(?:discretionary |further )?(?:review|certiorari|a writ of certiorari)(?: of [^;,]{{1,60}}?)? (?:by|in|from|at|before) (?:the )?{WHO}"
)
"""What somebody asks a court above for: "asked for review by the Supreme Court", "sought review in the Ninth Circuit"."""
ELSEWHERE = re.compile(
    rf"[ ,]*to (?!(?:(?! and )[^;,]){{0,60}}?(?:{WHO}|\b(?:courts?|circuit|panel|justices|division|tribunal)\b))[a-z]"
)
"""To whom somebody appeals who is no court: "appealed to an arbitrator", "to voters"."""
COURTING = frozenset({"ask", "urge", "petition", "seek", "implore", "beg", "beseech", "invite"})
"""Verbs that take the court they ask."""
NOTICE = re.compile(
    r"(?:an?|its|his|her|their|the) (?:[\w-]+ ){0,2}?(?:notices? of (?:cross-)?appeal|(?:cross-)?appeal)\b(?! (?:bond|brief|board|with (?:the |its |an? )?(?:\w+ ){0,3}?(?:board|department|agency|office|commission|committee)|to (?:voters|the public)))"
)
"""The paper by which somebody appeals."""
OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?:(?:pending|subsequent|first|second|latest|earlier|later|own|timely|federal|emergency|successful|unsuccessful|separate|interlocutory) )?(?:cross-)?appeal"
    rf" ?(?:$|[.,;]|(?:of|from|is (?:pending|before|still|now|in|on|set|scheduled|due)|was|has|had|in (?:the|[A-Z]\w+)|before|and|argues?|challeng\w+|seek\w*|against|this|last|yesterday|today)\b|(?:on )?{DATE}|to {WHO}|to the {WHO})",
    "appeal",
    core=" '",
)
"""An appeal called somebody's, as one that is taken."""
TO_COURT = re.compile(
    r"(?:the|its|his|her|their|that|this) (?:[\w-]+ ){0,2}?(?:case|fight|dispute|suit|lawsuit|matter|battle|verdict|ruling|decision|judgment|loss|order|result|outcome|award|finding) to "
)
HAS = re.compile(r"an? (?:[\w-]+ ){0,2}?appeal (?:of [^;,]{1,60}? )?pending\b")
"""What somebody has who appealed: "has an appeal pending in the Ninth Circuit"."""
GONE = re.compile(
    rf"(?:(?:straight|back|directly|up) )?to (?:the )?{WHO}(?= ?(?:$|[.,;])| (?:on|with|last|this|and|but|asking|seeking|arguing|in [A-Z]\w+)\b)(?! ?(?:, )?(?:in (?:19|20)\d\d|over|in (?:an?|its|her|his|their) ))"
)
"""Where one goes who appeals: "went to the Supreme Court"."""
IN_WHICH = Cued(
    rf"\b(?:an|the|his|her|its|their) (?:[\w-]+ )?appeal in which (?P<a>{LIST})(?: ,[^;,]{{1,40}} ,)? (?:(?:has|had) )?(?:contend|argu|claim|sa(?:id|ys)\b|complain|challeng|assert|maintain|submit)",
    "appeal in which",
)
"""Who says something in an appeal: "dismissed an appeal in which Holm contended that"."""
OWN = re.compile(
    r"(?:an|its|his|her|their) (?:[\w-]+ ){0,2}?(?:cross-)?appeal (?:against|of|from|over|in|on)\b(?! (?:[^ .;,]+ ){0,5}?(?:fines?|ban|permit|penalt(?:y|ies)|licen[cs]e|tax|zoning|suspension|tickets?)\b)|(?:its|his|her|their) (?:[\w-]+ )?appeal\b(?! (?:bond|rights|window|against|of|from|over|on)\b| in (?!(?-i:[A-Z])))|an appeal(?= ?(?:$|[.,;]|(?:on|in|last|this|before|at)\b))"
)
"""The appeal that somebody has lost or won."""
FILING = frozenset({"file", "lodge", "take", "notice", "bring", "pursue", "launch", "mount"})
CONTESTED = re.compile(
    rf"(?:the|that|its|his|her|their|both) (?:[\w-]+ ){{0,4}}?(?:ruling|decision|order|dismissal|judgment|verdict|award|loss|outcome)s? (?:in|at|before|to) (?:the )?{WHO}"
)
"""What somebody fights before a court above who appealed: "challenged the ruling at the Fifth Circuit"."""
TURNING = {
    **dict.fromkeys(("go", "turn", "head"), GONE),
    **dict.fromkeys(("challenge", "contest", "fight"), CONTESTED),
}
"""Verb → the words behind it by which somebody goes to a court above."""
APPEALING = COURTING | FILING | {"appeal", "have", "lose", "win"} | TURNING.keys()
BY_ONE = Cued(
    rf"\b(?:[Aa]n|[Tt]he|[Aa]) (?:(?:pending|separate|later|cross|interlocutory|emergency|subsequent) )?(?:cross-)?appeal (?:(?:filed|brought|lodged|taken) )?by (?P<a>{LIST})"
    r" ?(?=(?:, )?(?:is|was|has|had|to|in|before|now|of|from|failed|remains)\b|[.,;])",
    "ppeal by",
    "ppeal filed",
    "ppeal brought",
    "ppeal lodged",
    "ppeal taken",
)
"""An appeal told by who brings it: "An appeal by Holm is with the Second Circuit"."""
NOTICED = Cued(
    rf"(?P<a>{LIST}) (?:(?:then|has|had|later|promptly) ){{0,2}}noticed (?:an|its|his|her|their) (?:cross-)?appeal\b",
    "noticed ",
)
"""Who notices an appeal: "a decision from which Holm noticed an appeal"."""
AT_COURT = re.compile(
    rf"[^;,]{{0,40}}?\b(?:to|before|in|with|at|by) (?:an? |the )?(?:(?:divided|full|three-judge) )?(?:panel of the )?(?P<a>{WHO})"
)
"""The court where somebody's appeal is, behind it."""
HEARD = re.compile(
    rf"(?:(?:now|still|also|currently|pending|on appeal|awaiting \w+) ){{0,3}}(?:before|in|at|with) (?:the )?(?P<a>{WHO})"
)
"""The court above that a suit is before."""
DECIDING = frozenset(
    {"dismiss", "reject", "deny", "hear", "allow", "grant", "refuse", "uphold", "toss", "throw"}
)
"""What a court above does with an appeal."""
FARING = frozenset({"lose", "win", "prevail"})
FARED = re.compile(
    rf"(?:(?:again|too|there|unanimously|narrowly) ){{0,2}}(?:at|in|before) (?:the )?(?P<a>{WHO})"
)
"""The court above where somebody lost or won: "appealed, and lost at the Fifth Circuit"."""
BOTH = re.compile(r"(?:[Bb]oth|[Tt]he two) (?:sides|parties)$")


def appeal(gathered: Gathered, case: str, who: Keys, quote: Quote, court: str | None = None) -> str:
    """The key of the appeal from a suit, made where it is new, with those who appeal and the court they appeal to."""
    tie = CaseRelation(kind="appeal", case=case)
    key = _known(gathered, tie, court)
    if key not in gathered.cases:
        name = gathered.cases[case].name
        gathered.cases[key] = Case(key=key, name=name, relations=(tie,), evidence=(quote,))
    for capacity, side in (("appellant", who), ("appellee", _others(gathered, case, who))):
        for agent in side:
            held = Party(agent=agent, case=key, capacity=capacity, evidence=(quote,))
            gathered.parties.setdefault((agent, key), held)
    if court is not None:
        gathered.seats.setdefault(key, (court, quote))
    return key


def _known(gathered: Gathered, tie: CaseRelation, court: str | None) -> str:
    """The key of the appeal from a suit that a court hears; of a further one, where those known are in other courts."""
    known = [key for key, one in gathered.cases.items() if tie in one.relations]
    seats = {key: gathered.seats[key][0] for key in known if key in gathered.seats}
    here = [key for key in known if court is None or seats.get(key, court) == court]
    further = f"-{len(known) + 1}" if known else ""
    return next((key for key in here if key in seats), here[0] if here else f"appeal-{tie.case}{further}")


def _others(gathered: Gathered, case: str, who: Keys) -> Keys:
    """The side of a suit that those who appeal are not of; nobody where they are of both sides or of none."""
    suing, sued = gathered.sides[case]
    of = [bool(set(who) & set(side)) for side in (suing, sued)]
    return sued if of == [True, False] else suing if of == [False, True] else ()


def read_appeals(reading: Reading) -> None:
    """Adds the appeals that a sentence tells of as taken: "Holm appealed", "asked the Second Circuit to revive the suit"."""
    gathered = reading.gathered
    for frame in reading.frames:
        if frame.verb in FARING and _is_taken(frame):
            _note_faring(frame)
        if frame.verb not in APPEALING or not _is_taken(frame):
            continue
        court = higher(frame.clause, gathered)
        if _appeals(frame, court):
            _add(reading, _appellants(frame), court)
    for found in (one for way in (OWNED, BY_ONE, NOTICED, IN_WHICH) for one in way.finditer(reading.text)):
        if not is_supposed(reading.text, found):
            court = _court_behind(reading, found.end()) or _court_ahead(reading, found.start())
            _add(reading, reading.parties(found["a"]), court)


def _court_behind(reading: Reading, place: int) -> str | None:
    """The court above that a sentence names behind an appeal; None where it names none."""
    found = AT_COURT.match(reading.text, max(0, place - 1))
    named = reading.named(found["a"]) if found else ()
    return court_above(reading.gathered, named)


def _court_ahead(reading: Reading, place: int) -> str | None:
    """The court above that decides an appeal, as a sentence tells before it: "The Ninth Circuit dismissed Holm's appeal"."""
    frame = reading.frame_at(place)
    decides = (
        frame is not None and frame.verb in DECIDING and not frame.is_passive and frame.clause.verb.finite
    )
    return court_above(reading.gathered, frame.mine) if frame is not None and decides else None


def _note_faring(frame: Frame) -> None:
    """Notes the court where somebody who has appealed, or whose foe has, is told to have won or lost."""
    gathered, found = frame.gathered, FARED.match(frame.rest)
    court = court_above(gathered, frame.behind(found["a"])) if found else None
    case = _suit_of(gathered, gathered.parties_of(frame.mine)) if court is not None else None
    tie = CaseRelation(kind="appeal", case=case or "")
    taken = [key for key, one in gathered.cases.items() if tie in one.relations and key not in gathered.seats]
    if court is not None and len(taken) == 1:
        gathered.seats[taken[0]] = (court, frame.quote)


def _add(reading: Reading, who: Keys, court: str | None) -> None:
    """Adds the appeal of some from the suit of which they are parties."""
    case = _suit_of(reading.gathered, who)
    if case is not None:
        appeal(reading.gathered, case, who, reading.quote, court)


def _appeals(frame: Frame, court: str | None) -> bool:
    """Whether a clause, whose verb may tell of it, tells of an appeal: to a court of appeals (``court``), where no word says so."""
    if frame.verb == "appeal":
        return ELSEWHERE.match(frame.rest) is None
    if frame.verb in COURTING:
        undo = frame.verb != "seek" and UNDO.search(frame.rest) is not None and _is_of_court(frame)
        return court is not None and (undo or REVIEW.match(frame.rest) is not None)
    if frame.verb == "have":
        return HAS.match(frame.rest) is not None
    if frame.verb in TURNING or frame.verb in {"lose", "win"}:
        way = TURNING.get(frame.verb, OWN)
        return (frame.verb not in TURNING or court is not None) and way.match(frame.rest) is not None
    if frame.verb == "take" and court is not None and TO_COURT.match(frame.rest):
        return True
    return NOTICE.match(frame.rest) is not None


def _is_of_court(frame: Frame) -> bool:
    """Whether it is a court that a clause asks: "asked the Fifth Circuit to revive the suit", not "urged Doe to take it there"."""
    asked = list(takewhile(lambda one: one.low != "to", frame.clause.rest))
    parties = frame.gathered.parties_of(tuple(key for one in asked for key in one.keys))
    return not parties or not frame.gathered.is_party(parties)


def _appellants(frame: Frame) -> Keys:
    """Those who do what a clause tells; both sides of the suit that is spoken of, where they do."""
    if BOTH.match(text_of(frame.clause.subject)):
        suing, sued = frame.gathered.spoken_of()
        return suing + sued
    return frame.gathered.parties_of(frame.mine)


def _is_taken(frame: Frame) -> bool:
    """Whether the text itself tells a clause, as a deed of its subject's that is done."""
    verb = frame.clause.verb
    told = verb.finite and frame.outer is None and not frame.clause.supposed
    return told and not (verb.modal or verb.negated or verb.passive or is_asked(frame))


def _suit_of(gathered: Gathered, who: Keys) -> str | None:
    """The first suit of which all are parties; None where there is none."""
    return next(
        (key for key, (first, second) in gathered.sides.items() if who and set(who) <= {*first, *second}),
        None,
    )
