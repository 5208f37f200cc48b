"""Whether what is said is what the speakers mean to do, and where in a sentence that begins."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.requests.asked import clients
from kg.extract.telling.frames import Frame

WILL = frozenset({"will", "would", "'ll", "might"})
MAY = frozenset({"may", "could"})
CHOSEN = frozenset({
    "appeal", "challenge", "countersue", "petition", "refile", "sue", "ask", "seek", "move", "request", "pursue", "withdraw", "amend", "fight", "call",
})  # fmt: skip
"""What those who say that they may do it think of doing."""
OUGHT = frozenset({"should", "must"})
"""What makes something that is to be done nobody's plan: "the claims should be dismissed"."""
BEFALLING = frozenset(
    {
        "be",
        "cost",
        "mean",
        "cause",
        "result",
        "benefit",
        "hurt",
        "harm",
        "affect",
        "prove",
        "happen",
        "become",
        "suffer",
    }
)
"""Verbs of what comes about, whoever wants it."""
OUTCOMES = frozenset({
    "invite", "undermine", "jeopardize", "chill", "encourage", "embolden", "endanger", "deprive", "lead", "violate", "create", "allow",
    "force", "require", "disrupt", "threaten", "weaken", "burden", "impose", "upend", "destroy", "open", "set", "make",
})  # fmt: skip
"""What comes of a thing that "it" may be."""
PLANNING = frozenset({"plan", "intend", "hope", "want", "vow", "promise"})
FUTURE = re.compile(
    r"\b(?:would|will|might|wants?(?= (?:to|the))|plans?|planned|intends?|intended|going to|looks? forward|hope[sd]?|'ll)\b"
)
US = r"(?:[Ww]e|I|[Oo]ur (?:clients?|company|team|firm|office)|[Mm]y clients?|[Tt]he company)"
MEAN = r"(?:would(?! have\b)|will|won['\u2019]t|wants? to(?! (?:be (?:very |absolutely )?clear|make (?:it |this )?clear|thank|say|stress|note|point|remind|emphasize|know|understand)\b)|plan|intend|going to(?! (?:say|lie|pretend|comment)\b)|looking forward|look forward|hope|expect to|['\u2019]ll)\b"
FIRST = re.compile(
    rf"\b{US}(?:['\u2019]\w+)?(?: (?:also|both|all|now|still|then|again|therefore|simply|just|are|am|is|not|intend to|will|\w+ly)){{0,3}}? ?{MEAN}"
)
"""Words of a quote that tell what its speakers will do."""
MEANT = re.compile(r"(?:will|plan to|intend to|look forward to|hope to|expect to) ")
UNDERTAKEN = frozenset(
    {"withdraw", "drop", "file", "pursue", "amend", "bring", "dismiss", "challenge", "appeal"}
)
"""What a party does with its own claims, so that "they would be withdrawn" tells what it means to do."""
WILLS = re.compile(r"[\u201c\"](?:will|would|plans? to|intends? to|looks? forward)\b")
WEIGHING = re.compile(
    r"[\u201c\"](?:weighing|considering|evaluating|exploring|reviewing|preparing|planning|looking forward)\b"
)
"""A quote by which somebody is about to do something: 'said they were "weighing an appeal"'."""
WEIGHERS = frozenset(
    {"weigh", "consider", "decide", "evaluate", "review", "explore", "study", "assess", "mull", "examine"}
)
WEIGHED = re.compile(
    r"whether to\b|(?:[\w-]+ ){0,3}?(?:appeals?|petition|challenge|actions?|options?|suits?|lawsuits?|(?:next )?steps?|moves?|opinion|ruling|decision|orders?|verdict|judgment)\b"
    rf"|{WHO} 's (?:opinion|ruling|decision|order|complaint|suit|lawsuit)\b"
)
"""What somebody may yet do."""
ABOUT_TO = re.compile(
    r"(?:ready|prepared|poised|determined) to\b|(?:still |now |also )?(?:studying|assessing|mulling) (?:the|its|his|her|their|an?)\b"
)
"""What somebody is about to do, behind "is"."""
FOLLOWING = frozenset({"appeal", "case", "challenge", "lawsuit", "motion", "petition", "suit"})
"""What follows where somebody brings it: "an appeal will follow"."""
OF_PARTIES = frozenset({"appeal", "seek", "ask", "challenge", "fight", "move", "pursue", "file", "continue"})
"""What only those who speak may do, whatever a list of verbs begins with."""
OF_BODY = re.compile(
    r"\b(?:company|firm|county|city|state|district|department|agency|university|school|union|developers|companies|both) (?:(?:still|now|also) )?(?:means?|intends?|plans?) to (?!be\b|have\b)"
    r"|\b(?:claims?|lawsuit|suit|complaint|matter) (?:is|was|are|were) being (?:reviewed|considered|evaluated)\b(?! by\b)"
)
"""How a text tells it of companies and offices."""
PLANS = re.compile(
    r"\b(?:they|we|clients?|side|plaintiffs|defendants) "
    r"(?:(?:still|now|also|all|both|fully|does|do) ){0,2}(?:means?|intends?|plans?) to (?!be\b|have\b)"
    r"|\b(?:(?:an|no) (?:further )?appeal|(?:next )?steps?|options?|ruling|decision|orders?|opinion|verdict|judgment) (?:is|was|are|were) (?:(?:now|still|currently|already|also) )?"
    r"(?:[\u201c\"]?(?:\w+ly )?(?:on the table|a possibility|an option)\b|[\u201c\"]?(?:\w+ly )?under (?:review|consideration)|being (?:reviewed|considered|weighed|discussed|evaluated|studied|examined|prepared|looked)|planned|contemplated|under (?:review|consideration)|in the works)\b(?! by\b)"
)
"""How a text tells what those who speak are about to do: "the plaintiffs mean to fight", "the ruling is being reviewed"."""
OURS = frozenset({
    "client", "clients", "company", "companies", "family", "firm", "team", "group", "lawyers", "attorneys", "we", "they", "he", "she",
    "it", "parties", "side", "sides", "officials", "department", "office", "agency", "union", "plaintiffs", "defendants", "families",
    "league", "administration", "government", "state", "city", "county", "university", "school", "bank", "board", "network", "studio",
})  # fmt: skip
"""Nouns by which speakers tell of themselves and those for whom they speak."""


