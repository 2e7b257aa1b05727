#!/usr/bin/env python3
"""Draws the pictures of README and docs from the built demo site: .build-tools/venv/bin/python scripts/picture.py"""

import io
import pathlib

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
PICTURES = ROOT / "docs/bilder"
# Name, page, the section to begin with (none: the top of the page), height in pixels.
SHOTS = [
    ("geschaeftsfuehrung", "intern/berichte/2026-10/geschaeftsfuehrung.html", None, 1116),
    ("fuehrungskraefte", "intern/berichte/2026-10/fuehrungskraefte.html", None, 1000),
    ("verlaeufe", "intern/berichte/2026-10/anhang.html", "verlaeufe", 980),
    ("ablauf", "intern/ablauf.html", "auf-einen-blick", 1330),
    ("intranet", "intranet/berichte/2026-09/kundenreaktionen.html", None, 1010),
]

PICTURES.mkdir(parents=True, exist_ok=True)
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for name, path, section, height in SHOTS:
        page = browser.new_page(viewport={"width": 1100, "height": height})
        page.goto((SITE / path).as_uri())
        if section:
            page.evaluate("id => window.scrollTo(0, document.getElementById(id).getBoundingClientRect().top - 24)", section)
        # 64 colours are enough for text and keep the file small.
        shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(64)
        shot.save(PICTURES / f"{name}.png", optimize=True)
        page.close()
    browser.close()
