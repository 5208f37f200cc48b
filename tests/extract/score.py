"""`make score`: reads every text that has hand-made gold, and compares the figures with `baseline.json`.

Figures are of groups: `tuned`, `kept` and `unseen`, and the shared texts apart (`article`, `news`), since not every
checkout has them. Exit code 1 says that a figure is lower than its baseline, or is in it and not measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from kg.extract.measure.score import Row, Score, score, total
from kg.model import Records, locate
from tests.extract.texts import golds, group_of, text_of

BASELINE = Path(__file__).parent / "baseline.json"
FALSEHOODS = "falsehoods"
ALLEGATIONS = "allegations as facts"
SEEN = ("tuned", "article", "news")
"""The groups that rules are made from."""
Read = Callable[[str], Records]


def read_groups(read: Read, part: str | None = None) -> dict[str, dict[str, Score]]:
    """The scores of the texts of one set, or of both, by group and text.

    Raises:
        QuoteNotFound: a reading rests on words that are not in the text, or not where it says.
    """
    groups: dict[str, dict[str, Score]] = {}
    for name, gold in golds().items():
        text = text_of(gold)
        if part not in {None, gold.part}:
            continue
        if text is None:
            print(f"{name}: its text is in the shared data, which are not beside this checkout")
            continue
        groups.setdefault(group_of(gold), {})[name] = score(locate(read(text), text), gold)
    return groups


def figures(group: str, whole: Score) -> dict[str, float]:
    """The figures that the baseline keeps of one group; no precision where nothing was given."""
    kept: dict[str, float] = {
        f"{group}: {FALSEHOODS}": len(whole.falsehoods),
        f"{group}: {ALLEGATIONS}": len(whole.allegations_as_facts),
    }
    for row in (whole.overall, whole.names, *whole.rows):
        kept |= {f"{group}: {row.relation} recall": row.recall, f"{group}: {row.relation} f1": row.f1}
        if row.given:
            kept[f"{group}: {row.relation} precision"] = row.precision
    shares = {"attribution": whole.attribution, "mode": whole.mode}
    kept |= {f"{group}: {name}": share.value for name, share in shares.items() if share.of}
    return {name: round(value, 4) for name, value in kept.items()}


def line(row: Row) -> str:
    """One line of the table."""
    shares = f"{row.precision:>9.3f} {row.recall:>7.3f} {row.f1:>6.3f}"
    return f"{row.relation:<14} {shares}   {row.right}/{row.given} right, {row.found}/{row.wanted} found"


def table(group: str, texts: int, whole: Score) -> str:
    """The table of one group."""
    head = f"\n{group}: {texts} texts\n{'relation':<14} {'precision':>9} {'recall':>7} {'F1':>6}"
    lines = [line(row) for row in (*whole.rows, whole.overall, whole.names)]
    lines += [
        f"attribution {whole.attribution.value:.3f} of {whole.attribution.of}, mode {whole.mode.value:.3f} of {whole.mode.of}",
        f"{FALSEHOODS}: {len(whole.falsehoods)}, {ALLEGATIONS}: {len(whole.allegations_as_facts)}",
    ]
    return "\n".join([head, *lines])


def details(name: str, one: Score) -> str:
    """What one text's reading has wrong, and what it lacks."""
    never = tuple(fact for fact in one.falsehoods if fact not in one.allegations_as_facts)
    kinds = (
        ("alleged", one.allegations_as_facts),
        ("never", never),
        ("wrong", one.wrong),
        ("missed", one.missed),
    )
    return "\n".join(
        [f"\n{name}", *(f"  {kind:<7} {' | '.join(fact)}" for kind, facts in kinds for fact in facts)]
    )


def faults(measured: dict[str, float], before: dict[str, float], groups: Iterable[str]) -> list[str]:
    """What is worse than before, a sentence each; figures of groups that were not read are left out."""
    found = []
    for name, known in before.items():
        if name.partition(":")[0] not in groups:
            continue
        now = measured.get(name)
        if now is None:
            if known:  # a relation that no text gives any more had nothing to lose at 0
                found.append(f"{name} is in the baseline, and was not measured")
        elif (now > known) if name.endswith((FALSEHOODS, ALLEGATIONS)) else (now < known):
            found.append(f"{name} is {now:.4g}; the baseline is {known:.4g}")
    return found


def run(read: Read, part: str | None = None, *, show: bool = False) -> tuple[dict[str, float], set[str]]:
    """The figures and the groups that were read, after printing their tables."""
    measured: dict[str, float] = {}
    groups = read_groups(read, part)
    for group, scores in groups.items():
        whole = total(scores.values())
        print(table(group, len(scores), whole))
        measured |= figures(group, whole)
        if show and group in SEEN:
            print("\n".join(details(name, one) for name, one in scores.items()))
    if groups.keys() >= set(SEEN):
        every = [one for group in SEEN for one in groups[group].values()]
        print(table("all that was tuned on", len(every), total(every)))
    return measured, set(groups)


def reader() -> Read | None:
    """The reader of running text, if there is one."""
    import kg.extract

    return getattr(kg.extract, "read_text", None)


def main() -> int:
    """The exit code of the run that the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.extract.score", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--set", choices=("tuned", "kept", "unseen"), help="read the texts of this set alone")
    parser.add_argument("--show", action="store_true", help="list what is wrong and missing, in tuned texts")
    parser.add_argument("--update", action="store_true", help="make these figures the baseline")
    asked = parser.parse_args()
    before = dict(json.loads(BASELINE.read_text(encoding="utf-8"))) if BASELINE.exists() else {}
    read = reader()
    if read is None:
        print("kg.extract has no read_text: nothing to score")
        return 1 if before else 0
    measured, groups = run(read, asked.set, show=asked.show)
    if asked.update:
        others = {name: value for name, value in before.items() if name.partition(":")[0] not in groups}
        BASELINE.write_text(json.dumps(others | measured, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return 0
    worse = faults(measured, before, groups)
    print("\n".join(["", *worse, f"{len(measured)} figures, {len(worse)} lower than the baseline"]))
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
