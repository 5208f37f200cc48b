"""Who says what: allegations, denials, arguments, intentions, judgements of value, each with its speaker."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MOTION
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import QUOTE, WHO
from kg.extract.litigation.cues import ANY_THEORY, theories
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Gathered, Keys, bringing
from kg.extract.litigation.intentions import FIRST
from kg.extract.litigation.modes import ADMITTING, mode_of
from kg.extract.litigation.speaking import speakers
from kg.extract.litigation.speech import EMPTY, KIND, is_it, tells, trails
from kg.extract.litigation.stretches import stretches
from kg.extract.litigation.voice import teller

ENDS = frozenset({".", "!", "?", "Q", ":"})
NAMES = re.compile(
    r"(?:[^;,]*? of )?[\w-]+(?: [\w-]+){0,3}(?: \.?)?$|(?:both )?[\w-]+(?:(?: ,)? [\w-]+){0,12}(?: \.?)?$"
)
"""An accusation that only names what a claim is called by; the claim tells it already."""
BRUSHED = re.compile(
    r"[^;]{0,60}?\b(?:accusations?|allegations?|claims?|suit|lawsuit|complaint|charges?)\b[^;]{0,40}? as "
)
MOTIONS = re.compile(rf"\b(?:{MOTION}|appeal|injunction|judgment)\b")
OFFERED = re.compile(
    r"(?:[\w\u2019'$-]+ ){0,4}?(?:offers?|settlement|deal|proposals?|applicants?|invitation|plan)\b"
)
"""What is rejected by turning it down, and no saying."""
REASONED = re.compile(
    rf"(?:{WHO} 's? )(?:[\w-]+ ){{0,2}}?(?:arguments?|contentions?|theory|theories|positions?|defenses?)\b"
)
"""What jurors and judges reject of a party, who may be meant by "they"."""
ARGUED = re.compile(
    r"(?:the|his|her|its|their|a) (?:case|cause|appeal|motion)\b|(?:for|before|on behalf of)\b"
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
SPOKEN_OF = frozenset({"of", "without", "against", "about", "than", "for"})
"""Words before a "doing" that is spoken of, and not told as done."""
POSTING = frozenset({"post", "tweet", "write"})
"""Verbs by which something else than words is made public: "the dance that Roe posted"."""
IN_COURT = re.compile(rf" (?:in|before) (?={WHO}|(?:[\w.'-]+ ){{0,4}}[Cc]ourt)")
CLAIMS = re.compile(r"(?:[\w-]+ ){0,3}?(?:claims?|counts?|causes? of action)\b(?! that\b)")
"""Claims that are asserted, and no words."""

DOING = re.compile(r"\w+ing (?:the|an?|its|his|her|their)\b")
OF_CLAIMS = frozenset({
    *("and", "or", "of", "for", "the", "a", "an", "both", "also", "its", "his", "her", "their", "as", "well", "in"),
    *("direct", "indirect", "contributory", "vicarious", "induced", "willful", "gross", "federal", "state", "common-law", "statutory"),
    *("infringement", "counterfeiting", "dilution", "violations", "violation", "claims", "claim", "counts", "per", "se"),
})  # fmt: skip
"""Words between the names of claims, and of what kind they are."""
IMAGINING = re.compile(r"(?:Now )?(?:[Ii]magine|[Ss]uppose|[Aa]ssume|[Pp]icture)\b")
"""What opens a sentence that asks to imagine what it tells."""


def read_sayings(reading: Reading) -> None:
    """Adds the statements of a sentence."""
    gathered = reading.gathered
    if reading.words and reading.words[-1].tag not in ENDS and not _is_closed(reading):
        return  # a headline
    if reading.words and reading.words[-1].tag == "?":
        return  # nobody says what is only asked
    _according(reading)
    quoting, gathered.quoting = gathered.quoting, ()
    if reading.words and all(one.tag in {"Q", "."} for one in reading.words):
        _quotes_on(reading, quoting)
    for frame in reading.frames:
        if (
            frame.verb == "dismiss"
            and BRUSHED.match(frame.rest)
            and not frame.decides
            and not frame.is_passive
        ):
            if who := speakers(frame):
                gathered.say(who, "characterization", (frame.clause.start, frame.clause.end))
        elif (
            _is_saying(frame) and not _is_imagined(frame) and (who := speakers(frame)) and not _is_act(frame)
        ):
            for span in stretches(frame):
                _say(frame, who, span)
    first = next((frame for frame in reading.frames if frame.clause.verb.finite), None)
    if first is not None and not is_it(first):
        gathered.of_paper = first.is_of_paper


def _is_closed(reading: Reading) -> bool:
    """Whether a sentence ends with the full stop of a name: "... Doe Inc."."""
    return reading.gathered.text[reading.words[-1].end - 1] == "."


def _quotes_on(reading: Reading, who: Keys) -> None:
    """Adds a sentence that is a quote alone, as said by those who spoke in the sentence before."""
    gathered, place = reading.gathered, (reading.parsed.start, reading.parsed.end)
    if not who:
        return
    judge = gathered.people[who[0]].judge
    planned = FIRST.search(gathered.text, *place) is not None
    gathered.say(who, "ruling" if judge else "intention" if planned else "characterization", place)
    gathered.quoting = who


def _according(reading: Reading) -> None:
    """Adds what a whole sentence says "according to" a complaint or somebody."""
    gathered, parsed = reading.gathered, reading.parsed
    if reading.source is None:
        return
    source = reading.source.named
    if any(one.low in SUITS for one in source):
        who, kind = bringing(source, gathered), "allegation"
    else:
        named = tuple(key for one in source if one.tag == "W" for key in one.keys)
        who = gathered.parties_of(named)
        kind = "allegation" if who and gathered.against(who[0]) is not None else "argument"
    if who:
        gathered.say(who, kind, (parsed.start, parsed.end))


def _is_saying(frame: Frame) -> bool:
    """Whether a clause tells that somebody says something, and what."""
    verb = frame.clause.verb
    if verb.word not in KIND or verb.modal or _is_of_another(frame) or frame.is_quiet or verb.form == "todo":
        return False
    before = frame.words[max(0, verb.first - 1) : verb.last]
    if any(one.low in JUDGED for one in before):
        return False
    if _is_neither(frame) or (verb.negated and KIND[verb.word] != "denial" and verb.word not in ADMITTING):
        return False
    if verb.word == "admit" and (verb.negated or not EMPTY.match(frame.rest)):
        return True
    if (frame.clause.antecedent and verb.word in POSTING) or _is_own_suit(frame) or _is_name(frame):
        return False
    return not any(one.low == "what" for one in frame.clause.subject) and tells(frame)


def _is_of_another(frame: Frame) -> bool:
    """Whether another is told to say what a clause says: "Roe told her to go, the complaint says"."""
    source = teller(frame)
    return source is not None and (frame.outer is not None or source.mine != frame.mine)


def _is_imagined(frame: Frame) -> bool:
    """Whether a saying is only imagined: "Imagine she had admitted it"; not "Imagine that, Roe said"."""
    return IMAGINING.match(frame.parsed.text) is not None and not trails(frame)


def _is_own_suit(frame: Frame) -> bool:
    """Whether somebody only says to have sued, which the text tells as done: "said it had sued Roe"."""
    inside = [one for one in frame.frames if one.clause.inside == frame.number]
    return (
        KIND[frame.verb] == "said"
        and len(inside) == 1
        and inside[0].verb == "sue"
        and not inside[0].clause.verb.modal
        and inside[0].mine == frame.mine
    )


def _is_name(frame: Frame) -> bool:
    """Whether a clause tells by what name something goes, or what is spoken of and not done: "a box that it calls Roe", "of accusing Roe"."""
    verb, lead = frame.clause.verb, frame.clause.lead
    relative = bool(frame.clause.antecedent) or (bool(lead) and lead[-1].low == "what")
    named = verb.word == "call" and relative and QUOTE not in frame.rest and bool(frame.clause.rest)
    before = frame.words[verb.first - 1].low if verb.first else ""
    return named or (verb.form == "doing" and before in SPOKEN_OF)


def _is_neither(frame: Frame) -> bool:
    """Whether the sentence says of two that neither does it: "neither Roe nor Doe admits"."""
    return any(one.low in {"neither", "nor"} for one in frame.words[: frame.clause.verb.first])


def _is_act(frame: Frame) -> bool:
    """Whether the verb tells of a decision, or of a request, and of no saying."""
    kind = KIND[frame.verb]
    if frame.decides:
        return kind in {"denial", "allegation", "intention"} or _is_named(frame)
    if kind == "denial":
        pronoun = frame.clause.head is not None and frame.clause.head.pronoun
        turned_down = frame.verb == "reject" and (
            OFFERED.match(frame.rest) is not None or (pronoun and REASONED.match(frame.rest) is not None)
        )
        return frame.verb != "deny" and (turned_down or MOTIONS.search(frame.rest[:50]) is not None)
    return kind == "ruling" or _is_named(frame)


def _is_named(frame: Frame) -> bool:
    """Whether a clause only names a claim, or what is argued in court: "the suit alleges fraud", "argued the case"."""
    if frame.verb in {"accuse", "allege", "claim", "assert"} and not CLAIMS.match(frame.rest):
        named = IN_COURT.split(frame.rest.partition(" ;")[0])[0]
        if not theories(named):
            return False
        sues = any(frame.gathered.against(one) for one in frame.gathered.parties_of(frame.mine))
        listed = (sues or frame.is_of_paper) and _is_list(frame, named)
        return listed or (frame.is_of_paper and NAMES.match(named) is not None)
    if frame.verb in {"assert", "claim", "allege"} and CLAIMS.match(frame.rest):
        return True
    told = trails(frame) or re.search(r"\bthat\b", frame.rest) is not None or QUOTE in frame.rest
    return frame.verb == "argue" and not told and ARGUED.match(frame.rest) is not None


def _is_list(frame: Frame, named: str) -> bool:
    """Whether words do nothing but name claims: "fraud and unjust enrichment", "the company of negligence"."""
    claims = named.partition(" of ")[2] if frame.verb == "accuse" else named
    left = ANY_THEORY.sub(" ", claims.lower())
    return (
        bool(claims)
        and DOING.match(claims) is None
        and all(one in OF_CLAIMS for one in re.findall(r"[^\s,.]+", left))
    )


def _say(frame: Frame, who: Keys, span: tuple[int, int]) -> None:
    gathered, (start, end) = frame.gathered, span
    kind = mode_of(frame, who, span)
    gathered.quoting = who
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
