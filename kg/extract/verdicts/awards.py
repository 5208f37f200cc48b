"""What juries and courts awarded: who gains which sum from whom."""

from __future__ import annotations

import re
from bisect import bisect_left

from kg.extract.grammar.phrases import LIST, MANY
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import SUM
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.suing.filed import AGAINST
from kg.extract.suing.suing import WINNING
from kg.extract.telling.astold import is_telling
from kg.extract.telling.earliersuits import is_before_filing, is_of_year_before
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import OTHER, is_of_that_suit
from kg.extract.telling.sums import award_of, sums_in
from kg.extract.telling.voice import according, is_done, teller
from kg.extract.text.cued import Cued
from kg.extract.verdicts.each import shares
from kg.extract.verdicts.gains import GAINS
from kg.extract.verdicts.named import is_named
from kg.extract.verdicts.owed import FOR_OTHERS, OWING, Gain, is_fine, is_of_another, is_of_lawyer, must_pay
from kg.extract.verdicts.wonelsewhere import is_elsewhere, is_won_from_stranger
from kg.model import Event

VERDICT = Cued(
    rf"(?:\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Tt]hat) (?:[\w-]+ ){{0,2}}?(?:verdict|award|judgment) (?:is|was) (?:for )?(?:(?:about|nearly|almost|more than) )?{SUM}|\b(?:verdict|award|judgment) , (?:[\w-]+ ){{0,2}}?{SUM}(?= ,)|\b(?:verdict|award|judgment) (?:of|worth|for|total(?:ed|s|ing)|amount(?:ed|s|ing) to|c[ao]mes? to) (?:[\w-]+ ){{0,3}}?{SUM}"
    rf"|\b(?:verdict|[Jj]udgment) (?:(?!which|that|who)[^;,. ]+ ){{1,12}}?(?:(?:for|of) |in the (?:amount|sum) of |totaling )(?:[\w-]+ ){{0,2}}?{SUM}"
    rf"|\b(?:verdict|award|judgment) includ(?:ed|es|ing) (?:[\w-]+ ){{0,3}}?{SUM}(?:[^;,.]{{0,60}}? and (?:[\w-]+ ){{0,2}}?{SUM})?"
    rf"|\b(?:[Vv]erdict|VERDICT|[Aa]ward|[Jj]udgment)(?: (?:for|in favor of) {LIST})? : {SUM}"
    rf"|\b(?:[Cc]ompensatory|[Pp]unitive|[Aa]ctual|[Ss]tatutory) damages (?:c[ao]me to|were (?:set|fixed|put|assessed) at|total(?:ed|led)) (?:[\w-]+ ){{0,3}}?{SUM}"
    rf"|{SUM} (?:jury |patent |defamation |libel )?(?:verdict|award|judgment)\b)(?:(?: ,)? (?:plus|and) (?:another |an additional )?{SUM} in (?:punitive|exemplary|compensatory|treble) damages)?",
    SUM,
)
ON_CLAIM = re.compile(
    rf"\b[Oo]n (?:[^ ]+ 's? |(?:an?|the|his|her|its|their|that) )?(?:[\w-]+ ){{0,2}}?claim against (?P<b>{MANY}|her\b|him\b|them\b)"
)
"""On which claim something is awarded, which may be against one of several."""


def read_awards(reading: Reading) -> None:
    """Adds what a sentence tells to be awarded in the suit of its text."""
    awarding = [frame for frame in reading.frames if frame.verb in GAINS or frame.verb in OWING]
    if (awarding or VERDICT.is_cued(reading.text)) and not (
        OTHER.search(reading.text) or is_of_that_suit(reading) or is_before_filing(reading)
    ):
        for frame in awarding:
            _add_awards(frame)
        _add_verdicts(reading)


def _is_heard(frame: Frame) -> bool:
    """Whether a clause tells an award as done, by no others than those who decide."""
    source = teller(frame)
    decided = source is not None and source.decides and is_done(source)
    heard = frame.clause.antecedent or source is None or decided or source.verb == "announce"
    return bool(is_done(frame) and heard and not according(frame) and not is_telling(frame.whole.text))


def _add_awards(frame: Frame) -> None:
    """Adds the sums that a clause tells to be awarded."""
    strange = is_won_from_stranger(frame, frame.rest) or is_of_year_before(frame, frame.clause.rest)
    told = frame.verb in GAINS and _is_heard(frame) and not strange
    gain = GAINS[frame.verb](frame) if told else None if strange else must_pay(frame)
    if gain is None or (not gain.winners and is_fine(frame)):
        return
    gain = _whole(gain, frame)
    if gain.winners and gain.losers and not is_of_lawyer(frame, gain):
        frame.gathered.claim(gain.winners, gain.losers, theories(frame.rest), frame.quote)
        for one, share in shares(frame, gain):
            _award(one, share, frame, frame.printed)


def _whole(gain: Gain, frame: Frame) -> Gain:
    """The gain with those whom its clause leaves unnamed: opponents of the others, else the sides of the suit."""
    gathered, named = frame.gathered, gain.losers
    if not gain.winners and not gain.losers and gathered.main is not None:
        gain = _of_suit(frame)
    against = AGAINST.search(frame.rest)
    losers = named or frame.parties_behind(against["b"] if against else None) or gain.losers
    if (claimed := ON_CLAIM.search(frame.text)) and not named:
        losers = _claimed_of(frame, claimed, gain)
        if not losers:
            return Gain()
    if losers:
        gathered.owing = losers
        gathered.accused.append((losers, frame.quote))
    losers = losers or (gathered.opponents(gain.winners[0]) if gain.winners else ())
    losers = tuple(one for one in losers if one in gathered.owing) or losers
    if not named and _owes_else(gathered, gain.winners, losers):
        losers = (
            gathered.owing if gathered.is_alone else ()
        )  # "ordered the newspaper to pay", whom no suit is told to name
    winners = gain.winners or (gathered.opponents(losers[0]) if losers else ())
    return Gain() if not gain.winners and is_of_another(frame, winners) else Gain(winners, losers)


