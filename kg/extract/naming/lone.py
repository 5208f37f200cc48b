"""Who is named by one word: told by what it does, by what is done to it, or by being known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from kg.extract.naming.alone import lone_kind
from kg.extract.naming.deeds import DOES, DONE, HAS, SUES, TIED
from kg.extract.naming.governments import is_sued, is_suing
from kg.extract.naming.known import THINGS
from kg.extract.naming.partied import FACED, FACING
from kg.extract.naming.seats import CITED, POSTAL, SEATS
from kg.extract.naming.signs import (
    LAWYER_OF,
    MONTHS,
    PARTNER,
    PLURAL,
    POSTED,
    PREFIX,
    SOMEWHERE,
    THING,
    called,
)
from kg.extract.naming.titles import TRADES, person_noun
from kg.extract.naming.towns import IN_STATE
from kg.extract.text.cued import Closing
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, LEADING, NOTHING, PLACES, listed
from kg.model.agent import AgentKind

CROWD = re.compile(r"^[A-Z][a-z]+(?:ers|ors|ists|ees|ants|folk|men|women|istas|hands)$")
"""How the words end that name many people: "Protesters", "Retirees"."""
CLOSELY = 30
"""Places of a word that are looked at."""


class Lone(Struct, frozen=True, gc=False):
    """A word with a capital that stands alone; whether it opens a sentence, or is listed behind an organization."""

    start: int
    end: int
    opens: bool
    listed: bool = False


def lone_names(text: str, words: dict[str, list[Lone]]) -> Iterator[tuple[str, Lone, AgentKind]]:
    """The words of a text that are names of themselves, with the first place and the kind."""
    for word, places in words.items():
        if kind := _kind(text, word, places[:CLOSELY]):
            yield word, places[0], kind


def _kind(text: str, word: str, places: list[Lone]) -> AgentKind | None:
    places = [one for one in places if not OF_NAME.match(text, one.end) and not _is_medium(text, word, one)]
    if word == "X":
        return "Organization" if any(_owned(text, one) or _cue(text, one) for one in places) else None
    if word in POSTAL or (word in SEATS and word in PLACES):
        sues = any(_is_party(text, word, one) for one in places)
        return "Organization" if sues else None
    if not places or (_is_nothing(word) and not _is_namesake(text, word, places)):
        return None
    cued = [one for one in places if _cue(text, one)]
    ordinary = is_ordinary(word)
    if (kind := lone_kind(word)) and (not ordinary or cued or not all(one.opens for one in places)):
        return kind
    return _told(text, word, places, cued)


def _is_namesake(text: str, word: str, places: list[Lone]) -> bool:
    """Whether one is called as a place is who stands on a side of a case's name: "Vallejo v. Bolt Inc."."""
    return word in PLACES and word not in WORDS and any(_is_side(text, one) for one in places)


def _is_begun(text: str, word: str) -> bool:
    """Whether a longer name of the text begins with a given name: that of "Dean Guitars", who is Dean."""
    return is_given(word) and re.search(rf"\b{re.escape(word)} [A-Z]", text) is not None


def _is_side(text: str, one: Lone) -> bool:
    return (
        FACING.match(text, one.end) is not None
        or FACED.search(text, max(0, one.start - 12), one.start) is not None
    )


def _is_party(text: str, word: str, one: Lone) -> bool:
    """Whether a state or a city sues, or is sued, where it is named."""
    before, after = text[max(0, one.start - 60) : one.start], text[one.end : one.end + 110]
    has = after[:1] in {"'", "\u2019"} and HAS.match(after)
    acts = has or (is_suing(before, after) if word in POSTAL else SUES.match(after))
    return bool(acts) or is_sued(text, one.start, one.end)


def _told(text: str, word: str, places: list[Lone], cued: list[Lone]) -> AgentKind | None:
    within = [one for one in places if not one.opens]
    nouns = (person_noun(text[max(0, one.start - 40) : one.start]) for one in within)
    aged = any(AGED.match(text, one.end) for one in places)
    camel = re.search(r"[a-z][A-Z]", word) is not None and not PREFIX.match(word)
    if word not in BODIES and not camel and (aged or any(noun not in {"", *TRADES} for noun in nouns)):
        return "Person"
    ordinary = is_ordinary(word) or CROWD.search(word) is not None
    if not (is_given(word) or is_ordinary(word)) and any(_is_practice(text, one) for one in places):
        return "LawFirm"
    if any(_is_acronym(text, one) for one in cued):
        return "Organization"
    if word not in BODIES and any(_is_side(text, one) for one in places) and not _is_begun(text, word):
        return "Organization"  # "in Monroe v. Bolt Inc."
    if word in BODIES or is_given(word) or (ordinary and (word.isupper() or "-" in word)):
        return None
    listed = not ordinary and any(one.listed or _is_among_companies(text, one) for one in places)
    return "Organization" if listed or any(not one.opens or not ordinary for one in cued) else None


def _is_nothing(word: str) -> bool:
    """Whether a word is no name by itself: of the law or the calendar, a place, a product, a letter."""
    shouted = word.isupper() and word.title() in WORDS
    shouted = shouted or PLURAL.fullmatch(word) is not None
    return word in WORDS or word in PLACES or word in THINGS or shouted or EMPTY.fullmatch(word) is not None