def intends(frame: Frame, who: Keys, content: list[Frame], span: tuple[int, int]) -> bool:
    """Whether what some say in a stretch of a sentence, or in the clauses of its content, is what they will do."""
    text, (start, end) = frame.gathered.text, span
    quotes = [text[max(start, one.start) : min(end, one.end)] for one in frame.words if one.tag == "Q"]
    if any(map(FIRST.search, quotes)) or any(map(MEANT.match, quotes)) or _goes_on(frame, span):
        return True
    if content:
        aside = bool(
            frame.clause.antecedent
        )  # "three firms that it says copy, a sign that the board means to sue"
        return any(is_meant(one, who) for one in content) or (
            not aside and is_planned(frame.gathered, who, text[start:end])
        )
    return not any(quotes) and FUTURE.search(text, start, end) is not None


def _goes_on(frame: Frame, span: tuple[int, int]) -> bool:
    """Whether a quote goes on with what its subject, who may be the speakers, will do: 'his office "will not tolerate it"'."""
    pairs = zip(frame.words, frame.words[1:], strict=False)
    quoted = [
        before
        for before, one in pairs
        if one.tag == "Q"
        and span[0] <= one.start < span[1]
        and (WILLS.match(one.text) or WEIGHING.match(one.text))
    ]
    inside = [one for one in frame.frames if one.outer is frame and span[0] <= one.clause.start < span[1]]
    if any(one.tag == "h" for one in quoted) and len(inside) <= 1:
        return True
    return any(one.tag == "W" or one.low in OURS for one in quoted)


def is_planned(gathered: Gathered, who: Keys, text: str) -> bool:
    """Whether words tell what those who speak are about to do: a body's plans only where it is no person's lawyer who speaks."""
    ours = clients(gathered, who)
    people = any(gathered.kind(one) == "Person" and gathered.is_party((one,)) for one in ours)
    return PLANS.search(text) is not None or (not people and OF_BODY.search(text) is not None)


