"""The words of litigation: which motion, theory, sum and kind of saying a phrase speaks of."""

from __future__ import annotations

import re

from kg.extract.text.cued import Cued
from kg.extract.text.sieve import sieved

OF_WHOM = r"(?:[^ ,.;]{1,24} ){0,4}?"
"""Whose a thing is, or of which kind: "Roe's", "its three"."""
LEAVE = r"(?: [^ ,.;]{1,24}){0,6}? without (?:[^ ,.;]{1,24} ){0,2}?(?:permission|consent|authorization|licen[cs]e|approval|paying|payment|credit)\b"
"""How a work or a name is used that is another's."""
BREAKING = r"(?:breach|violat|br(?:eak|oke)|reneg)(?:e|es|ed|ing|s|n|ions? of)?\b"
CONTRACTS = r"(?:(?:contract|agreement|deal|lease|licen[cs]e|covenant|nda|non-?disclosure|non-?compete|pact|promise)s?|terms of (?:service|use))\b"
AMENDMENTS = r"(?:first|fourth|fifth|sixth|eighth|fourteenth)(?:(?: ,)? (?:and )?(?:first|fourth|fifth|sixth|eighth|fourteenth)){0,3} amendments?"
DECEIVING = r"(?:misle(?:d|ads?|ading)|dec(?:eive[ds]?|eiving)|dup(?:e[ds]?|ing)|defraud(?:ed|ing|s)?|(?:lied?|lies|lying) to)"
THEORIES = {
    "emotionaldistress": r"emotional[- ]distress",
    "sexualharassment": r"sexual(?:ly)? harass\w+|sexual misconduct",
    "retaliation": r"retaliat\w+",
    "extortion": r"extort\w*|blackmail\w*",
    "defamation": r"defam\w+|libel\w*|slander\w*",
    "breachofcontract": rf"breach(?:es|ed|ing)? (?:of )?(?:\w+ ){{0,3}}?(?:contracts?|agreements?|deal)|{BREAKING} (?:on |of )?(?:(?:the )?terms of )?{OF_WHOM}{CONTRACTS}|(?:breaches of )?fiduciary dut(?:y|ies) and (?:of )?contract\b",
    "abuseofprocess": r"abuse of process|abus(?:ed?|es|ing) (?:the )?(?:legal|court|judicial) process",
    "antitrust": r"antitrust(?! (?:review|regulator|approval|clearance|authorit|enforce|scrutiny|division|lawyer|expert|chief|concern))|(?:sherman|clayton) act|monopol\w+|anti[- ]?competitive\w*|price[- ]fixing|restraint of trade|(?<!at )(?:fix|rig)(?:ed|ged|es|ing|ging)? (?:the )?(?:prices|bids|wages)\b|bid[- ]rigging",
    "assault": r"sexual(?:ly)? (?:assault|abus)\w*|sexual battery|assault(?:ed|ing)?\b|battery\b|rap(?:e|ed|ing)\b|molest(?:ed|ing|ation)\b",
    "breachoffiduciaryduty": r"fiduciary dut(?:y|ies)|dut(?:y|ies) of loyalty",
    "civilrights": rf"(?<!vii of the )civil[- ]rights(?! act of 19)|{AMENDMENTS} (?:rights?|claims?|violations?|retaliation|lawsuit|suit|challenge)\b|(?:violat\w+|rights under) (?:of )?{OF_WHOM}{AMENDMENTS}|equal[- ]protection (?:clause|claims?|violations?)|due[- ]process (?:claims?|violations?)|excessive force|police brutality|constitutional rights|violat\w+ (?:of )?(?:the )?(?:u\.s\. )?constitution\b|(?:violat\w+|den(?:y|ied|ying|ial)|depriv\w+) (?:of )?{OF_WHOM}(?:due process|equal protection|free[- ]speech|freedom of (?:speech|religion|the press)|religious (?:freedom|liberty))"
    r"|(?:section|u\.s\.c ?\.? ?(?:section|\u00a7{1,2})) ?1983\b|deliberate(?:ly)? indifferen\w+",
    "conspiracy": r"conspir(?:acy|ed|ing)",
    "copyrightinfringement": rf"(?<!register of )copyright(?:ed|s)?(?: infringement)?(?! office)|plagiari\w+|pirat(?:ed|ing) {OF_WHOM}(?:books|music|movies|films|songs|shows|works|software|games)\b|(?:us(?:ed?|es|ing)|cop(?:y|ied|ies|ying)) {OF_WHOM}(?:photo(?:graph)?s?|footage|videos?|illustrations?|drawings?|songs?|lyrics|music|books?|articles|artwork|paintings?|recordings?|melod(?:y|ies)|screenplays?|scripts?|poems?|novels?){LEAVE}|cop(?:y|ied|ies|ying) {OF_WHOM}(?:songs?|melod(?:y|ies)|screenplays?|scripts?|poems?|novels?)\b(?! transcri)",
    "discrimination": r"discriminat\w+|(?:gender|race|racial|sex|age|religious|pregnancy|disability)[ -](?:and[ -]\w+[ -])?bias|title vii\b|violat\w+ (?:of )?title ix\b|americans with disabilities act|(?:age discrimination|fair housing|equal pay) act|(?:under|violat\w+|violations of) the ad(?:ea|a)\b|section 1981\b",
    "falseadvertising": r"false advertis\w+|falsely advertis\w+|(?:deceptive|misleading|deceptively|misleadingly) (?:advertis|market)\w+",
    "falselight": r"false light",
    "fraud": r"(?<!securities )(?<!wire )(?<!computer )(?<!reporting )(?<!reported )(?<!exposing )(?<!exposed )(?<!uncovering )(?<!investigating )fraud\b|defraud\w+|fraudulent\w*|false claims act|deceit\b|swindl\w+|bilk\w+|ponzi scheme",
    "maliciousprosecution": r"malicious(?:ly)? prosecut\w+",
    "malpractice": r"malpractice",
    "misappropriation": rf"(?<!secret )(?<!secrets )misappropriation(?! of (?:[\w-]+ ){{0,3}}?(?:trade|secrets))|rights? of publicity|publicity (?:rights?|claims?|counts?)|(?:us(?:ed?|es|ing)|misappropriat\w+) (?:of )?(?:{OF_WHOM}likeness|(?:his|her|their) (?:[a-z]+ ){{0,3}}?(?:image|voice|name|face)s?){LEAVE}|(?:misappropriat\w+|unauthorized use of) {OF_WHOM}(?:names?|likeness)\b",
    "negligence": r"(?:gross )?negligen\w+(?! infliction)",
    "patentinfringement": r"patent infringement|infring\w+ (?:\w+ ){0,4}patents?|patents?\b",
    "privacy": rf"(?:invasion|invad\w+|violat\w+|intrud\w+) (?:of |on |upon |into )?{OF_WHOM}privacy|privacy (?:violations?|claims?|(?:protection |and security )?(?:laws?|acts?)\b|rights\b|lawsuit|suit|class action)|wiretap\w*|eavesdropp\w+|intrusion upon seclusion|\bbipa\b",
    "productliability": r"product[- ]liability|products[- ]liability|defective(?:ly)?|design defects?|strict liability",
    "racketeering": r"racketeer\w*|\brico\b",
    "securitiesfraud": rf"securities (?:fraud|laws?\b|act\b|violations?)|securities-law|securities exchange act|\bexchange act|insider trading|{DECEIVING} {OF_WHOM}(?:investors|shareholders|stockholders)",
    "tortiousinterference": r"tortious(?:ly)? interfer\w+|interfer(?:ence|e|ed|es|ing) with (?:[^ ,.;]{1,24} ){0,3}?(?:contracts?|contractual|business|economic|agreements?|inheritance|expectancy|expectation)\b",
    "tradesecrets": r"trade[- ]secrets?",
    "trademarkinfringement": r"trademarks?(?: infringement)?(?! (?:office|registrations?|applications?|lawyers?|law))|trade dress|violat\w+ (?:of )?(?:the )?(?:federal )?lanham act|counterfeit\w*|false designation of origin|trademark dilution",
    "unfaircompetition": rf"unfair competition|unfair(?:ly)? compet(?:e|ed|es|ing)|(?:deceptive|unfair)(?:(?: ,)? (?:and |or )?(?:unfair|deceptive|unlawful|fraudulent))? (?:(?:trade|business|consumer|commercial) (?:acts?|practices?)|acts|practices)\b(?! (?:act|law)\b)|violat\w+ (?:of )?{OF_WHOM}(?:unfair|deceptive) (?:(?:and|or) (?:unfair|deceptive) )?(?:trade |business )?practices (?:act|law)\b",
    "unjustenrichment": r"unjust(?:ly)? enrich\w+",
    "wrongfuldeath": r"wrongful[- ]death",
    "wrongfultermination": r"(?:wrongful|unlawful|illegal)(?:ly)? (?:termina\w+|fir(?:ed|ing)|dismiss(?:al|ed her|ed him)|discharged?)|wrongful(?:ly)? (?:fir\w+|dismiss\w+)|constructive(?:ly)? discharged?",
}
"""Theory of the code list → how prose names it, in small letters."""
TRIED = r" [^,.;]{0,40}\b(?:depositions?|subpoenas?|testi\w+|evidence|witness\w*|experts?|\w+ologists?|orders?|rulings?|decisions?|judgment|injunction|verdict|trial|case|(?:law)?suit|proceedings|litigation|jurors|jury)\b"
"""What is blocked in a suit and is no harm outside of it."""
VERDICT = r" (?:(?!\b(?:lawsuit|suit|complaint|in an?)\b)[^,.;]){0,40}\b(?:verdict|judgment|award|conviction|ruling|order|evidence|deal|settlement|plan)\b"
"""What is thrown out and is no suit."""
REQUESTS = {
    "motiontocompel": r"to (?:compel|force arbitration)\b|to (?:send|move|have|get|order) [^,.;]{1,40} (?:sent )?(?:in)?to (?:private )?arbitration|to (?:order|force|make|require) [^,.;]{1,30} (?:(?:to )?(?:arbitrate|produce|turn over|hand over|disclose)|into arbitration)\b|to keep (?:the|an?|his|her|its|their|that|this|[^\x00-\u2fff] 's) (?:[^ ,.;]{1,24} ){0,6}?(?:suit|lawsuit|case|claims?|dispute) out of court\b|order (?:compelling|(?:requiring|directing|forcing) [^,.;]{1,40} to (?:arbitrate|produce|turn over|hand over|disclose))\b|to (?:have|get) [^,.;]{1,40} arbitrated",
    "voluntarydismissal": r"to dismiss (?:the|her|his|its) (?:own |\w+ ){0,2}claims?\b|voluntary dismissal",
    "motiontodismiss": rf"(?:to|for) dismiss(?:al)?\b(?! (?:the|this|that|his|her|its|their) (?:[\w-]+ ){{0,2}}?(?:motions?|objections?)\b)|demurrers?\b|to (?:toss|throw out)\b(?!{VERDICT})|to (?:throw|toss|kick) (?:the|that|this|his|her|its|their|all|both|[^\x00-\u2fff] 's) (?:[\w-]+ ){{0,3}}?(?:lawsuits?|suits?|cases?|complaints?|actions?|(?:counter)?claims?|petition) out\b(?! of (?:state|federal))|to (?:have|get) (?:the|her|his|its|their|all|that|this|both|[^\x00-\u2fff] 's) (?!(?:[\w-]+ ){{0,4}}?(?:verdict|judgment|award|evidence|testimony|ruling|order|conviction)\b)[^,.;]{{0,40}}(?:dismissed|tossed|thrown out)|to (?:have|get) (?:it|them|[^\x00-\u2fff]) (?:dismissed|tossed|thrown out)\b(?! of (?:office|town|state|school))|for dismissal|(?:bid|effort|attempt|push|motion|request) to (?:(?<=bid to )end|escape|exit|avoid|knock out|kill|derail|duck|be (?:dismissed|dropped|removed) from) [^,.;]{{0,40}}\b(?:lawsuit|suit|case|claims?|complaint)\b|to (?:scrap|kill|nix|reject|spike|quash|shut down) (?:the|its|his|her|their|that|this|[^\x00-\u2fff] 's) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint)\b",
    "motiontostrike": r"to strike\b|to (?:have|get) [^,.;]{1,40} stricken|anti-SLAPP motion|under [^,.;]{0,30}anti-SLAPP",
    "motionforsummaryjudgment": r"(?:for )?(?:partial )?summary (?:judgment|adjudication|disposition)|summary-judgment|(?:to (?:rule|decide|find|resolve) [^,.;]{0,40}|for judgment )without (?:a )?trial\b",
    "motionforsanctions": r"(?:for )?sanctions|to (?:sanction|punish|fine)\b",
    "motionforpreliminaryinjunction": rf"(?:preliminary|temporary|interim|interlocutory) injunction|(?:interim|interlocutory) (?:order|relief) (?:restraining|barring|blocking|stopping|preventing|prohibiting|against)\b|to (?:issue|grant|enter|impose) an? (?:(?!permanent|final)[\w-]+ )?injunction\b|(?:temporary )?restraining order|to enjoin\b|to (?:temporarily |immediately )?(?:block|halt|stop|bar|prevent)\b(?!{TRIED})|order (?:temporarily )?(?:blocking|halting|stopping|barring|preventing|suspending|prohibiting|forbidding)\b(?!{TRIED})|for an? (?:emergency )?(?:injunction|order (?:to (?:stop|block|halt|bar)|that (?:would )?(?:stop|block|halt|bar|enjoin)s?)\b)",
    "motionforprotectiveorder": r"protective order|to (?:block|halt|stop|prevent|bar|limit|avoid) (?:the|an?|any|his|her|its|their|[^\x00-\u2fff] 's?) (?:[\w-]+ ){0,3}?depositions?\b|to limit discovery\b|order (?:shielding|protecting) [^,.;]{1,60} from [^,.;]{0,20}(?:depositions?|discovery|questioning)\b",
    "motiontoremand": r"to remand\b|to (?:have|get) (?:it|the (?:case|suit|lawsuit|matter)|[^\x00-\u2fff]) (?:sent back|returned to (?:the )?state court)\b|for (?:an? (?:order of )?)?remand\b|remand to state court|to (?:send|have|move|return|kick|transfer) [^,.;]{0,40}(?:back )?to state court|to (?:have|get) [^,.;]{1,40} remanded",
    "motionforrelieffromstay": r"relief from (?:the )?(?:automatic )?stay|to lift the (?:automatic )?stay",
    "motiontostay": r"to (?:stay|pause)\b(?! (?:out|in|at|on|with|away|home|open|put|quiet|silent)\b)|for a (?:\w+ )?stay\b|to put [^,.;]{0,40}on hold|to (?:have|get) (?:[^,.;]{0,40} )?(?:stayed|paused|put on hold)|to (?:halt|block|freeze) (?:the|all|its|her|his|their|this|that) (?:[\w-]+ ){0,2}?(?:order|ruling|decision|judgment|injunction|case|lawsuit|proceedings|litigation)\b",
    "motiontotransfer": r"to transfer\b|to move (?:the|this|that|its|her|his|their) (?:\w+ ){0,2}?(?:case|suit|lawsuit|action|litigation|dispute|proceedings?)\b|to (?:send|shift|relocate) (?:the|this|that|its|her|his|their|[^\x00-\u2fff] 's) (?:\w+ ){0,2}?(?:case|suit|lawsuit|action|litigation) to (?!trial|arbitration|state)(?:[A-Z\U000f0000-\U000f3fff]|the |another |a )|to (?:have|get) (?=[^,.;]{0,30}\b(?:case|(?:law)?suits?|actions?|litigation|dispute|matter|claims?|complaint|proceedings?|it|them)\b)[^,.;]{1,40} (?:moved to|moved out of|transferred|sent (?:back )?to(?! (?:trial|arbitration|state|(?:the|a) jury|prison|jail|mediation)))\b|change of venue|for (?:a )?transfer\b|(?<=a )transfer of the (?:case|suit|lawsuit)",
    "motiontoseal": r"to (?:seal|redact)\b|under seal|to (?:have|get) [^,.;]{1,40} sealed|order sealing\b|to keep [^,.;]{1,60} (?:sealed|secret|confidential|from public view|out of public view)\b",
    "motiontointervene": r"(?:for (?:leave|permission) )?to (?:intervene\b|join the (?:case|suit|lawsuit))",
    "motionforreconsideration": r"(?:for )?reconsideration|to (?:re(?:consider|hear)\b(?! [^,;]{0,40}\bv\b| (?:the|its|that|their) [^,;.]{0,40}\b(?:standard|precedent|doctrine|rule|framework|test)\b)|(?:revisit|rethink|take another look at) (?:the|its|his|her|their|that|an?) (?:[\w-]+ ){0,3}?(?:ruling|decision|order|dismissal|denial))|for (?:a |en banc )?rehearing|for reargument",
    "motionfordefaultjudgment": r"default judgment",
    "motionforattorneyfees": r"fee (?:petition|application|request|motion)s?\b|for (?:its |her |his |their )?fees\b|attorneys?(?: ?['\u2019]s?)? fees|legal fees",
    "motionforextension": r"extension of time|(?:for|to (?:give|grant|allow) (?:it|him|her|them|[^\x00-\u2fff])) (?:(?:more|additional|extra) time|an extension|an? [\w-]+ extension)|to push back (?:the|its|his|her|their|all) (?:[\w-]+ ){0,2}?deadlines?\b|to extend (?:the|its|his|her|their|all) (?:[\w-]+ ){0,3}?(?:deadlines?|time|schedule|discovery|briefing|stay)\b",
    "motioninlimine": r"in limine|to (?:preclude|keep out) [^,.;]{0,60}\b(?:testi\w+|evidence|experts?|opinions?|surveys?)\b|to keep [^,.;]{1,50} out of (?:the |her |his |its )?(?:trial|evidence)\b",
    "motiontowithdrawascounsel": r"(?:for (?:leave|permission) )?to withdraw as (?:[\w']+ ){0,3}?(?:counsel|attorneys?|lawyers?)|to (?:withdraw|stop) from (?:the case|representing)|to stop representing|motions? to withdraw\b(?! (?:the|its|his|her|their|an?|from|as)\b)",
    "motionforprohacvice": r"(?:to (?:appear|be admitted) |for (?:leave to appear |admission )?)?pro hac vice",
    "motionforleave": r"for leave\b|(?<!with )(?<!without )(?:leave|permission) to (?:amend|file)|(?<!leave )to amend\b|to (?:let|allow|permit) (?:her|him|it|them|[^\x00-\u2fff](?: 's)?) (?:to )?(?:amend|file)\b",
}
"""Kind of motion of the code list → how prose says what is asked."""
THEORY = {name: Cued(rf"\b(?:{way})") for name, way in THEORIES.items()}
ANY_THEORY = re.compile(rf"\b(?:{'|'.join(THEORIES.values())})")
REQUEST = {name: Cued(rf"\b(?:{way})") for name, way in REQUESTS.items()}
ANY_REQUEST = re.compile(rf"\b(?:{'|'.join(REQUESTS.values())})")
TOLD_THEORY, TOLD_REQUEST = Cued(ANY_THEORY.pattern), Cued(ANY_REQUEST.pattern)
"""The same for words of which most name none: to sieve them takes a tenth of the time of a search."""
NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
LITIGATION = re.compile(
    r"\b(?:counter)?(?:sue[sd]?|suing|lawsuits?|alleg\w+|accus\w+|den(?:y|ies|ied)|mov(?:ed|es) (?:to|for)|motions?|oppos\w+|ruled|granted"
    r"|withdr[ae]w\w*|dismiss\w*|stayed|settle[sd]?|appeal\w*|remand\w*|consolidat\w+|sanction\w*|represented|awarded)\b"
)

