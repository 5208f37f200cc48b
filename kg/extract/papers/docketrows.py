"""What the rows of a docket tell: requests, outcomes, counterclaims, verdicts, dismissals and appeals."""

from __future__ import annotations

import re

from kg.extract.appeals.appeals import appeal
from kg.extract.grammar.money import SUM, money
from kg.extract.matter.cues import request
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.decisions import awarded, decide, dismissed
from kg.extract.papers.findings import is_held
from kg.extract.papers.lines import Line
from kg.extract.papers.numberedrows import (
    NUMBERED,
    ROW_NUMBER,
    replied,
    ruled_later,
    ruled_on,
    settle,
    taken_back,
    waits,
)
from kg.extract.papers.roll import Roll
from kg.extract.papers.rowtold import Entries, Told, filers
from kg.extract.requests.asked import ask
from kg.extract.requests.opposing import oppose
from kg.extract.requests.rulings import Decision
from kg.extract.text.passages import sentences
from kg.model import Quote

VERB = re.compile(
    r"\b(?P<verb>granting in part(?:,? (?:and|&) denying(?: in part)?)?|denying in part(?:,? (?:and|&) granting in part)?|granting|denying as moot|denying|striking(?: as untimely)?"
    r"|deferring|reserving(?: ruling on)?|terminating as moot|taking under (?:submission|advisement)|withdrawing)\b",
    re.IGNORECASE,
)
OUTCOMES = (
    ("in part", "grantedinpart"), ("moot", "moot"), ("grant", "granted"), ("den", "denied"), ("strik", "struck"), ("defer", "deferred"),
    ("reserv", "deferred"), ("taking", "deferred"), ("withdraw", "withdrawn"),
)  # fmt: skip
HEAD = re.compile(
    r"(?:(?:MINUTE|TEXT|STIPULATED|AGREED|FINAL|AMENDED|MEMORANDUM|OPINION|ELECTRONIC|CONSENT|ORAL|CLERK'S|COURT'S|PAPERLESS|AND|&|ENDORSED|\([^)]*\)|[Mm]inute|[Tt]ext) ?)*"
    r"(?:ORDER|Order|OPINION|Opinion|RULING|ENTRY|JUDGMENT|Judgment)S?\b"
)
JUDGED = re.compile(r"(?:(?:Chief|Senior|District|Magistrate) )*Judge [A-Z][^:;]{2,60}: ")
"""A judge who is named before an order."""
MOTION = re.compile(r"\b(?:motions?|applications?|requests?|petition)\b", re.IGNORECASE)
SPLIT = re.compile(
    r"\s*;\s*(?:and )?|,? and (?=(?:the |\d+ )?(?:motion|plaintiff|defendant|petitioner|respondent)|[A-Z][\w.,& ]{0,60}?['\u2019]s? )",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"(?P<owner>[^.;:]{0,90}?)\b(?:(?:joint|amended|unopposed|opposed|first|second|renewed|emergency|consent|stipulated|ex parte|partial|corrected|notice of|\(unopposed\)) )*"
    r"MOTION (?P<what>(?:to|for|in)\b[^.]{0,160}|[^.]{0,120})",
    re.IGNORECASE,
)
OPPOSED = re.compile(
    r"(?:RESPONSE|MEMORANDUM|BRIEF|OPPOSITION|OBJECTIONS?)\b[^.]{0,40}?(?:in opposition|opposing|OPPOSITION|OBJECTIONS?)?[^.]{0,30}?\b(?:to|re:?)\b[^.]{0,60}?\bMOTION (?P<what>[^.]{3,90})",
    re.IGNORECASE,
)
COUNTERCLAIM = re.compile(
    r"(?:[^.;]{0,60}?\b)?COUNTERCLAIMS?\b(?:[^.]{0,20}?\b(?:by|of|filed by) (?P<a>[^;:]{2,120}?))? against (?P<b>.{2,120}?)(?:,? (?:filed )?by (?P<c>[^;:,]{2,120}?))?(?=(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bLtd)(?<!\bCo)[.;(]|, alleging|, claiming|,? for |$)",
    re.IGNORECASE,
)
ALLEGING = re.compile(r",? (?P<said>(?:alleging|claiming|asserting) .+?)\.?$", re.DOTALL)
AWARD = re.compile(
    r"(?:JURY |FINAL |AMENDED |CLERK'S |CONSENT |DEFAULT )*(?:VERDICT|JUDGMENT)\b.{0,60}?(?:in favor of|for) (?P<a>.{2,160}?)(?:,? (?:and )?against (?P<b>.{2,200}?))?(?=,? (?:in the (?:total )?amount of|for|on|in the sum of|as to|awarding|$))",
    re.IGNORECASE | re.DOTALL,
)
APPEAL = re.compile(
    r"(?:AMENDED |JOINT )?NOTICE OF (?:CROSS[- ]?|INTERLOCUTORY )?APPEAL\b(?P<rest>.*?)\bby (?P<a>[^;(]{2,200}?)(?=(?<!\b[A-Z])(?<!\bInc)(?<!\bCorp)(?<!\bLtd)(?<!\bCo)[.;(]|\s*$)",
    re.IGNORECASE | re.DOTALL,
)
ENDED = re.compile(
    r"(?P<head>(?:JOINT |FINAL |AGREED )*(?:STIPULATION|NOTICE|ORDER|JUDGMENT)(?: (?:AND|&) ORDER)?)\b.{0,30}?\b(?:VOLUNTARY )?(?:DISMISSAL|DISMISSING|DISMISSED|NONSUIT)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)


FILED_BY = re.compile(r"\s*(?:Document )?filed by\b", re.IGNORECASE)
"""What opens a row's second sentence that tells who filed its paper."""
MOVED_BY = re.compile(r"\bMOTION by .{2,80}?(?= (?:to|for) )", re.IGNORECASE)


def read_row(row: Line, gathered: Gathered, roll: Roll, entries: Entries) -> tuple[int, int] | None:
    """Adds what a row tells and gives the stretch that was read; None where its first sentence told nothing.

    ``entries`` are the requests of the rows before by their numbers.
    """
    pieces = sentences(row.text)
    if not pieces:
        return None
    last = pieces[1] if FILED_BY.match(pieces[1].text if pieces[1:] else "") else pieces[0]
    head = Line(row.start + pieces[0].start, row.text[pieces[0].start : last.start + len(last.text)])
    number = ROW_NUMBER.search(gathered.text, max(0, row.start - 12), row.start)
    told = Told(
        head,
        gathered,
        roll,
        Quote(row.text, start=row.start),
        roll.judges(row.text),
        filers(head.text, roll),
        entries,
        number["n"] if number else "",
    )
    ruled_later(told, row.text)
    who = (told.judges or tuple(gathered.courts))[:1] if HEAD.match(head.text) else ()
    for one in pieces[1:] if who else ():
        if is_held(one.text):
            gathered.say(who, "ruling", (row.start + one.start, row.start + one.start + len(one.text)))
    for judge in told.judges if gathered.main else ():
        gathered.benches.setdefault((judge, gathered.main or ""), told.quote)
    if ruled_on(told, row.text):
        return head.start, row.end
    return (head.start, head.end) if read_told(told) else None


def read_told(told: Told) -> bool:
    """Whether a row's head tells anything, after adding it."""
    readers = (taken_back, replied, _appealed, _ended, _won, _countered, _opposed, _decided, _asked)
    return any(reader(told) for reader in readers)


def _appealed(told: Told) -> bool:
    found = APPEAL.match(told.head.text)
    main = told.gathered.main
    if found is None or main is None:
        return False
    who = told.roll.parties(found["a"])
    if who:
        appeal(told.gathered, main, who, told.quote, told.roll.court(found["rest"]))
    return bool(who)


def _ended(told: Told) -> bool:
    found = ENDED.match(told.head.text)
    if found is None or told.gathered.main is None or MOTION.search(told.head.text):
        return False
    suing, sued = told.gathered.sides[told.gathered.main]
    of = re.search(
        r"\b(?:against|as to)(?: defendants?)? (?P<b>.*?)(?:\bby\b|\(|$)", found["rest"], re.IGNORECASE
    )
    against = told.roll.parties(of["b"]) if of else ()
    dismissed(told.gathered, suing, against if set(against) < set(sued) else (), told.head.text, told.quote)
    return True


def _won(told: Told) -> bool:
    found = AWARD.match(told.head.text)
    sums = list(SUM.finditer(told.head.text))
    if found is None:
        return False
    winners = told.roll.parties(found["a"])
    losers = told.roll.parties(found["b"]) if found["b"] else ()
    if not winners or not sums or not (losers := losers or told.gathered.opponents(winners[0])):
        return bool(winners)
    total = re.search(r"\btotal\w*\b[^$]{0,30}", told.head.text)
    for one in sums if total is None else [max(sums, key=lambda one: money(one[0])[0])]:
        awarded(told.gathered, (winners, losers), one[0], told.head.text, told.quote)
    return True


def _countered(told: Told) -> bool:
    found = COUNTERCLAIM.match(told.head.text)
    if found is None or MOTION.search(told.head.text) or HEAD.match(told.head.text):
        return False
    who = told.roll.parties(found["a"] or found["c"] or "")
    against = told.roll.parties(found["b"])
    if not who or not against or set(who) & set(against):
        return False
    told.gathered.suit(who, against, told.quote, counter=True)
    if said := ALLEGING.search(told.head.text):
        start = told.head.start + said.start("said")
        told.gathered.say(who, "allegation", (start, start + len(said["said"])))
    return True


def _opposed(told: Told) -> bool:
    found = OPPOSED.match(told.head.text)
    who = told.by
    category = request(found["what"].lower()) if found else None
    if not who or category is None:
        return False
    for key, one in reversed(told.gathered.filings.items()):
        if one.category == category and not set(who) & set(one.on_behalf_of):
            oppose(told.gathered, key, who)
            return True
    return False


def _decided(told: Told) -> bool:
    by = JUDGED.match(told.head.text)
    text = told.head.text[by.end() :] if by else told.head.text
    if HEAD.match(text) is None:
        return False
    verbs = list(VERB.finditer(text))
    for place, verb in enumerate(verbs):
        end = verbs[place + 1].start() if place + 1 < len(verbs) else len(text)
        outcome = next(name for way, name in OUTCOMES if way in verb["verb"].casefold())
        for piece in SPLIT.split(text[verb.end() : end].strip(" ;,")):
            _outcome(told, piece, outcome)
    return bool(verbs)


def _outcome(told: Told, piece: str, outcome: str) -> None:
    numbered = NUMBERED.match(piece)
    keys = [told.entries[n] for n in re.findall(r"\d+", numbered["n"]) if waits(told, n)] if numbered else []
    if numbered is not None and keys:
        outcome = "moot" if re.search(r"\bas moot\b", piece, re.IGNORECASE) else outcome
        for key in keys:
            settle(told, key, outcome, again=outcome == "denied" and "without prejudice" in piece)
        return
    category, who = motion_in(piece, told.roll)
    if category is not None:
        outcome = "moot" if re.search(r"\bas moot\b", piece, re.IGNORECASE) else outcome
        decide(told.gathered, Decision(category, who, outcome, told.judges), told.quote)


def motion_in(words: str, roll: Roll) -> tuple[str | None, Keys]:
    """The kind of the motion that words name and who makes it; no kind where they name no motion."""
    found = MOTION.search(words)
    if found is None:
        return None, ()
    behind = re.split(
        r"\b(?:as to|with respect to|signed|authorized)\b", words[found.start() :], flags=re.IGNORECASE
    )[0]
    what = re.sub(r"^\w+ (?:of|by) .*?\b(?=to |for )", "motion ", behind, flags=re.IGNORECASE)
    owner = re.search(r"\b(?:filed by|of|by|from) (?:the )?(?P<a>(?!law)[^;]{2,120})", behind, re.IGNORECASE)
    who = roll.parties(words[: found.start()]) or (roll.parties(owner["a"]) if owner else ())
    return request(f"{words[: found.start()]} {what}".lower()) or "motion", who


def _asked(told: Told) -> bool:
    found = ASKED.match(told.head.text)
    if (
        found is None
        or HEAD.match(told.head.text)
        or re.search(
            r"\b(?:re|to|support|opposition|reply|hearing|granted|denied)\b", found["owner"], re.IGNORECASE
        )
    ):
        return False
    who = told.roll.parties(found["owner"]) or told.by
    what = MOVED_BY.sub("MOTION", told.head.text) if MOVED_BY.search(told.head.text) else found[0]
    category = request(re.split(r"\b(?:filed )?by\b", what)[0].lower()) or "motion"
    if who:
        told.entries[told.number] = ask(told.gathered, who, category, told.quote)
    return bool(who)
