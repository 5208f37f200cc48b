"""A text marked up with what was understood of it, as one offline page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise

from kg.extract import Finding, Sentence

STYLE = """
body { margin: 0; font: 17px/1.65 Georgia, serif; color: #1c2733; background: #fbfbfa; }
main { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 26rem); gap: 2.5rem; max-width: 70rem;
  margin: 0 auto; padding: 2rem 1.2rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #dcebf9; color: inherit; border-radius: 2px; }
mark.alleged, mark.argued, mark.denied, mark.characterised, mark.intended { background: #fdebc8 }
mark.ordered, mark.found { background: #d6f0e0; }
.missed { text-decoration: underline dotted #b3261e; }
aside { font: 14px/1.45 system-ui, sans-serif; }
aside ol { padding-left: 1.4rem; } aside li { margin: .45rem 0; overflow-wrap: anywhere; }
aside b { text-transform: uppercase; font-size: .72rem; letter-spacing: .05em; color: #566573; }
@media (max-width: 900px) { main { grid-template-columns: minmax(0, 1fr); } }
@media (prefers-color-scheme: dark) {
  body { color: #e6eaee; background: #14191e; }
  mark { background: #23405c; }
  mark.alleged, mark.argued, mark.denied, mark.characterised, mark.intended { background: #5a4517; }
  mark.ordered, mark.found { background: #1f4a33; } aside b { color: #a5b1bc; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def marked(title: str, text: str, findings: Sequence[Finding], missed: Sequence[Sentence]) -> str:
    """The HTML of a text: facts in the margin, their words marked by mode, what was missed underlined.

    Nothing in it runs and nothing is fetched.
    """
    facts = [each for each in findings if each.mode != "named"]
    listed = "".join(f"<li><b>{escape(each.mode)}</b> {escape(each.fact)}</li>\n" for each in facts)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body><main>"
        f'<article class="text">{_body(text, facts, missed)}</article>\n'
        f"<aside><h1>What was understood</h1><ol>\n{listed}</ol>"
        f"<p>{len(missed)} sentences on litigation were not understood; they are underlined.</p></aside>"
        "</main></body></html>\n"
    )


def _body(text: str, facts: Sequence[Finding], missed: Sequence[Sentence]) -> str:
    """The text cut where any marking begins or ends, each piece under the markings that cover it."""
    gaps = [(each.start, each.start + len(each.text)) for each in missed]
    edges = {0, len(text), *(edge for gap in gaps for edge in gap)}
    edges |= {edge for fact in facts for edge in (fact.start, fact.end)}
    cuts = sorted(edge for edge in edges if edge <= len(text))
    return "".join(
        _piece(
            text[start:end],
            [fact for fact in facts if fact.start <= start and end <= fact.end],
            any(a <= start and end <= b for a, b in gaps),
        )
        for start, end in pairwise(cuts)
    )


def _piece(text: str, facts: Sequence[Finding], is_missed: bool) -> str:  # noqa: FBT001 - of one caller
    if facts:
        why = "; ".join(f"{fact.mode}: {fact.fact}" for fact in facts)
        closest = min(facts, key=lambda fact: len(fact.quote))
        return f'<mark class="{escape(closest.mode)}" title="{escape(why)}">{escape(text)}</mark>'
    return f'<span class="missed">{escape(text)}</span>' if is_missed else escape(text)
