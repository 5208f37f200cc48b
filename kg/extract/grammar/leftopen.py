"""Clauses whose content a sentence leaves open, by what opens them: "if he sued", "no truth to the story that he sued", "it may be that he sued"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import SUPPOSING
from kg.extract.text.words import listed

CLAIMED = listed("""
    claim claims allegation allegations argument arguments ground grounds statement report reports rumor rumors suggestion
    suggestions evidence proof sign signs indication hint hope hopes fear fears danger contention assertion accusation accusations belief theory possibility chance idea notion suspicion
    position view stance prediction speculation assumption declaration
""")
"""Nouns whose content "that" opens, and that leave it open whether it is so."""
BROUGHT = listed(
    "claim claims allegation allegations argument arguments statement accusation accusations declaration"
)
"""Those of them that somebody files: "the claims that he brought"."""
FANCIED = listed("""
    chances concern concerns conjecture delusion dream event expectation expectations fantasy fiction gossip guess illusion impression lie lies likelihood
    misconception myth odds premise pretense probability prospect prospects risk risks story stories talk theories whisper whispers worries worry
""")
"""Further nouns of what may not be, which "that" describes as well: "the story that he wrote"."""
OPEN = listed("""
    conceivable doubtful false impossible improbable inconceivable incorrect likely plausible possible probable unclear unlikely unproven untrue wrong
    provided providing suppose supposing
""")
"""Words whose "that" opens what is not so, or may not be."""
MISSED = frozenset({"assurance", "guarantee", "mention", "record", "records", "trace", "truth", "word"})
"""Nouns of which there is none where it is not known that something is so; "no doubt that" and "no surprise that" tell that it is."""
UNTRUE = listed("false fiction hoax lie myth nonsense untrue wrong")
"""What a clause is called that opens a sentence, and is not so."""
SURE = listed("certain clear established evident obvious proven settled so sure true undisputed")
"""Words whose "that" opens what is so, unless they are denied."""
DENIED = listed("not n't never no hardly scarcely far nor neither nobody only")
"""Words that deny what stands behind them."""
SHOWN = listed("believe believes believed prove proved proven show shown shows think thinks thought")
NOBODY = frozenset({"nobody", "none", "few", "you"})
"""Of whom it is told that they believe or showed what is hardly so: "few believe that", "would have you believe that"."""
UNSURE = OPEN | CLAIMED - BROUGHT
"""Words whose "that" opens what may not be so, whatever is filed."""
UNSURE_OR_FILED = UNSURE | BROUGHT
ANSWERED = OPEN | {"true"}
OPENERS = SUPPOSING | {"that", "though"}
IS = frozenset({"is", "was", "be", "remains", "remained"})
MODAL = frozenset({"may", "might", "could", "would", "must"})
MAYBE = FANCIED | MODAL
"""Words whose "is that", or "be that", opens what may not be so."""
STREET = frozenset({"word", "bet", "guess", "theory", "rumor", "rumors", "gossip", "hunch"})
"""Nouns by whose "is that" something is only said: "word on the street is that"."""
INVENTING = frozenset({"bet", "dream", "fool", "gamble", "invent", "predict", "pretend", "wager"})
"""Words near whose "that" somebody makes up or only expects what it opens."""
BELIEVED = listed("""
    assume assumes assumed assuming suspect suspects suspected imagine imagines imagined imagining pretend pretends pretended pretending dream dreams dreamed dreamt
    guess guesses guessed bet bets speculate speculates speculated presume presumes presumed fancied wager wagers wagered wish wishes wished joke joked jokes predict predicts predicted
