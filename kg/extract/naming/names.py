"""Who is named in a text: people, organizations, law firms and courts, with the shorter names they go by."""

from __future__ import annotations

import re

from kg.extract.naming.abroad import short_courts
from kg.extract.naming.aliased import by_letters, call_also, same_as, unite
from kg.extract.naming.alone import lone_kind
from kg.extract.naming.blanks import blanked, judges_in
from kg.extract.naming.courts import courts_in
from kg.extract.naming.firms import firms_in
from kg.extract.naming.governments import governments_in
from kg.extract.naming.homes import homes_in
from kg.extract.naming.inner import is_headed_name
from kg.extract.naming.kinds import kind_of
from kg.extract.naming.likely import ROLES, bodies_with, is_called, likely
from kg.extract.naming.literal import literal_in, literal_kind
from kg.extract.naming.lone import CLOSELY, Lone, lone_names
from kg.extract.naming.nouns import nouns_of
from kg.extract.naming.onlytown import town_in
from kg.extract.naming.people import Known, Named
from kg.extract.naming.pieces import Piece, pieces
from kg.extract.naming.runs import Facts, Run, facts_of, runs_in
from kg.extract.naming.settings import Setting
from kg.extract.naming.sharing import enter_sharing, whole_of
from kg.extract.naming.shorter import short_names
from kg.extract.naming.signs import PARTNERS, SUFFIX
from kg.extract.naming.suitors import is_namesake, is_party
from kg.extract.naming.titles import (
    AFTER,
    JUDGE,
    PANEL,
    SEATED,
    SPELT,
    gender_by,
    heads_office,
    is_judge,
    nouns_around,
)
from kg.extract.naming.works import untitled
from kg.extract.text.cued import Closing
from kg.extract.text.given import sex_of
from kg.extract.text.ordinary import is_ordinary
from kg.model.agent import AgentKind

__all__ = ["Named", "named"]

BEFORE, AFTERWARDS, BENCHED = 60, 110, re.compile(r"\b(?:judge|jury)\b")
"""Words by which a judge is placed; they name a court only where it is named elsewhere too."""
ACTS = re.compile(
    r"(?:,? of [A-Z][^.;]{2,60})?, who (?:has |had |also |is |was )*(?:represent\w*|acting for|acts for|acted for|argued for|defend\w*)\b"
)
"""What stands behind the name of somebody's lawyer."""
BYLINE = Closing(r"(?:^|\n)\s*[Bb](?:y|Y) $", "y ", "Y ")
"""What stands before who wrote the text, whom no "writer" means that it tells of."""


def named(text: str, known: tuple[Named, ...] = (), read: tuple[int, int] = (0, 0)) -> list[Named]:
    """Everyone the text names, after those known of a stretch already read; by one word only where it is told."""
    people = Known(known)
    seated = {one.key for one in known if one.judge}
    plain = _courts(text[: read[0]] + judges_in(text[read[0] : read[1]]) + text[read[1] :], people)
    plain = untitled(plain)
    firms = list(firms_in(plain))
    lined = blanked(plain, firms)
    groups = list(literal_in(lined))
    lined = blanked(lined, groups)
    runs = runs_in(lined)
    facts = facts_of(text, runs)
    for start, end in firms:
        _enter(Piece(start, end, ""), "LawFirm", facts, people)
    for start, end in groups:
        _enter(Piece(start, end, ""), literal_kind(text[start:end]), facts, people)
    for start, end in governments_in(lined):
        _enter(Piece(start, end, ""), "Organization", facts, people)
    if town := town_in(lined):
        _enter(Piece(town[0], town[1], ""), "Organization", facts, people).nouns.add(town[2])
    _panel(lined, facts, people)
    lone = _several(lined, runs, facts, people)
    _call_lone(lone, text, people)
    _enter_lone(lone, plain, facts, people)
    _enter_likely(plain, facts, people)
    unite(plain, people)
    people.count(text)
    every = list(people.every.values())
    for known_one in every:
        known_one.judge &= known_one.key in seated or not known_one.party
    return every


