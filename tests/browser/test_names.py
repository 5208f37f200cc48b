"""The names on the canvas: in a docket too large to be read at once, which of them are there."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.view import page, scene
from tests.browser.tab import find, opened

WRITTEN = """async () => {
  const written = [];
  const write = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) { written.push(text); write.call(this, text, ...rest); };
  document.getElementById("whole").click();
  for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
  CanvasRenderingContext2D.prototype.fillText = write;
  return written.join(" ");
}"""
"""The words that the page writes when it shows the whole picture."""


@pytest.fixture(scope="module")
def docket(tmp_path_factory) -> str:
    """The page of one case with its court, its judge, many parties and many papers."""
    graph = nx.MultiDiGraph()
    graph.add_node("case", label="Alba Fabrics Inc v. Birch Stores LLC", kind="LegalCase")
    graph.add_node("court", label="United States District Court for the Central District", kind="Court")
    graph.add_node("judge", label="Maria Ortega", kind="Person")
    graph.add_edge("case", "court", key="heard", kind="isHeardIn")
    graph.add_edge("judge", "case", key="sits", kind="JudicialAssignment", label="presiding judge")
    for i in range(15):
        graph.add_node(f"party {i}", label=f"Store Number {i} of California", kind="Organization")
        capacity = "defendant" if i else "plaintiff"
        graph.add_edge(f"party {i}", "case", key=f"p{i}", kind="PartyParticipation", label=capacity)
    for i in range(60):
        graph.add_node(
            f"paper {i}", label=f"NOTICE {i} OF MOTION AND MOTION to dismiss the complaint", kind="Motion"
        )
        graph.add_edge(f"paper {i}", "case", key=f"m{i}", kind="inCase", label="in case")
        graph.add_edge(f"paper {i}", "party 0", key=f"f{i}", kind="isFiledOnBehalfOf")
        graph.add_edge(f"paper {i}", "party 1", key=f"o{i}", kind="isOpposedBy")
    path = tmp_path_factory.mktemp("docket") / "docket.html"
    page(scene(graph, title="A docket", sentence="")).save(path)
    return path.as_uri()


def test_the_case_its_court_and_its_judge_are_named_before_all_others(browser, docket):
    with opened(browser, docket) as shown:
        written = shown.evaluate(WRITTEN)
    for name in ("Alba Fabrics", "Birch Stores", "United States", "Maria Ortega"):
        assert name in written


def test_the_panel_of_a_motion_names_who_asked_who_opposed_and_the_ruling_with_its_words(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "motion to compel")
        told = shown.inner_text("#panel")
        assert "Who asked, and what became of it: 4" in told
        for line in (
            "Asked for by Justin Baldoni",
            "Opposed by Blake Lively",
            "order of 3 June 2025: denied",
        ):
            assert line in told
        decided = shown.locator("#panel section").filter(has_text="decides (denied)")
        decided.locator("summary").click()
        assert "The order denies the motion to compel" in decided.inner_text()


def test_the_panel_of_a_ruling_names_its_judge_and_that_of_an_undecided_request_says_so(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "order of 3 June")
        assert "Issued by Lewis J. Liman" in shown.inner_text("#panel")
        find(shown, "request to strike")
        assert "No ruling on it is told" in shown.inner_text("#panel")
