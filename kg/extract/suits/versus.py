"""Suits that are only named: "Roe v. Doe", "Roe's suit against Doe", "her case against Doe"."""

from __future__ import annotations

import re

from kg.extract.appeals.revived import ALLOWING
from kg.extract.grammar.phrases import ASIDE, LIST, MANY, MOTION, MOVED, NAME, SUIT
from kg.extract.grammar.wording import DATE, SUM, WHO, WHO_AT
from kg.extract.matter.gathered import Keys
from kg.extract.suing.calling import called, paid, ruled, sided
from kg.extract.suing.decided import GRANTING
from kg.extract.suing.paidfor import PAYING
from kg.extract.suing.sided import SIDED
from kg.extract.suing.stamped import note_begun, note_day, note_number, note_since
from kg.extract.suits.authorities import is_authority
from kg.extract.telling.frames import Reading, Sides
from kg.extract.telling.strangers import is_new
from kg.extract.telling.supposed import is_supposed
from kg.extract.text.cued import Cued, Rules

CLAIMING = frozenset({"charge", "sue", "allege", "claim", "accuse", "seek", "contend", "file", "assert"})
LOOSE = frozenset({"claims", "claim", "charges", "litigation"})
"""Papers that are no suit unless somebody is said to bring them."""
VERSUS = Cued(rf"(?P<a>{WHO})(?: ,? ?et al(?: \.)?)? (?:vs?|versus) (?:\. )?(?P<b>{NAME})", " v")
OWNED = Cued(
    rf"(?P<a>{LIST}) 's? (?:[{SUM}{DATE}] (?:, )?)?(?:(?!{MOTION} )[\w\u2019'-]+ ){{0,5}}?(?P<paper>{SUIT}|(?:law)?suits|cases|complaints|actions) (?:(?:[\w]+ ){{0,3}}?|(?:for|of|alleging) [^;,]{{1,70}}? )(?:against|accusing) (?P<b>{MANY})",
    "against",
    "accusing",
    core=" '",
)
OWNED_BY = Cued(
    rf"\b(?P<paper>{SUIT}|(?:law)?suits) (?:(?:of|by|from|filed|brought) ){{1,2}}(?:by )?(?:(?:[\w-]+ ){{1,4}}, (?:among them|including|led by) )?(?P<a>{MANY}){ASIDE} (?:, )?(?:[\w]+ ){{0,3}}?(?:against|accusing) (?P<b>{MANY})",
    "against",
    "accusing",
)
WHOSE = Cued(
    rf"(?P<a>{LIST}) , whose (?:own )?(?:[\w-]+ ){{0,4}}?(?P<paper>{SUIT}|(?:law)?suits|cases|complaints) (?:[\w]+ ){{0,3}}?against (?P<b>{MANY})",
    ", whose ",
)
"""Whose suit a relative clause tells of: "Roe, whose suit against Doe was dropped"."""
ACCUSER = Cued(
    rf"\b(?P<paper>lawsuit|suit|complaint) (?:filed |brought )?(?:by|from|of) (?P<a>{MANY}) , who (?:has |had |also )?(?:accus\w+|alleg\w+ that|claim\w+ that|sa(?:id|ys) that|sa(?:id|ys)) (?P<b>{WHO})(?! 's?\b)",
    ", who ",
)
"""Whom somebody accuses who sues: "a suit by Roe, who accused him of assault"."""
RESISTED = Cued(
    rf"(?P<b>{LIST}) 's? (?:[\w-]+ ){{0,4}}?{MOTION} (?:to|for) (?:have |the )?(?:dismiss|toss|throw out|end|dismissal of|knock out|scuttle)(?: out)? (?:(?:most|much|part|parts|all|some|the bulk|the rest) of )?"
    rf"(?:(?:(?:an?|the) (?:[{SUM}{DATE}] )?)?(?:[\w-]+ ){{0,4}}?(?P<paper>lawsuit|suit|class action|complaint|claims) (?:(?:filed |brought )?(?:by|from) (?P<a>{MANY})|(?:in which|that|which) (?P<e>{LIST}) (?:accus\w+|alleg\w+|claim\w+|demand\w+|s(?:eeks|ought)|say\w*|filed|brought|launched) )|(?P<c>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?(?:lawsuit|suit|class action|complaint)\b)",
    *MOVED,
    core=r" (?:to|for) (?:have |the )?(?:dismiss|toss|throw out|end|knock out|scuttle)",
)
"""Whose suit somebody asks a court to end: "Doe's bid to throw out Roe's suit"."""
VERDICT_FOR = Cued(
    rf"\b(?P<paper>verdict|judgment|award) (?:of {SUM} )?(?:for|to|in favor of) (?P<a>{MANY}){ASIDE} (?:and )?against (?P<b>{MANY})(?! (?:would|could|might|may)\b)"
    rf"|(?P<c>{LIST}) 's? (?:{SUM} )?(?:[\w-]+ ){{0,2}}?(?:verdict|judgment|award) against (?P<d>{MANY})",
    "against",
    core="verdict|judgment|award",
)
"""Who won in a suit against whom: "a $5 million verdict for Roe against Doe"."""
AGAINST_BY = Cued(
    rf"\b(?P<paper>{SUIT}|[Ll]awsuits|[Ss]uits) against (?P<b>{MANY}){ASIDE} (?:(?:(?:that|which) (?:was|were|had been|has been) )?(?:filed|brought|lodged) (?:(?:on |in )?(?:{DATE}|[A-Z]\w+) )?)?by (?!(?:the |a )?(?:same |law )+firm\b)(?P<a>{MANY})",
    "against",
)
SUED = Cued(
    rf"\b(?P<paper>{SUIT}) (?:[\w]+ ){{0,3}}?(?:against|targeting|accusing) (?P<b>{MANY})",
    "against",
    "targeting",
    "accusing",
)
LOST_IN = Cued(
    rf"\b(?:verdict|judgment|ruling|award|damages|decision|injunction) against (?P<b>{MANY}) (?:(?:came|was|were|is|are|stems?|arose|arises|followed|returned|handed|down|entered|issued|made) ){{1,3}}(?:(?:on |in )?{DATE} )?(?:in|from) (?:an?|the) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?(?P<paper>lawsuit|suit|class action|case) (?:(?:that was |which was )?(?:filed|brought) )?by (?P<a>{MANY})",
    " against ",
    core="verdict|judgment|ruling|award|damages|decision|injunction",
)
"""Whose suit somebody lost: "The verdict against Doe came in a lawsuit filed by Roe"."""
MOTION_ON = Cued(
    rf"\b[Mm]otions? by (?P<b>{MANY}(?: ,? ?and [^;,]{{1,40}} , {MANY})?)(?: ,)? (?:(?:that|which) [^;]{{1,40}} )?(?:to|for) (?:dismiss(?:al of)?|throw out|toss(?: out)?|strike|summary judgment (?:on|in)) (?:[\w\u2019'-]+ ){{0,6}}?(?P<paper>{SUIT})(?: ,)? (?:(?:(?:that was )?(?:brought|filed|lodged) [^;,]{{0,30}}?)?by|of|from) (?:the estates? of )?(?P<a>{MANY})"
    rf"|\bsummary judgment (?:to|for) (?P<f>{MANY}) on (?P<e>{LIST}) 's? (?:[\w-]+ ){{0,5}}?(?:claims?|suit|lawsuit|complaint|case)\b"
    rf"|(?P<d>{LIST}) 's? (?:[\w-]+ ){{0,3}}?(?:motions?|bids?|requests?|efforts?|attempts?) (?:for (?:partial )?summary judgment|to (?:dismiss|toss(?: out)?|throw out|knock out|strike)) (?:on|as to|[^;,]{{0,20}}? in)? ?(?P<c>{LIST}) 's? (?:[\w-]+ ){{0,5}}?(?:claims?|suit|lawsuit|complaint|case)\b",
    *(
        "otion by ",
        "otions by ",
        "motion for ",
        "motion to ",
        "motions for ",
        "motions to ",
        *(f"{one} to " for one in ("bid", "request", "effort", "attempt")),
        " judgment to ",
        " judgment for ",
    ),
)
"""The suit that a motion is against: "a motion by Doe to dismiss a suit brought by Roe", "Doe's motion to dismiss Roe's suit"."""
ANOTHER = re.compile(
    r"\b(?:similar|separate|another|related|other|parallel|different|earlier|previous|second|third) (?:[\w-]+ ){0,2}$"
)
LIKE = re.compile(
    r"\b(?:similar|separate|related|parallel|unrelated) (?:[\w-]+ ){0,2}(?:case|suit|lawsuit|action)\b"
)
"""What makes a suit named behind it another one than the text's."""
ANOTHER = re.compile(
    r"\b(?:[Ss]imilar|[Ss]eparate|[Pp]arallel|[Uu]nrelated|[Ll]ike|[Cc]ompanion) (?:[\w-]+ ){0,3}$"
)
FILES = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )\b(?:filed|files|brought|brings|announced) (?:an?|the|its|his|her|their|another) (?:[\w-]+ ){0,4}$"
)
NEAR = 90
"""Code points behind "Roe v. Doe" within which its docket number stands."""