def _enter_likely(plain: str, facts: Facts, people: Known) -> None:
    """Adds those who are likely named; a word of the only body's name that holds it is what that body is called."""
    for start, end, kind in likely(plain, people):
        name = plain[start:end]
        bodies = bodies_with(name, people)
        if len(bodies) == 1 and is_called(bodies[0], name, kind):
            people.call(bodies[0], name)
        elif not bodies and name not in ROLES and not people.full() and people.of(name) is None:
            _enter(Piece(start, end, ""), kind, facts, people).likely = True


def _enter_lone(lone: dict[str, list[Lone]], plain: str, facts: Facts, people: Known) -> None:
    """Adds those who are named by a word that stands alone, unless it is another name of one who is known."""
    for word, one, kind in lone_names(plain, lone):
        family = people.families.get(word[:-1].casefold(), []) if word.endswith("s") else []
        several = len(family) > 1  # "the Burches" are those who were named
        fresh = people.of(word) is None and not people.full() and not several
        behind = (plain[place.end : place.end + AFTERWARDS] for place in lone[word][:CLOSELY] if fresh)
        if fresh and not any(same_as(word, after, people) for after in behind):
            _enter(Piece(one.start, one.end, ""), kind, facts, people)


def _call_lone(lone: dict[str, list[Lone]], text: str, people: Known) -> None:
    """Adds what words that stand alone tell of those who are known, and those who share another's surname."""
    for word, places in lone.items():
        if (known_one := people.of(word)) is not None:
            if (
                known_one.kind == "Organization"
                and word in known_one.name.split()[1:-1]
                and not is_ordinary(word)
            ):
                people.call(known_one, word)  # the middle of its name: "Koninklijke Holm NV"
            for place in places[:CLOSELY]:
                call_also(known_one, text[place.end : place.end + AFTERWARDS], people)
        elif not people.full():
            enter_sharing(word, places[:CLOSELY], text, people)


def _courts(text: str, people: Known) -> str:
    found = list(courts_in(text))
    for start, end, ids in sorted(found, key=lambda one: BENCHED.search(text[one[0] : one[1]]) is not None):
        if ids not in people.every and BENCHED.search(text[start:end]):
            continue
        printed = " ".join(text[start:end].split())
        one = people.every.get(ids) if ids else people.names.get(printed.casefold())
        if one is None and not people.full():
            key = ids or people.key_for(printed)
            one = people.put(Named(key, text[start:end], "Court", start, short_courts(printed), court=ids))
        if one is not None:
            one.spots.append((start, end))
    return blanked(text, [(start, end) for start, end, _ in found])


def _several(text: str, runs: list[Run], facts: Facts, people: Known) -> dict[str, list[Lone]]:
    """Adds those named by several words or with a title, and gives the other words with their places."""
    lone: dict[str, list[Lone]] = {}
    place = 0
    last: tuple[int, AgentKind | None] = (0, None)
    for run in sorted(runs, key=lambda run: run.headline):
        place = run.words[0].start if run.headline else place
        if not facts.is_new(run):
            continue
        for piece in pieces(text, run) if run.words[0].start >= place else ():
            if people.full():
                return lone
            beside = last[1] if LISTED.fullmatch(text, last[0], piece.start) else None
            plain = not run.headline or is_headed_name(text[piece.start : piece.end])
            if plain and (one := _piece(piece, beside, facts, people)) is not None:
                place, last = max(place, piece.end), (piece.end, one.kind)
            elif not run.headline:
                _leave(run, piece, beside, lone)
    return lone


LISTED = re.compile(r"(?:[,;]| and|[,;] and)(?: the(?: [a-z-]+)?)? ")
"""What stands between two of one list."""


