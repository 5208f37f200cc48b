"""What stands around the filing of a suit: who files it too, of whom one parts by it, at which office, what is asked in it."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.grammar.phrases import MANY, NAME, keys
from kg.extract.grammar.placing import PLACED
from kg.extract.grammar.teams import LAWYERS
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.gathered import Keys
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.supposed import OFFICES
from kg.extract.text.cued import Cued

TOGETHER = re.compile(rf"(?:together |jointly |along )?with (?P<a>{MANY})")
WITH_OTHERS = re.compile(
    rf"\bwith (?P<a>{MANY})(?: ,)? and (?:(?:several|two|three|four|five|six|seven|eight|nine|ten|dozens of|\d+) )?(?:others\b|other (?:[a-z-]+ )?(?:plaintiffs|residents|people|women|men|students|employees|workers|victims|survivors|users|parents|tenants)\b)"
    rf"|\b(?:together|jointly|along) with (?P<b>{MANY})"
)
"""Those with whom somebody files a suit who are told behind it: "filed suit in May with Roe, Doe and others"."""
TEAMED = re.compile(rf"up with (?P<a>{MANY}) to ")
DIVORCE = re.compile(
    rf"(?:for (?:an? )?(?:divorce|legal separation|dissolution of (?:their|the|her|his) marriage|annulment) (?:from|to)|to divorce) (?P<b>{NAME})"
)
AT_OFFICE = re.compile(
    rf"(?:(?:an?|the|his|her|its|their) )?(?:[\w-]+ ){{0,4}}?(?:{OFFICES} (?:complaints?|charges?|claims?|grievances?)\b"
    rf"|(?:complaints?|charges?|grievances?|claims?) (?:(?:against {MANY} )?(?:with|before)|to(?= (?:the|an?|his|her|its|their) | ?{WHO})) "
    rf"(?!(?:the |an? )?(?:[\w-]+ ){{0,3}}?(?:court|judge|clerk|tribunal|prejudice)s?\b)(?P<to>(?:the )?(?:{WHO})?))"
)
"""A complaint that somebody brings to an office."""
WITH_OFFICE = re.compile(
    r"[^;,]{0,60}?\b(?:with|before) (?:the |an? |his |her |its |their )?(?:[\w'-]+ ){0,4}?(?:board|commission|panel|committee|agency|bar|bureau|department|council|office|association|authority|league|division|regulators?|ombudsman|commissioner|police)\b"
)
"""The office with which a complaint is lodged that stands before its verb."""
AT_ONE = re.compile(
    rf"(?: , [^,;]{{1,40}} ,)? (?:with|before|to) (?:the |an? |his |her |its |their )?(?:(?!court|judge|clerk|tribunal)[\w.'-]+ ){{0,3}}?"
    rf"(?:(?P<to>{WHO})|(?:[Bb]oard|[Cc]ommission|[Pp]anel|[Cc]ommittee|[Aa]gency|[Bb]ar|[Bb]ureau|[Dd]epartment|[Cc]ouncil|[Oo]ffice|[Aa]ssociation|[Aa]uthority|[Ll]eague|[Dd]ivision|[Rr]egulators?|[Oo]mbudsman|[Cc]ommissioner|[Pp]olice|authorities|officials)\b)"
)
"""The office with which a complaint is lodged, behind whom it is against."""
COMPLAINTS = frozenset(
    {"complaint", "complaints", "charge", "charges", "claim", "claims", "grievance", "grievances"}
)
"""Papers that are brought to courts and to offices alike."""
BESIDE = re.compile(
    r"(?P<before>.*?)(?P<with>together with|jointly with|along with|alongside) (?P<who>(?!(?:its|his|her|their|the)\b)[^;]*)"
)
"""Those told behind whom somebody sues, where a day or a court parts the two: "sued Doe in May together with Poe"."""
PEERS = re.compile(
    r"(?:(?:an?|another|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:other |fellow |former |more )*(?:\w+ )?(?:colleagues?|employees?|workers?|nurses?|players?|executives?|plaintiffs?|women|men|students?|teachers?|tenants?|drivers?|officers?|authors?|singers?|others?)\b)"
)
FELLOW = re.compile(r"\b(?:other|fellow|colleagues?|plaintiffs?)\b")
JOINED_BY = re.compile(
    rf"in (?:the|that|his|her|its|their) (?:\w+ )?(?:lawsuit|suit|complaint|case|action) by (?P<a>{MANY})"
)
PLEADING = frozenset(
    {
        "say",
        "allege",
        "claim",
        "contend",
        "assert",
        "argue",
        "accuse",
        "seek",
        "demand",
        "want",
        "ask",
        "request",
    }
)
"""What those do in a suit who bring it."""
FILING = frozenset({"file", "bring", "lodge", "submit", "launch", "commence", "initiate", "pursue"})
OFFICIAL = re.compile(
    r"\bby (?:the |then-|former )?(?:[\w'\u2019-]+ ){0,4}?(?:Attorney General|Solicitor General|Solicitor|[Oo]ffice)\b"
)
"""Who files for a state or an agency that sues."""
IN_ONE = re.compile(
    r"\bin (?:an?|his|her|its|their) (?:[\w-]+ ){0,4}?(?:lawsuit|suit|complaint|petition|class action)$"
)
BROKE = Cued(
    rf"^(?P<b>{MANY}) (?:(?:has|had|also|\w+ly) )*(?:violated|broke|breached|infringed|misled|deceived|defrauded|discriminated|retaliated|underpaid|overcharged|defamed|libell?ed) [^;]*? , (?:an?|the) [^;,]{{0,60}}?(?:judge|court|jury|magistrate)(?: [^;,]{{0,30}}?)? (?:ruled|found|held|decided|concluded)\b",
    " ruled",
    " found",
    " held",
    " decided",
    " concluded",
)
"""Who broke a law or a promise, as a court ruled: "Doe violated the act, a judge ruled Monday in a suit by Roe"."""
OF_FIRM = re.compile(rf" (?:, )?(?:of|at|from|with) (?:the (?:[\w-]+ )?firms? (?:of )?)?(?P<f>{WHO})")


def partners(frame: Frame) -> Keys:
    """Those with whom somebody teams up to sue."""
    before = frame.before
    teamed = TEAMED.match(before.rest) if before is not None and before.verb == "team" else None
    return before.parties_behind(teamed["a"]) if before is not None and teamed else ()


def together(frame: Frame) -> Keys:
    """Those with whom somebody filed a suit: "a case that Roe filed with Doe in May"; no office."""
    found = TOGETHER.match(frame.rest) or WITH_OTHERS.search(frame.rest)
    named = found and (found["a"] or found.groupdict().get("b"))
    gathered = frame.gathered
    return tuple(
        one
        for one in frame.parties_behind(named)
        if not (
            gathered.is_agency(one)
            or gathered.kind(one) == "LawFirm"
            or "counsel" in gathered.people[one].nouns
        )
    )


def alongside(frame: Frame) -> Keys:
    """Those told to sue with somebody behind whom they sue and when or where: "sued Doe in May together with Poe"."""
    found = BESIDE.match(frame.rest) if frame.verb == "sue" and not frame.is_quiet else None
    if found is None:
        return ()
    ahead = found["before"].rstrip(" ,")
    last = keys(ahead[-1:], frame.clause.rest) if ahead else ()
    late = bool(ahead) and not (last and all(frame.gathered.kind(one) != "Court" for one in last))
    peers = PEERS.match(found["who"])
    if not (late and (peers or found["with"] != "along with")) and not (peers and FELLOW.search(peers[0])):
        return ()
    at = next(place for place, one in enumerate(frame.words) if one.low == found["with"])
    return tuple(
        key
        for before, one in pairwise(frame.words[at:])
        if one.tag == "W" and before.low in {found["with"], ",", "and"}
        for key in frame.gathered.parties_of(one.keys)
        if frame.gathered.kind(key) == "Person"
    )


def parted_from(frame: Frame) -> Keys:
    """From whom somebody files for divorce."""
    found = DIVORCE.match(frame.rest)
    return frame.parties_behind(found["b"]) if found else ()


def is_at_office(frame: Frame) -> bool:
    """Whether a complaint is brought to an office that is no court: "filed a complaint with the agency against Doe"."""
    found = AT_OFFICE.match(frame.rest)
    if found is None:  # "a complaint that Roe lodged against Doe with the ethics panel"
        described = {one.low for one in frame.clause.antecedent}
        return (
            not described.isdisjoint({"complaint", "complaints"})
            and WITH_OFFICE.match(frame.rest) is not None
        )
    return all(frame.gathered.kind(one) != "Court" for one in frame.behind(found["to"]))


def is_with_office(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a match names a complaint against somebody that is lodged with an office: "a complaint against Doe with the state labor board"."""
    if found["paper"] not in COMPLAINTS or (told := AT_ONE.match(reading.text, found.end())) is None:
        return False
    kinds = (
        {reading.gathered.kind(one) for one in reading.named(told["to"])} if told["to"] else {"Organization"}
    )
    return kinds == {"Organization"}


