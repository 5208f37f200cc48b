"""Whose suit it is in which something is done for one or by one: "sided with Roe in a suit against Doe", "Roe lost an appeal in her suit against Doe"."""

from __future__ import annotations

from kg.extract.appeals.revived import REVIVING
from kg.extract.grammar.phrases import ASIDE, MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.suing.answered import ANSWERING
from kg.extract.suing.decided import DECIDING
from kg.extract.suing.paidfor import GIVING
from kg.extract.text.cued import Cued

AGAINST = (
    rf"(?:on {DATE} )?(?:in )?(?:an?|the|his|her|its|their) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?"
    rf"(?P<paper>lawsuit|suit|class action|case|complaint|action) (?:[\w]+ ){{0,3}}?(?:against|accusing) (?P<b>{MANY})"
)
GOING = r"(?:pursue|press|continue|(?:proceed|go (?:forward|ahead|on)|move (?:forward|ahead)) with)"
SERVED = Cued(
    rf"\b(?:sid(?:ed|es|ing) with|represent(?:s|ed|ing)?|(?:ruled|found|held|decided) (?:(?:on )?{DATE} )?(?:for|in favor of|against)|(?:cleared the way for|allow(?:ed|s)|let|permitted)(?= [^;,]{{1,60}} to )"
    rf"|(?:win|victory|loss|defeat|setback|blow|judgment|verdict) (?:for|to)|(?:attorney|lawyer|counsel)s? (?:for|representing)) (?P<a>{MANY}){ASIDE} (?:to {GOING} )?{AGAINST}",
    "against",
    "accusing",
    core=r"\b(?:with|for|to|of|against|represent\w*|allow\w*|let|permitted) ",
)
"""What a court or a lawyer does for one whose suit it is."""
ENDED = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:has|had|have|also|later|then|recently|quietly|on {DATE}|in {DATE}) ){{0,3}}(?:settled|resolved|dropped|withdrew|abandoned|won|lost|prevailed in|(?:was|were) awarded (?:[\w-]+ ){{0,3}}?{SUM}|(?:can|may) (?:now |still )?{GOING}|(?:won|lost) (?:an?|the|his|her|its|their) (?:[\w-]+ )?(?:appeal|trial|ruling|decision|round|judgment|verdict|case)) {AGAINST}",
    "against",
    "accusing",
    core=r"\b(?:settled|resolved|dropped|withdrew|abandoned|won|lost|prevailed|awarded|can|may) ",
)
"""What those do to a suit of their own against others."""
WRONGING = r"(?:[\w-]+ly )?(?:defam|libel|slander|harass|assault|injur|retaliat|discriminat|defraud|cheat|mislead|groom|rap|molest|abus|batter|wound|shoot)\w*ing (?:against )?"
LIABLE = Cued(
    rf"\b(?:found|held) (?P<b>{MANY}){ASIDE} (?:jointly |also |civilly )?(?P<paper>liable) for {WRONGING}(?P<a>{MANY})",
    " liable for ",
)
"""Who is found liable for what was done to another, who sued for it."""
HELD = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:was|were) (?:found|held) (?:jointly |also |civilly )?(?P<paper>liable) for {WRONGING}(?P<a>{MANY})",
    " liable for ",
)
FACED = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:failed to (?:have|get|escape|avoid|end|dismiss)|(?:can ?not|could not|must|will have to|has to|have to) (?:escape|avoid|duck|dodge|shake|face)) (?:(?:an?|the) )?(?:[\w-]+ ){{0,4}}?(?P<paper>lawsuit|suit|class action|complaint|claims) (?:(?:filed|brought) )?(?:by|from) (?P<a>{MANY})",
    " by ",
    " from ",
    core=r"\b(?:failed to|can ?not|could not|must|ha(?:s|ve) to) ",
)
"""What somebody cannot escape: "Doe cannot escape a lawsuit by Roe"."""
HAULED = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:is|are|was|were|has been|have been) (?:being )?(?:taken|hauled|dragged) (?:in)?to (?:\w+ )?(?P<paper>court) (?:(?:on )?{DATE} )?by (?P<a>{MANY})",
    "to court",
    " court ",
)
GIVEN = Cued(
    rf"\b(?:granted|gave|issued) (?P<a>{MANY}){ASIDE} (?:an?|the) (?:[\w-]+ ){{0,2}}?(?P<paper>injunction|temporary restraining order) against (?P<b>{MANY})"
    rf"|\b(?:court|judge|arbitrator|panel) (?:has |had )?(?:(?:on )?{DATE} )?awarded (?P<c>{MANY}){ASIDE} {SUM} (?:in [\w-]+ )?from (?P<d>{MANY})",
    "injunction against",
    "order against",
    "awarded",
)
OVER = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:has |had )?(?:prevailed|won) (?:over|against) (?P<b>{MANY}){ASIDE} in (?:an?|the|his|her|its|their) (?:[\w-]+ ){{0,3}}?(?P<paper>lawsuit|suit|case|trial)\b"
    rf"|(?P<c>{MANY}){ASIDE} (?:has |had )?accuse[sd]? (?P<d>{MANY}){ASIDE} in (?:an?|the|his|her|its|their) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint) of\b",
    " over ",
    " against ",
    "accuse",
    core=r" (?:(?:prevailed|won) (?:over|against)|accuse[sd]?) ",
)
"""Who won over whom; who accuses whom in a paper."""
SIDED = (SERVED, ENDED, LIABLE, HELD, FACED, HAULED, GIVEN, OVER, *GIVING, *REVIVING, *ANSWERING, *DECIDING)
"""What names a suit by what is done in it."""
