"""The page for everyone: what axe-core finds, the keyboard alone, less motion, narrow windows."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.browser.axe import findings, script
from tests.browser.tab import PHONE, find, opened


def as_opened(shown):
    """The page as it opens."""


def with_panel(shown):
    find(shown, "Justin Baldoni")
    for each in shown.locator("#panel summary").all():
        each.click()


def with_line(shown):
    shown.click("#as-table")
    shown.locator("#table td:nth-child(2) button").first.click()


def with_way(shown):
    find(shown, "Ryan Reynolds")
    shown.click("text=Path from here")
    find(shown, "Lewis J. Liman")
    shown.click("text=Path from Ryan Reynolds")


def with_table(shown):
    shown.click("#as-table")


def with_everything_open(shown):
    shown.click("#legend button:has-text('Judge')")
    shown.focus("#until")
    shown.keyboard.press("ArrowLeft")
    shown.click(".save summary")
    shown.click("#undated summary")
    shown.fill("#search", "bl")


STATES = [as_opened, with_panel, with_line, with_way, with_table, with_everything_open]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [None, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_axe_finds_nothing_serious(browser, matter, state, viewport, scheme):
    options = {"color_scheme": scheme, **({"viewport": viewport} if viewport else {})}
    with opened(browser, matter, **options) as shown:
        state(shown)
        assert findings(shown) == []


def test_axe_would_find_what_is_wrong(browser, matter):
    with opened(browser, matter) as shown:
        shown.evaluate("document.querySelector('#since').removeAttribute('aria-label')")
        shown.evaluate("document.querySelector('h1').style.color = 'var(--rule)'")
        assert {found[1] for found in findings(shown)} == {"color-contrast", "label"}
    assert len(script()) > 100_000


def test_everything_that_can_be_pressed_has_a_name(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Blake Lively")
        nameless = "() => [...document.querySelectorAll('button, input, a, summary, [tabindex]')].filter((each) => !each.textContent.trim() && !each.getAttribute('aria-label')).map((each) => each.outerHTML)"
        assert shown.evaluate(nameless) == []


def test_the_table_holds_what_is_drawn_whatever_is_hidden(browser, matter):
    with opened(browser, matter, accept_downloads=True) as shown:
        for act in (
            lambda: None,
            lambda: shown.click("#legend button:has-text('Judges')"),
            lambda: (shown.focus("#until"), shown.keyboard.press("ArrowLeft")),
        ):
            act()
            drawn = sorted(drawn_lines(shown))
            shown.click("#as-table")
            cells = "(row) => [...row.cells].slice(0, 3).map((cell) => cell.textContent).join(' ')"
            told = sorted(row.evaluate(cells) for row in shown.locator("#table tbody tr").all())
            shown.click("#as-picture")
            assert told == drawn


def drawn_lines(shown) -> list[str]:
    """What each line of the picture says, as the picture saved has it."""
    shown.click(".save summary")
    with shown.expect_download() as download:
        shown.click("#saves >> text=SVG")
    shown.click(".save summary")
    svg = "{http://www.w3.org/2000/svg}"
    root = ET.fromstring(Path(download.value.path()).read_bytes())
    return [title.text for title in root.findall(f"{svg}path/{svg}title")]


def test_a_phone_can_do_what_a_desk_can(browser, matter):
    with opened(browser, matter, viewport=PHONE, has_touch=True) as shown:
        find(shown, "Blake Lively")
        shown.tap("#panel >> text=Pin")
        assert "pinned=" in shown.url
        shown.tap("#panel .close")
        shown.tap("#lenses >> text=People")
        assert "lens=people" in shown.url
        shown.focus("#until")
        shown.keyboard.press("ArrowLeft")
        shown.tap("#as-table")
        assert shown.locator("#table tbody tr").count() > 0
        assert shown.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
        inside = "() => [...document.querySelectorAll('header *, #period *, .zoom *')].filter((each) => each.getBoundingClientRect().right > 391 && each.checkVisibility()).length"
        shown.tap("#as-picture")
        assert shown.evaluate(inside) == 0


def test_with_less_motion_asked_for_nothing_glides(browser, matter):
    frames = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    for motion, glides in (("reduce", False), ("no-preference", True)):
        with opened(browser, matter, reduced_motion=motion) as shown:
            canvas = "() => document.querySelector('#stage canvas').toDataURL()"
            before = shown.evaluate(canvas)
            shown.evaluate("document.getElementById('closer').click()")
            shown.evaluate(frames)
            early = shown.evaluate(canvas)
            shown.wait_for_timeout(600)
            late = shown.evaluate(canvas)
            assert before != late
            assert (early != late) == glides
