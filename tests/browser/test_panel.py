"""The panel: each quote in its sentence, whose words they are, how things stood and what was decided."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import networkx as nx
import pytest

from kg.view import page, scene
from tests.browser.tab import find, opened

ID = "https://example.org/"


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> str:
    """A statement that someone rejects and one that nobody does, with the sentences around their words."""
    graph = nx.MultiDiGraph(
        sources={
            "d": {
                "title": "The reply",
                "publisher": "The Clerk",
                "issued": "2025-06-03",
                "url": "https://example.org/d",
            }
        }
    )
    for name in "abc":
        graph.add_node(ID + name, label=name.upper(), kind="Person")
    for target, disputed in (("b", ("B", "C")), ("c", ())):
        graph.add_edge(
            ID + "a", ID + target, target,
            kind="Statement", label="took it", status="alleged", sources=("d",), evidence=("B took <b>it</b>",),
            passages=(("d", "A says that ", "B took <b>it</b>", " on Monday."),),
            said_by=("A",), disputed_by=disputed,
        )  # fmt: skip
    path = tmp_path_factory.mktemp("panel") / "panel.html"
    page(scene(graph, title="Words", sentence="")).save(path)
    return path.as_uri()


def section(shown, words: str):
    return shown.locator("#panel section").filter(has_text=words)


def test_a_quote_stands_in_its_sentence_with_its_words_marked(browser, address):
    with opened(browser, address) as shown:
        find(shown, "B")
        quote = shown.locator("#panel blockquote")
        assert quote.inner_text() == "A says that B took <b>it</b> on Monday."
        assert quote.locator("mark").inner_text() == "B took <b>it</b>"
        assert shown.locator("#panel a").get_attribute("href") == "https://example.org/d"
        assert "The Clerk, 2025-06-03" in shown.locator("#panel section").inner_text()


def test_an_address_that_is_not_http_is_no_link_even_if_the_page_holds_one(browser, address, tmp_path):
    written = Path(unquote(urlsplit(address).path)).read_text(encoding="utf-8")
    path = tmp_path / "altered.html"
    path.write_text(written.replace("https://example.org/d", "javascript:alert(1)"), encoding="utf-8")
    with opened(browser, path.as_uri()) as shown:
        find(shown, "B")
        assert "The reply" in shown.inner_text("#panel")
        assert shown.locator("#panel a").count() == 0


def test_who_says_it_and_who_disputes_it_is_told_beside_the_words(browser, address):
    with opened(browser, address) as shown:
        find(shown, "B")
        assert shown.locator("#panel .voice").all_inner_texts() == ["Said by A", "Disputed by B, C"]
        find(shown, "C")
        assert shown.locator("#panel .voice").all_inner_texts() == [
            "Said by A",
            "No dispute of it is told",
        ]


def test_a_claim_of_the_sample_says_who_disputes_it_or_that_nobody_is_told_to(browser, matter):
    with opened(browser, matter) as shown:
        for claim, voice, standing in (
            ("sexual harassment", "Disputed by Justin Baldoni", "Alleged and disputed"),
            ("breach of contract", "No dispute of it is told", "Alleged"),
        ):
            shown.click("#as-table")
            shown.locator("#table button", has_text=f"claims {claim}").first.click()
            assert shown.locator("#panel .voice").all_inner_texts() == ["Said by Blake Lively", voice]
            assert shown.locator("#panel > .kind").inner_text() == standing
        assert "Alleged and disputed 8" in shown.locator("#legend").inner_text().replace("\n", " ")
        assert shown.locator("#legend .struck").count() == 1


def test_a_claim_of_the_sample_shows_its_course_by_date(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Justin Baldoni")
        course = section(shown, "claims emotional distress").locator(".notes")
        assert course.locator("summary").inner_text().startswith("How it stood, by date")
        days = [line.split(":")[0] for line in course.locator("li").all_inner_texts()]
        assert days[:2] == ["2025-05-30", "2025-06-03"]


def test_a_ruling_of_the_sample_shows_each_request_and_its_outcome(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "order of 3 June 2025")
        asked = shown.locator("#panel > .notes li").all_inner_texts()
        assert "motion to compel the release of medical records: denied" in asked
        assert len(asked) >= 2


def test_the_words_of_the_sample_stand_in_sentences_of_its_papers(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "order of 3 June 2025")
        for each in shown.locator("#panel section details").all():
            if each.get_attribute("open") is None:
                each.locator("summary").click()
        around = shown.locator("#panel blockquote .around").all_inner_texts()
        assert [text for text in around if len(text) > 20]


def test_whoever_works_in_the_panel_by_keyboard_stays_in_it(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Blake Lively")
        shown.focus("#panel >> text=Pin")
        shown.keyboard.press("Enter")
        assert shown.evaluate("document.activeElement.textContent") == "Pin"
        assert shown.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
        shown.focus("#panel >> text=Hide")
        shown.keyboard.press("Enter")
        assert shown.evaluate("document.activeElement.id") == "stage"
