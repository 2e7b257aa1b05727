"""What the preview gives away, and to whom."""

from __future__ import annotations

import socket
import subprocess
import threading

import pytest
from playwright.sync_api import expect
from preview import REPORT, Preview, Project

FOREIGN = ["boese.example", "boese.example:{port}", "127.0.0.1", "localhost:1", "127.0.0.1.boese.example:{port}", "[::1]:{port}", "0.0.0.0:{port}"]
OUTSIDE = [
    "/../data/krm.yml", "/intern/../../data/krm.yml", "/%2e%2e/data/krm.yml", "/..%2fdata%2fkrm.yml", "/intern/..%2f..%2fdata/krm.yml",
    "/%2e%2e%2f%2e%2e%2fetc/passwd", "/..%5cdata%5ckrm.yml", "/..\\data\\krm.yml", "/intern/krm.css%00.html", "/%252e%252e/data/krm.yml",
    "/.krm", "/intern/.krm", "/intern/%2ekrm", "/data/krm.yml", "/data/erhebungsboegen/2026-10.csv", "/templates/seite.html.mustache",
    "//etc/passwd", "/intern//krm.css", "/etc/passwd", "/file:///etc/passwd", "/_krm/../intern/krm.css", "/_krm/seite.html.mustache",
    "/_krm/zuletzt/../../data/krm.yml", "/%c0%ae%c0%ae/data/krm.yml",
]  # fmt: skip


@pytest.mark.parametrize("host", FOREIGN)
def test_other_hosts_are_refused(still: Preview, host: str):
    name = host.format(port=still.port)
    answer = still.get(REPORT, Host=name)
    assert answer.status == 421
    assert answer.text == f"Die Vorschau antwortet nur unter {still.origin}/.\n"


def test_own_names_are_answered(still: Preview):
    for name in ("127.0.0.1", "localhost", "LOCALHOST"):
        assert still.get(REPORT, Host=f"{name}:{still.port}").status == 200


def test_a_browser_led_here_by_another_name_sees_nothing(still: Preview, playwright_rebound):
    page = playwright_rebound
    answer = page.goto(f"http://boese.example:{still.port}{REPORT}")
    assert answer.status == 421
    assert "Jobcenter" not in page.content()


@pytest.fixture
def playwright_rebound(chromium):
    """A browser for which a foreign name leads to this machine, as after DNS rebinding."""
    browser = chromium.browser_type.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--host-resolver-rules=MAP boese.example 127.0.0.1"]
    )
    yield browser.new_page()
    browser.close()


@pytest.mark.parametrize("host", ["boese.example", "127.0.0.1:{other}"])
def test_another_origin_reads_nothing(still: Preview, chromium, host: str):
    """A foreign page in the same browser can neither read nor show what the preview has, nor another program's page."""
    figures, picture = "/intern/berichte/2026-10/kennzahlen.json", REPORT.replace(".html", "-verlauf-bestand.svg")
    assert (still.get(figures).status, still.get(picture).status) == (200, 200)
    foreign = f"http://{host.format(other=still.port + 1 if still.port < 65_535 else 1024)}/"
    page = chromium.new_page()
    page.route(foreign, lambda route: route.fulfill(body="<body></body>", content_type="text/html"))
    page.goto(foreign)
    tries = {
        "fetch": f"fetch('{still.origin}{REPORT}').then(() => true, () => false)",
        "figures": f"fetch('{still.origin}{figures}', {{mode: 'no-cors'}}).then(() => true, () => false)",
        "picture": f"new Promise(done => {{ const i = new Image(); i.onload = () => done(true); i.onerror = () => done(false);"
        f" i.src = '{still.origin}{picture}'; }})",
        "events": f"new Promise(done => {{ const s = new EventSource('{still.origin}/_krm/ereignisse');"
        " s.onmessage = () => done(true); s.onerror = () => done(false); })",
    }
    assert {name: page.evaluate(script) for name, script in tries.items()} == dict.fromkeys(tries, False)
    page.close()


@pytest.mark.parametrize("path", OUTSIDE)
def test_no_path_leads_outside(still: Preview, path: str):
    host = f"127.0.0.1:{still.port}"
    answer = still.raw(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode("latin-1"))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.split()[1] == b"404"
    assert b"einrichtung:" not in body and b"root:" not in body and b"vorgangsnummer" not in body.lower()


