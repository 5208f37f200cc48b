"""Clauses by their verbs: passive, negated, modal, of being and having, and joined ones."""

from __future__ import annotations

import pytest

from tests.extract.clausal import clauses_of, rows

TABLE = """
Its motion to dismiss was denied.
     | dismiss todo |
    Its motion to dismiss | deny passive | .
Peter Holm is a nurse.
    Peter Holm | be | a nurse .
Peter Holm has a lawyer.
    Peter Holm | have | a lawyer .
There's a suit against Peter Holm.
    There | be | a suit against Peter Holm .
Anna Berg is represented by Maria Lind.
    Anna Berg | represent passive | by Maria Lind .
Anna Berg isn't suing Peter Holm.
    Anna Berg | sue negated | Peter Holm .
The suit does not name Norr Media LLC.
    The suit | name negated | Norr Media LLC .
The judge refused to dismiss the case.
    The judge | refuse | to dismiss the case .
    The judge | dismiss todo | the case .
Peter Holm can't appeal.
    Peter Holm | appeal modal negated | .
Peter Holm, who has denied the claims, did not respond.
    Peter Holm | deny | the claims
    Peter Holm | respond negated | .
The case was dismissed by the judge who heard it.
    The case | dismiss passive | by the judge
    the judge | hear | it .
Anna Berg was awarded $5 million.
    Anna Berg | award passive | $5 million .
Norr Media LLC agreed to pay $5 million to settle the lawsuit.
    Norr Media LLC | agree | to pay $5 million to settle the lawsuit .
    Norr Media LLC | pay todo | $5 million to settle the lawsuit . < agree
    Norr Media LLC | settle todo | the lawsuit . < agree
"It was a lie," the suit alleges.
    the suit | allege | .
The lawsuit, which was brought by Anna Berg, alleges fraud.
    The lawsuit | bring passive | by Anna Berg
    The lawsuit | allege | fraud .
The plaintiffs appealed, and the defendants opposed the motion.
    The plaintiffs | appeal |
    the defendants | oppose | the motion .
Anna Berg (a nurse who lied) sued Peter Holm.
    Anna Berg | sue | Peter Holm .
Because the judge erred, the case was remanded.
    the judge | err |
    the case | remand passive | .
The judge said the motion would be denied unless Peter Holm settled.
    The judge | say |
    the motion | deny passive modal |  < say
    Peter Holm | settle | . < say
The jury found that Peter Holm lied and awarded Anna Berg $5 million.
    The jury | find |
    Peter Holm | lie |  < find
    The jury | award | Anna Berg $5 million .
"""


ROWS = rows(TABLE)


@pytest.mark.parametrize(("sentence", "clauses"), ROWS, ids=[sentence for sentence, _ in ROWS])
def test_a_verb_makes_its_clause(sentence: str, clauses: list[str]) -> None:
    assert [line.strip() for line in clauses_of(sentence)] == clauses