def add_named(reading: Reading) -> None:
    """Adds the suits that a sentence names, and the day and number of the one that it speaks of."""
    for read, found in reading.parsed.matches(OF_TWO) if reading.parsed.agents > 1 else ():
        read(reading, found)
    for _, found in reading.parsed.matches(OF_SUED) if reading.parsed.agents else ():
        _against(reading, found)
    note_day(reading)
    note_begun(reading)
    note_since(reading)
    note_number(reading)


def _cited(reading: Reading, found: re.Match[str]) -> None:
    """Adds a "Roe v. Doe" that is no cited authority, with the docket number behind it."""
    suing, sued = reading.parties(found["a"]), reading.parties(found["b"])
    cited = is_authority(reading, found, suing, sued)
    strange = reading.gathered.of_court and not reading.gathered.is_party((*suing, *sued))
    if cited or strange or not suing or not sued or set(suing) & set(sued):
        return
    count = len(reading.gathered.sides)
    case = reading.gathered.suit(suing, sued, reading.quote, named=True)
    if len(reading.gathered.sides) > count and LIKE.search(reading.text[: found.start()]):
        reading.gathered.apart[case] = True
    last = max(ord(one) - WHO_AT for one in re.findall(WHO, found["b"]))
    reading.gathered.number(case, reading.words[last].end, NEAR)


