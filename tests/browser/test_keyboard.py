"""The page by keyboard alone."""

from __future__ import annotations

import pytest

from tests.browser.tab import find, heading, opened


def active(shown) -> str:
    """What has the keyboard: its id, or else its text."""
    return shown.evaluate("document.activeElement.id || document.activeElement.textContent")


def tab_to(shown, wanted: str, most: int = 60) -> None:
    """The tab key pressed until something has the keyboard."""
    for _ in range(most):
        if active(shown).startswith(wanted):
            return
        shown.keyboard.press("Tab")
    raise AssertionError(f"{wanted} cannot be reached: the keyboard is at {active(shown)!r}")


def test_by_keyboard_alone_one_searches_picks_opens_expands_and_finds_the_way(browser, matter):
    with opened(browser, matter) as shown:
        press = shown.keyboard.press
        # search, with the arrow keys, and pick
        tab_to(shown, "search")
        shown.keyboard.type("blake")
        press("ArrowDown")
        press("ArrowUp")
        assert shown.locator("#found [aria-selected=true]").inner_text() == "Blake Lively"
        press("Enter")
        assert (heading(shown), active(shown)) == ("Blake Lively", "stage")
        # open the panel, narrow to the neighbours, bring more in
        press("Enter")
        assert active(shown) == "panel"
        tab_to(shown, "Only its neighbours")
        press("Enter")
        assert "around=" in shown.url
        tab_to(shown, "Path from here")
        press("Enter")
        press("Escape")
        assert (active(shown), shown.locator("#panel").is_hidden()) == ("stage", True)
        shown.keyboard.press("Shift+Tab")
        tab_to(shown, "search")
        shown.keyboard.type("25-cv-449")
        press("Enter")
        assert heading(shown) == "Wayfarer Studios LLC v. Lively"
        press("Enter")
        tab_to(shown, "Show ")
        press("Enter")
        shown.wait_for_function("() => document.querySelector('#status').textContent.includes('shown')")
        # the path between the two picks
        tab_to(shown, "Path from Blake Lively")
        press("Enter")
        assert heading(shown) == "Blake Lively → Wayfarer Studios LLC v. Lively"


def test_by_keyboard_alone_one_changes_the_lens_brushes_reads_the_table_and_saves(browser, matter):
    with opened(browser, matter, accept_downloads=True) as shown:
        press = shown.keyboard.press
        # a lens
        tab_to(shown, "People")
        press("Enter")
        assert "lens=people" in shown.url
        # a period
        tab_to(shown, "until")
        press("ArrowLeft")
        assert "until=" in shown.url
        # the table, and a line of it
        shown.evaluate("document.activeElement.blur()")
        tab_to(shown, "as-table")
        press("Enter")
        tab_to(shown, "table")
        press("Tab")
        press("Enter")
        assert active(shown) == "panel"
        # save
        shown.evaluate("document.activeElement.blur()")
        tab_to(shown, "Save")
        press("Enter")
        press("Tab")
        with shown.expect_download() as download:
            press("Enter")
        assert download.value.suggested_filename == "picture.png"


def test_arrow_keys_go_from_name_to_name(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Blake Lively")
        seen = set()
        for key in ("ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"):
            shown.keyboard.press(key)
            seen.add(heading(shown))
        assert len(seen) >= 3


@pytest.mark.parametrize("name", [".save", "#undated"])
def test_escape_closes_a_list_and_leaves_what_is_chosen(browser, matter, name):
    with opened(browser, matter) as shown:
        find(shown, "Esra Hudson")
        shown.click(f"{name} summary")
        shown.keyboard.press("Tab")
        shown.keyboard.press("Escape")
        assert shown.get_attribute(name, "open") is None
        assert shown.evaluate("document.activeElement.localName") == "summary"
        assert heading(shown) == "Esra Hudson"
        shown.keyboard.press("Escape")
        assert not shown.locator("#panel").is_visible()
