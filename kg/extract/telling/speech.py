"""Verbs of saying, and whether a clause of them tells what is said."""

from __future__ import annotations

import re

from kg.extract.grammar.closing import is_quoted_saying
from kg.extract.grammar.leftopen import CLAIMED
from kg.extract.grammar.tokens import TITLED, Token
from kg.extract.grammar.wording import QUOTE
from kg.extract.telling.astold import is_told_before
from kg.extract.telling.attributed import EMPTY, TODAY, WHERE, closes_told, is_aside, is_noun
from kg.extract.telling.frames import Frame
from kg.extract.telling.taken import NOT_SAID, TOLD_OF
from kg.extract.text.once import asked_once

KINDS = {
    "allegation": "allege accuse claim charge complain plead blame",
    "denial": "deny dispute reject contest rebut refute",
    "characterization": "call describe speak criticize criticise praise blast slam denounce label welcome hail condemn applaud characterize "
    "liken celebrate lament wonder brand dub decry deride consider deem ridicule lambaste rebuke",
    "intention": "plan intend vow promise hope pledge threaten wish expect",
    "argument": "answer argue contend maintain insist assert counter respond reply object believe suggest urge swear disagree submit posit",
    "said": "inform crow say tell write state add explain note announce testify acknowledge concede admit emphasize stress warn tweet post "
    "recall remark comment declare observe caution think predict mention reveal indicate notify point "
    "confirm attest aver estimate clarify protest reiterate proclaim retort confess advise opine quip joke boast brag disclose read continue "
    "fret grumble gripe scoff marvel reckon surmise muse recount underscore theorize signal",
    "ruling": "find rule hold conclude determine decide reason",
}
KIND = {verb: kind for kind, verbs in KINDS.items() for verb in verbs.split()}
"""Verb \u2192 what a clause of it is, before it is known who speaks and what is said."""
REPORTING = frozenset({"said", "argument", "ruling"})
"""Kinds that are sayings only with what is said."""
TELLING = frozenset({"say", "argue", "contend", "claim", "think"})
PAST = 3
"""Words behind a saying between commas that go on with what is said."""
A_FEW = 4
"""Words behind a verb of saying that are too few to be what is said."""


BARE = re.compile(r"[ ,.;:]*$")
FINDS = re.compile(
    r"no |(?:[\w\u2019'-]+ |[\U000f0000-\U000f3fff] ){1,10}?(?:sufficient|insufficient|adequate|inadequate|credible|persuasive|unpersuasive|reasonable|unreasonable"
    r"|plausible|implausible|convincing|unconvincing|invalid|unconstitutional|unlawful|unenforceable|untimely|false|baseless|meritless|frivolous|unconscionable|valid|void|plausible|enforceable|likely|proper|overbroad|vague|excessive|misleading|deceptive|ambiguous|moot|irrelevant|inadmissible|unfair|discriminatory|defamatory)\b"
)
"""What is found by words: "found no merit in it", "found the evidence sufficient"."""
CHARGED = frozenset({"charge", "charges", "account", "rumor", "rumors", "characterization"})
MAKING = frozenset({"add", "write", "post", "tweet"})
"""Verbs by which a thing may be made or put somewhere: "wrote to Roe, who sued", "posted a letter"."""
OF_CLAUSE = frozenset(
    {
        "answer",
        "inform",
        "plead",
        "posit",
        "submit",
        "confirm",
        "estimate",
        "protest",
        "advise",
        "wonder",
        "disclose",
        "continue",
    }
)
"""Verbs that tell what is said by a clause alone: "answered the suit" tells nothing."""
US = frozenset({"us", "me"})
THAT = re.compile(
    r"(?<!\bat )(?<!\bin )(?<!\bon )(?<!\bof )(?<!\bby )(?<!\bto )(?<!\bfor )(?<!\bfrom )(?<!\bwith )\bthat\b"
)
"""A "that" of what is said: no "testified at that trial"."""


@asked_once
def is_it(frame: Frame) -> bool:
    """Whether a clause's subject is "it"."""
    last = frame.clause.subject[-1] if frame.clause.subject else None
    return last is not None and frame.gathered.text[last.start : last.end].casefold() == "it"


def is_first_told(frame: Frame, outer: Frame) -> bool:
    """Whether a clause is the first that another tells, past what describes a paper: "alleged in a complaint filed in May that"."""
    return all(one.clause.verb.form == "told" for one in frame.frames[outer.number + 1 : frame.number])


