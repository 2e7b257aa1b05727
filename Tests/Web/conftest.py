"""The web gate: python -m pytest Tests/Web --site site"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent))

import large  # noqa: E402
from layout import Layout  # noqa: E402
from pages import Site  # noqa: E402
from paper import Paper  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--site", type=Path, default=Path("site"), help="the folder that krm build wrote")
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program, for projects made here")
    parser.addoption("--all-periods", action="store_true", help="look at the pages of every kind of period, not at the longest of them")


def pytest_generate_tests(metafunc):
    site = site_of(metafunc.config)
    for name, choose in (("kind", site.one_of_each_kind), ("sheet", site.richest_of_each_kind)):
        if name in metafunc.fixturenames:
            pages = choose()
            # the tests of one page follow each other, so that it is opened once for all of them
            metafunc.parametrize(name, pages, ids=[site.name(page) for page in pages], scope="session")


def site_of(config, root: Path | None = None) -> Site:
    return Site(root or config.getoption("--site"), config.getoption("--all-periods"))


@pytest.fixture(scope="session")
def site(request) -> Site:
    return site_of(request.config)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Chromium without a window: the same layout, script and print for a third of the time.
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def paper(browser, tmp_path_factory) -> Paper:
    return Paper(browser, tmp_path_factory.mktemp("paper"))


@pytest.fixture(scope="session")
def layout(browser) -> Layout:
    return Layout(browser)


@pytest.fixture(scope="session")
def large_site(request, tmp_path_factory) -> Site:
    return site_of(request.config, large.build(request.config.getoption("--krm").resolve(), tmp_path_factory.mktemp("large")))
