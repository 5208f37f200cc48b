"""Who acts for whom, and through which firm."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.phrases import LIST, MANY, NAME, PRE, keys, people
from kg.extract.grammar.teams import LAWYERS, SPEAKERS, crowd
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Gathered, Keys
from kg.extract.litigation.voice import is_asked, is_done

ACTING = frozenset({
    "act", "appear", "argue", "speak", "work", "lead", "sign", "handle", "try", "litigate", "file",
})  # fmt: skip
LOOSE = frozenset({"work", "speak", "sign"})
"""What people do for others without being their lawyers."""
REPRESENTING = frozenset({"represent", "rep", "defend"})
HIRING = frozenset({"hire", "retain"})
LAWYERLY = ("attorney", "lawyer", "counsel", "litigator", "solicitor")
LAWYER = r"(?:attorneys?|lawyers?|counsel|litigators?|solicitors?)"
FIRM = rf"(?: ,? ?(?:of|from|at|with) (?:the (?:law )?firm (?:of )?)?(?P<f>{NAME}))?"
AT = rf" ,? ?(?:of|from|at|with) (?:the (?:law )?firm (?:of )?)?{NAME}"
CHAIN = rf"{MANY}(?:{AT} ,? ?and {MANY})*(?:{AT})?"
DESCRIBED = Cued(
    rf"(?P<chain>{CHAIN}) , (?!and\b)(?:[\w\u2019'-]+ ){{0,4}}?{LAWYER}(?: (?:of|from|at|with) (?P<g>{NAME}))? (?:for|representing|to) (?P<c>{MANY})(?! (?:said|says) ,)"
    rf"|(?P<l>{MANY}) , (?:an?other|one|also one) of (?P<o>{WHO})",
    *LAWYERLY,
    "other of",
    "one of",
)
TEAM = re.compile(rf"(?P<c>{WHO}) (?:, )?(?:{PRE})(?P<l>{WHO}){FIRM}")
WAS = re.compile(
    rf"(?P<c>{WHO})(?: 's?)? (?:(?:lead|chief|trial|principal|own) )?(?P<lawyer>{LAWYER} )?(?:is|was|are|were) (?P<l>{MANY}){FIRM}"
)
FOR = re.compile(rf"(?:{PRE})?(?:for|on behalf of) (?P<c>{MANY})")
BEHALF = re.compile(rf"\b(?:on behalf of|defense for|case for|argued for|arguing for) (?P<c>{MANY})")
BEHALF_OF = re.compile(
    rf"\b(?:lawsuit|suit|complaint|case|action)\b[^;]{{0,30}}?\b(?:for|on behalf of|on) (?P<c>{WHO})"
)
CLIENT = re.compile(rf"(?P<c>{MANY})")
HIRED = re.compile(
    rf"\b{LAWYER}\b|\bto (?:\w+ )?(?:represent|defend|handle|lead|sue|fight|argue|act|try|advise)\b"
)
BODIES = re.compile(
    r"(?:[\w-]+ ){0,3}?(?:\w*groups|organizations|states|unions|publishers|newspapers|stores|cities)\b"
)
BY = re.compile(r"(?:^| )by ")
HOUSE = re.compile(rf"(?P<f>{WHO})(?: 's?| partners?| lawyers?| attorneys?| associates?) (?P<l>{LIST})")
PAIR = re.compile(rf"(?P<l>{MANY}) ,? ?(?:of|from|at|with) (?:the (?:law )?firm (?:of )?)?(?P<f>{NAME})")


def read_counsel(reading: Reading) -> None:
    """Adds the representations of a sentence."""
    for found in WAS.finditer(reading.text):
        if not found["lawyer"] and not people(found["c"], reading.words)[0].team:
            continue
        _add(reading, reading.named(found["l"]), reading.named(found["c"]), reading.named(found["f"]))
    for found in DESCRIBED.finditer(reading.text):
        _described(reading, found)
    for found in TEAM.finditer(reading.text):
        client = people(found["c"], reading.words)[0]
        if client.team and client.low not in SPEAKERS and not _has_verb(reading, found):
            _add(reading, reading.named(found["l"]), client.keys, reading.named(found["f"]))
    for frame in reading.frames:
        if frame.outer is None and _is_sure(frame):
            _acts(frame)


def _has_verb(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a verb stands between two who are named beside each other: "Roe's lawyers will sue Doe"."""
    first, last = (bisect_right(reading.offsets, found.start(name)) for name in "cl")
    return any(one.verb not in {"", "include"} or one.tag == "h" for one in reading.words[first : last - 1])


def _is_sure(frame: Frame) -> bool:
    """Whether a clause tells what is done or will be: "Poe represents Roe", "Poe will represent Roe"."""
    verb = frame.clause.verb
    will = "will" in {one.low for one in frame.words[verb.first : verb.last]}
    return is_done(frame) or (will and not verb.negated and not is_asked(frame))


