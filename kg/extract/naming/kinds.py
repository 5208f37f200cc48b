"""What a printed name is of: a person, an organization, a law firm, or nobody."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.naming.aliased import is_initialled
from kg.extract.naming.deeds import DONE
from kg.extract.naming.families import is_house, is_in_greek, is_lettered, is_named, is_of_law
from kg.extract.naming.governments import is_sued_place
from kg.extract.naming.inner import has_given, is_heading, plain_words
from kg.extract.naming.known import (
    AGENCIES_IN_FULL,
    COMPANIES,
    GROUPS,
    LETTERS,
    PERFORMERS,
    PRACTICES,
    THINGS,
)
from kg.extract.naming.partied import as_party
from kg.extract.naming.settings import Kind, Setting
from kg.extract.naming.signs import (
    ALONE,
    BANDED,
    BORN,
    CLIENT,
    COUNTIES,
    ENDS,
    FIRM,
    HEADED,
    INITIAL,
    INITIALS,
    LAWS,
    LAWYER_OF,
    LITIGATES,
    MANY,
    MONTH,
    OF_OR_AT,
    OFFICES,
    PARTNER,
    PARTNERS,
    PLACED,
    POSTED,
    PREFIX,
    SCHOOLS,
    SPEAKS_FOR,
    STARTS,
    SUFFIX,
    SURNAMES,
    THING,
    acts_at_law,
    bare_of,
    called,
    is_label,
    is_of_lawyer,
    is_of_lawyers,
    is_of_partner,
)
from kg.extract.naming.strangers import called_again, strange
from kg.extract.naming.suitors import acts
from kg.extract.naming.titles import AFTER, JUDGE, SEATED, STAGE, TRADES, person_noun
from kg.extract.naming.towns import is_in_state, is_site
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.words import BODIES, NOTHING, PLACES
from kg.model.agent import AgentKind

NUMBERED = re.compile(r"(?i:cv|cr|mc|md)-\d{2,}")
"""What begins the rest of a docket number."""
EMPTY = NOTHING | BODIES
Rule = Callable[[str, list[str], Setting], Kind | None]


def kind_of(name: str, at: Setting) -> AgentKind | None:
    """The kind of who is named, None where the words name nobody: what the first rule says that says anything."""
    words = name.replace(", ", " ").split(" ")
    for rule in RULES:
        if (said := rule(name, words, at)) is not None:
            return as_party(words, at) if said == "nobody" else said
    return as_party(words, at)


def _thing(name: str, words: list[str], at: Setting) -> Kind | None:
    bare = bare_of(name)
    if (at.before.endswith("-") and name.isupper()) or NUMBERED.match(name):  # a docket number's
        return "nobody"
    if "&" in words and is_label(words, at.before, at.after):
        return "nobody"
    if is_sued_place(bare, at.before, at.after):
        return "Organization"
    if (
        is_in_state(name, words, at.after)
        or is_site(words, at.before)
        or (bare in COMPANIES and POSTED.match(at.after))
    ):
        return "nobody"
    return "nobody" if name in THINGS or bare in PLACES or not words[0] or MONTH.fullmatch(bare) else None


def _practice(name: str, words: list[str], at: Setting) -> AgentKind | None:
    bare = bare_of(name)
    told = PARTNERS.search(at.before) and not SUFFIX.search(name) and not {*words} <= NOTHING
    told = told and not (is_given(words[0]) and not words[3:] and CLIENT.search(at.before))
    professional = words[-1] in {"PC", "APC"} and words[2:] and OF_OR_AT.search(at.before)
    if FIRM.search(name) or bare in PRACTICES or told or professional:
        return "LawFirm"
    partner = PARTNER.search(at.before)
    if partner and partner["family"] in words[:3] and words[1:] and not words[3:] and not {*words} & BODIES:
        return "LawFirm"  # "Ann Roe of Roe Lind"
    if not {"&", "+"} & {*words} or _is_known(name, words):
        return None
    named = not {*words} & BODIES and not all(map(is_ordinary, words))
    lawyerly = acts_at_law(at.after, at.facts.text) or (named and is_of_partner(at.before))
    if words[-1] in {"Co", "Co.", "Company"} and words[-2] == "&" and not lawyerly:
        return "Organization"
    several = ("+" in words or words.index("&") > 1) and not {*words} & BODIES
    return "LawFirm" if several or lawyerly else "Organization"


def _is_known(name: str, words: list[str]) -> bool:
    """Whether a name is, or begins with, that of a group that papers know."""
    return bare_of(name) in GROUPS or any(name.startswith(f"{one} ") for one in STARTS.get(words[0], ()))


def _company(name: str, words: list[str], at: Setting) -> AgentKind | None:
    bare = bare_of(name)
    headed = HEADED.match(name) or is_in_greek(words) or (words[-1] in {"United", "Party"} and words[1:])
    if headed or _is_known(name, words) or (is_initialled(words, at.after) and words[-1] not in LAWS):
        return "Organization"
    if bare in PERFORMERS:
        return "Person"
    if bare in COMPANIES or bare in LETTERS or bare in AGENCIES_IN_FULL:
        return "Person" if at.title else "Organization"
    return "Organization" if SUFFIX.search(name) else None


def _practiced(_: str, words: list[str], at: Setting) -> Kind | None:
    """A lawyer's firm: "Ann Poe of Lathrop GPM, who represents the paper"."""
    told = is_of_partner(at.before) or called(at.before) in {"group", "nonprofit", "non-profit", "firm"}
    if words[-1] in {"Law", "Legal"} and words[1:] and told and words[0] not in SCHOOLS:
        return "LawFirm"
    empty = words[5:] or not words[1:] or plain_words(words) & NOTHING
    if empty or at.title or {words[-1]} & PLACES or words[0] in PLACED:
        return None
    if is_of_lawyers(at.before, at.after) or is_of_lawyer(words, at.before, at.after):
        return "LawFirm"
    if not is_of_partner(at.before):
        return None
    return "LawFirm" if LITIGATES.match(at.after) or LAWYER_OF.search(at.before) else None


