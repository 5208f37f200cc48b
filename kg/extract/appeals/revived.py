"""Whose suit it is that somebody wants back, or may go on with: "asked the court to revive a suit against Doe", "Roe can sue Doe, a judge ruled"."""

from __future__ import annotations

from kg.extract.grammar.phrases import ASIDE, MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.text.cued import Cued

LEADING = r"(?:about|against|by|for|from|involving|named|on|story|stories|that|to|with)\b"
"""Words that lead away from a suit's noun: "a story about a suit"."""
ONE = rf"(?:an?|the|that|this|his|her|its|their|two|three|most of (?:an?|the|his|her|its|their)|part of (?:an?|the|his|her|its|their)) (?:[{SUM}{DATE}] )?(?:(?!{LEADING})[\w\u2019'-]+ ){{0,5}}?"
AGAINST = rf"{ONE}(?P<paper>(?:law)?suits?|class actions?|cases?|complaints?|actions?|litigation|claims?) (?:[\w]+ ){{0,3}}?(?:against|accusing) (?P<b>{MANY})"
"""A suit by whom it is against."""
STEPS = r"(?:(?!that\b|who\b|which\b|if\b|whether\b|his\b|her\b|its\b|their\b)[^;, ]+ ){0,9}?"
"""Words between one who acts and what is asked."""
WANTS = r"(?:asks?|asked|asking|urge[sd]?|urging|petition(?:s|ed)|persuaded?|convinced?|fail(?:s|ed)|tr(?:ies|ied|ying)|seeks?|seeking|sought|wants?|wanted|hopes?|hoped|fights?|fighting|fought|moved|managed|lost|won|got|is|are|was|were|has|have|had|can ?not|can|could|may)"
REVIVED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {WANTS} {STEPS}(?:(?:to )?(?:revive|reinstate|resurrect|reopen|rescue|salvage|refile)|reviving|reinstating|(?:court|justices?|judges?|panel|[^\x00-\u2fff]) to (?:hear|take up|review)) {AGAINST}",
    *(
        " reviv",
        " reinstat",
        " resurrect",
        " reopen",
        " rescue ",
        " salvage ",
        " refile ",
        " hear ",
        " take up ",
        " review ",
    ),
    core="against|accusing",
)
"""Who wants a suit back that fell, or can have it back or cannot; who asks a higher court to hear it."""
APPEALED = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:has|had|have|also|later|then|promptly|is|are|was|were|will|plans to|vowed to|on {DATE}|in {DATE}) ){{0,3}}(?:appeal(?:ed|s|ing)?|challeng(?:ed|es|ing)|contest(?:ed|s|ing)) (?:[^;,]{{1,60}} )?(?:dismissal|toss\w*|loss|dismiss\w*|throw\w*|threw|end(?:s|ed|ing)|reject\w*|defeat|against (?:him|her|it|them)) (?:of |in |out )?{AGAINST}",
    *(" appeal", " challeng", " contest"),
    core="against|accusing",
)
"""Who appeals a ruling by which a suit of one's own fell."""
LETTING = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:has|had|have|also|later|then|promptly|is|are|will|on {DATE}|in {DATE}) ){{0,3}}(?:appeal(?:ed|s|ing)?|challeng(?:ed|es|ing)|contest(?:ed|s|ing)) (?:an?|the|that) (?:[\w-]+ ){{0,4}}?(?P<paper>ruling|decision|order|verdict|judgment) (?:that |which )?(?:lets?|allow(?:s|ed|ing)|letting|clear(?:s|ed|ing)|absolv(?:es|ed|ing)|permit(?:s|ted|ting)) (?P<b>{MANY})(?! ')",
    *(" appeal", " challeng", " contest"),
    core=r"ruling|decision|order|verdict|judgment",
)
"""Who appeals what a court lets another do: it is who sued over it."""
FALLEN = Cued(
    rf"\b(?:turned (?:away|down|back)|reject(?:ed|s)|den(?:ied|ies)|refused to hear|declined to hear|agreed to hear|took up|dismissed|heard) (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:appeal|petition|bid) (?:by|from) (?P<a>{MANY}){ASIDE} (?:in|over|to (?:revive|reinstate)|seeking to (?:revive|reinstate)|of) {AGAINST}",
    *("appeal ", "petition ", "bid "),
    core="against|accusing",
)
"""Whose appeal in a suit of one's own a court hears, or does not."""
CAN = r"(?:can(?: ?not)?|may(?: not)?|could(?: not)?|must be allowed to|gets? another chance to|is (?:free|allowed|entitled) to|are (?:free|allowed|entitled) to|ha(?:s|ve) (?:the right|standing) to)"
GOING = r"(?:pursue|press|continue|maintain|bring|(?:proceed|go (?:forward|ahead|on)|move (?:forward|ahead)|press (?:on|ahead|forward)|keep going) with)"
ALLOWED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {CAN} (?:now |still |again )?(?:(?P<paper>sue) (?P<b>{MANY})|{GOING} {AGAINST.replace('<paper>', '<other>').replace('<b>', '<d>')}|{GOING} (?:[\w-]+ ){{0,4}}?claims against (?P<f>{MANY}))",
    *(" sue ", "against", "accusing"),
    core=r" (?:can(?:not)?|may|could|must|gets?|is|are|has|have) ",
)
"""Who may sue another, or go on with a suit, or may not, as a court says."""
LET = Cued(
    rf"\b(?:let|lets|allowed|allows|permitted|cleared the way for|freed|gave permission to) (?P<a>{MANY}){ASIDE} (?:to )?(?:(?P<paper>sue) (?P<b>{MANY})|(?:{GOING}|expand|amend|refile) {AGAINST.replace('<paper>', '<other>').replace('<b>', '<d>')}|{GOING} (?:[\w-]+ ){{0,4}}?claims against (?P<f>{MANY}))",
    *(" sue ", "against", "accusing"),
    core=r"\b(?:let|allow|permitted|cleared|freed|gave)",
)
"""Whom a court lets sue another, or go on with a suit."""
REVIVING = (REVIVED, APPEALED, LETTING, FALLEN)
"""What names a suit by its owner, who wants it back."""
ALLOWING = (ALLOWED, LET)
"""What names a suit by what a court lets its owner do."""
