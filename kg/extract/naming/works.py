"""Titles of songs and books, and what papers cite by shortened words: they name nobody."""

from __future__ import annotations

import re

from kg.extract.text.cued import Cued

WORK = re.compile(
    r"[(\u201c\"](?:(?<=\()(?P<open>(?:the |The |collectively,? |together,? )?[\u201c\"])|(?<!\())(?P<title>[A-Z][^\u201c\u201d\"\n]{1,70})[\u201d\"](?! [A-Z][a-z]+\b)"
)


LANDMARK = re.compile(
    r"\b(?:(?:The )?New York Times(?: Co\.)? v\. Sullivan|Roe v\. Wade|Brown v\. Board of Education|Miranda v\. Arizona)\b"
)
"""Cases of which any text may speak that is on another."""
SHORTENED = Cued(
    r"\b(?:Fed\. ?)?R\. ?(?:Civ|Crim|App|Evid|Bankr)\. ?(?:P\.)?|\bF\. ?Supp\.|\b(?:See,? )?(?:(?:First |Second |Third )?Am\. )?Compl\.|\b(?:See,? )?(?:Mot|Mem|Opp'n|Resp|Stip)\.(?= (?:at|to|in|of|for|\d))"
    r"|\bAsst\.(?: (?:U\. ?S\.|City|County|State|Corp\.|Dist\.|Corporation|Pros\.))?(?: (?:Atty|Att'y|Sol|Gen)\b\.?| Counsel| Attorney| Solicitor)?(?: (?:Gen\.|General))?"
    r"|\bPro Se\b|\bBd\. of (?:Educ|Comm'rs|Ed|Supervisors|Regents|Trs)\b\.?|\b(?:Atty|Att'y)\. ?Gen\.|\bU\. ?S\. (?:Atty|Att'y)\.|\b(?:Pros|Dist|City|County|State)\. ?(?:Atty|Att'y)\.",
    *("ro Se", "Bd. of ", "Civ.", "Crim.", "App.", "Evid.", "Bankr.", "Supp.", "Compl.", "Mot.", "Mem.", "Opp'n.", "Resp.", "Stip.", "Asst.", "Atty.", "Att'y."),
)  # fmt: skip
"""A rule, a reporter, a paper or an office in shortened words: "Fed. R. Civ. P.", "F. Supp.", "Asst. Atty. Gen."."""


def untitled(text: str) -> str:
    """The text with spaces for the titles of works, for what papers cite in short, and for the names of landmark cases."""
    if SHORTENED.is_cued(text):
        text = SHORTENED.pattern.sub(lambda words: " " * len(words[0]), text)
    text = LANDMARK.sub(lambda case: " " * len(case[0]), text) if " v. " in text else text
    return WORK.sub(_untitled, text)


def _untitled(work: re.Match[str]) -> str:
    """Spaces for the title of a work; a sentence in quotation marks stays, and what brackets define."""
    if work["open"]:
        return work[0]
    words = work["title"].rstrip(",.").split()
    big = [
        word
        for word in words
        if word[0].isupper() or word in {"of", "the", "and", "a", "in", "on", "to", "with", "for", "at"}
    ]
    return " " * len(work[0]) if len(big) == len(words) else work[0]
