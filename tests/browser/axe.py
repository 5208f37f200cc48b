"""axe-core, which finds what keeps people out of a page (Deque Systems, MPL-2.0)."""

from __future__ import annotations

from tests.npm import file

VERSION = "4.14.1"
INTEGRITY = "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="
RUN = """async (tags) => (await axe.run(document, { runOnly: tags })).violations.map((found) =>
  [found.impact, found.id, found.nodes.map((node) => node.target.join(" ") + " " + node.failureSummary).join("; ")])"""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def script() -> str:
    """axe-core's source."""
    return file("axe-core", VERSION, INTEGRITY, "axe.min.js").decode("utf-8")


def findings(shown, *impacts: str) -> list[list[str]]:
    """What axe-core finds in the page as it stands, of these impacts (serious and critical, with none given)."""
    shown.evaluate(script())
    return [found for found in shown.evaluate(RUN, TAGS) if found[0] in (impacts or ("serious", "critical"))]
