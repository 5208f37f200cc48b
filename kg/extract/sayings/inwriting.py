"""What somebody says in writing: "Roe's letter said that", "a statement issued by Acme said", "her brief argues"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.telling.unowned import paper_speaker
from kg.extract.text.words import listed

WRITTEN = listed("""
    statement statements letter letters brief briefs motion motions memo memorandum opposition reply response responses answer
    message messages email e-mail emails objections demurrer declaration affidavit testimony release filing filings papers petition post posts video tweet tweets
    pleading submission presentation order opinion ruling decision dissent concurrence
""")
"""What somebody writes or has filed."""
OF_OTHERS = listed("post posts video tweet tweets release")
"""Those of them before which a platform or a paper is named as well: "a Facebook post"."""
AIMED = frozenset({"to", "for", "in", "on", "against", "opposing", "seeking"})
"""What tells behind a writing what it is for: "Roe's motion to dismiss", "Roe's letter to the judge"."""
FROM = frozenset({"from", "by"})
OWNED = frozenset({"x", "a", "d"})


def writer(frame: Frame) -> Keys:
    """Who says what the writing that is a clause's subject says; nobody where it names no writer."""
    subject = frame.clause.subject
    at = next((place for place, one in enumerate(subject) if one.low in WRITTEN), -1)
    while at + 1 < len(subject) and subject[at + 1].low in WRITTEN:
        at += 1  # "Roe's opposition brief"
    if at < 0 or any(one.tag == "w" for one in subject):
        return ()
    ends = at == len(subject) - 1
    aimed = not ends and subject[at + 1].low in AIMED
    owner = (_owner(subject, at) if ends or aimed else ()) or (() if ends else _author(subject, at))
    return frame.gathered.resolved(owner) or paper_speaker(subject, frame.gathered, frame.clause.start)


def is_site(frame: Frame) -> bool:
    """Whether a subject is what appears somewhere, and not who speaks: "a Facebook post said"."""
    return [one.low in OF_OTHERS for one in frame.clause.subject[-1:]] == [True]


def _owner(subject: Tokens, at: int) -> Keys:
    """Whose writing ends a subject: "Roe's second letter", "an Acme statement"."""
    place = at - 1
    while place > 0 and subject[place].tag in OWNED and not subject[place].verb:
        place -= 1
    if place > 0 and subject[place].tag == "'" and subject[place - 1].tag == "W":
        return subject[place - 1].keys
    bare = place == at - 1 and place >= 0 and subject[place].tag == "W"
    return subject[place].keys if bare and subject[at].low not in OF_OTHERS else ()


def _author(subject: Tokens, at: int) -> Keys:
    """From whom a writing is, where that ends a subject: "a statement issued on Monday by Acme"."""
    named, before = subject[-1], subject[-2].low
    behind = {one.tag for one in subject[at + 1 : -2]}
    told = before in FROM or (before == "to" and subject[-3].low == "attributed")
    plain = behind <= {"x", "a", "D", "p", "d"} and not any(
        one.is_finite and one.tag == "h" for one in subject
    )
    return named.keys if named.tag == "W" and told and plain else ()
