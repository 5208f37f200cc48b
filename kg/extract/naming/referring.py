"""Words that speak of somebody who was named: pronouns, and nouns with what tells which of their kind is meant."""

from __future__ import annotations

import re

from kg.extract.naming.homes import HOME
from kg.extract.naming.titles import EITHER, HE, SHE
from kg.extract.naming.trades import HOW
from kg.extract.text.words import by_letter, listed

BODY = (
    "company|firm|newspaper|paper|magazine|studio|publisher|startup|start-up|agency|commission|regulator|union|guild|city|state|county|town|university|college|school|department|board|bureau"
    "|network|broadcaster|label|bank|lender|airline|carrier|insurer|railroad|railway|retailer|chain|automaker|carmaker|chipmaker|drugmaker|maker|manufacturer|platform|nonprofit|group|organization|association|foundation|center|institute"
    "|church|hospital|league|federation|coalition|alliance|council|committee|archive|library|museum|society|fund|trust|club|corporation|developer|brokerage|government|band|charity|site|service|app|outlet|utility|district|commonwealth|authority|tour|parish|borough|township|village|tribe|nation|diocese|archdiocese|seminary|clinic|giant|streamer|bookseller|grocer|conglomerate|distributor|marketplace|toymaker|planemaker|promotion|hotel|casino|theater|zoo|farm|ranch|brewery|distillery|winery|restaurant|pharmacy|dealership|cooperative|orchestra|laboratory|festival|conference|franchise|team"
)
FAMED = listed("""
    star comedian comic guitarist drummer bassist frontman rocker rapper singer actor actress pitcher quarterback golfer wrestler boxer influencer podcaster
    streamer designer mogul tycoon heiress socialite restaurateur musician filmmaker novelist billionaire entrepreneur
    professor scholar historian commentator pundit broadcaster anchor senator congressman congresswoman lawmaker financier philanthropist
    champion sprinter swimmer gymnast striker playwright poet screenwriter songwriter composer painter sculptor journalist columnist
""")
"""What those are called whom everybody knows, after they were named."""
PERSONAL = "|".join(
    sorted({*SHE.split("|"), *HE.split("|"), *EITHER.split("|"), *FAMED}, key=lambda noun: (-len(noun), noun))
)
PERSON = re.compile(PERSONAL)
"""A noun by which a person is called."""
FROM = rf"(?:\d{{1,3}}-year-old )?(?:(?:former|retired|onetime|veteran|longtime) (?=(?:[A-Z][\w.]+ ){{0,2}}(?:{PERSONAL})\b))?(?:(?P<place>{HOME})(?P<based>(?:, [A-Z][\w.]+,)?-based)? )?"
"""How old somebody is, and what they were, and where they are from: "the 34-year-old singer", "the former nurse", "the Atlanta-based company", "the Dutch site"."""
QUOTED = r"[\u201c\u2018\"'][A-Z][^\u201c\u201d\"\n]{1,40}[\u201d\u2019\"'] "
"""The title of a work for which one is known."""
SAID = re.compile(
    r"\b(?=[HhSsTt][ehi]|[Ii]t)(?:(?P<own>[Hh]er|[Hh]is|[Tt]heir|[Ii]ts) (?:(?:own|lead|senior|junior|defense|defence|new|current|then|main|local|civil|longtime|personal|private|court-appointed|high-profile|veteran|trial|outside|chief|principal|appellate|New York|Los Angeles|San Francisco|Chicago|Houston|Dallas|Washington|Boston|Philadelphia|Atlanta|Miami|Denver|Seattle|Delaware|London|California|Texas|Florida) |then-){0,2}(?:attorneys?|lawyers?|solicitors?|barristers?|legal team|counsel|team(?= (?:is|was) (?:led|headed)))\b(?!['\u2019]?s?['\u2019]? fees?\b)|(?P<who>[Ss]he|[Hh]e|[Tt]hey|[Ii]t)\b"
    r"|(?P<whom>him|(?<!mong )them|her(?= (?:in|on|at|for|of|with|from|to|and|but|or|after|before|when|while|because|as|by|that|who|over|last|this|back|again|under|during|until|since|without|about|out|a|an|the|is|was|had|\$)\b| \$|[.,;:?!]))\b"
    r"|(?P<belongs>[Hh]er|[Hh]is|[Ii]ts)(?= (?:\$[\d.,]+ (?:m|b)illion )?(?:[\w-]+ ){0,2}(?:request|motion|complaint|lawsuit|suit|case|claims?|petition|appeal|counterclaims?|countersuit|bid|answer|brief|opposition|reply|office (?:(?:has|had|also|then|later|first) )?(?:sued|sues|is suing|filed|brought|went|launched|says|said|told|contends|alleges|argues|claims|denies|denied|wrote|called|announced))\b|(?<=(?:[Ii]n|[Bb]y) \w\w\w) (?:own )?(?:telling|view|account|version|reading|estimation)\b)"
    r"|(?P<kept>[Hh]er|[Hh]is|[Tt]heir) (?:(?:former|old|longtime|onetime|one-time|previous|ex) |ex-)?(?P<tie>employer|(?:record )?label|band|bank|lender|landlord|airline|distributor|publisher|studio|team|club|school|university|college|agency|hospital|insurer|network|league|union|church)\b(?!(?: of| that| who| which|,)? ?[A-Z]| (?:that|who|which|board|district|records|job|days|bandmates?|mates?)\b)"
    rf"|(?:[Tt]he|That) {FROM}(?P<how>{HOW}(?:{HOW})?|{QUOTED})?(?P<noun>(?P<body>{by_letter(BODY)}|College|University|City|County|District|Town|Village|Hospital|Union|League|Bank|Church|Association|Authority|Foundation|Agency)|{by_letter(PERSONAL)})\b(?! (?:who|that|courts?|attorneys?|judges?|boards?|[A-Z])\b)(?![- ]\w+ing\b))"
)
