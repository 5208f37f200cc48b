"""Papers and sentences of our own that order nothing: drafts, tentative rulings, recommendations, briefs, other cases, rules of law."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of

CAPTION = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

MARTA QUILL,
                    Plaintiff,
        v.                                       1:23-cv-06204
DEVON STRAND,                                    {title}
                    Defendant.

"""
SUIT = "Marta Quill sued Devon Strand for negligence. "
DISMISSED = "IT IS HEREBY ORDERED that the motion to dismiss is GRANTED and the complaint is DISMISSED WITH PREJUDICE.\n"
BLANK = "\nDated: ____________\n\n____________________\nUnited States District Judge\n"
PAPERS = {
    "a proposed order": ("[PROPOSED] ORDER", DISMISSED + BLANK),
    "a proposed order whose title decides": ("[PROPOSED] ORDER GRANTING MOTION TO DISMISS", BLANK),
    "a draft": ("DRAFT ORDER", DISMISSED),
    "a proposed order in small letters": ("[Proposed] Order", DISMISSED),
    "a proposed judgment": ("[PROPOSED] JUDGMENT", "Judgment is entered for Plaintiff Marta Quill, who is awarded $50,000 against Devon Strand.\n"),
    "a tentative ruling": ("TENTATIVE RULING", "The motion to strike is DENIED as moot.\n"),
    "a recommendation": (
        "REPORT AND RECOMMENDATION", "It is RECOMMENDED that the motion to dismiss be GRANTED. The motion to strike is DENIED.\n",
    ),
    "a recommendation in an order": ("ORDER", "It is RECOMMENDED that the motion to dismiss is GRANTED.\n"),
    "a brief": ("MEMORANDUM OF LAW", "The Court should see that the motion to dismiss is granted. The complaint is dismissed with prejudice.\n"),
    "an opposition": ("OPPOSITION TO MOTION TO DISMISS", "The motion to dismiss is denied.\n"),
    "a notice of motion": ("NOTICE OF MOTION", "The complaint is dismissed with prejudice.\n"),
    "a letter": ("", "Dear Judge Renner:\n\nThe motion to dismiss is granted.\n"),
    "a case that is cited": (
        "ORDER", "In Vance v. Lowe, 123 F.3d 456 (2d Cir. 1999), the court granted a motion to dismiss and Judge Renner dismissed the complaint with prejudice.\n",
    ),
    "what follows on a case that is cited": (
        "ORDER", "The standard is old. Vance v. Lowe, 17 Cal. App. 4th 100, 103 (1993). There, the court granted the motion to dismiss. In Vance, Judge Renner denied a motion to strike.\n",
    ),
    "a signal": ("ORDER", "The motion to strike was denied as untimely, citing Vance v. Lowe.\n"),
    "only when": ("ORDER", "The motion to strike is denied only when it is untimely.\n"),
    "where": ("ORDER", "A motion to stay is granted where the parties agree.\n"),
    "courts": ("ORDER", "Because it came late, courts have often denied the motion to strike. Courts generally denied the motion to stay.\n"),
    "a court": ("ORDER", "The court grants a motion to stay only when it must.\n"),
    "a draft behind another paper": ("STIPULATION", "The parties agree.\n\n[PROPOSED] ORDER\n\nThe motion to dismiss is GRANTED.\n"),
    "a proposed order that a lawyer signed": (
        "[PROPOSED] ORDER", "The motion to strike is DENIED.\n\nSubmitted by:\n/s/ Carla Ruiz\nAttorney for Plaintiff\n\n____________\nUnited States District Judge\n",
    ),
    "a proposed order that was not signed": ("MINUTES", "The judge has not signed the proposed order granting the motion to strike.\n"),
    "a ruling of another court": (
        "ORDER", "In Vance v. Lowe, 123 F.3d 456 (2d Cir. 1999), the motion to strike is denied as untimely.\n",
    ),
    "a case of others without its citation": ("ORDER", "In Vance v. Lowe, the court granted the motion to dismiss.\n"),
}  # fmt: skip
"""A paper → its title and its body, which decide nothing in this case."""
SENTENCES = (
    "In a tentative ruling, Judge Anna Renner granted Strand's motion for summary judgment on Monday.",
    "Judge Anna Renner tentatively granted Strand's motion to dismiss.",
    "In a tentative ruling, Judge Anna Renner spoke of the case. She granted Strand's motion to dismiss.",
    "In a report and recommendation, Magistrate Judge Ann Lind granted Strand's motion to dismiss.",
    "A magistrate judge recommended that Strand's motion to dismiss is granted.",
)
DECIDING = {
    "an order": ("ORDER", "The motion to strike is DENIED as moot.\n"),
    "a recommendation that is adopted": ("ORDER ADOPTING REPORT AND RECOMMENDATION", "The motion to strike is DENIED.\n"),
    "a brief that tells what was done": ("MEMORANDUM OF LAW", "On May 2, 2024, the Court denied the motion to strike.\n"),
    "a citation behind": ("ORDER", "The motion to strike is DENIED. See Vance v. Lowe, 550 U.S. 544, 570 (2007).\n"),
    "the case's own name": ("ORDER", "In Quill v. Strand, the court granted the motion to dismiss.\n"),
    "a citation in its sentence": (
        "ORDER", "Because no duty is pleaded, see Vance v. Lowe, 123 F.3d 456 (2d Cir. 1999), the motion to strike is GRANTED.\n",
    ),
    "a citation behind the ruling": (
        "ORDER", "The Court DENIES the motion to strike under Vance v. Lowe, 550 U.S. 544, 570 (2007) (motion denied).\n",
    ),
    "a proposed order that was signed": (
        "[PROPOSED] ORDER", "The motion to strike is DENIED.\n\nDated: May 2, 2024\n\n/s/ Carla Ruiz\nUnited States District Judge\n",
    ),
    "a proposed order that a judge is told to have signed": (
        "MINUTES", "On May 2, 2024 Judge Carla Ruiz signed the proposed order, granting the motion to strike.\n",
    ),
    "a statute": ("ORDER", "Under 28 U.S.C. 1404 the motion to strike is DENIED.\n"),
}  # fmt: skip


def _decided(text: str) -> set[tuple[str, ...]]:
    return {
        fact for fact in facts_of(read_text(text)) if fact[0] in {"outcome", "status", "awarded", "judge"}
    }


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_that_orders_nothing_decides_nothing(paper: str) -> None:
    title, body = PAPERS[paper]
    text = CAPTION.format(title=title) + body
    assert {fact for fact in _decided(text) if fact[0] != "judge" or "cited" in paper} == set()
    assert ("sues", "MARTA QUILL", "DEVON STRAND") in facts_of(read_text(text))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_orders_nothing_decides_nothing(sentence: str) -> None:
    assert {fact for fact in _decided(SUIT + sentence) if fact[0] != "judge"} == set()


@pytest.mark.parametrize("paper", DECIDING)
def test_a_paper_that_orders_decides(paper: str) -> None:
    title, body = DECIDING[paper]
    assert "outcome" in {fact[0] for fact in _decided(CAPTION.format(title=title) + body)}
