"""Words that go on as those of whoever spoke before: a quote alone, a quote past what is told of its speaker, a judge's words in the next sentence."""

from __future__ import annotations

from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Keys
from kg.extract.sayings.intentions import FIRST
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.speech import KIND

A_FEW = 2
"""Words of a quote that is more than a word."""


def quotes_on(reading: Reading, who: Keys) -> None:
    """Adds a sentence that is a quote alone, as said by those who spoke in the sentence before."""
    gathered, place = reading.gathered, (reading.parsed.start, reading.parsed.end)
    if not who:
        return
    judge = gathered.people[who[0]].judge
    planned = FIRST.search(gathered.text, *place) is not None
    alleged = gathered.of_paper and gathered.against(who[0]) is not None
    other = "allegation" if alleged else "intention" if planned else "characterization"
    gathered.say(who, "ruling" if judge else other, place)
    gathered.quoting = who


def carry(reading: Reading, who: Keys) -> None:
    """Keeps whoever spoke before in mind where a sentence only tells of them; a judge goes on in what it quotes of nobody."""
    gathered = reading.gathered
    first = next((frame for frame in reading.frames if frame.clause.verb.finite), None)
    if not who or first is None or any(frame.verb in KIND for frame in reading.frames):
        return
    quoted = [one for one in reading.words if one.tag == "Q"]
    if not quoted:
        gathered.quoting = who if first.mine and set(first.mine) <= set(who) else ()
    elif gathered.people[who[0]].judge and all(map(_is_part, quoted)) and _is_unspoken(first):
        gathered.say(who, "ruling", (reading.parsed.start, reading.parsed.end))
        gathered.quoting = who


def _is_part(quote: Token) -> bool:
    """Whether a quote is a part of a sentence, and no title and no saying of its own."""
    words = quote.text.strip('\u201c\u201d"')
    return words[:1].islower()


def _is_unspoken(first: Frame) -> bool:
    """Whether a clause tells what is so by the judge of whom the sentence before tells: in the present, or as what may be, or was shown."""
    verb = first.clause.verb
    return not verb.passive and first.outer is None
