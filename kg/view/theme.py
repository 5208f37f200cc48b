"""How each kind of thing and of line looks: the one table of shapes, icons, colours and words.

Shapes are SVG paths around (0, 0), icons are strokes in a box of 24 by 24; the page draws both, on its canvas
and in its legend. In a dispute colour tells the side, elsewhere the kind; neither is told by colour alone.
Fills are Okabe and Ito's with three of our own; any two of them hold apart for the colour-blind.
"""

from __future__ import annotations

import re

from msgspec import Struct

CIRCLE = "M17 0A17 17 0 1 1-17 0A17 17 0 1 1 17 0Z"
SQUARE = "M-12-17H12Q17-17 17-12V12Q17 17 12 17H-12Q-17 17-17 12V-12Q-17-17-12-17Z"
HEXAGON = "M10-17H-10L-19 0L-10 17H10L19 0Z"
OCTAGON = "M7-17H-7L-17-7V7L-7 17H7L17 7V-7Z"
STADIUM = "M-7-16H7A16 16 0 0 1 7 16H-7A16 16 0 0 1-7-16Z"
HOUSE = "M0-20L19-9V17H-19V-9Z"
FOLDER = "M-21-14Q-21-17-18-17H-7L-3-12H18Q21-12 21-9V13Q21 16 18 16H-18Q-21 16-21 13Z"
DIAMOND = "M0-21L21 0L0 21L-21 0Z"
LEAF = "M-14-18H6L14-10V18H-14Z"
SHIELD = "M-17-17H17V3Q15 14 0 20Q-15 14-17 3Z"

PERSON = "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M5 21v-1a7 7 0 0 1 14 0v1"
PEOPLE = (
    "M9 5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7M3 20a6 6 0 0 1 12 0M16 5a3.5 3.5 0 0 1 0 7M18 15a6 6 0 0 1 3 5"
)
BRIEFCASE = "M4 8H20V19H4ZM9 8V5H15V8M4 13H20"
GAVEL = "M14 3L21 10M9 8L16 15M14 3L9 8M21 10L16 15M12.5 11.5L4 20"
BUILDING = "M6 21V4H18V21M4 21H20M10 8H10.01M14 8H14.01M10 12H10.01M14 12H14.01M11 21V17H13V21"
SCALES = "M12 3V21M8 21H16M5 7H19M5 7L2 14H8ZM19 7L16 14H22Z"
COLUMNS = "M3 21H21M5 18V11M10 18V11M14 18V11M19 18V11M3 8L12 3L21 8Z"
VERSUS = "M8 5L4 9L8 13M4 9H14M16 11L20 15L16 19M20 15H10"
FLAG = "M6 21V4H18L15 8.5L18 13H6"
LINES = "M8 8H16M8 12H16M8 16H13"
ARROW = "M12 19V6M7 11L12 6L17 11"
TICK = "M6 12.5L10.5 17L18 8"
SPEECH = "M4 5H20V16H11L7 20V16H4Z"
STACK = "M5 9H19V20H5ZM7 6H17M9 3H15"
DAY = "M4 6H20V20H4ZM4 10H20M8 3V7M16 3V7"
DOT = "M12 11a1 1 0 1 1 0 2a1 1 0 1 1 0-2"

BLACK, WHITE = "#111111", "#ffffff"
ORANGE, SKY, GREEN, YELLOW = "#e69f00", "#56b4e9", "#009e73", "#f0e442"
BLUE, VERMILLION, PLUM, SLATE = "#0072b2", "#d55e00", "#77336a", "#1c1f24"
GREY, PALE = "#868d98", "#d3d7de"


class Tone(Struct, frozen=True):
    """A fill, and the colour of an icon on it."""

    fill: str
    ink: str = BLACK


class Look(Struct, frozen=True):
    """How one kind is drawn and what it is called; ``ink`` is the icon's colour on ``fill``.

    On a side of a dispute the side's colour fills it, or where it ``is_hollow`` only draws it.
    """

    name: str
    plural: str
    shape: str
    icon: str
    fill: str
    ink: str = BLACK
    is_hollow: bool = False


