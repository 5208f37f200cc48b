"""Who founded, runs or directs what: "Roe, who founded Holm", "Holm, run by Roe"."""

from __future__ import annotations

import re

from kg.extract.naming.masks import M as WHO
from kg.extract.offices.lonetitles import PEOPLE
from kg.extract.offices.positions import POSITIONS, WHAT, hold
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued, Rules

THINGS = r"(?:company|trust|firm|startup|start-up|business|charity|foundation|fund|label|studio|nonprofit|group|site|website|school|church|organization)"
CALLED = (
    rf"(?:{WHO}|(?:the|an?) (?:[a-z-]+ ){{0,3}}{THINGS}) (?:now |once )?(?:known as|called|named) (?:the )?"
)
"""What may stand before the name of what somebody founded: "the company known as"."""
FOUNDED = Cued(
    rf"(?P<p>{PEOPLE}),? (?:[^,;.]{{1,40}}, )?(?:who |had |later |also |(?:an?|the) (?:[a-z-]+ ){{1,4}}who )?(?P<what>founded|co-?founded) (?:the (?:\w+ )?|{CALLED})?(?P<o>{WHO})(?!'| [A-Z]| (?:known|called|named)\b)"
    rf"|(?P<b>{WHO}),? (?:which |that |is an? [\w ,-]{{3,70}}? )?(?:(?:was|is) )?(?P<w>founded|co-?founded)(?: in (?:\w+ )?\d{{4}})? by (?:[a-z-]+ ){{0,3}}(?P<q>{PEOPLE})"
    rf"|(?P<c>{WHO}),? (?:which|that) (?P<u>{PEOPLE}) (?P<v>founded|co-?founded)\b"
    rf"|\b{THINGS} (?:that |which )?(?P<x>{WHO}) (?:had |has )?(?P<y>founded|co-?founded)(?: in \d{{4}})?, (?P<z>{WHO})"
    rf"|\b(?P<k>Founded|Co-?founded)(?: in (?:\w+ )?\d{{4}})? by (?:\w+ )?(?P<r>{PEOPLE})(?: in [\w ]{{1,20}})?, (?:the )?(?P<f>{WHO})",
    "ounded",
)
RUN = Cued(
    rf"(?P<p>{WHO})(?:, (?:[^,;.]{{1,40}}, )?who)? (?:(?:still |now |also |then )?(?:heads|runs|chairs|leads(?= (?:the )?{WHO}(?:[,.]| and\b| as\b|$)))|(?:then |once )(?:ran|headed|chaired|led)|was (?:then|still) (?:running|heading|chairing|leading)) (?:the )?(?P<o>{WHO})(?!'| [a-z]+ (?:team|case|defense|litigation))"
    rf"|(?P<b>{WHO}),? (?:which is |is |now |still ){{0,2}}(?:run|headed|chaired) by (?:[A-Z]\w+ ){{0,2}}(?P<q>{WHO})",
    " heads ",
    " leads ",
    " runs ",
    " chairs ",
    *(" ran ", " headed ", " chaired ", " led ", " running ", " heading ", " leading "),
    "run by ",
    "headed by ",
    "chaired by ",
)
"""Who runs what: "Roe, who heads Holm", "Holm, run by Roe"."""
DIRECTS = Cued(
    rf"(?P<p>{WHO}), (?:the )?(?:executive |national |litigation |deputy )?director of (?:the )?(?P<o>{WHO})(?!')",
    "director of ",
)
CENTER = re.compile(
    r"\b(?:Center|Bureau|Institute|Project|Office|Division|Association|Foundation|Council|Coalition|Union|Fund|Museum|Library|Agency)\b"
)
"""What has one director, and no board of them."""
TOO = re.compile(
    rf"(?: in \d{{4}})? and (?:(?:is|was|remains|became) (?:now |still )?its {WHAT}|(?:still |now )?(?:runs|heads|leads|chairs)(?: (?:it|{WHO}))?(?=[,.]| and\b))"
)


def read_founders(reading: Reading) -> None:
    """Adds who is told to have founded or to run something."""
    for read, found in BY_DEED.matches(reading.parsed.masked.text):
        read(reading, found)


def _founds(reading: Reading, found: re.Match[str]) -> None:
    """Adds who founded what."""
    how = found["what"] or found["w"] or found["k"] or found["v"] or found["y"]
    people, body = (
        found["p"] or found["q"] or found["r"] or found["u"] or found["x"],
        found["o"] or found["b"] or found["f"] or found["c"] or found["z"],
    )
    frame = reading.frame_from(reading.parsed.masked.at[found.start(found.lastgroup or 0)])
    if frame is not None and not is_told(frame):
        return
    position = "cofounder" if how.lower().startswith("co") else "founder"
    holders = reading.parsed.masked.who(people)
    hold(reading, found, holders, position, body)
    too = TOO.match(reading.parsed.masked.text, found.end())
    held = too["what"] if too and too["what"] else "head" if too else ""
    for other in [one for one, word in POSITIONS.items() if held and re.search(word, held, re.IGNORECASE)]:
        hold(reading, found, holders, other, body)  # "who founded Holm and is its chief executive"


def _runs(reading: Reading, found: re.Match[str]) -> None:
    """Adds who runs what, where the text itself tells it; a law firm's team is led by others."""
    body, people = found["o"] or found["b"], found["p"] or found["q"]
    mention = reading.parsed.masked.who(body)[0]
    firm = mention.team or reading.gathered.kind(mention.key) == "LawFirm"
    frame = reading.frame_from(reading.parsed.masked.at[found.end("p" if found["p"] else "b") + 1])
    if not firm and (frame is None or is_told(frame)):
        hold(reading, found, reading.parsed.masked.who(people), "head", body)


def _directs(reading: Reading, found: re.Match[str]) -> None:
    """Adds who directs what has one director."""
    body = reading.gathered.people.get(reading.parsed.masked.who(found["o"])[0].key)
    if body is not None and CENTER.search(body.name):
        hold(reading, found, reading.parsed.masked.who(found["p"]), "head", found["o"])


BY_DEED = Rules((FOUNDED, _founds), (RUN, _runs), (DIRECTS, _directs))
"""What tells a position by what is done, and how it is read."""