@pytest.mark.parametrize(
    ("request_text", "status"),
    [
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nHost: boese.example\r\n\r\n", 400),
        ("GET http://boese.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\n\r\nhallo", 405),
        ("DELETE /intern/krm.css HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nX: " + "x" * 40_000 + "\r\n\r\n", 431),
        ("quatsch\r\n\r\n", 400),
    ],
)
def test_odd_requests_are_refused(still: Preview, request_text: str, status: int):
    answer = still.raw(request_text.format(host=f"127.0.0.1:{still.port}").encode())
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert still.get("/intern/krm.css").status == 200


def test_only_this_machine_can_connect(still: Preview):
    """No listener but the one on 127.0.0.1."""
    listening = subprocess.run(["ss", "-Hltn", f"sport = :{still.port}"], capture_output=True, text=True, check=True).stdout
    assert [line.split()[3] for line in listening.splitlines()] == [f"127.0.0.1:{still.port}"]


def test_a_browser_that_says_nothing_stops_nobody(still: Preview):
    idle = [socket.create_connection(("127.0.0.1", still.port)) for _ in range(40)]
    try:
        results: list[int] = []
        workers = [threading.Thread(target=lambda: results.append(still.get(REPORT).status)) for _ in range(20)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(30)
        assert results == [200] * 20
    finally:
        for link in idle:
            link.close()


TYPES = {
    "/intern/krm.css": "text/css; charset=utf-8",
    REPORT: "text/html; charset=utf-8",
    REPORT.replace(".html", ".md"): "text/markdown; charset=utf-8",
    "/intern/berichte/2026-10/kennzahlen.json": "application/json",
    "/intern/berichte/2026-10/kennzahlen.csv": "text/csv; charset=utf-8",
    "/intern/berichtigungen.json": "application/json",
    "/_krm/neu.js": "text/javascript; charset=utf-8",
}


def test_types_and_caching(still: Preview):
    for path, kind in TYPES.items():
        answer = still.get(path)
        assert (answer.status, answer.headers["content-type"]) == (200, kind), path
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        only_head = still.get(path, "HEAD")
        assert (only_head.status, only_head.body) == (200, b"")
        assert only_head.headers == answer.headers


def test_the_policy_allows_this_script_alone(still: Preview, page):
    page.goto(still.origin + REPORT)
    rules = dict(rule.split(" ", 1) for rule in still.get(REPORT).headers["content-security-policy"].split("; "))
    hosts = [f"http://127.0.0.1:{still.port}", f"http://localhost:{still.port}"]
    assert rules.pop("script-src").split() == [host + "/_krm/neu.js" for host in hosts]
    assert rules.pop("connect-src").split() == [host + "/_krm/ereignisse" for host in hosts]
    assert rules == {
        "default-src": "'none'", "style-src": "'self'", "img-src": "'self'", "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'",
    }  # fmt: skip


def test_another_script_is_not_run(still: Preview, chromium):
    page = chromium.new_page()
    page.goto(still.origin + REPORT)
    page.evaluate(
        "() => { for (const text of ['window.eigen = 1']) { const s = document.createElement('script'); s.textContent = text; document.body.append(s); }"
        " const other = document.createElement('script'); other.src = '/intern/krm.css'; document.body.append(other); }"
    )
    assert page.evaluate("window.eigen") is None
    page.close()


def test_the_ways_in(still: Preview, page):
    page.goto(still.origin + "/")
    page.get_by_role("link", name="Interne Ausgabe").click()
    expect(page.locator("h1")).to_contain_text("Kundenreaktionen")
    assert page.url == still.origin + "/intern/index.html"
    for path, place in {"/intern": "/intern/index.html", "/intranet/": "/intranet/index.html"}.items():
        answer = still.get(path)
        assert (answer.status, answer.headers["location"]) == (302, place)
    page.goto(still.origin + "/intern/gibtesnicht.html")
    expect(page.locator("h1")).to_have_text("Diese Seite gibt es nicht")


def test_pages_of_the_preview_are_accessible(preview: Preview, project: Project, page):
    from axe_playwright_python.sync_playwright import Axe

    project.write("data/krm.yml", project.read("data/krm.yml") + "\nfalsch: 1\n")
    page.goto(preview.origin + REPORT)
    expect(page.locator("h1")).to_have_text("So lassen sich die Berichte nicht bauen", timeout=15_000)
    for path in (REPORT, "/_krm/zuletzt" + REPORT, "/_krm/gibtesnicht"):
        page.goto(preview.origin + path)
        # axe comes in past the policy, as a debugger does.
        found = Axe().run(page).response["violations"]
        assert [violation["id"] for violation in found] == [], path
