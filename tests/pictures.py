"""`make pictures`: the pictures of the sample matter's page in `notebooks/pictures`, taken in Chromium.

Each is an indexed PNG of at most 256 colours, so that the repository stays small.
"""

from __future__ import annotations

import struct
import sys
import tempfile
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any
from zlib import compress, crc32

from msgspec import Struct
from playwright.sync_api import sync_playwright

import kg
from kg.samples import sample_files

FOLDER = Path(__file__).resolve().parents[1] / "notebooks" / "pictures"
CHROMIUM = "/usr/bin/chromium"
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-gpu"]
DESK, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
READY = "() => document.querySelector('#stage canvas')?.width > 0"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
INDEXED = """async (png) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const [wide, high] = [image.width, image.height];
  const canvas = new OffscreenCanvas(wide, high).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const dots = canvas.getImageData(0, 0, wide, high).data;
  const keys = Array.from({ length: wide * high }, (_, i) => (dots[4 * i] << 16) | (dots[4 * i + 1] << 8) | dots[4 * i + 2]);
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key);
  const parts = (key) => [key >> 16, (key >> 8) & 255, key & 255];
  const apart = (a, b) => parts(a).reduce((sum, part, i) => sum + (part - parts(b)[i]) ** 2, 0);
  const palette = ranked.slice(0, 24); // the grounds as they are
  for (const least of [900, 300, 90, 0]) {
    for (const key of ranked) {
      if (palette.length < 256 && palette.every((known) => apart(known, key) > least)) palette.push(key);
    }
  }
  const index = new Map(ranked.map((key) => {
    let best = 0;
    for (let i = 1; i < palette.length; i += 1) if (apart(palette[i], key) < apart(palette[best], key)) best = i;
    return [key, best];
  }));
  const bytes = Uint8Array.from(keys, (key) => index.get(key));
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { wide, high, palette, dots: btoa(text) };
}"""


class Shot(Struct, frozen=True):
    """One picture: what the page is opened on, in which theme and window, and the name looked for in it."""

    name: str
    lens: str
    theme: str = "light"
    is_phone: bool = False
    find: str = ""


SHOTS = (
    Shot("matter", "matter"),
    Shot("people", "people"),
    Shot("cases", "cases"),
    Shot("counsel", "counsel"),
    Shot("dark", "people", theme="dark"),
    Shot("panel", "matter", find="Justin Baldoni"),
    Shot("phone", "people", is_phone=True),
)


def main() -> int:
    """The exit code, once every picture is written."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        file = Path(temporary) / "matter.html"
        with kg.open() as graph:
            graph.add(*sample_files())
            graph.view().save(file)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        blank = browser.new_page()
        for shot in SHOTS:
            taken = b64encode(_taken(browser, file, shot)).decode()
            data = _png(**blank.evaluate(INDEXED, taken))
            (FOLDER / f"{shot.name}.png").write_bytes(data)
            print(f"{shot.name}.png: {len(data):,} bytes")
        browser.close()
    return 0


def _taken(browser: Any, file: Path, shot: Shot) -> bytes:
    context = browser.new_context(
        viewport=PHONE if shot.is_phone else DESK, color_scheme=shot.theme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{file.as_uri()}#lens={shot.lens}")
    page.wait_for_function(READY)
    if shot.find:
        page.fill("#search", shot.find)
        page.press("#search", "Enter")
        page.evaluate("() => document.activeElement.blur()")
    page.evaluate(SETTLED)
    data: bytes = page.screenshot()
    context.close()
    return data


def _png(wide: int, high: int, palette: list[int], dots: str) -> bytes:
    """An indexed PNG (W3C, third edition) of one byte a dot, its rows unfiltered."""
    rows = b64decode(dots)
    data = b"".join(b"\0" + rows[at : at + wide] for at in range(0, wide * high, wide))
    colours = b"".join(colour.to_bytes(3, "big") for colour in palette)
    header = struct.pack(">IIBBBBB", wide, high, 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", colours), (b"IDAT", compress(data, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", crc32(kind + body))
        for kind, body in chunks
    )


if __name__ == "__main__":
    sys.exit(main())
