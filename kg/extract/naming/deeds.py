"""What organizations do, have done to them and have, by which a name is known for one's."""

from __future__ import annotations

import re

DEED = (
    r"(?:sued|sues|countersued|denie[ds]|denies|alleges?d?|argue[ds]|moved|settled|appealed|opposed|accuse[ds]|claims?|claimed|filed|answered|maintains|contends"
    r"|agreed|agrees to (?:pay|settle)|announced|acquired|bought|sold|sells|launched|declined|refused|violated|infringed|paid|pays|owes|hired|fired|employs|operates|makes|owns|responded|won|lost|breached|(?:brought|dropped|withdrew) (?:an?|the|this|its|his|her|their) (?:[\w-]+ ){0,4}(?:suit|lawsuit|case|action|complaint|claims?)"
    r"|acknowledged|admitted|conceded|insisted|maintained|said (?:it|that|in)|says (?:it|that)|asked (?:the|a)|was sued|were sued|(?:has|have) been sued|(?:is|are) being sued|faces?|faced|is accused|was accused|is suing|will appeal|plans to|(?:will|must) (?:have to )?(?:pay|settle|sue|face)|did not (?:immediately )?respond|employees|merged)\b(?!['\u2019]t)"
)
DOES = re.compile(
    rf"(?:,[^,.;\n]{{1,90}},)?(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: (?:has|have|had|also|later|then|itself|never|repeatedly|wrongly|unlawfully|illegally|would|and [A-Z]\w+)){{0,3}} {DEED}| v\.| vs\.|, Inc"
)
HAS = re.compile(
    r"['\u2019]s? (?:\w+ )?(?:lawyers?|attorneys?|legal team|counsel|board|shareholders?|CEO|chief|founders?|co-?founder|lawsuit|suit|complaint|motion|appeal|spokes\w+|executives|investors"
    r"|stock|general counsel|president|chairman|subsidiar\w+|bankruptcy)\b| (?:CEO|shareholders?|investors|executives?|spokes\w+|co-?founders?)\b"
)
DONE = re.compile(
    r"(?:\b(?:sue[sd]?|suing|countersued|against|accus(?:es|ed|ing)|[Cc]ounsel (?:for|to)|(?:lawyers?|attorneys?) for|represent(?:s|ed|ing)|(?:to|must|will) pay|owned by|founded|v\.|vs\.|versus|(?:suit|complaint)(?: also)? names|acquired|bought|(?:jury|jurors|judge|court) (?:has |have |had )?(?:ordered|directed)|with rival|rivals?|and its (?:parent|subsidiary|unit|affiliate),?|and its unit)(?: the)?"
    r"|(?:contract|dispute|merger|deal|agreement|fight|case|suit|lawsuit) between) $"
)
TIED = re.compile(
    r"(?:\b(?:sued?|suing|sues|against|between|for) (?:the )?[A-Z]\w+(?:, (?:the )?[A-Z]\w+)*,? (?:and )?(?:the )?)$"
)
SUES = re.compile(
    r" (?:has |had |have |also )*(?:sued|sues|countersued|alleges?d?|accuse[ds]|settled|appealed|is suing|was sued|must face|filed (?:a|the|its))\b"
)
