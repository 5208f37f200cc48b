"""`make weights`: learns from the names of the tuned texts which words are likely a name, and writes the weights.

They are what `kg/extract/naming/weights.txt` holds: a trait a line, with its weight for each kind in hundredths of a
logit. What stands in fewer than three texts is not learned, so that no weight is of one person's name. The figures
that are printed are of texts that were left out of the learning, a fifth of them at a time.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import kg.extract.naming
from kg.extract.measure.gold import Gold, same_name
from kg.extract.naming.likely import KINDS, LIKELY, Weights, chances
from kg.extract.naming.traits import candidates, told_by, traits
from tests.extract.texts import GOLD, golds

WEIGHTS = Path(kg.extract.naming.__file__).parent / "weights.txt"
TEXTS = 3
"""Texts in which a trait stands that is learned."""
LEAST = 0.1
"""Logits of a weight that is kept."""
FOLDS = 5
Seen = tuple[frozenset[str], str]
"""The traits of what may be a name, and the kind of whom it names; empty where nobody."""


def seen_in(gold: Gold, text: str) -> list[Seen]:
    """What may be a name in a text, with what a reader by hand made of it."""
    kinds = {same_name(name): one.kind for one in reversed(gold.entities.values()) for name in one.names}
    every = candidates(text)
    told = told_by(text, every)
    return [(traits(one, told), kinds.get(same_name(one.name), "")) for one in every]


def tuned() -> list[list[Seen]]:
    """What may be a name in each text that rules are made from, those of the shared data aside."""
    own = [gold for gold in golds().values() if gold.part == "tuned" and not gold.text.startswith("shared:")]
    return [seen_in(gold, (GOLD / gold.text).read_text(encoding="utf-8")) for gold in own]


def texts_with(texts: Sequence[Sequence[Seen]]) -> Counter[str]:
    """In how many of the texts each trait stands."""
    return Counter(trait for text in texts for trait in frozenset().union(*(known for known, _ in text)))


def learned(texts: Sequence[Sequence[Seen]]) -> Weights:
    """The weights that tell best what the texts' names are."""
    held = texts_with(texts)
    every = [
        (sorted(trait for trait in known if held[trait] >= TEXTS), kind)
        for text in texts
        for known, kind in text
    ]
    columns = DictVectorizer()
    rows = columns.fit_transform([dict.fromkeys(known, 1) for known, _ in every])
    rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)
    models = [_model(rows, [kind == one for _, kind in every]) for one in KINDS]
    made = {"": tuple(round(100 * float(model.intercept_[0])) for model in models)}
    for place, trait in enumerate(columns.get_feature_names_out()):
        weights = [float(model.coef_[0][place]) for model in models]
        kept = tuple(round(100 * weight) if abs(weight) >= LEAST else 0 for weight in weights)
        if any(kept):
            made[str(trait)] = kept
    return made


def _model(rows: object, wanted: list[bool]) -> LogisticRegression:
    return LogisticRegression(solver="liblinear", max_iter=300).fit(rows, wanted)


def written(weights: Weights) -> str:
    """The weights as their file holds them."""
    return "".join("\t".join([trait, *map(str, row)]) + "\n" for trait, row in sorted(weights.items()))


def told_apart(texts: Iterable[Sequence[Seen]], weights: Weights) -> tuple[int, int, int]:
    """Of what may be a name: how much is one, how much is taken for one, and how much rightly."""
    pairs = [
        (kind in KINDS, max(chances(known, weights)) >= LIKELY) for text in texts for known, kind in text
    ]
    return sum(one for one, _ in pairs), sum(taken for _, taken in pairs), sum(all(pair) for pair in pairs)


def main() -> int:
    """Writes the weights, after printing how well weights tell names in texts that they were not learned from."""
    texts = tuned()
    folds = [
        (texts[at::FOLDS], [one for place, one in enumerate(texts) if place % FOLDS != at])
        for at in range(FOLDS)
    ]
    counts = [told_apart(left_out, learned(others)) for left_out, others in folds]
    named, taken, right = (sum(column) for column in zip(*counts, strict=True))
    print(
        f"of {named} names {right / named:.3f} are found; of {taken} taken for names {right / taken:.3f} are"
    )
    WEIGHTS.write_text(written(learned(texts)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