def is_meant(frame: Frame, who: Keys) -> bool:
    """Whether a clause tells what its doer will do, and the doer may be among those who speak."""
    verb = frame.clause.verb
    is_to = verb.form == "todo" and frame.before is not None and frame.before.verb == "be"
    helpers = {one.low for one in frame.words[verb.first : verb.last]}
    should = not OUGHT.isdisjoint(helpers) or {"would", "have"} <= helpers
    undertaken = (verb.modal or is_to) and not should and verb.passive and verb.word in UNDERTAKEN
    follows = verb.word == "follow" and any(one.low in FOLLOWING for one in frame.clause.subject[-1:])
    undertaken = undertaken or (follows and verb.modal)
    if undertaken or not _is_to_come(frame):
        return undertaken
    head, gathered = frame.clause.head, frame.gathered
    if head is None:
        own = _owned(frame)
        if [one.low for one in own] == ["it"] and gathered.kind(who[0]) == "Person":
            return verb.word in OF_PARTIES | UNDERTAKEN  # and not "said it would cost millions"
        return not own or own[0].low in OURS
    if head.tag != "W" or _is_told_first(frame):
        joined = (
            head.tag == "n"
            and verb.word in OF_PARTIES
            and [one.tag for one in frame.clause.lead[-1:]] == ["c"]
        )
        return joined or frame.clause.subject[-1].low in OURS  # "the verdict was flawed and it will appeal"
    return not (head.pronoun and gathered.word(head) == "it" and verb.word in OUTCOMES) and _is_ours(
        frame, who
    )


def _is_ours(frame: Frame, who: Keys) -> bool:
    """Whether who does what a clause tells may be among those who speak: no court, and nobody whom they oppose."""
    gathered = frame.gathered
    others = {other for one in (*who, *clients(gathered, who)) for other in gathered.opponents(one)}
    named = gathered.resolved(frame.mine)
    strange = any(
        gathered.kind(one) == "Court" or gathered.people[one].judge for one in named if one in gathered.people
    )
    return not strange and (others.isdisjoint(named) or not set(named).isdisjoint(who))


def _is_told_first(frame: Frame) -> bool:
    """Whether whom something is told stands right before who does it: "told the judge the team would file"."""
    subject, outer = frame.clause.subject, frame.outer
    told = (
        outer is not None and outer.verb in {"tell", "inform", "assure", "warn", "notify"} and not outer.rest
    )
    return told and [one.tag for one in subject[:2]] == ["W", "d"]


def _owned(frame: Frame) -> Tokens:
    """The last word of a subject, or what stands before "in" and "of" there: "his clients in Roe will ask"."""
    subject = frame.clause.subject
    place = next((at for at, one in enumerate(subject) if at and one.tag == "p"), len(subject))
    return subject[:place][-1:]


def _is_to_come(frame: Frame) -> bool:
    """Whether a clause tells what its doer will do, or means to."""
    verb = frame.clause.verb
    helpers = {one.low for one in frame.words[verb.first : verb.last + 1]}
    unreal = {"would", "have"} <= helpers or {"might", "have"} <= helpers  # "would have won at trial"
    persons = frame.clause.head is not None and {frame.gathered.kind(one) for one in frame.mine} == {"Person"}
    befalls = verb.word in BEFALLING and not (verb.word == "prove" and persons)  # "he'll prove it"
    would = not WILL.isdisjoint(helpers) or is_shortened(frame, helpers)
    will = would and not befalls and not unreal
    thinks = weighs(frame, helpers)
    may = not MAY.isdisjoint(helpers) and verb.word in CHOSEN and not unreal and "have" not in helpers
    looks = thinks or may or (verb.word == "look" and frame.rest.startswith("forward"))
    asked = bool(frame.clause.lead) and frame.clause.lead[-1].low in {"whether", "if", "whom", "which"}
    going = frame.words[verb.last].low == "going" and frame.rest.startswith("to ")
    about = verb.finite and (going or (verb.word == "be" and ABOUT_TO.match(frame.rest) is not None))
    once = "past" in frame.words[verb.last].kinds and "never" in {
        one.low for one in frame.words[max(0, verb.first - 1) : verb.last]
    }
    means = verb.word == "mean" and frame.rest.startswith("to ")
    planning = (verb.word in PLANNING or means) and verb.finite and not asked and not once  # "never meant to"
    return will or looks or about or planning


def is_shortened(frame: Frame, helpers: set[str]) -> bool:
    """Whether "'d" is a shortened "would": "he'd give it back", and not "he'd given it back"."""
    kinds = frame.words[frame.clause.verb.last].kinds
    return "'d" in helpers and "have" not in helpers and "base" in kinds and "past" not in kinds


def weighs(frame: Frame, helpers: set[str]) -> bool:
    """Whether a clause tells that somebody thinks of what to do: "is reviewing the order", "had not decided whether to appeal"."""
    word = frame.clause.verb.word
    done = word != "decide" and not helpers.isdisjoint(
        {"had", "has", "have", "not"}
    )  # "had not yet reviewed the suit"
    return word in WEIGHERS and not done and WEIGHED.match(frame.rest) is not None
