"""The words whose part in a clause is always the same, and those that are one word though printed as several."""

from __future__ import annotations

from kg.extract.text.verbs import BE, DO, HAVE, MODAL
from kg.extract.text.words import listed

DETERMINERS = listed("""
    the a an its his her their this these those that some any all both each no another our my such
""")
PREPOSITIONS = listed("""
    of in on at by for from with against to over into under about between through during without within via per upon
    despite like including among toward towards regarding concerning around amid
""")
SUBORDINATORS = listed("""
    after before because when while although though if whether unless until since once as whereas lest
""")
SUPPOSING = listed("if whether unless lest")
"""Subordinators of what may be."""
RELATIVES = listed("who which whom whose that")
JOINTS = listed("and or but nor")
ADVERBS = listed("""
    also then later again already still now soon further previously earlier recently together separately instead however
    therefore thus nonetheless meanwhile always once twice yet ever only just even largely mostly first finally ultimately
    hereby formerly too afterward afterwards nevertheless otherwise subsequently sharply respectfully immediately not never
    n't longer herself himself itself themselves today yesterday tonight tomorrow
""")
NOT_ADVERBS = listed(
    "family supply reply apply rely assembly bully july early monopoly friendly likely italy"
)
"""Words in -ly that are no adverbs."""
SUITS = listed("""
    lawsuit lawsuits suit suits complaint complaints case cases action actions petition litigation countersuit counterclaim
    counterclaims crossclaim crossclaims cross-claim cross-claims cross-complaint cross-complaints counter-suit counter-claim counter-claims filing filings proceeding proceedings appeal appeals dispute
""")
OPENING = listed("lawsuit suit complaint petition")
"""Papers with which a suit begins."""
PAPERS = listed("""
    motion motions request requests bid application claim claims allegation allegations accusation accusations count counts
    argument arguments charge charges theory cause causes
""")
RULINGS = listed("""
    order orders ruling rulings decision decisions opinion judgment judgement verdict award injunction settlement deal
    agreement decree accord stipulation sentence notice brief letter memo memorandum statement report
""")
DECIDERS = listed("""
    judge jury jurors juror court panel magistrate justices judges arbitrator chancellor commissioner
""")
PLURALS = listed("""
    to they we not lawsuits suits complaints cases plaintiffs defendants lawyers attorneys prosecutors jurors critics officials regulators petitioners
    respondents appellants judges executives workers authors publishers investigators parties sides
""")
"""Words behind which a verb's first form is a verb."""
NAMELY = listed("""
    reasons sanctions rumor rumors suspect suspects joke jokes answer answers contest contests
    labels
    damages countering rules records works sales means needs leads losses state states reports questions costs links tests
    signs purchases changes shares uses views forms trades trusts stores stars minutes returns profits drugs tweets posts last
    brand brands branding estimate estimates protest protests casts casting
""")
"""Words that are nouns in this prose, though a verb has the same form."""
OFFICES = listed("""
    partner associate attorney lawyer litigator executive chief president chairman founder co-founder director manager star host anchor
    spokesman spokeswoman spokesperson correspondent reporter columnist editor singer frontman guitarist drummer player coach owner lobbyist professor
    producer veteran alum alumnus boss head
""")
"""Nouns before which the name of a body is that of one's place there."""
SHORTENED = listed("it he she that who there what here")
"""Words whose "'s" is "is"."""
WELDED = (
    ("as well as", "c"), ("along with", "c"), ("together with", "c"), ("joined by", "c"), ("no longer", "a"), ("once more", "a"), ("once again", "a"), ("rather than", "p"), ("such as", "p"),
    ("according to", "p"), ("because of", "p"), ("instead of", "p"), ("as part of", "p"), ("as a matter of", "p"), ("as to", "p"), ("as of", "p"), ("on behalf of", "p"),
    ("at least", "d"), ("more than", "d"), ("as much as", "d"), ("so far", "a"), ("all along", "a"), ("for now", "a"), ("at first", "a"), ("for good measure", "a"),
)  # fmt: skip
"""Words printed as several, with the part of the whole."""
PARTS = {
    word: tag
    for tag, words in (
        ("n", SUITS | PAPERS | RULINGS), ("j", DECIDERS), ("a", ADVERBS), ("c", JOINTS), ("h", BE | HAVE | MODAL | DO),
        ("p", PREPOSITIONS), ("s", SUBORDINATORS), ("d", DETERMINERS), ("w", RELATIVES),
    )
    for word in words
}  # fmt: skip
"""Word → its part; where several could be, the one named last."""


def part_of(word: str) -> str:
    """The part that a word in small letters always has; "x" for one whose neighbours tell.

    w relative pronoun, d determiner, s subordinator, p preposition, h helping verb, c joint, a adverb, j who decides,
    n noun of litigation. In a sentence there are besides: W agent, D date, M sum, Q quote, N docket number, ' owner.
    """
    return PARTS.get(word) or ("a" if word.endswith("ly") and word not in NOT_ADVERBS else "x")
