"""The words of docket entries: what a row is, what an order decides, and which rows are named.

Orders are told by how a row begins, because every later word of a docket may stand in the title of somebody's
paper. All patterns are bounded, so that no text can make them slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

Kind = Literal["order", "motion", "pleading", "response", "other"]

READ = 3_000
"""Characters of an entry that are read; what an order decides stands at its beginning."""
HEAD = 110

ORDER = (
    r"(?<!proposed )(?<!unsigned )(?<!lodged )(?:memo(?:randum)? endorse\w+|endorsed (?:letter|order)|"
    r"(?:minute|text|paperless|electronic|docket|oral|amended|agreed|consent|final|interim|bridge|letter|"
    r"written|standing|stipulated|corrected|memorandum (?:opinion )?and|opinion and) order|"
    r"memorandum (?:opinion|decision)|opinion|order(?:ed)?(?!/agreement)|judgment|ruling|so ordered|"
    r"minute entry|magistrate minutes|stipulation and order|denying|granting)"
)
OTHER = (
    r"(?:received )?unsigned|proposed|lodged|not processed|"
    r"(?:amended )?notice(?! of (?:cross[- ])?motion\b)|certificat\w+|certified|affidavit\w*|"
    r"declaration|proof of|affirmation|memorandum (?:of (?:law|points)|in)|brief|hearing|transcript|exhibit|"
    r"status|agenda|minutes of|virtual minute|disposition of|appearance|summons|bnc|docket entry|"
    r"case closed|withdrawal|corporate disclosure|report|statement|set |reset|deadline|terminate|remark|"
    r"usca|claims register|usms|return of|receipt|entry error"
)
RESPONSE = r"(?:reply|replies|response|opposition|objection|sur-?reply|joinder|answering brief)"
MOTION = (
    r"(?:(?:letter|joint|unopposed|emergency|first|second|third|consent|ex parte|oral|renewed) )*"
    r"(?:motion|application|request|stipulation|petition for (?:review|writ|rehearing|permission))"
)
PLEADING = (
    r"(?:(?:amended|class action|adversary|third[- ]party|verified) )*(?:complaint|answer|counterclaim|"
    r"crossclaim|indictment|information|petition)|(?:chapter \d+ )?(?:voluntary|involuntary) petition"
)
WORDS: tuple[tuple[Kind, str], ...] = (
    ("other", OTHER),
    ("response", RESPONSE),
    ("order", ORDER),
    ("motion", MOTION),
    ("pleading", PLEADING),
)
BEGINS = re.compile(
    "|".join(f"(?P<k{place}>\\b(?:{words}))" for place, (_, words) in enumerate(WORDS)), re.IGNORECASE
)

REQUEST = r"(?:motions?|applications?|requests?|petitions?|letters?|stipulations?|objections?|m/)"
VERBS = (
    r"(?P<part>grant(?:ing|ed|s)? in part(?:,? ?(?:and|/|,) ?(?:den(?:ying|ied|ies)|moot\w*) in part)?|"
    r"den(?:ying|ied) in part(?:,? and grant(?:ing|ed) in part)?)|"
    r"(?P<moot>(?:den(?:ying|ied|ies)|dismiss(?:ing|ed)|terminat(?:ing|ed)|find(?:ing)?|found) "
    r"(?:[\w ]{0,20})?(?:as |is )?moot|moot(?:ing|ed)?)|"
    r"(?P<granted>grant(?:ing|ed|s)?|approv(?:ing|ed|es)|sustain(?:ing|ed|s)|allow(?:ing|ed)|"
    r"authoriz(?:ing|ed))|"
    r"(?P<denied>den(?:ying|ied|ies)|overrul(?:ing|ed|es)|disapprov(?:ing|ed))|"
    r"(?P<withdrawn>withdraw(?:ing|n)|withdrew)|(?P<struck>striking|stricken)|(?P<deferred>deferr(?:ing|ed))"
)
VERB = re.compile(rf"\b(?:{VERBS})\b(?P<wop> without prejudice)?", re.IGNORECASE)
OUTCOMES = {"part": "grantedinpart", "moot": "moot", "granted": "granted", "denied": "denied"} | {
    name: name for name in ("withdrawn", "struck", "deferred")
}
UNDONE = re.compile(
    r"(?:\b(?:will|would|shall|should|may|might|can|could|to|not|if|whether|unless|until)(?: be)?|"
    r"\b(?:for|seeking|requesting|re|of)(?: entry of)?(?: an?| the)?(?: [\w-]+)? order|"
    r"\bproposed order|motion (?:for|to)) *$",
    re.IGNORECASE,
)
NUMBER = r"[\[#]{0,2}\b([1-9]\d{0,4})(?:-\d{1,3})?\b[\])]{0,2}"
LIST = rf"{NUMBER}(?:[ ,;&]{{1,4}}(?:and )?{NUMBER}){{0,40}}"
DIRECT = re.compile(
    r"[\s:;,]*(?:(?:the|defendants?'?s?|plaintiffs?'?s?|joint|re:?|as to|dkt\.?|doc\.?|document|no\.?|#|oral)"
    r" *){0,4}"
    rf"(?P<list>{LIST}) *(?=(?:[\w'/.-]+ +){{0,5}}{REQUEST}\b|\.|$)",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"(?<!see )(?:\b(?:dkts?|docs?|ecf|d\.e|docket|filings?|documents?|entry)\b\.?(?:\(s\))?(?: entry)?"
    rf"(?: nos?\b\.?| numbers?| #)? ?#? ?(?P<list>{LIST})|\[(?P<one>[1-9]\d{{0,4}})(?:-\d{{1,3}})?\])",
    re.IGNORECASE,
)
BARE = re.compile(rf"[\s:;,]*(?P<list>{LIST})")
ALSO = re.compile(
    rf"[^.;\d\[]{{0,60}}\band (?P<list>{LIST}) *(?=(?:[\w'/.-]+ +){{0,3}}{REQUEST}\b)", re.IGNORECASE
)
RELATED = re.compile(r"related doc(?:ument)?(?:\(s\)|s)?\.? ?[.#:]* ?(?P<list>\d[^()]{0,300})", re.IGNORECASE)
ITEM = re.compile(r"(?:^|[,;&] ?|\band )(\d{1,5})\b([^,;&]*)")
REGARDING = re.compile(
    rf"(?:\bre:?|\bon|regarding) ?[.#:]* ?(?P<list>{LIST})(?P<what>[^\d.;()]{{0,60}})", re.IGNORECASE
)
MOVED = re.compile(
    rf"{REQUEST}\b(?P<what>[^\d.;]{{0,80}})\((?:docket|dkt|doc|ecf|filing)\.? ?"
    rf"(?:no\.?|#)? ?(?P<list>{LIST})",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d{1,5}(?=\D|$)")


class Decision(Struct, frozen=True):
    """An outcome, the number of the row that it decides, and where the words for it stand."""

    outcome: str
    target: str
    start: int
    end: int
    renewable: bool = False


def kind(text: str) -> Kind:
    """What a row is, by how it begins."""
    head = re.sub(
        r"^[\s*(]*(?:(?:judge|magistrate judge)[\w .,]{3,40}: )?", "", text[:HEAD], flags=re.IGNORECASE
    )
    found = BEGINS.search(head)
    if found is None or found.lastgroup is None:
        return "other"
    return WORDS[int(found.lastgroup[1:])][0]


def numbers(text: str) -> dict[str, None]:
    """The numbers of rows that a text names, in order."""
    named: dict[str, None] = {}
    for pattern in (DIRECT, NAMED, RELATED, REGARDING):
        for found in pattern.finditer(text[:READ]):
            groups = found.groupdict()
            named.update(dict.fromkeys(DIGITS.findall(groups.get("list") or groups.get("one") or "")))
    return named


def verbs(text: str) -> Iterator[re.Match[str]]:
    """The verbs of decision that say something done."""
    for found in VERB.finditer(text[:READ]):
        if not UNDONE.search(text[max(0, found.start() - 40) : found.start()]):
            yield found


def outcome(verb: re.Match[str]) -> str:
    """The concept of lev:outcome that a verb means."""
    return next(OUTCOMES[name] for name, said in verb.groupdict().items() if said and name in OUTCOMES)