def _owes_else(gathered: Gathered, winners: Keys, losers: Keys) -> bool:
    """Whether another than those whom some are known to sue was told last to owe them."""
    owing = set(gathered.owing)
    return bool(winners and losers and owing) and owing.isdisjoint(losers) and owing.isdisjoint(winners)


def _claimed_of(frame: Frame, found: re.Match[str], gain: Gain) -> Keys:
    """Those of whom something is won on a claim against them; nobody where they are no opponents of who wins."""
    rivals = frame.gathered.opponents(gain.winners[0]) if gain.winners else gain.losers
    return tuple(one for one in frame.parties(found["b"]) if one in rivals)


def _of_suit(frame: Frame) -> Gain:
    """The first suit's sides; those of the countersuit where the sentence speaks of one; nobody where either may be meant."""
    back = any(one.low.startswith("counter") for one in frame.words)
    cases = frame.gathered.cases
    if not back and any(one.kind == "countersuit" for case in cases.values() for one in case.relations):
        return Gain(losers=frame.gathered.owing)
    suits = [key for key, case in cases.items() if bool(case.relations) is back]
    spoken = frame.gathered.topic
    suit = spoken if spoken in suits else next(iter(suits), None)
    return Gain(*frame.gathered.sides[suit]) if suit is not None else Gain()


FEW = 2
"""How many may have lost where a verdict names none of them."""
FAVORED = re.compile(rf" (?:for|in favor of) (?P<a>{MANY})")
"""Whose a verdict is."""


def _add_verdicts(reading: Reading) -> None:
    """Adds the sum that a verdict is called by: "a verdict of $5 million", "the $5 million award"."""
    main = _spoken_of(reading) if VERDICT.is_cued(reading.text) else None
    gain = Gain(*reading.gathered.sides[main]) if main is not None else Gain()
    if gain.winners and gain.losers and not _wins_else(reading, gain):
        for found in VERDICT.finditer(reading.text):
            behind = reading.text[found.end() :].lstrip()
            after = tuple(reading.words[bisect_left(reading.offsets, found.end()) :])
            if is_of_year_before(reading, after) or FOR_OTHERS.search(f" {behind}"):
                continue
            if is_won_from_stranger(reading, behind) or is_elsewhere(reading) or not is_named(reading, found):
                continue
            if " : " in found[0] and len(gain.losers) > FEW:
                continue
            for one in sums_in(reading, found.span()):
                printed = reading.frames[0].printed if reading.frames else reading.quote.quote
                _award(one, _turned(reading, found, gain), reading, printed)


def _spoken_of(reading: Reading) -> str | None:
    """The suit that is spoken of, if it counters no other; else the main one."""
    gathered = reading.gathered
    own = gathered.topic in gathered.sides and not gathered.cases[gathered.topic or ""].relations
    return gathered.topic if own else gathered.main


def _turned(reading: Reading, found: re.Match[str], gain: Gain) -> Gain:
    """The gain the other way round, where the verdict is against those who sue; else against those alone whom it names: "a $5 million verdict against Roe"."""
    against = AGAINST.match(reading.text, found.end() + 1) or AGAINST.search(found[0])
    lost = reading.parties(against["b"]) if against else ()
    favored = FAVORED.match(reading.text, found.end()) or FAVORED.search(found[0])
    won = reading.parties(favored["a"]) if favored else ()
    turned = set(lost) & set(gain.winners) or (
        set(won) & set(gain.losers) and not set(won) & set(gain.winners)
    )
    if turned:
        return Gain(gain.losers, gain.winners)
    losers = lost if lost and set(lost) < set(gain.losers) else gain.losers
    return Gain(won if won and set(won) < set(gain.winners) else gain.winners, losers)


def _wins_else(reading: Reading, gain: Gain) -> bool:
    """Whether somebody else than those who gain is told to win."""
    return any(one.verb in WINNING and not set(one.mine) <= set(gain.winners) for one in reading.frames)


AT_MOST = re.compile(
    r"\b(?:up to|as much as|at most|no more than|not more than|a maximum of|potentially|not|nor|rather than|instead of|nowhere near|short of)\s+$",
    re.IGNORECASE,
)
"""What stands before a sum that is the most that may be awarded."""
STEP_BACK = 20
"""Code points before a sum in which it stands."""


def _award(one: Token, gain: Gain, reading: Reading, printed: str) -> None:
    gathered = reading.gathered
    if set(gain.winners) & set(gain.losers) or AT_MOST.search(
        gathered.text, max(0, one.start - STEP_BACK), one.start
    ):
        return
    key = award_of(one, gain.winners, gain.losers, reading)
    case = gathered.of_two(gain.winners, gain.losers)
    event = Event(
        key=f"event-{key}", name=printed[:200], case=case, concerns=(key, *gain.winners),
        evidence=(reading.quote,),
    )  # fmt: skip
    gathered.events.setdefault(event.key, event)
