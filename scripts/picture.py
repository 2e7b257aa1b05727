#!/usr/bin/env python3
"""Draws README's picture from the built demo site: .build-tools/venv/bin/python scripts/picture.py"""

import io
import pathlib

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "site/intern/berichte/2026-10/geschaeftsfuehrung.html"
PICTURE = ROOT / "docs/bilder/geschaeftsfuehrung.png"
SIZE = {"width": 1100, "height": 1116}

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport=SIZE)
    page.goto(PAGE.as_uri())
    # 64 colours are enough for text and keep the file small.
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(64)
    browser.close()
PICTURE.parent.mkdir(parents=True, exist_ok=True)
shot.save(PICTURE, optimize=True)