SURVIVES = re.compile(
    r"\b(?:but|while|though|although|however|leaving|letting|allowing|keeping)\b[^;]{0,160}?\b(?:claims?|counts?|rest|case|suit|lawsuit|remainder|others?)\b"
    r"[^;]{0,160}?\b(?:proceed|surviv(?:e|es|ed)|stands?|remains?|go (?:forward|ahead|on)|move (?:forward|ahead)|continue|alive|intact)\b"
)
"""Words that leave a part of a suit standing where another part falls."""
FALLS = re.compile(
    r"\b(?:but|while|and|though|although)\b[^;]{0,160}?\b(?:dismiss(?:ed|ing)|toss(?:ed|ing)|thr(?:ew|owing) out|trimm(?:ed|ing))\b[^;]{0,160}?\b(?:claims?|counts?)\b"
)
"""Words by which a part of a suit falls where another part stands."""
TRIMMED = re.compile(
    r"\b(?:pare[ds]?|paring|trim(?:s|med|ming)|narrow(?:s|ed|ing)|whittl(?:es|ed|ing)|prun(?:es|ed|ing)|gut(?:s|ted|ting)|winnow(?:s|ed|ing)|slim(?:s|med|ming)|scal(?:es|ed|ing) back|cut(?:s|ting)? (?:down|back))\b[^.;:]{0,60}?\b(?:suit|lawsuit|case|complaint|claims?|action)\b"
)
"""What is told to be done to a suit of which a part falls: "pared down, but declined to toss, the suit"."""