def _described(reading: Reading, found: re.Match[str]) -> None:
    """Adds "Poe of Poe LLP, a lawyer for Roe"; "Poe, another of Roe's lawyers"."""
    client = people(found["c"] or found["o"], reading.words)[0]
    if found["o"]:
        if client.team:
            _add(reading, reading.named(found["l"]), client.keys)
    elif not client.team and client.low not in SPEAKERS:
        for lawyers, firm in _pairs(tuple(reading.words), found["chain"]):
            _add(reading, lawyers, client.keys, firm or reading.named(found["g"]))


def _acts(frame: Frame) -> None:
    """Adds who acts for whom by the verb of a clause."""
    if frame.verb in HIRING:
        _hired(frame)
    elif frame.verb in ACTING | REPRESENTING:
        if frame.is_quiet:
            _represented(frame)
        else:
            client = () if frame.verb in LOOSE and not _is_lawyerly(frame) else _client(frame)
            for lawyers, firm in (
                _pairs(frame.clause.subject, text_of(frame.clause.subject)) if frame.mine else ()
            ):
                _add(frame, lawyers, client, firm)


def _is_lawyerly(frame: Frame) -> bool:
    """Whether the sentence speaks of lawyers, or the subject is known as one."""
    known = {lawyer for lawyer, _ in frame.gathered.counsel}
    said = any(one.low in LAWYERS | {"firm"} for one in frame.words)
    return said or any(one in known or frame.gathered.kind(one) == "LawFirm" for one in frame.mine)


def _hired(frame: Frame) -> None:
    """Adds "Roe hired Poe"."""
    found = CLIENT.match(frame.rest)
    hired = frame.behind(found["c"]) if found else ()
    firm = any(frame.gathered.kind(one) == "LawFirm" for one in hired)
    if not frame.is_passive and (firm or HIRED.search(frame.rest)):
        _add(frame, hired, frame.mine)


def _represented(frame: Frame) -> None:
    """Adds "Roe is represented by Poe of Poe LLP"; "Roe's defense was led by Poe"."""
    named = frame.mine if frame.verb in REPRESENTING else _defended(frame)
    by = BY.search(frame.rest)
    if by and named:
        for lawyers, firm in _pairs(frame.clause.rest, frame.rest[by.start() :]):
            _add(frame, lawyers, named, firm)


def _defended(frame: Frame) -> Keys:
    """Whose defense a clause speaks of: its owner's, else the side's that is sued."""
    if not any(one.low in {"defense", "defence"} for one in frame.clause.subject):
        return ()
    return next((one.keys for one in frame.clause.subject if one.tag == "W"), ("@sued",))


def _client(frame: Frame) -> Keys:
    """For whom the subject of a clause acts."""
    if frame.verb == "file":
        found = BEHALF_OF.search(frame.rest)
    elif frame.clause.antecedent and frame.verb in {"act", "appear"}:
        return keys(text_of(frame.clause.antecedent), frame.clause.antecedent)  # "Roe, for whom Poe appeared"
    else:
        found = (CLIENT if frame.verb in REPRESENTING else FOR).match(frame.rest) or BEHALF.search(frame.rest)
    client = frame.behind(found["c"]) if found else ()
    if not client and frame.verb in REPRESENTING and crowd(list(frame.clause.rest), 0):
        return _crowd_of(frame)
    return client


def _crowd_of(frame: Frame) -> Keys:
    """Those who sue, where they may be a crowd: "represents the families"; one alone is no crowd of another kind."""
    suing = frame.gathered.parties_of(("@suing",))
    person = any(frame.gathered.kind(one) == "Person" for one in suing)
    bodies = BODIES.search(frame.rest) is not None
    return suing if len(suing) > 1 or person != bodies else ()


def _pairs(words: tuple[Token, ...], text: str) -> Iterator[tuple[Keys, Keys]]:
    """The lawyers that some words name, with the firm each works at."""
    done: set[str] = set()
    for found in (*PAIR.finditer(text), *HOUSE.finditer(text)):
        done |= {*keys(found["l"], words), *keys(found["f"], words)}
        yield keys(found["l"], words), keys(found["f"], words)
    rest = tuple(key for key in keys(text, words) if key not in done)
    if rest:
        yield rest, ()


def _add(reading: Reading, lawyers: Keys, clients: Keys, firm: Keys = ()) -> None:
    gathered = reading.gathered
    clients = gathered.parties_of(clients)
    through = next((key for key in firm[:1] if gathered.may_employ(key)), None)
    for lawyer in lawyers if clients else ():
        if not _may_act(lawyer, gathered) or lawyer in clients:
            continue
        if through and gathered.kind(lawyer) == "Person":
            gathered.people[through].kind = "LawFirm"
        for client in clients:
            known = gathered.counsel.get((lawyer, client))
            if known is None or (known[2] is None and through):
                gathered.counsel[lawyer, client] = (lawyer, client, through, reading.quote)


def _may_act(who: str, gathered: Gathered) -> bool:
    """Whether someone can be counsel: a person or a firm, no judge and no party."""
    one = gathered.people.get(who)
    return (
        one is not None
        and one.kind in {"Person", "LawFirm"}
        and not one.judge
        and not gathered.opponents(who)
    )
