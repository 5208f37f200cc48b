"""A page in Chromium, watched: what it asks for, says or throws is held against it."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--no-first-run"]
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
DRAWN = "() => document.querySelector('#stage canvas')?.width > 0"
SCENE = "() => JSON.parse(document.getElementById('scene').textContent)"


@contextmanager
def opened(browser, url, **options):
    """The page, whose errors, dialogs, windows and requests fail the test when it is done."""
    context = browser.new_context(**{"viewport": DESK, "reduced_motion": "reduce", **options})
    shown, deeds = context.new_page(), []
    context.on("page", lambda other: deeds.append(f"window {other.url}"))
    shown.on("dialog", lambda dialog: (deeds.append(f"dialog {dialog.message}"), dialog.dismiss()))
    shown.on("console", lambda said: deeds.append(f"console {said.text}"))
    shown.on("pageerror", lambda error: deeds.append(f"error {error} {error.stack}"))
    own = (url.partition("#")[0], "blob:null", "blob:file:")
    shown.on("request", lambda asked: None if asked.url.startswith(own) else deeds.append(asked.url))
    shown.goto(url)
    shown.wait_for_function(DRAWN)
    yield shown
    context.close()
    assert deeds == []


def find(shown, name):
    """The name looked for and taken."""
    shown.fill("#search", name)
    shown.press("#search", "Enter")


def heading(shown):
    return shown.locator("#panel h2").inner_text()


def rows(shown) -> int:
    """How many lines the table holds; the picture is shown again."""
    shown.click("#as-table")
    count = shown.locator("#table tbody tr").count()
    shown.click("#as-picture")
    return count
