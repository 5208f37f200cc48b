"""Words by which a claim or a suit is called for what it is: "the defamation case", "claims of fraud", "fraud is the main count"."""

from __future__ import annotations

from kg.extract.grammar.phrases import LIST, MANY, SUITED
from kg.extract.grammar.wording import WHO
from kg.extract.text.cued import Cued, Rules

KINDLY = Cued(
    r"\b(?:[Aa]n?|[Tt]he|[Ww]hose|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his(?! (?:is|was)\b)) (?P<what>(?:[\w-]+ ){1,6})(?:lawsuit|suit|case|action|trial)\b(?! against)",
    "suit",
    "case",
    "action",
    "trial",
)
OF_NOUN = Cued(
    r"\b[Tt]he (?:(?!rival\b|other\b|former\b|second\b|earlier\b|late\b)[\w-]+ ){1,3}(?<!rival )(?<!competitor )'s? (?P<what>(?:[\w-]+ ){1,4})(?:lawsuit|suit|case|action)\b(?! against)",
    "suit ",
    "case ",
    "action ",
    core=r" 's? ",
)
"""The suit of one whom a noun calls: "the smaller network's antitrust suit"."""
CALLED = Cued(
    r"(?P<what>(?:[\w-]+ (?:, )?){1,9})(?:claims?|counts?|allegations?)\b(?! (?:\w+ ){0,2}against)",
    "claim",
    "count",
    "allegation",
)
FOR = Cued(
    rf"\b(?:(?:[Cc]ounter|[Cc]ross-)?[Cc]laims?|[Cc]ounts?|[Cc]auses? of action|actions?|complaint|accusations?|allegations?|suits?|lawsuit|theories) (?:(?:(?:filed |brought )?(?:by|from) {LIST} |[\w-]+ )?(?:, )?)(?:of|for|alleging|over|under|accusing (?:{WHO}|(?:the|its|his|her) [\w-]+(?: [\w-]+)?) of)\b(?P<what>[^;]{{0,160}}?)(?=$| against (?P<b>{MANY})| ;|\.| , (?:which|who|saying|claiming)\b)",
    *("laim", "ount", "ause", "action", "complaint", "accusation", "allegation", "suit", "theories"),
)
NAMED = Cued(
    rf"\b(?:[Cc]laims?|[Cc]ounts?|causes? of action|theor(?:y|ies)|allegations?)(?: (?:one|two|three|four|five|six|[IVX]{{1,4}}|\d)(?:(?: ,)? (?:and|through|to) (?:two|three|four|five|six|seven|[IVX]{{1,4}}|\d))?)?(?: (?:against (?P<b>{MANY}) )?(?:[\w-]+ ){{0,2}}?(?:is|are|was|were|alleges?|asserts?|charges?|pleads?)(?: for| one of)?| accuses? (?P<c>{MANY}) of|(?: ,)? (?:(?:that|which) )?(?:now |also )?include[sd]?(?! (?:no|nothing|neither)\b)| ,? ?(?:among them|including|namely)| :) (?P<what>[^;]{{0,160}})",
    *("laim", "ount", "cause", "theor", "allegation"),
)
"""What a claim is: "the claim is breach of contract", "six causes of action, among them fraud"."""
THIS_IS = Cued(
    r"\b[Tt]his (?:is|was) (?:an? )(?P<what>(?:[\w-]+ (?:, )?){1,12})(?:case|action|suit|lawsuit|dispute)\b",
    "his is a",
    "his was a",
)
"""What an opinion is on: "This is a breach of contract and fraud case"."""
SUIT_IS = Cued(
    r"(?<!earlier )(?<!first )(?<!second )(?<!previous )(?<!new )(?<!third )\b(?:lawsuit|suit|complaint|action)(?: against [^ ]+)? (?:is|was) (?:one )?for (?P<what>[^;,]{3,90})",
    *SUITED,
    core=r" (?:is|was) (?:one )?for ",
)
"""What a suit is told to be for: "Roe's complaint is for libel"."""
IS_CLAIM = r"(?:is|are|was|were) (?:one of |among )?(?:its|his|her|their|the|an?) (?:[\w-]+ ){0,2}?(?:claims?|counts?|causes? of action|theor(?:y|ies))\b"
COUNTED = Cued(
    r"\b(?:second|third|fourth|other|remaining|only|main|single) (?:claim|count) , (?P<what>[^;,]{3,60}) ,",
    "claim",
    "count",
)
"""A claim that is told beside others: "a second claim, tortious interference, survives"."""
BEING = Cued(
    rf"(?P<what>(?:[\w-]+ (?:, |and )?){{1,6}}){IS_CLAIM}",
    *("claim", "count", "cause", "theor"),
    core=IS_CLAIM,
)
"""What is a claim: "fraud is the main count"."""
THOSE = Cued(
    r"\b(?:[Cc]laims?|[Cc]ounts?|causes? of action)\b[^.]{0,160}?\b(?<!than )(?<!like )(?<!not )(?:those|the ones?|another|others|one) (?:for|of|alleging|under) (?P<what>[^;]{3,120}?)(?=$| ;|\.| , (?:which|who|saying|claiming)\b)",
    " those ",
    " another ",
    " others ",
    " one ",
    " ones ",
)
"""Claims told beside others: "dropped the fraud counts but kept those for negligence"."""
EVERY = Cued(
    r"(?<!guilty )(?<!acquitted )(?<!convicted )(?<!indicted )(?<!cleared )\b(?:on|of) (?:every|all|each|both|two|three|four|five|six)(?: of (?:the|her|his|its|their))?(?: (?:the|her|his|its|their|other|remaining))?(?: \w+)? (?:claims?|counts?) ?[,:] (?P<what>[^;]{3,120}?)(?=$| ;|\.| , (?:and|which|who|but) [^,;]{1,30} (?:awarded|gave|set|ordered)\b| and (?:awarded|gave|set|ordered)\b)",
    "claim",
    "count",
    core=r"(?:every|all|each|both|two|three|four|five|six)\b[^;]{0,40}(?:claims?|counts?) ?[,:]",
)
"""All claims, with what they are: "found for her on every count, libel, slander and fraud"."""
AMONG = Cued(
    r"(?<!other )(?<!some )\b(?:claims|counts|causes of action|allegations) , (?P<what>[^;,]{3,60}?) among them\b",
    "among them",
)
BESIDES = Cued(
    r"\b(?:[Bb]esides|[Ii]n addition to|[Aa]long with|[Aa]part from) (?P<what>(?!(?:an?|the|his|her|its) )(?:(?!(?:suits?|lawsuits?|by) )[\w-]+ ){1,5}), (?:the|her|his|its|their|[^a-z ] 's?) (?:[\w-]+ )?(?:complaint|lawsuit|suit|petition)\b",
    "esides ",
    "n addition to ",
    "long with ",
    "part from ",
)
KINDS = Rules(
    (KINDLY, "named"),
    (OF_NOUN, "named"),
    (CALLED, "called"),
    (FOR, "named"),
    (NAMED, "told"),
    (SUIT_IS, "told"),
    (THIS_IS, "named"),
    *((one, "named") for one in (THOSE, EVERY, AMONG, BESIDES)),
    (COUNTED, "named"),
    (BEING, "told"),
)
"""What names a claim, and whether somebody tells there what it is."""
