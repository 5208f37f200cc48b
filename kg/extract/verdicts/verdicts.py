"""Suits as verdicts tell of them: a jury finds that somebody wronged another, or gives one what another must pay."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.grammar.phrases import COUNTER, MANY, keys
from kg.extract.grammar.wording import SUM, WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.others import is_of_other_suit
from kg.extract.telling.speech import trails
from kg.extract.telling.voice import is_announced, is_done, teller
from kg.extract.verdicts.assaulted import assaulted
from kg.extract.verdicts.gains import GAINS
from kg.extract.verdicts.judged import BELIEVING, CLEARING, believed, judged
from kg.extract.verdicts.owed import JURIES, must_pay

FINDING = frozenset({"find", "decide", "hold", "conclude", "determine", "agree"})
WRONGING = frozenset({
    "defame", "libel", "slander", "infringe", "breach", "discriminate", "retaliate", "misappropriate", "underpay", "fire", "steal",
})  # fmt: skip
"""Wrongs of civil suits alone: what other juries find may be a crime."""
UNITS = frozenset({"label", "unit", "subsidiary", "division", "arm", "brand", "imprint", "studio", "network"})
"""What stands behind the name that it is called by."""
WRONGED = re.compile(
    rf"(?P<b>{MANY})(?= [.,;]| (?:by|in|on|of|when|with|and|over|through|during|after|as|at|for|to|from|while)\b|$)"
)
LIABLE = re.compile(
    rf"(?:(?P<b>{MANY}) (?:was |were |to be )?)?(?:(?:also|jointly|both|civilly|not only) )?(?:liable(?: to [^;,]{{1,40}}?)? (?:for|of|on) |(?=(?:grossly )?negligent\b))(?P<what>(?:(?! but | not )[^;]){{1,160}})"
)
AGAINST_THEM = re.compile(rf"against (?P<b>{MANY})(?! ')")
SECRETS = re.compile(
    rf"(?:[\w-]+ ){{0,3}}?(?:secrets|technology|designs?|ideas?|information|code) (?:from|of|belonging to|owned by) (?P<b>{MANY})(?! ')|(?P<c>{WHO}) 's? (?:[\w-]+ ){{0,3}}?(?:secrets|technology|designs?|ideas?|code)\b"
)
"""What is stolen of whom where that is a civil wrong."""
WRONGLY = frozenset({"wrongfully", "wrongly", "unlawfully", "illegally", "improperly", "unfairly"})
OWNER = re.compile(rf"(?P<a>{WHO}) 's?(?= )")
LIABLE_TO = re.compile(
    rf"(?P<b>{MANY}) (?:was |were |to be )?(?:(?:also|jointly|both|civilly) )?liable (?:to (?P<c>{MANY})|for (?:(?:and|or|sexually|falsely|willfully|wrongfully|wrongly|[a-z]+ing) ){{0,3}}?"
    rf"(?:(?:defam|libel|slander|defraud|harass|assault|abus|batter|beat|rap|smear|malign|fir|underpay|retaliating against|discriminating against|cheat)(?:ing|ting|ring)? (?P<d>{MANY})(?! ')|(?:infring|copy|steal|misappropriat|misus|violat)ing (?:on )?(?:(?:\d+|an?|one|two|three|four|several|some) )?(?:of )?(?P<e>{WHO}) 's?))"
)
"""Whom somebody is found liable for wronging: "liable for defaming Roe", "liable for infringing Roe's patents"."""
CONTRACT = re.compile(
    rf"(?:on )?(?:an?|the|its|his|her|their) (?:[\w-]+ ){{0,3}}?(?:contracts?|agreements?|leases?|deals?|licen[sc]es?) with (?P<b>{WHO})"
)
PERSUADING = frozenset({"persuade", "convince"})
A_JURY = re.compile(r"(?:(?:an?|the) )?(?:[\w.-]+ ){0,4}?(?:jury|jurors|panel of arbitrators|arbitrators?)\b")
WORK = re.compile(
    rf"(?:on )?(?:(?:[\w-]+|{SUM}) ){{0,4}}?(?P<b>{WHO})(?: 's?)? (?:[\w\u2019'-]+ ){{0,4}}?(?:[Pp]atents?|[Cc]opyrights?|[Tt]rademarks?|marks?)\b"
    rf"|(?:on )?(?:[\w-]+ ){{0,5}}?(?:patents?|copyrights?|trademarks?) (?:of|owned by|held by|belonging to) (?P<c>{MANY})"
)


def note_found(frame: Frame) -> None:
    """Adds the claims that a jury is told to have found for: "found that Doe libeled Roe", "found Doe liable for fraud"."""
    source = teller(frame) if frame.verb in FINDING | PERSUADING else None
    finding = frame.verb in FINDING | PERSUADING and is_done(frame)
    told = finding and (source is None or is_announced(frame, source))
    if told and frame.verb in FINDING:
        _note_liable(frame)
    if told and _is_of_jury(frame) and not COUNTER.search(frame.whole.text):
        _note_wrongs(frame)
    for wrong, (wronged, sued) in _wrongs(frame) if told else ():
        suing = wronged or (frame.gathered.opponents(sued[0]) if sued else ())
        suing = doers(frame) if frame.verb in PERSUADING else suing
        if suing and sued and not frame.gathered.is_sued(suing):
            frame.gathered.claim(suing, sued, theories(f"{wrong.verb} {wrong.rest}"), frame.quote)


def _note_wrongs(frame: Frame) -> None:
    """Adds the claims for what a jury finds that one who is sued did: "decided that Doe stole trade secrets"."""
    for one in frame.frames:
        aside = any(
            before.tag == "s" for before in one.clause.lead[-1:]
        )  # "did not defame Roe when he called her"
        found = one.outer is frame and not one.is_passive and not aside
        sued = frame.gathered.parties_of(one.mine) if found else ()
        undone = one.clause.verb.negated and not theories(
            one.verb
        )  # "did not defame" tells of a claim as well
        suing = frame.gathered.opponents(sued[0]) if sued and not undone else ()
        if suing and not frame.gathered.is_sued(suing):
            frame.gathered.claim(suing, sued, theories(f"{one.verb} {one.rest}"), frame.quote)


def _note_liable(frame: Frame) -> None:
    """Adds the claims for which one who is sued is found liable."""
    found = LIABLE.match(frame.rest)
    if (
        found is None
        or COUNTER.search(frame.whole.text)
        or is_of_other_suit(frame.whole)
        or frame.clause.verb.negated
    ):
        return
    sued = frame.gathered.parties_of(frame.mine) if frame.is_passive else frame.parties_behind(found["b"])
    suing = frame.gathered.countered(sued[0]) if sued else ()
    decided = frame.is_passive or _is_of_jury(frame) or frame.decides
    if decided and sued and not frame.gathered.opponents(sued[0]):
        frame.gathered.accused.append((sued, frame.quote))
    if decided and suing and not frame.gathered.is_sued(suing):
        frame.gathered.claim(suing, sued, theories(found["what"]), frame.quote)


def finds(frame: Frame) -> Sides | None:
    """The sides of "The jury found that Doe libeled Roe"."""
    sides = next((sides for _, sides in _wrongs(frame)), None)
    return Sides(*sides) if sides is not None else _liable(frame) or assaulted(frame) or judged(frame)


def _liable(frame: Frame) -> Sides | None:
    """The sides of "The jury found Doe liable for defaming Roe"."""
    found = (
        LIABLE_TO.match(frame.rest) if _is_of_jury(frame) and not COUNTER.search(frame.whole.text) else None
    )
    owner = frame.behind(found["e"] + " ") if found and found["e"] else ()
    wronged = owner or frame.behind(found["c"] or found["d"]) if found else ()
    if not wronged:
        _accuse(frame)
    return Sides(wronged, frame.behind(found["b"])) if found and wronged else None


def persuades(frame: Frame) -> Sides | None:
    """The sides of "Roe persuaded a jury that Doe infringed her patents"."""
    us = doers(frame)
    sued = next((sued for _, (_, sued) in _wrongs(frame)), ()) if us else ()
    return Sides(us, sued) if sued and not set(us) & set(sued) else None


def _accuse(frame: Frame) -> None:
    """Notes those whom a jury finds liable and whom nobody is told to sue yet: "found Doe liable for fraud"."""
    found = LIABLE.match(frame.rest) if _is_of_jury(frame) and not frame.clause.verb.negated else None
    sued = frame.parties_behind(found["b"]) if found else ()
    other = COUNTER.search(frame.whole.text) or is_of_other_suit(frame.whole)
    if sued and not other and not frame.gathered.opponents(sued[0]):
        frame.gathered.accused.append((sued, frame.quote))


def _wrongs(frame: Frame) -> list[tuple[Frame, tuple[Keys, Keys]]]:
    """The clauses of the wrongs that a jury finds, each with who is wronged, and by whom."""
    persuades = _persuades(frame)
    finds = frame.verb in FINDING and _is_of_jury(frame)
    if not (persuades or finds) or COUNTER.search(frame.whole.text):
        return []
    told = frame.frames[frame.number + 1 : frame.number + 2] if persuades else frame.frames
    found = [one for one in told if one.verb in WRONGING and (persuades or _tells(frame, one))]
    found = [one for one in found if _is_civil(one)]
    return [(one, _sides(one)) for one in found if not one.clause.verb.negated and not one.is_passive]


def _is_civil(wrong: Frame) -> bool:
    """Whether what a jury finds done is no crime, and no right: "wrongfully fired", "stole trade secrets"."""
    if wrong.verb == "fire":
        return not WRONGLY.isdisjoint(one.low for one in wrong.words[: wrong.clause.verb.last])
    return wrong.verb != "steal" or "secrets" in wrong.rest


def _persuades(frame: Frame) -> bool:
    """Whether somebody makes a jury believe something: "Roe persuaded jurors that Doe ..."."""
    return frame.verb in PERSUADING and not frame.is_passive and A_JURY.match(frame.rest) is not None


def _tells(frame: Frame, wrong: Frame) -> bool:
    """Whether a clause tells another, before it or behind: "Doe libeled Roe, a jury found"."""
    if wrong.outer is not None or wrong.number > frame.number:
        return wrong.outer is frame
    return frame.number in frame.parsed.closing and trails(frame)


def _sides(wrong: Frame) -> tuple[Keys, Keys]:
    found = TAKING.get(wrong.verb, WRONGED).match(wrong.rest)
    head, words = wrong.clause.head, wrong.words
    after = next((one for one in words if head is not None and one.start >= head.end), None)
    named = after is not None and after.low in UNITS  # "its Poe label"
    if (
        after is not None and after.tag == "x" and not after.verb and not named
    ):  # "the Poe LLP founder defamed her"
        return (), ()
    owner = OWNER.search(text_of(wrong.clause.subject)) if wrong.verb == "infringe" else None
    wronging = wrong.gathered.parties_of(
        wrong.mine or (keys(owner["a"], wrong.clause.subject) if owner else ())
    )
    return wrong.parties_behind(found["b"] or found.groupdict().get("c") if found else None), wronging


def _is_of_jury(frame: Frame) -> bool:
    head = frame.clause.head
    return head is not None and head.low in JURIES and not frame.is_passive


def gives(frame: Frame) -> Sides | None:
    """The sides of "The jury ordered Doe to pay Roe $5 million", where neither is told to countersue."""
    gain = GAINS[frame.verb](frame) if _is_of_jury(frame) and is_done(frame) else None
    losers = (gain.losers or _faulted(frame)) if gain is not None else ()
    if gain is None or not gain.winners or not losers or COUNTER.search(frame.whole.text):
        return judged(frame)
    return Sides(gain.winners, losers)


def _faulted(frame: Frame) -> Keys:
    """Whom the same jury finds liable before it gives something: "found Doe liable and awarded Roe $5 million"."""
    before = frame.before
    same = before is not None and before.verb in FINDING and before.clause.subject == frame.clause.subject
    found = (
        LIABLE.match(before.rest) if before is not None and same and not before.clause.verb.negated else None
    )
    return before.parties_behind(found["b"]) if before is not None and found else ()


def owes(frame: Frame) -> Sides | None:
    """The sides of "Doe must pay Roe $5 million, a jury decided"."""
    source = teller(frame) or next(
        (
            one
            for one in frame.frames[frame.number + 1 :]
            if one.number in frame.parsed.closing and trails(one)
        ),
        None,
    )
    gain = must_pay(frame) if source is not None and _is_of_jury(source) else None
    if gain is None or not gain.winners or not gain.losers or COUNTER.search(frame.whole.text):
        return None
    return Sides(gain.winners, gain.losers)


TAKING = {
    "infringe": WORK, "breach": CONTRACT, "discriminate": AGAINST_THEM, "retaliate": AGAINST_THEM, "misappropriate": SECRETS, "steal": SECRETS,
}  # fmt: skip
"""Wrong \u2192 how a clause of it names who is wronged, where not by what it takes."""
VERDICTS: dict[str, Callable[[Frame], Sides | None]] = {
    **dict.fromkeys(FINDING, finds),
    **dict.fromkeys(("award", "give", "hand", "order", "require", "tell"), gives),
    **dict.fromkeys(PERSUADING, persuades),
    **dict.fromkeys(CLEARING | {"rule", "side", "deem", "return"}, judged),
    **dict.fromkeys(BELIEVING, believed),
    **dict.fromkeys(("pay", "owe"), owes),
}
"""Verb → who sued whom by what a clause of it tells of a jury."""