def tells(frame: Frame) -> bool:
    """Whether a clause tells what is said: in a clause of its own, in quotes, or before the verb."""
    following = frame.frames[frame.number + 1 : frame.number + 2]
    behind = frame.frames[frame.number + 1 : frame.number + 3] if _is_done_first(following) else following
    inside = any(one.clause.inside == frame.number and not is_noun(one, frame) for one in behind)
    if frame.verb in OF_CLAUSE:
        told = frame.number > 0 and frame.words[0].tag not in {"s", "p"}  # and not "In May, Roe answered"
        told = told or is_quoted_saying(frame.words[0])
        return inside or (told and trails(frame))
    if frame.verb in TOLD_OF and TOLD_OF[frame.verb].match(frame.rest) is None and not inside:
        return frame.verb == "call" and _calls_past(frame)
    if KIND[frame.verb] not in REPORTING:
        judges = KIND[frame.verb] == "characterization" or _is_of_claim(frame) or is_denied_before(frame)
        return judges or inside or trails(frame) or not BARE.match(frame.rest)
    that = THAT.search(frame.rest[:12]) is not None
    if frame.verb in NOT_SAID and not that and (NOT_SAID[frame.verb].match(frame.rest) or _lasts(frame)):
        return QUOTE in frame.rest and frame.verb == "think"
    quoted = QUOTE in frame.rest or THAT.search(frame.rest) is not None
    makes = frame.verb in MAKING and bool(frame.clause.rest)
    if makes or (not that and _is_deed(frame)):
        return trails(frame) or (
            makes and not _is_deed(frame) and (that or _quotes(frame) or (inside and _opens_content(frame)))
        )
    quoted = quoted or (
        frame.verb == "predict" and [one.tag for one in frame.clause.rest[:1]] in (["d"], ["x"], ["n"])
    )
    quoted = quoted or (frame.verb == "find" and FINDS.match(frame.rest) is not None)
    return inside or _goes_on(frame) or quoted or trails(frame)


def _is_done_first(following: tuple[Frame, ...]) -> bool:
    """Whether what is said is told of a "doing": "said that writing letters is no crime"."""
    return any(
        one.clause.verb.form == "doing" and [word.low for word in one.clause.lead[-1:]] == ["that"]
        for one in following
    )


def is_beside_noun(frame: Frame) -> bool:
    """Whether a comma parts a verb from who stands before it, so that it describes that: "a claim, added in May, that Doe lied"."""
    lead, subject = frame.clause.lead[-1:], frame.clause.subject
    return bool(lead) and bool(subject) and lead[0].tag == "," and subject[-1].start < lead[0].start


def _lasts(frame: Frame) -> bool:
    """Whether something holds for a time: "the order holds until the case is decided"."""
    behind = frame.words[frame.clause.verb.last + 1 : frame.clause.verb.last + 2]
    return frame.verb == "hold" and [one.tag for one in behind] == ["s"]


def _calls_past(frame: Frame) -> bool:
    """Whether what is called something in quotes is described by a clause of its own: 'called the changes it must make "as important"'."""
    later = frame.words[frame.clause.verb.last + 1 :]
    quoted = next((at for at, one in enumerate(later) if one.tag == "Q"), 0)
    opens = quoted > 0 and later[0].tag in {"d", "W"} and not frame.clause.rest
    return opens and not any(one.tag in {",", ";", ":"} for one in later[:quoted])


def _quotes(frame: Frame) -> bool:
    """Whether a quote that is a saying of its own stands behind a verb, any right behind it, or "that" behind whom it is for."""
    rest = frame.clause.rest
    for_whom = rest[0].tag in {"p", "D"} and re.search(r"(?<!, )\bthat\b", frame.rest) is not None
    work = TITLED.fullmatch(rest[0].text) is not None  # 'Roe, who wrote "Blue Sky"'
    quoted = rest[0].tag == ":" or (rest[0].tag == "Q" and frame.verb != "add" and not work)
    to_us = len(rest) == 1 and rest[0].low in US  # "wrote us that"
    return for_whom or to_us or quoted or any(map(is_quoted_saying, rest))


def _opens_content(frame: Frame) -> bool:
    """Whether "that" opens the clause behind one, past what describes a paper: "added in an opinion issued in May that"."""
    later = (one for one in frame.frames[frame.number + 1 :] if one.clause.verb.form != "told")
    content = next(later, None)
    return (
        content is not None
        and [one.low for one in content.clause.lead[-1:]] == ["that"]
        and not content.clause.antecedent
    )


