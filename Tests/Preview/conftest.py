"""The preview in a real browser: python -m pytest Tests/Preview --krm .build/release/krm"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent)]

from playwright.sync_api import sync_playwright  # noqa: E402
from preview import Preview, Project  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program")


@pytest.fixture(scope="session")
def krm(request) -> Path:
    return request.config.getoption("--krm").resolve()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def project(tmp_path) -> Project:
    return Project(tmp_path / "projekt")


@pytest.fixture(scope="module")
def still(krm, tmp_path_factory):
    """One preview for all tests of a file that change nothing."""
    with Preview(krm, Project(tmp_path_factory.mktemp("still") / "projekt")) as preview:
        yield preview


@pytest.fixture
def preview(krm, project):
    with Preview(krm, project) as preview:
        yield preview


@pytest.fixture
def page(chromium):
    """A tab that fails the test when its console has an error or something is refused by the page's policy."""
    context = chromium.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    # A page of faults is told by its status, too, which the browser notes.
    assert [text for text in said if "status of 500" not in text and "status of 404" not in text] == []
