"""A browser that notes whatever a page does beyond being read."""

from __future__ import annotations

from pathlib import Path

STRUCTURE = """() => [...document.querySelectorAll('*')]
    .filter(e => !e.closest('section[aria-labelledby=bewertung], section[aria-labelledby=lob-oder-kritik]') && !e.parentElement?.closest('svg'))
    .map(e => e.localName + '[' + e.getAttributeNames().sort() + ']')"""
# Every element with what it could do: its name, attributes that act, and where it leads.
ACTS = """() => [...document.querySelectorAll('*')].map(e => ({
    name: e.localName,
    acting: e.getAttributeNames().filter(n => n.startsWith('on') || ['srcdoc', 'formaction', 'style', 'ping', 'background'].includes(n)),
    leads: ['href', 'src', 'action', 'data', 'xlink:href'].filter(n => e.hasAttribute(n)).map(n => e.getAttribute(n)),
    scheme: e.localName == 'a' ? e.protocol : ''}))"""
GUARD = """
    window.canary = () => console.error('CANARY ran');
    for (const name of ['alert', 'confirm', 'prompt']) window[name] = window.canary;
    document.addEventListener('securitypolicyviolation', e => console.error('VIOLATION ' + e.violatedDirective));
"""


class Watch:
    def __init__(self, browser, bypass: bool):
        self.context = browser.new_context(bypass_csp=bypass)
        self.context.add_init_script(GUARD)
        self.page = self.context.new_page()
        self.noted: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.noted.append(message.text) if message.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.noted.append(f"error {error}"))
        self.page.on("dialog", lambda dialog: (self.noted.append("dialog"), dialog.dismiss()))
        self.page.on("popup", lambda popup: self.noted.append("popup"))
        self.page.on("download", lambda download: self.noted.append("download"))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def open(self, path: Path) -> list[str]:
        """What happened beyond the page and its stylesheet being read."""
        self.noted.clear()
        self.asked.clear()
        self.page.goto(path.as_uri())
        return self.happened(path)

    def show(self, text: str) -> list[str]:
        self.page.goto("about:blank")
        self.noted.clear()
        self.asked.clear()
        self.page.set_content(text)
        return self.happened(None)

    def happened(self, path: Path | None) -> list[str]:
        # Whatever waits for focus, a pointer or the next turn gets its chance.
        self.page.evaluate("""() => { for (const e of document.querySelectorAll('[onmouseover],[onfocus],[onclick]')) {
            e.dispatchEvent(new Event('mouseover')); e.focus?.(); e.click?.(); } }""")
        here = path.parent.as_uri() if path else "about:"
        own = path.parents[len(path.parts) - 1 - path.parts.index("site") - 1].as_uri() if path else "about:"
        outside = [url for url in self.asked if not url.startswith((here, own))]
        moved = [] if path is None or self.page.url == path.as_uri() else [f"went to {self.page.url}"]
        return [*self.noted, *[f"asked for {url}" for url in outside], *moved]

    def structure(self) -> list[str]:
        return self.page.evaluate(STRUCTURE)

    def acts(self) -> list[dict]:
        return self.page.evaluate(ACTS)