def theories(words: str) -> tuple[str, ...]:
    """The legal theories that a stretch of text names, sorted."""
    small = sieved(words.lower().replace("breach-of-", "breach of "))
    if (first := TOLD_THEORY.search(small)) is None:
        return ()
    return tuple(sorted(name for name, way in THEORY.items() if way.search(small, first.start())))


UNDER_SLAPP = re.compile(r"\bunder [^,.;]{0,40}anti-SLAPP\b")
"""What makes it a motion to strike that a suit be tossed."""

AGAINST_JUDGMENT = re.compile(
    r"\b(?:set(?:ting)? aside|vacat(?:e|ing)|undo(?:ing)?|lift(?:ing)?|overturn(?:ing)?|reopen(?:ing)?|void(?:ing)?|eras(?:e|ing)|rescind(?:ing)?|revers(?:e|ing)|annul(?:ling)?|enforc(?:e|ing)|domesticat(?:e|ing)|relief from|open(?:ing)?"
    r"|alter(?:ing)?|amend(?:ing)?|stay of|hearing (?:on|before)) (?:[^\s,.;]+ ){0,5}?(?:default|summary) judgment"
    r"|\b(?:escap\w+|avoid\w*|dodg\w+|evad\w+|fight\w*|contest\w*|avert\w*|prevent\w*|forestall\w*|stave off|ward off|head off|block\w*|against|into|before|after|challenges? to|objections? to|appeal of|opposition to) (?:(?:an?|the|any|that|its|his|her|their) )?default judgment"
)
"""What is asked about a judgment that there is already, or so that there be none."""


