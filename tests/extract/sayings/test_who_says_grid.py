"""Who says what in sentences made of parts: speakers by name, noun and pronoun, verbs, when and to whom, before, behind and around what is said."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of, said_in
from kg.extract.measure.score import overlaps
from tests.extract.grid import grid

SUIT = (
    "Maria Lopez, a former cook, sued Halvorsen Foods Inc. in federal court in Chicago in May 2022, alleging wage theft. "
    "Halvorsen Foods, a Chicago grocer, is represented by Bob Crane. Dana Pratt represents Lopez. "
    "U.S. District Judge Ruth Kane is hearing the case. Lopez worked there for six years. "
)
BROTHERS = (
    "Two brothers, Amir Haddad and Nadim Haddad, sued Tallgrass Media LLC in Los Angeles Superior Court in June 2021, alleging fraud. "
    "The brothers are represented by Lena Fisk. Tallgrass, a podcast studio in Burbank, makes documentaries. "
)
APPEAL = (
    "The Ninth Circuit on Friday revived a lawsuit that Greta Holm brought against Pinecrest Airlines Inc. over a lost kidney. "
    "A district judge in Seattle, Paul Ames, had dismissed the suit in 2020. Judge Marsha Quill wrote for the panel. "
)
SOME = 10
"""Sentences of a pattern."""
PATTERNS = (
    "{who} {verb} that {what}.",
    "{who} {verb} {when} that {what}.",
    "{what}, {who} {verb}.",
    "{what}, {who} {verb} {when}.",
    "For years, {who} {verb} {when}, {what}.",
    "On Monday, {who} {verb} that {what}.",
)
WHEN = ("on Monday", "Tuesday", "in a statement issued on March 3")
SIDES = {
    "suing": (
        SUIT,
        ("Lopez", "the former cook", "the plaintiff", "Pratt", "Lopez's lawyer, Dana Pratt,", "a lawyer for Lopez", "Dana Pratt, who represents Lopez,"),
        ("said", "argued", "insisted", "told jurors", "told the judge", "told The Times", "testified", "contended", "alleged"),
        ("managers altered the time cards", "the company fired her for complaining", "the grocer cheated hundreds of cooks"),
        {"Maria Lopez", "Dana Pratt"}, {"allegation", "argument"},
    ),
    "sued": (
        SUIT,
        ("Halvorsen", "the company", "the grocer", "a Halvorsen spokeswoman", "a company spokesman", "Halvorsen officials", "its lawyers", "Bob Crane, a lawyer for the company,", "the defendant"),
        ("said", "argued", "countered", "told jurors", "pointed out", "responded", "maintained", "told reporters"),
        ("the suit came too late", "Lopez was paid every cent", "the time cards were accurate"),
        {"Halvorsen Foods Inc.", "Bob Crane"}, {"argument", "denial"},
    ),
    "judge": (
        SUIT,
        ("Kane", "the judge", "Judge Kane", "U.S. District Judge Ruth Kane", "Judge Ruth Kane of Chicago"),
        ("ruled", "found", "held", "wrote", "noted", "concluded", "agreed"),
        ("the clause was unconscionable", "Lopez had waited too long", "the company had kept the records"),
        {"Ruth Kane"}, {"ruling"},
    ),
    "several": (
        BROTHERS,
        ("the brothers", "they", "the two", "the siblings", "their lawyer", "the plaintiffs", "the two brothers"),
        ("said", "argued", "claimed", "contended", "told reporters"),
        ("Tallgrass kept the money", "the studio never paid a dollar"),
        {"Amir Haddad", "Lena Fisk"}, {"allegation", "argument"},
    ),
    "above": (
        APPEAL,
        ("the court", "the panel", "the judges", "the appeals court", "the Ninth Circuit", "Quill", "the majority"),
        ("held", "said", "concluded", "wrote", "reasoned"),
        ("Holm had pleaded enough", "a kidney is no cargo"),
        {"Ninth Circuit", "U.S. Court of Appeals for the Ninth Circuit", "Marsha Quill"}, {"ruling"},
    ),
}  # fmt: skip
BARELY = (
    "{who} declined to say whether {what}.", "{who} would not say whether {what}.", "{who} was told that {what}.", "{who} was asked whether {what}.",
    "{who} may say that {what}.", "{who} could argue that {what}.", "{who} is expected to argue that {what}.", "{who} never said that {what}.",
    "If {who} says that {what}, the trial will be short.", "{who} hung up when asked if {what}.", "{who} has yet to say whether {what}.",
)  # fmt: skip
UNTOLD = ("sues", "countersues", "claim", "outcome", "awarded", "status")


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("side", sorted(SIDES))
def test_whoever_speaks_is_told_with_what_is_said(side: str, pattern: str) -> None:
    before, who, verbs, what, names, kinds = SIDES[side]
    for sentence, parts in grid(pattern, SOME, who=who, verb=verbs, when=WHEN, what=what):
        said = [
            one
            for one in said_in(read_text(before + _opened(sentence)))
            if overlaps(one, parts["what"]) and names & set(one.speakers) and kinds & set(one.categories)
        ]
        assert said, sentence


@pytest.mark.parametrize("pattern", BARELY)
def test_nobody_says_what_is_only_asked_feared_or_kept_back(pattern: str) -> None:
    who = (
        "Lopez",
        "the company",
        "a spokesman for Halvorsen",
        "the judge",
        "Bob Crane, a lawyer for the company,",
    )
    what = ("managers altered the time cards", "the suit would be settled", "the judge had erred")
    known = len(said_in(read_text(SUIT)))
    for sentence, _ in grid(pattern, SOME // 2, who=who, what=what):
        assert len(said_in(read_text(SUIT + _opened(sentence)))) == known, sentence


@pytest.mark.parametrize(
    "pattern",
    ["{who} {verb} that {what}.", "{what}, {who} {verb}.", "{what}, {who} {verb} on Monday in a statement."],
)
def test_what_somebody_says_is_no_fact(pattern: str) -> None:
    what = (
        "the suit was settled", "a jury awarded Lopez $5 million", "Kane dismissed the suit",
        "Delmar Corp. sued Rick Stall in May", "the judge granted the motion to dismiss",
    )  # fmt: skip
    known = facts_of(read_text(SUIT))
    for one in what:
        for sentence, _ in grid(
            pattern,
            SOME,
            who=("Lopez", "a rival", "the former cook", "Halvorsen officials", "a neighbor"),
            verb=("alleged", "insisted", "claimed", "argued", "told reporters", "swore"),
            what=(one,),
        ):
            told = facts_of(read_text(SUIT + _opened(sentence))) - known
            assert not [fact for fact in told if fact[0] in UNTOLD and fact[-1] != "pending"], sentence
