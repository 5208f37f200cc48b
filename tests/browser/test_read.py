"""The page of `kg read --html`: readable on a desk and a phone, by day and by night, and nothing in it runs."""

from __future__ import annotations

import pytest

from kg.api.reading import read
from kg.view.marked import marked
from tests.browser.axe import findings
from tests.browser.tab import DESK, PHONE

ARTICLE = """Steelmaker goes to court

Arrow Steel Inc. has sued Birch Rail LLC and Ora Linn, alleging breach of contract.

U.S. District Judge Ora Cairn granted Arrow Steel's motion to compel in part. Linn denied the claims.

<script>document.title = "run"</script>\u202e The motion would be denied, if the lawsuit went on. Call (212)
555-0148.
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory) -> str:
    file = tmp_path_factory.mktemp("read") / "article.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    found = read(file)
    html = file.with_suffix(".html")
    html.write_text(marked(found.title, found.text, found.findings, found.missed), encoding="utf-8")
    return html.as_uri()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_a_text_marked_up_is_readable(browser, page, viewport, scheme):
    context = browser.new_context(viewport=viewport, color_scheme=scheme)
    shown = context.new_page()
    shown.goto(page)
    assert findings(shown) == []
    assert shown.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    assert shown.title() == "Steelmaker goes to court"
    below = (
        "(notes) => notes.getBoundingClientRect().top >= notes.previousSibling.getBoundingClientRect().bottom"
    )
    assert shown.locator(".notes").first.evaluate(below) is (viewport == PHONE)
    context.close()


def test_words_lead_to_their_facts_and_back(browser, page):
    context = browser.new_context(viewport=PHONE)
    shown = context.new_page()
    shown.goto(page)
    number = shown.locator("mark.denied + a")
    number.click()
    note = shown.locator(":target")
    assert note.inner_text().split() == [number.inner_text(), "denied", "by", "Ora", "Linn"]
    note.locator("a").click()
    assert shown.locator(":target").get_attribute("id") == number.get_attribute("id")
    assert "0148" not in shown.content()
    context.close()
