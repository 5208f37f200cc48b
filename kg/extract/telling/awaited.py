"""Orders that are only waited for, or told to be wrong: "awaits a decision granting it", "erred in granting it"."""

from __future__ import annotations

import re
from itertools import islice

from kg.extract.grammar.timing import SPANS
from kg.extract.grammar.wording import text_of
from kg.extract.telling.frames import Frame

AWAITING = frozenset({"anticipate", "await", "wait"})
AWAITED = re.compile(r"(?:(?:for|on) )?(?:(?!(?:after|since|until|from|under)\b)[^ ,;]+ ){0,5}$")
"""What stands between a verb of waiting and what is waited for: "waits for a written order granting it"."""
WANTED = re.compile(
    r"\b(?:lean(?:s|ed|ing)?|pray(?:s|ed|ing)?|propos(?:e|es|ed|ing|al for)|draft(?:s|ed|ing)?|circulat(?:es|ed|ing)|lodg(?:es|ed|ing)|submit(?:s|ted|ting)?|seek(?:s|ing)?|sought"
    r"|request(?:s|ed|ing)?|asks? for|asked for|asking for|mov(?:es|ed|ing) for|motion for|appl(?:ies|ied|ying) for|expect(?:s|ed|ing)?|tentative|anticipated|unsigned|possible|potential|hypothetical|would-be|supposed|nonbinding|recommended)"
    r" (?:(?:[\w-]+ ){0,5}?(?:order|ruling|decision|judgment|opinion|decree|recommendation)|toward|towards) $|\b(?:close|closer|near|nearer) to $|\b(?:deadline|grounds|basis|standing|leave|permission|authority|money) for $"
)
"""What stands before what is done by an order that is only wanted, drafted or expected: "submitted an order granting"."""
WEIGHED = frozenset({"could", "would", "may", "might", "must", "should", "can"})
"""Words by which a clause tells what may come of what the clause before it says."""
BY = frozenset({"by", "in", "before", "when"})
JUDGED = frozenset(
    {"award", "deny", "dismiss", "enter", "grant", "order", "reject", "stay", "strike", "throw", "toss"}
)
ERRED = re.compile(
    r"\berr(?:s|ed|or)?\b(?: [\w-]+){0,2} (?:when|in|by|to)(?: [^ ,;]+){0,4} $|\b(?:wrongly|erroneously|improperly|mistakenly) $"
)
"""What before the verb makes a court's deed one that ought not to stand: "erred when he dismissed the suit"."""
RULING = frozenset({"grant", "deny", "dismiss"})
RULED = frozenset({"motion", "motions", "request", "application", "claim", "claims", "complaint", "petition"})
IFFY = frozenset({"if", "unless", "until", "should", "would", "whether", "once", "argues", "contends"})
"""Words with which nothing is decided yet."""
NUMBERED = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "latest"})


def is_numbered(frame: Frame, to: int) -> bool:
    """Whether somebody is one of those who did something before a "to do": "the third nurse to sue"; or took a time for it."""
    if _is_timed(frame, to):
        return True
    before = [one.low for one in frame.words[max(0, to - 3) : to]]
    return len(before) == 3 and before[0] in {"the", "became"} and before[1] in NUMBERED  # noqa: PLR2004


def _is_timed(frame: Frame, to: int) -> bool:
    """Whether it is told how long somebody took "to do" what is done then: "needed less than an hour to find"."""
    took = frame.before is not None and frame.before.verb in {"need", "take", "deliberate"}
    return took and to > 0 and frame.words[to - 1].low in SPANS


def is_only_held(frame: Frame) -> bool:
    """Whether a clause is what a court is told to have done wrongly, or what somebody would have done."""
    return _is_error(frame) or _is_wished_on(frame)


def _is_wished_on(frame: Frame) -> bool:
    """Whether a clause goes on with what somebody would have done: "would have upheld the award and denied the motion"."""
    before, verb = frame.before, frame.clause.verb
    if before is None or verb.form != "finite" or before.clause.subject != frame.clause.subject:
        return False
    would = [one.low for one in before.words[before.clause.verb.first : before.clause.verb.last]]
    ahead = frame.words[verb.first - 1].low if verb.first else ""
    joined = ahead in {"and", "or"} and verb.first == verb.last
    return joined and would[:1] != [] and would[0] in WEIGHED and "have" in would


def _is_error(frame: Frame) -> bool:
    """Whether a clause is what a court is told to have done wrongly."""
    words = frame.words[: frame.clause.verb.last] if frame.verb in JUDGED else ()
    return bool(words) and ERRED.search(f"{text_of(words)} ") is not None


def is_awaited(frame: Frame, place: int) -> bool:
    """Whether what a clause tells of an order, which ends at a place, is only waited for."""
    before = frame.before
    if _is_weighed(frame) or WANTED.search(f"{text_of(frame.words[:place])} "):
        return True
    if before is None or before.verb not in AWAITING:
        return False
    words = text_of(frame.words[before.clause.verb.last + 1 : place])
    return AWAITED.match(f"{words} ") is not None


def _is_weighed(frame: Frame) -> bool:
    """Whether a "doing" that opens a sentence is one of which it tells what it may bring: "By granting it, the judge could"."""
    verb = frame.clause.verb
    if frame.number or not verb.first or frame.words[verb.first - 1].low not in BY:
        return False
    later = (one.clause.verb for one in frame.frames if one.clause.verb.finite)
    return any(frame.words[one.first].low in WEIGHED for one in islice(later, 1))


def is_promised(frame: Frame) -> bool:
    """Whether a court's own paper decides by what the court "will" do: "the motion will be granted"."""
    if (
        frame.verb not in RULING
        or not frame.gathered.of_court
        or frame.words[frame.clause.verb.first].low not in {"will", "shall"}
    ):
        return False
    decided = any(one.low in RULED for one in frame.clause.subject) if frame.is_passive else frame.decides
    return decided and IFFY.isdisjoint(frame.parsed.lows)


def is_to_have(frame: Frame) -> bool:
    """Whether a clause tells what somebody is to have done by another: "to have the case stayed"."""
    opens = [one.low for one in frame.clause.subject[:2]]
    return frame.clause.verb.form == "told" and opens in (["to", "have"], ["to", "get"])
