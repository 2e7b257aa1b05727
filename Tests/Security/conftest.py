"""Hostile texts through every input, in a real browser: python -m pytest Tests/Security --krm .build/release/krm"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent))

import office  # noqa: E402
from watching import Watch  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--krm", type=Path, default=Path(".build/release/krm"), help="the program")
    parser.addoption("--all", action="store_true", help="every team's sheet, not only every tenth")


@pytest.fixture(scope="session")
def krm(request) -> Path:
    return request.config.getoption("--krm").resolve(strict=True)


@pytest.fixture(scope="session")
def sheets(request) -> int:
    """Of how many team sheets one is opened; every text stands on other pages anyway."""
    return 1 if request.config.getoption("--all") else 10


def built(krm: Path, project: office.Project) -> office.Project:
    """September is released and both editions are made, over an earlier site whose rows have changed since."""
    for line in [
        ["build", "--quiet", "--ausgabe", "intern", "--output", "frueher"],
        ["freigeben", "--zeitraum", "2026-09", "--stichtag", "2026-10-31"],
        ["build", "--quiet", "--output", "site", "--published", "frueher"],
    ]:
        if line[0] == "build" and "site" in line:
            for path in sorted((project.folder / "data/erhebungsboegen").iterdir()):
                path.write_bytes(path.read_bytes().replace(b";beschwerde;", b";kritik;", 1))
        run = project.run(krm, *line)
        assert run.returncode == 0, f"{' '.join(line)}: {run.returncode} {run.stderr[-2000:]}"
    return project


@pytest.fixture(scope="session")
def hostile(krm, tmp_path_factory) -> office.Project:
    return built(krm, office.hostile(tmp_path_factory.mktemp("hostile")))


@pytest.fixture(scope="session")
def harmless(krm, tmp_path_factory) -> office.Project:
    return built(krm, office.harmless(tmp_path_factory.mktemp("harmless")))


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def guarded(browser) -> Watch:
    """A browser as readers have it."""
    return Watch(browser, bypass=False)


@pytest.fixture(scope="session")
def unguarded(browser) -> Watch:
    """One that knows no Content-Security-Policy: what gets through would run."""
    return Watch(browser, bypass=True)
