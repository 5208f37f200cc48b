"""Who says what: allegations, denials, arguments, intentions, judgements of value, each with its speaker."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import QUOTE
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.sayings.acts import is_act
from kg.extract.sayings.carried import carry, quotes_on
from kg.extract.sayings.intentions import WEIGHERS
from kg.extract.sayings.issued import QUOTING, before_colon, say_asked, say_issued
from kg.extract.sayings.modes import ADMITTING, mode_of
from kg.extract.sayings.pleas import DIRECTING, say_directed, say_plea
from kg.extract.sayings.sourced import read_source
from kg.extract.sayings.speaking import speakers
from kg.extract.sayings.stretches import stretches
from kg.extract.sayings.unsaid import (
    is_imagined,
    is_name,
    is_neither,
    is_of_all,
    is_of_owned,
    is_own_suit,
    is_silent,
    is_taken,
    is_voiced,
)
from kg.extract.sayings.valued import GIVING, VALUING, say_notice, say_valued, say_weighing
from kg.extract.sayings.viewed import read_signed, read_view
from kg.extract.suing.onpaper import is_of_suing, is_on_paper
from kg.extract.telling.attributed import EMPTY
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.speech import KIND, is_it, tells, trails
from kg.extract.telling.unowned import PER
from kg.extract.telling.voice import teller

ENDS = frozenset({".", "!", "?", "Q", ":"})
BRUSHED = re.compile(
    r"(?:[^;]{0,60}?\b(?:accusations?|allegations?|claims?|suit|lawsuit|complaint|charges?|case|litigation|motion|appeal|ruling|verdict|filing)\b[^;]{0,40}?|it|that|them|this) (?:simply |merely |just )?as (?!if\b|though\b)"
)
JUDGED = frozenset(
    {
        "falsely",
        "wrongly",
        "wrongfully",
        "mistakenly",
        "plausibly",
        "adequately",
        "sufficiently",
        "insufficiently",
    }
)
"""Adverbs by which a text itself judges what somebody says."""
FEELS = re.compile(
    r"(?:(?:very|deeply|also|both|equally|extremely|so) ){0,2}(?:disappointed|pleased|gratified|thrilled|delighted|grateful|encouraged|relieved|confident|outraged|happy|glad)\b"
    r"(?: (?:that|with|by|to|at|in|for|about)\b| ?[.,;]|$)"
)
PAINTING = frozenset({"dismiss", "cast", "portray", "depict", "regard"})
"""Verbs by whose "as" somebody judges a suit: "dismissed it as a stunt"."""
STOOD_BY = re.compile(
    r"(?:firmly )?(?:by|behind) (?:(?:the|its|his|her|their|every) (?:[\w'-]+ ){0,3}?(?:reporting|stor(?:y|ies)|articles?|safety|products?|decisions?|work|statements?|findings?|claims?|account|testimony"
    r"|actions|reports?|coverage|ruling|verdict|allegations?|words?|ads?|opinion|quality|efficacy|journalism|book|film|broadcast|article|characterization)\b|what )"
)
"""What somebody stands by, as to say that it is right."""
DEEMING = frozenset({"consider", "deem"})
SUPPOSING = frozenset({"think", "believe", "claim", "say"})
"""Verbs of what somebody only thinks to be: "Holm is, or thinks it is, a bank"."""
POSTING = frozenset({"post", "tweet", "write"})
"""Verbs by which something else than words is made public: "the dance that Roe posted"."""

OTHERWISE = (
    (say_issued, QUOTING), (say_asked, {"ask"}), (say_valued, VALUING), (say_weighing, WEIGHERS), (say_notice, GIVING), (say_plea, {"plead"}), (say_directed, DIRECTING),
)  # fmt: skip
"""What tells of sayings by other ways than a verb of saying, each with its verbs."""
BY_VERB = {
    verb: [say for say, of in OTHERWISE if verb in of]
    for verb in sorted({one for _, of in OTHERWISE for one in of})
}
TELLING = PAINTING | BY_VERB.keys() | KIND.keys() | {"stand", "be"}
"""Verbs of clauses that may tell of a saying."""


def read_sayings(reading: Reading) -> None:
    """Adds the statements of a sentence."""
    gathered = reading.gathered
    if reading.words and reading.words[0].tag == "Q":
        read_signed(reading)
    closing = [one.tag for one in reading.words if one.tag != ")"][-1:]
    if closing and closing[0] not in ENDS and not _is_closed(reading):
        return  # a headline
    if reading.words and reading.words[-1].tag == "?":
        return  # nobody says what is only asked
    read_source(reading)
    read_view(reading)
    quoting, gathered.quoting = gathered.quoting, ()
    if reading.words and all(one.tag in {"Q", "."} for one in reading.words):
        quotes_on(reading, quoting)
    known = len(gathered.statements)
    for frame in reading.frames:
        _read(frame)
    if len(gathered.statements) == known and not gathered.quoting:
        carry(reading, quoting)
    if reading.words and reading.words[-1].tag == ":":
        gathered.quoting = before_colon(reading)
    first = next((frame for frame in reading.frames if frame.clause.verb.finite), None)
    if first is not None and not is_it(first):
        gathered.of_paper, gathered.of_suing = is_on_paper(reading, first), is_of_suing(first)


def _read(frame: Frame) -> None:
    """Adds the statements of a clause."""
    if frame.verb not in TELLING:
        return
    brushed = frame.verb in PAINTING and BRUSHED.match(frame.rest) and not frame.decides
    if brushed and not frame.is_passive:
        if who := speakers(frame):
            frame.gathered.say(who, "characterization", (frame.clause.start, frame.clause.end))
    elif any(say(frame) for say in BY_VERB.get(frame.verb, ())):
        return
    elif _stands_by(frame):
        frame.gathered.say(speakers(frame), "characterization", (frame.clause.start, frame.clause.end))
    elif _feels(frame):
        frame.gathered.say(frame.mine, "characterization", (frame.clause.start, _end_of_feeling(frame)))
    elif _is_saying(frame) and not is_imagined(frame) and (who := speakers(frame)) and not is_act(frame):
        for span in () if is_of_all(frame, who) else stretches(frame):
            _say(frame, who, span)


def _stands_by(frame: Frame) -> bool:
    """Whether the text tells that somebody stands by something: "Roe stands by her story"."""
    verb = frame.clause.verb
    told = frame.verb == "stand" and STOOD_BY.match(frame.rest) is not None and teller(frame) is None
    return told and not (verb.modal or verb.negated) and bool(speakers(frame))


def _feels(frame: Frame) -> bool:
    """Whether the text tells how somebody takes what happened: "Roe was pleased with the ruling"."""
    if frame.verb != "be" or FEELS.match(frame.rest) is None or teller(frame) is not None:
        return False
    verb, kinds = frame.clause.verb, {frame.gathered.kind(one) for one in frame.mine}
    return verb.finite and not verb.modal and bool(kinds) and kinds <= {"Person", "Organization"}


def _end_of_feeling(frame: Frame) -> int:
    """Where that ends of which somebody is glad: with the "that" behind it."""
    later = frame.frames[frame.number + 1 : frame.number + 2]
    content = [
        one.clause.end
        for one in later
        if one.clause.verb.form == "todo" or [word.low for word in one.clause.lead[-1:]] == ["that"]
    ]
    return max([frame.clause.end, *content])


def _is_closed(reading: Reading) -> bool:
    """Whether a sentence ends with the full stop of a name: "... Doe Inc."."""
    return reading.gathered.text[reading.words[-1].end - 1] == "."


def _is_alleged(frame: Frame) -> bool:
    """Whether a threat is only told by somebody, as a deed: "Roe claims Doe raised rates, and threatened to cut off power"."""
    if frame.verb != "threaten":
        return False
    mine = frame.mine
    told = any(one.outer is not None and one.mine == mine for one in frame.frames[: frame.number] if mine)
    return told or teller(frame) is not None


def _is_saying(frame: Frame) -> bool:
    """Whether a clause tells that somebody says something, and what."""
    verb = frame.clause.verb
    if (
        verb.word not in KIND
        or _is_if(frame)
        or not is_voiced(frame)
        or _is_of_another(frame)
        or frame.is_quiet
    ):
        return False
    before = frame.words[max(0, verb.first - 1) : verb.last]
    compared = any(one.low.endswith("than") for one in frame.words[max(0, verb.first - 3) : verb.first])
    if compared or any(one.low in JUDGED for one in before):
        return False  # "no more than Doe told it to do"
    supposed = [one.low for one in frame.clause.lead[-2:]] == [",", "or"] and frame.verb in SUPPOSING
    if supposed or _is_alleged(frame) or is_neither(frame) or (verb.negated and verb.word not in ADMITTING):
        return False
    if verb.word == "admit" and (verb.negated or not EMPTY.match(frame.rest)):
        return True
    if (
        (frame.clause.antecedent and verb.word in POSTING and not _is_written_in(frame))
        or is_own_suit(frame)
        or is_of_owned(frame)
        or is_name(frame)
        or is_taken(frame)
        or is_silent(frame)
    ):
        return False
    named = frame.verb == "call" and frame.rest.startswith(QUOTE)  # 'over what she calls "theft"'
    return (named or not any(one.low == "what" for one in frame.clause.subject)) and tells(frame)


def _is_if(frame: Frame) -> bool:
    """Whether a saying may never be: "if Roe says so"."""
    return [one.low for one in frame.clause.lead[-1:]] in (["if"], ["unless"])


def _is_written_in(frame: Frame) -> bool:
    """Whether a clause tells what somebody writes in what stands before it: "an ad in which he wrote that"."""
    return [one.low for one in frame.clause.lead[-2:]] == ["in", "which"]


def _is_of_another(frame: Frame) -> bool:
    """Whether another is told to say what a clause says: "Roe told her to go, the complaint says"."""
    if PER.search(frame.parsed.text) is not None or (frame.source is not None and frame.verb in DEEMING):
        return True  # "As the complaint has it, Doe told her to go"
    source = teller(frame)
    if source is None:
        behind = (frame.frames[number] for number in frame.parsed.closing if number > frame.number)
        return any(one.decides and trails(one) for one in behind)  # "Doe had described it, the court held"
    return frame.outer is not None or source.mine != frame.mine or (source.decides and not frame.decides)


def _say(frame: Frame, who: Keys, span: tuple[int, int]) -> None:
    gathered, (start, end) = frame.gathered, span
    kind = mode_of(frame, who, span)
    gathered.quoting = who if frame.clause.verb.finite else gathered.quoting
    if frame.verb == "announce" and kind != "intention":
        return
    if kind == "denial":
        gathered.say(who, "argument", span, negated=True, disputes=_last_alleged(gathered, who))
        return
    gathered.say(who, kind, span)
    reason = next((one for one in frame.words if one.low == "because" and start < one.start < end), None)
    if kind == "intention" and reason is not None:
        gathered.say(who, "argument", (reason.start, end))


def _last_alleged(gathered: Gathered, by_others: Keys) -> Keys:
    """The key of the last allegation by others, if there is one."""
    known = gathered.statements.items()
    alleged = [
        key for key, one in known if one.category == "allegation" and not set(one.stated_by) & set(by_others)
    ]
    return tuple(alleged[-1:])
