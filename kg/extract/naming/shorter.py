"""The shorter and other names by which a text goes on speaking of someone."""

from __future__ import annotations

import re

from kg.extract.naming.known import AGENCIES_IN_FULL, COMPANIES, PRACTICES
from kg.extract.naming.runs import Facts
from kg.extract.naming.signs import BORN, bare_of
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, LEADING, PLACES, listed
from kg.model.agent import AgentKind

PARTICLES = listed("""
    de la las los del della di da dos du van der den von ter bin ibn al el le De La Van Von Di Du Del St.
""")
CAPITALS = re.compile(r"[^\W\d_]{2,}")
NICKNAME = re.compile(r"[\u201c\"](?P<nick>[^\u201d\"]+)[\u201d\"] ")
ALIAS = re.compile(r"(?:,? (?:an? [^()\n.;]{1,60}|Inc\.|LLC))? ?\((?P<all>[^()\n]{1,90})\)")
QUOTED = re.compile(
    r"[\u201c\"\u2018'](?:the |The )?(?P<short>[^\u201d\"\u2019']{1,40}?)[,.]?[\u201d\"\u2019']"
)
LETTERED = re.compile(r"(?:the )?(?P<short>[A-Z][A-Z&.-]{1,9})")
TOGETHER = re.compile(r"(?:together|collectively|jointly)\b")
CALLED = r"[A-Z](?:[\w&'-]|\.(?=\w)|(?:(?<=[A-Z])|(?<=[DM]r)|(?<=St))\.)*(?: [A-Z](?:[\w&'-]|\.(?=\w)|(?<= [A-Z])\.)*){0,3}"
ALSO = re.compile(
    rf",? (?:which (?:was|is) |(?:the|an?) [\w -]{{1,40}} )?(?:also |formerly |better |best |widely |then |newly |recently |since |previously ){{0,2}}(?:known|doing business|called|formerly|renamed|rebranded) (?:to (?:[a-z]+ ){{1,3}})?(?:professionally |online )?(?:as |from )?(?P<as>{CALLED})"
    rf"|,? who(?:m (?:[a-z]+ ){{1,3}}knows?| (?:performs|records|raps|sings|works|writes|tours|goes|blogs|streams|posts|tweets|acts|appears|publishes|broadcasts|paints|wrestles|fights|makes (?:[a-z]+ ){{1,3}}?|is (?:(?:better|best|widely|also) )?(?:known|billed|credited)) ?)(?: ?to (?:[a-z]+ ){{1,3}})?(?: ?(?:professionally|online|mostly|simply) )? ?(?:as|by(?: the name)?(?: of)?|under the name(?: of)?) (?P<stage>{CALLED})"
    rf"|,? (?:which|who|that) (?:also |now ){{0,1}}(?:does business|do business|trades|operates|goes|is doing business) (?:as|by(?: the name)?(?: of)?|under the name(?: of)?) (?P<dba>{CALLED})"
    rf"|,? (?:whose (?:real|full|legal|birth|given) name is|\(?(?:real|full|legal|birth|given) name:?|\(?born(?: as)?|the (?:stage|pen|professional|ring) name of) (?P<real>{CALLED})"
    rf"|,? \(?(?:[adfp]/[kbn]/?a|a\.k\.a\.|f/k/a|n/k/a) (?P<aka>{CALLED})",
)
ROLES = re.compile(
    r"(?:Plaintiff|Defendant|Petitioner|Respondent|Appell|Compan|Part(?:y|ies)|Court|Agreement|Action|Act|Complaint|Lawsuit|Settlement|Motion|Class)",
    re.IGNORECASE,
)
MANY_PEOPLE = frozenset(
    {"Workers", "Drivers", "Users", "Employees", "Shareholders", "Players", "Owners", "Customers"}
)
"""Words behind a name by which others are meant than the one so named."""
PAPERS = listed("""
    Times Post Journal Herald Tribune Globe Gazette Chronicle Courier Dispatch Examiner Telegraph Guardian Mirror Sentinel Observer Inquirer Ledger
    Sun Star Bee Register Monitor Advocate Independent Standard
""")
"""What newspapers are called, by which a text calls one that it has named."""
NAMELESS = listed("""
    New American National United International First Global General Federal Public North South East West Los San
    St. State City County
""")
"""Words that begin the names of many."""

COMMON = NAMELESS | LEADING | PLACES | BODIES
"""Words by which alone nobody is called."""


def short_names(name: str, kind: AgentKind, facts: Facts) -> set[str]:
    """Other names that the text may use for the same."""
    if kind == "Person":
        return persons_names(name)
    words = name.replace(",", "").split()
    bare = bare_of(name)
    short = {bare, bare.title() if bare.isupper() else bare} - {name}
    if kind == "LawFirm":
        return (
            short
            | ({" ".join(words[:2])} if "&" not in words[:2] and words[2:] else set())
            | _first_firm(words, facts)
        )
    first = words[0]
    if words[1:] and words[1] in MANY_PEOPLE:
        return short | lettered(bare, facts)
    if first not in COMMON and (facts.inside[first] or not is_ordinary(first) or first in COMPANIES):
        own = not is_given(first) or facts.inside[first]
        short |= {first} if own and not _is_duo(bare, facts) else set()
        short |= {first.title()} if first.isupper() and facts.alone[first.title()] else set()
    if len(bare.split()) > 2 and "&" not in words[:2]:  # noqa: PLR2004
        short |= (
            {" ".join(words[:2])}
            if words[1] not in {"of", "for", "and"} and " ".join(words[:2]) not in PLACES
            else set()
        )
    if words[-1] in PAPERS and words[1:]:
        short |= {f"the {words[-1]}", f"The {words[-1]}"}
    return short | lettered(bare, facts) | _of_brothers(words, facts)