def asking_in(frame: Frame) -> Keys:
    """Who asks or alleges something in the suit that a clause describes: "seeks $5 million in a suit filed Monday against Doe"."""
    before = frame.before
    told = frame.clause.verb.form == "told" and before is not None and before.verb in PLEADING
    if not told or before is None or before.is_passive or before.outer is not None:
        return ()
    return frame.gathered.resolved(before.mine) if IN_ONE.search(text_of(frame.clause.subject)) else ()


def is_sides(frame: Frame, suing: Keys, sued: Keys) -> bool:
    """Whether some sue or are sued in what is filed by some: none who only file the suit known for its bringers, as counsel do."""
    counsel = bool(suing) and all(frame.gathered.kind(one) == "LawFirm" for one in suing)
    counsel |= OFFICIAL.search(frame.rest) is not None
    return bool(sued) or (
        bool(suing) and not (counsel and frame.gathered.has_plaintiffs and frame.gathered.is_alone)
    )


def ruled_against(frame: Frame) -> Keys:
    """Who broke the law, as a court ruled in the suit of which a clause tells who brought it: "Doe broke it, a judge ruled in a suit that Roe brought"."""
    found = BROKE.match(frame.whole.text) if frame.clause.antecedent else None
    ahead = found is not None and found.end() <= frame.offsets[frame.clause.verb.first]
    return frame.gathered.parties_of(frame.whole.named(found["b"])) if found is not None and ahead else ()


