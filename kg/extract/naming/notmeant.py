"""Whom a pronoun cannot mean: a lawyer whom "his lawyer" describes, and who is named right behind another's view."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.naming.turns import SAYING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.naming.masks import Mention
    from kg.extract.naming.people import Named
    from kg.extract.text.passages import Sentence

IN_VIEW = re.compile(
    r"(?:(?:But|And|Still|Yet),? )?(?:In|By) (?P<own>his|her) (?:own )?(?:telling|account|view|version|reading|estimation|words),? "
)
"""Whose view a sentence opens with, who is none whom it names next: "In her account Roe lied"."""


def seen_by_another(
    said: re.Match[str], sentence: Sentence, found: list[Mention], last: list[str]
) -> list[str]:
    """Those of the ones spoken of last whose view a sentence may open with: none whom it names right behind."""
    opened = IN_VIEW.match(sentence.text) if said["belongs"] else None
    if opened is None or opened.start("own") != said.start():
        return last
    start = sentence.start + opened.end()
    others = {key for one in found if one.start == start for key in one.keys}
    return [one for one in last if one not in others]


SAID_BY = re.compile(rf" (?:(?:has|have|had|also|later|then) )*(?:{SAYING})")
"""What makes of somebody's lawyer one who tells what stands before."""


def without_lawyer(
    said: re.Match[str], sentence: Sentence, earlier: list[Mention], people: Mapping[str, Named]
) -> list[Mention]:
    """Those named before without the one whom "his lawyer" describes, or whose firm is named last: "Poe, his lawyer, said", "Poe of Poe LLP, its lawyer"."""
    if not said["own"] or not earlier or earlier[-1].end + 2 != sentence.start + said.start():
        return earlier
    last, text = people.get(earlier[-1].key), sentence.text
    if last is None or text[said.start() - 2 : said.start()] != ", " or SAID_BY.match(text, said.end()):
        return earlier
    plain = not (earlier[-1].pronoun or earlier[-1].owns or earlier[-1].team or earlier[-1].others)
    described = last.kind == "Person" and plain and said[0].split()[0].lower() in {"his", "her"}
    return earlier[:-1] if described or last.kind == "LawFirm" else earlier
