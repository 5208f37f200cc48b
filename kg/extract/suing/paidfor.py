"""Whose suit it is that money ends or a jury pays for: "agreed to pay Roe $5 million to settle two suits", "awarded Roe $5 million in a case against Doe"."""

from __future__ import annotations

from kg.extract.appeals.revived import AGAINST
from kg.extract.grammar.phrases import ASIDE, LIST, MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.text.cued import Cued

PAPER = (
    r"(?P<paper>(?:law)?suits?|class actions?|cases?|claims|complaints?|litigation|allegations|accusations)"
)
MORE = r"(?:(?:up to|about|more than|nearly|at least|an additional|another|a total of|roughly|some|almost|a|the|as much as|an undisclosed|a confidential) ){0,2}"
ENDED = rf"(?:an?|the|that|his|her|its|their|two|three|four|several|all)? ?(?:[{SUM}{DATE}] )?(?:(?!(?:by|from|against|of)\b)[\w\u2019'-]+ ){{0,5}}?{PAPER}\b(?! (?:(?:that (?:was|were) |which (?:was|were) )?(?:brought|filed|lodged|launched) )?(?:(?:on |in )?{DATE} )?(?:by|from|of|against|accusing)\b)"
"""A suit of nobody else's, whoever it is against."""
PAYS = r"(?:(?:has|had|have|also|later|recently|then|quietly) ){0,2}(?:agree(?:d|s) to pay|paid|pays?|will pay|to pay|(?:is|are) (?:paying|to pay|set to pay)|ended up paying|settled by paying|will have to pay)"
ENDING = r"(?:to|in order to|in a deal to|under a deal to|in a settlement to|and) (?:settle|resolve|end|close|put an end to|wrap up|dispose of)"
PAID = Cued(
    rf"(?P<b>{MANY}){ASIDE} {PAYS} (?:(?P<a>{MANY}){ASIDE} {MORE}{SUM}|{MORE}{SUM}(?: in (?:[\w-]+ )?(?:damages|cash|compensation))? to (?P<c>{MANY}){ASIDE}|(?P<e>{MANY}){ASIDE} (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:sum|amount|settlement)) (?:(?:over|in) (?:[\w-]+ ){{1,4}})?{ENDING} {ENDED}",
    *(" settle ", " resolve ", " end ", " close ", " up ", " dispose "),
    core=r"\bpa(?:y|id|ying) ",
)
"""Who pays another to end a suit, which is the other's."""
GETS = r"(?:(?:has|had|have|also|later|then|recently) ){0,2}(?:(?:will|to|is to|are to|is set to|are set to|agree(?:d|s) to) (?:receive|get|accept|collect|take)|receive[sd]?|gets?|got|accept(?:ed|s)|collect(?:ed|s)|took)"
RECEIVED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {GETS} {MORE}{SUM} (?:in [\w-]+ )?from (?P<b>{MANY}){ASIDE} (?:{ENDING}|to drop|(?:in|under|as part of|through) (?:an?|the|its|their) (?:[\w-]+ )?(?:settlement|deal|agreement) (?:of|ending|resolving|in|that (?:ends?|resolves?|settles?))) {ENDED}",
    *("settle", "resolv", "end", "drop"),
    core=r" from ",
)
"""Who gets a sum from another to end a suit of one's own."""
DROPPED = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:has|had|have|also|later) ){{0,2}}(?:agree(?:d|s)|decide[sd]|offered|moved|chose|voted|asked (?:the|a) (?:judge|court)|is (?:trying|fighting|suing)) to (?:drop|withdraw|abandon|dismiss|settle|resolve|end|keep alive) {AGAINST}",
    "against",
    "accusing",
    core=r" to (?:drop|withdraw|abandon|dismiss|settle|resolve|end|keep) ",
)
"""Who agrees to end a suit of one's own."""
SETTLED = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:has|had|have|also|later) ){{0,2}}(?:reached|won|announced|struck|secured|agreed to) (?:an?|the) (?:[\w-]+ ){{0,3}}?{SUM} (?:[\w-]+ )?(?:settlement|deal|agreement) with (?P<b>{MANY}){ASIDE} (?:in|of|over|to (?:settle|resolve|end)|ending|resolving) {ENDED}",
    " settlement with ",
    " deal with ",
    " agreement with ",
)
"""Who gets a settlement of a sum from another: "reached a $5 million settlement with Doe in her suit"."""
JURY = r"(?:[Jj]ury|[Jj]urors|[Jj]uries|panel|arbitrators?|tribunal|verdict|court|judge)"
AWARDED = Cued(
    rf"\b{JURY} (?:[^;,]{{1,40}} )?(?:awarded|gave|handed) (?:(?P<a>{MANY}){ASIDE} {MORE}{SUM}|{MORE}{SUM} (?:in (?:[\w-]+ ){{0,2}}damages )?to (?P<c>{MANY}){ASIDE}) (?:in (?:[\w-]+ ){{0,2}}damages )?(?:(?:on )?{DATE} )?(?:(?:in|over|of|from|on) {AGAINST}|(?:from|against) (?P<d>{MANY}))",
    "awarded ",
    " gave ",
    " handed ",
    core=r"\b(?:against|accusing|from) ",
)
"""Whom a jury gives a sum, from whom or in which suit."""
UPHELD = Cued(
    rf"(?:{SUM} (?:[\w-]+ ){{0,3}}?(?:verdict|judgment|award) (?:(?:for|to|in favor of|won by|given to|awarded to) (?P<a>{MANY}){ASIDE}|(?:that|which) (?P<c>{MANY}){ASIDE} (?:had )?won) (?:(?:on )?{DATE} )?(?:in|on|over|of) {AGAINST}"
    rf"|\b(?:verdict|judgment|award|ruling) against (?P<d>{MANY}){ASIDE} (?:in|over|on) (?:an?|the) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?(?:lawsuit|suit|class action|case) (?:(?:that was |which was )?(?:filed|brought) )?by (?P<e>{MANY}))",
    *("verdict ", "judgment ", "award ", "ruling against"),
    core="against|accusing",
)
"""For whom a verdict is, in which suit; against whom, in whose suit."""
UNDONE = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:(?:has|had|have|also|later|is|are|was|were|will|plans to|vowed to) ){{0,3}}(?:appeal(?:s|ed|ing)?|challeng(?:es|ed|ing)|contest(?:s|ed|ing)|(?:asked|urged|persuaded|convinced|got|wants|asking|urging) [^;,]{{1,50}}? to (?:overturn|throw out|toss|set aside|reduce|cut|slash|vacate|undo|reverse|wipe out))"
    rf" (?:an?|the|that|last [\w-]+ 's|an? (?:jury|juries|judge|court) 's) (?:[\w-]+ ){{0,3}}?{SUM} (?:[\w-]+ ){{0,3}}?(?P<paper>verdict|judgment|award)(?: (?:for|to|in favor of|won by|given to|awarded to) (?P<a>{MANY})| (?:that|which) (?P<c>{MANY}){ASIDE} (?:had |has )?won)",
    *("verdict ", "judgment ", "award "),
    core=r" (?:appeal|challeng|contest|to )",
)
"""Who wants a verdict for another undone: the other sued."""
BOTH = Cued(
    rf"\b(?P<paper>jury|[Jj]urors|panel) (?:[^;,]{{1,40}} )?(?:found|ruled|decided|sided|returned (?:an?|the) (?:[\w-]+ ){{0,3}}?verdict) (?:(?:on )?{DATE} )?(?:(?:in favor of|for|with) (?P<a>{MANY}){ASIDE} (?:(?:on )?{DATE} )?and (?:against (?P<b>{MANY})|ordered (?P<h>{MANY}){ASIDE} to pay\b)|against (?P<d>{MANY}){ASIDE} and (?:in favor of|for) (?P<c>{MANY}))"
    rf"|\b(?:jury|jurors|panel) (?:[^;,]{{1,40}} )?found (?P<f>{MANY}){ASIDE} (?:was |were )?(?:liable|negligent|at fault|responsible)(?: for [^;,]{{1,60}})? and (?:ordered (?:it|him|her|them|the [\w-]+) to pay|awarded) (?P<g>{MANY})",
    "jury ",
    "urors ",
    "panel ",
    core=r" and (?:against|ordered|in favor|for|awarded) ",
)
"""For whom a jury finds and against whom."""
PITTED = Cued(
    rf"\b(?P<paper>(?:law)?suit|case|trial|class action|complaint|litigation|(?:court|legal|courtroom) (?:fight|battle|showdown|dispute|clash|case))\b(?: [^;,]{{1,50}}?)? (?:pits|pitted|pitting|(?:that|which) (?:pits|pitted)|has pitted|had pitted) (?P<a>{LIST}){ASIDE} against (?P<b>{MANY})",
    " pits ",
    " pitted ",
    " pitting ",
)
"""A suit that pits one against another."""
PAYING = (PAID, RECEIVED, SETTLED)
"""What names a suit by what ends it for money."""
SIDING = Cued(
    rf"\b(?:sided|ruled|found|decided|came down) (?:(?:on )?{DATE} )?(?:(?:with|for|in favor of) (?P<b>{MANY}){ASIDE} (?:and )?against (?P<a>{MANY}){ASIDE}(?: ,)? who (?:had |has |have |is |are )?(?P<paper>sued|suing|brought|filed)|(?:with|for|in favor of) (?P<c>{MANY}){ASIDE}(?: ,)? who (?:had |has |have |is |are )?(?:sued|suing) (?P<d>{MANY}))",
    " who ",
    core=r"\b(?:with|for|favor of) ",
)
"""Whom a court sides with against those who sued."""
THOSE = Cued(
    rf"\b(?:[Tt]hose|[Pp]laintiffs|[Oo]thers|[Tt]he [\w-]+|[Oo]ther [\w-]+) (?:(?:who|that) (?:have |had |are |were )?(?:also )?)?(?P<paper>sued|suing) (?P<b>{MANY})(?: in [^;,]{{1,40}})? (?:are|include|includes|included|is|was|were) (?P<a>{MANY})",
    "sued ",
    "suing ",
    core=r" (?:are|include|includes|included|is|was|were) ",
)
"""Who is among those who sue another."""
DREW = Cued(
    rf"(?P<b>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint|case|claims) (?:(?:\w+ )?(?:prompted|drew|triggered|provoked|sparked)|(?:led|was met|was answered|was followed) (?:to|with|by)) (?:an?|the) (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,3}}?(?P<paper>countersuit|counterclaims?|cross-complaint|counter-suit) (?:from|by) (?P<a>{MANY})",
    "counter",
    "cross-",
)
"""Whose suit another answers with one: "Roe's suit drew a countersuit from Doe"."""
CLAWED = Cued(
    rf"\b(?P<paper>(?:law)?suit|case|class action|action|complaint|one|claims) in which (?P<a>{LIST}) (?:is|are|was|were|has been|have been) (?:trying|seeking|suing|fighting|asking|hoping) (?:to (?:recover|claw back|collect|recoup|win|get|wrest|extract|take)|for) [^;,]{{1,50}}? (?:from|out of) (?P<b>{MANY})",
    " in which ",
)
"""A suit in which one tries to get something from another."""
ACCUSING = Cued(
    rf"\b(?P<paper>lawsuit|suit|class action|complaint|case) (?:accusing|charging|against|blaming|claiming) (?P<b>{MANY}) (?:of|with|over|for) [^;,]{{1,60}}? (?:(?:that|which) (?P<a>{LIST}) (?:had |has )?(?:filed|brought|launched|lodged)\b|(?:(?:that|which) (?:was|were|had been) )?(?:filed|brought|lodged) (?:(?:on |in )?(?:{DATE}|[A-Z]\w+) )?by (?P<c>{MANY}))",
    *(" filed ", " brought ", " launched ", " lodged "),
    core="accusing|charging|against|blaming|claiming",
)
"""A suit accusing one of something, and who brought it."""
GIVING = (DROPPED, AWARDED, UPHELD, UNDONE, BOTH, PITTED, CLAWED, ACCUSING, SIDING, THOSE, DREW)
"""What names a suit by what is paid or given in it."""