def who_brought(frame: Frame) -> Keys:
    """Who brought the suit that a clause takes, as a relative clause tells: "settled the lawsuit that Roe filed"."""
    later = next(iter(frame.frames[frame.number + 1 :]), None)
    if later is None or later.is_passive or later.clause.verb.modal:
        return ()
    within = later.verb in PLEADING and [one.low for one in later.clause.lead[-2:]] == ["in", "which"]
    told = later.verb in FILING or within  # "settled the suit in which Roe accused them of fraud"
    return doers(later) if told and any(one.low in SUITS for one in later.clause.antecedent) else ()


def is_by_firm(frame: Frame, by: re.Match[str]) -> bool:
    """Whether only lawyers are told to file: "drafted by Roe of Roe LLP"."""
    firm = OF_FIRM.match(frame.rest, by.end())
    return firm is not None and frame.gathered.kind(frame.behind(firm["f"])[0]) == "LawFirm"


def is_by_lawyers(frame: Frame) -> bool:
    """Whether those who file are lawyers, who do it for others: "Poe LLP filed it", "Roe, the attorney who filed it"."""
    firms = all(frame.gathered.kind(one) == "LawFirm" for one in frame.gathered.resolved(frame.mine))
    lead = frame.clause.lead
    described = lead[-2:-1] if lead and lead[-1].low == "who" else ()  # "Roe, the attorney who filed it"
    return firms or _is_at_firm(frame) or _calls_lawyers((*frame.clause.subject, *described))


def _calls_lawyers(words: Tokens) -> bool:
    """Whether some words call somebody a lawyer; not "Attorney General Roe", who sues."""
    behind = [*(one.low for one in words[1:]), ""]
    return any(one.low in LAWYERS and after != "general" for one, after in zip(words, behind, strict=True))


def _is_at_firm(frame: Frame) -> bool:
    """Whether the firm of who files stands right behind the name: "Roe, of Roe LLP, filed the suit"."""
    head = frame.clause.head
    place = frame.words.index(head) + 1 if head in frame.words else 0
    behind = [one for one in frame.words[place : place + 3] if one.tag != ","][:2]
    at = bool(place) and len(behind) > 1 and behind[0].low in PLACED and behind[1].tag == "W"
    return at and frame.gathered.kind(behind[1].keys[0]) == "LawFirm"
