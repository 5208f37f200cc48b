"""Suits by what courts and juries decide in them, for or against whom: "granted Doe summary judgment in a suit by Roe", "awarded Roe $5 million, finding Doe liable"."""

from __future__ import annotations

from kg.extract.grammar.phrases import ASIDE, LIST, MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.suing.answered import SUIT_BY
from kg.extract.text.cued import Cued

SUIT = r"(?P<paper>lawsuit|suit|case|class action|action|complaint|litigation)"
BETWEEN = Cued(
    rf"\b(?:settlement|deal|agreement|accord) (?:between|with|of|among) (?P<b>{LIST}) (?:in|of|over|to (?:settle|end|resolve)|ending|resolving|that (?:ends|resolves|settles)) (?:an?|the|that|this) (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?{SUIT}(?: that| which)? (?P<a>{LIST}) (?:had |has )?(?:filed|brought|launched)\b",
    " between ",
    " with ",
    core=r"\b(?:filed|brought|launched)",
)
"""Who settles the suit that one of them brought."""
ASKED = Cued(
    rf"\b(?:request|motion|bid|petition|application|effort|attempt) (?:by|from) (?P<a>{MANY}){ASIDE} (?:to (?P<paper>block|stop|bar|prevent|keep|enjoin|restrain|force|compel) (?P<b>{MANY})(?! ')|for (?:an? )?(?:[\w-]+ ){{0,2}}?(?:injunction|restraining order) (?:against|barring|blocking|to (?:stop|block|bar)) (?P<d>{MANY}))",
    "request ",
    "motion ",
    "bid ",
    "petition ",
    "application ",
    "effort ",
    "attempt ",
    core=r" (?:by|from) ",
)
"""Whose request against another a court decides."""
DECIDED = Cued(
    rf"\b(?:granted|awarded|gave|handed|fined|sanctioned|found|held|cleared|summary judgment (?:to|for)|(?:appeal|bid|win|victory|defeat|loss|setback|blow) (?:by|from|for|to)|(?:ruling|verdict|judgment|decision|wrongdoing|dismissal|liability) (?:for|to|by|against|in favor of)) (?P<b>{MANY}){ASIDE} (?:(?:summary judgment|in contempt|an? (?:[\w-]+ )?(?:win|victory|dismissal)|not liable|liable|responsible|negligent) )?(?:for [^;,]{{1,40}} )?{DATE}? ?in {SUIT_BY}",
    " by ",
    " from ",
    core=r" in (?:an?|the|that) ",
)
"""For or against whom a court decides in another's suit."""
FILED = Cued(
    rf"\b{SUIT} (?P<a>{LIST}){ASIDE} (?:had |has )?(?:filed|brought|launched|lodged) (?:[^;,]{{1,40}} )?against (?P<b>{MANY})",
    "filed ",
    "brought ",
    "launched ",
    "lodged ",
    core=" against ",
)
"""A suit by those who filed it, without a pronoun: "a lawsuit Roe and Poe filed against Doe"."""
AGAINST_FOR = Cued(
    rf"\b(?P<paper>judgment|verdict|award|ruling) against (?P<b>{MANY}){ASIDE} and (?:in favor of|for) (?P<a>{MANY})"
    rf"|\b(?:found|held|ruled|deemed) (?:that )?(?P<d>{MANY}){ASIDE} (?:was |were |to be |is |are )?(?:jointly |also )?liable to (?P<c>{MANY})",
    " against ",
    "liable to ",
)
"""Against whom a judgment is, and for whom."""
JURY = r"(?:[Jj]ury|[Jj]urors|panel)"
WRONG = r"(?:liable|negligent|responsible|at fault|had|was|were|\w+ed|broke|stole|misled|fell)\b"
AFTER = Cued(
    rf"\b{JURY} (?:[^;,]{{1,40}} )?(?P<paper>awarded|gave|handed) (?P<a>{MANY}){ASIDE} (?:[\w-]+ ){{0,3}}?{SUM}(?: in (?:[\w-]+ ){{0,3}}?damages)?(?: (?:on )?{DATE})?(?: ,)? (?:after )?(?:finding|concluding|deciding|ruling|agreeing) (?:that )?(?P<b>{MANY}){ASIDE} {WRONG}"
    rf"|\b{JURY} (?:[^;,]{{1,40}} )?(?:agreed|sided) (?:on {DATE} )?with (?P<c>{MANY}){ASIDE} that (?P<d>{MANY}){ASIDE} {WRONG}",
    "finding ",
    "concluding ",
    "deciding ",
    "ruling ",
    "agreeing ",
    "agreed ",
    "sided ",
    core=JURY,
)
"""To whom a jury gives a sum after what it finds of another."""
DECIDING = (BETWEEN, DECIDED, FILED, AGAINST_FOR, AFTER)
"""What names a suit by what is decided in it."""
GRANTING = (ASKED,)
"""What names a suit by what its owner asks of a court, which decides it."""
