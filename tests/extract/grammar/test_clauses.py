"""The grammar of a sentence: each with its clauses as "subject | verb form | rest", "< verb" inside whose saying."""

from __future__ import annotations

import pytest

from tests.extract.clausal import clauses_of, rows

TABLE = """
Anna Berg sued Peter Holm.
    Anna Berg | sue | Peter Holm .
Anna Berg has sued Peter Holm in Ohio.
    Anna Berg | sue | Peter Holm in Ohio .
Anna Berg and Maria Lind sued Peter Holm on Friday.
    Anna Berg and Maria Lind | sue | Peter Holm on Friday .
Anna Berg, Maria Lind and Norr Media LLC sued Peter Holm.
    Anna Berg, Maria Lind and Norr Media LLC | sue | Peter Holm .
Anna Berg sued Peter Holm, then dropped the suit.
    Anna Berg | sue | Peter Holm
    Anna Berg | drop | the suit .
Anna Berg sued Peter Holm and in March dropped the suit.
    Anna Berg | sue | Peter Holm
    Anna Berg | drop | the suit .
Anna Berg sued Peter Holm, and in the fall of 2022 she won.
    Anna Berg | sue | Peter Holm
    in the fall of 2022 she | win | .
Both sides settled on Friday.
    Both sides | settle | on Friday .
The judge dismissed the lawsuit.
    The judge | dismiss | the lawsuit .
A federal judge in Ohio dismissed the lawsuit.
    A federal judge in Ohio | dismiss | the lawsuit .
Judge Carla Ruiz granted the motion and dismissed the case.
    Judge Carla Ruiz | grant | the motion
    Judge Carla Ruiz | dismiss | the case .
Peter Holm was sued by Anna Berg.
    Peter Holm | sue passive | by Anna Berg .
The lawsuit was filed by Anna Berg in May.
    The lawsuit | file passive | by Anna Berg in May .
The motion was denied on Friday.
    The motion | deny passive | on Friday .
The claims have been dismissed with prejudice.
    The claims | dismiss passive | with prejudice .
The motion is GRANTED in part.
    The motion | grant passive | in part .
The case is being heard by Judge Carla Ruiz.
    The case | hear passive | by Judge Carla Ruiz .
Anna Berg, who sued Peter Holm in May, won.
    Anna Berg | sue | Peter Holm in May
    Anna Berg | win | .
The complaint, which Anna Berg filed in May, names Peter Holm.
    Anna Berg | file | in May
    The complaint | name | Peter Holm .
Maria Lind of Lind Poe LLP, who represents Anna Berg, declined to comment.
    Maria Lind of Lind Poe LLP | represent | Anna Berg
    Maria Lind of Lind Poe LLP | decline | to comment .
    Maria Lind of Lind Poe LLP | comment todo | .
Maria Lind, a partner at Lind Poe LLP who represents Anna Berg, declined to comment.
    Maria Lind at Lind Poe LLP | represent | Anna Berg
    Maria Lind | decline | to comment .
    Maria Lind | comment todo | .
Anna Berg, the lawyer who sued Peter Holm, won.
    Anna Berg | sue | Peter Holm
    Anna Berg | win | .
Anna Berg, who was fired and who sued, won.
    Anna Berg | fire passive |
    Anna Berg | sue |
    Anna Berg | win | .
Anna Berg, a nurse, sued Peter Holm.
    Anna Berg | sue | Peter Holm .
Anna Berg, 41, of Dayton, sued Peter Holm.
    Anna Berg | sue | Peter Holm .
Anna Berg, Peter Holm's head of sales, sued Norr Media LLC.
    Anna Berg | sue | Norr Media LLC .
Her mother, Maria Lind, sued Norr Media LLC.
    Maria Lind | sue | Norr Media LLC .
Anna Berg sued Peter Holm and, in August, won.
    Anna Berg | sue | Peter Holm and , in August
    Anna Berg | win | .
Anna Berg sued Peter Holm, accusing him of fraud.
    Anna Berg | sue | Peter Holm
    Anna Berg | accuse doing | him of fraud .
Anna Berg filed a lawsuit against Peter Holm, alleging defamation and seeking damages.
    Anna Berg | file | a lawsuit against Peter Holm
    Anna Berg | allege doing | defamation and seeking damages .
    Anna Berg | seek doing | damages .
The lawsuit, filed in May, names Peter Holm.
    The lawsuit | file told passive | in May
    The lawsuit | name | Peter Holm .
Known as a nurse, Anna Berg sued Peter Holm.
    Anna Berg | know told passive | as a nurse
    Anna Berg | sue | Peter Holm .
Anna Berg moved to dismiss the case.
    Anna Berg | move | to dismiss the case .
    Anna Berg | dismiss todo | the case .
Anna Berg asked Judge Carla Ruiz to dismiss the case and to sanction Peter Holm.
    Anna Berg | ask | Judge Carla Ruiz to dismiss the case and to sanction Peter Holm .
    Anna Berg | dismiss todo | the case and to sanction Peter Holm .
    Anna Berg | sanction todo | Peter Holm .
Anna Berg appears to have settled.
    Anna Berg | appear | to have settled .
    Anna Berg | settle todo | .
Anna Berg sued Peter Holm and moved for an injunction.
    Anna Berg | sue | Peter Holm
    Anna Berg | move | for an injunction .
Anna Berg sued Peter Holm, and Maria Lind intervened.
    Anna Berg | sue | Peter Holm
    Maria Lind | intervene | .
Anna Berg sued Peter Holm but lost.
    Anna Berg | sue | Peter Holm
    Anna Berg | lose | .
Anna Berg said Peter Holm lied.
    Anna Berg | say |
    Peter Holm | lie | . < say
Anna Berg said that Peter Holm lied and that Maria Lind knew it.
    Anna Berg | say |
    Peter Holm | lie |  < say
    Maria Lind | know | it . < say
Anna Berg said that Peter Holm lied and sued Norr Media LLC.
    Anna Berg | say |
    Peter Holm | lie |  < say
    Anna Berg | sue | Norr Media LLC .
Anna Berg alleges that Peter Holm sued Maria Lind.
    Anna Berg | allege |
    Peter Holm | sue | Maria Lind . < allege
Anna Berg says that she was fired because she complained.
    Anna Berg | say |
    she | fire passive |  < say
    she | complain | . < say
The lawsuit says Peter Holm defamed Anna Berg.
    The lawsuit | say |
    Peter Holm | defame | Anna Berg . < say
Anna Berg argued that the case should be dismissed, but the judge disagreed.
    Anna Berg | argue |
    the case | dismiss passive modal |  < argue
    the judge | disagree | .
Peter Holm denied that he had written it.
    Peter Holm | deny |
    he | write | it . < deny
Peter Holm called the suit a stunt.
    Peter Holm | call | the suit a stunt .
"Peter Holm lied," said Anna Berg.
    Anna Berg | say | Anna Berg .
"Peter Holm lied," Anna Berg said.
    Anna Berg | say | .
Peter Holm lied, wrote Judge Carla Ruiz in an opinion.
    Peter Holm | lie |
    Judge Carla Ruiz | write | Judge Carla Ruiz in an opinion .
Peter Holm lied, the complaint says.
    Peter Holm | lie |
    the complaint | say | .
Peter Holm lied, according to the complaint.
    Peter Holm | lie | , according to the complaint .
"The suit is baseless," said Maria Lind, a lawyer for Peter Holm.
    Maria Lind | say | Maria Lind , a lawyer for Peter Holm .
Anna Berg may sue Peter Holm.
    Anna Berg | sue modal | Peter Holm .
Anna Berg will appeal.
    Anna Berg | appeal modal | .
Anna Berg would have sued Peter Holm if the judge had dismissed the case.
    Anna Berg | sue modal | Peter Holm
    the judge | dismiss | the case .
Anna Berg did not sue Peter Holm.
    Anna Berg | sue negated | Peter Holm .
Anna Berg never sued Peter Holm.
    Anna Berg | sue negated | Peter Holm .
Anna Berg hasn't settled.
    Anna Berg | settle negated | .
The judge has not yet ruled on the motion.
    The judge | rule negated | on the motion .
The plaintiffs never sue.
    The plaintiffs | sue negated | .
After Anna Berg sued, Peter Holm settled.
    Anna Berg | sue |
    Peter Holm | settle | .
When the judge dismissed the case, Anna Berg appealed.
    the judge | dismiss | the case
    Anna Berg | appeal | .
In May, the firm sued Peter Holm.
    the firm | sue | Peter Holm .
Lawyers for Anna Berg declined to comment.
    Lawyers for Anna Berg | decline | to comment .
    Lawyers for Anna Berg | comment todo | .
Anna Berg's attorney declined to comment.
    Anna Berg's attorney | decline | to comment .
    Anna Berg's attorney | comment todo | .
The women's attorney, Maria Lind, said the case would go to trial.
    The women's attorney | say |
    the case | go modal | to trial . < say
The alleged theft cost Norr Media LLC $5 million.
    The alleged theft | cost | Norr Media LLC $5 million .
The lawsuit claims that Norr Media LLC broke state law.
    The lawsuit | claim |
    Norr Media LLC | break | state law . < claim
"""


ROWS = rows(TABLE)


@pytest.mark.parametrize(("sentence", "clauses"), ROWS, ids=[sentence for sentence, _ in ROWS])
def test_a_sentence_is_its_clauses(sentence: str, clauses: list[str]) -> None:
    assert [line.strip() for line in clauses_of(sentence)] == clauses