def _of_brothers(words: list[str], facts: Facts) -> set[str]:
    """What a house of brothers is called by a text that calls it so: "Warners"."""
    several = f"{words[0]}s"
    return {several} if {*words[1:2]} & {"Bros.", "Brothers"} and facts.alone[several] else set()


def _is_duo(bare: str, facts: Facts) -> bool:
    """Whether a name is that of two who go by their own names in the text as well: "Roe & Doe"."""
    one, joint, other = (*bare.split()[:3], "", "", "")[:3]
    return joint in {"&", "and"} and one != other and bool(facts.alone[one] and facts.alone[other])


def _first_firm(words: list[str], facts: Facts) -> set[str]:
    """The first surname of a firm, where the text calls it by that before those who are of it: "Poe's Ann Lee"; and nobody else by it."""
    first = words[0]
    owns = rf"\b{re.escape(first)}['\u2019]s [A-Z][\w'\u2019-]+ (?:[A-Z]\. )?[A-Z]"
    person = rf"[A-Z]\w+ (?:[A-Z]\. )?{re.escape(first)}\b"
    own = facts.alone[first] and not is_given(first) and not is_ordinary(first) and words[1:]
    told = own and re.search(owns, facts.text) and not re.search(person, facts.text)
    return {first} if told else {first} & PRACTICES


def persons_names(name: str) -> set[str]:
    """The surname, with what belongs to it, and the name without middle names and nicknames."""
    nick = NICKNAME.search(name)
    words = [word for word in NICKNAME.sub("", name).replace(",", "").split() if word.strip(".") not in BORN]
    if len(words) < 2:  # noqa: PLR2004 - one word
        return set()
    if len(words[-1]) == 1:
        return {words[0]}  # "Cardi B"
    last = len(words) - 1
    while last > 1 and words[last - 1] in PARTICLES:
        last -= 1
    family = " ".join(words[last:])
    short = {family, family[0].upper() + family[1:], words[-1], f"{words[0]} {family}", " ".join(words)}
    if nick:
        short |= {nick["nick"], f"{nick['nick']} {family}"}
    middle = [word for word in words[1:last] if not word.endswith(".") and word not in PARTICLES]
    if middle and len(words) == 3:  # noqa: PLR2004 - Yvonne Gonzalez Rogers
        short.add(f"{middle[-1]} {family}")
    shouted = {CAPITALS.sub(lambda word: word[0].capitalize(), one) for one in short if one.isupper()}
    return (short | shouted) - {name}


def lettered(bare: str, facts: Facts) -> set[str]:
    """The letters that the text uses for a name, and the other order of a department's."""
    capitals = "".join(
        part[0] for word in bare.split() for part in word.split("-") if word[0].isupper() and word != "U.S."
    )
    known = {*AGENCIES_IN_FULL.get(bare.removeprefix("U.S. "), ())}
    marked = "&".join(word[0] for word in bare.split() if word != "&") if "&" in bare.split() else ""
    known |= {marked} if marked else set()
    plain = bare.removeprefix("U.S. ").removeprefix("United States ")
    if swapped := re.fullmatch(r"Department of (?P<what>[\w ]+)|(?P<one>\w+) Department", plain):
        what = swapped["what"] or swapped["one"]
        other = f"{what} Department" if swapped["what"] else f"Department of {what}"
        known |= {other, *AGENCIES_IN_FULL.get(f"Department of {what}", ())}
        known |= {f"U.S. {other}"}
    letters = {one for one in ({capitals} if capitals[2:] else set()) | known if facts.alone[one]}
    dotted = {
        f"{'.'.join(one)}."
        for one in {capitals} | known
        if one.isupper() and one[1:] and f"{'.'.join(one)}." in facts.dotted
    }
    return letters | dotted | {one for one in known if " " in one} | ({plain} if plain != bare else set())


def aliases(after: str, *, person: bool = False) -> set[str]:
    """The names that the words behind a name give it: in brackets, or after "known as"; a person is not several together."""
    found = set()
    brackets = ALIAS.match(after)
    if brackets and not (person and TOGETHER.match(brackets["all"])):
        inner = brackets["all"]
        found |= {one["short"] for one in QUOTED.finditer(inner) if one["short"][:1].isupper()}
        if letters := LETTERED.fullmatch(inner):
            found.add(letters["short"])
    if also := ALSO.match(after):
        found.add(next(name for name in also.groups() if name))
    return {one.strip(" ,.") for one in found if one and not ROLES.match(one)} - {""}