LOOKS = {
    "Person": Look("Person", "People", CIRCLE, PERSON, SKY),
    "Organization": Look("Organization", "Organizations", SQUARE, BUILDING, ORANGE),
    "Lawyer": Look("Lawyer", "Lawyers", CIRCLE, BRIEFCASE, GREEN, is_hollow=True),
    "LegalTeam": Look("Legal team", "Legal teams", STADIUM, PEOPLE, GREEN, is_hollow=True),
    "LawFirm": Look("Law firm", "Law firms", HEXAGON, SCALES, GREEN, is_hollow=True),
    "Judge": Look("Judge", "Judges", OCTAGON, GAVEL, PLUM, WHITE),
    "Court": Look("Court", "Courts", HOUSE, COLUMNS, PLUM, WHITE),
    "LegalCase": Look("Case", "Cases", FOLDER, VERSUS, YELLOW),
    "CaseGroup": Look("Group of cases", "Groups of cases", FOLDER, STACK, YELLOW),
    "Claim": Look("Claim", "Claims", DIAMOND, FLAG, SLATE, WHITE),
    "Filing": Look("Filing", "Filings", LEAF, LINES, PALE),
    "Pleading": Look("Pleading", "Pleadings", LEAF, LINES, PALE),
    "Motion": Look("Motion", "Motions", LEAF, ARROW, PALE),
    "Ruling": Look("Ruling", "Rulings", SHIELD, TICK, PLUM, WHITE),
    "Disposition": Look("Disposition", "Dispositions", SHIELD, TICK, PLUM, WHITE),
    "Statement": Look("Statement", "Statements", STADIUM, SPEECH, PALE),
    "LegalEvent": Look("Event", "Events", STADIUM, DAY, PALE),
}
"""Kind → look, in the order of the legend. Lawyers and judges are people by what they do in this graph."""

SIDES = {-1: Tone(BLUE, WHITE), 1: Tone(VERMILLION, WHITE)}
NEITHER = Tone(GREY)
"""The two sides of a dispute, and who is in it but on neither."""
AGENTS = frozenset({"Person", "Organization", "Lawyer", "LegalTeam", "LawFirm"})

STATUSES = {
    "recorded": "Recorded",
    "alleged": "Alleged",
    "disputed": "Alleged and disputed",
    "derived": "Derived by rule",
}
"""How a line stands → what the legend calls it."""

PHRASES = {
    "PartyParticipation": "is {} in",
    "JudicialAssignment": "is {} in",
    "Participation": "is {} in",
    "Representation": "is {} for",
    "Affiliation": "is {} of",
    "Claim": "claims {} against",
    "Disposition": "decides ({})",
    "hasSpouse": "is married to",
    "isHeardIn": "is heard in",
    "isAdverseTo": "is adverse to",
    "isRelatedCaseOf": "is related to",
    "isConsolidatedInto": "is consolidated into",
    "isCountersuitTo": "is a countersuit to",
    "isAppealOf": "is an appeal of",
    "isRemovedFrom": "is removed from",
    "isTransferredFrom": "is transferred from",
}
"""Kind of line → the verb between its two ends, its label put in where it has one."""

MUTUAL = frozenset({"hasSpouse", "isAdverseTo", "isRelatedCaseOf"})
"""Lines that say the same read backwards: drawn without an arrow."""


def look(kind: str) -> Look:
    """The look of a kind; one that the table does not know is a plain grey circle under its own name."""
    name = spoken(kind).capitalize() or "Other"
    return LOOKS.get(kind) or Look(name, name, CIRCLE, DOT, PALE)


def tone(kind: str, side: int, *, is_faced: bool) -> Tone:
    """What fills a sign: its side; in a dispute grey for who is on neither; else its kind's own colour."""
    if side in SIDES:
        return SIDES[side]
    seen = look(kind)
    return NEITHER if is_faced and kind in AGENTS else Tone(seen.fill, seen.ink)


def phrase(kind: str, label: str) -> str:
    """The verb that joins the ends of a line of this kind, as in "is plaintiff in"."""
    if kind == "Statement":
        return f"“{label}”" if label else "is spoken of with"
    verb = PHRASES.get(kind)
    if verb is None:
        return label or spoken(kind)
    return verb.format(label or spoken(kind)) if "{}" in verb else verb


def spoken(kind: str) -> str:
    """A class's or property's local name in words: "isHeardIn" → "is heard in"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).lower()
