"""Who says what, and what it counts as."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

SAID = [
    ("Corvex denied wrongdoing.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex disputes the allegations.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex denied that it settled the lawsuit.", [("Corvex Foods Inc.", "denial")]),
    ("Berg alleges that Corvex defrauded customers.", [("Anna Berg", "allegation")]),
    ("Berg claims the company knew about the risk.", [("Anna Berg", "allegation")]),
    ("The lawsuit says Corvex knew about the risk.", [("Anna Berg", "allegation")]),
    ("According to the lawsuit, Corvex knew about the risk.", [("Anna Berg", "allegation")]),
    ("The lawsuit was settled, Berg said.", [("Anna Berg", "argument")]),
    ('"The lawsuit was dismissed," Corvex said.', [("Corvex Foods Inc.", "characterization")]),
    ("In court papers, Corvex argued that Berg waited too long.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex contends Berg waited too long to sue.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex has said the claims are without merit.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex called the allegations baseless.", [("Corvex Foods Inc.", "characterization")]),
    ("Corvex dismissed the lawsuit as a stunt.", [("Corvex Foods Inc.", "characterization")]),
    ('"This case has no merit," said Jane Poe, a lawyer for Corvex.', [("Jane Poe", "characterization")]),
    ('Tom Reed, who represents Berg, called the ruling "a victory."', [("Tom Reed", "characterization")]),
    ("Mark Stone, Corvex's CEO, said the company would fight.", [("Mark Stone", "intention")]),
    ("Corvex plans to appeal.", [("Corvex Foods Inc.", "intention")]),
    ("Tina Ray has threatened to sue Corvex.", [("Tina Ray", "intention")]),
    ("Berg announced she would sue Mark Stone.", [("Anna Berg", "intention")]),
    ("Corvex said it would move to dismiss the case.", [("Corvex Foods Inc.", "intention")]),
    ("Judge Rita Moore ruled that the case can go to trial.", [("Rita Moore", "ruling")]),
    ("In his ruling, Judge Rita Moore said that Corvex had acted in bad faith.", [("Rita Moore", "ruling")]),
    ("Berg said the judge had dismissed the case.", [("Anna Berg", "argument")]),
    ("Berg says the judge granted her motion for summary judgment.", [("Anna Berg", "allegation")]),
    ("The complaint says Corvex was convicted of fraud.", [("Anna Berg", "allegation")]),
    ("Corvex said Berg accused it of fraud.", [("Corvex Foods Inc.", "argument")]),
    ("A spokesperson for Corvex said the company stands by its product.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex spokesman Dan Fox said the suit was meritless.", [("Dan Fox", "argument")]),
    ("Berg accused Mark Stone of lying.", [("Anna Berg", "allegation")]),
    ("Berg sued Mark Stone, saying he lied to her.", [("Anna Berg", "allegation")]),
    ("Berg testified that she slipped.", [("Anna Berg", "argument")]),
    ('"I was lied to," Berg told the Tribune.', [("Anna Berg", "characterization")]),
    ("Corvex argued that the case should be dismissed.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex said that it was surprised, and that Berg had never complained.", [("Corvex Foods Inc.", "argument"), ("Corvex Foods Inc.", "argument")]),
    ("A spokesman for Corvex, Dan Fox, said the company was disappointed.", [("Dan Fox", "characterization")]),
    ('"It was a good day," said her attorney, Tom Reed.', [("Tom Reed", "characterization")]),
    ("Corvex said it disagrees with the ruling and will appeal.", [("Corvex Foods Inc.", "argument"), ("Corvex Foods Inc.", "intention")]),
    ("Corvex said it was pleased with the verdict.", [("Corvex Foods Inc.", "characterization")]),
    ("Corvex has long denied that it lied.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex has not admitted wrongdoing.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex contested this, said the verdict was flawed and will appeal.", [("Corvex Foods Inc.", "denial"), ("Corvex Foods Inc.", "argument"), ("Corvex Foods Inc.", "intention")]),
    ("Federal law, Corvex contends, rules out such claims.", [("Corvex Foods Inc.", "argument")]),
    ("Judge Rita Moore granted the motion that Berg had filed, finding that Corvex had lied.", [("Rita Moore", "ruling")]),
    ("Corvex praised Delmar Group Inc., with which it signed a deal, and called the suit a stunt.", [("Corvex Foods Inc.", "characterization"), ("Corvex Foods Inc.", "characterization")]),
    ("The jury rejected Corvex's argument that the suit came too late.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex moved to dismiss the suit because it came too late.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex opposed the motion on the ground that it would delay the trial.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex told a federal judge on Thursday that the suit should end.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex said that the forecasts showed that the bonus would come due.", [("Corvex Foods Inc.", "argument")]),
    ('"We are glad. We will now move on," Corvex said.', [("Corvex Foods Inc.", "characterization"), ("Corvex Foods Inc.", "intention")]),
    ('"We are glad," Tom Reed said. "We had waited long enough."', [("Tom Reed", "characterization"), ("Tom Reed", "characterization")]),
    ('The notice was read. "We had waited long enough."', []),
    ("A company lawyer, Jane Poe, said the suit was meritless.", [("Jane Poe", "argument")]),
    ("The suit has no merit, said Corvex Chief Executive Mark Stone.", [("Mark Stone", "argument")]),
    ("Writing for the court, Judge Rita Moore said Corvex had lied.", [("Rita Moore", "ruling")]),
    ("Corvex answered that the suit came too late.", [("Corvex Foods Inc.", "argument")]),
    ("Corvex said it was weighing an appeal.", [("Corvex Foods Inc.", "intention")]),
    ('Mark Stone said his office "will not tolerate" lies.', [("Mark Stone", "intention")]),
    ('Mark Stone spoke of "a sad day" for the company.', [("Mark Stone", "characterization")]),
    ("Berg accused Corvex of firing her workers.", [("Anna Berg", "allegation")]),
    ("According to Berg, Corvex lied.", [("Anna Berg", "allegation")]),
    ("Corvex answered the suit.", []),
    ("Corvex spoke of the case.", []),
    ("Corvex rejected other buyers.", []),
    ("Corvex denied Berg coverage.", []),
    ("Corvex denied the outcome of the election.", []),
    ("Corvex promised Berg a bonus.", []),
    ("Corvex thought about appealing.", []),
    ("Corvex said it had sued Delmar Group Inc.", []),
    ("Judge Rita Moore found for Corvex.", []),
    ("Judge Rita Moore found Corvex liable by default.", []),
    ("Judge Rita Moore ruled on the motion.", []),
    ("Corvex was at fault, the jurors said.", []),
    ("The video that Corvex posted in May was funny.", []),
    ("Berg claims negligence and fraud.", [("Anna Berg", "allegation")]),
    ("Corvex, now called Delmar Group Inc., moved.", []),
    ("Corvex, which was represented by Jane Poe of Smith & Wesley LLP, denies that it lied.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex denies negligence.", [("Corvex Foods Inc.", "denial")]),
    ("Corvex's position has always been that the suit came too late.", [("Corvex Foods Inc.", "argument")]),
    ("A spokesman for Corvex said the verdict would be challenged.", [("Corvex Foods Inc.", "intention")]),
    ('Corvex said that the suit "will lead to fewer stores."', [("Corvex Foods Inc.", "argument")]),
    ('"It was a long road," said Tom Reed, a lawyer for Delmar Group Inc.', [("Tom Reed", "characterization")]),
    ('Corvex posted a picture with the word "Return."', []),
    ("Berg alleged negligence in federal court in Chicago.", [("Anna Berg", "allegation")]),
    ("Neither Corvex nor Mark Stone admits or denies the allegations.", []),
    ("Tom Reed argued for Berg.", []),
    ("Berg accused Corvex of fraud.", [("Anna Berg", "allegation")]),
    ("Corvex asserted claims for fraud.", []),
    ("Corvex runs Stone Hill, another Delmar Group Inc. label.", []),
    ("The judge dismissed the suit because it came too late.", []),
    ("Corvex did not respond to a request for comment.", []),
    ("Corvex declined to comment.", []),
    ("Corvex would say nothing.", []),
    ("Corvex did not say why it moved.", []),
    ("Corvex Sues, Saying Berg Lied", []),
    ("What Corvex said is unclear.", []),
    ("The judge denied the motion to compel.", []),
    ("Berg's lawsuit accuses Corvex of fraud.", []),
    ("Corvex was accused of fraud.", []),
    ("Corvex announced a new product.", []),
    ("The judge found Corvex liable.", []),
    ("Corvex rejected the offer.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=short)
def test_a_sentence_holds_these_sayings_and_no_others(sentence, expected):
    assert sayings(sentence) == expected


def test_what_a_sentence_asks_to_imagine_nobody_says():
    assert sayings("Imagine Berg had been deposed. Imagine she had admitted the fraud.") == []
    assert sayings("Berg admitted the fraud.")


def test_a_noun_of_what_somebody_says_describes_nobody():
    text = (
        "Corvex's lawyer, Dara Finch, said the trustee lied. The trustee's spokeswoman said that was false."
    )
    assert [who for who, _ in sayings(text)] == ["Dara Finch"]
