"""Suits as somebody brings, presses or meets them: "hauled Doe into court", "filed a suit to stop Doe from", "was dropped from a suit by Roe"."""

from __future__ import annotations

from kg.extract.appeals.revived import AGAINST, LEADING
from kg.extract.grammar.phrases import ASIDE, LIST, MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.text.cued import Cued

HAD = rf"(?:(?:has|had|have|also|later|then|recently|since|previously|finally|on {DATE}|in {DATE}) ){{0,3}}"
WHEN = rf"(?:(?:late |early )?(?:on |in )?{DATE} )?"
SUIT_BY = rf"(?:an?|the|that|this|two|three|several|his|her|its|their) (?:[{SUM}{DATE}] )?(?:(?!{LEADING})[\w\u2019'-]+ ){{0,5}}?(?P<paper>(?:law)?suits?|class actions?|complaints?|case) (?:(?:(?:that|which) (?:was|were) )?(?:filed|brought|lodged) {WHEN}(?:in [^;,]{{1,40}} )?)?(?:by|from) (?P<a>{MANY})"
"""A suit by whose it is."""
HAULED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {HAD}(?:hauled|dragged|haled|brought|took) (?P<b>{MANY}){ASIDE} (?:back )?(?:in)?to (?:(?:federal|state|civil|district|superior|high|probate|family|bankruptcy|chancery) )?(?P<paper>court)\b(?! in handcuffs)",
    "to court",
    " court",
    core=r"\b(?:hauled|dragged|haled|brought|took) ",
)
"""Who drags another into court."""
NAMED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {HAD}named (?P<b>{MANY}){ASIDE} (?:as (?:an? |the )?(?:co-)?defendants? )?in (?:an?|the|his|her|its|their) (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?(?P<paper>lawsuit|suit|class action|complaint)\b",
    " named ",
)
"""Who names another in a suit."""
PAPERS = rf"(?:an?|the|its|his|her|their) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?(?P<paper>lawsuit|suit|class action|action|complaint|case|petition|paperwork)"
AIM = r"(?:to|seeking to|aiming to|hoping to|asking (?:a|the) (?:[\w-]+ ){0,2}?(?:court|judge) to|that seeks to|that would)"
STOPPING = r"(?:stop|block|bar|prevent|force|compel|keep|make|hold|enjoin|prohibit|sue)"
AIMED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {HAD}(?:filed|brought|launched|lodged|is pressing|is pursuing) {PAPERS} (?:(?:(?!over\b|against\b|by\b|for\b)[^;, ]+ ){{1,8}}?)?(?:{AIM} {STOPPING} (?P<b>{MANY})(?= (?:from|to|accountable|liable|responsible|for|over|[.,;])|[.,;])|(?:to (?:recover|collect|claw back|get|win)|seeking|demanding|that seeks|asking for) (?:[\w-]+ ){{0,3}}?(?:{SUM}|damages|money|millions|compensation|payment) (?:in \w+ )?from (?P<d>{MANY}))",
    "filed ",
    "brought ",
    "launched ",
    "lodged ",
    "pressing ",
    "pursuing ",
    core=r"\b(?:stop|block|bar|prevent|force|compel|keep|make|hold|enjoin|prohibit|sue|from) ",
)
"""Who files a suit to stop another from something, or to get something from another."""
CLAIMING = Cued(
    rf"(?P<a>{MANY}){ASIDE} {HAD}(?:assert(?:s|ed)|alleg(?:es|ed)|br(?:ings|ought)|plead(?:s|ed)|press(?:es|ed)|settled|dropped|withdrew|abandoned|raised) (?:(?:its|his|her|their|the|all|several|\w+) )?(?:[\w-]+ ){{0,4}}?(?P<paper>claims?|causes? of action) (?:(?:of|for|under|over) [^;,]{{1,60}} )?against (?P<b>{MANY})",
    "claims",
    "claim ",
    "of action",
    core=" against ",
)
"""Who asserts claims against another, or gives them up."""
DOES = (
    r"(?:refil(?:ed|es|ing)|renew(?:ed|s|ing)|amend(?:ed|s|ing)|expand(?:ed|s|ing)|dropping|drops|end(?:ed|ing)|pull(?:ed|ing)|call(?:ed|ing) off|shelv(?:ed|ing)|settling|voluntarily dismiss(?:ed|es|ing)|withdrawing|pressing|pursuing|losing|winning|continu(?:ed|es|ing)|proceed(?:ed|s|ing) with|press(?:ed|es|ing) (?:ahead|on|forward) with|(?:went|goes|going|go) (?:ahead|forward|on) with"
    r"|(?:won|lost|prevailed) (?:at trial|on appeal|in court) in|(?:collected|recovered|won|received) (?:[\w-]+ ){0,3}?(?:damages|"
    + SUM
    + r") (?:in \w+ )?in"
    r"|(?:scored|notched|landed|earned|won|claimed|suffered|was dealt|were dealt|took|absorbed|got|received|secured) (?:an?|another|the|his|her|its|their) (?:[\w-]+ ){0,3}?(?:victory|win|defeat|setback|loss|blow|verdict|judgment|ruling|decision|jolt|boost|reprieve|round) in|(?:was|were) awarded (?:[\w-]+ ){0,3}?damages in)"
)
OWNING = Cued(
    rf"(?P<a>{MANY}){ASIDE} {HAD}(?:(?:is|are|was|were) )?(?:also )?{DOES} {WHEN}{AGAINST}",
    "against",
    "accusing",
    core=r"\b(?:refil|renew|amend|expand|drop|end|pull|call|shelv|settling|dismiss|withdrawing|press|pursuing|losing|winning|won|lost|prevailed|collected|recovered|received|scored|notched|landed|earned|claimed|suffered|dealt|took|absorbed|got|secured|awarded|continu|proceed|ahead|forward|on )",
)
"""What those do to a suit who bring it."""
HAVING = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:also|still|now) )?(?:has|have|had) (?:(?:also|still|now) )?(?:an?|two|three|several|another|(?:his|her|its|their) own) (?:[{SUM}{DATE}] )?(?:(?!no\b|{LEADING})[\w-]+ ){{0,4}}?(?P<paper>lawsuits?|suits?|class action) (?:[\w-]+ )?against (?P<b>{MANY})",
    " has ",
    " have ",
    " had ",
    core="against",
)
"""Who has a suit against another."""
ORDERED = Cued(
    rf"(?P<a>{MANY}){ASIDE} {HAD}(?:won|obtained|secured|got|gained) (?:an?|the) (?:[\w-]+ ){{0,3}}?(?P<paper>order|ruling|injunction) (?:barring|blocking|stopping|forbidding|prohibiting|preventing|against) (?P<b>{MANY})(?= (?:from|[.,;])|[.,;])"
    rf"|(?P<c>{MANY}){ASIDE} {HAD}(?:lost|won|was denied|were denied|dropped|withdrew|renewed) (?:an?|the|his|her|its|their) (?:[\w-]+ )?(?:bid|request|motion|effort|petition|plea) for (?:an? )?(?:[\w-]+ ){{0,2}}?(?:injunction|restraining order) against (?P<d>{MANY})"
    rf"|(?P<g>{MANY}){ASIDE} {HAD}(?:scored|notched|landed|earned) (?:an?|another|the) (?:[\w-]+ ){{0,3}}?(?:{SUM} )?(?:[\w-]+ ){{0,2}}?(?:verdict|judgment|award) against (?P<h>{MANY})"
    rf"|(?P<e>{MANY}){ASIDE} (?:was|were) awarded (?:[\w-]+ ){{0,3}}?{SUM} (?:in (?:[\w-]+ ){{0,2}}damages )?from (?P<f>{MANY})",
    " barring ",
    " blocking ",
    " stopping ",
    " forbidding ",
    " prohibiting ",
    " preventing ",
    " against ",
    " awarded ",
    core=r"(?:order|ruling|injunction) (?:barring|blocking|stopping|forbidding|prohibiting|preventing|against) |(?:injunction|restraining order|verdict|judgment|award) against |(?:was|were) awarded ",
)
"""Who gets, or loses, a court's order against another."""
MEETS = (
    r"(?:(?:has been |have been |is |are |was |were )?(?:battl(?:ing|ed|es)|(?:fend|ward|stav)(?:ing|ed|e?s) off|fight(?:ing|s)|fought|contest(?:ing|ed|s)|defend(?:ing|ed|s)(?: (?:itself|himself|herself|themselves))?(?: against| in)?)|(?:is|was|are|were|remains?|remained|became) (?:an?|the|one of the|among the|also a|still a)? ?(?:[\w-]+ )?(?:co-)?defendants? in"
    r"|(?:respond(?:ed|s)|repli(?:ed|es)|answered) "
    + WHEN
    + r"(?:to|in)|den(?:ied|ies|y) (?:the |any |all )?(?:claims|allegations|wrongdoing|liability|accusations|charges) (?:made )?in"
    r"|(?:won|wins|win|prevailed|triumphed|prevails|loses|lost)(?: an?| the)?(?: (?:[\w-]+ ){0,2}?(?:verdict|dismissal|judgment|appeal|ruling|victory|decision))?(?: (?:in|on|at trial in|of))?"
    r"|(?:was|were|has been|have been) (?:dismissed|dropped|removed|released|let out|freed|cut loose) "
    + WHEN
    + r"(?:from|of)|(?:was|were|has been|have been) (?:added|named)(?: as (?:an? )?(?:[\w-]+ )?defendants?)? (?:to|in))"
)
MET = Cued(
    rf"(?P<b>{MANY}){ASIDE} {HAD}{MEETS} {SUIT_BY}",
    " by ",
    " from ",
    core=r"\b(?:battl|fend|ward|stav|defendant|fight|fought|contest|defend|respon|repli|answered|den(?:ied|ies|y)|wo?i?ns?|prevail|triumph|los(?:es|t)|dismissed|dropped|removed|released|out|freed|loose|added|named)",
)
"""Who meets a suit, and whose it is."""
THREATENED = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:(?:is|are) (?:also |now )?facing|faces?) (?P<paper>legal action) (?:from|by) (?P<a>{MANY})",
    " legal action ",
)
BROUGHT = Cued(
    rf"(?P<b>{LIST}) {HAD}(?:reached|agreed|struck|settled|ended|resolved) (?:[^;,]{{1,60}} )?(?P<paper>lawsuit|suit|case|class action|litigation)(?: that| which)? (?P<a>{LIST}) (?:had |has )?(?:filed|brought|launched)\b",
    "filed",
    "brought",
    "launched",
    core=r"\b(?:reached|agreed|struck|settled|ended|resolved) ",
)
"""Who settles with whom the suit that one of them brought."""
ANSWERING = (HAULED, NAMED, AIMED, CLAIMING, OWNING, HAVING, ORDERED, MET, THREATENED, BROUGHT)
"""What names a suit by how somebody brings or meets it."""