def _panel(text: str, facts: Facts, people: Known) -> None:
    """Adds the judges before whom an appeal was heard."""
    for panel in PANEL.finditer(text):
        for name in re.finditer(r"[A-Z][\w.'\u2019-]*(?: (?!and\b)[A-Z][\w.'\u2019-]*){0,3}", panel["names"]):
            if not is_judge(name[0]) and not {"Circuit", "District"} & set(name[0].split()):
                start = panel.start("names") + name.start()
                _enter(Piece(start, start + len(name[0]), "Judge "), "Person", facts, people)


def _leave(run: Run, piece: Piece, beside: AgentKind | None, lone: dict[str, list[Lone]]) -> None:
    """Leaves the words of a piece that names nobody by itself: the only one, or those that papers know."""
    words = [word for word in run.words if piece.start <= word.start < piece.end]
    for word in words:
        if not words[1:] or lone_kind(word.text) is not None:
            opens = run.opens and word.start == run.words[0].start
            lone.setdefault(word.text, []).append(Lone(word.start, word.end, opens, beside == "Organization"))


def _piece(piece: Piece, beside: AgentKind | None, facts: Facts, people: Known) -> Named | None:
    """The one whom a piece names, added if need be; None where it names nobody by itself."""
    name = facts.text[piece.start : piece.end]
    at = _setting(piece, facts, beside)
    if " " not in name and not (
        piece.title or PARTNERS.search(at.before) or JUDGE.search(at.before) or SEATED.match(at.after)
    ):
        return None
    kind = kind_of(name, at)
    return people.of(name) if kind is None else _enter(piece, kind, facts, people)


def _setting(piece: Piece, facts: Facts, beside: AgentKind | None = None) -> Setting:
    before = facts.text[max(0, piece.start - len(piece.title) - BEFORE) : piece.start - len(piece.title)]
    return Setting(piece.title, before, facts.text[piece.end : piece.end + AFTERWARDS], facts, beside)


def _enter(piece: Piece, kind: AgentKind, facts: Facts, people: Known) -> Named:
    name = facts.text[piece.start : piece.end]
    at = _setting(piece, facts)
    one = people.of(name, piece.title) or by_letters(name, at.after, people)
    namesake = one is not None and is_namesake(one, name, at)
    if one is None or namesake:
        first = "" if at.title and " " not in name else sex_of(name.split()[0])
        short = short_names(name, kind, facts) - whole_of(name, at)
        key = people.key_for(name)
        one = people.put(Named(key, name, kind, piece.start, short, first, judge=namesake))
    elif name != one.name and " " in name:
        people.call(one, name)
    call_also(one, at.after, people)
    one.homes |= homes_in(at.before, at.after)
    if one.kind == "Person":
        one.party |= is_party(at)
        _described(one, at, people)
    elif kind == "LawFirm" and not SUFFIX.search(one.name) and not one.key.startswith("party-"):
        one.kind = "LawFirm"
    if one.kind == "Organization":
        one.nouns |= nouns_of(one.name, at.before, at.after)
    return one


def _described(one: Named, at: Setting, people: Known) -> None:
    """Adds what the words around a name tell of a person."""
    family = people.families.get(one.name.split()[-1].casefold(), [])
    if (len(family) > 1 and " " not in one.name) or BYLINE.search(at.before):
        return
    nouns = nouns_around(at.before, at.after)
    one.nouns |= {"counsel"} if ACTS.match(at.after) else set()
    title = at.title.strip().casefold()
    one.nouns |= {noun for noun in (*nouns, SPELT.get(title, title)) if noun}
    told = next((sex for noun in nouns[:1] if (sex := gender_by(at.title, noun))), gender_by(at.title, ""))
    one.gender = told or one.gender or gender_by("", nouns[1])
    apposed = JUDGE.search(at.before)
    one.judge |= SEATED.match(at.after) is not None or (
        (is_judge(at.title) and not heads_office(at.title, at.facts.text))
        or AFTER.match(at.after) is not None
        or (
            apposed is not None
            and (apposed[0][-2] != "," or at.after.startswith((",", ".", ";")) or apposed[0][0] in "Jp")
        )
    )