def request(words: str) -> str | None:
    """The kind of the motion that a stretch of text names first, None where it names none."""
    words = sieved(words)
    if (first := TOLD_REQUEST.search(words)) is None:
        return None
    if first[0].startswith(("to have", "to get", "to dis", "to toss", "to throw")) and UNDER_SLAPP.search(
        words
    ):
        return "motiontostrike"
    ways = ((name, way.search(words, first.start())) for name, way in REQUEST.items())
    found = [(got.start(), -len(got[0]), name) for name, got in ways if got]
    kind = min(found)[2] if found else None
    given = kind in {"motionfordefaultjudgment", "motionforsummaryjudgment"} and AGAINST_JUDGMENT.search(
        words
    )
    return "motion" if given else kind


JOINED = re.compile(
    r" ?,? (?:and|or) (?:, )?(?:(?:also|alternatively|in the alternative|failing that)(?: ,)? )?(?=(?:to|for) )"
    r"| or ,? ?(?:alternatively|in the alternative|failing that) ,? ?(?=(?:transfer|stay|strike|sever)\b)"
)
"""What joins one thing asked for to the next: "to compel and for sanctions"."""
OTHERS = re.compile(
    r"\b(?:to (?:(?:order|force|make) [^,.;]{1,30} to (?:preserve|keep|answer|appear|testify|sit)\b|recuse|disqualify|dissolve|approve (?:the|a|its|their) (?:[\w$-]+ ){0,3}?settlement|enforce (?:the|a|its|their) (?:[\w$-]+ ){0,3}?(?:settlement|agreement|award|judgment)|exclude|lift (?:the|an?|its|that) (?:[\w-]+ ){0,2}?(?:order|injunction|ban|stay)"
    r"|hold [^,.;]{1,40} in (?:civil )?contempt|(?:order|grant|hold|give) (?:[^,.;]{1,60} )?an? (?:new|separate) trial|(?:confirm|vacate) (?:the|an?|that) (?:[\w$-]+ ){0,3}?award|(?:delay|postpone) (?:the|its|his|her|their) (?:[\w-]+ )?trial"
    r"|decertify|certify (?:the|an?|this|that|two|three) (?:[\w-]+ ){0,3}?class(?:es)?|quash|unseal|consolidate|sever|bifurcate|reopen)\b"
    rf"|to (?:vacate|set aside|overturn|undo|wipe out|toss|throw out|reduce|cut|slash|lower|trim|modify|lift|stay)\b{VERDICT}|to (?:reduce|cut|slash|lower|trim) (?:the|its|his|her|their) (?:[\w-]+ ){{0,3}}?damages\b"
    r"|to (?:have|get) [^,.;]{1,40} (?:set aside|thrown out|overturned|vacated|unsealed|quashed|excluded|disqualified|recused|certified|reopened|consolidated|severed|confirmed|wiped out)\b|for an order (?:unsealing|vacating|quashing|disqualifying|certifying)\b"
    r"|for (?:class certification|(?:preliminary |final )?approval of (?:the|a|its|their) (?:[\w$-]+ ){0,3}?settlement|contempt|(?:a )?(?:new|separate) trial|a mistrial|a postponement|a continuance|a directed verdict|(?:enhanced|treble) damages"
    r"|judgment (?:as a matter of law|on the pleadings|notwithstanding)|(?:an? )?(?:entry of )?judgment on the verdict|(?:pre-?judgment )?interest))"
)
"""What is asked of a court that the code list has no kind for."""