""")
"""Verbs whose "that" opens what somebody takes to be so, or would have so."""
ALLEGING = listed(
    "says said claims claimed alleges alleged argues argued contends contended insists insisted wants wanted believes believed hopes hoped fears feared"
)
"""What somebody does with what "What ... is that" opens."""
CLOSING = frozenset({";", ":", "w", "Q", "."})
"""Tags between which and what follows no opening word reaches."""
TIMING = frozenset({"p", "s", "D"})
WHEN = frozenset({"last", "next", "this", "early", "earlier", "late", "later"})
"""Words that open when something happened."""
FAR = 20
"""Words before a subject among which an opening word may stand."""
PREDICATE = 3
"""Words between an "is" and what it calls a clause."""
NEAR = 7
"""Words before a "that" among which what denies it stands."""


def is_left_open(words: Tokens, begin: int, behind: int, *, brought: bool = False) -> bool:
    """Whether the clause that begins here, ``behind`` the last verb, tells what may be by what opens it; not what a claim says that is ``brought``."""
    at = _opener(words, begin, behind)
    if at < 0:
        return False
    if words[at].low == "that":
        return _opens_doubt(words, at, brought=brought)
    return words[at].low in SUPPOSING or (at > 0 and words[at - 1].low == "as")


def _opener(words: Tokens, begin: int, behind: int) -> int:
    """The place of the word that opens a clause, past "that" and past when and where it happens: "if, in a short order, the judge agreed"; -1 where none does."""
    for at in range(begin - 1, max(behind, begin - 1 - FAR), -1):
        if words[at].low in OPENERS:
            break
        if words[at].tag in CLOSING:
            return -1
    else:
        return -1
    if at == begin - 1:
        twice = at and words[at].low == "that" and words[at - 1].low in OPENERS
        return at - 1 if twice else at  # "if that case ended"
    first = next((one for one in words[at + 1 : begin] if one.tag != ","), None)
    return at if first is not None and (first.tag in TIMING or first.low in WHEN) else -1


def _opens_doubt(words: Tokens, that: int, *, brought: bool) -> bool:
    """Whether the "that" at a place opens what is not so, or may not be: "it is not true that", "her view is that", "the chances that"."""
    told = UNSURE if brought else UNSURE_OR_FILED
    that = _first_that(words, that)
    if not that:  # "That Roe sued is a lie"
        return any(
            one.low in UNTRUE
            and not IS.isdisjoint([before.low for before in words[max(0, at - PREDICATE) : at]])
            for at, one in enumerate(words)
        )
    before = words[that - 1].low
    if before in IS:
        return _is_doubted(words, that - 1, told)
    if before in told or before in BELIEVED or (before in FANCIED and not words[that + 1].is_finite):
        return True
    near = [one.low for one in words[max(0, that - NEAR) : that]]
    denied = before in SURE and not DENIED.isdisjoint(near)
    denied = denied or (before in SHOWN and not NOBODY.isdisjoint(near))
    return denied or not INVENTING.isdisjoint(near[-3:]) or _is_of_nothing(near)


def _first_that(words: Tokens, that: int) -> int:
    """The place up to which a "that" goes on: of "not true, as Roe claims, that" behind the aside, of "a rumor that Roe sued, or that Doe won" the first one's."""
    joined = that
    while joined and words[joined - 1].tag in {"c", ","}:
        joined -= 1
    if joined == that or not joined:
        return that
    commas = [at for at in range(joined) if words[at].tag == ","]
    if words[joined].tag == "," and commas and words[commas[-1] - 1].low in ANSWERED:
        return commas[-1]
    before = [at for at in range(joined) if words[at].low == "that"]
    return before[-1] if before and not any(one.tag == ";" for one in words[before[-1] : that]) else that


def _is_of_nothing(near: list[str]) -> bool:
    """Whether the words before a "that" say that what it opens is not so: "there is no record that", "it is not the case that", "made up that"."""
    if near[-1:] == ["case"]:
        return near[-2:-1] == ["the"] and not DENIED.isdisjoint(near[-3:-2])
    none = near[-2:-1] == ["no"] and near[-1] in MISSED
    return none or near[-2:] in (["made", "up"], ["never", "happened"])


def _is_doubted(words: Tokens, place: int, told: frozenset[str]) -> bool:
    """Whether an "is" before "that" leaves open what it opens: "the fear is that", "it may be that", "word on the street is that"."""
    if not place:
        return False
    if words[0].low == "what" and not ALLEGING.isdisjoint([one.low for one in words[:place]]):
        return True  # "What Roe says in her suit is that"
    before = words[place - 1].low
    near = [one.low for one in words[max(0, place - NEAR) : place]]
    return before in told or before in MAYBE or not STREET.isdisjoint(near)