def _sued(_: str, words: list[str], at: Setting) -> Kind | None:
    """Whom a suit is against, by words that are no person's and no noun behind: "sued the Tennessee Titans"."""
    if not words[1:] or at.title or plain_words(words) & NOTHING or words[4:] or not ENDS.match(at.after):
        return None
    told = at.before.endswith(" the ") or (all(map(is_ordinary, words)) and not is_given(words[0]))
    return "Organization" if told and DONE.search(at.before) else None


def _nothing(_: str, words: list[str], at: Setting) -> Kind | None:
    """Words of the law, of papers and of places, with no noun of an organization that makes them one's name."""
    if is_of_law(words) or (has_given(words) and words[2:] and INITIAL.fullmatch(words[1])):
        return "Person"
    bodies = {*words} & BODIES
    if len(words[-1]) == 1 and words[-1].isalpha() and words[-1] != "X":
        return "Person" if is_lettered(words) else "nobody"
    ends = words[-1] in NOTHING and words[-1] not in BODIES and not any(word.islower() for word in words)
    county = words[-1] in COUNTIES and not acts(at)
    place = (
        words[0] in PLACED
        and words[-1] not in COUNTIES
        and not bodies
        and not at.title
        and at.beside != "Organization"
    )
    empty = plain_words(words) <= EMPTY and not has_given(words)
    empty = empty and not (bodies and (words[2:] or words[-1] in OFFICES))
    return "nobody" if ends or county or place or empty else None


def _titled(_: str, words: list[str], at: Setting) -> Kind | None:
    bench = not words[1:] and JUDGE.search(at.before)  # "Judges Roe and Doe"
    if (not at.title or {*words} & BODIES) and not SEATED.match(at.after) and not bench:
        return None
    letter = re.fullmatch(r"[A-Z]\.?", words[-1])
    return "nobody" if (plain_words(words) & NOTHING and words[1:]) or letter else "Person"


def _body(_: str, words: list[str], at: Setting) -> Kind | None:
    surname = has_given(words) and not words[2:] and words[-1] in SURNAMES
    surname = surname and not at.before.endswith(("the ", "The "))
    if not {*words} & BODIES or surname:
        return None
    return "nobody" if is_heading(words) and not {*words} & {"CITY", "STATE"} else "Organization"


def _capitals(_: str, words: list[str], at: Setting) -> Kind | None:
    if not is_heading(words):
        return None
    alone = has_given(words) and ALONE.match(at.after)
    told = words[1:] and (AFTER.match(at.after) or alone) and not plain_words(words) & NOTHING
    return "Person" if told else "nobody"


def _single(_: str, words: list[str], __: Setting) -> Kind | None:
    place = words[-1] in PLACES and not has_given(words)
    return "nobody" if plain_words(words) & NOTHING or place or not words[1:] else None


def _described(_: str, words: list[str], at: Setting) -> AgentKind | None:
    noun = person_noun(at.before)
    if noun and (noun not in TRADES or is_given(words[0])):
        return "Person"
    if is_given(words[0]):
        return "Organization" if called(at.before) and not SPEAKS_FOR.search(at.before) else None
    told = called(at.before) or is_house(at.before) or THING.match(at.after) or BANDED.match(at.after)
    return "Organization" if told else None


def _given(_: str, words: list[str], at: Setting) -> Kind | None:
    if words[0] in STAGE and not words[2:]:
        return "Person"
    if is_given(words[0]):
        thing = words[2:] and all(map(is_ordinary, words[1:])) and not is_named(words[1:])
        goes_by = thing and at.facts.alone[words[-1]]  # "Ann Green Little", whom the text calls Little
        return "nobody" if words[MANY:] or (thing and not goes_by) else "Person"
    if words[1:] and INITIAL.fullmatch(words[0]) and is_given(words[1]):
        return "Person"
    return "nobody" if words[0] in COMPANIES or (words[0] in LETTERS and words[0].isupper()) else None


def _spelt(_: str, words: list[str], at: Setting) -> Kind | None:
    if any(re.search(r"[a-z][A-Z]", word) and not PREFIX.match(word) for word in words):
        return "Organization"
    if INITIALS.fullmatch(words[0]) and all(map(is_ordinary, words[1:])):
        return "nobody"
    if INITIALS.fullmatch(words[0]) or (words[2:] and INITIAL.fullmatch(words[1])):
        return "Person"
    if any(word.isupper() and word[1:] and word.isalpha() and word not in BORN for word in words):
        return "Organization" if at.facts.alone[words[0]] or at.facts.alone[words[-1]] else "nobody"
    return None


RULES: tuple[Rule, ...] = (
    _thing, _practice, _company, _practiced, _sued, _nothing, _titled, _body, _capitals, _single, _described, _given, _spelt, called_again, strange,
)  # fmt: skip