PETITIONED = re.compile(
    r"\b(?:petitions? (?:for (?:an? )?(?:writs? of )?(?:cert|certiorari|mandamus|prohibition|habeas corpus|discretionary review)|to (?:vacate|overturn|revive|reinstate|set aside|reverse|undo|void|annul)\b)"
    r"|(?:for |to issue )?(?:an? )?(?:writs? of )?(?:certiorari|mandamus|habeas corpus)\b|for review by\b|(?:cert|certiorari) petition\b)"
)
"""What is asked of a court by a petition: a writ, or that it undo what another one did."""


def requests_in(words: str) -> tuple[str, ...]:
    """The kinds of the motions that a stretch of text names, in order; the unqualified one for what has no kind."""
    asked = (
        one if place == 0 or one.startswith(("to ", "for ")) else f"to {one}"
        for place, one in enumerate(JOINED.split(words))
    )
    pieces = (request(one) or _unlisted(one) for one in asked)
    return tuple(dict.fromkeys(kind for kind in pieces if kind is not None))


def _unlisted(words: str) -> str | None:
    """The kind of a request that no kind of motion is asked for by: a petition, or the unqualified one."""
    if PETITIONED.search(words):
        return "petition"
    return "motion" if OTHERS.search(words) else None


BESIDE = re.compile(
    r"\b(?:extensions?|(?:more|additional|extra) time|hearing|attend|respond|discovery|briefing|access|pages?)\b.*\bmotions?\b"
    r"|\bto oppose\b.*\bmotions?\b"
)


def is_beside(words: str) -> bool:
    """Whether words name a motion only beside what they take: "an extension to oppose the motion"."""
    return BESIDE.search(words) is not None
