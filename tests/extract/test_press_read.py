"""Suits as the trade press, releases and blogs tell them: by subsidiaries, in a new suit, by who seeks what, with partners, of spouses."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short

WHOLE = [
    ("Corvex Foods Inc. announced that its subsidiary Corvex Media LLC has filed a patent lawsuit against Milton Foods Inc. and certain of its affiliates, among them Delmar Group Inc.", {"claim | Corvex Media LLC | Milton Foods Inc. | patentinfringement", "sues | Corvex Media LLC | Delmar Group Inc.", "sues | Corvex Media LLC | Milton Foods Inc."}),
    ("Corvex Foods Inc. said its wholly owned subsidiary Corvex Media LLC had sued Milton Foods Inc.", set()),
    ("Corvex Foods Inc. said that Rosa Diaz had sued Milton Foods Inc.", set()),
    ("Corvex Foods Inc. said its lawyer thinks Rosa Diaz sued Milton Foods Inc.", set()),
    ("Corvex Foods Inc. announced the filing of a patent lawsuit against Milton Foods Inc.", {"claim | Corvex Foods Inc. | Milton Foods Inc. | patentinfringement", "sues | Corvex Foods Inc. | Milton Foods Inc."}),
    ("Corvex Foods Inc. announced that a class action lawsuit has been filed against Milton Foods Inc. by Rosa Diaz.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Corvex Foods Inc. filed suits against Milton Foods Inc. and three of its units, including Delmar Group Inc.", {"sues | Corvex Foods Inc. | Delmar Group Inc.", "sues | Corvex Foods Inc. | Milton Foods Inc."}),
    ("Corvex Foods Inc. sued Milton Foods Inc. and sold several shops, including Delmar Group Inc.", {"sues | Corvex Foods Inc. | Milton Foods Inc."}),
    ("As we reported in May, Rosa Diaz sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Readers of this blog will recall that Rosa Diaz sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("As Delmar Group Inc. first reported, Rosa Diaz sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Delmar Group Inc. reported that Rosa Diaz sued Hal Milton.", set()),
    ("As Delmar Group Inc. argued, Rosa Diaz sued Hal Milton.", set()),
    ("We are told that Rosa Diaz sued Hal Milton.", set()),
    ("In a lawsuit filed Tuesday, novelist Rosa Diaz claims Hal Milton stole her script.", {"sues | Rosa Diaz | Hal Milton"}),
    ("In the complaint, the actress Rosa Diaz says that Hal Milton lied.", {"sues | Rosa Diaz | Hal Milton"}),
    ("In a statement, novelist Rosa Diaz claims Hal Milton stole her script.", set()),
    ("Hal Milton is the target of a new fraud suit from Rosa Diaz.", {"claim | Rosa Diaz | Hal Milton | fraud", "sues | Rosa Diaz | Hal Milton"}),
    ("Hal Milton faces a new lawsuit by Rosa Diaz.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Hal Milton could face a new lawsuit by Rosa Diaz.", set()),
    ("Hal Milton fears a possible new lawsuit by Rosa Diaz.", set()),
    ("Rosa Diaz is seeking at least $10 million in a lawsuit filed Monday against Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sum | Rosa Diaz | Hal Milton | 10000000 | USD"}),
    ("Rosa Diaz alleges fraud in a complaint filed in May 2021 against Hal Milton and Tom Reed.", {"claim | Rosa Diaz | Hal Milton | fraud", "claim | Rosa Diaz | Tom Reed | fraud", "filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz praised a book in a film made in May 2021 against Hal Milton.", set()),
    ("Rosa Diaz wants to speak of a lawsuit filed Monday against Hal Milton.", set()),
    ("Rosa Diaz is going after Hal Milton in court.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz went after Hal Milton in a lawsuit over his book.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz is going after Hal Milton in a new film.", set()),
    ("Rosa Diaz teamed up with Tina Ray to sue Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sues | Tina Ray | Hal Milton"}),
    ("Rosa Diaz may team up with Tina Ray to sue Hal Milton.", set()),
    ("Rosa Diaz sued Hal Milton. His lawyer, Nora Quinn, has since filed a cross-complaint alleging fraud.", {"claim | Hal Milton | Rosa Diaz | fraud", "countersues | Hal Milton | Rosa Diaz", "related | Hal Milton | countersuit | Rosa Diaz", "represents | Nora Quinn | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz has since dropped her lawsuit against Hal Milton.", {"status | Rosa Diaz | claims | withdrawn", "sues | Rosa Diaz | Hal Milton"}),
    ("According to a complaint filed Monday by Rosa Diaz against Hal Milton, the studio never paid.", {"sues | Rosa Diaz | Hal Milton"}),
    ("The studio never paid, according to a complaint filed Monday by Rosa Diaz against Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("According to Tom Reed, a complaint was filed Monday by Rosa Diaz against Hal Milton.", set()),
    ("The case, which Corvex Foods Inc. filed with Delmar Group Inc. in June 2021 against Hal Milton, is pending.", {"filed | Corvex Foods Inc. | 2021-06", "filed | Delmar Group Inc. | 2021-06", "status | Corvex Foods Inc. | claims | pending", "status | Delmar Group Inc. | claims | pending", "sues | Corvex Foods Inc. | Hal Milton", "sues | Delmar Group Inc. | Hal Milton"}),
    ("The case, which Corvex Foods Inc. filed with the Federal Trade Commission in June 2021 against Hal Milton, is pending.", {"filed | Corvex Foods Inc. | 2021-06", "status | Corvex Foods Inc. | claims | pending", "sues | Corvex Foods Inc. | Hal Milton"}),
    ("Rosa Diaz's lawsuit was filed in May 2021 in Los Angeles Superior Court against Hal Milton and several friends.", {"filed | Rosa Diaz | 2021-05", "heard_in | Rosa Diaz | Los Angeles Superior Court", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz and Tina Ray are plaintiffs in the case against Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sues | Tina Ray | Hal Milton"}),
    ("Rosa Diaz and Tina Ray are plaintiffs' lawyers in the case against Hal Milton.", set()),
    ("Rosa Diaz filed for divorce from Hal Milton in May 2021.", {"filed | Rosa Diaz | 2021-05", "spouse | Hal Milton | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz has filed to divorce her husband of ten years, actor Hal Milton.", {"spouse | Hal Milton | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz plans to file for divorce from Hal Milton.", set()),
    ("Rosa Diaz denied that she filed for divorce from Hal Milton.", set()),
    ("Corvex Foods Inc. filed for a divorce from Milton Foods Inc.", set()),
    ("Rosa Diaz alleges that she was named in a complaint filed in May 2021 against Hal Milton.", set()),
    ("Rosa Diaz says she won $5 million in a suit filed in May 2021 against Hal Milton.", set()),
    ("Hal Milton sold his share of the songs of Diaz & Milton. Rosa Diaz sued. Diaz says that Milton lied. Milton denies it.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton. Nora Quinn, the Quinn & Reed partner who leads the defense, said that Diaz lied.", {"firm | Nora Quinn | Quinn & Reed", "position | Nora Quinn | partner | Quinn & Reed", "represents | Nora Quinn | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton, the Corvex Corp. executive, and Tom Reed.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued Hal Milton, the Corvex Corp. founder who wrote the book, and Tom Reed.", {"position | Hal Milton | founder | Corvex Corp.", "sues | Rosa Diaz | Hal Milton"}),
    ("Jurors found that Milton Foods Inc. and its Corvex label infringed the copyrights of Rosa Diaz.", {"claim | Rosa Diaz | Milton Foods Inc. | copyrightinfringement", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz's suit names Hal Milton, Tom Reed and several affiliates, Corvex Corp. said.", set()),
    ("Rosa Diaz sued Hal Milton and two friends, Tom Reed and Vince Hall.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed", "sues | Rosa Diaz | Vince Hall"}),
    ("The outcome was half written in 2020, when the judge granted Rosa Diaz partial summary judgment on copying and denied Hal Milton's motion to dismiss.", {"outcome | motionforsummaryjudgment | granted", "outcome | motiontodismiss | denied", "requests | Hal Milton | motiontodismiss", "requests | Rosa Diaz | motionforsummaryjudgment"}),
    ("Rosa Diaz sued Hal Milton. Both parties are represented by Nora Quinn of Quinn & Reed, who told us that the case will go on.", {"firm | Nora Quinn | Quinn & Reed", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz is represented by Nora Quinn of Quinn & Reed, who told us that the case will go on.", {"firm | Nora Quinn | Quinn & Reed", "represents | Nora Quinn | Rosa Diaz"}),
    ("Rosa Diaz sued Hal Milton. Diaz and Tina Ray sued Tom Reed in 2020. That case was settled in 2021.", {"filed | Rosa Diaz | 2020", "filed | Tina Ray | 2020", "status | Rosa Diaz | claims | settled", "status | Tina Ray | claims | settled", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed", "sues | Tina Ray | Tom Reed"}),
    ("Rosa Diaz filed a petition with the trademark office to cancel Hal Milton's registrations. Diaz sued Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("The suit names Hal Milton, his wife, Tina Milton, and Tom Reed.", {"spouse | Hal Milton | Tina Milton"}),
    ('Rosa Diaz lost in court on Thursday when Judge Thomas Long denied her motion. Producers Nora Quinn, Tom Reed and Vince Hall took the "Blue Sky" star to court in July after she called them liars.', {"judge | Thomas Long | Nora Quinn", "judge | Thomas Long | Tom Reed", "judge | Thomas Long | Vince Hall", "sues | Nora Quinn | Rosa Diaz", "sues | Tom Reed | Rosa Diaz", "sues | Vince Hall | Rosa Diaz"}),
    ('Rosa Diaz and Hal Milton lost in court on Thursday. Nora Quinn and Tom Reed took the "Blue Sky" star to court in July.', set()),
    ("Nora Quinn and Tina Ray sued Rosa Diaz. In a cross-complaint filed in October Diaz accuses Quinn of theft.", {"countersues | Rosa Diaz | Nora Quinn", "countersues | Rosa Diaz | Tina Ray", "related | Rosa Diaz | countersuit | Nora Quinn", "related | Rosa Diaz | countersuit | Tina Ray", "sues | Nora Quinn | Rosa Diaz", "sues | Tina Ray | Rosa Diaz"}),
    ("Rosa Diaz sued Hal Milton and Tom Reed. Milton has filed a cross-complaint against Reed.", {"countersues | Hal Milton | Tom Reed", "related | Hal Milton | countersuit | Rosa Diaz", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Hal Milton has withdrawn the cross-complaint that he filed against Tom Reed. Rosa Diaz sued Milton.", {"status | Hal Milton | claims | withdrawn", "sues | Hal Milton | Tom Reed", "sues | Rosa Diaz | Hal Milton"}),
    ("Nora Quinn sued Rosa Diaz. Diaz is married to designer Ramona Hall. Vince Lee is repping Quinn.", {"represents | Vince Lee | Nora Quinn", "spouse | Ramona Hall | Rosa Diaz", "sues | Nora Quinn | Rosa Diaz"}),
    ("Acme Records Inc. and Holm Records LLC sued Bolt Corp. in May 2024. The same two labels sued Zing Inc. in June 2024.", {"filed | Acme Records Inc. | 2024-05", "filed | Acme Records Inc. | 2024-06", "filed | Holm Records LLC | 2024-05", "filed | Holm Records LLC | 2024-06", "sues | Acme Records Inc. | Bolt Corp.", "sues | Acme Records Inc. | Zing Inc.", "sues | Holm Records LLC | Bolt Corp.", "sues | Holm Records LLC | Zing Inc."}),
    ("Acme Records Inc. and Holm Records LLC sued Bolt Corp. Acme settled its suit against Bolt.", {"sues | Acme Records Inc. | Bolt Corp.", "sues | Holm Records LLC | Bolt Corp."}),
    ("Acme Records Inc. and Holm Records LLC sued Bolt Corp. Acme and Holm settled their suit against Bolt.", {"status | Acme Records Inc. | claims | settled", "status | Holm Records LLC | claims | settled", "sues | Acme Records Inc. | Bolt Corp.", "sues | Holm Records LLC | Bolt Corp."}),
    ("Acme Records Inc. and Holm Records LLC sued Bolt Corp. Bolt settled the suit.", {"status | Acme Records Inc. | claims | settled", "status | Holm Records LLC | claims | settled", "sues | Acme Records Inc. | Bolt Corp.", "sues | Holm Records LLC | Bolt Corp."}),
    ("The agreement takes Acme Records Inc. out of a case that it filed with Holm Records LLC in June 2024 in federal court in Ohio.", {"filed | Acme Records Inc. | 2024-06", "filed | Holm Records LLC | 2024-06"}),
    ("Rosa Diaz sued Hal Milton. Diaz is represented by Nora Quinn at Quinn LLP; Milton by Vince Lee at Lee LLP.", {"firm | Nora Quinn | Quinn LLP", "firm | Vince Lee | Lee LLP", "represents | Nora Quinn | Rosa Diaz", "represents | Vince Lee | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Milton Foods Inc. in May 2021. Diaz is represented by Nora Quinn at Quinn LLP, and Milton Foods Inc. by Vince Lee at Lee LLP.", {"filed | Rosa Diaz | 2021-05", "firm | Nora Quinn | Quinn LLP", "firm | Vince Lee | Lee LLP", "represents | Nora Quinn | Rosa Diaz", "represents | Vince Lee | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Hal Milton. Diaz is represented by Nora Quinn and Tina Ray, and Milton by Vince Lee.", {"represents | Nora Quinn | Rosa Diaz", "represents | Tina Ray | Rosa Diaz", "represents | Vince Lee | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton. Milton's attorney of record, Vince Lee, said Diaz lied.", {"represents | Vince Lee | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton. Diaz has tapped Nora Quinn to take on the actor.", {"represents | Nora Quinn | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Jurors found that Milton Foods Inc. and its Corvex label infringed the copyrights of Rosa Diaz. Diaz sued Milton Foods.", {"claim | Rosa Diaz | Milton Foods Inc. | copyrightinfringement", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Hal Milton in federal court in Manhattan. The California case was stayed.", {"heard_in | Rosa Diaz | federal court in Manhattan", "status | Rosa Diaz | claims | stayed", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the Southern District of New York. The California case was stayed.", {"heard_in | Rosa Diaz | Southern District of New York", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the Southern District of New York. The New York case was stayed.", {"heard_in | Rosa Diaz | Southern District of New York", "status | Rosa Diaz | claims | stayed", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the Northern District of California. The California case was stayed.", {"heard_in | Rosa Diaz | Northern District of California", "status | Rosa Diaz | claims | stayed", "sues | Rosa Diaz | Hal Milton"}),
    ('Rosa Diaz, the creator of "Loud House," sued Milton Foods Inc., Hal Milton and others.', {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ('Hal Milton, who wrote "Loud House," sued Milton Foods Inc.', {"sues | Hal Milton | Milton Foods Inc."}),
    ('Rosa Diaz sued Hal Milton over "Loud House," "Blue Sky" and other books.', {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in L.A. County Superior Court.", {"heard_in | Rosa Diaz | L.A. County Superior Court", "sues | Rosa Diaz | Hal Milton"}),
    ("Hal Milton has asked a judge to dismiss the $50 million lawsuit his ex-wife Rosa Diaz filed against him.", {"requests | Hal Milton | motiontodismiss", "sues | Rosa Diaz | Hal Milton", "sum | Rosa Diaz | Hal Milton | 50000000 | USD"}),
    ("A judge tossed the suit the singer Rosa Diaz filed against Hal Milton.", {"status | Rosa Diaz | claims | dismissed", "sues | Rosa Diaz | Hal Milton"}),
    ("The suit the company filed against Hal Milton is pending.", set()),
    ("According to Rosa Diaz's complaint, filed in the Southern District of Illinois in April 2018 against Hal Milton and several affiliates, Milton lied.", {"filed | Rosa Diaz | 2018-04", "heard_in | Rosa Diaz | Southern District of Illinois", "sues | Rosa Diaz | Hal Milton"}),
    ("According to Rosa Diaz's complaint, Hal Milton lied.", set()),
    ("According to Rosa Diaz's lawyer, filed papers against Hal Milton are false.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_facts_and_no_others(text, expected):
    assert facts(text) == expected


SAID = [
    ("Corvex fired back with a statement: \u201cAnna gets every penny she is owed.\u201d", [("Corvex Foods Inc.", "argument")]),
    ("Corvex, which makes soup, hit back on Instagram: \u201cBerg never paid.\u201d", [("Corvex Foods Inc.", "argument")]),
    ("Corvex fired back at Berg with a book called \u201cAnna.\u201d", []),
    ("Corvex may fire back with a statement: \u201cAnna never paid.\u201d", []),
    ("Berg's camp argued that the company lied.", [("Anna Berg", "argument")]),
    ("Berg's side denies it.", [("Anna Berg", "denial")]),
    ("The other side denies it.", []),
    ("A rep for Corvex said the suit was baseless.", [("Corvex Foods Inc.", "argument")]),
    ("Reps for Corvex declined to comment.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=short)
def test_a_sentence_says_this_and_no_more(sentence, expected):
    assert sayings(sentence) == expected
