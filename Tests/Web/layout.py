"""Pages looked at in windows of several widths and as laid out for paper: what is cut, torn, covered or out of reach."""

from __future__ import annotations

from pathlib import Path

WIDTHS = (320, 375, 768, 1280, 1440, 1920)
PAPER = 642  # A4 between margins of 20 mm
SCRIPT = Path(__file__).with_name("layout.js").read_text("utf-8")


class Layout:
    """One browser window that is made wider and narrower; each page is loaded once."""

    def __init__(self, browser):
        self.page = browser.new_context(bypass_csp=True).new_page()
        self.known: dict[str, dict[int, dict]] = {}

    def of(self, address: str) -> dict[int, dict]:
        """By width what the script found; PAPER is the layout for print."""
        if address not in self.known:
            self.page.emulate_media(media="screen")
            self.page.goto(address)
            found = {}
            for width in WIDTHS:
                self.page.set_viewport_size({"width": width, "height": 900})
                found[width] = self.page.evaluate(SCRIPT, {"isPaper": False})
            self.page.set_viewport_size({"width": PAPER, "height": 970})
            self.page.emulate_media(media="print")
            found[PAPER] = self.page.evaluate(SCRIPT, {"isPaper": True})
            self.known[address] = found
        return self.known[address]

    def faults(self, address: str, width: int) -> list[str]:
        return self.of(address)[width]["faults"]

    def wrong_stops(self, address: str) -> list[str]:
        """Tab stops that scroll at no width. (What scrolls and holds no link is one by itself.)"""
        found = [self.of(address)[width] for width in WIDTHS]
        idle = {name for one in found for name in one["stops"]} - {name for one in found for name in one["scrolls"]}
        return [f"tab stop that never scrolls: {name}" for name in sorted(idle)]