def _resisted(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit that somebody asks a court to end."""
    suing = reading.parties(found["a"] or found["e"] or found["c"])
    called(reading, found, Sides(suing, reading.parties(found["b"])))


def _owned(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit that is somebody's, against whom it is."""
    called(reading, found, Sides(reading.parties(found["a"]), reading.parties(found["b"])))


def _brought(reading: Reading, found: re.Match[str]) -> None:
    """Adds "the suit against Doe by Roe"; none where the clause tells who files it: "filed a suit against Oto by Posy, LLC"."""
    if not FILES.search(reading.text, 0, found.start()):
        _owned(reading, found)


def _moved_on(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit that a motion is against."""
    sued = reading.parties(found["b"] or found["d"] or found["f"])
    called(reading, found, Sides(reading.parties(found["a"] or found["c"] or found["e"]), sued))


def _against(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit against those whom no suit is known to be against."""
    sued = reading.parties(found["b"])
    if ANOTHER.search(reading.text[: found.start()]):
        return
    if not reading.gathered.is_party(sued) and found["paper"] not in LOOSE:
        suing = _claiming(reading, sued) or _opening(reading, found)
        before = reading.text[: found.start("paper")]
        if not suing and (ANOTHER.search(before) or is_new(reading, before)):
            return  # "a similar case against Doe" is nobody's of whom the text told
        called(reading, found, Sides(suing, sued), lone=True)


def _won(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit in which a verdict is somebody's, where neither side is known to face another."""
    won, lost = reading.parties(found["a"] or found["c"]), reading.parties(found["b"] or found["d"])
    known = reading.gathered.is_party(won) or reading.gathered.is_party(lost)
    if won and lost and not set(won) & set(lost) and not known and not is_supposed(reading.text, found):
        reading.gathered.suit(won, lost, reading.quote)


def _claiming(reading: Reading, sued: Keys) -> Keys:
    """Who claims something in the sentence that speaks of a suit against others: its likely bringer."""
    for frame in reading.frames:
        done = frame.clause.inside is None and not frame.clause.verb.modal
        if frame.verb in CLAIMING and done and not frame.is_of_team:
            who = reading.gathered.parties_of(frame.mine)
            if who and not set(who) & set(sued):
                return who
    return ()


def _opening(reading: Reading, found: re.Match[str]) -> Keys:
    """Who brought the suit spoken of, where nobody is known to be sued there yet and a match calls it "the suit against Doe"."""
    suing, sued = reading.gathered.spoken_of()
    return () if sued or not reading.text[: found.start()].endswith(("The ", "the ")) else suing


OF_TWO = Rules(
    (VERDICT_FOR, _won), (VERSUS, _cited), (RESISTED, _resisted), (OWNED, _owned), (OWNED_BY, _owned), (AGAINST_BY, _brought), (ACCUSER, _owned),
    (WHOSE, _owned), (LOST_IN, _owned), (MOTION_ON, _moved_on), *((one, sided) for one in SIDED), *((one, paid) for one in PAYING), *((one, ruled) for one in (*ALLOWING, *GRANTING)),
)  # fmt: skip
"""What names a suit by both of its sides, and how it is read."""
OF_SUED = Rules((SUED, "sued"))
"""What names a suit by whom it is against."""
