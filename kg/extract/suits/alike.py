"""Suits that are told in passing to be like the text's own, and against the same: "Ohio makes similar claims in a case that it filed in May"."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys

ALIKE = re.compile(
    r"\b(?:[Ss]imilar(?:ly)?|[Ll]ikewise|[Ii]dentical|[Pp]arallel|[Ee]arlier|[Oo]lder|[Nn]ewer|[Aa]nother (?:former|ex-)[\w-]*|(?:the|much the|on the) same|as well|too|also|(?:its|his|her|their) own (?:suit|lawsuit|case|complaint|action)|(?:suit|lawsuit|case|complaint|action) of (?:its|his|her|their) own)\b"
)
"""What makes of a suit one more of the kind that the text is on."""
ELSEWHERE = re.compile(
    r"\b(?:sued|suing|sues|against) (?:(?:an?|its|his|her|their|two|three|several|another|other|\d+) |(?:the )?(?:[a-z][\w-]* ){0,2}?[a-z]+s\b)|\b(?:has|have|had|was|were|is|are|could|would|may|might) (?:not|never)\b|\bno (?:suit|lawsuit|action|case)\b"
)
"""Whom another suit is against that no name tells, and what is no suit."""


def join_alike(gathered: Gathered) -> None:
    """Gives those who are sued in the text's own suit as whom others sue of whose suit that is not told, where it is called one more of the kind."""
    main = gathered.main
    if gathered.of_court or main is None or not all(gathered.sides[main]):
        return
    for case, (suing, sued) in list(gathered.sides.items()):
        quote = gathered.words[case]
        if case == main or not suing or sued or gathered.cases[case].relations:
            continue
        meant = _meant(gathered, main, quote.start or 0, len(quote.quote))
        told = ALIKE.search(quote.quote) and not ELSEWHERE.search(quote.quote)
        if told and meant and not _are_known(gathered, suing, meant):
            gathered.join(case, (), meant, quote)


def _meant(gathered: Gathered, main: str, start: int, length: int) -> Keys:
    """Those sued in a suit of whom a sentence speaks; its only one where it names none of them."""
    sued = gathered.sides[main][1]
    named = {one.key for one in gathered.named if start <= one.place < start + length}
    here = tuple(one for one in sued if one in named)
    return here or (sued if len(sued) == 1 else ())


def _are_known(gathered: Gathered, suing: Keys, sued: Keys) -> bool:
    """Whether some suit has those who sue on a side already, or one of them acts for somebody."""
    acting = {lawyer for lawyer, *_ in gathered.counsel.values()}
    others = [sides for sides in gathered.sides.values() if all(sides)]
    return not acting.isdisjoint(suing) or any(
        not {*suing}.isdisjoint(first + second) or {*suing} & {*sued} for first, second in others
    )