OF_NAME = re.compile(rf" (?:administration|campaign)|{POSTED.pattern}")
"""What is called by a name that is not meant itself."""
AGED = re.compile(r", (?:aged )?[1-9]\d, ")
"""The age behind somebody's name."""
PLATFORMS = listed(
    "Twitter Instagram Facebook TikTok YouTube Discord Reddit LinkedIn Snapchat Twitch Substack Telegram Patreon Spotify Medium Tumblr"
)
AT_FIRM = Closing(
    r"\b(?:partner|associate|attorney|lawyer|counsel|litigator)s? (?:at|with) $|\blaw firm (?:of )?$",
    *(" at ", " with ", " firm ", " of ", "law firm "),
)
ACTS_IN = re.compile(
    r" in [A-Z][\w.]+(?: [A-Z]\w+)?, (?:who |which )?(?:has |have |had |is )?(?:acted|acts|acting|represent\w*|appear(?:s|ed)|argue[sd]|defend\w*)\b"
)
"""What stands behind the firm of a lawyer that is told with its city: "Ann Poe, of Holms in Leeds, who acted for Roe"."""
OF_CITY = Closing(
    r"\b(?:[Ll]awyer|[Aa]ttorney|[Cc]ounsel|[Ll]itigator|[Pp]artner)s?,? [A-Z][\w\u2019'-]+ (?:[A-Z]\. )?[A-Z][\w\u2019'-]+,? (?:of|at|with) [A-Z]\w+(?: [A-Z]\w+)?['\u2019]s? $",
    *("' ", "\u2019 ", "'s ", "\u2019s "),
)
"""What stands before the firm of a lawyer that is told by its city: "her lawyer, Ann Poe of Houston's AZA"."""
CAMEL = re.compile(r"[a-z]{2}[A-Z]")
COMPANIES = re.compile(
    r"\b(?:companies|subsidiaries|units|affiliates|rivals|competitors),? [^.;]{0,40}(?:,|,? and|including|like) $"
)
WORDS = LEADING | NOTHING
TOWN_SUED = re.compile(
    r", (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.)(?: [A-Z][a-z]+)?,? (?:was|is being|has been|were) sued\b|, (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.),? (?:has |had )?(?:agreed to (?:pay|settle)|settled (?:a|the)|will pay)\b"
)
"""What stands behind a town with its state that is sued, or ends a suit."""
OF_WHOM = re.compile(r"[A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+ of $")
"""What stands before the place where somebody is at home: "Rosa Diaz of Dayton sued"."""
EMPTY = re.compile(
    rf"{MONTHS}|\W*|[A-Z]\.?|(?:{'|'.join(f'{one[0]}[.]{one[1]}[.]?' for one in CITED if one.isupper())})"
)


def _is_medium(text: str, word: str, one: Lone) -> bool:
    """Whether something is only told to stand on a platform: "wrote on Instagram"."""
    return word in PLATFORMS and text.endswith((" on ", " via "), 0, one.start)


def _is_practice(text: str, one: Lone) -> bool:
    """Whether a word names a lawyer's firm: "a partner at Holm"; of two capitals "his attorney, Ann Poe of HolmLind"."""
    before = text[max(0, one.start - 80) : one.start]
    camel = CAMEL.search(text, one.start, one.end) is not None and PARTNER.search(before) is not None
    placed = PARTNER.search(before) is not None and ACTS_IN.match(text, one.end) is not None
    owned = OF_CITY.search(before) is not None
    told = placed or owned or AT_FIRM.search(before) is not None
    return told or (camel and LAWYER_OF.search(before) is not None)


def _is_among_companies(text: str, one: Lone) -> bool:
    """Whether a word of two capitals stands among companies that are called so: "two of its units, Holm and LindHealth"."""
    return (
        CAMEL.search(text, one.start, one.end) is not None
        and COMPANIES.search(text, max(0, one.start - 60), one.start) is not None
    )


ACRONYM = re.compile(r"[A-Z]{3,6}")


def _is_acronym(text: str, one: Lone) -> bool:
    """Whether a word is printed in capitals among words that are not: "sued BART", "FIRE filed"."""
    shouted = ACRONYM.fullmatch(text, one.start, one.end)
    around = text[max(0, one.start - 30) : one.start] + text[one.end : one.end + 30]
    return shouted is not None and sum(map(str.islower, around)) > sum(map(str.isupper, around)) * 3


def _owned(text: str, one: Lone) -> bool:
    return text[max(0, one.start - 2) : one.start] in {"s ", "\u2019 "}


def _cue(text: str, one: Lone) -> bool:
    before, after = text[max(0, one.start - 60) : one.start], text[one.end : one.end + 90]
    if TOWN_SUED.match(after) or FACING.match(after):
        return True  # "Larkspur, Ohio, was sued by", "in Roe, et al. v. Doe"
    of_whom = before.endswith(" of ") and OF_WHOM.search(before)
    if SOMEWHERE.search(before) or of_whom or IN_STATE.match(after):
        return False
    if one.opens and not is_ordinary(text[one.start : one.end]) and (DOES.match(after) or HAS.match(after)):
        return True
    if one.opens:
        return bool(DOES.match(after) or HAS.match(after))
    return bool(
        DOES.match(after)
        or HAS.match(after)
        or DONE.search(before)
        or (called(before) and text[one.start : one.end].isalnum())
        or THING.match(after)
        or TIED.search(before)
    )
