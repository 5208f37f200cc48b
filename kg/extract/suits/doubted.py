"""Accusations that are no suit, by what the text tells around them: a complaint at an office, a paper that nobody filed yet, somebody who is not sued."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame

BODY = (
    r"(?:(?!court|judge|clerk)[\w&'.\u2019-]+ ){0,6}?(?:(?-i:EEOC|NLRB|FTC|SEC|FCC|FDA|FEC|OSHA|NCAA|HUD|CFPB|FINRA)\b|\w*(?:board|commission|panel|committee|agency|bar|bureau|department|council|office|association"
    r"|authority|division|regulators?|ombudsman|commissioner|police|union|inspector general|attorney general|administration|principal|sheriff|human resources|management|prosecutors|watchdog|league|federation|deans?|bishop|diocese|registrar)\b)"
)
AT_OFFICE = re.compile(
    r"\b(?:ethics|disciplinary|bar|police|misconduct|workplace|internal|criminal|grievance|conduct|judicial|title ix|eeoc|whistle-?blower|hr) (?:complaints?|charges?|grievances?)\b"
    rf"|\b(?:complaints?|charges?|grievances?|tips?|report|petition)\b(?: [^.;,]{{0,60}}?)? (?:to|with|before) (?:the |an? |her |his |its |their )?{BODY}"
    rf"|\b(?:complain(?:ed|s|ing)?|lodged|filed|submitted|brought) (?:(?:it|one|that|this) )?(?:to|with|before) (?:the |an? |her |his |its |their )?{BODY}",
    re.IGNORECASE,
)
"""A complaint brought to an office that is no court."""
LODGED = re.compile(
    rf"\s*(?:It|The complaint|Her complaint|His complaint|Their complaint) (?:was |has been )?(?:filed|lodged|submitted|brought) (?:with|before|to) (?:the |an? )?{BODY}"
)
"""What tells behind a sentence that its complaint was brought to one."""
TO_COURT = re.compile(
    r"\b(?:sue[ds]?|suing|lawsuits?|suits?|plaintiffs?|defendants?|(?:(?:district|superior|circuit|federal|state|county|high|supreme) court))\b",
    re.IGNORECASE,
)
UNFILED = re.compile(
    r"\b(?:threat(?:en(?:ed|s|ing)?|s)?|plan(?:s|ned|ning)?|intend(?:s|ed)?|prepar(?:es|ed|ing)|vow(?:s|ed)?|consider(?:s|ed|ing)?|promis(?:es|ed)|weigh(?:s|ed|ing)?) (?:to (?:file|sue|bring|lodge)|(?:a |an |filing |bringing )?(?:law)?suit|suing|legal action)\b"
    r"|\b(?:draft|drafted|proposed|unfiled|planned|threatened|prepared|contemplated) (?:[\w-]+ )?(?:complaint|lawsuit|suit|petition)\b"
    r"|\b(?:lawsuit|suit|complaint)\b[^.;]{0,40}? (?:has|have|had|was|were|is) (?:not|never|yet)(?: yet)?(?: to)?(?: been| be)? filed\b"
    r"|\b(?:demand|cease-and-desist|pre-?suit|notice) (?:letter|of claim|of intent)\b",
    re.IGNORECASE,
)
"""What tells of a suit that nobody brought yet."""
FILED = re.compile(r"\b(?:filed|sued|suing|went to court|brought|lodged|did|docketed|unsealed|served)\b")
"""What tells behind it that somebody brought it then."""
NOT_SUED = (
    r"(?:[^.;!?\n]|\b[A-Z]\.){0,60}?\b(?:(?:is|was|are|were|has|have|had)(?: not|n['\u2019]t| never)|never|not)(?: yet)?(?: been)?(?: personally| individually| themselves| himself| herself| itself)?"
    r"(?: (?:named|listed|sued|included|joined|identified)\b| (?:an? |the |among the |one of the )?(?:[\w-]+ )?(?:defendants?|part(?:y|ies))\b(?! (?:to|in) (?:an?|another|other|the other)\b))"
)
"""What tells behind a name that its holder is not sued."""
NAMES_NOT = (
    r"\b(?:does|did)(?: not|n['\u2019]t) (?:name|sue|list|include|identify) (?:[^.;!?\n]|\b[A-Z]\.){0,50}?"
)
"""What tells ahead of a name that its holder is not sued."""


def truly_sued(frame: Frame, sued: Keys) -> Keys:
    """Those of some accused whom a suit may name, by what the text tells near: nobody in a paper of no court, or in one that may never be."""
    if _is_unfiled(frame) or _is_at_office(frame):
        return ()
    return tuple(one for one in sued if not _is_spared(frame, one))


def _is_unfiled(frame: Frame) -> bool:
    """Whether this sentence, or the one before it, tells of a suit that nobody brought, and neither that somebody did then."""
    text, end = frame.gathered.text, frame.parsed.end
    told = UNFILED.search(text, frame.gathered.before, end)
    return told is not None and FILED.search(text, told.end(), end) is None


def _is_at_office(frame: Frame) -> bool:
    """Whether the paper that accuses is told to be one at an office: before the verb, by the sentence before or by the one behind."""
    text, start = frame.gathered.text, frame.parsed.start
    verb = frame.words[frame.clause.verb.first].start
    before = frame.gathered.before
    if TO_COURT.search(text, before, verb):
        return False
    lodged = LODGED.match(text, frame.parsed.end) or AT_OFFICE.search(text, before, start)
    return bool(lodged or AT_OFFICE.search(text, start, verb))


def _is_spared(frame: Frame, accused: str) -> bool:
    """Whether the text says of somebody that no suit names them: "Doe, who is not a defendant, declined"."""
    one = frame.gathered.people[accused]
    called = re.escape(one.name.rsplit(" ", 1)[-1] if one.kind == "Person" else one.name)
    told = re.compile(rf"\b{called}{NOT_SUED}|{NAMES_NOT}\b{called}(?!\w)")
    return told.search(frame.gathered.text) is not None
