"""What people are called besides what a text first calls them: a novelist is a writer, a guitarist a musician."""

from __future__ import annotations

from kg.extract.text.words import listed

WRITING = listed(
    "novelist author poet playwright essayist screenwriter biographer journalist columnist blogger reporter memoirist writer"
)
PLAYING = listed(
    "guitarist drummer bassist pianist violinist singer rapper songwriter composer frontman saxophonist musician rocker vocalist"
)
ACTING = listed("actor actress comedian comic comedienne")
COMPETING = listed(
    "quarterback golfer wrestler boxer swimmer gymnast jockey cyclist pitcher midfielder goalkeeper sprinter striker player athlete runner skater fighter"
)
HEALING = listed("physician surgeon psychiatrist pediatrician cardiologist dentist doctor oncologist")
LEGISLATING = listed("senator congressman congresswoman representative assemblyman legislator")
STARS = PLAYING | ACTING | COMPETING
"""Who may be called a star."""
KINDRED = {
    "writer": WRITING, "author": WRITING, "journalist": frozenset({"reporter", "columnist"}), "reporter": frozenset({"journalist"}),
    "musician": PLAYING, "artist": PLAYING | frozenset({"painter", "sculptor", "photographer"}), "performer": PLAYING | ACTING,
    "entertainer": PLAYING | ACTING, "singer": frozenset({"frontman", "vocalist", "songwriter"}), "actor": frozenset({"comedian"}), "comedian": frozenset({"comic"}),
    "athlete": COMPETING, "player": COMPETING - {"jockey", "sprinter", "swimmer", "gymnast"},
    "doctor": HEALING, "physician": HEALING, "lawmaker": LEGISLATING, "legislator": LEGISLATING, "politician": LEGISLATING | frozenset({"governor", "mayor"}),
    "executive": frozenset({"chief executive", "president", "ceo", "founder", "chairman", "chairwoman"}), "officer": frozenset({"detective", "trooper", "sergeant", "lieutenant", "deputy"}),
    "academic": frozenset({"professor", "researcher", "scholar", "historian"}), "scholar": frozenset({"professor", "historian"}), "professor": frozenset({"scholar"}),
    "scientist": frozenset({"biologist", "chemist", "physicist", "epidemiologist", "researcher"}), "businessman": frozenset({"entrepreneur", "investor", "billionaire", "mogul", "tycoon"}),
    "businesswoman": frozenset({"entrepreneur", "investor", "billionaire", "mogul"}), "entrepreneur": frozenset({"founder", "co-founder", "cofounder"}), "educator": frozenset({"teacher", "professor", "principal"}),
}  # fmt: skip
"""A noun → the narrower ones of whom it is said too."""
