"""What summaries of a suit tell of motions, rulings, appeals and lawyers, in the ways that reporters put it."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Gretchen Carl sued Roger Ames on July 6, 2016. "
ADDED = {
    "Ames removed it to the federal court in Newark, where it was heard by a judge, and moved to compel arbitration.": "requests | Roger Ames | motiontocompel",
    "Carl opposed it, arguing that the clause covers a man who signed it, and moved for summary judgment.": "requests | Gretchen Carl | motionforsummaryjudgment",
    "Judge Stephen Wills denied Ames's motion to dismiss in May and, in November, his motion for summary judgment.": "requests | Roger Ames | motionforsummaryjudgment",
    "Judge Stephen Wills granted Ames's motion to dismiss but denied his motion for sanctions.": "requests | Roger Ames | motionforsanctions",
    "Judge Stephen Wills denied a motion to dismiss and later a motion for summary judgment.": "outcome | motionforsummaryjudgment | denied",
    "She moved for a temporary restraining order. On April 1 Judge Eric Komm granted it.": "outcome | motionforpreliminaryinjunction | granted",
    "She moved for a preliminary injunction. Judge Eric Komm denied it in May.": "outcome | motionforpreliminaryinjunction | denied",
    "Ames appealed, and the Ninth Circuit affirmed.": "heard_in | Roger Ames | Ninth Circuit",
    "Kyle Flem of Flem LLP argued the appeal for the singer, Joshua Rosen of Holm LLP that of Ames.": "represents | Joshua Rosen | Roger Ames",
}
UNTOLD = {
    "Judge Stephen Wills denied it was his motion.": "outcome",
    "A reporter asked about the motion for sanctions. Ames denied it.": "outcome",
    "Carl moved for sanctions. Judge Eric Komm granted it a hearing.": "outcome",
    "The Ninth Circuit affirmed.": "heard_in | Roger Ames",
    "Kyle Flem of Flem LLP argued the appeal for the twins, Joshua Rosen of Holm LLP that of Ames.": "represents | Kyle Flem | Joshua Rosen",
}
CLIENTS = {
    "Ann Agra, Ned Sega and Vera Holm, three former executives, sued Vexo Corp. David Lund represents the executives.": "Ann Agra, Ned Sega, Vera Holm",
    "Ann Agra, Ned Sega and Vera Holm sued Vexo Corp. and Max Doe. David Lund represents the executives.": "Ann Agra, Ned Sega, Vera Holm",
    "Ann Agra and Vera Holm, twin sisters, sued Max Vexo. David Lund argued the appeal for the twins.": "Ann Agra, Vera Holm",
    "Ann Agra sued the estate of Max Vexo. David Lund represents the estate.": "estate of Max Vexo",
    "Ann Agra sued Max Vexo and Tom Poe. David Lund represents the executives.": "Max Vexo, Tom Poe",
}


@pytest.mark.parametrize(("sentence", "fact"), ADDED.items(), ids=short)
def test_a_summary_tells_what_was_asked_and_ruled(sentence, fact):
    assert fact in facts(SUIT + sentence)


@pytest.mark.parametrize(("sentence", "fact"), UNTOLD.items(), ids=short)
def test_what_only_sounds_alike_tells_nothing(sentence, fact):
    assert not any(one.startswith(fact) for one in facts(SUIT + sentence))


@pytest.mark.parametrize(("sentence", "clients"), CLIENTS.items(), ids=short)
def test_a_noun_of_several_names_the_clients(sentence, clients):
    told = {one for one in facts(sentence) if one.startswith("represents")}
    assert told == {f"represents | David Lund | {one}" for one in clients.split(", ")}
