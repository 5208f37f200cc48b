"""By which words a text may speak of an agent: its names, short names and letters, and the nouns that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.naming.known import AGENCIES
from kg.extract.naming.referring import BODY
from kg.extract.naming.signs import SUFFIX
from kg.extract.naming.titles import NOUNS
from kg.extract.text.words import LEADING, NOTHING, TITLED
from kg.model import Agent, Quote

SHORT = 2
"""Letters of a word of a name that is no name alone."""
WORD = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*")
GENERIC = frozenset(word.casefold().rstrip(".") for word in LEADING | NOTHING | TITLED)
BENCH = (
    "court",
    "judge",
    "justice",
    "panel",
    "tribunal",
    "chancellor",
    "magistrate",
    "circuit",
    "district",
    "bench",
)
OF_KIND = {
    "Court": BENCH,
    "LegalTeam": ("lawyer", "attorney", "counsel", "legal team", "prosecutor"),
    "LawFirm": ("firm",),
}
"""Nouns by which any agent of a kind may be spoken of."""
CALLED = NOUNS | frozenset(BODY.split("|")) | set(BENCH)


def straight(text: str) -> str:
    """The text of the same length with its apostrophes straight."""
    return text.replace("\u2019", "'")


def names(agent: Agent) -> re.Pattern[str]:
    """What finds an agent's names in a text, and the words and letters of them that are nobody else's."""
    known = {straight(name) for name in (agent.name, *agent.other_names) if name.strip()}
    said = known | {word for name in known for word in _own_words(name)} | set(_letters(known))
    choices = "|".join(
        sorted((r"\s+".join(map(re.escape, one.split())) for one in said), key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)


def nouns(agent: Agent, roles: Iterable[str]) -> re.Pattern[str] | None:
    """What finds the nouns for an agent: those of its kind, of its roles, and those that its own words give it."""
    own = {
        word.casefold()
        for quote in agent.evidence
        for word in WORD.findall(quote.quote if isinstance(quote, Quote) else quote)
    }
    said = {*OF_KIND.get(agent.kind, ()), *roles, *(CALLED & own)}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(said)))})", re.IGNORECASE) if said else None


def _own_words(name: str) -> Iterator[str]:
    """The words of a name that tell whose it is."""
    for word in WORD.findall(SUFFIX.sub("", name)):
        if len(word) > SHORT and word.casefold() not in GENERIC:
            yield word


def _letters(known: Iterable[str]) -> Iterator[str]:
    """The letters that stand for a name: SEC, DOJ."""
    for name in known:
        words = SUFFIX.sub("", name).split()
        for letters in (
            "".join(word[0] for word in words if word[0].isupper()),
            "".join(word[0] for word in words).upper(),
        ):
            if len(letters) > SHORT:
                yield letters
        yield from (letters for letters, full in AGENCIES.items() if full in name)
