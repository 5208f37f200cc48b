"""What a verb of saying must take, or must not, for it to tell something said: "denied the claims" and not "denied the motion"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE, QUOTE, SUM, WHO

CALLED = re.compile(
    rf"(?!(?:for|on|upon|off|in|into|to|back|up|out|as|at|no|any|several|witness(?:es)?)\b|{WHO}(?: ?[,.;]|$| (?:for|of|in|to|on|at|and|from|over|about)\b)|(?:an?|the|its|his|her|their|two|three|four) (?:[\w-]+ ){{0,3}}?(?:witness(?:es)?|experts?|police)\b|(?:an?|the|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?:mother|father|parents|wife|husband|sister|brother|son|daughter|friends?|boss|supervisor|doctor|ambulance|hotline|number|meeting|vote|session|bank|insurer)(?= ?[,.;]| (?:at|to|from|for|in|on|and|after|before)\b|$)|911\b|[,.;]|$)"
)
"""What is called something; not "called for", "called on", "the case was called"."""
ON = re.compile(rf"(?:on(?! {DATE})|for|against|in favor of)\b")
FOUND = re.compile(
    r"(?!that\b)(?:[\w'\u2019-]+ |[\U000f0000-\U000f3fff] ){0,6}?(?:liable|guilty|responsible|in contempt|in default|at fault)\b"
)
REJECTED = re.compile(
    r"(?:[^;,]{0,40}?\b)?(?:claims?|allegations?|accusations?|charges?|complaint|lawsuit|suit|arguments?|contentions?|notion|suggestions?|idea"
    r"|characterization|account|assertions?|findings?|reports?|premise|theory|version|that|this|it|them|all|everything)\b"
)
DENIED = re.compile(
    rf"(?:in|at|on|during|through) (?:an?|the|its|his|her|their|{WHO} 's?) [^,;]{{1,60}}? that\b|$|[,.;]|{WHO}(?: [.,;]|$)|(?:(?:ever|even|so much as|again|strongly|flatly|also) )?(?:that|any|all|both|each|every|it|this|them|such|having|being|doing|everything|involvement|responsibility|knowledge|liability|wrongdoing|guilt|fault|\w+ing)\b"
    r"|(?:[^;,]{0,40}?\b)(?:wrongdoing|liability|allegations?|accusations?|claims?|charges?|involvement|responsibility|knowledge|story|account|report|accounts|version|existence|infring\w+|negligence|fraud|discrimination|harassment|retaliation|collusion|conspiracy|abuse)\b"
)
"""What is rejected and denied by words: claims, and what they say; no coverage, no outcome and no buyer."""
INTENDED = re.compile(r"(?:[\w\u2019'-]+ |[\U000f0000-\U000f3fff] ){0,3}?(?:to|that)\b")
CONTESTED = re.compile(
    r"(?:this|that|it|all of it|(?:the|that|those|these|its|his|her|their) (?:[\w-]+ )?(?:claims?|allegations?|accusations?|account|charges?|finding))\b"
)
"""What is contested by words alone."""
SHOWN = re.compile(r"(?:[\w'-]+ ){0,3}?(?:pictures?|photos?|videos?|images?|links?|clips?)\b")
SPOKE = re.compile(rf"of {QUOTE}")
JUDGED = re.compile(
    rf"(?:itself|himself|herself|themselves|it|them|this|that|{WHO}|(?:the|his|her|its|their|those|these|such|every|any|{WHO} 's?) (?:[\w'-]+ ){{1,5}}?)(?: (?:to be|as))? ?(?:(?:an?|the|too|so|quite|long|wholly|entirely|utterly|clearly|now|\w+ly) ){{0,2}}"
    rf"(?:{QUOTE}|(?:high|low|excessive|inadequate|adequate|sufficient|insufficient|unfair|fair|unjust|false|untrue|accurate|inaccurate|closed|settled|over|moot|final|resolved|meritless|frivolous|baseless|groundless|unfounded|unlawful|illegal|lawful|legal|invalid|valid|void|unenforceable|binding|abusive|defamatory"
    r"|unnecessary|necessary|premature|inappropriate|appropriate|unconstitutional|constitutional|improper|proper|reasonable|unreasonable|dangerous|safe|unsafe|irrelevant|relevant|absurd|offensive|racist|deceptive|misleading|harmful|essential|corrected|wrong|right|correct|mistaken|flawed|unreliable|reliable|credible|incredible|vexatious"
    r"|victims?|sham|victory|win|attack|threat|insult|lie|stunt|distraction|joke|mistake|breach|violation|injustice)\b)"
)
"""What is considered or deemed something, and no motion that is considered."""
TOLD_OF = {
    **dict.fromkeys(("consider", "deem"), JUDGED),
    "answer": re.compile(r"(?!(?:with|by|for|to)\b)"),
    "call": CALLED,
    "speak": SPOKE,
    "promise": INTENDED,
    "threaten": re.compile(r"(?:to|that) "),
    "expect": re.compile(r"to (?!(?:be|have|see|receive|find|hear|incur|record|recognize|close|complete)\b)"),
    "contest": CONTESTED,
    "label": re.compile(r"(?!(?:and|or|of|for|on|is|are)\b|[,.;]|$)"),
    "deny": DENIED,
    "reject": REJECTED,
}
"""Verb \u2192 what its object must be for it to tell something said."""
NOT_SAID = {
    "rule": ON,
    "find": re.compile(rf"{FOUND.pattern}|(?:for|against|in favor of)\b"),
    "hold": re.compile(rf"{FOUND.pattern}|(?:through|for now|only|up|firm|true|good)\b"),
    **dict.fromkeys(
        ("scoff", "marvel", "muse", "grumble", "gripe", "fret"), re.compile(r"(?:at|about|over|on)\b")
    ),
    "think": re.compile(r"(?:about|of|to)\b"),
    "believe": re.compile(r"(?:in|to)\b"),
    "point": re.compile(r"(?!out\b)"),
    "note": re.compile(r"(?:which|who|whom|where|when|every|each|down)\b"),
    "urge": re.compile(r"(?:an?|the|that) (?:[\w.-]+ ){0,4}?(?:court|judges?|panel|justices|jury|jurors)\b"),
    "post": SHOWN,
    "tweet": SHOWN,
}
"""Verb \u2192 what behind it tells of a deed, and of nothing said."""
TAKEN = {
    "claim": re.compile(
        r"what\b|(?:(?:the|an?|another|its|his|her|their|some|partial|outright|full|major|big|landmark) )*(?:victory|victories|wins?|credit|lives?|responsibility|title|throne|benefits?|deductions?|territory|(?:tax )?(?:credits?|exemptions?|refunds?))\b"
    ),
    "charge": re.compile(
        rf"(?!(?:that|with)\b)(?:{WHO} |[a-z-]+ ){{0,2}}?(?:{SUM}|for\b|(?:fees?|rent|rates?|prices?|interest|premiums?|tuition|more|less|twice|extra|nothing|dues|commissions?|tolls?)\b)"
    ),
    "admit": re.compile(
        r"(?:(?:the|an?|its|his|her|their|new|more|some|insolvency|into) ){0,3}(?:[a-z-]+ )?(?:plea|petition|application|evidence|exhibits?|testimony|students?|patients?)\b"
    ),
    "accuse": re.compile(r"(?:of|in|by)\b"),
}
"""Verb \u2192 what it takes where nothing is said, whatever clause stands behind: "claimed a victory that", "fees it charged farmers for leaving"."""