THINGS = {
    **dict.fromkeys(("write", "post", "tweet"), "dxn"), "indicate": "Wdxn", **dict.fromkeys(("decide", "determine", "conclude"), "Wdn"),
}  # fmt: skip
"""Verbs of saying that may take a thing \u2192 the tags of what begins it."""


def _is_deed(frame: Frame) -> bool:
    """Whether a verb of saying takes a thing: "wrote an app", "decided the case", "evidence suggesting it"."""
    rest, verb = [one for one in frame.clause.rest[:1] if one.low not in US], frame.clause.verb
    if verb.word == "suggest":
        return verb.form == "doing" and frame.words[verb.first - 1].tag != ","
    return any(one.tag in THINGS.get(verb.word, "") and not one.verb for one in rest) and (
        verb.word == "write" or QUOTE not in frame.rest
    )


def _goes_on(frame: Frame) -> bool:
    """Whether what follows "says" is told in words whose verb is none of those known here."""
    rest = frame.clause.rest
    done = any(one.tag == "x" and one.low.endswith("ed") for one in rest[1:])  # "said the judge erred"
    return frame.verb in TELLING and (len(rest) > A_FEW or done) and rest[0].tag not in {"p", ","}


def _is_of_claim(frame: Frame) -> bool:
    """Whether a clause tells what its doer says to a claim before it: "an accusation he denies"."""
    subject = frame.clause.subject
    return (
        len(subject) > 1
        and subject[-1].tag == "W"
        and subject[-2].low in CLAIMED | CHARGED
        and KIND[frame.verb] == "denial"
    )


def is_denied_before(frame: Frame) -> bool:
    """Whether a clause tells that its doer denies what stands before it: "held a gun to her head, which he denies"."""
    which = [one.low for one in frame.clause.lead[-1:]] == ["which"]
    before = frame.before
    continued = before is not None and before.verb == "continue" and frame.clause.verb.form == "todo"
    opened = continued and before is not None and [one.low for one in before.clause.lead[-1:]] == ["which"]
    subject, lead = frame.clause.subject, frame.clause.lead
    behind = bool(subject) and (
        opened or (bool(lead) and subject[-1].start > lead[-1].start)
    )  # and not "the company, which denies it"
    return (which or opened) and KIND[frame.verb] == "denial" and behind


def _is_quoted_before(frame: Frame) -> bool:
    """Whether a quote stands right before the office and the name of whoever says it: '"...," Acme President and CEO Roe said'."""
    at = frame.clause.verb.first
    while at and (
        frame.words[at - 1].tag in {"W", "x", "c", "j", "d", "'"} and not frame.words[at - 1].is_finite
    ):
        at -= 1
    return at > 0 and is_quoted_saying(frame.words[at - 1]) and frame.words[at].tag != "c"


@asked_once
def trails(frame: Frame) -> bool:
    """Whether the clause stands behind what is said: '..., Roe said in a statement'."""
    clause, words, verb = frame.clause, frame.words, frame.clause.verb
    if _is_of_claim(frame) or is_told_before(frame):
        return False
    if clause.subject and clause.subject[0].start > words[verb.first].start:
        return True  # '"...," said Roe'
    before = clause.lead[-1] if clause.lead else None
    if before is None or before.tag == "Q" or (before.tag == "c" and _is_quoted_before(frame)):
        return before is not None
    if before.tag == "," and verb.finite and len(words) > verb.last + PAST and is_aside(frame):
        return (
            True  # "the law, Roe argues, rules that out", "the law, Roe wrote for the court, rules that out"
        )
    return not is_beside_noun(frame) and _closes(frame, before)


def _closes(frame: Frame, before: Token) -> bool:
    """Whether nothing, or only where and to whom it is said, stands behind the verb of a clause behind a comma."""
    words, verb = frame.words, frame.clause.verb
    told = TODAY.sub("", frame.rest)
    rest = told if frame.decides else frame.rest  # "..., a jury found Friday"
    rest = rest if not rest.startswith(";") else ""  # "..., he wrote; she disagreed"
    if EMPTY.match(rest) and (before.tag in {",", "p"} or before.low in {"as", "so", "or"}):
        behind = words[verb.last + 1] if verb.last + 1 < len(words) else None
        return behind is None or behind.tag in {",", ".", "p", "D", ";"}
    return before.tag == "," and (WHERE.match(told.lstrip()) is not None or closes_told(frame))
