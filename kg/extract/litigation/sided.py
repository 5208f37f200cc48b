"""Whose suit it is in which something is done for one or by one: "sided with Roe in a suit against Doe", "Roe lost an appeal in her suit against Doe"."""

from __future__ import annotations

from kg.extract.grammar.cued import Cued
from kg.extract.grammar.phrases import ASIDE, MANY
from kg.extract.grammar.wording import DATE, SUM

AGAINST = (
    rf"(?:on {DATE} )?(?:in )?(?:an?|the|his|her|its|their) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?"
    rf"(?P<paper>lawsuit|suit|class action|case|complaint|action) (?:[\w]+ ){{0,3}}?against (?P<b>{MANY})"
)
SERVED = Cued(
    rf"\b(?:sid(?:ed|es|ing) with|represent(?:s|ed|ing)?|(?:ruled|found|held|decided) (?:on {DATE} )?(?:for|in favor of)"
    rf"|(?:win|victory|loss|defeat|setback|blow|judgment|verdict) (?:for|to)|(?:attorney|lawyer|counsel)s? (?:for|representing)) (?P<a>{MANY}){ASIDE} {AGAINST}",
    "against",
    core=r"\b(?:with|for|to|of|represent\w*) ",
)
"""What a court or a lawyer does for one whose suit it is."""
ENDED = Cued(
    rf"(?P<a>{MANY}){ASIDE} (?:(?:has|had|have|also|later|then|recently|quietly|on {DATE}|in {DATE}) ){{0,3}}(?:settled|resolved|dropped|withdrew|abandoned|(?:won|lost) (?:an?|the|his|her|its|their) (?:[\w-]+ )?(?:appeal|trial|ruling|decision|round|judgment|verdict|case)) {AGAINST}",
    "against",
    core=r"\b(?:settled|resolved|dropped|withdrew|abandoned|won|lost) ",
)
"""What those do to a suit of their own against others."""
PAID = Cued(
    rf"(?P<b>{MANY}){ASIDE} (?:(?:has|had|have|also|later|recently|on {DATE}|in {DATE}) ){{0,3}}(?:agreed to pay|paid) (?P<a>{MANY}){ASIDE} (?:[\w-]+ ){{0,3}}?{SUM}(?: in [\w-]+)? (?:to|in order to) (?:settle|resolve|end)"
    rf" (?:an?|the|his|her|its|their) (?:[\w-]+ ){{0,4}}?(?P<paper>lawsuit|suit|case|claims|complaint)\b(?! (?:\w+ ){{0,3}}?(?:against|by|from|of)\b)",
    " to settle",
    " to resolve",
    " to end",
    core=r"\b(?:paid|to pay) ",
)
"""Who pays another to end a suit, which is the other's."""
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
SIDED = (SERVED, ENDED, PAID, LIABLE, HELD)
"""What names a suit by what is done in it."""
