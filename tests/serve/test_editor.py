"""The page to ask from, in a real browser."""

from __future__ import annotations

import pytest

ACTIVE = ".tabPanel.active"


@pytest.fixture
def shown(browser, address):
    """The page open; whatever it asks of other hosts, and every error, is held against it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page, deeds = context.new_page(), []
    page.on("console", lambda said: deeds.append(said.text) if complains(said) else None)
    page.on("pageerror", lambda error: deeds.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith((address, "data:", "blob:")) else deeds.append(request.url)
        ),
    )
    page.goto(address)
    page.wait_for_selector(f"{ACTIVE} .CodeMirror")
    yield page
    context.close()
    assert deeds == []


def complains(said) -> bool:
    """Whether it is an error, and not Chromium's own line on an answer that is meant to be a refusal."""
    return said.type == "error" and "responded with a status of 40" not in said.text


def write(page, text):
    page.click(f"{ACTIVE} .CodeMirror-lines")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.keyboard.type(text)


def test_a_query_is_typed_and_run_and_its_rows_lead_to_pages(shown, address):
    write(shown, "SELECT ?a ?b { ?a le:hasSpouse ?b }")
    shown.click(f"{ACTIVE} .yasqe_queryButton")
    shown.wait_for_selector(f"{ACTIVE} .yasr_results table")
    link = shown.locator(f"{ACTIVE} .yasr_results td a[href*='/id/person-']").first
    with shown.context.expect_page() as opened:
        link.click()
    page = opened.value
    page.wait_for_load_state()
    assert page.url.startswith(f"{address}/id/person-")
    assert page.locator("h1").inner_text() in {"Blake Lively", "Ryan Reynolds"}


def test_our_terms_are_completed_and_their_prefix_declared(shown):
    write(shown, "SELECT * { ?a le:hasSpo")
    shown.wait_for_selector(".CodeMirror-hints")
    assert "has spouse" in shown.locator(".CodeMirror-hints").inner_text()
    shown.keyboard.press("Enter")
    text = shown.evaluate(f"document.querySelector('{ACTIVE} .CodeMirror').CodeMirror.getValue()")
    assert "le:hasSpouse" in text
    assert text.startswith("PREFIX le: <https://w3id.org/lekg/ns#>")


def test_a_stored_question_is_asked_with_a_name(shown):
    shown.fill("#sift", "acts for a party")
    shown.click("text=Who acts for a party, in which suit")
    shown.fill("details[open] input", "justin baldoni")
    shown.click("details[open] button")
    shown.wait_for_selector(f"{ACTIVE} .yasr_results td:has-text('Bryan Freedman')")


def test_a_name_that_nobody_bears_is_said_so_beside_the_question(shown):
    shown.click("text=Who acts for a party, in which suit")
    shown.fill("details[open] input", "<img src=x onerror=alert(1)>")
    with shown.expect_response("**/questions/counsel-of**") as answered:
        shown.click("details[open] button")
    assert answered.value.status == 404
    shown.wait_for_selector("details[open] .wrong:has-text('nothing here is called')")
    assert shown.locator("details[open] .wrong img").count() == 0


def test_results_are_drawn_as_the_project_s_own_picture(shown):
    write(shown, "SELECT ?a { ?a le:hasSpouse ?b }")
    shown.click(f"{ACTIVE} .yasqe_queryButton")
    shown.wait_for_selector(f"{ACTIVE} .yasr_results table")
    shown.click(f"{ACTIVE} .yasr_btn:has-text('Picture')")
    picture = shown.frame_locator(f"{ACTIVE} iframe.picture")
    picture.locator("canvas").first.wait_for()
    assert "Blake Lively" in picture.locator("h1").inner_text()


def test_a_wrong_query_shows_why(shown):
    write(shown, "SELECT * { ?a nope:x ?b }")
    with shown.expect_response("**/sparql") as answered:
        shown.click(f"{ACTIVE} .yasqe_queryButton")
    assert answered.value.status == 400
    shown.wait_for_selector(f"{ACTIVE} .yasr_results:has-text('line ')")


def test_it_is_usable_on_a_phone(browser, address):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector(".CodeMirror")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    context.close()
